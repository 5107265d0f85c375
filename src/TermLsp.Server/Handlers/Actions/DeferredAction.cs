using TermLsp.Core.Authoring;
using TermLsp.Core.Formats;
using TermLsp.Core.Text;

namespace TermLsp.Server.Handlers.Actions;

/// <summary>An action on another file than the one it is offered in: that file is read when the action is chosen, where the client can wait so long.</summary>
/// <param name="Name">What it does, as it goes over the wire.</param>
/// <param name="Target">The file that it edits, for a document of this path.</param>
/// <param name="EditOf">The edit of that file's text; null where its shape leaves no sure place.</param>
internal sealed record DeferredAction(
    string Name, Func<Session, string?, string> Target, Func<string, SourceText, string, TextEdit?> EditOf)
{
    /// <summary>Has a spelling never be reported again in the workspace.</summary>
    public static DeferredAction IgnoreInWorkspace { get; } = new(
        "ignoreInWorkspace",
        (session, path) => session.Glossaries.SettingsFile(path),
        (_, text, spelling) => IgnoredSpelling.Of(text, spelling));

    /// <summary>Adds a label to the nearest glossary.</summary>
    public static DeferredAction AddToGlossary { get; } = new(
        "addToGlossary",
        (session, path) => session.Glossaries.OwnGlossary(path),
        (path, text, label) => EntryAddition.Of(new GlossaryInput(path, text), new NewEntry(label, null, null)));

    private static DeferredAction[] All { get; } = [IgnoreInWorkspace, AddToGlossary];

    /// <summary>The action of a name, or null.</summary>
    public static DeferredAction? Find(string name) => Array.Find(All, action => action.Name == name);

    /// <summary>The edit; null where the file's shape leaves no sure place for it.</summary>
    /// <param name="session">The session.</param>
    /// <param name="offeredIn">The path of the document that it was offered in; null where that is in no file.</param>
    /// <param name="text">What it is done with.</param>
    public Lsp.WorkspaceEdit? Edit(Session session, string? offeredIn, string text)
    {
        string path = Target(session, offeredIn);
        return ActionEdits.OfFile(session, path, before => EditOf(path, before, text));
    }
}
