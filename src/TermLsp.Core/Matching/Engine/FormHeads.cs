namespace TermLsp.Core.Matching.Engine;

/// <summary>Gathers the heads of forms, see <see cref="HeadKey"/>, and where each leads to in the trie while that is written.</summary>
internal sealed class FormHeads
{
    /// <summary>The most units of a head.</summary>
    public const int MostUnits = HeadKey.MostLetters;

    private readonly Dictionary<uint, uint> _places = [];

    /// <summary>The table of them.</summary>
    public ulong[] ToTable() => HeadTable.Build(_places);

    /// <summary>Takes a node that was written.</summary>
    /// <param name="key">A form's units, see <see cref="FormKeys"/>, which lead to the node.</param>
    /// <param name="depth">How many of them lead to its label.</param>
    /// <param name="end">How many of them lead to the end of its label.</param>
    /// <param name="node">The node's offset.</param>
    public void Add(ReadOnlySpan<char> key, int depth, int end, int node)
    {
        if (Units(key) is var units && depth <= units && units <= end)
            _places.TryAdd(Head(key, units), HeadTable.CanTell(node, units - depth) ? HeadTable.Place(node, units - depth) : HeadTable.FromRoot);
    }

    /// <summary>
    /// Takes a form, after all nodes. "fine-tuning" may be written as one word, whose first letters lead over a gap: not to one place alone, for some
    /// form may have them as they are.
    /// </summary>
    public void AddJoined(ReadOnlySpan<char> key)
    {
        if (key.Length > 2 && IsGap(key[1]) && IsPair(key[0], key[2]))
            _places[HeadKey.Pair(key[0], key[2])] = HeadTable.FromRoot;
        int count = Units(key);
        if (count == 0 || !char.IsAsciiLetterOrDigit(key[0]))
            return;
        Span<char> letters = stackalloc char[HeadKey.Room];
        key[..count].CopyTo(letters);
        ReadOnlySpan<char> rest = key[count..];
        while (count < HeadKey.MostLetters && rest.Length > 1 && IsGap(rest[0]) && char.IsAsciiLetterOrDigit(rest[1]))
        {
            rest = rest[1..];
            for (; count < HeadKey.MostLetters && rest.Length > 0 && char.IsAsciiLetterOrDigit(rest[0]); rest = rest[1..])
                letters[count++] = rest[0];
            _places[HeadKey.Word(ref letters[0], count)] = HeadTable.FromRoot;
        }
    }

    // How many units a form's head takes; 0 where it has none.
    private static int Units(ReadOnlySpan<char> key)
    {
        if (char.IsAsciiLetterOrDigit(key[0]))
        {
            int length = 1;
            while (length < Math.Min(key.Length, HeadKey.MostLetters) && char.IsAsciiLetterOrDigit(key[length]))
                length++;
            return length;
        }

        return key.Length > 1 && IsPair(key[0], key[1]) ? 2 : 0;
    }

    private static uint Head(ReadOnlySpan<char> key, int units)
    {
        if (CharacterMasks.IsIdeograph(key[0]))
            return HeadKey.Pair(key[0], key[1]);
        Span<char> letters = stackalloc char[HeadKey.Room];
        key[..units].CopyTo(letters);
        return HeadKey.Word(ref letters[0], units);
    }

    private static bool IsPair(char first, char second) => CharacterMasks.IsIdeograph(first) && CharacterMasks.IsIdeograph(second);

    private static bool IsGap(char unit) => unit >= FormTables.SpacesUnit;
}
