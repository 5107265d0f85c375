using System.Collections.Immutable;
using TermLsp.Core.Formats;

namespace TermLsp.Workspace;

/// <summary>What one folder holds that counts for the documents in it and below.</summary>
/// <param name="Glossaries">The glossary files, in order of name, ignored ones left out.</param>
/// <param name="Settings">The settings file, if there is one.</param>
/// <param name="Looked">The folders that were looked into: whatever changes in them may change this.</param>
internal sealed record FolderContents(ImmutableArray<string> Glossaries, string? Settings, ImmutableArray<string> Looked)
{
    /// <summary>The settings file's name; the second one is as good.</summary>
    public static ImmutableArray<string> SettingsNames { get; } = [".termlsp.yaml", ".termlsp.yml"];

    /// <summary>Looks into a folder; one that cannot be read holds nothing.</summary>
    public static FolderContents Of(string folder)
    {
        string own = Path.Combine(folder, GlossaryFileName.Folder);
        string contextive = Path.Combine(folder, GlossaryFileName.ContextiveFolder);
        ImmutableArray<string> looked = [folder, .. new[] { own, contextive }.Where(Directory.Exists)];
        ImmutableArray<string> glossaries =
        [
            .. looked.SelectMany(Files).Where(GlossaryFileName.IsDiscovered).Where(file => !IgnoreRules.IgnoresFile(file))
                .OrderBy(file => Path.GetDirectoryName(file) == folder).ThenBy(file => file, StringComparer.Ordinal),
        ];
        return new FolderContents(glossaries, SettingsNames.Select(name => Path.Combine(folder, name)).FirstOrDefault(File.Exists), looked);
    }

    /// <summary>The files directly in a folder; none where it cannot be read.</summary>
    public static IEnumerable<string> Files(string folder)
    {
        try
        {
            return Directory.GetFiles(folder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [];
        }
    }
}
