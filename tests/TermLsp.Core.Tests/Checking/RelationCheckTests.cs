using TermLsp.Core.Terminology;

namespace TermLsp.Core.Tests.Checking;

public sealed class RelationCheckTests
{
    private const string Window = "{id: context-window, en: {preferred: context window, abbr: CW}}";

    [Theory]
    [InlineData("[{|dangling-relation:contxt-window|}]", "[context-window]")]
    [InlineData("[{|dangling-relation:context window|}]", "[context-window]")]
    [InlineData("[{|dangling-relation:Context-Window|}]", "[context-window]")]
    [InlineData("[{|dangling-relation:xcontext-window|}]", "[context-window]")]
    [InlineData("['{|dangling-relation:CW|}']", null)]
    [InlineData("[context-window]", null)]
    public void The_nearest_id_is_offered(string related, string? fixedList)
    {
        // The mark goes around the quotes, as the span does.
        related = related.Replace("'{|dangling-relation:CW|}'", "{|dangling-relation:'CW'|}", StringComparison.Ordinal);
        fixedList ??= related.Contains("CW", StringComparison.Ordinal) ? "['context-window']" : null;
        CheckFixture.Finds(
            $"concepts: [{{id: a, en: {{preferred: x1}}, related: {related}}}, {Window}]",
            fixedList is null ? null : $"concepts: [{{id: a, en: {{preferred: x1}}, related: {fixedList}}}, {Window}]");
    }

    [Fact]
    public void What_is_near_nothing_can_go() => CheckFixture.Finds(
        $"concepts: [{{id: a, en: {{preferred: x1}}, broader: [context-window, {{|dangling-relation:banana|}}]}}, {Window}]",
        $"concepts: [{{id: a, en: {{preferred: x1}}, broader: [context-window]}}, {Window}]");

    [Fact]
    public void Concepts_of_other_glossaries_count() =>
        CheckFixture.Finds("concepts: [{id: a, en: {preferred: x1}, related: [elsewhere]}]", others: Glossaries.Read(Glossaries.OfTerms("elsewhere: there")));

    [Theory]
    [InlineData("concepts: [{id: a, en: {preferred: x1}, related: [{|self-relation:a|}]}]", "concepts: [{id: a, en: {preferred: x1}, related: []}]")]
    [InlineData("concepts:\n- id: a\n  en: {preferred: x1}\n  broader:\n  - {|self-relation:a|} # itself\n  - b\n- id: b\n  en: {preferred: y1}\n", "concepts:\n- id: a\n  en: {preferred: x1}\n  broader:\n  - b\n- id: b\n  en: {preferred: y1}\n")]
    public void A_concept_that_names_itself(string fixture, string fixedText) => CheckFixture.Finds(fixture, fixedText);

    [Theory]
    [InlineData("broader: [b], related: [{|repeated-relation:b|}]", "broader: [b], related: []")]
    [InlineData("broader: [b], narrower: [{|repeated-relation:b|}]", "broader: [b], narrower: []")]
    [InlineData("related: [b, {|repeated-relation:b|}]", "related: [b]")]
    [InlineData("broader: [b]", null)]
    public void A_concept_that_is_named_twice(string lists, string? fixedLists)
    {
        const string Rest = "}, {id: b, en: {preferred: y1}}]";
        CheckFixture.Finds($"concepts: [{{id: a, en: {{preferred: x1}}, {lists}{Rest}", fixedLists is null ? null : $"concepts: [{{id: a, en: {{preferred: x1}}, {fixedLists}{Rest}");
    }

    [Theory]
    [InlineData("a>b b>{|a|}", "a -> b -> a")]
    [InlineData("a>b b>c c>{|a|}", "a -> b -> c -> a")]
    [InlineData("a>b b>c c>{|b|}", "b -> c -> b")]
    [InlineData("a>b,c b>{|a|} c>{|a|}", "a -> b -> a|a -> c -> a")]
    [InlineData("a>b b>c,{|a|} c>{|b|}", "a -> b -> a|b -> c -> b")]
    [InlineData("a>b,c b>d c>d d", "")]
    [InlineData("a>b b", "")]
    [InlineData("a>b b<a", "")]
    [InlineData("a<{|b|} b<a", "a -> b -> a")]
    [InlineData("a>b b>c c>d d>e e>f f>g g>h h>i i>{|a|}", "a -> b -> c -> d -> ... -> f -> g -> h -> i -> a")]
    public void A_circle_is_told_once(string concepts, string circles)
    {
        string yaml = "concepts:\n" + string.Concat(concepts.Split(' ').Select(Concept));
        Assert.Equal(circles, string.Join('|', CheckFixture.Finds(yaml).Select(found => found.Message.Split(": ")[1].Split(';')[0]).Order(StringComparer.Ordinal)));

        static string Concept(string text)
        {
            string id = text[..1];
            string list = text[Math.Min(2, text.Length)..].Replace("{|", "{|circular-relation:", StringComparison.Ordinal);
            return $"- {{id: {id}, en: {{preferred: {id}1}}, {(text.Contains('<', StringComparison.Ordinal) ? "narrower" : "broader")}: [{list}]}}\n";
        }
    }

    [Fact]
    public void A_circle_of_many_concepts_needs_no_stack()
    {
        const int Count = 20_000;
        string yaml = "concepts:\n" + string.Concat(Enumerable.Range(0, Count).Select(i =>
            $"- {{id: c{i}, en: {{preferred: x{i}}}, broader: [{(i == Count - 1 ? "{|circular-relation:c0|}" : $"c{i + 1}")}]}}\n"));
        Assert.Equal(Severity.Warning, CheckFixture.Finds(yaml)[0].Severity);
    }
}
