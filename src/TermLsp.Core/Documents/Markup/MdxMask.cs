namespace TermLsp.Core.Documents.Markup;

/// <summary>
/// Takes out of MDX what is not Markdown: <c>import</c> and <c>export</c>, the tags of JSX, <c>{expressions}</c>. Each character becomes a
/// space and the line ends stay, so that every offset in what is left means the same place. (What stood indented between tags stays so:
/// MDX has no indented code, and a reader of Markdown must be told.)
/// </summary>
internal static class MdxMask
{
    /// <summary>The text with that blanked; code, fenced or in a line, stays.</summary>
    public static string Blank(string text)
    {
        char[] masked = text.ToCharArray();
        MdxScanner scanner = new(text);
        int at = scanner.FrontMatterEnd();
        bool mayBeModule = true;
        while (at < text.Length)
        {
            if (mayBeModule && scanner.ModuleEnd(at) is >= 0 and int moduleEnd)
            {
                at = Clear(masked, at, moduleEnd);
                continue;
            }

            mayBeModule = scanner.IsBlankLine(at);
            if (scanner.FenceEnd(at) is >= 0 and int fenceEnd)
            {
                at = fenceEnd;
                continue;
            }

            do
                at = ReadMark(masked, scanner, at);
            while (at < text.Length && !scanner.IsLineStart(at));
        }

        return new string(masked);
    }

    private static int ReadMark(char[] masked, MdxScanner scanner, int at) => masked[at] switch
    {
        '\\' => Math.Min(at + 2, masked.Length),
        '`' => scanner.CodeEnd(at),
        '{' => Clear(masked, at, scanner.ExpressionEnd(at)),
        '<' when scanner.TagEnd(at) is >= 0 and int end => Clear(masked, at, end),
        _ => at + 1,
    };

    private static int Clear(char[] masked, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (masked[i] is not ('\n' or '\r'))
                masked[i] = ' ';
        }

        return end;
    }
}
