using System.Collections.Immutable;
using TermLsp.Core.Configuration;
using TermLsp.Core.Terminology;

namespace TermLsp.Workspace;

/// <summary>Which files count for the documents of a folder.</summary>
/// <param name="Sources">The glossary files, nearest first.</param>
/// <param name="Settings">The settings.</param>
/// <param name="SettingsFile">The file that they are from, as a full path; null where there is none.</param>
/// <param name="Problems">What was wrong with the settings.</param>
/// <param name="Watched">Every file and folder that was looked at, as full paths: what changes none of them changes nothing here.</param>
internal sealed record WorkspaceSelection(
    ImmutableArray<GlossarySource> Sources,
    Settings Settings,
    string? SettingsFile,
    ImmutableArray<GlossaryProblem> Problems,
    ImmutableHashSet<string> Watched);
