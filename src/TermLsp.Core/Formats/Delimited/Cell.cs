using System.Collections.Immutable;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Delimited;

/// <summary>A cell where it stands: <paramref name="Span"/> leaves out the quotes, where it has some. Blanks at its ends are not its text's.</summary>
internal readonly record struct Cell(string Content, TextSpan Span, bool IsQuoted)
{
    /// <summary>Whether nothing stands in it.</summary>
    public bool IsEmpty => Content.AsSpan(Span.Start, Span.Length).Trim().IsEmpty;

    /// <summary>The text, with doubled quotes made single; its span is the text as written.</summary>
    public Located<string> Text => Part(Span.Start, Span.End);

    /// <summary>The text on one line: a term goes on over a line's end in a spreadsheet's cell, and has none itself.</summary>
    public Located<string> Line =>
        Text with { Value = string.Join(' ', Text.Value.Split(['\r', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) };

    /// <summary>The parts between separators, empty ones left out. No separator can be part of a doubled quote, so each part has its place.</summary>
    public ImmutableArray<Located<string>> List(string separators)
    {
        ImmutableArray<Located<string>>.Builder parts = ImmutableArray.CreateBuilder<Located<string>>();
        int start = Span.Start;
        while (start <= Span.End)
        {
            int length = Content.AsSpan(start, Span.End - start).IndexOfAny(separators);
            int end = length < 0 ? Span.End : start + length;
            if (Part(start, end) is { Value.Length: > 0 } part)
                parts.Add(part);
            start = end + 1;
        }

        return parts.ToImmutable();
    }

    private Located<string> Part(int start, int end)
    {
        ReadOnlySpan<char> raw = Content.AsSpan(start, end - start);
        int from = start + (raw.Length - raw.TrimStart().Length);
        string text = raw.Trim().ToString();
        return new Located<string>(
            IsQuoted ? text.Replace("\"\"", "\"", StringComparison.Ordinal) : text, new TextSpan(from, from + text.Length));
    }
}
