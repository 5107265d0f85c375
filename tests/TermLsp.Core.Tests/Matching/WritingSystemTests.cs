namespace TermLsp.Core.Tests.Matching;

/// <summary>Terms and neighbours beyond ASCII and the common ideographs: rare planes, marks, kana, Hangul, Thai, and what they do to edges.</summary>
public sealed class WritingSystemTests
{
    private static void Check(string fixture, string term) => OccurrenceCheck.Finds(fixture, $"concepts: [{{id: a, zh: {{preferred: '{term}'}}}}]");

    [Theory]
    [InlineData("在{|a:𠮷野家|}吃，𠮷 野，{|a:𠮷 野家|}，{|a:𠮷\n野家|}", "𠮷野家")]
    [InlineData("{|a:野𠮷|}𠮷 {|a:野𠮷|}", "野𠮷")]
    [InlineData("{|a:\U0002F800|}{|a:丽|}", "丽")]
    public void An_ideograph_of_a_rare_plane_is_one_character(string fixture, string term) => Check(fixture, term);

    // Attributes hold no halves: the compiler makes something else of them.
    [Fact]
    public void Half_a_pair_is_no_character_and_no_letter()
    {
        Check("\uD842{|a:𠮷|}\uDFB7 \uD842 \uDFB7 \uDFB7\uD842{|a:𠮷|}", "𠮷");
        Check("{|a:野𠮷|}\uDFB7 野\uD842", "野𠮷");
        Check("\uD842{|a:RAG|}\uDFB7{|a:RAG|}\uD842 R\uD842AG", "RAG");
    }

    // Their simplified ones lie beyond the basic plane.
    [Theory]
    [InlineData("{|a:僤令牌|}，{|a:𫢸令牌|}，{|a:𫢸 令牌|}。僤令", "僤令牌")]
    [InlineData("{|a:令僤牌|}，{|a:令𫢸牌|}。令僤，令𫢸", "令僤牌")]
    [InlineData("令{|a:僤|}牌{|a:𫢸|}", "僤")]
    [InlineData("{|a:令僤|}牌{|a:令𫢸|}。", "令𫢸")]
    [InlineData("{|a:令牌僤|}{|a:令牌𫢸|}{|a:令\n牌\n僤|}", "令牌僤")]
    [InlineData("{|a:僤僤|}{|a:𫢸僤|}{|a:僤𫢸|}", "僤僤")]
    public void A_Traditional_character_may_be_simplified_by_a_rare_one(string fixture, string term) => Check(fixture, term);

    [Theory]
    [InlineData("{|a:🚀 launch|}! {|a:🚀launch|} 🚀 launchx 🚀\uFE0F", "🚀 launch")]
    [InlineData("a{|a:👩‍💻|}b{|a:👩💻|}", "👩‍💻")]
    [InlineData("x🔥{|a:RAG|}🔥 {|a:RAG|}👍🏽", "RAG")]
    public void An_emoji_is_punctuation_in_a_term_and_beside_it(string fixture, string term) => Check(fixture, term);

    [Theory]
    [InlineData("{|a:𝐑𝐀𝐆|} {|a:𝙍AG|} {|a:ℝ𝔸𝔾|} x𝐑𝐀𝐆 𝐑𝐀𝐆𝟐 {|a:𝐑𝐀𝐆𝐬|}", "RAG")]
    [InlineData("{|a:𝐭oken|} {|a:toke𝓃|} {|a:𝚝𝚘𝚔𝚎𝚗'𝚜|} ①{|a:token|}", "token")]
    public void A_letter_of_mathematics_is_the_letter(string fixture, string term) => Check(fixture, term);

    [Theory]
    [InlineData("{|a:后端|} {|a:後端|} {|a:後端|}", "后端")]
    [InlineData("{|a:后端|} {|a:後端|}", "後端")]
    [InlineData("{|a:台面|} {|a:臺面|} {|a:檯面|} {|a:颱面|} {|a:台麵|}", "台面")]
    [InlineData("{|a:乾燥|} {|a:干燥|} {|a:乾 燥|}x", "干燥")]
    [InlineData("{|a:計算機視覺|} {|a:计算机视觉|} {|a:計算机视覺|}", "计算机视觉")]
    public void Traditional_and_Simplified_are_one(string fixture, string term) => Check(fixture, term);

    [Theory]
    [InlineData("{|a:RAG|}を、これが{|a:RAG|}です、ラグ{|a:RAG|}ｶﾅ", "RAG")]
    [InlineData("{|a:トークン|}と{|a:ﾄｰｸﾝ|}、トー クン", "トークン")]
    [InlineData("{|a:토큰|}은 토 큰 {|a:토큰|}", "토큰")]
    [InlineData("한국어{|a:LoRA|}를 ใช้{|a:LoRA|}กับ {|a:LoRA|}ា عربي{|a:LoRA|} हि{|a:LoRA|}", "LoRA")]
    [InlineData("{|a:人々|}は{|a:人々|}", "人々")]
    public void A_script_that_does_not_space_its_words_is_an_edge(string fixture, string term) => Check(fixture, term);

    [Theory]
    [InlineData("éRAG RAGé e\u0301RAG RAG\u0301 ЖRAG RAGΩ ßRAG", "RAG")]
    [InlineData("{|a:naïve|} {|a:NAÏVE|} naive, {|a:naïves|} naïvely", "naïve")]
    [InlineData("{|a:ﬁne|} {|a:ﬁNE|} {|a:ﬁnes|} ﬃne", "fine")]
    public void A_letter_of_another_alphabet_is_a_letter(string fixture, string term) => Check(fixture, term);
}
