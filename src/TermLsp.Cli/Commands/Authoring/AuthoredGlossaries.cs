using System.Collections.Immutable;
using System.CommandLine;
using TermLsp.Core.Terminology;
using TermLsp.Workspace;

namespace TermLsp.Cli.Commands.Authoring;

/// <summary>The glossary files that a command is about: those named, else those that count where it is called.</summary>
internal sealed class AuthoredGlossaries
{
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Glossary files or folders; without any, those that count in the current folder",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly GlossaryOptions _options = new();

    public void AddTo(Command command)
    {
        command.Add(_paths);
        _options.AddTo(command);
    }

    /// <summary>The files; none, and a line that says what to do, where there are none.</summary>
    public ImmutableArray<GlossaryDocument> Read(ParseResult parsed, Terminal terminal)
    {
        string[] named = parsed.GetValue(_paths) ?? [];
        ImmutableArray<GlossaryDocument> documents = GlossaryDocument.ReadAll(named.Length > 0 ? named : [.. Discovered(parsed)]);
        if (documents.IsEmpty)
        {
            terminal.Error(named.Length > 0
                ? $"there is no glossary in '{string.Join("', '", named)}'"
                : "no glossary counts here; name one, or make one with 'termlsp init'");
        }

        return documents;
    }

    /// <summary>All that relations in these files may name: the files themselves, and what else counts where the command is called.</summary>
    public GlossarySet Others(ParseResult parsed, IEnumerable<GlossaryDocument> documents) => new(
        documents.SelectMany(document => document.Result.Glossaries)
            .Concat(new WorkspaceGlossaries(_options.Options(parsed)).For(null).Glossaries.Glossaries));

    // As a person would name them from here.
    private IEnumerable<string> Discovered(ParseResult parsed) =>
        new WorkspaceGlossaries(_options.Options(parsed)).Files(null)
            .Select(path => Path.GetRelativePath(Environment.CurrentDirectory, path) is { } relative && !relative.StartsWith("..", StringComparison.Ordinal) ? relative : path);
}
