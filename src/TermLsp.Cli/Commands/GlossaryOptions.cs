using System.CommandLine;
using TermLsp.Workspace;

namespace TermLsp.Cli.Commands;

/// <summary>The options that say which glossaries and settings count; every command has them.</summary>
internal sealed class GlossaryOptions
{
    private readonly Option<string[]> _paths = new("--glossary")
    {
        Description = "A glossary file that counts before all others; may be given several times",
        HelpName = "PATH",
    };

    private readonly Option<bool> _noBuiltin = new("--no-builtin") { Description = "Leave the built-in LLM glossary out" };

    private readonly Option<string?> _config = new("--config")
    {
        Description = "A settings file that takes the place of the .termlsp.yaml beside the documents",
        HelpName = "FILE",
    };

    public void AddTo(Command command)
    {
        command.Add(_paths);
        command.Add(_noBuiltin);
        command.Add(_config);
    }

    /// <summary>What the command line says.</summary>
    public WorkspaceOptions Options(ParseResult parsed) => new()
    {
        Glossaries = [.. parsed.GetValue(_paths) ?? []],
        Builtin = !parsed.GetValue(_noBuiltin),
        SettingsFile = parsed.GetValue(_config),
    };

    /// <summary>Where the glossaries and settings of documents are found, and what was wrong told once.</summary>
    public CheckedWorkspace Open(ParseResult parsed, Terminal terminal) => new(new WorkspaceGlossaries(Options(parsed)), terminal);
}
