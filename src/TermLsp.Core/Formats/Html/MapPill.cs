using TermLsp.Core.Terminology;
using Rune = System.Text.Rune;

namespace TermLsp.Core.Formats.Html;

/// <summary>A concept in a <see cref="RelationMap"/>: a box with its name.</summary>
internal readonly record struct MapPill(Concept Concept, ConceptName Name, RelationKind? Kind, int Left, int Top, int Width)
{
    // The style sheet says so too: once, and not for each of thousands.
    public const int Height = 40;
    public const int Widest = 156;
    public const int WidestSelf = 240;

    private const int Padding = 24;

    // Widths of a system font at the size that the style sheet gives, rounded up: nothing here can measure text.
    private const double LatinWidth = 7;
    private const double HanWidth = 12.5;

    public int Middle => Left + Width / 2;

    /// <summary>How wide a box the name needs, no wider than the widest.</summary>
    public static int WidthOf(ConceptName name, int widest) =>
        (int)Math.Min(widest, Padding + Emphasis(widest) * Math.Max(WidthOf(name.English.Text), name.Chinese is { } chinese ? WidthOf(chinese.Text) : 0));

    /// <summary>As much of a name as the box has room for.</summary>
    public string Fitting(string text)
    {
        int widest = Kind is null ? WidestSelf : Widest;
        double room = (widest - Padding) / Emphasis(widest);
        if (WidthOf(text) <= room)
            return text;
        System.Text.StringBuilder fitting = new();
        foreach (Rune rune in text.EnumerateRunes())
        {
            room -= WidthOf(rune);
            if (room < HanWidth)
                break;
            fitting.Append(rune);
        }

        return fitting.ToString().TrimEnd() + "…";
    }

    // The concept itself is set in bold.
    private static double Emphasis(int widest) => widest == WidestSelf ? 1.12 : 1;

    private static double WidthOf(string text) => text.EnumerateRunes().Sum(WidthOf);

    // From U+2E80 on are the radicals of CJK, and after them hardly anything narrow.
    private static double WidthOf(Rune rune) => rune.Value >= 0x2E80 ? HanWidth : LatinWidth;
}
