using TermLsp.Core.Documents;
using TermLsp.Core.Text;
using TermLsp.Server.Conversions;

namespace TermLsp.Server.Handlers;

/// <summary><c>textDocument/didOpen</c> and <c>didChange</c>: only the text changes hands; nothing is matched here.</summary>
internal static class TextSynchronizationHandler
{
    public static void Open(Session session, Lsp.DidOpenTextDocumentParams parameters)
    {
        Lsp.TextDocumentItem opened = parameters.TextDocument;
        session.Put(new Document(opened.Uri, DocumentKind.Of(opened.LanguageId, opened.Uri), opened.Version, new SourceText(opened.Text)));
    }

    public static void Change(Session session, Lsp.DidChangeTextDocumentParams parameters)
    {
        // A change of what was never opened cannot be applied to anything.
        if (!session.Snapshot.Documents.TryGetValue(parameters.TextDocument.Uri, out Document? document))
            return;
        PositionMapper positions = new(session.Profile.Encoding);
        SourceText text = document.Text;
        // The reader refuses null where it must not stand, but for an array's elements.
        foreach (Lsp.TextDocumentContentChangeEvent change in parameters.ContentChanges.OfType<Lsp.TextDocumentContentChangeEvent>())
            text = change.Range is { } range ? text.Replace(positions.ToSpan(text, range), change.Text) : new SourceText(change.Text);
        session.Put(document.With(parameters.TextDocument.Version, text));
    }
}
