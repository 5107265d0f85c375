using System.Text;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Skos;

/// <summary>
/// Writes a concept scheme of SKOS in Turtle. Ids become <c>urn:termlsp:glossary:concept</c>, for a glossary need not have an address.
/// </summary>
public sealed class SkosGlossaryWriter : IGlossaryWriter
{
    private const GlossaryPart Unheld = GlossaryPart.DefaultSeverity | GlossaryPart.PartsOfSpeech;

    private const string Prefixes = """
        @prefix dct: <http://purl.org/dc/terms/> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .


        """;

    /// <inheritdoc/>
    public GlossaryWriteResult Write(Glossary glossary)
    {
        LossCounter losses = new();
        losses.AddUnheld(glossary, ~Unheld);
        string scheme = Turtle.Iri($"urn:termlsp:{Uri.EscapeDataString(glossary.Id)}");
        StringBuilder text = new(Prefixes.ReplaceLineEndings("\n"));
        SkosResource resource = new(scheme, "skos:ConceptScheme");
        foreach ((LanguageTag language, Located<string> title) in glossary.Title.Versions)
            resource.Add("dct:title", Turtle.Literal(title.Value, language));
        if (glossary.License is { } license)
            resource.Add("dct:license", License(license));
        if (SkosNotes.OfScope(glossary.Scope) is { } scope)
            resource.Add("skos:editorialNote", Turtle.Literal(scope, LanguageTag.English));
        resource.AppendTo(text);
        SkosConceptWriter concepts = new(glossary.Id, scheme);
        foreach (Concept concept in glossary.Concepts)
            concepts.Resource(concept).AppendTo(text);
        return new GlossaryWriteResult(text.ToString(), losses.Losses);
    }

    // SPDX has an address for each licence, but none for an expression of several.
    private static string License(string license) =>
        license.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '+') ? Turtle.Iri($"https://spdx.org/licenses/{license}") : Turtle.Literal(license);
}
