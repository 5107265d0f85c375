namespace TermLsp.Core.Matching.Engine;

/// <summary>A place where a form may begin.</summary>
internal struct Candidate
{
    /// <summary>The place in the chunk.</summary>
    public ushort At;

    /// <summary>How many characters its head has.</summary>
    public byte Length;

    /// <summary>The head, see <see cref="HeadKey"/>.</summary>
    public uint Key;

    /// <summary>What the table has at the head's hash.</summary>
    public ulong Slot;

    /// <summary>What stands there: read so that the processor fetches it, while it fetches what the others lead to.</summary>
    public char Touched;

    /// <summary>Where the head leads to in the trie, see <see cref="HeadTable"/>.</summary>
    public uint Place;
}
