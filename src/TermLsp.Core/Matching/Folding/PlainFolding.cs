using System.Runtime.CompilerServices;

namespace TermLsp.Core.Matching.Folding;

/// <summary>Folds, at one glance, the characters that become one unit by themselves: nearly all.</summary>
internal sealed class PlainFolding
{
    private readonly char[]?[] _pages = new char[256][];

    private PlainFolding()
    {
    }

    /// <summary>The only one: its pages fill as they are needed.</summary>
    public static PlainFolding Instance { get; } = new();

    /// <summary>
    /// Folds case and all else; <see cref="FoldingTable.Nothing"/> for a character that is dropped, becomes several, or is half of a pair or of a
    /// line end.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public char Fold(char c) => _pages[c >> 8] is { } page ? page[c & 0xFF] : MakePage(c)[c & 0xFF];

    // A race makes two equal pages.
    private char[] MakePage(char c)
    {
        char[] page = new char[256];
        for (int i = 0; i < page.Length; i++)
        {
            char unit = (char)((c & 0xFF00) | i);
            char cased = FoldingTable.FoldKeepingCase(unit);
            page[i] = cased >= FoldingTable.Several || char.IsSurrogate(unit) || unit == '\r' ? FoldingTable.Nothing : FoldingTable.ToLowerCase(cased);
        }

        return _pages[c >> 8] = page;
    }
}
