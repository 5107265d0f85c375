namespace TermLsp.Core.Matching;

/// <summary>Ordinary English words that a term without its capitals would be: the rag carpet (RAG), latex gloves (LaTeX), to react (ReAct).</summary>
internal static class OrdinaryWords
{
    /// <summary>Whether <paramref name="word"/>, in lower case, is one; only words of two to six letters are known.</summary>
    public static bool Contains(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<byte> table = OrdinaryWordTable.OfLength(word.Length);
        (int low, int high) = (0, word.Length == 0 ? 0 : table.Length / word.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            switch (Compare(word, table.Slice(middle * word.Length, word.Length)))
            {
                case 0:
                    return true;
                case < 0:
                    high = middle;
                    break;
                default:
                    low = middle + 1;
                    break;
            }
        }

        return false;
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
