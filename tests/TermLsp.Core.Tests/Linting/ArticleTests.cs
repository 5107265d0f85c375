using TermLsp.Core.Linting.Rewriting;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Linting;

/// <summary>The English article before a word that a fix changes.</summary>
public sealed class ArticleTests
{
    [Theory]
    [InlineData("a {|whitelist|}", "allowlist", "an allowlist")]
    [InlineData("A {|whitelist|} is", "allowlist", "An allowlist is")]
    [InlineData("an {|agent|}", "bot", "a bot")]
    [InlineData("An {|agent|}", "bot", "A bot")]
    [InlineData("(a **{|whitelist|}**)", "allowlist", "(an **allowlist**)")]
    [InlineData("a “{|whitelist|}”", "allowlist", "an “allowlist”")]
    [InlineData("a {|large language model|}", "LLM", "an LLM")]
    [InlineData("an {|LLM|}", "large language model", "a large language model")]
    [InlineData("a {|protocol|}", "MCP server", "an MCP server")]
    [InlineData("an {|index|}", "RAG", "a RAG")]
    [InlineData("a {|user|}", "operator", "an operator")]
    [InlineData("an {|operator|}", "user", "a user")]
    [InlineData("an {|8-bit model|}", "4-bit model", "a 4-bit model")]
    [InlineData("a {|token|}", "n-gram", "an n-gram")]
    [InlineData("# A {|whitelist|}", "allowlist", "# An allowlist")]
    public void Is_mended(string fixture, string right, string expected) => Check(fixture, right, expected);

    [Theory]
    [InlineData("a {|blacklist|}", "blocklist")]
    [InlineData("the {|whitelist|}", "allowlist")]
    [InlineData("an {|whitelist|}", "allowlist")]
    [InlineData("vitamin A {|whitelist|}", "allowlist")]
    [InlineData("-a {|whitelist|}", "allowlist")]
    [InlineData("a\n{|whitelist|}", "allowlist")]
    [InlineData("a, {|whitelist|}", "allowlist")]
    [InlineData("data {|whitelist|}", "allowlist")]
    [InlineData("a {|question|}", "FAQ")]
    [InlineData("a {|whitelist|}", "允许列表")]
    [InlineData("a {|whitelist|}", "élan")]
    [InlineData("用a {|令牌|}", "allowlist")]
    [InlineData("{|whitelist|}", "allowlist")]
    public void Is_left_alone(string fixture, string right) => Check(fixture, right, null);

    [Theory]
    [InlineData("LLM RNN MCP XML HTML SSE API AI EU heir hour 8 11 18B 80 unknown upper onerous n x-ray LSTM S3", true)]
    [InlineData("RAG LoRA VLM GPU UI URL one-shot once unanimous European unit user 1 7B 110 k-means hash year QLoRA NASA GitHub", false)]
    [InlineData("FAQ MoE NER historic unidentified ", null)]
    [InlineData("中 -x", null)]
    public void Words_sound_as_they_are_said(string words, bool? isVowel) =>
        Assert.All(words.Split(' '), word => Assert.Equal((word, isVowel), (word, FirstSound.IsVowel(word))));

    private static void Check(string fixture, string right, string? expected)
    {
        Fixture marked = Fixture.Parse(fixture);
        TextEdit edit = new(marked.Spans[0].Span, right);
        TextEdit mended = Article.MendedIn(marked.Text, edit);
        if (expected is null)
            Assert.Equal(edit, mended);
        else
            Assert.Equal(expected, new SourceText(marked.Text).Replace(mended.Span, mended.NewText).Content);
    }
}
