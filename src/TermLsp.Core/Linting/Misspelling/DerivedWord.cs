namespace TermLsp.Core.Linting.Misspelling;

/// <summary>Words that no list has because anybody may make them: <c>prefilling</c>, <c>rerankers</c>, <c>unquantized</c>.</summary>
internal static class DerivedWord
{
    private const int ShortestStem = 4;

    private static readonly string[] Beginnings =
    [
        "un", "re", "pre", "non", "sub", "multi", "inter", "over", "under", "out", "mis", "dis", "de", "anti", "auto", "co", "hyper", "micro", "macro", "meta", "mini", "pseudo",
        "semi", "super", "cross", "self", "post", "bi", "tri", "up", "down", "back",
    ];

    // After these, a stem's last consonant is doubled or its e falls; where that was not done, a slip is likelier: "embeding".
    private static readonly string[] EndingsThatChange = ["ing", "ed", "er", "ers", "able"];

    private static readonly string[] Endings = ["s", "ly", "ness", "less", "like", "wise"];

    /// <summary>Whether a word, in small letters, is a known one with a beginning or an ending of these.</summary>
    /// <param name="word">The word.</param>
    /// <param name="isKnown">Whether a word is known as it is, by its <see cref="WordHash"/>.</param>
    public static bool IsOne(ReadOnlySpan<char> word, Func<ulong, bool> isKnown)
    {
        foreach (string beginning in Beginnings)
        {
            if (word.Length >= beginning.Length + ShortestStem && word.StartsWith(beginning, StringComparison.Ordinal) && isKnown(WordHash.Of(word[beginning.Length..])))
                return true;
        }

        foreach (string ending in Endings)
        {
            // "continuouss" is no plural.
            if (Stem(word, ending) is { Length: >= ShortestStem } stem && stem[^1] != 's' && isKnown(WordHash.Of(stem)))
                return true;
        }

        foreach (string ending in EndingsThatChange)
        {
            if (Stem(word, ending) is { Length: >= ShortestStem } stem
                && ((!Changes(stem) && isKnown(WordHash.Of(stem))) || isKnown(WordHash.With(WordHash.Of(stem), 'e'))))
                return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word, string ending) =>
        word.EndsWith(ending, StringComparison.Ordinal) ? word[..^ending.Length] : [];

    private static bool Changes(ReadOnlySpan<char> stem) =>
        stem[^1] == 'e' || (!IsVowel(stem[^1]) && stem[^1] is not ('w' or 'x' or 'y') && IsVowel(stem[^2]) && !IsVowel(stem[^3]));

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
