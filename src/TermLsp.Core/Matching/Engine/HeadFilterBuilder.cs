using System.Numerics;
using TermLsp.Core.Matching.Folding;

namespace TermLsp.Core.Matching.Engine;

/// <summary>
/// Gathers what forms begin with, as a text may write it, so that a matcher need look no further wherever no form begins. A bit too many costs
/// time, a bit too few an occurrence.
/// </summary>
internal sealed class HeadFilterBuilder
{
    // So many heads share 64 bits: few places pass by chance.
    private const int HeadsTogether = 4;

    private const int BitsAPair = 12;

    // So many lie in the nearest cache anyway.
    private const int FewestBits = 0x8000;
    private const int EveryUnit = 0x10000;

    private readonly HashSet<ulong> _wholeWords = [];
    private readonly HashSet<(ulong First, uint Second)> _firstWords = [];
    private readonly HashSet<ulong> _prefixes = [];
    private readonly HashSet<uint> _pairs = [];
    private readonly HashSet<char> _firsts = [];
    private readonly HashSet<(uint Pair, char Third)> _triples = [];
    private readonly HashSet<uint> _wholePairs = [];
    private readonly ulong[] _singles = new ulong[EveryUnit / 64];

    /// <summary>What kinds of forms were added.</summary>
    public FormFeatures Features { get; private set; }

    /// <summary>The few heads of a small glossary.</summary>
    public HeadShuffleBuilder Shuffle { get; } = new();

    /// <summary>A bit for each unit that is a whole form.</summary>
    public ReadOnlySpan<ulong> Singles => _singles;

    /// <summary>Adds a form.</summary>
    public void Add(Form form)
    {
        ReadOnlySpan<FormCharacter> characters = form.Characters.AsSpan();
        char first = characters[0].Folded;
        _firsts.Add(first);
        if (characters.Length == 1)
            Set(_singles, first);
        else
            _pairs.Add(first | ((uint)characters[1].Folded << 16));
        if (char.IsAsciiLetterOrDigit(first))
            AddWords(characters);
        else
            AddIdeographs(characters);
        if (form.Traits.HasFlag(FormTraits.Exception))
            Features |= FormFeatures.Exceptions;
        if (first < 0x80 && !char.IsAsciiLetterOrDigit(first))
            Features |= FormFeatures.Marks;
    }

    /// <summary>For each ASCII word, and for each that another follows, their bits.</summary>
    public ulong[] Words()
    {
        ulong[] words = Bits((_wholeWords.Count + (2 * _firstWords.Count)) * 64 / HeadsTogether);
        foreach (ulong word in _wholeWords)
            Set(words, word, HeadKind.Whole);
        foreach ((ulong first, uint second) in _firstWords)
        {
            Set(words, first, HeadKind.First);
            Set(words, HeadHash.TwoWords(first, second), HeadKind.Whole);
        }

        return words;
    }

    /// <summary>A bit for the first letters of each ASCII word.</summary>
    public ulong[] Prefixes()
    {
        ulong[] bits = Bits(_prefixes.Count * BitsAPair);
        int shift = Shift(bits.Length * 64);
        foreach (ulong prefix in _prefixes)
            Set(bits, prefix >> shift);
        return bits;
    }

    /// <summary>A bit for each pair.</summary>
    public ulong[] Pairs()
    {
        ulong[] bits = Bits(_pairs.Count * BitsAPair);
        int shift = Shift(bits.Length * 64);
        foreach (uint pair in _pairs)
            Set(bits, HeadHash.Pair(pair & 0xFFFF, pair >> 16) >> shift);
        return bits;
    }

    /// <summary>For each two ideographs, and for each three, their bits.</summary>
    public ulong[] Ideographs()
    {
        ulong[] words = Bits((_triples.Count + _wholePairs.Count) * 64 / HeadsTogether);
        foreach (uint pair in _wholePairs)
            Set(words, HeadHash.Pair(pair & 0xFFFF, pair >> 16), HeadKind.Whole);
        foreach ((uint pair, char third) in _triples)
        {
            ulong hash = HeadHash.Pair(pair & 0xFFFF, pair >> 16);
            Set(words, hash, HeadKind.First);
            Set(words, HeadHash.Triple(hash, third), HeadKind.Whole);
        }

        return words;
    }

    /// <summary>A bit for each character of a text that a form may begin with, ASCII letters and digits apart.</summary>
    public ulong[] Starts()
    {
        ulong[] bits = new ulong[EveryUnit / 64];
        foreach (char first in _firsts)
        {
            foreach (char written in Unfolding.Of(first))
            {
                if (!char.IsAsciiLetterOrDigit(written))
                    Set(bits, written);
            }
        }

        return bits;
    }

