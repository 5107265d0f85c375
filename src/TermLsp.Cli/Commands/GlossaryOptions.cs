using System.CommandLine;
using TermLsp.Core;
using TermLsp.Core.Terminology;
using TermLsp.Workspace;

namespace TermLsp.Cli.Commands;

/// <summary>The options that say which glossaries count; every command has them.</summary>
internal sealed class GlossaryOptions
{
    private readonly Option<string[]> _paths = new("--glossary")
    {
        Description = "A glossary file (YAML) that counts before the built-in one; may be given several times",
        HelpName = "PATH",
    };

    private readonly Option<bool> _noBuiltin = new("--no-builtin") { Description = "Leave the built-in LLM glossary out" };

    public void AddTo(Command command)
    {
        command.Add(_paths);
        command.Add(_noBuiltin);
    }

    public LoadedGlossaries Load(ParseResult parsed) =>
        GlossaryLoader.Load(parsed.GetValue(_paths) ?? [], builtin: !parsed.GetValue(_noBuiltin));

    /// <summary>The glossaries, compiled; null, with a line for each reason, where one of those named cannot be used.</summary>
    public Analysis? Open(ParseResult parsed, Terminal terminal)
    {
        LoadedGlossaries loaded = Load(parsed);
        foreach (GlossaryProblem problem in loaded.Problems)
            terminal.Errors.WriteLine(problem);
        return loaded.Problems.Any(problem => problem.Diagnostic.Severity == Severity.Error) ? null : loaded.Analyze();
    }
}
