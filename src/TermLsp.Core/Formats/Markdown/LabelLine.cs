using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Markdown;

/// <summary>A line that begins with a label: <c>又称：检索增强</c>, <c>**Also:** retrieval augmentation</c>.</summary>
/// <param name="Label">The label.</param>
/// <param name="Language">The language that it tells, if any.</param>
/// <param name="Value">What stands behind the colon.</param>
/// <param name="Place">Where the label stands, the colon included.</param>
internal readonly record struct LabelLine(Label Label, LanguageTag? Language, MarkedText Value, TextSpan Place)
{
    /// <summary>The label line; null where it is none.</summary>
    public static LabelLine? Of(MarkedText line)
    {
        line = line.Trim();
        int colon = line[..Math.Min(line.Length, LabelWords.Longest + 1)].IndexOfMark(Marks.Colon);
        if (colon <= 0 || LabelWords.Of(line.Characters[..colon]) is not { } meaning)
            return null;
        return new LabelLine(meaning.Label, meaning.Language, line[(colon + 1)..].Trim(), line[..(colon + 1)].Span);
    }

    /// <summary>Whether a line of the source may be one; it need not be looked into otherwise.</summary>
    public static bool MayBe(ReadOnlySpan<char> line)
    {
        line = line.TrimStart(" \t*_");
        return line[..Math.Min(line.Length, LabelWords.Longest * 2)].IndexOfAny(':', '：') > 0;
    }
}
