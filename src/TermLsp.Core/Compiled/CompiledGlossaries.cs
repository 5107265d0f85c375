using System.Collections.Immutable;
using System.IO.Hashing;
using TermLsp.Core.Matching.Engine;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Compiled;

/// <summary>
/// Glossaries, and all that was made of them, as one run of bytes without pointers (an image), which can be used where it lies: in a file
/// mapped into memory, or in the program itself. Opening it decodes no concept.
/// </summary>
public sealed class CompiledGlossaries
{
    private CompiledGlossaries(ReadOnlyMemory<byte> image, ReadOnlyMemory<byte>[] sections, Func<Uri, Uri?> locate)
    {
        ConceptStore store = new(sections, locate);
        Key = ImageLayout.Key(image.Span);
        Forms = sections[(int)ImageSection.Forms];
        Beginnings = sections[(int)ImageSection.Beginnings];
        RecordReader problems = new(sections[(int)ImageSection.Problems].Span, []);
        Problems = problems.List(ProblemRecord.Read);
        Glossaries = new GlossarySet(
            store.Glossaries,
            new CompiledEntries(store, new NumberTable(sections[(int)ImageSection.Entries]), new NumberTable(sections[(int)ImageSection.Ids])));
    }

    /// <summary>The version of the format. An image of another version is none.</summary>
    public static uint FormatVersion => ImageLayout.Version;

    /// <summary>The hash of what the image was made from.</summary>
    public UInt128 Key { get; }

    /// <summary>The glossaries.</summary>
    public GlossarySet Glossaries { get; }

    /// <summary>The matcher's tables for just these glossaries; they begin at a multiple of 64 bytes of the image.</summary>
    public ReadOnlyMemory<byte> Forms { get; }

    /// <summary>The index of how the terms of just these glossaries begin, for <see cref="Analysis"/>.</summary>
    public ReadOnlyMemory<byte> Beginnings { get; }

    /// <summary>What was wrong in the files.</summary>
    public ImmutableArray<GlossaryProblem> Problems { get; }

    /// <summary>Writes an image.</summary>
    /// <param name="glossaries">The glossaries; every concept of theirs is asked for. A location may be a relative address.</param>
    /// <param name="problems">What was wrong in the files.</param>
    /// <param name="key">The hash of what the glossaries were made from.</param>
    public static byte[] Compile(GlossarySet glossaries, ImmutableArray<GlossaryProblem> problems, UInt128 key) =>
        ImageCompiler.Compile(glossaries, TermMatcher.Compile(glossaries), problems, key);

    /// <summary>
    /// Whether the bytes are an image of this version, just as it was written. They are read block by block, so that those of a mapped file
    /// need not come into memory through the map.
    /// </summary>
    public static bool IsIntact(Stream image)
    {
        byte[] seal = new byte[ImageLayout.SealLength];
        int read = image.ReadAtLeast(seal, seal.Length, throwOnEndOfStream: false);
        if (ImageLayout.Checksum(seal.AsSpan(0, read)) is not { } checksum)
            return false;
        XxHash3 rest = new();
        rest.Append(image);
        return rest.GetCurrentHashAsUInt64() == checksum;
    }

    /// <summary>
    /// Opens an image; null where it is none. The checksum is not looked at (see <see cref="IsIntact"/>): what is damaged unnoticed may make
    /// a concept throw <see cref="InvalidDataException"/> when it is asked for, but nothing outside the image is ever read.
    /// </summary>
    /// <param name="image">The bytes, which must stay as they are as long as anything of the result is used.</param>
    /// <param name="locate">Where a relative location leads; by default nowhere.</param>
    public static CompiledGlossaries? Open(ReadOnlyMemory<byte> image, Func<Uri, Uri?>? locate = null)
    {
        try
        {
            return ImageLayout.Sections(image) is { } sections ? new CompiledGlossaries(image, sections, locate ?? (static _ => null)) : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
