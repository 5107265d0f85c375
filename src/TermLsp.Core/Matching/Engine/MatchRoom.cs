using System.Runtime.InteropServices;
using TermLsp.Core.Documents;

namespace TermLsp.Core.Matching.Engine;

/// <summary>What one search needs while it lasts. Each thread keeps one for the next time, so that a search allocates its result alone.</summary>
internal sealed class MatchRoom
{
    // What a document of some hundred pages fills; what is larger is given back.
    private const int MostKept = 0x4000;

    [ThreadStatic]
    private static MatchRoom? _kept;

    /// <summary>What the filter leaves.</summary>
    public Chunk Chunk { get; } = new();

    /// <summary>The text as it is, around the place in question.</summary>
    public PlainFold Plain { get; } = new();

    /// <summary>The folded text there, where the text as it is would mislead.</summary>
    public ZonedFold Fold { get; } = new();

    /// <summary>The folded text around an occurrence under a condition.</summary>
    public ZonedFold Surroundings { get; } = new();

    /// <summary>The forms that begin at the place in question.</summary>
    public List<Hit> Hits { get; } = [];

    /// <summary>Where each character of the form in question stands in <see cref="Fold"/>.</summary>
    public int[] Positions { get; } = new int[FormTablesBuilder.LongestForm];

    /// <summary>The forms that count.</summary>
    public List<Hit> Found { get; } = [];

    /// <summary>The exceptions met that may reach to the place in question.</summary>
    public List<Hit> Exceptions { get; } = [];

    /// <summary>The thread's own, or another where that is in use.</summary>
    public static MatchRoom Enter()
    {
        MatchRoom room = _kept ?? new MatchRoom();
        _kept = null;
        return room;
    }

    /// <summary>Forgets the text and its occurrences.</summary>
    public void Leave()
    {
        Plain.Reset(ZonedText.Empty, default);
        Fold.Reset(ZonedText.Empty, default);
        Surroundings.Reset(ZonedText.Empty, default);
        Hits.Clear();
        Exceptions.Clear();
        Found.Clear();
        if (Found.Capacity <= MostKept && Hits.Capacity <= MostKept && Exceptions.Capacity <= MostKept)
            _kept = this;
    }

    /// <summary>Keeps the exceptions among the <see cref="Hits"/> at an offset, and forgets those that end before it.</summary>
    public void KeepExceptions(int offset)
    {
        int kept = 0;
        Span<Hit> exceptions = CollectionsMarshal.AsSpan(Exceptions);
        foreach (Hit exception in exceptions)
        {
            if (exception.Span.End > offset)
                exceptions[kept++] = exception;
        }

        CollectionsMarshal.SetCount(Exceptions, kept);
        foreach (Hit hit in Hits)
        {
            if (hit.IsException)
                Exceptions.Add(hit);
        }
    }

    /// <summary>Whether an exception of its own concept covers a form.</summary>
    public bool IsCancelled(Hit hit)
    {
        foreach (Hit exception in Exceptions)
        {
            if (exception.Form.Entry == hit.Form.Entry && exception.Span.Contains(hit.Span))
                return true;
        }

        return false;
    }
}
