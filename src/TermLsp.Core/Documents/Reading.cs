using TermLsp.Core.Matching;
using TermLsp.Core.Text;

namespace TermLsp.Core.Documents;

/// <summary>What is known of a text.</summary>
/// <param name="Zoned">Its zones.</param>
/// <param name="Findings">What was found in it, or in an earlier version; null where nobody asked.</param>
internal sealed record Reading(ZonedText Zoned, Findings? Findings)
{
    /// <summary>Reads a text with the help of what is known of an earlier version of it.</summary>
    public static Reading Of(SourceText text, IZoner zoner, Reading? former)
    {
        if (former is null)
            return new Reading(ZonedText.Of(text, zoner), null);
        Redivision redivision = Redivision.Of(text, zoner, former.Zoned);
        return new Reading(redivision.Zoned, former.Findings?.After(redivision.Touched));
    }
}
