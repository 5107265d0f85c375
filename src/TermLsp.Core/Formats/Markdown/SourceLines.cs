using System.Text;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Markdown;

/// <summary>Takes source text over: line ends become line feeds, and the indent that only says "still in this item" goes.</summary>
internal static class SourceLines
{
    /// <summary>The text of a stretch and where it stands.</summary>
    public static Located<string> Read(string source, TextSpan span, int indent)
    {
        StringBuilder text = new(span.Length);
        Append(text, source, span, indent);
        return new Located<string>(text.ToString(), span);
    }

    /// <summary>Appends a stretch.</summary>
    /// <param name="text">Where to.</param>
    /// <param name="source">The source.</param>
    /// <param name="span">The stretch.</param>
    /// <param name="indent">How many spaces to take from the beginning of each line but the first, where they are.</param>
    public static void Append(StringBuilder text, string source, TextSpan span, int indent)
    {
        ReadOnlySpan<char> rest = source.AsSpan(span.Start, span.Length);
        for (bool isFirst = true; ; isFirst = false)
        {
            int end = rest.IndexOfAny('\n', '\r');
            ReadOnlySpan<char> line = end < 0 ? rest : rest[..end];
            text.Append(isFirst ? line : WithoutIndent(line, indent));
            if (end < 0)
                return;
            text.Append('\n');
            rest = rest[(end + (rest[end..].StartsWith("\r\n") ? 2 : 1))..];
        }
    }

    private static ReadOnlySpan<char> WithoutIndent(ReadOnlySpan<char> line, int indent)
    {
        int column = 0;
        while (column < indent && line is [' ' or '\t', ..])
        {
            column = line[0] == '\t' ? (column / 4 * 4) + 4 : column + 1;
            line = line[1..];
        }

        return line;
    }
}
