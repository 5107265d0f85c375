using System.IO.Hashing;
using System.Numerics;

namespace TermLsp.Core.Compiled;

/// <summary>
/// Where the entry with an id is: a table with open addressing, whose slots hold an entry's index plus one, or zero. Ids are hashed and
/// compared as they stand in the records, so none is decoded.
/// </summary>
internal static class IdTable
{
    /// <summary>The slots for the ids of entries 0, 1, 2 ..., encoded.</summary>
    public static int[] Build(IReadOnlyList<byte[]> ids)
    {
        // A fifth free at least, so that a search soon meets an empty slot.
        int[] slots = new int[BitOperations.RoundUpToPowerOf2((uint)ids.Count + ((uint)ids.Count / 4) + 1)];
        for (int entry = 0; entry < ids.Count; entry++)
        {
            int slot = First(ids[entry], slots.Length);
            while (slots[slot] != 0)
                slot = (slot + 1) & (slots.Length - 1);
            slots[slot] = entry + 1;
        }

        return slots;
    }

    /// <summary>The index of the entry for which <paramref name="isIt"/> holds among those that may have this id; null where none does.</summary>
    public static int? Find(NumberTable slots, ReadOnlySpan<byte> id, Func<int, bool> isIt)
    {
        int slot = slots.Count == 0 ? 0 : First(id, slots.Count);
        for (int tried = 0; tried < slots.Count && slots[slot] is int found and > 0; tried++)
        {
            if (isIt(found - 1))
                return found - 1;
            slot = (slot + 1) & (slots.Count - 1);
        }

        return null;
    }

    private static int First(ReadOnlySpan<byte> id, int slots) => (int)(XxHash3.HashToUInt64(id) & (ulong)(slots - 1));
}
