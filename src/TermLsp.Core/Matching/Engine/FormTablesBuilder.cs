using System.Collections.Immutable;
using System.Runtime.InteropServices;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Matching.Engine;

/// <summary>Compiles the forms of a glossary set into <see cref="FormTables"/>.</summary>
internal sealed class FormTablesBuilder
{
    /// <summary>The most folded units of a form that can be found: a span of 512 units holds no more, for a ligature has three.</summary>
    public const int LongestForm = ITermMatcher.LongestSpan * 3;

    // Fewer are done before a second thread has begun.
    private const int FewestInParallel = 1024;
    private const int Stretch = 256;

    private readonly FormKeys _keys = new();
    private readonly HeadFilterBuilder _filter = new();
    private readonly List<FormRecord> _records = [];
    private readonly Dictionary<int, ImmutableArray<FormCharacter>> _bound = [];
    private readonly List<char> _boundCharacters = [];

    private FormTablesBuilder()
    {
    }

    /// <summary>The tables of a set. They name its concepts by their place in it.</summary>
    public static byte[] Build(GlossarySet glossaries)
    {
        FormTablesBuilder builder = new();
        int count = glossaries.Entries.Count;
        if (count < FewestInParallel)
        {
            builder.Add(Forms(glossaries, 0, count));
            return builder.ToBytes();
        }

        // To make forms takes longer than to gather them; whoever gathers makes those that nobody has begun.
        Queue<Task<List<(Form Form, int Entry, int Term)>>> stretches = new(
            Enumerable.Range(0, (count + Stretch - 1) / Stretch)
                .Select(stretch => Task.Run(() => Forms(glossaries, stretch * Stretch, Math.Min(count, (stretch + 1) * Stretch)))));
        while (stretches.TryDequeue(out Task<List<(Form Form, int Entry, int Term)>>? stretch))
            builder.Add(stretch.GetAwaiter().GetResult());
        return builder.ToBytes();
    }

    private static List<(Form Form, int Entry, int Term)> Forms(GlossarySet glossaries, int from, int to)
    {
        List<(Form Form, int Entry, int Term)> forms = [];
        for (int i = from; i < to; i++)
        {
            GlossaryEntry entry = glossaries.Entries[i];

            // A concept's forms come in the order of its terms.
            int term = 0;
            foreach (Form form in FormCompiler.Forms(entry))
            {
                while (!ReferenceEquals(form.Term, entry.Concept.Terms[term]))
                    term++;
                forms.Add((form, i, term));
            }

            foreach (Form exception in FormCompiler.Exceptions(entry))
                forms.Add((exception, i, 0));
        }

        return forms;
    }

    private void Add(List<(Form Form, int Entry, int Term)> forms)
    {
        foreach ((Form form, int entry, int term) in forms)
            Add(form, entry, term);
    }

    private void Add(Form form, int entry, int term)
    {
        if (form.Characters.Length > LongestForm || entry >= FormRecord.MostEntries || term >= FormRecord.MostTerms)
            return;
        if (form.Traits.HasFlag(FormTraits.CaseBound))
            _bound[_records.Count] = form.Characters;
        _records.Add(new FormRecord(entry, term, form.Traits));
        _keys.Add(form);
        _filter.Add(form);
    }

    private byte[] ToBytes()
    {
        _keys.Sort();
        FormRecord[] records = [.. Enumerable.Range(0, _keys.Count).Select(i => _records[_keys.Number(i)])];
        FormHeads heads = new();
        TrieWriter trie = new(_keys, Bind, heads);
        (ushort[] pages, List<uint> roots) = Roots(trie);
        for (int i = 0; i < _keys.Count; i++)
            heads.AddJoined(_keys[i]);
        using MemoryStream bytes = new();
        bytes.SetLength(FormTables.HeaderLength);
        bytes.Position = FormTables.HeaderLength;
        int[] header = new int[FormTables.HeaderLength / sizeof(int)];
        int section = 0;
        Write<FormRecord>(records);
        Write(trie.Units);
        Write<ushort>(pages);
        Write<uint>(CollectionsMarshal.AsSpan(roots));
        Write<char>(CollectionsMarshal.AsSpan(_boundCharacters));
        Write<ulong>(_filter.Words());
        Write<ulong>(_filter.Prefixes());
        Write<ulong>(_filter.Ideographs());
        Write<ulong>(_filter.Pairs());
        Write(_filter.Singles);
        Write<ulong>(_filter.Starts());
        Write<byte>(_filter.Shuffle.ToTables());
        Write<ulong>(heads.ToTable());
        header[2 * FormTables.SectionCount] = (int)(_filter.Features | _filter.Shuffle.Features);
        bytes.Position = 0;
        bytes.Write(MemoryMarshal.AsBytes<int>(header));
        return bytes.ToArray();

        void Write<T>(ReadOnlySpan<T> values)
            where T : unmanaged
        {
            ReadOnlySpan<byte> content = MemoryMarshal.AsBytes(values);
            header[section++] = (int)bytes.Length;
            header[section++] = content.Length;
            bytes.Write(content);
            while (bytes.Length % FormTables.Alignment != 0)
                bytes.WriteByte(0);
        }
    }

    private (ushort[] Pages, List<uint> Roots) Roots(TrieWriter trie)
    {
        // The first page is empty: it stands for all upper bytes with which no form begins.
        ushort[] pages = new ushort[256];
        List<uint> roots = [.. new uint[256]];
        for (int low = 0, high; low < _keys.Count; low = high)
        {
            high = _keys.EndOfGroup(low, _keys.Count, depth: 0);
            char first = _keys[low][0];
            if (pages[first >> 8] == 0)
            {
                pages[first >> 8] = (ushort)(roots.Count >> 8);
                roots.AddRange(new uint[256]);
            }

            roots[(pages[first >> 8] << 8) | (first & 0xFF)] = (uint)trie.Write(low, high, depth: 1);
        }

        return (pages, roots);
    }

    // Forms with one key have as many characters, so one offset tells where each begins.
    private int Bind(int from, int to)
    {
        if (!Enumerable.Range(from, to - from).Any(i => _bound.ContainsKey(_keys.Number(i))))
            return -1;
        int start = _boundCharacters.Count;
        int length = Enumerable.Range(from, to - from).Select(i => _bound.GetValueOrDefault(_keys.Number(i))).First(form => !form.IsDefault).Length;
        for (int i = from; i < to; i++)
        {
            ImmutableArray<FormCharacter> form = _bound.GetValueOrDefault(_keys.Number(i));
            for (int at = 0; at < length; at++)
                _boundCharacters.Add(form.IsDefault || form[at].IsCaseFree ? FormTables.SeparatorUnit : form[at].Cased);
        }

        return start;
    }
}
