using System.Collections.Immutable;
using System.Globalization;
using TermLsp.Core.Formats.Yaml;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Configuration;

/// <summary>Reads the values of settings, and reports those that a key does not take.</summary>
/// <param name="folder">The folder that relative paths start from; null where the settings are in no file.</param>
/// <param name="diagnostics">Where reports go.</param>
internal sealed class SettingValues(string? folder, ICollection<GlossaryDiagnostic> diagnostics)
{
    /// <summary>Yes or no.</summary>
    public bool? Flag(YamlNode node) => Choice(node, new Dictionary<string, bool> { ["true"] = true, ["false"] = false, ["on"] = true, ["off"] = false });

    /// <summary>A number in a range, ends included.</summary>
    public int? Number(YamlNode node, int least, int most)
    {
        if (node is YamlScalar scalar && int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && number >= least && number <= most)
        {
            return number;
        }

        Wrong(node.Span, $"write a number from {least} to {most}");
        return null;
    }

    /// <summary>One of a few words.</summary>
    public T? Choice<T>(YamlNode node, IReadOnlyDictionary<string, T> choices)
        where T : struct
    {
        if (node is YamlScalar scalar && choices.TryGetValue(scalar.Value, out T choice))
            return choice;
        ImmutableArray<GlossaryFix> fixes = Nearest(node, choices.Keys);
        Wrong(node.Span, $"write one of: {string.Join(", ", choices.Keys)}", fixes);
        return null;
    }

    /// <summary>Texts; one by itself counts as a list of one.</summary>
    public ImmutableArray<string> Texts(YamlNode node) => [.. Scalars(node).Select(scalar => scalar.Value)];

    /// <summary>Paths or globs.</summary>
    public ImmutableArray<ConfiguredPath> Paths(YamlNode node) => [.. Scalars(node).Select(pattern => new ConfiguredPath(pattern.Value, folder, pattern.Span))];

    /// <summary>Things that have names.</summary>
    public ImmutableArray<T> Named<T>(YamlNode node, Func<string, T?> parse, string what, IEnumerable<string> known)
        where T : struct
    {
        ImmutableArray<T>.Builder named = ImmutableArray.CreateBuilder<T>();
        foreach (YamlScalar scalar in Scalars(node))
        {
            if (parse(scalar.Value) is { } value)
                named.Add(value);
            else
                Wrong(scalar.Span, $"'{scalar.Value}' is no {what}", Nearest(scalar, known));
        }

        return named.ToImmutable();
    }

    /// <summary>Reports a key that there is not, with the nearest that there is.</summary>
    public void Unknown(YamlScalar key, string what, IEnumerable<string> known)
    {
        string? nearest = EditDistance.Nearest(key.Value, known);
        diagnostics.Add(new GlossaryDiagnostic(
            SettingsCode.UnknownKey, Severity.Warning, key.Span,
            $"there is no {what} '{key.Value}'" + (nearest is null ? $"; there are: {string.Join(", ", known)}" : $", did you mean '{nearest}'?"))
        {
            Fixes = nearest is null ? [] : [new GlossaryFix($"Replace with '{nearest}'", key.Span, nearest)],
        });
    }

    /// <summary>Reports a value.</summary>
    public void Wrong(TextSpan span, string message, ImmutableArray<GlossaryFix> fixes = default) =>
        diagnostics.Add(new GlossaryDiagnostic(SettingsCode.WrongValue, Severity.Warning, span, message) { Fixes = fixes.IsDefault ? [] : fixes });

    private IEnumerable<YamlScalar> Scalars(YamlNode node)
    {
        foreach (YamlNode item in YamlShape.Items(node))
        {
            if (item is YamlScalar scalar)
                yield return scalar;
            else
                Wrong(item.Span, "write a text here");
        }
    }

    private static ImmutableArray<GlossaryFix> Nearest(YamlNode node, IEnumerable<string> known) =>
        node is YamlScalar scalar && EditDistance.Nearest(scalar.Value, known) is { } nearest
            ? [new GlossaryFix($"Replace with '{nearest}'", scalar.Span, nearest)]
            : [];
}
