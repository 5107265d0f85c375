using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace TermLsp.Core.Features.Completing;

/// <summary>A term that was begun.</summary>
/// <param name="Entry">The index of its concept in the set.</param>
/// <param name="Term">The index of the term in the concept.</param>
/// <param name="Rank">How many concepts have a better rank.</param>
/// <param name="Place">Where its key stands: the lower, the better its rank.</param>
internal readonly record struct BegunTerm(int Entry, int Term, int Rank, int Place);

/// <summary>
/// Finds the terms that begin with what was typed, the best ranks first, and looks at no more of them than are asked for. The terms' keys lie in
/// order of rank, so that a key's offset is its rank; lists of offsets, in the order of the keys or of their pinyin, lead to them. Bytes with
/// offsets and no addresses, see <see cref="IndexSection"/>; <see cref="TermIndexBuilder"/> writes them.
/// </summary>
internal sealed class TermIndex
{
    /// <summary>The number of parts.</summary>
    public const int SectionCount = (int)IndexSection.InitialledMinima + 1;

    private readonly ReadOnlyMemory<byte>[] _sections = new ReadOnlyMemory<byte>[SectionCount];
    private readonly RankedList _heads;
    private readonly RankedList _words;
    private readonly RankedList _spelled;
    private readonly RankedList _initialled;

    /// <param name="bytes">What <see cref="TermIndexBuilder"/> made.</param>
    public TermIndex(ReadOnlyMemory<byte> bytes)
    {
        for (int i = 0; i < SectionCount; i++)
        {
            ReadOnlySpan<byte> row = bytes.Span[(i * 2 * sizeof(int))..];
            _sections[i] = bytes.Slice(BinaryPrimitives.ReadInt32LittleEndian(row), BinaryPrimitives.ReadInt32LittleEndian(row[sizeof(int)..]));
        }

        _heads = new RankedList(Section(IndexSection.Heads), Section(IndexSection.HeadMinima));
        _words = new RankedList(Section(IndexSection.Words), Section(IndexSection.WordMinima));
        _spelled = new RankedList(Section(IndexSection.Spelled), Section(IndexSection.SpelledMinima));
        _initialled = new RankedList(Section(IndexSection.Initialled), Section(IndexSection.InitialledMinima));
    }

    private ReadOnlySpan<byte> Keys => Section(IndexSection.Keys).Span;

    private ReadOnlySpan<int> Starts => Numbers(IndexSection.Starts);

    /// <summary>The terms that begin with what was typed.</summary>
    public IEnumerable<BegunTerm> Heads(TypedKey typed) => Begun(_heads, typed);

    /// <summary>The terms of which a word behind the first, with what follows it, begins with what was typed; each once.</summary>
    public IEnumerable<BegunTerm> Words(TypedKey typed)
    {
        int last = -1;
        foreach (BegunTerm term in Begun(_words, typed))
        {
            // A term's words lie beside each other.
            if (term.Place != last)
                yield return term;
            last = term.Place;
        }
    }

    /// <summary>The Chinese terms whose pinyin begins with letters, at least two of them, in lower case.</summary>
    public IEnumerable<BegunTerm> Pinyin(string letters)
    {
        (int From, int To) spelled = Stretch(IndexSection.Syllables, SyllablesFrom(letters));
        (int From, int To)[] initialled = [.. Initials.Begun(letters).Select(numbers => Stretch(IndexSection.InitialLetters, numbers))];
        foreach (int place in Merged(_spelled.Ascending(spelled), _initialled.Ascending(initialled)))
        {
            if (Completing.Pinyin.Rest(Characters(place), letters) is not null)
                yield return At(place);
        }
    }

    /// <summary>Adds of concepts the terms that begin with what was typed (true), or of which an inner word does (false).</summary>
    public void AddOf(IEnumerable<int> entries, TypedKey typed, List<(BegunTerm Term, bool IsHead)> to)
    {
        List<int> words = [];
        ReadOnlySpan<byte> keys = Keys;
        ReadOnlySpan<int> starts = Starts;
        ReadOnlySpan<int> ranks = Numbers(IndexSection.Ranks);
        foreach (int entry in entries)
        {
            int rank = ranks[entry];
            int term = 0;
            for (int place = starts[rank]; place < starts[rank + 1]; term++)
            {
                ReadOnlySpan<byte> key = keys[place..];
                int length = key.IndexOf(TermKey.End);
                bool isHead = typed.Begins(key);
                if (isHead || BeginsInside(key[..(length + 1)], typed, words))
                    to.Add((new BegunTerm(entry, term, rank, place), isHead));
                place += length + 1;
            }
        }
    }

