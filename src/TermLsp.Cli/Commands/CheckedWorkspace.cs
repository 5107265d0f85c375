using TermLsp.Core;
using TermLsp.Core.Terminology;
using TermLsp.Workspace;

namespace TermLsp.Cli.Commands;

/// <summary>The glossaries of documents on a command line: what is wrong with them is said once, a line each.</summary>
internal sealed class CheckedWorkspace(WorkspaceGlossaries glossaries, Terminal terminal)
{
    private readonly HashSet<GlossaryProblem> _told = [];

    /// <summary>Whether something could not be used: a command that answers from less than it was told to must say so by its exit code.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Where the glossaries are found.</summary>
    public WorkspaceGlossaries Glossaries => glossaries;

    /// <summary>What can be asked of a document's glossaries.</summary>
    /// <param name="path">The document; null: none, where the command was called.</param>
    public Analysis For(string? path)
    {
        DocumentContext context = glossaries.For(path);
        foreach (GlossaryProblem problem in context.Problems.Where(_told.Add))
        {
            terminal.Errors.WriteLine(problem with { Path = NamedFromHere(problem.Path) });
            HasErrors |= problem.Diagnostic.Severity == Severity.Error;
        }

        return context.Analysis;
    }

    // "builtin/llm.yaml" is no path of this machine's.
    private static string NamedFromHere(string path) => Path.IsPathFullyQualified(path) ? ShownPath.Of(path) : path;
}
