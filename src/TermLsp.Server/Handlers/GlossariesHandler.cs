using TermLsp.Core.Terminology;
using TermLsp.Server.Conversions;
using TermLsp.Workspace;

namespace TermLsp.Server.Handlers;

/// <summary><c>termlsp/glossaries</c>: which glossaries count, and what is wrong in them.</summary>
internal static class GlossariesHandler
{
    public static Lsp.GlossariesResult Handle(DocumentContext context) => new(
        context.Glossaries.Entries.Count,
        [.. context.Glossaries.Glossaries.Select(Describe)],
        [.. context.Problems.Select(Tell)]);

    private static Lsp.GlossaryDescription Describe(Glossary glossary) =>
        new(glossary.Id, glossary.Concepts.Count, glossary.IsBuiltin) { Uri = glossary.Location?.AbsoluteUri };

    // The editor's own settings are in no file.
    private static Lsp.GlossaryFinding Tell(GlossaryProblem problem) => new(problem.Diagnostic.Severity.ToProtocol(), problem.Diagnostic.Message)
    {
        Uri = Path.IsPathFullyQualified(problem.Path) ? DocumentPath.ToUri(problem.Path) : null,
    };
}
