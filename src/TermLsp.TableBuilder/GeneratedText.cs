using System.Globalization;
using System.Text;

namespace TermLsp.TableBuilder;

/// <summary>How generated tables write their text.</summary>
internal static class GeneratedText
{
    /// <summary>A C# string literal over several lines; what an eye cannot tell apart is escaped.</summary>
    public static string Literal(IEnumerable<string> items)
    {
        StringBuilder text = new();
        foreach (string[] line in items.Chunk(32))
        {
            text.Append(text.Length == 0 ? "\n        \"" : "\n        + \"");
            foreach (Rune rune in string.Concat(line).EnumerateRunes())
                text.Append(Escape(rune));
            text.Append('"');
        }

        return text.ToString();
    }

    private static string Escape(Rune rune)
    {
        bool visible = rune.Value is >= 0x21 and < 0x7F and not '"' and not '\\' || (rune.Value is >= 0x2E80 and < 0xD800 && Rune.IsLetter(rune));
        if (visible)
            return rune.ToString();
        return rune.IsBmp
            ? $"\\u{rune.Value.ToString("X4", CultureInfo.InvariantCulture)}"
            : $"\\U{rune.Value.ToString("X8", CultureInfo.InvariantCulture)}";
    }
}
