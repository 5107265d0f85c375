using TermLsp.Core.Linting;
using TermLsp.Core.Text;

namespace TermLsp.Cli.Commands.Linting;

/// <summary>Chooses what is mended unasked.</summary>
internal static class CertainFixes
{
    /// <summary>The edits of the certain fixes, in the document's order; of two that overlap, the first. And how many findings they mend.</summary>
    public static (IReadOnlyList<TextEdit> Edits, int Mended) Of(IEnumerable<LintDiagnostic> diagnostics)
    {
        List<TextEdit> edits = [];
        int mended = 0;
        foreach (LintDiagnostic diagnostic in diagnostics)
        {
            if (diagnostic.Fixes.FirstOrDefault(fix => fix.IsCertain) is not { } fix || fix.Edits.IsEmpty)
                continue;
            if (edits.Count > 0 && fix.Edits[0].Span.Start < edits[^1].Span.End)
                continue;
            edits.AddRange(fix.Edits);
            mended++;
        }

        return (edits, mended);
    }
}