    // Most keys do not even hold the first character: that is soon seen.
    private static bool BeginsInside(ReadOnlySpan<byte> key, TypedKey typed, List<int> words)
    {
        if (typed.Squeezed.Length == 0 || key.IndexOf(typed.Squeezed[0]) < 0)
            return false;
        words.Clear();
        TermKey.AddInnerWords(key, words);
        foreach (int word in words)
        {
            if (typed.Begins(key[word..]))
                return true;
        }

        return false;
    }

    /// <summary>Whether what was typed is all of the term.</summary>
    public bool IsWhole(BegunTerm term, TypedKey typed) => typed.IsWhole(Keys[term.Place..]);

    /// <summary>The characters of a term, without gaps.</summary>
    public string Characters(int place)
    {
        ReadOnlySpan<byte> key = Keys[place..];
        return TermKey.Characters(key[..key.IndexOf(TermKey.End)]);
    }

    /// <summary>How many characters of a term stand before the first inner word that begins with what was typed.</summary>
    public int CharactersBefore(BegunTerm term, TypedKey typed)
    {
        ReadOnlySpan<byte> key = Keys[term.Place..];
        List<int> words = [];
        TermKey.AddInnerWords(key, words);
        foreach (int word in words)
        {
            if (typed.Begins(key[word..]))
                return TermKey.CountOf(key[..word]);
        }

        return 0;
    }

    private IEnumerable<BegunTerm> Begun(RankedList list, TypedKey typed)
    {
        if (typed.Squeezed.Length == 0)
            yield break;
        int from = FirstFrom(list, typed, isPast: false);
        int to = FirstFrom(list, typed, isPast: true);
        foreach (int at in list.Ascending((from, to)))
        {
            if (typed.Begins(Keys[at..]))
                yield return At(at);
        }
    }

    // The first that begins with what was typed, or that stands behind those.
    private int FirstFrom(RankedList list, TypedKey typed, bool isPast)
    {
        (int low, int high) = (0, list.Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            int order = TermKey.CompareBeginning(Keys[list[middle]..], typed.Squeezed);
            if (order < 0 || (order == 0 && isPast))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    // The term whose key holds an offset: as the many in its concept as there are ends before it.
    private BegunTerm At(int offset)
    {
        int rank = Starts.BinarySearch(offset);
        rank = rank < 0 ? ~rank - 1 : rank;
        // Concepts without a term begin where the next one does.
        while (Starts[rank + 1] <= offset)
            rank++;
        ReadOnlySpan<byte> before = Keys[Starts[rank]..offset];
        return new BegunTerm(Numbers(IndexSection.Entries)[rank], before.Count(TermKey.End), rank, Starts[rank] + before.LastIndexOf(TermKey.End) + 1);
    }

    private static (int From, int To) SyllablesFrom(string letters)
    {
        ReadOnlySpan<string> syllables = Completing.Pinyin.Syllables;
        int from = 0;
        while (from < syllables.Length && string.CompareOrdinal(syllables[from], letters) < 0)
            from++;
        int to = from;
        while (to < syllables.Length && syllables[to].StartsWith(letters, StringComparison.Ordinal))
            to++;
        return (from, to);
    }

    private (int From, int To) Stretch(IndexSection section, (int From, int To) numbers)
    {
        ReadOnlySpan<ushort> keys = MemoryMarshal.Cast<byte, ushort>(Section(section).Span);
        return (LowerBound(keys, numbers.From), LowerBound(keys, numbers.To));
    }

    private static int LowerBound(ReadOnlySpan<ushort> keys, int number)
    {
        (int low, int high) = (0, keys.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (keys[middle] < number)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static IEnumerable<int> Merged(IEnumerable<int> left, IEnumerable<int> right)
    {
        using IEnumerator<int> one = left.GetEnumerator();
        using IEnumerator<int> other = right.GetEnumerator();
        bool hasOne = one.MoveNext();
        bool hasOther = other.MoveNext();
        while (hasOne || hasOther)
        {
            int least = !hasOther || (hasOne && one.Current <= other.Current) ? one.Current : other.Current;
            yield return least;
            hasOne = hasOne && (one.Current > least || one.MoveNext());
            hasOther = hasOther && (other.Current > least || other.MoveNext());
        }
    }

    private ReadOnlyMemory<byte> Section(IndexSection section) => _sections[(int)section];

    private ReadOnlySpan<int> Numbers(IndexSection section) => MemoryMarshal.Cast<byte, int>(Section(section).Span);
}
