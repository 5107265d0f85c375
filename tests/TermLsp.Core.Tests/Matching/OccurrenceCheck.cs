using TermLsp.Core.Documents;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Matching;

/// <summary>
/// Holds all matchers to a fixture that marks every occurrence, <c>{|concept:form|}</c>: what is not marked must not be found. Each is asked for
/// at its first character too.
/// </summary>
internal static class OccurrenceCheck
{
    /// <summary>A document of a kind, by its languageId.</summary>
    public static void Finds(string fixture, string glossary, string kind = "plaintext") => Finds(fixture, kind, [glossary]);

    /// <summary>The same for several glossaries, nearest first.</summary>
    public static void Finds(string fixture, string kind, string[] glossaries)
    {
        Fixture marked = Fixture.Parse(fixture);
        AgreeingMatcher matcher = new(Glossaries.Read(glossaries));
        ZonedText text = new Document("a", DocumentKind.Of(kind, "a"), 1, new SourceText(marked.Text)).Zoned;
        Assert.Equal(
            string.Join("\n", marked.Spans.Select(span => Tell(span.Span, span.Name))),
            string.Join("\n", matcher.Find(text).Select(found => Tell(found.Span, found.Entry.Concept.Id.Value))));
        foreach ((string name, TextSpan span) in marked.Spans)
            Assert.Contains(matcher.FindAt(text, span.Start), found => found.Span == span && found.Entry.Concept.Id.Value == name);

        string Tell(TextSpan span, string concept) => $"{span.Start}..{span.End} {concept} [{marked.Text[span.Start..span.End]}]";
    }
}
