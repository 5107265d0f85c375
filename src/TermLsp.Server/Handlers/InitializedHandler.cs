using TermLsp.Core.Terminology;
using TermLsp.Workspace;

namespace TermLsp.Server.Handlers;

/// <summary><c>initialized</c>: tells the client's log what was loaded, and what was wrong with it.</summary>
internal static class InitializedHandler
{
    public static async Task HandleAsync(Session session)
    {
        LoadedGlossaries loaded;
        try
        {
            loaded = await session.Loading.ConfigureAwait(false);
        }
        catch (Exception error)
        {
            // Every request that needs them fails by itself; here it is told to whoever reads the log.
            await session.Log.WriteAsync(Lsp.MessageType.Error, $"the glossaries could not be loaded: {error.Message}").ConfigureAwait(false);
            return;
        }

        foreach (GlossaryProblem problem in loaded.Problems)
            await session.Log.WriteAsync(SeverityOf(problem), problem.ToString()).ConfigureAwait(false);
        int concepts = loaded.Glossaries.Entries.Count;
        string names = string.Join(", ", loaded.Glossaries.Glossaries.Select(glossary => glossary.Id));
        await session.Log.WriteAsync(Lsp.MessageType.Info, $"TermLsp {session.Version}: {concepts} concepts ({names})").ConfigureAwait(false);
    }

    private static Lsp.MessageType SeverityOf(GlossaryProblem problem) => problem.Diagnostic.Severity switch
    {
        Severity.Error => Lsp.MessageType.Error,
        Severity.Warning => Lsp.MessageType.Warning,
        _ => Lsp.MessageType.Info,
    };
}
