using TermLsp.Benchmarks.Corpus;

namespace TermLsp.Benchmarks.Tests;

public sealed class StatisticsTests
{
    [Fact]
    public void The_median_is_the_middle_one()
    {
        Assert.Equal(3, Statistics.Median([9, 1, 3]));
        Assert.Equal(2.5, Statistics.Median([4, 1, 2, 3]));
    }

    // The first numbers of SplitMix64 for this seed, from its authors' code, are 6457827717110365317, 3203168211198807973, ...
    [Fact]
    public void Chance_is_the_same_everywhere()
    {
        Chance chance = new(1234567);
        Assert.Equal([350, 173, 532, 249, 889], Enumerable.Range(0, 5).Select(_ => chance.Below(1000)));
    }

    [Fact]
    public void The_first_rank_is_met_most_and_the_last_is_met()
    {
        Zipf zipf = new(10, shift: 0);
        Chance chance = new(1);
        int[] met = new int[10];
        for (int i = 0; i < 29_290; i++)
            met[zipf.Draw(chance)]++;

        // One in 2.929, the tenth harmonic number.
        Assert.InRange(met[0], 9_500, 10_500);
        Assert.InRange(met[9], 800, 1_200);
    }
}
