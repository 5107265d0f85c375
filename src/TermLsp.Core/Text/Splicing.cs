using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace TermLsp.Core.Text;

/// <summary>
/// Puts what is new between what stays. It copies all, which takes time in proportion to the length, but some hundred times less than it took to
/// find out what is copied.
/// </summary>
internal static class Splicing
{
    /// <summary>What was there, with a stretch of it replaced, and what stands behind that moved.</summary>
    /// <param name="all">What was there, in order.</param>
    /// <param name="stretch">What begins in this span is replaced.</param>
    /// <param name="anew">The replacement.</param>
    /// <param name="shift">How far what stands behind has moved.</param>
    public static ImmutableArray<T> Splice<T>(ImmutableArray<T> all, TextSpan stretch, ImmutableArray<T> anew, int shift)
        where T : struct, IPlaced<T>
    {
        ReadOnlySpan<T> before = all.AsSpan(0, IndexFrom(all, stretch.Start));
        ReadOnlySpan<T> behind = all.AsSpan()[IndexFrom(all, stretch.End)..];
        T[] spliced = new T[before.Length + anew.Length + behind.Length];
        before.CopyTo(spliced);
        anew.CopyTo(spliced, before.Length);
        Span<T> moved = spliced.AsSpan(before.Length + anew.Length);
        behind.CopyTo(moved);
        if (shift != 0)
        {
            foreach (ref T one in moved)
                one = one.Moved(shift);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(spliced);
    }

    /// <summary>The index of the first that begins at an offset or behind it.</summary>
    public static int IndexFrom<T>(ImmutableArray<T> all, int offset)
        where T : struct, IPlaced<T>
    {
        (int low, int high) = (0, all.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (all[middle].Start < offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
