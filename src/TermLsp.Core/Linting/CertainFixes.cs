using System.Collections.Immutable;
using TermLsp.Core.Text;

namespace TermLsp.Core.Linting;

/// <summary>What may be mended without anybody looking at it.</summary>
public static class CertainFixes
{
    /// <summary>
    /// The edits of all certain fixes among findings, in the document's order, none overlapping another: where two would, the earlier one stays,
    /// and the other is found again in what comes of it.
    /// </summary>
    public static ImmutableArray<TextEdit> Of(ImmutableArray<LintDiagnostic> findings)
    {
        ImmutableArray<TextEdit>.Builder edits = ImmutableArray.CreateBuilder<TextEdit>();
        int end = 0;
        IEnumerable<LintFix> fixes = findings.Select(finding => finding.Fixes.FirstOrDefault(fix => fix.IsCertain)).OfType<LintFix>();
        foreach (LintFix fix in fixes.OrderBy(fix => fix.Edits[0].Span.Start))
        {
            if (fix.Edits[0].Span.Start < end)
                continue;
            edits.AddRange(fix.Edits);
            end = fix.Edits[^1].Span.End;
        }

        return edits.ToImmutable();
    }
}
