using TermLsp.Core.Documents.Markup;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Markdown;

/// <summary>
/// Reads a plain text in the shape of a glossary: a short line that names a term, a blank line, the paragraphs that say what it is. Label lines are
/// read as in Markdown; nothing else is markup.
/// </summary>
public sealed class PlainTextGlossaryReader : IGlossaryReader
{
    // A term's line is a name, not a sentence: so many characters, or half as many ideographs, at most.
    private const int LongestName = 80;

    private PlainTextGlossaryReader()
    {
    }

    /// <summary>The only one.</summary>
    public static PlainTextGlossaryReader Instance { get; } = new();

    /// <inheritdoc/>
    public GlossaryReadResult Read(GlossaryInput input)
    {
        EntryCollector entries = new(input, []);
        Add(input, entries);
        return entries.ToResult();
    }

    /// <summary>Adds the entries of a text.</summary>
    internal static void Add(GlossaryInput input, EntryCollector entries)
    {
        string source = input.Text.Content;
        List<TextSpan> blocks = Blocks(input.Text);
        for (int i = 0; i < blocks.Count; i++)
        {
            if (!IsName(source, blocks[i]) || (entries.Count == 0 && IsTitle(source, blocks, i)))
                continue;
            int next = i + 1;
            while (next < blocks.Count && !IsName(source, blocks[next]))
                next++;
            MarkdownEntry entry = new(new TextSpan(blocks[i].Start, blocks[next - 1].End));
            foreach (TermName name in TermNames.Of(new MarkedText(source, blocks[i])))
                entry.Terms.AddName(name);
            List<BodyBlock> body = [.. blocks[(i + 1)..next].Select(span => BodyBlock.Of(KindOf(source, span), span, 0, () => new MarkedText(source, span)))];
            if (body is [var first, ..] && !EntryBody.IsLabelled(first))
                LeadSentence.AddNames(entry.Terms, first.Text());
            new EntryBody(source, input.Text.Lines, entry).Read(body);
            entries.Add(entry);
            i = next - 1;
        }
    }

    // Lines without a blank one between them; the space before the first is part of an indented block.
    private static List<TextSpan> Blocks(SourceText text)
    {
        List<TextSpan> blocks = [];
        int start = -1;
        int end = 0;
        for (int line = 0; line < text.Lines.Count; line++)
        {
            TextSpan content = text.Lines.Content(line);
            if (!Spans.IsBlank(text.Content, content))
            {
                start = start < 0 ? content.Start : start;
                end = Spans.TrimEnd(text.Content, content).End;
            }
            else if (start >= 0)
            {
                blocks.Add(new TextSpan(start, end));
                start = -1;
            }
        }

        if (start >= 0)
            blocks.Add(new TextSpan(start, end));
        return blocks;
    }

    private static bool IsName(string source, TextSpan block)
    {
        ReadOnlySpan<char> line = source.AsSpan(block.Start, block.Length);
        if (line.Length > LongestName || line.ContainsAny('\n', '\r') || char.IsWhiteSpace(line[0]) || IsMarker(line))
            return false;
        int wide = 0;
        foreach (char c in line)
            wide += c >= 0x2E80 ? 1 : 0;
        bool isSentence = line[^1] is '。' or '.' or '！' or '!' or '？' or '?' or '：' or ':' or '，' or ',' or '；' or ';' or '…';
        return line.Length + wide <= LongestName && !isSentence && !line.Contains('。') && LabelLine.Of(new MarkedText(source, block)) is null;
    }

    // "- a", "* b", "1. c", "---", "> d"
    private static bool IsMarker(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> rest = line.TrimStart("0123456789");
        return (line[0] is '-' or '*' or '•' or '>' or '+' or '=' && (line.Length == 1 || line[1] is ' ' || line[1] == line[0]))
            || (rest.Length < line.Length && rest is ['.' or ')' or '、', ..]);
    }

    // "LLM Glossary", and something behind it.
    private static bool IsTitle(string source, List<TextSpan> blocks, int i) =>
        i + 1 < blocks.Count && EntryFinder.SaysGlossary(new MarkedText(source, blocks[i]));

    private static BodyBlockKind KindOf(string source, TextSpan block) =>
        char.IsWhiteSpace(source[block.Start]) || IsMarker(source.AsSpan(block.Start, block.Length)) ? BodyBlockKind.Other : BodyBlockKind.Paragraph;
}
