using System.Collections.Immutable;
using TermLsp.Core.Documents;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;
using TermLsp.Server.Conversions;

namespace TermLsp.Server.Handlers;

/// <summary><c>textDocument/codeAction</c>: what mends a finding in a glossary or in settings.</summary>
internal static class CodeActionHandler
{
    public static Lsp.CodeAction[] Handle(Session session, Document document, Lsp.CodeActionParams parameters)
    {
        bool wanted = parameters.Context.Only is not { } only || only.Any(Covers);
        if (!wanted || !session.Profile.TakesCodeActions || DocumentPath.Of(document.Uri) is not { } path)
            return [];
        PositionMapper positions = new(session.Profile.Encoding);
        TextSpan asked = positions.ToSpan(document.Text, parameters.Range);
        IEnumerable<GlossaryDiagnostic> found = session.Glossaries.Check(path, document.Text) ?? [];
        return
        [
            .. from diagnostic in found
               where diagnostic.Span.Start <= asked.End && asked.Start <= diagnostic.Span.End
               from fix in diagnostic.Fixes
               select new Lsp.CodeAction(fix.Title, Lsp.CodeActionKind.QuickFix, Edit(fix.Edits))
               {
                   Diagnostics = [diagnostic.ToProtocol(document.Text, positions)],
                   IsPreferred = session.Profile.TakesPreferredActions && diagnostic.Fixes.Length == 1 ? true : null,
               },
        ];

        Lsp.WorkspaceEdit Edit(ImmutableArray<TextEdit> edits)
        {
            Lsp.TextEdit[] sent = [.. edits.Select(edit => new Lsp.TextEdit(positions.ToRange(document.Text, edit.Span), edit.NewText))];
            return session.Profile.TakesDocumentChanges
                ? new Lsp.WorkspaceEdit
                {
                    DocumentChanges = [new Lsp.TextDocumentEdit(new Lsp.OptionalVersionedTextDocumentIdentifier(document.Uri) { Version = document.Version }, sent)],
                }
                : new Lsp.WorkspaceEdit { Changes = new Dictionary<string, Lsp.TextEdit[]> { [document.Uri] = sent } };
        }
    }

    // Kinds nest by dots: who asks for "quickfix.termlsp" asks for none of ours, who asks for "" for all.
    private static bool Covers(string kind) => kind.Length == 0 || kind == Lsp.CodeActionKind.QuickFix;
}
