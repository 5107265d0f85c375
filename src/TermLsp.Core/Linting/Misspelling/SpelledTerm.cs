using TermLsp.Core.Text;

namespace TermLsp.Core.Linting.Misspelling;

/// <summary>A term's spelling, word by word.</summary>
internal static class SpelledTerm
{
    /// <summary>The words of a spelling; none where something else than ASCII letters stands in one, or there are more than that.</summary>
    /// <param name="spelling">The spelling.</param>
    /// <param name="most">The most words.</param>
    public static IReadOnlyList<TextSpan> Words(string spelling, int most)
    {
        List<TextSpan> words = [];
        int start = 0;
        for (int i = 0; i <= spelling.Length; i++)
        {
            if (i < spelling.Length && char.IsAsciiLetter(spelling[i]))
                continue;
            if (i < spelling.Length && spelling[i] is not (' ' or '-'))
                return [];
            if (i > start)
                words.Add(new TextSpan(start, i));
            start = i + 1;
        }

        return words.Count <= most ? words : [];
    }
}
