using System.Collections.Immutable;
using System.Runtime.InteropServices;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Matching.Engine;

/// <summary>Compiles the forms of a glossary set into <see cref="FormTables"/>.</summary>
internal sealed class FormTablesBuilder
{
    /// <summary>The most folded units of a form that can be found: a span of 512 units holds no more, for a ligature has three.</summary>
    public const int LongestForm = ITermMatcher.LongestSpan * 3;

    private readonly FormKeys _keys = new();
    private readonly HeadFilterBuilder _heads = new();
    private readonly List<FormRecord> _records = [];
    private readonly Dictionary<int, ImmutableArray<FormCharacter>> _bound = [];

    private FormTablesBuilder()
    {
    }

    /// <summary>The tables of a set. They name its concepts by their place in it.</summary>
    public static byte[] Build(GlossarySet glossaries)
    {
        FormTablesBuilder builder = new();
        for (int i = 0; i < glossaries.Entries.Length; i++)
        {
            GlossaryEntry entry = glossaries.Entries[i];
            foreach (Form form in FormCompiler.Forms(entry).Concat(FormCompiler.Exceptions(entry)))
                builder.Add(form, i, entry.Concept.Terms.IndexOf(form.Term));
        }

        return builder.ToBytes();
    }

    private void Add(Form form, int entry, int term)
    {
        if (form.Characters.Length > LongestForm)
            return;
        if (form.Traits.HasFlag(FormTraits.CaseBound))
            _bound[_records.Count] = form.Characters;
        _records.Add(new FormRecord(entry, term, form.Order, form.Traits));
        _keys.Add(form);
        _heads.Add(form);
    }

    private byte[] ToBytes()
    {
        _keys.Sort();
        FormRecord[] records = [.. Enumerable.Range(0, _keys.Count).Select(i => _records[_keys.Number(i)])];
        TrieWriter trie = new(_keys);
        (ushort[] pages, List<uint> roots) = Roots(trie);
        (List<int> bound, List<int> starts, List<char> characters) = Bound();
        using MemoryStream bytes = new();
        bytes.SetLength(FormTables.HeaderLength);
        bytes.Position = FormTables.HeaderLength;
        int[] header = new int[FormTables.HeaderLength / sizeof(int)];
        int section = 0;
        Write<FormRecord>(records);
        Write(trie.Units);
        Write<ushort>(pages);
        Write<uint>(CollectionsMarshal.AsSpan(roots));
        Write<int>(CollectionsMarshal.AsSpan(bound));
        Write<int>(CollectionsMarshal.AsSpan(starts));
        Write<char>(CollectionsMarshal.AsSpan(characters));
        Write<ulong>(_heads.Words());
        Write<ulong>(_heads.Ideographs());
        Write<ulong>(_heads.Pairs());
        Write(_heads.Singles);
        Write<ulong>(_heads.Starts());
        header[2 * FormTables.SectionCount] = (int)_heads.Features;
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

    private (List<int> Records, List<int> Starts, List<char> Characters) Bound()
    {
        (List<int> records, List<int> starts, List<char> characters) = ([], [], []);
        for (int i = 0; i < _keys.Count; i++)
        {
            if (!_bound.TryGetValue(_keys.Number(i), out ImmutableArray<FormCharacter> form))
                continue;
            records.Add(i);
            starts.Add(characters.Count);
            characters.AddRange(form.Select(character => character.IsCaseFree ? FormTables.SeparatorUnit : character.Cased));
        }

        starts.Add(characters.Count);
        return (records, starts, characters);
    }
}
