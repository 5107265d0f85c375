using System.Text.Json;

namespace TermLsp.Server.Handlers;

/// <summary><c>workspace/didChangeConfiguration</c>, and the question that goes before it.</summary>
internal static class ConfigurationHandler
{
    private const string Section = "termlsp";

    public static Task HandleAsync(Session session, Lsp.DidChangeConfigurationParams parameters)
    {
        // A client that can be asked sends nothing of use, or the settings of one folder.
        if (session.Profile.HasConfiguration)
            return AskAsync(session);
        JsonElement settings = parameters.Settings;
        if (settings.ValueKind == JsonValueKind.Object && settings.TryGetProperty(Section, out JsonElement own))
            settings = own;
        if (settings.ValueKind == JsonValueKind.Object)
            Apply(session, settings.GetRawText());
        return Task.CompletedTask;
    }

    /// <summary>Asks the client for its settings, where it can be asked.</summary>
    public static async Task AskAsync(Session session)
    {
        if (session.Profile.HasConfiguration && await session.Client.SettingsAsync().ConfigureAwait(false) is { } settings)
            Apply(session, settings);
    }

    private static void Apply(Session session, string settings)
    {
        if (settings == session.Glossaries.EditorSettings)
            return;
        session.Glossaries.EditorSettings = settings;
        session.Diagnostics.Renew();
    }
}
