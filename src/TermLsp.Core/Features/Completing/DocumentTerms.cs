using System.Collections.Immutable;
using TermLsp.Core.Matching;
using TermLsp.Core.Text;

namespace TermLsp.Core.Features.Completing;

/// <summary>The terms that a document uses, but for what is just being typed.</summary>
internal sealed class DocumentTerms
{
    // Of a book, the chapter around the caret.
    private const int Nearest = 8192;

    // A concept with more terms than a number has bits shares the last one.
    private const int LastBit = 63;

    private readonly Dictionary<int, ulong> _terms = [];

    public DocumentTerms(ImmutableArray<Occurrence> occurrences, TextSpan typed)
    {
        int near = First(occurrences, typed.Start);
        int end = Math.Min(occurrences.Length, near + Nearest);
        for (int i = Math.Max(0, near - Nearest); i < end; i++)
        {
            Occurrence occurrence = occurrences[i];
            if (occurrence.Span.End <= typed.Start || occurrence.Span.Start >= typed.End)
                _terms[occurrence.EntryIndex] = _terms.GetValueOrDefault(occurrence.EntryIndex) | Bit(occurrence.TermIndex);
        }
    }

    /// <summary>The concepts, by their index in the set.</summary>
    public IReadOnlyCollection<int> Entries => _terms.Keys;

    /// <summary>Whether the concept occurs, under whatever name.</summary>
    public bool Has(int entry) => _terms.ContainsKey(entry);

    /// <summary>Whether one of a concept's terms occurs.</summary>
    public bool Has(int entry, int term) => (_terms.GetValueOrDefault(entry) & Bit(term)) != 0;

    private static ulong Bit(int term) => 1UL << Math.Min(term, LastBit);

    private static int First(ImmutableArray<Occurrence> occurrences, int offset)
    {
        (int low, int high) = (0, occurrences.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (occurrences[middle].Span.Start < offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
