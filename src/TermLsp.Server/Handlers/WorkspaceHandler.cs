using TermLsp.Server.Conversions;

namespace TermLsp.Server.Handlers;

/// <summary><c>workspace/didChangeWatchedFiles</c> and <c>workspace/didChangeWorkspaceFolders</c>.</summary>
internal static class WorkspaceHandler
{
    public static void FilesChanged(Session session, Lsp.DidChangeWatchedFilesParams parameters) =>
        session.FilesChanged(parameters.Changes.OfType<Lsp.FileEvent>().Select(change => DocumentPath.Of(change.Uri)).OfType<string>());

    public static void FoldersChanged(Session session, Lsp.DidChangeWorkspaceFoldersParams parameters)
    {
        IEnumerable<string> removed = Paths(parameters.Event.Removed);
        session.Glossaries.Roots = [.. session.Glossaries.Roots.Except(removed).Union(Paths(parameters.Event.Added))];
        session.Diagnostics.Renew();
    }

    /// <summary>The paths of folders; those that are none are left out.</summary>
    public static IEnumerable<string> Paths(IEnumerable<Lsp.WorkspaceFolder?> folders) =>
        folders.Select(folder => folder is null ? null : DocumentPath.Of(folder.Uri)).OfType<string>().Select(Path.TrimEndingDirectorySeparator);
}
