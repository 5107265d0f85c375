using System.Runtime.CompilerServices;

namespace TermLsp.Core.Linting.Misspelling;

/// <summary>
/// A word, ready to be compared with many: what <see cref="Text.EditDistance.Between"/> tells, a whole column of its table a step. Bit-parallel
/// after G. Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic programming" (1999), with the swaps of neighbours of
/// H. Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances" (2003).
/// </summary>
internal struct EditPattern
{
    /// <summary>The longest word that can be one.</summary>
    public const int MostLetters = 64;

    private const int Letters = 26;

    private readonly int _length;
    private Masks _masks;

    /// <param name="word">Small ASCII letters, <see cref="MostLetters"/> at most, one at least.</param>
    public EditPattern(ReadOnlySpan<char> word)
    {
        _length = word.Length;
        for (int i = 0; i < word.Length; i++)
            _masks[word[i] - 'a'] |= 1UL << i;
    }

    /// <summary>
    /// The least number of insertions, deletions, replacements and swaps of neighbours that turn the word into another; some number above
    /// <paramref name="most"/> where it is above that.
    /// </summary>
    public readonly int DistanceTo(ReadOnlySpan<byte> other, int most)
    {
        // A bit a letter of the pattern: whether its cell is one more, or one less, than the cell above it.
        ulong more = ulong.MaxValue;
        ulong less = 0;
        ulong same = 0;
        ulong before = 0;
        ulong last = 1UL << (_length - 1);
        int distance = _length;
        for (int i = 0; i < other.Length; i++)
        {
            ulong here = _masks[other[i] - 'a'];
            ulong swapped = ((~same & here) << 1) & before;
            same = (((here & more) + more) ^ more) | here | less | swapped;
            ulong moreAcross = less | ~(same | more);
            ulong lessAcross = same & more;
            if ((moreAcross & last) != 0)
                distance++;
            else if ((lessAcross & last) != 0)
                distance--;

            // The last row falls by one a step at most.
            if (distance - (other.Length - 1 - i) > most)
                return most + 1;
            moreAcross = (moreAcross << 1) | 1;
            more = (lessAcross << 1) | ~(same | moreAcross);
            less = moreAcross & same;
            before = here;
        }

        return distance;
    }

    [InlineArray(Letters)]
    private struct Masks
    {
        private ulong _first;
    }
}
