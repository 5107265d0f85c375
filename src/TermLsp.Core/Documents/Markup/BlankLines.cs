namespace TermLsp.Core.Documents.Markup;

/// <summary>Blank lines, which end a paragraph in every markup. A line ends with LF, CR LF or CR.</summary>
internal static class BlankLines
{
    /// <summary>The next character that is not space, and over how many line ends it lies.</summary>
    public static int Skip(string text, int at, out int lines)
    {
        lines = 0;
        for (; at < text.Length && char.IsWhiteSpace(text[at]); at++)
        {
            if (text[at] == '\n' || (text[at] == '\r' && !(at + 1 < text.Length && text[at + 1] == '\n')))
                lines++;
        }

        return at;
    }

    /// <summary>Whether a line ends at <paramref name="lineEnd"/> and a blank one follows.</summary>
    public static bool StandsAfter(string text, int lineEnd)
    {
        if (text[lineEnd] is not ('\n' or '\r'))
            return false;
        int at = lineEnd + (text[lineEnd] == '\r' && lineEnd + 1 < text.Length && text[lineEnd + 1] == '\n' ? 2 : 1);
        while (at < text.Length && text[at] is ' ' or '\t')
            at++;
        return at < text.Length && text[at] is '\n' or '\r';
    }
}
