using System.Globalization;
using TermLsp.Cli.Output.Lint;
using TermLsp.Workspace;

namespace TermLsp.Cli.Commands.Linting;

/// <summary>One run of <c>termlsp lint</c>: what is to be looked at, by several threads at once, and reported in order.</summary>
internal sealed class LintRun(LintOptions options, CheckedWorkspace workspace, Terminal terminal, FindDiagnostics find) : IDisposable
{
    private const long MostGarbage = 8_000_000;

    private readonly LintOutcome _outcome = new(options.FailOn);

    // What goes to the terminal at one time.
    private readonly StringWriter _written = new(CultureInfo.InvariantCulture) { NewLine = "\n" };

    private long _collectedAt;

    /// <summary>Whether the work was given up before its end.</summary>
    public bool WasInterrupted { get; private set; }

    /// <summary>Ends.</summary>
    public void Dispose() => _written.Dispose();

    /// <summary>Runs; returns the exit code.</summary>
    public int Run(CancellationToken cancellation)
    {
        if (!TryReadBaseline(out Baseline known, out Baseline? learned))
            return ExitCode.CouldNotRun;
        FileLinter linter = new(workspace.Glossaries, find, terminal.Language, learned is null ? known : Baseline.Empty, options.Mending);
        ILintReport report = LintReports.Create(options, _written, terminal);
        report.Begin();
        try
        {
            foreach (FileReport file in options.ReadsStdin ? [Stdin(linter, cancellation)] : Files(linter, cancellation))
                Take(file, report, learned);
            if (learned is not null)
                Write(learned, known);
        }
        catch (OperationCanceledException)
        {
            WasInterrupted = true;
            Fail(string.Create(CultureInfo.InvariantCulture, $"interrupted after {_outcome.Files} files; those that follow were not looked at"));
        }

        _outcome.HasErrors |= workspace.HasErrors;
        if (workspace.HasErrors && options.Mending != Mending.None)
            terminal.Error("nothing is mended where glossaries or settings have errors; mend those first");
        report.End(_outcome);
        Flush();
        if (terminal.IsWatched)
            terminal.Errors.WriteLine(LintSummary.Of(_outcome, options));
        return _outcome.ExitCode;
    }

    // A baseline is learned where there is none yet, and where that is asked.
    private bool TryReadBaseline(out Baseline known, out Baseline? learned)
    {
        known = Baseline.Empty;
        learned = null;
        if (options.Baseline is not { } path)
            return true;
        if (Path.Exists(path))
        {
            (Baseline? read, string? error) = BaselineFile.Read(path);
            if (read is null)
            {
                terminal.Error(error!);
                return false;
            }

            known = read;
        }

        learned = options.UpdatesBaseline || !Path.Exists(path) ? BaselineFile.For(path) : null;
        return true;
    }

    private IEnumerable<FileReport> Files(FileLinter linter, CancellationToken cancellation)
    {
        LintTargets named = new(terminal);
        IReadOnlyList<LintTarget> targets = named.Of(options, cancellation);
        _outcome.HasErrors |= named.HasErrors;
        // Which files are glossaries is known when all folders have been asked for theirs, and what is wrong with them is said in order.
        foreach (string path in targets.Select(target => target.Path).DistinctBy(Path.GetDirectoryName).DefaultIfEmpty(""))
            workspace.For(path.Length == 0 ? null : path);
        Progress progress = new(terminal, targets.Count);
        int jobs = Math.Clamp(options.Jobs, 1, Math.Max(targets.Count, 1));
        foreach (FileReport file in OrderedWork.Do(targets, jobs, target => linter.Look(target, cancellation), cancellation))
        {
            progress.Hide();
            CollectNowAndThen();
            yield return file;
            progress.Step(file.Path);
        }

        progress.Hide();
    }

    // A file's text and tree are garbage as soon as it is done. Left to itself, the runtime lets tens of megabytes of them gather: it goes by the
    // processor's cache, and not by what a command that runs beside others should take up.
    private void CollectNowAndThen()
    {
        long allocated = GC.GetTotalAllocatedBytes();
        if (allocated < _collectedAt + MostGarbage)
            return;
        GC.Collect();
        _collectedAt = allocated;
    }

    private FileReport Stdin(FileLinter linter, CancellationToken cancellation)
    {
        string? path = options.StdinName is { } name ? Path.GetFullPath(name) : null;
        FileReport report = new(path is null ? "<stdin>" : ShownPath.Of(path), path ?? "");
        workspace.For(path);
        using MemoryStream bytes = new();
        using (Stream input = terminal.OpenInput())
            CopyUpTo(TextFile.MaxBytes + 1, input, bytes);
        (EncodedText? read, UnreadableText? problem) = EncodedText.Of(bytes.ToArray());
        if (read is null)
            return report with { Error = $"cannot read stdin: {problem!.Why}" };
        EncodedText mended = read;
        if (path is null || workspace.Glossaries.Covers(path))
            (report, mended) = linter.Look(report, read, cancellation);
        if (options.Mending == Mending.Write)
        {
            using Stream output = terminal.OpenOutput();
            output.Write(mended.Bytes.Span);
        }

        return report;
    }

    private static void CopyUpTo(int most, Stream from, MemoryStream to)
    {
        byte[] block = new byte[64 * 1024];
        while (to.Length < most && from.Read(block) is int read and > 0)
            to.Write(block.AsSpan(0, read));
    }

    private void Take(FileReport file, ILintReport report, Baseline? learned)
    {
        if (learned is not null && file.IsLinted)
        {
            learned.Learn(file);
            file = file with { Known = file.Findings.Length, Findings = [] };
        }

        if (file.Error is not null)
            terminal.Error(file.Error);
        _outcome.Add(file);
        report.Add(file);
        Flush();
    }

    private void Write(Baseline learned, Baseline known)
    {
        learned.KeepOthers(known);
        if (BaselineFile.Write(options.Baseline!, learned) is { } error)
            Fail($"cannot write the baseline '{options.Baseline}': {error}");
    }

    private void Fail(string message)
    {
        terminal.Error(message);
        _outcome.HasErrors = true;
    }

    // Where the mended text goes to stdout, what is left to say goes beside it.
    private void Flush()
    {
        if (_written.GetStringBuilder() is not { Length: > 0 } text)
            return;
        (options.ReadsStdin && options.Mending == Mending.Write ? terminal.Errors : terminal.Output).Write(text);
        text.Clear();
    }
}
