namespace TermLsp.Benchmarks.Corpus;

/// <summary>Ranks as words have them (Zipf and Mandelbrot): the one at rank r is met in proportion to 1 / (r + shift).</summary>
internal sealed class Zipf
{
    // Sums of quotients come out to the bit on every machine; a logarithm need not.
    private readonly double[] _sums;

    /// <param name="count">How many ranks.</param>
    /// <param name="shift">How little the first stand out.</param>
    public Zipf(int count, double shift)
    {
        _sums = new double[count];
        double sum = 0;
        for (int rank = 0; rank < count; rank++)
            _sums[rank] = sum += 1 / (rank + 1 + shift);
    }

    /// <summary>A rank, from 0.</summary>
    public int Draw(Chance chance)
    {
        int index = Array.BinarySearch(_sums, chance.Unit() * _sums[^1]);
        return Math.Min(index < 0 ? ~index : index + 1, _sums.Length - 1);
    }
}
