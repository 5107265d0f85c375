using System.Collections;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Compiled;

/// <summary>The concepts of one compiled glossary.</summary>
internal sealed class CompiledConcepts(ConceptStore store, int first, int count) : IReadOnlyList<Concept>
{
    public int Count => count;

    public Concept this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)count, nameof(index));
            return store[first + index].Concept;
        }
    }

    public IEnumerator<Concept> GetEnumerator() => Enumerable.Range(0, count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
