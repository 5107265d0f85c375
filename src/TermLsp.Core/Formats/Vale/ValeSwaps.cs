using TermLsp.Core.Formats.Yaml;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Vale;

/// <summary>Gathers the pairs of a rule: those with one right term are one concept.</summary>
internal sealed class ValeSwaps(YamlShape shape)
{
    private readonly Dictionary<string, (ConceptDraft Draft, HashSet<string> Words)> _byRight = [];

    /// <summary>What the rule says when it finds one, with <c>%s</c> for the right and then the wrong term.</summary>
    public Located<string>? Message { get; init; }

    public Severity? Level { get; init; }

    /// <summary>How the wrong terms are compared.</summary>
    public CaseRule Case { get; init; }

    /// <summary>The entries, in the file's order.</summary>
    public List<ConceptDraft> Drafts { get; } = [];

    /// <summary>Adds a pair.</summary>
    public void Add(YamlEntry swap)
    {
        if (Right(swap.Value) is not { } right)
            return;
        if (SimplePattern.Words(swap.Key.Value, out bool ignoresCase) is not { Count: > 0 } words)
        {
            shape.Report(
                GlossaryDiagnosticCode.WrongValue, Severity.Error, swap.Key.Span,
                "this regular expression stands for more words than can be listed, so it is left out; write the words that are meant, a line each");
            return;
        }

        string[] choices = Choices(right.Value);
        if (!_byRight.TryGetValue(right.Value, out (ConceptDraft Draft, HashSet<string> Words) concept))
        {
            concept = (new ConceptDraft { Span = new TextSpan(swap.Key.Span.Start, swap.Value.Span.End) }, []);
            _byRight.Add(right.Value, concept);
            Drafts.Add(concept.Draft);
            foreach (string choice in choices.Where(concept.Words.Add))
                concept.Draft.AddTerm(right with { Value = choice }, StatusOf(choice, concept.Draft));
        }

        foreach (string wrong in words.Where(concept.Words.Add))
            concept.Draft.Terms.Add(Wrong(new Located<string>(wrong, swap.Key.Span), right with { Value = choices[0] }, ignoresCase));
    }

    private Term Wrong(Located<string> text, Located<string> right, bool ignoresCase) => new()
    {
        Text = text,
        Language = TermLanguage.Of(text.Value),
        Status = TermStatus.Deprecated,
        Case = ignoresCase ? CaseRule.Ignore : Case,
        Severity = Level,
        Replacement = right,
        Reason = Reason(right.Value, text.Value),
    };

    private LocalizedText Reason(string right, string wrong)
    {
        if (Message is not { } message)
            return LocalizedText.None;
        string[] parts = message.Value.Split("%s", 3);
        string text = parts.Length switch { 1 => parts[0], 2 => parts[0] + right + parts[1], _ => parts[0] + right + parts[1] + wrong + parts[2] };
        return new LocalizedText([(TermLanguage.Of(text), message with { Value = text })]);
    }

    private Located<string>? Right(YamlNode node)
    {
        Located<string>? right = shape.Text(node, "the right term");
        if (right is null && node is YamlScalar)
        {
            shape.Report(
                GlossaryDiagnosticCode.NoTerm, Severity.Error, node.Span,
                "this term is to be deleted, not replaced; a concept needs a term to write, so the pair is left out");
        }
        else if (right?.Value.Contains('$', StringComparison.Ordinal) == true)
        {
            shape.Report(
                GlossaryDiagnosticCode.WrongValue, Severity.Error, right.Value.Span,
                "this replacement is made of what the expression matches ($1), so no term can be listed, and the pair is left out");
            return null;
        }

        return right;
    }

    // "first|second" offers both; an expression says what else is right.
    private static string[] Choices(string right)
    {
        IReadOnlyList<string>? words = SimplePattern.Words(right, out _);
        return words is { Count: > 0 } ? [.. words] : [right];
    }

    private static TermStatus StatusOf(string choice, ConceptDraft draft) =>
        draft.Terms.Any(term => term.Status == TermStatus.Preferred && term.Language == TermLanguage.Of(choice)) ? TermStatus.Admitted : TermStatus.Preferred;
}
