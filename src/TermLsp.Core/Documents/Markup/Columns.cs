namespace TermLsp.Core.Documents.Markup;

/// <summary>How wide text is where characters stand in columns: ideographs and full-width forms take two.</summary>
internal static class Columns
{
    /// <summary>The width of a code unit; a surrogate pair, mostly a rare ideograph or an emoji, comes to two.</summary>
    public static int Of(char c) =>
        c is (>= '\u1100' and <= '\u115F') or (>= '\u2E80' and <= '\uA4CF') or (>= '\uAC00' and <= '\uD7A3')
            or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE6F')
            or (>= '\uFF00' and <= '\uFF60') or (>= '\uFFE0' and <= '\uFFE6')
            ? 2 : 1;

    /// <summary>The width of a stretch.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        int width = 0;
        foreach (char c in text)
            width += Of(c);
        return width;
    }
}
