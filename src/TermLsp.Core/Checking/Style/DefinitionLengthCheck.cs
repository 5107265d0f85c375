using System.Globalization;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Checking.Style;

/// <summary>A short definition that says too little, or that a hover shows too much of. Chinese says as much in half the characters.</summary>
internal sealed class DefinitionLengthCheck : IGlossaryCheck
{
    private static readonly Dictionary<string, (int Least, int Most)> Lengths = new() { ["en"] = (40, 240), ["zh"] = (20, 120) };

    public string Code => GlossaryDiagnosticCode.DefinitionLength;

    public IEnumerable<GlossaryDiagnostic> Run(CheckedGlossary glossary)
    {
        foreach (Definition definition in glossary.Concepts.SelectMany(concept => concept.Definitions))
        {
            if (definition.Short is not { } text || !Lengths.TryGetValue(definition.Language.Primary, out (int Least, int Most) length))
                continue;
            int count = text.Value.EnumerateRunes().Count();
            if (count >= length.Least && count <= length.Most)
                continue;
            yield return new GlossaryDiagnostic(Code, Severity.Info, text.Span, string.Create(
                CultureInfo.InvariantCulture,
                $"this short definition has {count} characters; {(count < length.Least ? $"say more, at least {length.Least}" : $"say less, at most {length.Most}, and the rest under 'long'")}"));
        }
    }
}
