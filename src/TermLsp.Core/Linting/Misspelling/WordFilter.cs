using System.Buffers.Binary;

namespace TermLsp.Core.Linting.Misspelling;

/// <summary>
/// A set of words in nine bits a word: a binary fuse filter with three places and eight bits of fingerprint (Graf and Lemire, "Binary Fuse
/// Filters: Fast and Smaller Than Xor Filters", 2022). It knows every word of the set, and takes one word in 256 for known that is not: a slip of
/// the pen goes unseen then, and nothing worse.
/// </summary>
/// <remarks>The generator of the word table is compiled with this file too.</remarks>
internal sealed class WordFilter
{
    /// <summary>How many bytes stand before the fingerprints: the seed and the two lengths.</summary>
    public const int HeaderLength = sizeof(ulong) + sizeof(int) + sizeof(int);

    private readonly byte[] _fingerprints;
    private readonly WordFilterShape _shape;

    /// <param name="bytes">Seed, the length of a segment, the number of segments, fingerprints; little-endian.</param>
    public WordFilter(ReadOnlySpan<byte> bytes)
    {
        _shape = new WordFilterShape(
            BinaryPrimitives.ReadUInt64LittleEndian(bytes),
            BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]),
            BinaryPrimitives.ReadInt32LittleEndian(bytes[12..]));
        _fingerprints = bytes.Slice(HeaderLength, _shape.Length).ToArray();
    }

    /// <summary>Whether the word with this <see cref="WordHash"/> belongs to it.</summary>
    public bool Contains(ulong word)
    {
        ulong mixed = _shape.Mix(word);
        (int first, int second, int third) = _shape.Places(mixed);
        return (byte)(_fingerprints[first] ^ _fingerprints[second] ^ _fingerprints[third]) == WordFilterShape.Fingerprint(mixed);
    }
}
