using System.Collections.Immutable;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Yaml;

/// <summary>
/// Reads values as the kind that a key takes and reports those that are not. What cannot be used is left out; its neighbours stay.
/// </summary>
internal sealed class YamlShape(ICollection<GlossaryDiagnostic> diagnostics)
{
    /// <summary>The mapping, or null and a report.</summary>
    public YamlMapping? Mapping(YamlNode? node, string what) => As<YamlMapping>(node, what, "a mapping (key: value)");

    /// <summary>The text of a scalar, or null; an absent or empty one is not reported.</summary>
    public Located<string>? Text(YamlNode? node, string what) =>
        As<YamlScalar>(node, what, "a text") is { } scalar && scalar.Value.Length > 0 ? scalar.Located : null;

    /// <summary>The items of a sequence; a single value counts as a sequence of one.</summary>
    public static ImmutableArray<YamlNode> Items(YamlNode? node) => node switch
    {
        null or YamlScalar { IsNull: true } => [],
        YamlSequence sequence => sequence.Items,
        _ => [node],
    };

    /// <summary>The texts of a sequence of scalars, or of a single one.</summary>
    public ImmutableArray<Located<string>> Texts(YamlNode? node, string what) =>
        [.. Items(node).Select(item => Text(item, what)).Where(text => text is not null).Select(text => text!.Value)];

    /// <summary>A text by language: a mapping of language tags, or one text that stands for <paramref name="fallback"/>.</summary>
    public LocalizedText Localized(YamlNode? node, string what, LanguageTag fallback)
    {
        if (node is YamlScalar)
            return Text(node, what) is { } text ? new LocalizedText([(fallback, text)]) : LocalizedText.None;
        ImmutableArray<(LanguageTag, Located<string>)>.Builder versions = ImmutableArray.CreateBuilder<(LanguageTag, Located<string>)>();
        foreach ((LanguageTag language, YamlNode value) in ByLanguage(Mapping(node, what)?.Entries ?? []))
        {
            if (Text(value, what) is { } text)
                versions.Add((language, text));
        }

        return new LocalizedText(versions.ToImmutable());
    }

    /// <summary>The values by the language that their keys name. Of two for one language, as <c>zh</c> and <c>zh-CN</c>, the first counts.</summary>
    public IEnumerable<(LanguageTag Language, YamlNode Value)> ByLanguage(IEnumerable<YamlEntry> entries)
    {
        HashSet<LanguageTag> seen = [];
        foreach (YamlEntry entry in entries)
        {
            if (Language(entry.Key) is not { } language)
                continue;
            if (seen.Add(language))
                yield return (language, entry.Value);
            else
                Report(GlossaryDiagnosticCode.DuplicateKey, Severity.Error, entry.Key.Span, $"'{entry.Key.Value}' stands here a second time: it means {language}; the first one counts");
        }
    }

    private LanguageTag? Language(YamlScalar key)
    {
        LanguageTag? language = LanguageTag.Parse(key.Value);
        if (language is null)
            Report(GlossaryDiagnosticCode.WrongValue, Severity.Error, key.Span, $"'{key.Value}' is no language tag; write one such as en or zh-CN");
        return language;
    }

    /// <summary>One of a few words, or null and a report.</summary>
    public T? Choice<T>(YamlNode? node, string what, IReadOnlyDictionary<string, T> choices)
        where T : struct
    {
        if (Text(node, what) is not { } text)
            return null;
        if (choices.TryGetValue(text.Value, out T choice))
            return choice;
        Report(
            GlossaryDiagnosticCode.WrongValue, Severity.Error, text.Span,
            $"'{text.Value}' is no value of {what}; write one of: {string.Join(", ", choices.Keys)}");
        return null;
    }

    /// <summary>Reports keys that the mapping should not have, with the nearest right one, and keys that it has twice.</summary>
    public void Keys(YamlMapping mapping, IReadOnlyCollection<string> known, string where)
    {
        HashSet<string> seen = [];
        foreach (YamlScalar key in mapping.Entries.Select(entry => entry.Key))
        {
            if (!seen.Add(key.Value))
                Report(GlossaryDiagnosticCode.DuplicateKey, Severity.Error, key.Span, $"'{key.Value}' stands twice in this entry; the first one counts");
            else if (!known.Contains(key.Value))
                ReportUnknown(key, known, where);
        }
    }

    /// <summary>Adds a finding.</summary>
    public void Report(string code, Severity severity, TextSpan span, string message) =>
        diagnostics.Add(new GlossaryDiagnostic(code, severity, span, message));

    private void ReportUnknown(YamlScalar key, IReadOnlyCollection<string> known, string where)
    {
        string? nearest = EditDistance.Nearest(key.Value, known);
        string advice = nearest is null ? $"known keys: {string.Join(", ", known)}" : $"did you mean '{nearest}'?";
        Report(GlossaryDiagnosticCode.UnknownKey, Severity.Warning, key.Span, $"'{key.Value}' is no key of {where}; {advice}");
    }

    private T? As<T>(YamlNode? node, string what, string kind)
        where T : YamlNode
    {
        if (node is null or YamlScalar { IsNull: true })
            return null;
        if (node is T right)
            return right;
        Report(GlossaryDiagnosticCode.WrongValue, Severity.Error, node.Span, $"{what} must be {kind}");
        return null;
    }
}
