using System.Text;
using TermLsp.Core.Formats.Yaml;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Formats.Contextive;

/// <summary>
/// Writes one context. Contextive knows no languages, so all terms to write but the first are aliases, and it has one definition a term.
/// </summary>
public sealed class ContextiveGlossaryWriter : IGlossaryWriter
{
    // The scope's zones are counted apart, and so are the subject fields that are not the context's name.
    private const GlossaryPart Held = GlossaryPart.Examples | GlossaryPart.Notes | GlossaryPart.Scope | GlossaryPart.Domains | GlossaryPart.LongDefinitions;

    /// <inheritdoc/>
    public GlossaryWriteResult Write(Glossary glossary)
    {
        LossCounter losses = new();
        losses.AddUnheld(glossary, Held);
        losses.Add("zones of scopes (scope)", glossary.Scope.Zones.Length);
        StringBuilder text = new();
        text.Append("contexts:\n  - name: ").Append(Scalar(glossary.Id)).Append('\n');
        AppendList(text, "    paths:", glossary.Scope.Include.Select(path => path.Value));
        text.Append(glossary.Concepts.Count == 0 ? "    terms: []\n" : "    terms:\n");
        foreach (Concept concept in glossary.Concepts)
            Append(text, concept, glossary.Id, losses);
        return new GlossaryWriteResult(text.ToString(), losses.Losses);
    }

    private static void Append(StringBuilder text, Concept concept, string context, LossCounter losses)
    {
        Term[] terms = [.. concept.Terms.Where(term => term.IsRight)];
        if (terms.Length == 0)
        {
            losses.Add("concepts without a term to write");
            return;
        }

        Term name = terms.FirstOrDefault(term => term.Status == TermStatus.Preferred) ?? terms[0];
        CountLosses(concept, terms, context, losses);
        text.Append("      - name: ").Append(Scalar(name.Text.Value)).Append('\n');
        if (concept.DefinitionFor(name.Language) is { } definition)
            text.Append("        definition: ").Append(Scalar((definition.Short ?? definition.Long)?.Value ?? "")).Append('\n');
        AppendList(text, "        examples:", concept.Examples.SelectMany(example => example.Versions).Select(version => version.Text.Value));
        AppendList(text, "        aliases:", terms.Where(term => !ReferenceEquals(term, name)).Select(term => term.Text.Value));
        if (concept.Note.Best(name.Language) is { } note)
            text.Append("        meta:\n          ").Append(ContextiveContextReader.NoteKey).Append(": ").Append(Scalar(note)).Append('\n');
    }

    private static void CountLosses(Concept concept, Term[] terms, string context, LossCounter losses)
    {
        losses.Add("languages of terms that their characters do not tell", terms.Count(term => term.Language != TermLanguage.Of(term.Text.Value)));
        losses.Add("marks of an abbreviation (abbr)", terms.Count(term => term.IsAbbreviation));
        losses.Add("definitions in further languages, and long ones beside short ones (definition)", Texts(concept) - Math.Min(Texts(concept), 1));
        losses.Add("notes in further languages (note)", Math.Max(concept.Note.Versions.Length - 1, 0));
        losses.Add("subject fields other than the glossary (domain)", concept.Domains.Count(domain => domain != context));
    }

    private static int Texts(Concept concept) => concept.Definitions.Sum(d => (d.Short is null ? 0 : 1) + (d.Long is null ? 0 : 1));

    private static void AppendList(StringBuilder text, string key, IEnumerable<string> items)
    {
        string indentation = key[..^key.TrimStart().Length];
        bool isFirst = true;
        foreach (string item in items)
        {
            if (isFirst)
                text.Append(key).Append('\n');
            isFirst = false;
            text.Append(indentation).Append("  - ").Append(Scalar(item)).Append('\n');
        }
    }

    private static string Scalar(string text) => YamlScalarText.OnALine(text, isInFlow: false);
}
