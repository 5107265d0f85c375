using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TermLsp.Core.Matching.Engine;

/// <summary>
/// The forms of a glossary set, compiled: tables over one run of bytes, little-endian, that hold offsets and no addresses, so that they can be
/// kept in a file and read where they lie. <see cref="FormTablesBuilder"/> writes them.
/// </summary>
internal readonly ref struct FormTables
{
    /// <summary>The sections, in this order; the header has offset and length of each.</summary>
    public enum Section
    {
        /// <summary>The forms in the trie's order: <see cref="FormRecord"/>s.</summary>
        Records,

        /// <summary>The nodes, see <see cref="TrieWriter"/>.</summary>
        Trie,

        /// <summary>For each upper byte of a first character the number of its page of <see cref="Roots"/>.</summary>
        RootPages,

        /// <summary>For each first character of a form its node's offset, in pages of 256; 0 where none begins so.</summary>
        Roots,

        /// <summary>A unit with its case for each character of a form that is bound to its case; U+FFFF where any case will do.</summary>
        BoundCharacters,

        /// <summary>A bit for each ASCII word that a form begins with.</summary>
        Words,

        /// <summary>A bit for the first letters of each ASCII word that a form begins with.</summary>
        Prefixes,

        /// <summary>Bits for the two or three ideographs that a form begins with.</summary>
        Ideographs,

        /// <summary>A bit for the first two units of each form, and for two ideographs as any text writes them.</summary>
        Pairs,

        /// <summary>A bit for each unit that is a whole form.</summary>
        Singles,

        /// <summary>A bit for each character of a text, ASCII words apart, with which a form may begin.</summary>
        Starts,

        /// <summary>The tables of <see cref="HeadShuffle"/>.</summary>
        Shuffle,

        /// <summary>Where the heads of forms lead to in the trie, see <see cref="HeadTable"/>.</summary>
        Heads,
    }

    /// <summary>The number of sections.</summary>
    public const int SectionCount = (int)Section.Heads + 1;

    /// <summary>The bytes before the first section.</summary>
    public const int HeaderLength = 128;

    /// <summary>Each section begins at a multiple.</summary>
    public const int Alignment = 8;

    /// <summary>A node's offset, and the mark of a gap in the trie: neither unit is ever in a folded text.</summary>
    public const char SpacesUnit = '\uFFFE';

    /// <inheritdoc cref="SpacesUnit"/>
    public const char SeparatorUnit = '\uFFFF';

    private readonly ReadOnlySpan<byte> _bytes;

    public FormTables(ReadOnlySpan<byte> bytes)
    {
        _bytes = bytes;
        Records = Read<FormRecord>(Section.Records);
        Trie = Read<char>(Section.Trie);
        RootPages = Read<ushort>(Section.RootPages);
        Roots = Read<uint>(Section.Roots);
        BoundCharacters = Read<char>(Section.BoundCharacters);
        Words = Read<ulong>(Section.Words);
        Prefixes = Read<ulong>(Section.Prefixes);
        Ideographs = Read<ulong>(Section.Ideographs);
        Pairs = Read<ulong>(Section.Pairs);
        Singles = Read<ulong>(Section.Singles);
        Starts = Read<ulong>(Section.Starts);
        Shuffle = Read<byte>(Section.Shuffle);
        Heads = Read<ulong>(Section.Heads);
        Features = (FormFeatures)MemoryMarshal.Cast<byte, int>(bytes)[2 * SectionCount];
    }

    public ReadOnlySpan<FormRecord> Records { get; }

    public ReadOnlySpan<char> Trie { get; }

    public ReadOnlySpan<ushort> RootPages { get; }

    public ReadOnlySpan<uint> Roots { get; }

    public ReadOnlySpan<char> BoundCharacters { get; }

    public ReadOnlySpan<ulong> Words { get; }

    public ReadOnlySpan<ulong> Prefixes { get; }

    public ReadOnlySpan<ulong> Ideographs { get; }

    public ReadOnlySpan<ulong> Pairs { get; }

    public ReadOnlySpan<ulong> Singles { get; }

    public ReadOnlySpan<ulong> Starts { get; }

    public ReadOnlySpan<byte> Shuffle { get; }

    public ReadOnlySpan<ulong> Heads { get; }

    /// <summary>What kinds of forms there are.</summary>
    public FormFeatures Features { get; }

    /// <summary>The node of the forms that begin with this folded unit; 0 where none does.</summary>
    public uint Root(char first) => Roots[(RootPages[first >> 8] << 8) | (first & 0xFF)];

    /// <summary>The bit of a hash in a table whose length is a power of two.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool HasBit(ReadOnlySpan<ulong> bits, ulong index) => ((bits[(int)(index >> 6)] >> (int)index) & 1) != 0;

    private ReadOnlySpan<T> Read<T>(Section section)
        where T : unmanaged
    {
        ReadOnlySpan<int> place = MemoryMarshal.Cast<byte, int>(_bytes[..HeaderLength]).Slice(2 * (int)section, 2);
        return MemoryMarshal.Cast<byte, T>(_bytes.Slice(place[0], place[1]));
    }
}

/// <summary>What kinds of forms there are: a matcher does not look for others.</summary>
[Flags]
internal enum FormFeatures
{
    None = 0,

    /// <summary>Some begin with an ASCII letter or digit.</summary>
    Words = 1,

    /// <summary>Some begin with an ideograph.</summary>
    Ideographs = 2,

    /// <summary>Some are one ideograph.</summary>
    SingleIdeographs = 4,

    /// <summary>Some begin with an ASCII mark.</summary>
    Marks = 8,

    /// <summary>Some are exceptions.</summary>
    Exceptions = 16,

    /// <summary>So few begin with a word that it pays to look for all of them at once.</summary>
    FewWords = 32,

    /// <summary>So few begin with ideographs that it pays to look for all of them at once.</summary>
    FewIdeographs = 64,
}
