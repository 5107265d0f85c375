using TermLsp.Core.Linting.Misspelling;
using TermLsp.Core.Matching;
using TermLsp.Core.Text;

namespace TermLsp.Core.Documents;

/// <summary>What is known of a text.</summary>
/// <param name="Zoned">Its zones.</param>
/// <param name="Findings">What was found in it, or in an earlier version; null where nobody asked.</param>
/// <param name="Sightings">The unknown words in it, or in an earlier version, that are near to a term's; null where nobody asked.</param>
internal sealed record Reading(ZonedText Zoned, Findings? Findings, Sightings? Sightings)
{
    /// <summary>Reads a text with the help of what is known of an earlier version of it.</summary>
    public static Reading Of(SourceText text, IZoner zoner, Reading? former)
    {
        if (former is null)
            return new Reading(ZonedText.Of(text, zoner), null, null);
        Redivision redivision = Redivision.Of(text, zoner, former.Zoned);
        return new Reading(redivision.Zoned, former.Findings?.After(redivision.Touched), former.Sightings?.After(redivision.Touched));
    }
}
