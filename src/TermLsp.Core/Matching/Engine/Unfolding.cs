using TermLsp.Core.Matching.Folding;

namespace TermLsp.Core.Matching.Engine;

/// <summary>The way back from a folded unit: the characters of the basic plane whose fold begins with it.</summary>
internal static class Unfolding
{
    private static readonly Lazy<(int[] Starts, char[] Characters)> Table = new(Make);

    /// <summary>
    /// The characters, by their number; for a character beyond the basic plane its first unit stands. Any high surrogate may begin a character
    /// whose fold begins with anything, so each is told for each unit that such a fold begins with.
    /// </summary>
    public static ReadOnlySpan<char> Of(char folded)
    {
        (int[] starts, char[] characters) = Table.Value;
        return characters.AsSpan(starts[folded], starts[folded + 1] - starts[folded]);
    }

    private static (int[] Starts, char[] Characters) Make()
    {
        List<(char Folded, char Written)> pairs = [.. Supplementary()];
        for (int c = 0; c <= char.MaxValue; c++)
        {
            char cased = FoldingTable.FoldKeepingCase((char)c);
            if (cased == FoldingTable.Several && FoldingTable.Expand((char)c) is [char first, ..])
                cased = first;
            if (cased < FoldingTable.Several)
                pairs.Add((FoldingTable.ToLowerCase(cased), (char)c));
        }

        int[] starts = new int[char.MaxValue + 2];
        foreach ((char folded, _) in pairs)
            starts[folded + 1]++;
        for (int i = 1; i < starts.Length; i++)
            starts[i] += starts[i - 1];
        char[] characters = new char[pairs.Count];
        int[] next = [.. starts];
        foreach ((char folded, char written) in pairs)
            characters[next[folded]++] = written;
        return (starts, characters);
    }

    private static IEnumerable<(char Folded, char Written)> Supplementary() =>
        FoldingTable.Supplementary.Select(pair => (pair.Folded.ToString()[0], pair.Written.ToString()[0])).Distinct();
}
