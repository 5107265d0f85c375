namespace TermLsp.Benchmarks.Corpus;

/// <summary>
/// Random numbers that are the same for one seed on every machine and runtime, which <see cref="Random"/> does not promise. SplitMix64
/// (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014).
/// </summary>
internal sealed class Chance(ulong seed)
{
    private const ulong GoldenGamma = 0x9E3779B97F4A7C15;

    private ulong _state = seed;

    /// <summary>Numbers of their own for one thing of many, whatever was drawn for the others.</summary>
    public static Chance For(ulong seed, int thing) => new(new Chance(seed + ((ulong)thing * GoldenGamma)).Next());

    /// <summary>From 0 to <paramref name="bound"/>, exclusive.</summary>
    public int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);

    /// <summary>From <paramref name="first"/> to <paramref name="last"/>, both inclusive.</summary>
    public int Between(int first, int last) => first + Below(last - first + 1);

    /// <summary>From 0 to 1, exclusive.</summary>
    public double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>True so many times in a hundred.</summary>
    public bool Percent(double percent) => Unit() * 100 < percent;

    /// <summary>One of several, each as likely.</summary>
    public T Of<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    /// <summary>An order in which each is as likely.</summary>
    public void Shuffle<T>(T[] things)
    {
        for (int last = things.Length - 1; last > 0; last--)
        {
            int other = Below(last + 1);
            (things[last], things[other]) = (things[other], things[last]);
        }
    }

    private ulong Next()
    {
        ulong mixed = _state += GoldenGamma;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
