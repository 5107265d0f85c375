using TermLsp.Server.Conversions;
using TermLsp.Server.Handlers.Actions;

namespace TermLsp.Server.Handlers;

/// <summary><c>codeAction/resolve</c>: the edit of an action that was chosen.</summary>
internal static class CodeActionResolveHandler
{
    public static async Task<Lsp.CodeAction> HandleAsync(Session session, Lsp.CodeAction action, CancellationToken cancellation)
    {
        if (action.Data is not { } data || DeferredAction.Find(data.Action) is not { } deferred)
            return action;
        string? document = DocumentPath.Of(data.Uri);
        if (await Task.Run(() => deferred.Edit(session, document, data.Text), cancellation).ConfigureAwait(false) is { } edit)
            return action with { Edit = edit };
        string file = Path.GetFileName(deferred.Target(session, document));
        await session.Client.ShowAsync(Lsp.MessageType.Warning, new ActionWording(session.Profile.Language).NoPlace(file)).ConfigureAwait(false);
        return action;
    }
}
