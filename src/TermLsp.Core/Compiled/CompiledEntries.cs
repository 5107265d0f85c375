using System.Collections;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Compiled;

/// <summary>The entries of a compiled set: those of its concepts that no nearer glossary overrides.</summary>
internal sealed class CompiledEntries(ConceptStore store, NumberTable numbers, NumberTable ids) : IEntryTable
{
    public int Count => numbers.Count;

    public GlossaryEntry this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return store[numbers[index]];
        }
    }

    public GlossaryEntry? ById(string id)
    {
        byte[] encoded = RecordWriter.Encode(id);
        return IdTable.Find(ids, encoded, entry => entry < Count && store.HasId(numbers[entry], encoded)) is { } found ? this[found] : null;
    }

    public IEnumerator<GlossaryEntry> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
