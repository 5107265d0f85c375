using System.Text;
using TermLsp.Core.Text;

namespace TermLsp.Core.Linting.Rewriting;

/// <summary>Whether the people who wrote a text set Latin words apart from Chinese ones by a space: 用 RAG 检索, or 用RAG检索.</summary>
internal static class HanLatinSpacing
{
    // The paragraphs around tell; a long document need not be read whole for every word.
    private const int Window = 400;

    /// <summary>Whether they do around a span; null where nothing tells.</summary>
    public static bool? IsSpaced(string text, TextSpan span)
    {
        int spaced = 0;
        int glued = 0;
        int end = Math.Min(text.Length, span.End + Window);
        for (int i = Math.Max(0, span.Start - Window); i + 1 < end; i++)
        {
            if (span.Contains(i))
                continue;
            if (IsBorder(text[i], text[i + 1]))
                glued++;
            else if (text[i + 1] == ' ' && i + 2 < end && IsBorder(text[i], text[i + 2]))
                spaced++;
        }

        return spaced == glued ? null : spaced > glued;
    }

    /// <summary>The term with spaces between Latin and Han, or without.</summary>
    public static string Within(string term, bool isSpaced)
    {
        StringBuilder result = new(term.Length + 2);
        for (int i = 0; i < term.Length; i++)
        {
            bool isBetween = i > 0 && i + 1 < term.Length && term[i] == ' ' && IsBorder(term[i - 1], term[i + 1]);
            if (!isSpaced && isBetween)
                continue;
            if (isSpaced && i > 0 && IsBorder(term[i - 1], term[i]))
                result.Append(' ');
            result.Append(term[i]);
        }

        return result.ToString();
    }

    /// <summary>Whether one is an ideograph and the other a Latin letter or digit.</summary>
    public static bool IsBorder(char left, char right) =>
        (IsHan(left) && char.IsAsciiLetterOrDigit(right)) || (char.IsAsciiLetterOrDigit(left) && IsHan(right));

    /// <summary>Whether the character is an ideograph.</summary>
    public static bool IsHan(char c) => Rune.TryCreate(c, out Rune rune) && CharacterClass.IsHan(rune);
}
