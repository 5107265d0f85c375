namespace TermLsp.Core.Linting.Misspelling;

/// <summary>
/// For which words of terms an unknown one may have been meant. Nearly all unknown words come again, in this document and in the next: what was found
/// for the last few thousand is kept. Any number of threads may ask.
/// </summary>
internal sealed class MeantWords(TermWords words)
{
    // A power of two. A word takes the place of the one that shares its slot.
    private const int Slots = 4096;

    private readonly Known?[] _known = new Known?[Slots];

    /// <summary>Those of a word in small letters, its relatives left out; none for one that is made of known words by ordinary beginnings and endings.</summary>
    public NearWord[] Of(ReadOnlySpan<char> letters)
    {
        ref Known? slot = ref _known[(int)(WordHash.Of(letters) >> 32) & (Slots - 1)];
        if (Volatile.Read(ref slot) is { } known && letters.SequenceEqual(known.Letters))
            return known.Meant;
        NearWord[] meant = Find(letters);
        Volatile.Write(ref slot, new Known(letters.ToString(), meant));
        return meant;
    }

    private NearWord[] Find(ReadOnlySpan<char> letters)
    {
        List<NearWord> near = words.Near(letters);
        Span<char> room = stackalloc char[TermWords.LongestWord];
        for (int i = near.Count - 1; i >= 0; i--)
        {
            if (WordFamily.AreKin(letters, words.Letters(near[i].Word, room)))
                near.RemoveAt(i);
        }

        return near.Count == 0 || DerivedWord.IsOne(letters, hash => KnownWords.Contain(hash) || words.IsKnown(hash)) ? [] : [.. near];
    }

    private sealed record Known(string Letters, NearWord[] Meant);
}
