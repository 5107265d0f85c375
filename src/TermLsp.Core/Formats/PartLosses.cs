using TermLsp.Core.Terminology;

namespace TermLsp.Core.Formats;

/// <summary>Counts the parts that a format has no place for, in the same words whatever the format.</summary>
internal static class PartLosses
{
    /// <summary>Counts what the glossary says and the format does not hold. A term that is left out takes with it what is said of it.</summary>
    public static void AddUnheld(this LossCounter losses, Glossary glossary, GlossaryPart held)
    {
        void Add(GlossaryPart part, string what, int count)
        {
            if (!held.HasFlag(part))
                losses.Add(what, count);
        }

        Add(GlossaryPart.Titles, "titles (title)", glossary.Title.IsEmpty ? 0 : 1);
        Add(GlossaryPart.License, "licences (license)", glossary.License is null ? 0 : 1);
        Add(GlossaryPart.Scope, "scopes (scope)", glossary.Scope.IsEverywhere ? 0 : 1);
        Add(GlossaryPart.DefaultSeverity, "default severities (defaults)", glossary.DefaultSeverity is null ? 0 : 1);
        foreach (Concept concept in glossary.Concepts)
        {
            Add(GlossaryPart.WrongTerms, "terms not to be written (avoid, forbidden, hidden)", concept.Terms.Count(term => !term.IsRight));
            foreach (Term term in concept.Terms.Where(term => term.IsRight || held.HasFlag(GlossaryPart.WrongTerms)))
                AddTerm(Add, term);
            Add(GlossaryPart.Exceptions, "exceptions (except)", concept.Exceptions.Length);
            Add(GlossaryPart.Domains, "subject fields (domain)", concept.Domains.Length);
            Add(GlossaryPart.LongDefinitions, "long definitions (long)", concept.Definitions.Count(d => d is { Short: not null, Long: not null }));
            Add(GlossaryPart.Examples, "examples (example)", concept.Examples.Length);
            Add(
                GlossaryPart.Relations, "relations (broader, narrower, related)",
                concept.Broader.Length + concept.Narrower.Length + concept.Related.Length);
            Add(GlossaryPart.Sources, "sources (source)", concept.Sources.Length);
            Add(GlossaryPart.Notes, "notes (note)", concept.Note.IsEmpty ? 0 : 1);
        }
    }

    private static void AddTerm(Action<GlossaryPart, string, int> add, Term term)
    {
        add(GlossaryPart.Reasons, "reasons (why)", term.Reason.IsEmpty ? 0 : 1);
        add(GlossaryPart.Replacements, "replacements (fix)", term.Replacement is null ? 0 : 1);
        add(GlossaryPart.Severities, "severities (level)", term.Severity is null ? 0 : 1);
        add(GlossaryPart.Conditions, "conditions (when)", term.Condition is null ? 0 : 1);
        add(GlossaryPart.Cases, "case rules (case)", term.Case == CaseRule.Smart ? 0 : 1);
        add(GlossaryPart.StrictVariants, "strict variants (variants)", term.HasStrictVariants ? 1 : 0);
        add(GlossaryPart.Plurals, "plurals (plural)", term.Plurals.Length);
        add(GlossaryPart.PartsOfSpeech, "parts of speech (pos)", term.PartOfSpeech is null ? 0 : 1);
    }
}
