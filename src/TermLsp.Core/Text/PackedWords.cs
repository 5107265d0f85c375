namespace TermLsp.Core.Text;

/// <summary>ASCII words of one length, one behind the other, in order.</summary>
internal static class PackedWords
{
    /// <summary>The number of a word among those of its length; -1 where it is not there.</summary>
    public static int IndexOf(ReadOnlySpan<char> word, ReadOnlySpan<byte> packed)
    {
        (int low, int high) = (0, word.IsEmpty ? 0 : packed.Length / word.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            switch (Compare(word, packed.Slice(middle * word.Length, word.Length)))
            {
                case 0:
                    return middle;
                case < 0:
                    high = middle;
                    break;
                default:
                    low = middle + 1;
                    break;
            }
        }

        return -1;
    }

    private static int Compare(ReadOnlySpan<char> word, ReadOnlySpan<byte> known)
    {
        for (int i = 0; i < word.Length; i++)
        {
            if (word[i] != known[i])
                return word[i] - known[i];
        }

        return 0;
    }
}
