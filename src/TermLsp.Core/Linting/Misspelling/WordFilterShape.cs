namespace TermLsp.Core.Linting.Misspelling;

/// <summary>Where a <see cref="WordFilter"/> looks: at one place in each of three segments that follow one another.</summary>
/// <param name="Seed">Another seed, other places: some let a filter be built, others do not.</param>
/// <param name="SegmentLength">A power of two.</param>
/// <param name="Segments">In how many segments the first of the three places may lie.</param>
internal readonly record struct WordFilterShape(ulong Seed, int SegmentLength, int Segments)
{
    /// <summary>How many fingerprints there are.</summary>
    public int Length => (Segments + 2) * SegmentLength;

    /// <summary>A word's number, mixed with the seed: the last step of MurmurHash3.</summary>
    public ulong Mix(ulong word)
    {
        ulong mixed = word + Seed;
        mixed = (mixed ^ (mixed >> 33)) * 0xFF51_AFD7_ED55_8CCD;
        mixed = (mixed ^ (mixed >> 33)) * 0xC4CE_B9FE_1A85_EC53;
        return mixed ^ (mixed >> 33);
    }

    /// <summary>The three places of a mixed number.</summary>
    public (int First, int Second, int Third) Places(ulong mixed)
    {
        ulong mask = (ulong)SegmentLength - 1;
        int first = (int)Math.BigMul(mixed, (ulong)Segments * (ulong)SegmentLength, out _);
        int second = (int)((ulong)(first + SegmentLength) ^ ((mixed >> 18) & mask));
        int third = (int)((ulong)(first + (2 * SegmentLength)) ^ (mixed & mask));
        return (first, second, third);
    }

    /// <summary>What the fingerprints at the three places of a mixed number make together.</summary>
    public static byte Fingerprint(ulong mixed) => (byte)(mixed ^ (mixed >> 32));
}
