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
            AddHead(key, units, HeadTable.CanTell(node, units - depth) ? HeadTable.Place(node, units - depth) : HeadTable.FromRoot);
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

        return key.Length > 1 && CharacterMasks.IsIdeograph(key[0]) && CharacterMasks.IsIdeograph(key[1]) ? 2 : 0;
    }

    private void AddHead(ReadOnlySpan<char> key, int units, uint place)
    {
        if (CharacterMasks.IsIdeograph(key[0]))
        {
            _places.TryAdd(HeadKey.Pair(key[0], key[units - 1]), place);
            return;
        }

        Span<char> letters = stackalloc char[HeadKey.Room];
        key[..units].CopyTo(letters);
        _places.TryAdd(HeadKey.Word(ref letters[0], units), place);
        AddJoined(key[units..], letters, units);
    }

    // "fine-tuning" may be written as one word, whose first letters lead over a gap: not to one place alone, for some form may have them as they are.
    private void AddJoined(ReadOnlySpan<char> rest, Span<char> letters, int count)
    {
        while (count < HeadKey.MostLetters && rest.Length > 1 && IsGap(rest[0]) && char.IsAsciiLetterOrDigit(rest[1]))
        {
            rest = rest[1..];
            while (count < HeadKey.MostLetters && rest.Length > 0 && char.IsAsciiLetterOrDigit(rest[0]))
            {
                letters[count++] = rest[0];
                rest = rest[1..];
            }

            _places[HeadKey.Word(ref letters[0], count)] = HeadTable.FromRoot;
        }
    }

    private static bool IsGap(char unit) => unit >= FormTables.SpacesUnit;
}
