using TermLsp.Core.Documents;
using TermLsp.Core.Matching;
using TermLsp.Core.Matching.Engine;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Matching;

/// <summary>Glossaries that no person writes, but a program might.</summary>
public sealed class HostileGlossaryTests
{
    private static Concept Concept(int id, IEnumerable<string> terms, params string[] exceptions) => new()
    {
        Id = new Located<string>($"{id}", default),
        Span = default,
        Line = 0,
        Terms = [.. terms.Select(text => new Term { Text = new Located<string>(text, default), Language = LanguageTag.English, Status = TermStatus.Preferred })],
        Exceptions = [.. exceptions.Select(text => new Located<string>(text, default))],
    };

    private static TermMatcher Of(params IEnumerable<Concept> concepts) => new(new GlossarySet([new Glossary { Id = "a", Concepts = [.. concepts] }]));

    private static string[] Found(TermMatcher matcher, string text) =>
        [.. matcher.Find(ZonedText.Plain(text)).Select(occurrence => $"{occurrence.Span.Start}..{occurrence.Span.End} {occurrence.Entry.Concept.Id.Value}")];

    [Fact]
    public void Tens_of_thousands_of_forms_may_begin_alike()
    {
        TermMatcher matcher = Of(Enumerable.Range(0, 30_000).Select(i => Concept(i, [$"检索增强生成 {i:D6}"])));
        Assert.Equal(["2..14 12345", "15..27 29999"], Found(matcher, "看：检索增强生成012345，检索增强生成029999；检索增强生成1000000，检索增强生成"));
    }

    [Fact]
    public void A_concept_may_have_tens_of_thousands_of_terms()
    {
        TermMatcher matcher = Of(Concept(7, Enumerable.Range(0, 30_000).Select(i => $"name {i:D6}")));
        Assert.Equal("name 029999", matcher.Find(ZonedText.Plain("a name 029999"))[0].Term.Text.Value);
        Assert.Equal(["2..13 7"], Found(matcher, "a name 000001, names 000001, name 050000"));
    }

    [Theory]
    [InlineData('检', ITermMatcher.LongestSpan)]
    [InlineData('a', ITermMatcher.LongestSpan)]
    public void A_term_of_512_characters_is_found_and_a_longer_one_never(char letter, int longest)
    {
        TermMatcher matcher = Of(Concept(1, [new string(letter, longest)]), Concept(2, [new string(letter, longest + 1)]), Concept(3, [new string(letter, 20_000)]));
        Assert.Equal([$"1..{longest + 1} 1"], Found(matcher, $" {new string(letter, longest)} "));
        Assert.Equal(letter == 'a' ? [] : [$"1..{longest + 1} 1"], Found(matcher, $" {new string(letter, longest + 1)} "));
    }

    [Fact]
    public void Ligatures_make_a_long_term_short()
    {
        TermMatcher matcher = Of(Concept(1, [string.Concat(Enumerable.Repeat("ffi", ITermMatcher.LongestSpan))]));
        Assert.Equal(["0..512 1"], Found(matcher, new string('ﬃ', ITermMatcher.LongestSpan)));
        Assert.Empty(Found(matcher, string.Concat(Enumerable.Repeat("ffi", ITermMatcher.LongestSpan))));
    }

    [Fact]
    public void Five_hundred_forms_may_each_begin_the_next()
    {
        TermMatcher matcher = Of(Enumerable.Range(1, 500).Select(i => Concept(i, [new string('检', i)])));
        Assert.Equal(["0..500 500", "500..1000 500", "1000..1003 3"], Found(matcher, new string('检', 1003)));
        ZonedText text = ZonedText.Plain(new string('检', 1003));
        Assert.Equal(500 * 501 / 2, matcher.FindAt(text, 500).Length);
    }

    [Fact]
    public void Thousands_of_concepts_may_share_a_form()
    {
        TermMatcher matcher = Of(Enumerable.Range(0, 3_000).Select(i => Concept(i, ["RAG"])));
        Assert.Equal(Enumerable.Range(0, 6_000).Select(i => i < 3_000 ? $"0..3 {i}" : $"4..7 {i - 3_000}"), Found(matcher, "RAG RAG"));
    }

    [Fact]
    public void Ten_thousand_exceptions_may_stand_on_one_concept()
    {
        string[] exceptions = [.. Enumerable.Range(0, 10_000).Select(i => i % 2 == 0 ? $"{(char)('一' + i)}令牌" : $"令牌{(char)('一' + i)}")];
        TermMatcher matcher = Of(Concept(1, ["令牌"], exceptions));
        string text = string.Concat(exceptions.Select(exception => exception + "。")) + "令牌";
        Assert.Equal([$"{text.Length - 2}..{text.Length} 1"], Found(matcher, text));
    }

    // Of exceptions that begin alike the longest counts, and one that began before may reach further.
    [Fact]
    public void Exceptions_may_each_begin_the_next()
    {
        TermMatcher matcher = Of(
            Concept(1, ["检", "索"], [.. Enumerable.Range(2, 200).Select(i => new string('检', i))]), Concept(2, ["检检"], new string('检', 5)), Concept(3, ["检检检"]));
        Assert.Equal(["0..3 3", "3..6 3", "9..10 1"], Found(matcher, "检检检检检检检检，索"));
        Assert.Equal(["0..1 1", "2..4 2", "5..8 3", "9..12 3", "12..13 1"], Found(matcher, "检，检检，检检检，检检检索"));
    }
}
