using System.Collections.Immutable;

namespace TermLsp.Core.Formats;

/// <summary>Counts what a writer must leave out, by kind, in the order of first meeting.</summary>
internal sealed class LossCounter
{
    private readonly List<GlossaryLoss> _losses = [];

    /// <summary>The losses so far.</summary>
    public ImmutableArray<GlossaryLoss> Losses => [.. _losses];

    /// <summary>Counts some of a kind; zero is nothing.</summary>
    public void Add(string what, int count = 1)
    {
        if (count == 0)
            return;
        int known = _losses.FindIndex(loss => loss.What == what);
        if (known < 0)
            _losses.Add(new GlossaryLoss(what, count));
        else
            _losses[known] = new GlossaryLoss(what, _losses[known].Count + count);
    }
}
