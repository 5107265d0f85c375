namespace TermLsp.Core.Linting.Misspelling;

/// <summary>
/// The numbers behind <see cref="TermWords"/>: words in order of first letter, length and letters, and the spellings that they stand in, as lists one
/// after another, so that a hundred thousand terms are a dozen arrays.
/// </summary>
internal sealed class TermWordTable
{
    private const int Lengths = TermWords.LongestWord + 1;
    private const int BitsOfWord = 3;

    /// <summary>The <see cref="WordHash"/>es of all words of all terms.</summary>
    public required HashSet<ulong> Known { get; init; }

    /// <summary>For each word, a bit for each letter that it has; see <see cref="TermWords.NeverMeant"/>.</summary>
    public required uint[] Masks { get; init; }

    /// <summary>The letters of all words.</summary>
    public required byte[] AllLetters { private get; init; }

    /// <summary>Where each word's letters begin, and where the last one's end.</summary>
    public required int[] LetterStarts { private get; init; }

    /// <summary>Where the words of a first letter and a length begin, see <see cref="BucketOf"/>.</summary>
    public required int[] BucketStarts { private get; init; }

    /// <summary>The uses of all words, see <see cref="UseOf"/>.</summary>
    public required int[] AllUses { private get; init; }

    /// <summary>Where each word's uses begin, and where the last one's end.</summary>
    public required int[] UseStarts { private get; init; }

    /// <summary>The words of all spellings.</summary>
    public required int[] AllSequences { private get; init; }

    /// <summary>Where each spelling's words begin, and where the last one's end.</summary>
    public required int[] SequenceStarts { private get; init; }

    /// <summary>The first word of each spelling.</summary>
    public required TermUse[] Spellings { private get; init; }

    /// <summary>The number of buckets, and one.</summary>
    public const int BucketCount = (('z' - 'a' + 1) * Lengths) + 1;

    /// <summary>The number of a bucket.</summary>
    public static int BucketOf(char first, int length) => ((first - 'a') * Lengths) + length;

    /// <summary>A use as one number: the spelling and the place in it.</summary>
    public static int UseOf(int sequence, int word) => (sequence << BitsOfWord) | word;

    /// <summary>The spelling of a use.</summary>
    public static int SequenceOf(int use) => use >> BitsOfWord;

    /// <summary>The place in it.</summary>
    public static int WordOf(int use) => use & ((1 << BitsOfWord) - 1);

    /// <summary>A bit for each of the letters.</summary>
    public static uint Mask(ReadOnlySpan<char> letters)
    {
        uint mask = 0;
        foreach (char letter in letters)
            mask |= 1u << (letter - 'a');
        return mask;
    }

    /// <summary>The words of a first letter and a length.</summary>
    public (int Start, int End) Bucket(char first, int length)
    {
        int bucket = BucketOf(first, length);
        return (BucketStarts[bucket], BucketStarts[bucket + 1]);
    }

    /// <summary>A word's letters.</summary>
    public ReadOnlySpan<byte> Letters(int word) => Letters(word, word + 1);

    /// <summary>The letters of several words, one behind the other.</summary>
    public ReadOnlySpan<byte> Letters(int start, int end) => AllLetters.AsSpan(LetterStarts[start]..LetterStarts[end]);

    /// <summary>Where a word is used.</summary>
    public ReadOnlySpan<int> Uses(int word) => AllUses.AsSpan(UseStarts[word]..UseStarts[word + 1]);

    /// <summary>The words of a spelling.</summary>
    public ReadOnlySpan<int> Sequence(int spelling) => AllSequences.AsSpan(SequenceStarts[spelling]..SequenceStarts[spelling + 1]);

    /// <summary>Where in the glossaries a use is.</summary>
    public TermUse Tell(int use) => Spellings[SequenceOf(use)] with { Word = WordOf(use) };
}
