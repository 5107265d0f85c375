namespace TermLsp.Core.Features.Completing;

/// <summary>Whether letters are the beginning of how Chinese characters are read: by initials, whole syllables, or a mixture.</summary>
internal static class Pinyin
{
    // Longer ones nobody types; a position is a bit.
    private const int Longest = 63;

    private static readonly Lazy<Dictionary<char, string[]>> Readings = new(Read);

    /// <summary>
    /// What is still to be typed of the characters when <paramref name="typed"/> has been, in lower case; null where it does not begin them.
    /// The last syllable may be unfinished; every reading of a character counts.
    /// </summary>
    public static string? Rest(string characters, string typed)
    {
        if (typed.Length is 0 or > Longest)
            return null;
        ulong reached = 1;
        for (int i = 0; i < characters.Length && reached != 0; i++)
        {
            ulong next = 0;
            foreach (string reading in Readings.Value.GetValueOrDefault(characters[i], []))
            {
                for (int at = 0; at < typed.Length; at++)
                {
                    if ((reached & (1UL << at)) == 0)
                        continue;
                    ReadOnlySpan<char> rest = typed.AsSpan(at);
                    if (reading.AsSpan().StartsWith(rest))
                        return reading[rest.Length..] + string.Concat(characters.Skip(i + 1).Select(First));
                    next |= rest.StartsWith(reading) ? 1UL << (at + reading.Length) : 0;
                    next |= rest[0] == reading[0] ? 1UL << (at + 1) : 0;
                    next |= reading is ['z' or 'c' or 's', 'h', ..] && rest.StartsWith(reading.AsSpan(0, 2)) ? 1UL << (at + 2) : 0;
                }
            }

            reached = next;
        }

        return null;
    }

    private static string First(char character) => Readings.Value.TryGetValue(character, out string[]? readings) ? readings[0] : "";

    private static Dictionary<char, string[]> Read()
    {
        Dictionary<char, string[]> readings = [];
        foreach (string line in PinyinTable.Syllables.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            int length = line.AsSpan().IndexOfAnyExceptInRange('a', 'z');
            string syllable = line[..length];
            foreach (char character in line.AsSpan(length))
                readings[character] = readings.TryGetValue(character, out string[]? known) ? [.. known, syllable] : [syllable];
        }

        return readings;
    }
}
