using System.Collections.Immutable;
using TermLsp.Core.Formats.Json;
using TermLsp.Core.Formats.Yaml;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Configuration;

/// <summary>
/// Reads settings, in YAML or, as editors send them, in JSON. Keys nest (<c>lint: {rules: ...}</c>) or have dots
/// (<c>lint.rules: ...</c>). What is wrong is reported and changes nothing.
/// </summary>
public static class SettingsReader
{
    /// <summary>The settings below, with those of a text laid over them.</summary>
    /// <param name="text">The text; an empty one sets nothing.</param>
    /// <param name="folder">The folder that the text's paths are relative to; null where it is in no file.</param>
    /// <param name="below">What counts where the text says nothing.</param>
    /// <param name="isJson">Whether the text is JSON.</param>
    public static (Settings Settings, ImmutableArray<GlossaryDiagnostic> Diagnostics) Read(
        SourceText text, string? folder, Settings below, bool isJson = false)
    {
        List<GlossaryDiagnostic> diagnostics = [];
        YamlNode? root = isJson ? JsonTree.Parse(text.Content, diagnostics) : YamlTree.Parse(text.Content, diagnostics);
        // What the parser complains of is about these settings, not about a glossary.
        ImmutableArray<GlossaryDiagnostic> syntax = [.. diagnostics.Select(found => found with { Code = SettingsCode.Syntax, Severity = Severity.Error })];
        diagnostics.Clear();
        SettingValues values = new(folder, diagnostics);
        Settings settings = root switch
        {
            YamlMapping mapping => Group(mapping, "", values, below),
            null or YamlScalar { IsNull: true } => below,
            _ => Refuse(root),
        };
        return (settings, [.. syntax, .. diagnostics]);

        Settings Refuse(YamlNode node)
        {
            values.Wrong(node.Span, "settings are keys with values, such as  builtin: false");
            return below;
        }
    }

    private static Settings Group(YamlMapping mapping, string prefix, SettingValues values, Settings settings)
    {
        foreach (YamlEntry entry in mapping.Entries)
        {
            string name = prefix + entry.Key.Value;
            if (entry.Value is YamlScalar { IsNull: true })
                continue;
            if (SettingKeys.Find(name) is { } key)
                settings = key.Apply(values, entry.Value, settings);
            else if (SettingKeys.Groups.Contains(name) && entry.Value is YamlMapping group)
                settings = Group(group, name + ".", values, settings);
            else if (SettingKeys.Groups.Contains(name))
                values.Wrong(entry.Value.Span, $"'{name}' holds other settings: {string.Join(", ", Below(name + "."))}");
            else
                values.Unknown(entry.Key, "setting", [.. Below(prefix), .. prefix.Length == 0 ? SettingKeys.Groups : []]);
        }

        return settings;
    }

    private static IEnumerable<string> Below(string prefix) =>
        SettingKeys.All.Where(key => key.Name.StartsWith(prefix, StringComparison.Ordinal)).Select(key => key.Name[prefix.Length..]);
}