    /// <summary>The first two letters of an ASCII word in lower case as one number; the second is NUL for a word of one letter.</summary>
    public static uint Letters(char first, char second) => first | ((uint)second << 8);

    /// <summary>How far to shift a hash for a table of so many places, a power of two.</summary>
    public static int Shift(int places) => 64 - BitOperations.Log2((uint)places);

    // "fine-tuning" may be written as one word or as two, "low-rank adaptation" as three, or two in two ways.
    private void AddWords(ReadOnlySpan<FormCharacter> characters)
    {
        Features |= FormFeatures.Words;
        ulong letters = 0;
        int length = 0;
        Span<char> prefix = stackalloc char[HeadHash.LongestPrefix];
        for (int i = 0; i < characters.Length; i++)
        {
            FormCharacter character = characters[i];
            bool isWord = char.IsAsciiLetterOrDigit(character.Folded);
            if (length > 0 && character.Before != Gap.None && isWord)
            {
                AddPrefix(prefix, length);
                AddFirstWord(HeadHash.Word(letters, length), characters[i..]);
            }

            if (!isWord)
                break;
            if (length < 8)
                letters |= (ulong)character.Folded << (8 * length);
            if (length < prefix.Length)
                prefix[length] = character.Folded;
            length = Math.Min(length + 1, CharacterMasks.Width);
        }

        AddPrefix(prefix, length);
        _wholeWords.Add(HeadHash.Word(letters, length));
    }

    private void AddPrefix(Span<char> letters, int length)
    {
        Shuffle.AddWord(letters[0], length > 1 ? letters[1] : '\0');
        _prefixes.Add(HeadHash.Prefix(ref letters[0], Math.Min(length, HeadHash.LongestPrefix)));
    }

    // A second word of one letter may stand alone, or be written with what follows it.
    private void AddFirstWord(ulong first, ReadOnlySpan<FormCharacter> rest)
    {
        char second = rest.Length > 1 && char.IsAsciiLetterOrDigit(rest[1].Folded) ? rest[1].Folded : '\0';
        _firstWords.Add((first, Letters(rest[0].Folded, second)));
        if (rest.Length > 1 && rest[1].Before != Gap.None)
            _firstWords.Add((first, Letters(rest[0].Folded, '\0')));
    }

    // As a Simplified or a Traditional text writes them; where anything else stands between or beside, the pairs tell.
    private void AddIdeographs(ReadOnlySpan<FormCharacter> characters)
    {
        foreach (char first in Unfolding.Of(characters[0].Folded))
        {
            if (!CharacterMasks.IsIdeograph(first))
                continue;

            // An ideograph whose simplified one lies beyond the basic plane is one character of a text, and two units of a form.
            ReadOnlySpan<FormCharacter> rest = BecomesSeveral(first) ? characters[1..] : characters;
            Features |= FormFeatures.Ideographs | (rest.Length == 1 ? FormFeatures.SingleIdeographs : 0);
            if (rest.Length == 1)
                Set(_singles, first);
            else
                AddPairs(first, rest);
        }
    }

    private void AddPairs(char first, ReadOnlySpan<FormCharacter> characters)
    {
        foreach (char second in Unfolding.Of(characters[1].Folded))
        {
            if (!CharacterMasks.IsIdeograph(second))
                continue;
            uint pair = first | ((uint)second << 16);
            _pairs.Add(pair);
            Shuffle.AddIdeographs(first, second);
            if (characters.Length == 2 || BecomesSeveral(second))
            {
                _wholePairs.Add(pair);
                continue;
            }

            _triples.Add((pair, characters[2].Folded));
            foreach (char third in Unfolding.Of(characters[2].Folded))
            {
                if (CharacterMasks.IsIdeograph(third))
                    _triples.Add((pair, third));
            }
        }
    }

    private static bool BecomesSeveral(char ideograph) => FoldingTable.FoldKeepingCase(ideograph) == FoldingTable.Several;

    // 64 bits each.
    private static ulong[] Bits(int wanted) => new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(wanted, FewestBits)) / 64];

    private static void Set(ulong[] words, ulong hash, HeadKind kind) => words[hash >> Shift(words.Length)] |= HeadHash.Bits(hash, kind);

    private static void Set(ulong[] bits, ulong index) => bits[index >> 6] |= 1UL << (int)index;
}
