using System.Collections.Immutable;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Yaml;

/// <summary>
/// Reads values as the kind that a key takes and reports those that are not. What cannot be used is left out; its neighbours stay.
/// </summary>
internal sealed class YamlShape(ICollection<GlossaryDiagnostic> diagnostics)
{
    // More keys than an entry has are told apart by a table, fewer by looking at each other.
    private const int FewKeys = 24;

    // Nobody corrects more slips than this; a file that has them is none of ours, and looking for what was meant takes long.
    private const int MostGuesses = 1000;

    private readonly Dictionary<string, LanguageTag?> _languages = [];
    private int _guesses;

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
    public ImmutableArray<Located<string>> Texts(YamlNode? node, string what)
    {
        ImmutableArray<YamlNode> items = Items(node);
        if (items.IsEmpty)
            return [];
        ImmutableArray<Located<string>>.Builder texts = ImmutableArray.CreateBuilder<Located<string>>(items.Length);
        foreach (YamlNode item in items)
        {
            if (Text(item, what) is { } text)
                texts.Add(text);
        }

        return texts.DrainToImmutable();
    }

    /// <summary>A text by language: a mapping of language tags, or one text, in that language which <paramref name="fallback"/> makes likely.</summary>
    public LocalizedText Localized(YamlNode? node, string what, LanguageTag fallback)
    {
        if (node is null)
            return LocalizedText.None;
        if (node is YamlScalar)
            return Text(node, what) is { } text ? new LocalizedText([(TextLanguage.Of(text.Value, fallback), text)]) : LocalizedText.None;
        ImmutableArray<(LanguageTag, Located<string>)>.Builder versions = ImmutableArray.CreateBuilder<(LanguageTag, Located<string>)>();
        foreach ((LanguageTag language, YamlNode value) in ByLanguage(Mapping(node, what)?.Entries ?? []))
        {
            if (Text(value, what) is { } text)
                versions.Add((language, text));
        }

        return new LocalizedText(versions.ToImmutable());
    }

    /// <summary>The values by the language that their keys name. Of two for one language, as <c>zh</c> and <c>zh-CN</c>, the first counts.</summary>
    /// <param name="entries">The entries.</param>
    /// <param name="isMeant">Tells those that are meant; null: all.</param>
    public IReadOnlyList<(LanguageTag Language, YamlNode Value)> ByLanguage(ImmutableArray<YamlEntry> entries, Func<YamlEntry, bool>? isMeant = null)
    {
        List<(LanguageTag Language, YamlNode Value)> values = new(entries.Length);
        HashSet<LanguageTag>? seen = entries.Length > FewKeys ? [] : null;
        foreach (YamlEntry entry in entries)
        {
            if ((isMeant is not null && !isMeant(entry)) || Language(entry.Key) is not { } language)
                continue;
            if (seen is null ? !Has(values, language) : seen.Add(language))
                values.Add((language, entry.Value));
            else
                Report(GlossaryDiagnosticCode.DuplicateKey, Severity.Error, entry.Key.Span, $"'{Shown(entry.Key.Value)}' stands here a second time: it means {language}; the first one counts");
        }

        return values;
    }

    /// <summary>The language that a key names, or null.</summary>
    public LanguageTag? LanguageOf(string key)
    {
        if (!_languages.TryGetValue(key, out LanguageTag? language))
            _languages.Add(key, language = LanguageTag.Parse(key));
        return language;
    }

    /// <summary>One of a few words, or null and a report with the nearest.</summary>
    public T? Choice<T>(YamlNode? node, string what, IReadOnlyDictionary<string, T> choices)
        where T : struct
    {
        if (Text(node, what) is not { } text)
            return null;
        if (choices.TryGetValue(text.Value, out T choice))
            return choice;
        string[] words = [.. choices.Keys];
        Report(
            GlossaryDiagnosticCode.WrongValue, Severity.Error, text.Span,
            $"'{Shown(text.Value)}' is no value of {what}; write one of: {string.Join(", ", words)}", Replacement((YamlScalar)node!, Nearest(text.Value, words)));
        return null;
    }

