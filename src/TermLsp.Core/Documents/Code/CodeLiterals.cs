namespace TermLsp.Core.Documents.Code;

/// <summary>The kinds of string that languages share, so that a row of the table says only which. A line string ends on its line.</summary>
internal static class CodeLiterals
{
    public static StringLiteral Line(char quote) => new(quote.ToString(), quote.ToString());

    public static StringLiteral Line(string open, Interpolation interpolation) =>
        new(open, open[^1].ToString()) { Interpolation = interpolation };

    public static StringLiteral Long(string open, Interpolation? interpolation = null, string? close = null) =>
        new(open, close ?? open) { IsMultiLine = true, Interpolation = interpolation };

    public static StringLiteral RawLine(string open, string? close = null) => new(open, close ?? open) { Escape = '\0' };

    public static StringLiteral RawLong(string open, Interpolation? interpolation = null, string? close = null) =>
        new(open, close ?? open.TrimStart(['s', 'f', 'r', 'a', 'w'])) { IsMultiLine = true, Escape = '\0', Interpolation = interpolation };

    public static StringLiteral Doubled(string open, bool isMultiLine = false, Interpolation? interpolation = null) =>
        new(open, open[^1].ToString()) { Escape = '\0', Doubles = true, IsMultiLine = isMultiLine, Interpolation = interpolation };
}
