using TermLsp.Core.Authoring;
using TermLsp.Core.Documents;
using TermLsp.Core.Terminology;
using TermLsp.Server.Conversions;
using TermLsp.Workspace;

namespace TermLsp.Server.Handlers;

/// <summary><c>textDocument/definition</c>: from a term in a document to its entry, in a glossary from a concept's name to the concept.</summary>
internal static class DefinitionHandler
{
    public static Lsp.Location[] Handle(
        Session session, DocumentContext context, Document document, Lsp.Position position, CancellationToken cancellation)
    {
        int offset = new PositionMapper(session.Profile.Encoding).ToOffset(document.Text, position);
        IEnumerable<GlossaryEntry> entries = Named(session, context, document, offset) is { } named
            ? [named]
            : context.Analysis.Definition(document, offset, cancellation).Select(definition => definition.Entry);
        return [.. entries.Select(entry => entry.ToLocation()).OfType<Lsp.Location>()];
    }

    private static GlossaryEntry? Named(Session session, DocumentContext context, Document document, int offset) =>
        DocumentPath.Of(document.Uri) is { } path && session.Glossaries.Read(path, document.Text) is { } read
            ? read.Glossaries.Select(glossary => GlossaryRelations.DefinitionAt(glossary, context.Glossaries, offset)).FirstOrDefault(entry => entry is not null)
            : null;
}
