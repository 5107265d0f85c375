using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TermLsp.Core.Matching.Engine;

/// <summary>What 64 characters are, a bit each, the first one's lowest.</summary>
internal readonly record struct CharacterMasks
{
    /// <summary>The number of characters.</summary>
    public const int Width = 64;

    /// <summary>ASCII capitals.</summary>
    public ulong Upper { get; private init; }

    /// <summary>ASCII small letters.</summary>
    public ulong Lower { get; private init; }

    /// <summary>ASCII digits.</summary>
    public ulong Digit { get; private init; }

    /// <summary>ASCII marks: neither letters, digits, spaces nor control characters; the underscore is one.</summary>
    public ulong Mark { get; private init; }

    /// <summary>Underscores.</summary>
    public ulong Underscore { get; private init; }

    /// <summary>Ideographs of the basic plane, see <see cref="IsIdeograph"/>.</summary>
    public ulong Ideograph { get; private init; }

    /// <summary>All others beyond ASCII.</summary>
    public ulong Foreign { get; private init; }

    /// <summary>ASCII letters and digits.</summary>
    public ulong Word => Upper | Lower | Digit;

    /// <summary>The first character that counts as an ideograph.</summary>
    public const ushort FirstIdeograph = 0x3400;

    /// <summary>The last one less the first.</summary>
    public const ushort IdeographRange = 0x9FFF - FirstIdeograph;

    /// <summary>
    /// Whether a character counts as an ideograph here: one range, from Extension A to the end of the unified ones. What is left out, 々 say, is
    /// <see cref="Foreign"/>, which is slower and no less right.
    /// </summary>
    public static bool IsIdeograph(char c) => (ushort)(c - FirstIdeograph) <= IdeographRange;

    /// <summary>Tells the masks of as many blocks as there is room for, one after another; their characters must be there.</summary>
    public static void Fill(Span<CharacterMasks> masks, ref char text, VectorWidth width)
    {
        ref ushort first = ref Unsafe.As<char, ushort>(ref text);
        switch (width)
        {
            case VectorWidth.Bits512:
                Fill<Lanes512, Vector512<byte>>(masks, ref first);
                break;
            case VectorWidth.Bits256:
                Fill<Lanes256, Vector256<byte>>(masks, ref first);
                break;
            case VectorWidth.Bits128:
                Fill<Lanes128, Vector128<byte>>(masks, ref first);
                break;
            default:
                Fill<Lanes1, byte>(masks, ref first);
                break;
        }
    }

    private static void Fill<TLanes, TBytes>(Span<CharacterMasks> masks, ref ushort text)
        where TLanes : ILanes<TBytes>
    {
        for (int i = 0; i < masks.Length; i++)
            masks[i] = Of<TLanes, TBytes>(ref Unsafe.Add(ref text, i * Width));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static CharacterMasks Of<TLanes, TBytes>(ref ushort text)
        where TLanes : ILanes<TBytes>
    {
        ulong letter = 0, lower = 0, digit = 0, visible = 0, underscore = 0, ideograph = 0, ascii = 0;
        for (int i = 0; i < Width; i += TLanes.Count)
        {
            TBytes characters = TLanes.Load(ref text, i);
            letter |= TLanes.InRange(TLanes.Or(characters, 0x20), (byte)'a', 'z' - 'a') << i;
            lower |= TLanes.InRange(characters, (byte)'a', 'z' - 'a') << i;
            digit |= TLanes.InRange(characters, (byte)'0', '9' - '0') << i;
            visible |= TLanes.InRange(characters, (byte)'!', '~' - '!') << i;
            underscore |= TLanes.InRange(characters, (byte)'_', 0) << i;
            ascii |= TLanes.InRange(characters, 0, 0x7F) << i;
            ideograph |= TLanes.Ideographs(ref text, i) << i;
        }

        return new CharacterMasks
        {
            Upper = letter & ~lower,
            Lower = lower,
            Digit = digit,
            Mark = visible & ~(letter | digit),
            Underscore = underscore,
            Ideograph = ideograph,
            Foreign = ~(ascii | ideograph),
        };
    }
}
