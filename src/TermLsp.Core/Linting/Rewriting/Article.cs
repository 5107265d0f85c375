using TermLsp.Core.Text;

namespace TermLsp.Core.Linting.Rewriting;

/// <summary>
/// The article before an English word: <c>a whitelist</c> becomes <c>an allowlist</c>. It is mended only where it was the right one for the old word
/// and is surely the wrong one for the new: what was odd before is not ours to judge.
/// </summary>
internal static class Article
{
    // Emphasis and quotation marks may open between the two.
    private const string Between = " *_\"“‘'";

    private const int WidestGap = 6;

    /// <summary>The edit, from the article on where that changes too.</summary>
    /// <param name="text">The document.</param>
    /// <param name="edit">An edit that puts one word in the place of another.</param>
    public static TextEdit MendedIn(string text, TextEdit edit)
    {
        int gap = edit.Span.Start;
        while (gap > 0 && edit.Span.Start - gap < WidestGap && Between.Contains(text[gap - 1], StringComparison.Ordinal))
            gap--;
        if (!text.AsSpan(gap, edit.Span.Start - gap).StartsWith(' ') || Before(text, gap) is not { } article)
            return edit;
        bool isAn = article.Length == 2;
        if (FirstSound.IsVowel(text.AsSpan(edit.Span.Start, edit.Span.Length)) != isAn || FirstSound.IsVowel(edit.NewText) != !isAn)
            return edit;
        string mended = isAn ? text[article.Start..(article.Start + 1)] : text[article.Start] + "n";
        return new TextEdit(new TextSpan(article.Start, edit.Span.End), mended + text[gap..edit.Span.Start] + edit.NewText);
    }

    // "a", "an", "A", "An"; but not vitamin A.
    private static TextSpan? Before(string text, int end)
    {
        int start = end;
        while (start > 0 && end - start < 3 && char.IsAsciiLetter(text[start - 1]))
            start--;
        if (text.AsSpan(start, end - start) is not ("a" or "an" or "A" or "An"))
            return null;
        bool isFree = start == 0 || char.IsWhiteSpace(text[start - 1]) || "([{\"“‘*_>（「".Contains(text[start - 1], StringComparison.Ordinal);
        return isFree && (text[start..end] != "A" || BeginsSentence(text, start)) ? new TextSpan(start, end) : null;
    }

    private static bool BeginsSentence(string text, int start)
    {
        ReadOnlySpan<char> before = text.AsSpan(Math.Max(0, start - WidestGap), Math.Min(start, WidestGap)).TrimEnd(" \t(\"“‘*_");
        return before.IsEmpty || before[^1] is '\n' or '\r' or '.' or '!' or '?' or ':' or '#' or '>' or '-' or '/';
    }
}
