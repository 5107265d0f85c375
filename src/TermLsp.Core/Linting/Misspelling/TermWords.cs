using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;
using TermLsp.Core.Matching;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Linting.Misspelling;

/// <summary>
/// The words that the right terms of a set of glossaries are made of, each once, in small letters, to be asked which of them another word may have
/// been meant for. A word is compared with those of its first letter and about its length, and among these with those of about its letters: a
/// population count tells most of them off. Words are known by numbers.
/// </summary>
internal sealed class TermWords
{
    /// <summary>Of longer terms no word is looked for.</summary>
    public const int MostWordsOfTerm = 8;

    /// <summary>The longest word that may be one.</summary>
    public const int LongestWord = 40;

    /// <summary>A shorter word has too many neighbours, whatever stands beside it.</summary>
    public const int ShortestWord = 4;

    /// <summary>The least length of a word with two slips; a shorter one has one.</summary>
    public const int ShortestWithTwo = 8;

    /// <summary>
    /// The letters of a word that is never a correction, an abbreviation say: bits that no letter has make it differ from every word in more letters than
    /// two slips do.
    /// </summary>
    public const uint NeverMeant = 0xFC00_0000;

    private static readonly ConditionalWeakTable<GlossarySet, TermWords> OfSets = [];

    private readonly GlossarySet _glossaries;
    private readonly TermWordTable _table;

    private TermWords(GlossarySet glossaries)
    {
        (_glossaries, _table) = (glossaries, TermWordsBuilder.Build(glossaries));
        Meant = new MeantWords(this);
    }

    /// <summary>Those for which an unknown word may have been meant.</summary>
    public MeantWords Meant { get; }

    /// <summary>Those of a set of glossaries, gathered when first asked for, and kept as long as the set.</summary>
    public static TermWords Of(GlossarySet glossaries) => OfSets.GetValue(glossaries, static set => new TermWords(set));

    /// <summary>Whether a glossary has a word with this <see cref="WordHash"/>, in a term of whatever standing.</summary>
    public bool IsKnown(ulong word) => _table.Known.Contains(word);

    /// <summary>The number of a word in small letters; -1 where no right term has it.</summary>
    public int Find(ReadOnlySpan<char> letters)
    {
        if (letters.Length > LongestWord)
            return -1;
        (int low, int high) = _table.Bucket(letters[0], letters.Length);
        int index = PackedWords.IndexOf(letters, _table.Letters(low, high));
        return index < 0 ? -1 : low + index;
    }

    /// <summary>A word's letters, in a room of <see cref="LongestWord"/>.</summary>
    public ReadOnlySpan<char> Letters(int word, Span<char> room) => room[..Encoding.ASCII.GetChars(_table.Letters(word), room)];

    /// <summary>The words for which one, in small letters, may have been meant, in no particular order.</summary>
    public List<NearWord> Near(ReadOnlySpan<char> letters)
    {
        List<NearWord> near = [];
        int most = letters.Length >= ShortestWithTwo ? 2 : 1;
        EditPattern pattern = new(letters);
        uint mask = TermWordTable.Mask(letters);
        for (int length = Math.Max(ShortestWord, letters.Length - most); length <= Math.Min(LongestWord, letters.Length + most); length++)
        {
            // The first letter is seldom wrong, but for being swapped with the second.
            Gather(_table.Bucket(letters[0], length), second: null);
            if (letters[1] != letters[0])
                Gather(_table.Bucket(letters[1], length), second: letters[0]);
        }

        return near;

        void Gather((int Start, int End) bucket, char? second)
        {
            // A slip replaces one letter by another, at most: two bits.
            for (int word = bucket.Start; word < bucket.End; word++)
            {
                if (BitOperations.PopCount(mask ^ _table.Masks[word]) > 2 * most)
                    continue;
                ReadOnlySpan<byte> other = _table.Letters(word);
                if (second is { } swapped && other[1] != swapped)
                    continue;
                int distance = pattern.DistanceTo(other, most);
                if (distance > 0 && distance <= most)
                    near.Add(new NearWord(word, distance));
            }
        }
    }

    /// <summary>Whether a word is a term by itself, and then where.</summary>
    public TermUse? Alone(int word)
    {
        foreach (int use in _table.Uses(word))
        {
            if (_table.Sequence(TermWordTable.SequenceOf(use)).Length == 1)
                return _table.Tell(use);
        }

        return null;
    }

    /// <summary>A use of a word in a term all of whose other words stand around it.</summary>
    /// <param name="word">The word.</param>
    /// <param name="before">The numbers of the words before, the nearest first; -1 for a word that no term has.</param>
    /// <param name="behind">Those of the words behind, likewise.</param>
    public TermUse? Among(int word, ReadOnlySpan<int> before, ReadOnlySpan<int> behind)
    {
        foreach (int use in _table.Uses(word))
        {
            ReadOnlySpan<int> sequence = _table.Sequence(TermWordTable.SequenceOf(use));
            int place = TermWordTable.WordOf(use);
            if (sequence.Length > 1 && place <= before.Length && behind.StartsWith(sequence[(place + 1)..]) && EndsSo(sequence[..place], before))
                return _table.Tell(use);
        }

        return null;
    }

    /// <summary>The concept and its glossary.</summary>
    public GlossaryEntry Entry(TermUse use) => _glossaries.Entries[use.Entry];

    /// <summary>The word as the glossary writes it.</summary>
    public string Written(TermUse use)
    {
        string spelling = FormCompiler.Spellings(Entry(use).Concept.Terms[use.Term]).ElementAt(use.Spelling);
        TextSpan word = SpelledTerm.Words(spelling, MostWordsOfTerm)[use.Word];
        return spelling[word.Start..word.End];
    }

    private static bool EndsSo(ReadOnlySpan<int> sequence, ReadOnlySpan<int> nearestFirst)
    {
        for (int i = 0; i < sequence.Length; i++)
        {
            if (sequence[^(i + 1)] != nearestFirst[i])
                return false;
        }

        return true;
    }
}
