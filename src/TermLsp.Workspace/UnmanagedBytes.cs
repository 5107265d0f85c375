using System.Buffers;

namespace TermLsp.Workspace;

/// <summary>
/// Bytes that do not move: a file mapped into memory, or a part of the program. They may be used until the process ends, for nobody can say
/// when the last span into them is gone; their pages cost memory only while they are in use.
/// </summary>
internal sealed unsafe class UnmanagedBytes(byte* start, int length) : MemoryManager<byte>
{
    public override Span<byte> GetSpan() => new(start, length);

    public override MemoryHandle Pin(int elementIndex = 0)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)elementIndex, (uint)length, nameof(elementIndex));
        return new MemoryHandle(start + elementIndex);
    }

    public override void Unpin()
    {
        // They never move.
    }

    protected override void Dispose(bool disposing)
    {
        // They are never given back.
    }
}
