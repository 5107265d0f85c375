using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using TermLsp.Core.Compiled;
using TermLsp.Core.Matching;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Features.Completing;

/// <summary>Writes a <see cref="TermIndex"/>.</summary>
internal sealed class TermIndexBuilder
{
    private readonly ArrayBufferWriter<byte> _keys = new();
    private readonly List<int> _starts = [];
    private readonly List<(ulong Beginning, int At)> _heads = [];
    private readonly List<(ulong Beginning, int At)> _words = [];
    private readonly List<(int Key, int At)> _spelled = [];
    private readonly List<(int Key, int At)> _initialled = [];
    private readonly List<int> _inner = [];

    private TermIndexBuilder()
    {
    }

    private ReadOnlySpan<byte> Keys => _keys.WrittenSpan;

    /// <summary>The index of a set's terms; every concept is asked for.</summary>
    public static byte[] Build(GlossarySet glossaries)
    {
        TermIndexBuilder builder = new();
        int[] entries = Ranked(glossaries);
        foreach (int entry in entries)
            builder.Add(glossaries.Entries[entry]);
        builder._starts.Add(builder.Keys.Length);
        int[] ranks = new int[entries.Length];
        for (int rank = 0; rank < entries.Length; rank++)
            ranks[entries[rank]] = rank;
        return builder.Write(entries, ranks);
    }

    // The nearest glossary first, in however many files it lies; in it, the concept to which most others point: who types 上下文 more often means
    // 上下文窗口 than 上下文工程.
    private static int[] Ranked(GlossarySet glossaries)
    {
        Dictionary<string, int> nearness = [];
        foreach (Glossary glossary in glossaries.Glossaries)
            nearness.TryAdd(glossary.Id, nearness.Count);
        Dictionary<string, int> pointedTo = [];
        foreach (string id in glossaries.Entries.SelectMany(entry => Relation.Of(entry.Concept)).Select(relation => relation.Target.Value))
            pointedTo[id] = pointedTo.GetValueOrDefault(id) + 1;
        return
        [
            .. Enumerable.Range(0, glossaries.Entries.Count)
                .OrderBy(entry => nearness[glossaries.Entries[entry].Glossary.Id])
                .ThenByDescending(entry => pointedTo.GetValueOrDefault(glossaries.Entries[entry].Concept.Id.Value)),
        ];
    }

    private void Add(GlossaryEntry entry)
    {
        _starts.Add(Keys.Length);
        // Of each term its own spelling, not its other number.
        Dictionary<Term, Form> forms = new(ReferenceEqualityComparer.Instance);
        foreach (Form form in FormCompiler.Forms(entry))
            forms.TryAdd(form.Term, form);
        foreach (Term term in entry.Concept.Terms)
        {
            int at = Keys.Length;
            TermKey.Write(forms.GetValueOrDefault(term), _keys);
            if (Beginning(at) is not 0 and ulong beginning)
                AddPlaces(at, beginning, term);
        }
    }

    private void AddPlaces(int at, ulong beginning, Term term)
    {
        _heads.Add((beginning, at));
        ReadOnlySpan<byte> key = Keys[at..];
        _inner.Clear();
        TermKey.AddInnerWords(key, _inner);
        foreach (int word in _inner)
            _words.Add((Beginning(at + word), at + word));
        if (!term.Language.IsChinese)
            return;
        string characters = TermKey.Characters(key[..^1]);
        _spelled.AddRange(Pinyin.Readings(characters[0]).Select(reading => (reading, at)));
        _initialled.AddRange(Initials.Of(characters).Where(initials => initials != 0).Select(initials => (initials, at)));
    }

    // The first eight bytes of those that count: most pairs need no more to be put in order. 0 where none counts.
    private ulong Beginning(int at)
    {
        ReadOnlySpan<byte> key = Keys[at..];
        Span<byte> first = stackalloc byte[sizeof(ulong)];
        first.Clear();
        TermKey.SqueezeInto(key, first);
        return BinaryPrimitives.ReadUInt64BigEndian(first);
    }

    private byte[] Write(int[] entries, int[] ranks)
    {
        int[] heads = Sorted(_heads);
        int[] words = Sorted(_words);
        (byte[] syllables, int[] spelled) = Sorted(_spelled);
        (byte[] letters, int[] initialled) = Sorted(_initialled);
        return Join(
        [
            _keys.WrittenMemory, NumberTable.Encode([.. _starts]), NumberTable.Encode(entries), NumberTable.Encode(ranks),
            NumberTable.Encode(heads), RankedList.Minima(heads), NumberTable.Encode(words), RankedList.Minima(words),
            syllables, NumberTable.Encode(spelled), RankedList.Minima(spelled),
            letters, NumberTable.Encode(initialled), RankedList.Minima(initialled),
        ]);
    }

    private int[] Sorted(List<(ulong Beginning, int At)> places)
    {
        places.Sort((left, right) =>
        {
            int order = left.Beginning.CompareTo(right.Beginning);
            order = order == 0 ? TermKey.Compare(Keys[left.At..], Keys[right.At..]) : order;
            return order == 0 ? left.At.CompareTo(right.At) : order;
        });
        return [.. places.Select(place => place.At)];
    }

    private static (byte[] Keys, int[] Places) Sorted(List<(int Key, int At)> places)
    {
        places.Sort();
        ushort[] keys = [.. places.Select(place => (ushort)place.Key)];
        return (MemoryMarshal.AsBytes<ushort>(keys).ToArray(), [.. places.Select(place => place.At)]);
    }

    private static byte[] Join(ReadOnlySpan<ReadOnlyMemory<byte>> sections)
    {
        List<byte> bytes = [.. new byte[TermIndex.SectionCount * 2 * sizeof(int)]];
        for (int i = 0; i < sections.Length; i++)
        {
            while (bytes.Count % sizeof(int) != 0)
                bytes.Add(0);
            Span<byte> row = CollectionsMarshal.AsSpan(bytes)[(i * 2 * sizeof(int))..];
            BinaryPrimitives.WriteInt32LittleEndian(row, bytes.Count);
            BinaryPrimitives.WriteInt32LittleEndian(row[sizeof(int)..], sections[i].Length);
            bytes.AddRange(sections[i].Span);
        }

        return [.. bytes];
    }
}
