using System.Text.Json;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;
using TermLsp.Workspace;

namespace TermLsp.Cli.Output;

/// <summary>A finding in a glossary in JSON.</summary>
/// <param name="Path">The file as it was named.</param>
/// <param name="Range">Where: 0-based, in UTF-16 code units, as in LSP.</param>
/// <param name="Rule">The check's id.</param>
/// <param name="Severity">error, warning, info or hint.</param>
/// <param name="Message">What is wrong, and what to do.</param>
/// <param name="Fixes">Ways to mend it.</param>
public sealed record ProblemJson(string Path, RangeJson Range, string Rule, string Severity, string Message, FixJson[] Fixes)
{
    /// <summary>One array.</summary>
    public static string Write(IEnumerable<GlossaryDocument> documents, IEnumerable<GlossaryProblem> problems)
    {
        Dictionary<string, SourceText> texts = documents.ToDictionary(document => document.Path, document => document.Text);
        return JsonSerializer.Serialize([.. problems.Select(problem => Of(problem, texts[problem.Path]))], OutputJsonContext.Readable.ProblemJsonArray);
    }

    private static ProblemJson Of(GlossaryProblem problem, SourceText text) => new(
        problem.Path,
        RangeJson.Of(text, problem.Diagnostic.Span),
        problem.Diagnostic.Code,
        problem.Diagnostic.Severity.ToString().ToLowerInvariant(),
        problem.Diagnostic.Message,
        [.. problem.Diagnostic.Fixes.Select(fix => new FixJson(fix.Title, [.. fix.Edits.Select(edit => new EditJson(RangeJson.Of(text, edit.Span), edit.NewText))]))]);
}

/// <summary>A way to mend a finding.</summary>
public sealed record FixJson(string Title, EditJson[] Edits);

/// <summary>An edit, as in LSP.</summary>
public sealed record EditJson(RangeJson Range, string NewText);
