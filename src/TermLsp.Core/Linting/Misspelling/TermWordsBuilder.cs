using System.Text;
using TermLsp.Core.Matching;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Linting.Misspelling;

/// <summary>Gathers the words of the glossaries' terms.</summary>
internal sealed class TermWordsBuilder
{
    // A word that stands in more spellings tells little by its neighbours, and nobody shall wait for the rest of them.
    private const int MostUses = 256;

    private readonly Dictionary<string, int> _numbers = [];
    private readonly List<string> _words = [];
    private readonly List<bool> _mayBeMeant = [];
    private readonly List<List<int>> _uses = [];
    private readonly List<int> _sequences = [];
    private readonly List<int> _sequenceStarts = [];
    private readonly List<TermUse> _spellings = [];
    private readonly HashSet<ulong> _known = [];

    private TermWordsBuilder()
    {
    }

    public static TermWordTable Build(GlossarySet glossaries)
    {
        TermWordsBuilder builder = new();
        for (int entry = 0; entry < glossaries.Entries.Count; entry++)
            builder.Add(entry, glossaries.Entries[entry].Concept);
        return builder.ToTable();
    }

    private void Add(int entry, Concept concept)
    {
        for (int i = 0; i < concept.Terms.Length; i++)
        {
            Term term = concept.Terms[i];

            // A listed misspelling is found as an occurrence where its whole term stands; one of its words alone is still none.
            if (term.Status == TermStatus.Hidden)
                continue;
            int spelling = 0;
            foreach (string text in FormCompiler.Spellings(term))
            {
                AddKnown(text);
                if (term.IsRight && term.Condition is null)
                    AddSpelling(text, new TermUse(entry, i, spelling, Word: 0));
                spelling++;
            }
        }

        foreach (Located<string> exception in concept.Exceptions)
            AddKnown(exception.Value);
    }

    private void AddKnown(string text)
    {
        ulong hash = WordHash.Start;
        foreach (char c in text)
        {
            if (char.IsAsciiLetter(c))
            {
                hash = WordHash.With(hash, c);
                continue;
            }

            _known.Add(hash);
            hash = WordHash.Start;
        }

        _known.Add(hash);
    }

    private void AddSpelling(string text, TermUse first)
    {
        IReadOnlyList<TextSpan> words = SpelledTerm.Words(text, TermWords.MostWordsOfTerm);
        if (words.Count == 0 || words.Any(word => word.Length > TermWords.LongestWord))
            return;
        int sequence = _spellings.Count;
        _spellings.Add(first);
        _sequenceStarts.Add(_sequences.Count);
        for (int i = 0; i < words.Count; i++)
        {
            string written = text[words[i].Start..words[i].End];
            int number = Number(written.ToLowerInvariant());
            _sequences.Add(number);
            _mayBeMeant[number] |= written.Length >= TermWords.ShortestWord && written.Any(char.IsAsciiLetterLower);
            if (_uses[number].Count < MostUses)
                _uses[number].Add(TermWordTable.UseOf(sequence, i));
        }
    }

    private int Number(string word)
    {
        if (_numbers.TryGetValue(word, out int number))
            return number;
        _numbers.Add(word, _words.Count);
        _words.Add(word);
        _mayBeMeant.Add(false);
        _uses.Add(new List<int>(1));
        return _words.Count - 1;
    }

    private TermWordTable ToTable()
    {
        int[] order = [.. Enumerable.Range(0, _words.Count)
            .OrderBy(number => TermWordTable.BucketOf(_words[number][0], _words[number].Length)).ThenBy(number => _words[number], StringComparer.Ordinal)];
        int[] newNumbers = new int[order.Length];
        for (int i = 0; i < order.Length; i++)
            newNumbers[order[i]] = i;
        return new TermWordTable
        {
            Known = _known,
            Masks = [.. order.Select(number => TermWordTable.Mask(_words[number]) | (_mayBeMeant[number] ? 0 : TermWords.NeverMeant))],
            AllLetters = Encoding.ASCII.GetBytes(string.Concat(order.Select(number => _words[number]))),
            LetterStarts = Starts(order.Select(number => _words[number].Length), order.Length),
            BucketStarts = Starts(BucketSizes(), TermWordTable.BucketCount),
            AllUses = [.. order.SelectMany(number => _uses[number])],
            UseStarts = Starts(order.Select(number => _uses[number].Count), order.Length),
            AllSequences = [.. _sequences.Select(number => newNumbers[number])],
            SequenceStarts = [.. _sequenceStarts, _sequences.Count],
            Spellings = [.. _spellings],
        };
    }

    private int[] BucketSizes()
    {
        int[] sizes = new int[TermWordTable.BucketCount];
        foreach (string word in _words)
            sizes[TermWordTable.BucketOf(word[0], word.Length)]++;
        return sizes;
    }

    private static int[] Starts(IEnumerable<int> lengths, int count)
    {
        int[] starts = new int[count + 1];
        int i = 0;
        foreach (int length in lengths)
        {
            starts[i + 1] = starts[i] + length;
            i++;
        }

        return starts;
    }
}
