using System.Buffers.Binary;

namespace TermLsp.Core.Compiled;

/// <summary>A row of numbers below 2^31 in an image, four little-endian bytes each.</summary>
internal readonly struct NumberTable(ReadOnlyMemory<byte> bytes)
{
    private const int Width = sizeof(int);

    /// <summary>How many there are.</summary>
    public int Count => bytes.Length / Width;

    /// <summary>The number at an index that is below <see cref="Count"/>.</summary>
    /// <exception cref="InvalidDataException">It is 2^31 or more.</exception>
    public int this[int index] =>
        BinaryPrimitives.ReadInt32LittleEndian(bytes.Span[(index * Width)..]) is int number and >= 0 ? number : throw RecordReader.Damaged();

    /// <summary>The bytes of these numbers.</summary>
    public static byte[] Encode(ReadOnlySpan<int> numbers)
    {
        byte[] bytes = new byte[numbers.Length * Width];
        for (int i = 0; i < numbers.Length; i++)
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(i * Width), numbers[i]);
        return bytes;
    }
}
