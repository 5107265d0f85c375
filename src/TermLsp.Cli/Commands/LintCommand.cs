using System.CommandLine;
using System.CommandLine.Parsing;
using TermLsp.Cli.Commands.Linting;
using TermLsp.Cli.Output.Lint;
using TermLsp.Core.Terminology;

namespace TermLsp.Cli.Commands;

/// <summary><c>termlsp lint</c>: what is not written as the glossaries have it, and mending it.</summary>
internal static class LintCommand
{
    public static Command Create(Terminal terminal, FindDiagnostics find)
    {
        Argument<string[]> paths = new("PATH") { Description = "Files and folders; - reads stdin", Arity = ArgumentArity.ZeroOrMore };
        Option<bool> fix = new("--fix") { Description = "Mend what is certain, and report the rest; what came on stdin goes to stdout" };
        Option<bool> diff = new("--diff") { Description = "Show what --fix would change, as a patch, and change nothing" };
        Option<LintFormat> format = new("--format")
        {
            Description = "text, json, sarif (2.1.0), github (annotations), rdjson (reviewdog), checkstyle or junit",
            HelpName = "FORMAT",
        };
        Option<string?> stdinName = new("--stdin-filename") { Description = "What the text on stdin is called: its kind, glossaries and settings", HelpName = "PATH" };
        Option<string?> baseline = new("--baseline")
        {
            Description = "Leave out what this file knows, wherever its lines have moved; where it is missing, it is written",
            HelpName = "FILE",
        };
        Option<bool> updateBaseline = new("--update-baseline") { Description = "Write the baseline anew" };
        Option<string?> since = new("--since") { Description = "Look only at files that git says have changed since a revision, and new ones", HelpName = "REV" };
        Option<int> jobs = new("--jobs")
        {
            Description = "How many files to look at at once; as many as there are processors where none is said",
            HelpName = "N",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        Option<Severity> failOn = new("--fail-on")
        {
            Description = "The least severity for which the exit code is 1: hint, info, warning or error",
            HelpName = "LEVEL",
            DefaultValueFactory = _ => Severity.Info,
        };
        Option<string?> explain = new("--explain") { Description = "Print a rule's page: what it finds, why, examples, how to change it", HelpName = "RULE" };
        GlossaryOptions glossaries = new();
        Command command = new(
            "lint",
            """
            Reports terms that are not written as the glossaries have them, and mends them.
            Exit code: 0 clean, 1 findings, 2 something could not be done, 130 interrupted.
            Example: termlsp lint docs README.md --fix
                     termlsp lint --explain term-case
            """) { paths, fix, diff, format, stdinName, baseline, updateBaseline, since, jobs, failOn, explain };
        glossaries.AddTo(command);
        paths.Validators.Add(result => RefuseOptions(result, command));
        jobs.Validators.Add(result => Require(result, result.GetValueOrDefault<int>() > 0, "--jobs takes a number from 1"));
        command.Validators.Add(result =>
        {
            string[] named = [.. result.GetResult(paths)?.Tokens.Select(token => token.Value) ?? []];
            bool readsStdin = named.Contains(LintOptions.Stdin);
            bool isExplained = result.GetResult(explain) is not null;
            Require(result, named.Length > 0 || isExplained, "name the files and folders to look at, or - for stdin");
            Require(result, named.Length == 0 || !isExplained, "--explain RULE stands alone: it looks at no files");
            Require(result, !readsStdin || named.Length == 1, "'-' stands for stdin and cannot stand beside other paths");
            Require(result, readsStdin || result.GetResult(stdinName) is null, "--stdin-filename goes with the path '-'");
            Require(result, !readsStdin || result.GetResult(since) is null, "--since goes with files, not with stdin");
            Require(result, !result.GetValue(fix) || !result.GetValue(diff), "--fix changes files and --diff does not; choose one");
            Require(result, !result.GetValue(updateBaseline) || result.GetResult(baseline) is not null, "--update-baseline goes with --baseline FILE");
        });
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(explain) is { } rule)
                return RuleExplanation.Write(rule, terminal);
            using Interruption interruption = new();
            LintOptions options = new()
            {
                Format = parsed.GetValue(format),
                Mending = parsed.GetValue(fix) ? Mending.Write : parsed.GetValue(diff) ? Mending.Show : Mending.None,
                FailOn = parsed.GetValue(failOn),
                Baseline = parsed.GetValue(baseline),
                UpdatesBaseline = parsed.GetValue(updateBaseline),
                Jobs = parsed.GetValue(jobs),
                Paths = [.. parsed.GetRequiredValue(paths)],
                Since = parsed.GetValue(since),
                StdinName = parsed.GetValue(stdinName),
            };
            using LintRun run = new(options, glossaries.Open(parsed, terminal), terminal, find);
            int code = run.Run(interruption.Token);
            return run.WasInterrupted ? interruption.ExitCode ?? code : code;
        });
        return command;
    }

    // An argument of many words would take a misspelt option for one of them.
    private static void RefuseOptions(ArgumentResult result, Command command)
    {
        if (result.Tokens.FirstOrDefault(token => token.Value.StartsWith("--", StringComparison.Ordinal)) is { } option)
            result.AddError(CommandLine.UnknownWord(option.Value, command.Options.Select(known => known.Name)));
    }

    private static void Require(SymbolResult result, bool holds, string message)
    {
        if (!holds)
            result.AddError(message);
    }
}
