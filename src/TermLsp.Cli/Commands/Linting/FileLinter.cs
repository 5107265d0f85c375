using System.Collections.Immutable;
using TermLsp.Cli.Output.Lint;
using TermLsp.Core.Documents;
using TermLsp.Core.Linting;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;
using TermLsp.Workspace;

namespace TermLsp.Cli.Commands.Linting;

/// <summary>Looks at one file, and mends it where that is asked. Any number of threads may ask.</summary>
/// <param name="glossaries">The glossaries and settings that count.</param>
/// <param name="find">Finds what is wrong in a document.</param>
/// <param name="reader">The language of the messages.</param>
/// <param name="baseline">What is known already.</param>
/// <param name="mending">What becomes of certain fixes.</param>
internal sealed class FileLinter(WorkspaceGlossaries glossaries, FindDiagnostics find, LanguageTag reader, Baseline baseline, Mending mending)
{
    // What a fix writes is hardly ever wrong in its turn; two rules that want each other's words must not go on for ever.
    private const int MostRounds = 8;

    /// <summary>Looks at a file.</summary>
    public FileReport Look(LintTarget target, CancellationToken cancellation)
    {
        FileReport report = new(ShownPath.Of(target.Path), Path.GetFullPath(target.Path));
        if (!glossaries.Covers(report.FullPath))
            return report;
        (EncodedText? read, UnreadableText? problem) = EncodedText.Read(target.Path);
        if (read is null)
            return problem!.IsBinary && !target.IsNamed ? report : report with { Error = $"cannot read '{report.Path}': {problem.Why}" };
        (report, EncodedText mended) = Look(report, read, cancellation);
        cancellation.ThrowIfCancellationRequested();
        return mending == Mending.Write && mended != read && FileWriting.Overwrite(target.Path, read, mended) is { } error
            ? Unmended(report, read, $"cannot mend '{report.Path}': {error}", cancellation)
            : report;
    }

    /// <summary>Looks at a text, and says what becomes of it.</summary>
    /// <param name="report">What it is called.</param>
    /// <param name="read">The text.</param>
    /// <param name="cancellation">Ends the work.</param>
    public (FileReport Report, EncodedText Mended) Look(FileReport report, EncodedText read, CancellationToken cancellation)
    {
        DocumentContext context = glossaries.For(report.HasPath ? report.FullPath : null);
        EncodedText text = read;
        Document document = new(report.Path, DocumentKind.Of(null, report.FullPath), version: 0, new SourceText(text.Text));
        (ImmutableArray<LintDiagnostic> unknown, int known) = Unknown(report, document, context, cancellation);
        int mended = 0;
        // Settings or glossaries that could not be read might have said that all is well.
        bool mends = mending != Mending.None && !context.Problems.Any(problem => problem.Diagnostic.Severity == Severity.Error);
        for (int round = 0; mends && round < MostRounds; round++)
        {
            ImmutableArray<TextEdit> edits = CertainFixes.Of(unknown);
            if (edits.IsEmpty)
                break;
            text = text.With(edits);
            mended += edits.Length;
            document = document.With(document.Version + 1, new SourceText(text.Text));
            (unknown, known) = Unknown(report, document, context, cancellation);
        }

        string? changes = mending == Mending.Show && text != read ? UnifiedDiff.Of(report.Path, read.TextWithMark, text.TextWithMark) : null;
        ImmutableArray<Finding> findings = Finding.Of(document.Text, unknown);
        return (report with { IsLinted = true, Findings = findings, Known = known, Mended = mended, Changes = changes }, text);
    }

    // What was to be mended still stands there.
    private FileReport Unmended(FileReport report, EncodedText read, string error, CancellationToken cancellation)
    {
        FileLinter unarmed = new(glossaries, find, reader, baseline, Mending.None);
        return unarmed.Look(new FileReport(report.Path, report.FullPath), read, cancellation).Report with { Error = error };
    }

    private (ImmutableArray<LintDiagnostic> Unknown, int Known) Unknown(FileReport report, Document document, DocumentContext context, CancellationToken cancellation)
    {
        ImmutableArray<LintDiagnostic> all = Find(report, document, context, cancellation);
        KnownFindings known = baseline.Of(report.FullPath);
        ImmutableArray<LintDiagnostic> unknown = [.. all.Where(diagnostic => !known.Take(document.Text, diagnostic))];
        return (unknown, all.Length - unknown.Length);
    }

    private ImmutableArray<LintDiagnostic> Find(FileReport report, Document document, DocumentContext context, CancellationToken cancellation)
    {
        if (!context.Analysis.Settings.LintEnable)
            return [];
        // Glossaries hold the wrong forms by nature; what may be wrong with them is something else.
        return report.HasPath && glossaries.Check(report.FullPath, document.Text) is { } problems
            ? [.. problems.Select(OfGlossary).OrderBy(diagnostic => diagnostic.Span.Start)]
            : find(context.Analysis, document, reader, cancellation);
    }

    private static LintDiagnostic OfGlossary(GlossaryDiagnostic problem) => new(problem.Code, problem.Severity, problem.Span, problem.Message)
    {
        Fixes = [.. problem.Fixes.Select(fix => new LintFix(fix.Title, fix.Edits, IsCertain: false))],
    };
}
