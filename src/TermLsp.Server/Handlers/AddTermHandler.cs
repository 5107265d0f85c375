using TermLsp.Core.Authoring;
using TermLsp.Core.Formats;
using TermLsp.Server.Conversions;
using TermLsp.Server.Handlers.Actions;

namespace TermLsp.Server.Handlers;

/// <summary><c>termlsp/addTerm</c>: the edit that adds a term to the nearest glossary, as its author would have written it.</summary>
internal static class AddTermHandler
{
    public static Lsp.AddTermResult Handle(Session session, Lsp.AddTermParams parameters)
    {
        string path = session.Glossaries.OwnGlossary(DocumentPath.Of(parameters.TextDocument.Uri));
        NewEntry entry = new(parameters.Term, parameters.Equivalent, parameters.Definition);
        return new Lsp.AddTermResult(DocumentPath.ToUri(path))
        {
            Edit = ActionEdits.OfFile(session, path, text => EntryAddition.Of(new GlossaryInput(path, text), entry)),
        };
    }
}
