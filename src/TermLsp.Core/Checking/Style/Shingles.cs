using TermLsp.Core.Matching;

namespace TermLsp.Core.Checking.Style;

/// <summary>
/// The short pieces that a text consists of, overlapping, each as a number (Broder, "On the resemblance and containment of documents", 1997), and a
/// sketch of them: of those that fall into one of 64 bins the least (Li, Owen, Zhang, "One Permutation Hashing", 2012). Texts that share most pieces
/// share most of the sketch.
/// </summary>
internal sealed class Shingles
{
    private const int Length = 4;
    private const int Bins = 64;
    private const int BinsOfPart = 4;

    // A definition of two thousand characters is an article; its beginning tells.
    private const int MostRead = 2000;

    private readonly HashSet<ulong> _pieces = [];

    private Shingles()
    {
    }

    /// <summary>The pieces of a text, folded, without spaces and hyphens.</summary>
    public static Shingles Of(string text)
    {
        Shingles shingles = new();
        string key = FormCompiler.Key(text.Length > MostRead ? text[..MostRead] : text);
        for (int i = 0; i + Length <= key.Length; i++)
            shingles._pieces.Add(Mixed(((ulong)key[i] << 48) | ((ulong)key[i + 1] << 32) | ((ulong)key[i + 2] << 16) | key[i + 3]));
        return shingles;
    }

    /// <summary>The share of pieces that both have among those that either has.</summary>
    public double SharedWith(Shingles other)
    {
        int shared = _pieces.Count(other._pieces.Contains);
        int all = _pieces.Count + other._pieces.Count - shared;
        return all == 0 ? 0 : (double)shared / all;
    }

    /// <summary>The parts of the sketch that hold something.</summary>
    public IEnumerable<(int Part, ulong Sketch)> Parts()
    {
        ulong[] least = new ulong[Bins];
        Array.Fill(least, ulong.MaxValue);
        foreach (ulong piece in _pieces)
        {
            ref ulong bin = ref least[piece % Bins];
            bin = Math.Min(bin, piece);
        }

        return least.Chunk(BinsOfPart).Index()
            .Where(part => part.Item.Any(piece => piece != ulong.MaxValue))
            .Select(part => (part.Index, part.Item.Aggregate(0UL, (sum, piece) => Mixed(sum ^ piece))));
    }

    // The finalizer of SplitMix64: near numbers become far ones.
    private static ulong Mixed(ulong number)
    {
        number += 0x9E3779B97F4A7C15;
        number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9;
        number = (number ^ (number >> 27)) * 0x94D049BB133111EB;
        return number ^ (number >> 31);
    }
}
