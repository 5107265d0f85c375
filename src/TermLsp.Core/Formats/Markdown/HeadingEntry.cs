using System.Buffers;
using System.Collections.Immutable;
using Markdig.Syntax;
using TermLsp.Core.Documents.Markup;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Markdown;

/// <summary>Reads an entry that has a heading.</summary>
internal static class HeadingEntry
{
    private const string LanguageKey = "lang=";

    // A heading that is longer names nothing.
    private const int LongestHeading = 1000;

    private static readonly SearchValues<char> Brace = SearchValues.Create("{}");

    /// <summary>The entry.</summary>
    /// <param name="source">What was parsed.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="section">The heading and what stands below it.</param>
    /// <param name="fields">The subject fields that the headings above tell.</param>
    /// <param name="withLead">Whether to look for names in the definition's first sentence.</param>
    public static MarkdownEntry Read(string source, LineIndex lines, Section section, ImmutableArray<string> fields, bool withLead)
    {
        HeadingBlock heading = section.Heading!;
        MarkdownEntry entry = new(Spans.TrimEnd(source, new TextSpan(heading.Span.Start, section.End)));
        entry.Draft.Domains.AddRange(fields);
        MarkedText title = TakeAttributes(entry, section.Title.Trim());
        entry.Anchor = RelationIndex.AnchorOf(title.Characters);
        if (title.Length <= LongestHeading)
        {
            foreach (TermName name in TermNames.Of(title))
                entry.Terms.AddName(name);
        }

        List<BodyBlock> body = MarkdownBody.Of(source, [.. section.All], section.End, 0);
        if (withLead && body.Find(block => block.Kind == BodyBlockKind.Paragraph) is { } first)
            AddLead(entry, source, section.All, first);
        new EntryBody(source, lines, entry).Read(body);
        return entry;
    }

    private static void AddLead(MarkdownEntry entry, string source, IEnumerable<Block> blocks, BodyBlock first)
    {
        if (blocks.OfType<ParagraphBlock>().FirstOrDefault() is { } paragraph && !EntryBody.IsLabelled(first))
            LeadSentence.AddNames(entry.Terms, InlineText.Of(source, paragraph, LeadSentence.Longest));
    }

    // "RAG {#rag lang=en}": the id, as Docusaurus, Hugo and Pandoc have it, and the language of the first name.
    private static MarkedText TakeAttributes(MarkdownEntry entry, MarkedText title)
    {
        if (title.Length == 0 || title[title.Length - 1] != '}' || !title.IsMark(title.Length - 1, Brace))
            return title;
        int open = title.Length - 2;
        while (open >= 0 && !title.IsMark(open, Brace))
            open--;
        if (open < 0 || title[open] != '{')
            return title;
        MarkedText attributes = title[(open + 1)..^1].Trim();
        int last = attributes.Characters.LastIndexOf(' ') + 1;
        if (attributes.Characters[last..].StartsWith(LanguageKey, StringComparison.Ordinal)
            && LanguageTag.Parse(attributes.Characters[(last + LanguageKey.Length)..].ToString()) is { } language)
        {
            entry.Language = language;
            attributes = attributes[..last].Trim();
        }

        if (attributes.Length > 1 && attributes[0] == '#')
            entry.Draft.Id = attributes[1..].Located;
        else if (attributes.Length > 0)
            return title;
        return title[..open].Trim();
    }
}