    /// <summary>Reports keys that the mapping should not have, with the nearest right one, and keys that it has twice.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="known">The keys that it may have.</param>
    /// <param name="where">What the mapping is called: "a concept".</param>
    /// <param name="isOther">Tells entries that somebody else looks at; null: none.</param>
    public void Keys(YamlMapping mapping, IReadOnlyCollection<string> known, string where, Func<YamlEntry, bool>? isOther = null)
    {
        HashSet<string>? seen = mapping.Entries.Length > FewKeys ? [] : null;
        for (int i = 0; i < mapping.Entries.Length; i++)
        {
            YamlScalar key = mapping.Entries[i].Key;
            if (isOther is not null && isOther(mapping.Entries[i]))
                continue;
            if (seen is null ? StandsBefore(mapping, i) : !seen.Add(key.Value))
                Report(GlossaryDiagnosticCode.DuplicateKey, Severity.Error, key.Span, $"'{Shown(key.Value)}' stands twice in this entry; the first one counts");
            else if (!known.Contains(key.Value))
                ReportUnknown(key, known, where);
        }
    }

    /// <summary>Adds a finding.</summary>
    public void Report(string code, Severity severity, TextSpan span, string message, params ImmutableArray<GlossaryFix> fixes) =>
        diagnostics.Add(new GlossaryDiagnostic(code, severity, span, message) { Fixes = fixes });

    /// <summary>The word that was meant, or null.</summary>
    public string? Nearest(string word, IEnumerable<string> known) => _guesses++ < MostGuesses ? EditDistance.Nearest(word, known) : null;

    /// <summary>A text as a message may show it: a line at most, and not too long a one.</summary>
    public static string Shown(string text)
    {
        const int Longest = 60;
        int lineEnd = text.AsSpan().IndexOfAny('\n', '\r');
        int end = lineEnd < 0 ? text.Length : lineEnd;
        if (end > Longest)
            end = char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return end == text.Length ? text : $"{text.AsSpan(0, end)}…";
    }

    private static bool Has(List<(LanguageTag Language, YamlNode Value)> values, LanguageTag language)
    {
        foreach ((LanguageTag known, _) in values)
        {
            if (known == language)
                return true;
        }

        return false;
    }

    private static bool StandsBefore(YamlMapping mapping, int index)
    {
        string key = mapping.Entries[index].Key.Value;
        for (int i = 0; i < index; i++)
        {
            if (mapping.Entries[i].Key.Value == key)
                return true;
        }

        return false;
    }

    private LanguageTag? Language(YamlScalar key)
    {
        LanguageTag? language = LanguageOf(key.Value);
        if (language is null)
            Report(GlossaryDiagnosticCode.WrongValue, Severity.Error, key.Span, $"'{Shown(key.Value)}' is no language tag; write one such as en or zh-CN");
        return language;
    }

    private void ReportUnknown(YamlScalar key, IReadOnlyCollection<string> known, string where)
    {
        string? nearest = Nearest(key.Value, known);
        string advice = nearest is null ? $"known keys: {string.Join(", ", known)}" : $"did you mean '{nearest}'?";
        Report(
            GlossaryDiagnosticCode.UnknownKey, Severity.Warning, key.Span, $"'{Shown(key.Value)}' is no key of {where}; {advice}", Replacement(key, nearest));
    }

    // In JSON, and where there were quotes, there are quotes.
    private static ImmutableArray<GlossaryFix> Replacement(YamlScalar scalar, string? word) =>
        word is null ? [] : [new GlossaryFix($"Replace with '{word}'", scalar.Span, scalar.IsPlain ? word : $"\"{word}\"")];

    private T? As<T>(YamlNode? node, string what, string kind)
        where T : YamlNode
    {
        if (node is T right && right is not YamlScalar { IsNull: true })
            return right;
        if (node is not null and not YamlScalar { IsNull: true })
            Report(GlossaryDiagnosticCode.WrongValue, Severity.Error, node.Span, $"{what} must be {kind}");
        return null;
    }
}
