using System.Collections.Immutable;
using TermLsp.Core.Terminology;
using TermLsp.Workspace;

namespace TermLsp.Server.Handlers;

/// <summary><c>initialized</c>: asks the client for its settings and to tell us of changes, and tells its log what was loaded.</summary>
internal static class InitializedHandler
{
    // What counts as a glossary or as settings wherever it lies; other files are looked at by ourselves.
    private static readonly string[] WatchedGlobs =
    [
        "**/.termlsp/**", "**/.contextive/**", "**/*.terms.*", "**/*.glossary.{yml,yaml}", "**/{glossary,GLOSSARY}.md", "**/.termlsp.{yaml,yml}", "**/.gitignore",
    ];

    public static async Task HandleAsync(Session session)
    {
        if (session.Profile.RegistersWatchers)
        {
            await session.Client.RegisterAsync("workspace/didChangeWatchedFiles", new Lsp.RegistrationOptions
            {
                Watchers = [.. WatchedGlobs.Select(glob => new Lsp.FileSystemWatcher(glob))],
            }).ConfigureAwait(false);
        }

        if (session.Profile.RegistersConfiguration)
            await session.Client.RegisterAsync("workspace/didChangeConfiguration", new Lsp.RegistrationOptions { Section = "termlsp" }).ConfigureAwait(false);
        await ConfigurationHandler.AskAsync(session).ConfigureAwait(false);
        await ReportAsync(session).ConfigureAwait(false);
    }

    private static async Task ReportAsync(Session session)
    {
        DocumentContext context;
        try
        {
            context = await session.Contexts.LoadAsync(path: null).ConfigureAwait(false);
        }
        catch (Exception error)
        {
            // Every request that needs them fails by itself; here it is told to whoever reads the log.
            await session.Log.WriteAsync(Lsp.MessageType.Error, $"the glossaries could not be loaded: {error.Message}").ConfigureAwait(false);
            return;
        }

        foreach (GlossaryProblem problem in context.Problems)
            await session.Log.WriteAsync(SeverityOf(problem), problem.ToString()).ConfigureAwait(false);
        ImmutableArray<Glossary> glossaries = context.Glossaries.Glossaries;
        string names = string.Join(", ", glossaries.Select(glossary => glossary.Id).Distinct());
        await session.Log.WriteAsync(
            Lsp.MessageType.Info, $"TermLsp {session.Version}: {context.Glossaries.Entries.Count} concepts ({names})").ConfigureAwait(false);
        if (!context.Problems.IsEmpty)
            session.Diagnostics.Renew();
    }

    private static Lsp.MessageType SeverityOf(GlossaryProblem problem) => problem.Diagnostic.Severity switch
    {
        Severity.Error => Lsp.MessageType.Error,
        Severity.Warning => Lsp.MessageType.Warning,
        _ => Lsp.MessageType.Info,
    };
}
