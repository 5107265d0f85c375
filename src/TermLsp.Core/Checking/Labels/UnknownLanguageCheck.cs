using System.Collections.Immutable;
using TermLsp.Core.Checking.Editing;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Checking.Labels;

/// <summary>A tag that no language has, most often a country's: <c>cn</c>, <c>jp</c>. What stands under it is shown to nobody who reads that language.</summary>
internal sealed class UnknownLanguageCheck : IGlossaryCheck
{
    public string Code => GlossaryDiagnosticCode.UnknownLanguage;

    public IEnumerable<GlossaryDiagnostic> Run(CheckedGlossary glossary)
    {
        foreach (Concept concept in glossary.Concepts)
        {
            HashSet<(LanguageTag, TextSpan?)> told = [];
            foreach ((LanguageTag language, TextSpan value) in Values(concept).Where(value => !LanguageCodes.IsKnown(value.Language)))
            {
                TextSpan? key = KeySearch.LastKey(glossary.Text, new TextSpan(concept.Span.Start, value.Start), language.Value);
                if (told.Add((language, key)))
                    yield return Finding(language, key, value);
            }
        }
    }

    private GlossaryDiagnostic Finding(LanguageTag language, TextSpan? key, TextSpan value)
    {
        string? meant = LanguageCodes.Meant(language);
        ImmutableArray<GlossaryFix> fixes = key is { } place && meant is not null ? [new GlossaryFix($"Replace with '{meant}'", place, meant)] : [];
        return new GlossaryDiagnostic(
            Code, Severity.Warning, key ?? value,
            $"no language has the tag '{language}'; {(meant is null ? "write one such as en or zh-CN" : $"did you mean '{meant}'?")}")
        {
            Fixes = fixes,
        };
    }

    private static IEnumerable<(LanguageTag Language, TextSpan Value)> Values(Concept concept) =>
    [
        .. concept.Terms.Select(term => (term.Language, term.Text.Span)),
        .. concept.Definitions.Select(definition => (definition.Language, (definition.Short ?? definition.Long)?.Span ?? concept.Id.Span)),
        .. concept.Examples.Append(concept.Note).SelectMany(text => text.Versions).Select(version => (version.Language, version.Text.Span)),
    ];
}
