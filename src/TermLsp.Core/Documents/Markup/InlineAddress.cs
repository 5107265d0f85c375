namespace TermLsp.Core.Documents.Markup;

/// <summary>
/// An address in running text, as far as a reader of inline markup need know it: marks inside it mean nothing. What it is in the end,
/// <see cref="Addresses"/> says.
/// </summary>
internal static class InlineAddress
{
    private static readonly string[] Schemes = ["https", "http", "ftps", "ftp", "irc", "file", "ssh", "git"];

    /// <summary>Whether the colon at <paramref name="colon"/> stands in an address, and from where to where that goes.</summary>
    public static bool TryRead(string content, int colon, out int start, out int end)
    {
        start = end = colon;
        if (!content.AsSpan(colon).StartsWith("://", StringComparison.Ordinal))
            return false;
        foreach (string scheme in Schemes)
        {
            if (!content.AsSpan(0, colon).EndsWith(scheme, StringComparison.OrdinalIgnoreCase))
                continue;
            start = colon - scheme.Length;
            end = colon + 3;
            while (end < content.Length && IsPart(content[end]))
                end++;
            return true;
        }

        return false;
    }

    private static bool IsPart(char c) => c is > ' ' and < '\u007F' and not ('<' or '>' or '[' or ']' or '"' or '`' or '{' or '}' or '|');
}
