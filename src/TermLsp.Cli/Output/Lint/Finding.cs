using System.Collections.Immutable;
using TermLsp.Core.Linting;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Cli.Output.Lint;

/// <summary>A diagnostic with all that a format may say of it, so that the text that it stands in need not be kept.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Range">Where it stands.</param>
/// <param name="Message">What is wrong and what to write.</param>
/// <param name="Key">What it is known by when its line has moved.</param>
/// <param name="Fixes">Ways to mend it, the likeliest first.</param>
/// <param name="Concept">The id of the concept that it is about; null: none.</param>
/// <param name="Glossary">The id of that concept's glossary.</param>
internal sealed record Finding(
    string Rule, Severity Severity, PlaceRange Range, string Message, FindingKey Key, ImmutableArray<FindingFix> Fixes, string? Concept, string? Glossary)
{
    /// <summary>What was found in a text.</summary>
    public static ImmutableArray<Finding> Of(SourceText text, IReadOnlyCollection<LintDiagnostic> diagnostics)
    {
        if (diagnostics.Count == 0)
            return [];
        Places places = new(text, diagnostics.SelectMany(diagnostic =>
            diagnostic.Fixes.SelectMany(fix => fix.Edits).Select(edit => edit.Span).Append(diagnostic.Span)));
        return
        [
            .. diagnostics.Select(diagnostic => new Finding(
                diagnostic.Rule,
                diagnostic.Severity,
                places.Of(diagnostic.Span),
                diagnostic.Message,
                FindingKey.Of(text, diagnostic),
                [.. diagnostic.Fixes.Select(fix => new FindingFix(fix.Title, [.. fix.Edits.Select(edit => new PlacedEdit(places.Of(edit.Span), edit.NewText))]))],
                diagnostic.Entry?.Concept.Id.Value,
                diagnostic.Entry?.Glossary.Id)),
        ];
    }
}

/// <summary>A way to mend a finding.</summary>
internal sealed record FindingFix(string Title, ImmutableArray<PlacedEdit> Edits);

/// <summary>An edit of a fix.</summary>
internal readonly record struct PlacedEdit(PlaceRange Range, string NewText);
