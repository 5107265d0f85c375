using System.Collections.Immutable;
using TermLsp.Core.Text;

namespace TermLsp.Core.Documents.Markup;

/// <summary>A commit's message as git's editor holds it: comments begin with <c>#</c>, and what stands below the scissors is git's.</summary>
internal sealed class CommitMessageZoner : IZoner
{
    private const string Scissors = "# ------------------------ >8 ------------------------";

    /// <inheritdoc/>
    public ImmutableArray<ZoneSpan> Zones(SourceText text)
    {
        ZoneBuilder zones = new(text.Content);
        List<TextSpan> lines = Lines(text);
        int trailers = FirstTrailer(text.Content, lines);
        int at = 0;
        bool isFirst = true;
        while (at < lines.Count)
        {
            if (at >= trailers)
                zones.Add(lines[at++], Zone.FrontMatter, zones.NewBlock());
            else if (lines[at].Length == 0)
                at++;
            else
                at = ReadParagraph(text.Content, zones, lines, at, trailers, ref isFirst);
        }

        return zones.ToImmutable();
    }

    // Without the comments, which git takes out before anything else is read.
    private static List<TextSpan> Lines(SourceText text)
    {
        List<TextSpan> lines = [];
        for (int i = 0; i < text.Lines.Count; i++)
        {
            TextSpan span = Spans.TrimEnd(text.Content, text.Lines.Content(i));
            ReadOnlySpan<char> line = Spans.Of(text.Content, span);
            if (line.SequenceEqual(Scissors))
                break;
            if (line is not ['#', ..])
                lines.Add(span);
        }

        return lines;
    }

    // The last paragraph, if it is trailers and nothing else, and not the only one.
    private static int FirstTrailer(string text, List<TextSpan> lines)
    {
        int end = lines.Count;
        while (end > 0 && lines[end - 1].Length == 0)
            end--;
        int start = end;
        while (start > 0 && lines[start - 1].Length > 0 && IsTrailer(Spans.Of(text, lines[start - 1])))
            start--;
        while (start < end && char.IsWhiteSpace(text[lines[start].Start]))
            start++;
        return start < end && start > 1 && lines[start - 1].Length == 0 ? start : lines.Count;
    }

    private static bool IsTrailer(ReadOnlySpan<char> line)
    {
        if (char.IsWhiteSpace(line[0]) || line.StartsWith("(cherry picked from ", StringComparison.Ordinal))
            return true;
        int colon = line.IndexOf(": ");
        if (colon <= 0 || !char.IsAsciiLetter(line[0]))
            return false;
        foreach (char c in line[..colon])
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '-')
                return line[..colon] is "BREAKING CHANGE";
        }

        return true;
    }

    private static int ReadParagraph(string text, ZoneBuilder zones, List<TextSpan> lines, int at, int end, ref bool isFirst)
    {
        ReadOnlySpan<char> line = Spans.Of(text, lines[at]);
        bool isCode = !isFirst && (line[0] == '\t' || line.StartsWith("    ", StringComparison.Ordinal)) && lines[at - 1].Length == 0;
        if (isCode)
        {
            for (; at < end && lines[at].Length > 0 && char.IsWhiteSpace(text[lines[at].Start]); at++)
                zones.Add(Spans.Trim(text, lines[at]), Zone.FencedCode, zones.NewBlock());
            return at;
        }

        TextSpan span = Spans.TrimStart(text, lines[at++]);
        int marker = isFirst ? 0 : ItemMarker(Spans.Of(text, span));
        List<TextSpan> paragraph = [new TextSpan(span.Start + marker, span.End)];
        while (!isFirst && at < end && lines[at].Length > 0 && ItemMarker(Spans.Of(text, lines[at]).TrimStart()) == 0)
            paragraph.Add(Spans.TrimStart(text, lines[at++]));
        ReadInline(new Passage(zones, text, isFirst ? Zone.Heading : marker > 0 ? Zone.List : Zone.Prose, paragraph));
        isFirst = false;
        return at;
    }

    private static int ItemMarker(ReadOnlySpan<char> line) =>
        line.Length > 0 && char.IsAsciiDigit(line[0]) ? RestructuredTextLine.Enumerator(line) : RestructuredTextLine.Bullet(line);

    private static void ReadInline(Passage passage)
    {
        int at = passage.Find("`", 0);
        while (at >= 0)
        {
            int close = passage.Find("`", at + 1);
            if (close < 0)
                break;
            passage.Cut(at, close + 1);
            passage.Put(at + 1, close, Zone.InlineCode);
            at = passage.Find("`", close + 1);
        }

        passage.Finish();
    }
}
