using System.Collections.Immutable;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Authoring;

/// <summary>A place in a glossary file that leads to a page.</summary>
public readonly record struct GlossaryLink(TextSpan Span, Uri Target);

/// <summary>The sources that can be opened.</summary>
public static class GlossaryLinks
{
    /// <summary>The pages that sources name, by address or by DOI, in the file's order. One place is one link.</summary>
    public static ImmutableArray<GlossaryLink> Of(Glossary glossary) =>
    [
        .. from concept in glossary.Concepts
           from source in concept.Sources
           let page = SourceAddress.Page(source.Value.Trim())
           where page is not null
           group page by WithoutQuotes(source) into pages
           orderby pages.Key.Start
           select new GlossaryLink(pages.Key, pages.First()),
    ];

    private static TextSpan WithoutQuotes(Located<string> source) =>
        source.Span.Length == source.Value.Length + 2 ? new TextSpan(source.Span.Start + 1, source.Span.End - 1) : source.Span;
}
