using System.Buffers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TermLsp.Core.Documents.Markup;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Markdown;

/// <summary>An entry that begins with its term in bold: <c>**RAG** (retrieval-augmented generation): …</c>.</summary>
/// <param name="Name">The term, with what stands in brackets behind it.</param>
/// <param name="Rest">Where its definition begins.</param>
internal readonly record struct BoldEntry(MarkedText Name, int Rest)
{
    private static readonly SearchValues<char> Dash = SearchValues.Create("—–-");

    // Nobody has a longer name, and a paragraph may be long.
    private const int LongestName = 400;

    /// <summary>The entry that a paragraph begins; null where it begins none.</summary>
    public static BoldEntry? Of(string source, ParagraphBlock paragraph)
    {
        if (paragraph.Inline?.FirstChild is not EmphasisInline { DelimiterCount: 2 } bold)
            return null;
        MarkedText text = InlineText.Of(source, paragraph, LongestName);
        int end = 0;
        while (end < text.Length && text.PlaceAt(end).Start <= bold.Span.End)
            end++;
        int nameEnd = end;
        int at = end;
        bool isMarked = end > 0 && text.IsMark(end - 1, Marks.Colon);
        if (isMarked)
        {
            nameEnd--;
        }
        else
        {
            at = SkipSpace(text, at);
            if (at < text.Length && text.IsMark(at, Marks.Open) && Marks.Pairs(text)[at] is int close and > 0)
                nameEnd = at = close + 1;
            at = SkipSpace(text, at);
            int mark = at;
            while (at < text.Length && (text.IsMark(at, Dash) || (at == mark && text.IsMark(at, Marks.Colon))))
                at++;
            isMarked = at > mark;
        }

        MarkedText name = text[..nameEnd].Trim();
        if (!isMarked || name.IsBlank || LabelWords.Of(name.Characters) is not null)
            return null;
        int behind = Math.Max(bold.Span.End + 1, text.PlaceAt(at - 1).End);
        return new BoldEntry(name, behind);
    }

    /// <summary>Whether every item of a list is such an entry.</summary>
    public static bool AreAll(string source, ListBlock list) =>
        list.Count > 0 && list.All(block => block is ListItemBlock item && item is [ParagraphBlock first, ..] && Of(source, first) is not null);

    /// <summary>Whether at least two paragraphs are: a single bold word is emphasis.</summary>
    public static bool AreSome(string source, IReadOnlyList<Block> blocks) =>
        blocks.OfType<ParagraphBlock>().Where(paragraph => Of(source, paragraph) is not null).Take(2).Count() == 2;

    /// <summary>The entries of a list.</summary>
    public static IEnumerable<MarkdownEntry> Read(string source, LineIndex lines, ListBlock list, int end)
    {
        for (int i = 0; i < list.Count; i++)
        {
            int itemEnd = i + 1 < list.Count ? list[i + 1].Span.Start : end;
            if (list[i] is ListItemBlock item && item is [ParagraphBlock first, ..] && Of(source, first) is { } bold)
                yield return bold.Read(source, lines, MarkdownBody.Of(source, item, itemEnd, first.Column), new TextSpan(item.Span.Start, itemEnd));
        }
    }

    /// <summary>The entry with its text.</summary>
    /// <param name="source">What was parsed.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="blocks">The blocks, the first of which begins with the name.</param>
    /// <param name="span">The entry's place.</param>
    public MarkdownEntry Read(string source, LineIndex lines, List<BodyBlock> blocks, TextSpan span)
    {
        MarkdownEntry entry = new(Spans.TrimEnd(source, span));
        foreach (TermName name in TermNames.Of(Name))
            entry.Terms.AddName(name);
        if (blocks is not [var first, .. var others])
            return entry;
        TextSpan rest = Spans.Trim(source, new TextSpan(Math.Min(Rest, first.Span.End), first.Span.End));
        EntryBody body = new(source, lines, entry);
        if (rest.Length > 0)
            body.Read([first with { Span = rest, Text = Behind(first.Text, rest.Start) }]);
        body.Read(others);
        return entry;
    }

    private static Func<MarkedText> Behind(Func<MarkedText> whole, int start) => () =>
    {
        MarkedText text = whole();
        int at = 0;
        while (at < text.Length && text.PlaceAt(at).Start < start)
            at++;
        return text[at..];
    };

    private static int SkipSpace(MarkedText text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }
}
