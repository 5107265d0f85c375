using System.Globalization;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Checking.Style;

/// <summary>
/// A definition that is nearly another concept's: one was copied and not finished, or the two are one concept. Definitions that may be near meet in a
/// table by parts of their sketches (<see cref="Shingles"/>); there each is compared with the first alone, so that a thousand equal ones cost no more
/// than a thousand different ones.
/// </summary>
internal sealed class SimilarDefinitionCheck : IGlossaryCheck
{
    private const double LeastShared = 0.8;

    public string Code => GlossaryDiagnosticCode.SimilarDefinition;

    public IEnumerable<GlossaryDiagnostic> Run(CheckedGlossary glossary)
    {
        Dictionary<(LanguageTag, int Part, ulong), (Concept Concept, string Text)> first = [];
        foreach (Concept concept in glossary.Concepts)
        {
            foreach (Definition definition in concept.Definitions)
            {
                if ((definition.Short ?? definition.Long) is { } text && Similar(concept, definition.Language, text, first) is { } finding)
                    yield return finding;
            }
        }
    }

    private GlossaryDiagnostic? Similar(
        Concept concept, LanguageTag language, Located<string> text, Dictionary<(LanguageTag, int, ulong), (Concept Concept, string Text)> first)
    {
        Shingles shingles = Shingles.Of(text.Value);
        HashSet<string> compared = [];
        (Concept? nearest, double most) = (null, LeastShared);
        foreach ((int part, ulong sketch) in shingles.Parts())
        {
            if (first.TryAdd((language, part, sketch), (concept, text.Value)))
                continue;
            (Concept other, string otherText) = first[(language, part, sketch)];
            if (other == concept || !compared.Add(other.Id.Value))
                continue;
            double shared = shingles.SharedWith(Shingles.Of(otherText));
            if (shared >= most)
                (nearest, most) = (other, shared);
        }

        return nearest is null ? null : new GlossaryDiagnostic(Code, Severity.Info, text.Span, string.Create(
            CultureInfo.InvariantCulture,
            $"this definition is {100 * most:0} % that of '{nearest.Id.Value}'; say what tells the two apart, or make them one concept"));
    }
}
