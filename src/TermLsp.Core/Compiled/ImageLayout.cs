using System.Buffers.Binary;
using System.IO.Hashing;

namespace TermLsp.Core.Compiled;

/// <summary>
/// Where what stands in an image; all numbers are little-endian. Magic (8 bytes), format version (u32), zero (u32), checksum of all that
/// follows it (XxHash3, u64), length of the image (u64), key (u128), then the table of sections: offset and length of each (u32, u32).
/// Sections begin at multiples of <see cref="Alignment"/>.
/// </summary>
internal static class ImageLayout
{
    /// <summary>Goes up with every change of what the bytes mean.</summary>
    public const uint Version = 3;

    /// <summary>A cache line, so that the matcher's tables may be laid out for it.</summary>
    public const int Alignment = 64;

    /// <summary>The bytes that the checksum does not cover: those up to its end.</summary>
    public const int SealLength = 24;

    private const int LengthAt = 24;
    private const int KeyAt = 32;
    private const int TableAt = 48;
    private const int RowLength = 8;

    private static readonly int SectionCount = Enum.GetValues<ImageSection>().Length;

    private static ReadOnlySpan<byte> Magic => "TermLsp\x1A"u8;

    /// <summary>Joins the sections, in the order of <see cref="ImageSection"/>, to an image.</summary>
    public static byte[] Join(UInt128 key, ReadOnlyMemory<byte>[] sections)
    {
        int[] starts = new int[SectionCount];
        int length = TableAt + (SectionCount * RowLength);
        for (int i = 0; i < SectionCount; i++)
        {
            starts[i] = checked(length + Alignment - 1) / Alignment * Alignment;
            length = checked(starts[i] + sections[i].Length);
        }

        byte[] image = new byte[length];
        Magic.CopyTo(image);
        BinaryPrimitives.WriteUInt32LittleEndian(image.AsSpan(8), Version);
        BinaryPrimitives.WriteUInt64LittleEndian(image.AsSpan(LengthAt), (ulong)length);
        BinaryPrimitives.WriteUInt128LittleEndian(image.AsSpan(KeyAt), key);
        for (int i = 0; i < SectionCount; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(image.AsSpan(TableAt + (i * RowLength)), starts[i]);
            BinaryPrimitives.WriteInt32LittleEndian(image.AsSpan(TableAt + (i * RowLength) + 4), sections[i].Length);
            sections[i].CopyTo(image.AsMemory(starts[i]));
        }

        BinaryPrimitives.WriteUInt64LittleEndian(image.AsSpan(16), XxHash3.HashToUInt64(image.AsSpan(SealLength)));
        return image;
    }

    /// <summary>The checksum that an image of this version says it has; null for anything else.</summary>
    public static ulong? Checksum(ReadOnlySpan<byte> seal) =>
        seal.Length >= SealLength && seal.StartsWith(Magic) && BinaryPrimitives.ReadUInt64LittleEndian(seal[8..]) == Version
            ? BinaryPrimitives.ReadUInt64LittleEndian(seal[16..])
            : null;

    /// <summary>What the image was made from; <paramref name="image"/> must have passed <see cref="Sections"/>.</summary>
    public static UInt128 Key(ReadOnlySpan<byte> image) => BinaryPrimitives.ReadUInt128LittleEndian(image[KeyAt..]);

    /// <summary>The sections, all inside the image; null where this is no image of this version.</summary>
    public static ReadOnlyMemory<byte>[]? Sections(ReadOnlyMemory<byte> image)
    {
        ReadOnlySpan<byte> bytes = image.Span;
        if (Checksum(bytes) is null || bytes.Length < TableAt + (SectionCount * RowLength))
            return null;
        if (BinaryPrimitives.ReadUInt64LittleEndian(bytes[LengthAt..]) != (ulong)bytes.Length)
            return null;
        ReadOnlyMemory<byte>[] sections = new ReadOnlyMemory<byte>[SectionCount];
        for (int i = 0; i < SectionCount; i++)
        {
            uint start = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(TableAt + (i * RowLength))..]);
            uint length = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(TableAt + (i * RowLength) + 4)..]);
            if ((ulong)start + length > (ulong)bytes.Length)
                return null;
            sections[i] = image.Slice((int)start, (int)length);
        }

        return sections;
    }
}
