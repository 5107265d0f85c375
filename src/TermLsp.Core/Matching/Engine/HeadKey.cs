using System.Runtime.CompilerServices;

namespace TermLsp.Core.Matching.Engine;

/// <summary>
/// The head of a form, exactly, as one number: the first letters and digits of an ASCII word, six at most, each one of 37; or the first two
/// ideographs. Two heads never have one number, so a number found is proof that the head stands there.
/// </summary>
internal static class HeadKey
{
    /// <summary>The most letters of a word that count.</summary>
    public const int MostLetters = 6;

    /// <summary>How many characters are read.</summary>
    public const int Room = 8;

    // 26 letters, 10 digits, and that the word has ended: 37 to the sixth power leaves room for all pairs of ideographs.
    private const uint Letters = 37;
    private const uint EveryWord = 2_565_726_409;
    private const ulong EachByte = 0x0101_0101_0101_0101;
    private const ulong EachOther = 0x00FF_00FF_00FF_00FF;
    private const uint Ideographs = CharacterMasks.IdeographRange + 1;

    /// <summary>The key of a word; <see cref="Room"/> characters must be there.</summary>
    /// <param name="text">Its first letter.</param>
    /// <param name="length">How many letters count: those of the word, <see cref="MostLetters"/> at most.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Word(ref char text, int length)
    {
        // All letters at once, a byte each: in lower case, letters have the bit 0x40 and digits have not.
        ulong inside = ulong.MaxValue >> (64 - (8 * length));
        ulong letters = HeadHash.Letters(ref text) & inside;
        ulong isLetter = (letters >> 6) & EachByte;
        ulong values = letters - (((EachByte * ('0' - 27)) + (isLetter * ('a' - 1 - ('0' - 27)))) & inside);

        // Then by two and two.
        ulong pairs = ((values & EachOther) * Letters) + ((values >> 8) & EachOther);
        return ((uint)(pairs & 0xFFFF) * Letters * Letters * Letters * Letters) + ((uint)((pairs >> 16) & 0xFFFF) * Letters * Letters) + (uint)((pairs >> 32) & 0xFFFF);
    }

    /// <summary>The key of two ideographs, folded.</summary>
    public static uint Pair(char first, char second) =>
        EveryWord + ((uint)(first - CharacterMasks.FirstIdeograph) * Ideographs) + (uint)(second - CharacterMasks.FirstIdeograph);
}
