using System.Collections.Immutable;

namespace TermLsp.Core.Documents;

/// <summary>Gathers the seams that a zoner comes to, keeps one now and then, and says when to leave off.</summary>
/// <param name="textEnd">The text's length, where no seam is.</param>
/// <param name="former">The division before a change; null where there is none.</param>
internal sealed class SeamList(int textEnd, FormerDivision? former)
{
    private readonly ImmutableArray<Seam>.Builder _seams = ImmutableArray.CreateBuilder<Seam>();

    /// <summary>Whether a seam at this offset would be kept, or may be one at which to leave off: if not, its state is of no interest.</summary>
    public bool Wants(int offset) => IsFar(offset) || former?.HasSeamAt(offset) == true;

    /// <summary>
    /// Takes a seam. Returns true where the division before the change has the same one: there the zoner leaves off, and what stands behind
    /// is not its own any more.
    /// </summary>
    public bool Add(Seam seam)
    {
        if (former?.Meets(seam) == true)
            return true;
        if (IsFar(seam.Offset) && seam.Offset < textEnd)
            _seams.Add(seam);
        return false;
    }

    /// <summary>Those that were kept.</summary>
    public ImmutableArray<Seam> ToImmutable() => _seams.DrainToImmutable();

    private bool IsFar(int offset) => _seams.Count == 0 || offset >= _seams[^1].Offset + Seam.Distance;
}
