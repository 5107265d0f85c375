using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using TermLsp.Cli.Output;
using TermLsp.Core.Terminology;
using TermLsp.Workspace;

namespace TermLsp.Cli.Commands.Authoring;

/// <summary><c>termlsp glossary check</c>: what is wrong in glossaries.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        Option<bool> style = new("--style") { Description = "Hold definitions, languages and sources to good style too" };
        Option<ListFormat> format = new("--format") { Description = "text, or json: one array of findings", HelpName = "text|json" };
        AuthoredGlossaries glossaries = new();
        Command command = new(
            "check",
            """
            Says what is wrong in glossaries, and where.
            Exit code: 0 no errors, 1 errors or relations that lead nowhere, 2 a file cannot be read.
            Example: termlsp glossary check glossary/ --style
            """);
        glossaries.AddTo(command);
        command.Add(style);
        command.Add(format);
        command.SetAction(parsed =>
        {
            ImmutableArray<GlossaryDocument> documents = glossaries.Read(parsed, terminal);
            if (documents.IsEmpty)
                return ExitCode.CouldNotRun;
            GlossarySet others = glossaries.Others(parsed, documents);
            GlossaryProblem[] problems = [.. documents.SelectMany(document => document.Problems(others, parsed.GetValue(style)))];
            if (parsed.GetValue(format) == ListFormat.Json)
                terminal.Output.WriteLine(ProblemJson.Write(documents, problems));
            else
                Tell(documents, problems, terminal);
            return documents.Any(document => !document.IsReadable) ? ExitCode.CouldNotRun
                : problems.Any(IsGrave) ? ExitCode.NotFound
                : ExitCode.Success;
        });
        return command;
    }

    private static bool IsGrave(GlossaryProblem problem) =>
        problem.Diagnostic.Severity == Severity.Error || problem.Diagnostic.Code == GlossaryDiagnosticCode.DanglingRelation;

    private static void Tell(ImmutableArray<GlossaryDocument> documents, GlossaryProblem[] problems, Terminal terminal)
    {
        foreach (GlossaryProblem problem in problems)
            terminal.Output.WriteLine($"{problem.Path}:{problem.Line}:{problem.Column}: {Word(problem.Diagnostic.Severity)}: {problem.Diagnostic.Message} [{problem.Diagnostic.Code}]");
        int concepts = documents.Sum(document => document.Result.Glossaries.Sum(glossary => glossary.Concepts.Count));
        terminal.Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{documents.Length} file{(documents.Length == 1 ? "" : "s")}, {concepts} concept{(concepts == 1 ? "" : "s")}: {Count(Severity.Error)} errors, {Count(Severity.Warning)} warnings, {Count(Severity.Info) + Count(Severity.Hint)} remarks"));

        int Count(Severity severity) => problems.Count(problem => problem.Diagnostic.Severity == severity);
    }

    private static string Word(Severity severity) => severity.ToString().ToLowerInvariant();
}
