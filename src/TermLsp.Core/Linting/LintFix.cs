using System.Collections.Immutable;
using TermLsp.Core.Text;

namespace TermLsp.Core.Linting;

/// <summary>A way to mend what a <see cref="LintDiagnostic"/> found.</summary>
/// <param name="Title">What it does, as a command in the reader's language: <c>Replace with “LoRA”</c>.</param>
/// <param name="Edits">The edits, in the document's order, none overlapping another.</param>
/// <param name="IsCertain">Whether nobody need look at it: what is mended unasked, in a whole file at once.</param>
public sealed record LintFix(string Title, ImmutableArray<TextEdit> Edits, bool IsCertain);
