using TermLsp.Core.Linting.Misspelling;

namespace TermLsp.TableBuilder;

/// <summary>Builds a <see cref="WordFilter"/>: by peeling, as the paper that it names has it.</summary>
internal static class WordFilterBuilder
{
    private const int MostTries = 100;

    public static void Write(ulong[] words, Stream output)
    {
        WordFilterShape shape = Shape(words.Length);
        for (ulong seed = 1; seed <= MostTries; seed++)
        {
            shape = shape with { Seed = seed };
            if (TryBuild(words, shape) is { } fingerprints)
            {
                using BinaryWriter writer = new(output, System.Text.Encoding.ASCII, leaveOpen: true);
                writer.Write(shape.Seed);
                writer.Write(shape.SegmentLength);
                writer.Write(shape.Segments);
                writer.Write(fingerprints);
                return;
            }
        }

        throw new InvalidOperationException("two words have one hash, or no seed will do");
    }

    // The sizes are the paper's own, for three places.
    private static WordFilterShape Shape(int words)
    {
        int segmentLength = 1 << (int)Math.Floor((Math.Log(words) / Math.Log(3.33)) + 2.25);
        double factor = Math.Max(1.125, 0.875 + (0.25 * Math.Log(1_000_000) / Math.Log(words)));
        int capacity = (int)Math.Round(words * factor);
        return new WordFilterShape(0, segmentLength, Math.Max(1, ((capacity + segmentLength - 1) / segmentLength) - 2));
    }

    // A place to which one word alone leads is that word's to set, after all others: take the word away, and other places become such.
    private static byte[]? TryBuild(ulong[] words, WordFilterShape shape)
    {
        int[] counts = new int[shape.Length];
        ulong[] mixtures = new ulong[shape.Length];
        foreach (ulong word in words)
            Toggle(shape.Mix(word), 1);
        Stack<int> single = new(Enumerable.Range(0, shape.Length).Where(place => counts[place] == 1));
        Stack<(ulong Mixed, int Place)> peeled = new();
        while (single.TryPop(out int place))
        {
            if (counts[place] != 1)
                continue;
            ulong mixed = mixtures[place];
            peeled.Push((mixed, place));
            Toggle(mixed, -1);
            foreach (int other in Places(mixed).Where(other => counts[other] == 1))
                single.Push(other);
        }

        if (peeled.Count != words.Length)
            return null;
        byte[] fingerprints = new byte[shape.Length];
        foreach ((ulong mixed, int place) in peeled)
        {
            byte others = 0;
            foreach (int other in Places(mixed))
                others ^= fingerprints[other];
            fingerprints[place] ^= (byte)(others ^ WordFilterShape.Fingerprint(mixed));
        }

        return fingerprints;

        void Toggle(ulong mixed, int by)
        {
            foreach (int place in Places(mixed))
            {
                counts[place] += by;
                mixtures[place] ^= mixed;
            }
        }

        int[] Places(ulong mixed)
        {
            (int first, int second, int third) = shape.Places(mixed);
            return [first, second, third];
        }
    }
}
