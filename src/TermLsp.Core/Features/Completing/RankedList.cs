using System.Runtime.InteropServices;
using TermLsp.Core.Compiled;

namespace TermLsp.Core.Features.Completing;

/// <summary>
/// Numbers in an order of their own, of which those of a stretch can be had in ascending order without looking at all of them: above each eight
/// stands the least of them, and so on up, so that the next one is found by going down from the least of what is left.
/// </summary>
internal readonly struct RankedList(ReadOnlyMemory<byte> numbers, ReadOnlyMemory<byte> minima)
{
    private const int Fanout = 8;

    /// <summary>How many there are.</summary>
    public int Count => numbers.Length / sizeof(int);

    /// <summary>The number at an index.</summary>
    public int this[int index] => Numbers(0)[index];

    /// <summary>What stands above the numbers: all the eighths, then all the sixty-fourths ...</summary>
    public static byte[] Minima(ReadOnlySpan<int> numbers)
    {
        List<int> minima = [];
        ReadOnlySpan<int> level = numbers;
        while (level.Length > Fanout)
        {
            int[] above = new int[(level.Length + Fanout - 1) / Fanout];
            Array.Fill(above, int.MaxValue);
            for (int i = 0; i < level.Length; i++)
                above[i / Fanout] = Math.Min(above[i / Fanout], level[i]);
            minima.AddRange(above);
            level = above;
        }

        return NumberTable.Encode([.. minima]);
    }

    /// <summary>The numbers of several stretches (ends exclusive) in ascending order, each once.</summary>
    public IEnumerable<int> Ascending(params (int From, int To)[] stretches)
    {
        PriorityQueue<(int Level, int Index), int> left = new();
        foreach ((int from, int to) in stretches)
            Add(left, from, to);
        int last = -1;
        while (left.TryDequeue(out (int Level, int Index) next, out int least))
        {
            if (next.Level > 0)
            {
                Add(left, next.Level - 1, next.Index * Fanout, Math.Min((next.Index + 1) * Fanout, Numbers(next.Level - 1).Length));
            }
            else if (least != last)
            {
                last = least;
                yield return least;
            }
        }
    }

    // The ends of the stretch one by one, its middle by what stands above it.
    private void Add(PriorityQueue<(int Level, int Index), int> to, int from, int end)
    {
        int level = 0;
        for (; end - from > 2 * Fanout; level++)
        {
            int firstWhole = (from + Fanout - 1) / Fanout;
            int lastWhole = end / Fanout;
            Add(to, level, from, firstWhole * Fanout);
            Add(to, level, lastWhole * Fanout, end);
            (from, end) = (firstWhole, lastWhole);
        }

        Add(to, level, from, end);
    }

    private void Add(PriorityQueue<(int Level, int Index), int> to, int level, int from, int end)
    {
        ReadOnlySpan<int> numbers = Numbers(level);
        for (int i = from; i < end; i++)
            to.Enqueue((level, i), numbers[i]);
    }

    private ReadOnlySpan<int> Numbers(int level)
    {
        ReadOnlySpan<int> own = MemoryMarshal.Cast<byte, int>(numbers.Span);
        if (level == 0)
            return own;
        ReadOnlySpan<int> above = MemoryMarshal.Cast<byte, int>(minima.Span);
        int length = (own.Length + Fanout - 1) / Fanout;
        for (; level > 1; level--)
        {
            above = above[length..];
            length = (length + Fanout - 1) / Fanout;
        }

        return above[..length];
    }
}
