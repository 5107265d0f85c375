using TermLsp.Core.Documents;
using TermLsp.Core.Text;
using TermLsp.Server.Conversions;
using TermLsp.Server.Handlers.Actions;
using TermLsp.Workspace;

namespace TermLsp.Server.Handlers;

/// <summary><c>textDocument/codeAction</c>: what mends or silences a finding.</summary>
internal static class CodeActionHandler
{
    public static Lsp.CodeAction[] Handle(
        Session session, DocumentContext context, Document document, Lsp.CodeActionParams parameters, CancellationToken cancellation)
    {
        ActionKinds wanted = new(parameters.Context.Only);
        if (!session.Profile.TakesCodeActions)
            return [];
        TextSpan asked = new PositionMapper(session.Profile.Encoding).ToSpan(document.Text, parameters.Range);
        IEnumerable<Lsp.CodeAction> actions = DocumentPath.Of(document.Uri) is { } path && session.Glossaries.Check(path, document.Text) is { } found
            ? GlossaryActions.Of(session, document, found, asked)
            : new ContentActions(session, context, document).At(asked, wanted, cancellation);
        return [.. actions.Where(action => wanted.Hold(action.Kind!))];
    }
}
