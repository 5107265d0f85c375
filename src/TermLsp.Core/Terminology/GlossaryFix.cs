using System.Collections.Immutable;
using TermLsp.Core.Text;

namespace TermLsp.Core.Terminology;

/// <summary>A way to mend what a <see cref="GlossaryDiagnostic"/> found.</summary>
/// <param name="Title">What it does, in English, as a command: "Replace with 'aliases'".</param>
/// <param name="Edits">The edits, in the file's order, none overlapping another.</param>
public sealed record GlossaryFix(string Title, ImmutableArray<TextEdit> Edits)
{
    /// <summary>A fix of one edit.</summary>
    public GlossaryFix(string title, TextSpan span, string newText)
        : this(title, [new TextEdit(span, newText)])
    {
    }
}
