using TermLsp.Core.Linting.Rewriting;
using TermLsp.Core.Matching;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Linting.Rules;

/// <summary>
/// Reports terms of a concept that differ from the one that the document uses most; where two are used as often, from the preferred one, then from
/// the first. An abbreviation beside its full form is no other term, and each language is by itself.
/// </summary>
internal sealed class InconsistentTermRule : ILintRule
{
    /// <inheritdoc/>
    public string Id => "inconsistent-term";

    /// <inheritdoc/>
    public Severity? DefaultSeverity => null;

    /// <inheritdoc/>
    public IEnumerable<LintDiagnostic> Find(LintedDocument document, CancellationToken cancellation) =>
        Readings(document).GroupBy(found => (found.Entry, found.Term.Language)).SelectMany(concept => Of(document, [.. concept])).OrderBy(found => found.Span.Start);

    // Of homographs nobody can tell which one was meant.
    private static IEnumerable<Occurrence> Readings(LintedDocument document)
    {
        for (int i = 0; i < document.Occurrences.Length; i++)
        {
            Occurrence found = document.Occurrences[i];
            bool isHomograph = (i > 0 && document.Occurrences[i - 1].Span == found.Span)
                || (i + 1 < document.Occurrences.Length && document.Occurrences[i + 1].Span == found.Span);
            if (!isHomograph && document.Zones.Contains(found.Zone) && found.Casing == Casing.Right && found.Term is { IsRight: true, IsAbbreviation: false })
                yield return found;
        }
    }

    private IEnumerable<LintDiagnostic> Of(LintedDocument document, Occurrence[] all)
    {
        IGrouping<string, Occurrence>[] terms = [.. all.GroupBy(found => found.Term.Text.Value)];
        if (terms.Length < 2)
            return [];
        Term right = terms.OrderByDescending(uses => uses.Count()).ThenBy(uses => uses.First().Term.Status).First().First().Term;
        return all.Where(found => !ReferenceEquals(found.Term, right)).Select(found => Of(document, found, right));
    }

    private LintDiagnostic Of(LintedDocument document, Occurrence found, Term right)
    {
        TextEdit edit = RewrittenTerm.Of(document.Document, found, RightTerm.Of(right));
        string written = document.Document.Text.Slice(found.Span);
        return new LintDiagnostic(Id, Severities.Of(Severity.Info, found.Entry, found.Term), found.Span, document.Wording.Inconsistent(written, edit.NewText))
        {
            Entry = found.Entry,
            Fixes = [new LintFix(document.Wording.ReplaceWith(edit.NewText), [edit], IsCertain: false)],
        };
    }
}
