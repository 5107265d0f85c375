using TermLsp.Core.Documents;
using TermLsp.Core.Text;
using TermLsp.Server.Conversions;

namespace TermLsp.Server.Handlers.Actions;

/// <summary>Edits in the shape that the client takes.</summary>
internal sealed class ActionEdits(ClientProfile client)
{
    private readonly PositionMapper _positions = new(client.Encoding);

    /// <summary>Edits of an open document.</summary>
    public Lsp.WorkspaceEdit Of(Document document, IEnumerable<TextEdit> edits) => Of(document.Uri, document.Version, document.Text, edits);

    /// <summary>An edit of a file that may be open or not, or not be there yet; null where there is none.</summary>
    /// <param name="session">The session.</param>
    /// <param name="path">The file.</param>
    /// <param name="editOf">The edit of what stands in it.</param>
    public static Lsp.WorkspaceEdit? OfFile(Session session, string path, Func<SourceText, TextEdit?> editOf)
    {
        SourceText? before = session.Glossaries.Text(path);
        if (editOf(before ?? new SourceText("")) is not { } edit)
            return null;
        Document? open = session.Snapshot.Documents.Values.FirstOrDefault(document => DocumentPath.Of(document.Uri) == path);
        return new ActionEdits(session.Profile).OfFile(open?.Uri ?? DocumentPath.ToUri(path), open?.Version, before, edit);
    }

    private Lsp.WorkspaceEdit OfFile(string uri, int? version, SourceText? text, TextEdit edit)
    {
        Lsp.WorkspaceEdit made = Of(uri, version, text ?? new SourceText(""), [edit]);
        return text is null && client.CreatesFiles
            ? made with { DocumentChanges = [new Lsp.DocumentChange { Kind = "create", Uri = uri, Options = new Lsp.CreateFileOptions(IgnoreIfExists: true) }, .. made.DocumentChanges!] }
            : made;
    }

    private Lsp.WorkspaceEdit Of(string uri, int? version, SourceText text, IEnumerable<TextEdit> edits)
    {
        Lsp.TextEdit[] sent = [.. edits.Select(edit => new Lsp.TextEdit(_positions.ToRange(text, edit.Span), edit.NewText))];
        return client.TakesDocumentChanges
            ? new Lsp.WorkspaceEdit
            {
                DocumentChanges = [new Lsp.DocumentChange { TextDocument = new Lsp.OptionalVersionedTextDocumentIdentifier(uri) { Version = version }, Edits = sent }],
            }
            : new Lsp.WorkspaceEdit { Changes = new Dictionary<string, Lsp.TextEdit[]> { [uri] = sent } };
    }
}
