using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Markdown;

/// <summary>
/// Finds texts on which Markdig would take quadratic time: links that open and are never closed (<c>[a]([a]([a](…</c>), and endless rows of
/// definitions (<c>[a]: b</c>) without a blank line.
/// </summary>
internal static class Tangle
{
    // So many characters are looked at twice in about two seconds. No glossary that anybody wrote comes near it.
    private const long Most = 300_000_000;

    /// <summary>The line at which it becomes too much, counted from the end; null where it does not.</summary>
    public static TextSpan? In(SourceText text)
    {
        ReadOnlySpan<char> content = text.Content;
        long steps = 0;
        int close = content.Length;
        int definitions = 0;
        bool isBlank = true;
        for (int at = content.Length - 1; at >= 0; at--)
        {
            switch (content[at])
            {
                case '\n':
                    definitions = isBlank ? 0 : definitions;
                    close = isBlank ? at : close;
                    isBlank = true;
                    break;
                case ')':
                    close = at;
                    isBlank = false;
                    break;
                case '(' when at > 0 && content[at - 1] == ']':
                    steps += close - at;
                    isBlank = false;
                    break;
                case ':' when at > 0 && content[at - 1] == ']':
                    steps += definitions++;
                    isBlank = false;
                    break;
                case not (' ' or '\t' or '\r'):
                    isBlank = false;
                    break;
            }

            if (steps > Most)
                return text.Lines.Content(text.Lines.LineAt(at));
        }

        return null;
    }
}
