using System.Collections.Immutable;
using TermLsp.Core.Configuration;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Workspace;

/// <summary>The settings that count somewhere, and where they come from.</summary>
internal sealed class AppliedSettings
{
    private readonly List<GlossaryProblem> _problems = [];
    private readonly SourceText _editor;
    private readonly string? _file;
    private readonly SourceText _text = new("");

    private AppliedSettings(SourceText editor, string? file, Func<string, SourceText?> open)
    {
        (_editor, _file) = (editor, file);
        (Settings, ImmutableArray<GlossaryDiagnostic> found) = SettingsReader.Read(editor, null, Settings.Default, isJson: true);
        _problems.AddRange(found.Select(InEditor));
        if (file is null)
            return;
        Path = System.IO.Path.GetFullPath(file);
        (SourceText? text, string? error) = open(Path) is { } unsaved ? (unsaved, null) : Read(Path);
        if (text is null)
        {
            _problems.Add(InFile(new GlossaryDiagnostic(SettingsCode.Syntax, Severity.Error, default, $"the settings cannot be read: {error}")));
            return;
        }

        _text = text;
        (Settings, found) = SettingsReader.Read(text, System.IO.Path.GetDirectoryName(Path), Settings);
        _problems.AddRange(found.Select(InFile));
    }

    /// <summary>The settings.</summary>
    public Settings Settings { get; }

    /// <summary>The settings file, as a full path; null where there is none.</summary>
    public string? Path { get; }

    /// <summary>Reads the editor's settings, and over them those of a file.</summary>
    /// <param name="editor">The editor's, as JSON.</param>
    /// <param name="file">The file, as it was named; null where there is none.</param>
    /// <param name="open">The text of a path that is open in an editor; else null.</param>
    public static AppliedSettings Of(SourceText editor, string? file, Func<string, SourceText?> open) => new(editor, file, open);

    /// <summary>Where the paths of <see cref="Settings.Glossaries"/> lead, in their order.</summary>
    /// <param name="home">What those that are in no file are relative to.</param>
    public IEnumerable<ConfiguredGlossaries> Follow(string home) => Settings.Glossaries.Select(path => ConfiguredGlossaries.Of(path, home));

    /// <summary>What is wrong in the settings file.</summary>
    public IReadOnlyList<GlossaryDiagnostic> Diagnostics(string home) => [.. Problems(Follow(home)).Select(problem => problem.Diagnostic)];

    /// <summary>What is wrong, paths that lead to no glossary among it.</summary>
    /// <param name="configured">What <see cref="Follow"/> found.</param>
    public ImmutableArray<GlossaryProblem> Problems(IEnumerable<ConfiguredGlossaries> configured)
    {
        IEnumerable<ConfiguredPath> missing = Settings.Glossaries.Zip(configured).Where(pair => pair.Second.Files.IsEmpty).Select(pair => pair.First);
        return [.. _problems, .. missing.Select(path => path.Folder is null ? InEditor(Missing(path)) : InFile(Missing(path)))];
    }

    private static GlossaryDiagnostic Missing(ConfiguredPath path) => new(
        SettingsCode.NoSuchGlossary, Severity.Error, path.Span, $"'{path.Pattern}' leads to no glossary; paths are relative to this file's folder");

    private static (SourceText? Text, string? Error) Read(string path)
    {
        (string? text, string? error) = TextFile.Read(path);
        return (text is null ? null : new SourceText(text), error);
    }

    private GlossaryProblem InEditor(GlossaryDiagnostic diagnostic) => GlossaryProblem.Of("editor settings", _editor, diagnostic);

    private GlossaryProblem InFile(GlossaryDiagnostic diagnostic) => GlossaryProblem.Of(_file!, _text, diagnostic);
}
