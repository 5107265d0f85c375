namespace TermLsp.Core.Features.Completing;

/// <summary>Whether letters are the beginning of how Chinese characters are read: by initials, whole syllables, or a mixture.</summary>
internal static class Pinyin
{
    // Longer ones nobody types; a position is a bit.
    private const int Longest = 63;

    // A character has four readings at most (a test looks): each takes ten bits, none is zero.
    private const int ReadingBits = 10;

    private static readonly Lazy<(string[] Syllables, Dictionary<char, ulong> Readings)> Table = new(Read);

    /// <summary>All syllables, in alphabetical order.</summary>
    public static ReadOnlySpan<string> Syllables => Table.Value.Syllables;

    /// <summary>The numbers of a character's readings in <see cref="Syllables"/>; none where it is no Chinese character in use.</summary>
    public static IEnumerable<int> Readings(char character)
    {
        for (ulong readings = Packed(character); readings != 0; readings >>= ReadingBits)
            yield return Number(readings);
    }

    /// <summary>
    /// What is still to be typed of the characters when <paramref name="typed"/> has been, in lower case; null where it does not begin them.
    /// The last syllable may be unfinished; every reading of a character counts.
    /// </summary>
    public static string? Rest(ReadOnlySpan<char> characters, ReadOnlySpan<char> typed)
    {
        if (typed.Length is 0 or > Longest)
            return null;
        ulong reached = 1;
        for (int i = 0; i < characters.Length && reached != 0; i++)
        {
            ulong next = 0;
            for (ulong readings = Packed(characters[i]); readings != 0; readings >>= ReadingBits)
            {
                string reading = Syllables[Number(readings)];
                for (int at = 0; at < typed.Length; at++)
                {
                    if ((reached & (1UL << at)) == 0)
                        continue;
                    ReadOnlySpan<char> rest = typed[at..];
                    if (reading.AsSpan().StartsWith(rest))
                        return reading[rest.Length..] + First(characters[(i + 1)..]);
                    foreach (int length in Taken(reading, rest))
                        next |= 1UL << (at + length);
                }
            }

            reached = next;
        }

        return null;
    }

    /// <summary>How many letters of what was typed one character may take, that is read so and does not take them all; none, or up to three numbers.</summary>
    public static ReadOnlySpan<int> Taken(string reading, ReadOnlySpan<char> typed)
    {
        if (typed.IsEmpty || typed[0] != reading[0])
            return [];
        bool isWhole = reading.Length < typed.Length && typed.StartsWith(reading);
        bool isDouble = typed.Length > 2 && reading is ['z' or 'c' or 's', 'h', ..] && typed[1] == 'h';
        return (isDouble, isWhole) switch
        {
            (false, false) => [1],
            (true, false) => [1, 2],
            (false, true) => new[] { 1, reading.Length },
            (true, true) => new[] { 1, 2, reading.Length },
        };
    }

    private static string First(ReadOnlySpan<char> characters)
    {
        string all = "";
        foreach (char character in characters)
            all += Packed(character) is ulong readings and not 0 ? Syllables[Number(readings)] : "";
        return all;
    }

    private static ulong Packed(char character) => Table.Value.Readings.GetValueOrDefault(character);

    private static int Number(ulong readings) => (int)(readings & ((1 << ReadingBits) - 1)) - 1;

    private static (string[] Syllables, Dictionary<char, ulong> Readings) Read()
    {
        List<string> syllables = [];
        Dictionary<char, ulong> readings = [];
        foreach (string line in PinyinTable.Syllables.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            int length = line.AsSpan().IndexOfAnyExceptInRange('a', 'z');
            syllables.Add(line[..length]);
            foreach (char character in line.AsSpan(length))
            {
                ulong known = readings.GetValueOrDefault(character);
                int shift = 0;
                while (known >> shift != 0)
                    shift += ReadingBits;
                readings[character] = known | ((ulong)syllables.Count << shift);
            }
        }

        return ([.. syllables], readings);
    }
}
