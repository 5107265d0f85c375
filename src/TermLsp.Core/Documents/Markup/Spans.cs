using TermLsp.Core.Text;

namespace TermLsp.Core.Documents.Markup;

/// <summary>What the readers of lines ask of a stretch of text.</summary>
internal static class Spans
{
    /// <summary>The stretch without the space around it.</summary>
    public static TextSpan Trim(string text, TextSpan span) => TrimEnd(text, TrimStart(text, span));

    /// <summary>The stretch without the space before it.</summary>
    public static TextSpan TrimStart(string text, TextSpan span) =>
        new(span.End - Of(text, span).TrimStart().Length, span.End);

    /// <summary>The stretch without the space after it.</summary>
    public static TextSpan TrimEnd(string text, TextSpan span) =>
        new(span.Start, span.Start + Of(text, span).TrimEnd().Length);

    /// <summary>Whether there is nothing to see.</summary>
    public static bool IsBlank(string text, TextSpan span) => Of(text, span).IsWhiteSpace();

    /// <summary>The characters of a stretch.</summary>
    public static ReadOnlySpan<char> Of(string text, TextSpan span) => text.AsSpan(span.Start, span.Length);
}
