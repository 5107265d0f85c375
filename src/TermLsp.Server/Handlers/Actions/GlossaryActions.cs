using TermLsp.Core.Documents;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;
using TermLsp.Server.Conversions;

namespace TermLsp.Server.Handlers.Actions;

/// <summary>What mends a finding in a glossary or in settings.</summary>
internal static class GlossaryActions
{
    public static IEnumerable<Lsp.CodeAction> Of(Session session, Document document, IEnumerable<GlossaryDiagnostic> found, TextSpan asked)
    {
        PositionMapper positions = new(session.Profile.Encoding);
        ActionEdits edits = new(session.Profile);
        return
            from diagnostic in found
            where diagnostic.Span.Start <= asked.End && asked.Start <= diagnostic.Span.End
            from fix in diagnostic.Fixes
            select new Lsp.CodeAction(fix.Title)
            {
                Kind = Lsp.CodeActionKind.QuickFix,
                Edit = edits.Of(document, fix.Edits),
                Diagnostics = [diagnostic.ToProtocol(document.Text, positions)],
                IsPreferred = session.Profile.TakesPreferredActions && diagnostic.Fixes.Length == 1 ? true : null,
            };
    }
}
