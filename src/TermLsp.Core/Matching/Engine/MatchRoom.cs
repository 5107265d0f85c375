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

    // For each concept how far an exception met reaches. All met begin before the place in question or at it, so the furthest covers whatever
    // any of them covers.
    private readonly Dictionary<int, int> _exceptionEnds = [];

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
        _exceptionEnds.Clear();
        Found.Clear();
        if (Found.Capacity <= MostKept && Hits.Capacity <= MostKept && _exceptionEnds.Capacity <= MostKept)
            _kept = this;
    }

    /// <summary>Of what was found keeps what covers an offset; where nothing does, what ends there.</summary>
    public void KeepFoundAt(int offset)
    {
        Span<Hit> found = CollectionsMarshal.AsSpan(Found);
        bool isCovered = false;
        foreach (Hit hit in found)
            isCovered |= hit.Span.Contains(offset);
        int kept = 0;
        foreach (Hit hit in found)
        {
            if (isCovered ? hit.Span.Contains(offset) : hit.Span.End == offset)
                found[kept++] = hit;
        }

        CollectionsMarshal.SetCount(Found, kept);
    }

    /// <summary>Keeps the exceptions among the <see cref="Hits"/>; what is asked of later must begin at their place or after it.</summary>
    public void KeepExceptions()
    {
        foreach (Hit hit in Hits)
        {
            if (hit.IsException)
                _exceptionEnds[hit.Form.Entry] = Math.Max(hit.Span.End, _exceptionEnds.GetValueOrDefault(hit.Form.Entry));
        }
    }

    /// <summary>Whether an exception of its own concept covers a form.</summary>
    public bool IsCancelled(Hit hit) => _exceptionEnds.GetValueOrDefault(hit.Form.Entry) >= hit.Span.End;
}
