using System.Collections.Immutable;
using TermLsp.Core.Linting.Rewriting;
using TermLsp.Core.Matching;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Linting;

/// <summary>Tells of misuses of a kind: what to write, and why.</summary>
internal static class MisuseReport
{
    /// <summary>All of one kind.</summary>
    public static IEnumerable<LintDiagnostic> All(LintedDocument document, MisuseKind kind, ILintRule rule, CancellationToken cancellation)
    {
        foreach (Misuse misuse in document.Misuses)
        {
            cancellation.ThrowIfCancellationRequested();
            if (misuse.Kind == kind)
                yield return Of(document, misuse, rule);
        }
    }

    private static LintDiagnostic Of(LintedDocument document, in Misuse misuse, ILintRule rule)
    {
        (GlossaryEntry entry, Term term) = (misuse.Found.Entry, misuse.Found.Term);
        FoundText found = FoundText.Of(document.Document, misuse.Found.Span);
        ImmutableArray<LintFix> fixes = Fixes(document, misuse, found);
        return new LintDiagnostic(
            rule.Id, Severities.Of(rule.DefaultSeverity ?? Severity.Info, entry, term), misuse.Found.Span,
            Message(document, misuse, OneLine(found.Text), fixes is [var first, ..] ? OneLine(found.Bare(first.Edits[0].NewText)) : null))
        {
            Fixes = fixes,
            Entry = entry,
            IsDeprecated = misuse.Kind == MisuseKind.Deprecated,
        };
    }

    private static string Message(LintedDocument document, in Misuse misuse, string written, string? right)
    {
        Term term = misuse.Found.Term;
        string? reason = term.Reason.Best(document.Reader);
        return (misuse.Kind, right) switch
        {
            (MisuseKind.Case, not null) => document.Wording.WrongCase(written, right, reason),
            (MisuseKind.Spelling, not null) when term.IsRight => document.Wording.WrongSeparators(written, right),
            (MisuseKind.Spelling, _) => document.Wording.Misspelling(written, right, reason),
            _ => document.Wording.NotToWrite(term.Status, written, right, reason),
        };
    }

    /// <summary>A text in a message: a form may go over a line's end, a message does not.</summary>
    public static string OneLine(string text) => string.Join(' ', text.Split((char[])[' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));

    // Certain is what has one right replacement alone: no other reading, and no other term.
    private static ImmutableArray<LintFix> Fixes(LintedDocument document, in Misuse misuse, FoundText found)
    {
        List<LintFix> fixes = [];
        bool isCertain = !misuse.MayBeRight && !MayBeName(document.Document.Text.Content, misuse);
        foreach (Occurrence reading in (IEnumerable<Occurrence>)[misuse.Found, .. misuse.Others])
        {
            if (RightTerm.For(reading.Entry.Concept, reading.Term) is not { } right)
                continue;
            isCertain &= right.IsOnly;
            TextEdit edit = RewrittenTerm.Of(document.Document, reading, right);
            if (!fixes.Any(fix => fix.Edits[0] == edit))
                fixes.Add(new LintFix(document.Wording.ReplaceWith(OneLine(found.Bare(edit.NewText))), [edit], IsCertain: false));
        }

        return fixes is [var only] && isCertain ? [only with { IsCertain = true }] : [.. fixes];
    }

    // `pytorch-lightning` is a package, `github-hosted` is not: what is all in small letters and joined to others may be a name as it is.
    private static bool MayBeName(string text, in Misuse misuse)
    {
        TextSpan span = misuse.Found.Span;
        if (misuse.Kind != MisuseKind.Case || text.AsSpan(span.Start, span.Length).ContainsAnyInRange('A', 'Z'))
            return false;
        bool IsJoint(int joint, int beyond) =>
            joint >= 0 && joint < text.Length && text[joint] is '-' or '@' or ':'
            && beyond >= 0 && beyond < text.Length && (char.IsAsciiLetterLower(text[beyond]) || char.IsAsciiDigit(text[beyond]));
        return IsJoint(span.Start - 1, span.Start - 2) || IsJoint(span.End, span.End + 1);
    }
}
