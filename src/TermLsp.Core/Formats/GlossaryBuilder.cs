using System.Collections.Immutable;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats;

/// <summary>
/// Makes a glossary of what a reader finds, and holds it to what every glossary promises, whatever its format: a concept has a term to write,
/// at most one preferred term a language, labels that differ, and an id of its own.
/// </summary>
internal sealed class GlossaryBuilder
{
    private readonly GlossaryInput _input;
    private readonly ImmutableArray<Concept>.Builder _concepts = ImmutableArray.CreateBuilder<Concept>();
    private readonly HashSet<string> _ids = [];
    private readonly Dictionary<string, int> _nextNumbers = [];
    private readonly List<GlossaryDiagnostic> _diagnostics;

    /// <param name="input">The file.</param>
    /// <param name="diagnostics">Where findings go; several builders of one file share it.</param>
    public GlossaryBuilder(GlossaryInput input, List<GlossaryDiagnostic>? diagnostics = null)
    {
        (_input, _diagnostics) = (input, diagnostics ?? []);
        Glossary = new Glossary { Id = input.Name, Location = input.Location, Concepts = [] };
    }

    /// <summary>What the glossary says of itself; its concepts come with <see cref="Build"/>.</summary>
    public Glossary Glossary { get; set; }

    /// <summary>How many concepts there are so far.</summary>
    public int Count => _concepts.Count;

    /// <summary>Adds a finding.</summary>
    public void Report(string code, Severity severity, TextSpan span, string message, params ImmutableArray<GlossaryFix> fixes) =>
        _diagnostics.Add(new GlossaryDiagnostic(code, severity, span, message) { Fixes = fixes });

    /// <summary>Adds an entry, or says why it cannot be used.</summary>
    public void Add(ConceptDraft draft)
    {
        ImmutableArray<Term> terms = Terms(draft);
        if (terms.FirstOrDefault(term => term.IsRight) is not { } first)
        {
            Report(GlossaryDiagnosticCode.NoTerm, Severity.Error, draft.Span, "this entry names no term to write, so it is left out; give it a preferred one");
            return;
        }

        Located<string> id = draft.Id ?? new Located<string>(FreeId(Slug(first.Text.Value)), first.Text.Span);
        if (!_ids.Add(id.Value))
        {
            Report(GlossaryDiagnosticCode.DuplicateId, Severity.Error, id.Span, $"another concept has the id '{id.Value}'; the first one counts");
            return;
        }

        _concepts.Add(new Concept
        {
            Id = id,
            Span = draft.Span,
            Line = _input.Text.Lines.LineAt(draft.Span.Start),
            Terms = terms,
            Exceptions = [.. draft.Exceptions],
            Domains = [.. draft.Domains],
            Definitions = [.. draft.Definitions],
            Examples = [.. draft.Examples],
            Broader = [.. draft.Broader],
            Narrower = [.. draft.Narrower],
            Related = [.. draft.Related],
            Sources = [.. draft.Sources],
            Note = draft.Note,
        });
    }

    /// <summary>The glossary, with what was added until now.</summary>
    public Glossary Build() => Glossary with { Concepts = _concepts.ToImmutable() };

    /// <summary>The result of a file that holds this glossary alone.</summary>
    public GlossaryReadResult ToResult() => new(Build(), [.. _diagnostics]);

    /// <summary>An id made of a term: <c>context-window</c>.</summary>
    public static string Slug(string term) =>
        string.Join('-', term.ToLowerInvariant().Split((char[])[' ', '-', '_', '\t', '\n', '\r', '\u3000'], StringSplitOptions.RemoveEmptyEntries));

    // SKOS S13 and S14: labels are disjoint, and a language has one preferred one.
    private ImmutableArray<Term> Terms(ConceptDraft draft)
    {
        ImmutableArray<Term>.Builder terms = ImmutableArray.CreateBuilder<Term>(draft.Terms.Count);
        LabelSet labels = new(terms, draft.Terms.Count);
        foreach (Term term in draft.Terms)
        {
            if (!labels.IsNewLabel(term))
            {
                Report(
                    GlossaryDiagnosticCode.DuplicateLabel, Severity.Warning, term.Text.Span,
                    $"'{term.Text.Value}' stands twice in this entry; the first one counts");
            }
            else if (term.Status == TermStatus.Preferred && !labels.IsFirstPreferred(term))
            {
                Report(
                    GlossaryDiagnosticCode.TwoPreferred, Severity.Warning, term.Text.Span,
                    $"'{term.Text.Value}' is a second preferred term in {term.Language}; it is taken for an alias");
                terms.Add(term with { Status = TermStatus.Admitted });
            }
            else
            {
                terms.Add(term);
            }
        }

        return terms.ToImmutable();
    }

    // Two entries without ids may well begin with one term (homographs): both count.
    private string FreeId(string id)
    {
        string free = id;
        int number = _nextNumbers.GetValueOrDefault(id, 2);
        for (; _ids.Contains(free); number++)
            free = $"{id}-{number}";
        _nextNumbers[id] = number;
        return free;
    }
}
