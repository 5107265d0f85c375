using TermLsp.Core.Terminology;

namespace TermLsp.Core.Formats.Delimited;

/// <summary>
/// Reads a column's name, in any case: our own; Weblate's, Lokalise's, Phrase's, DeepL's, Google's and Microsoft's; Crowdin's, which name a language in
/// brackets (<c>Term [en]</c>); and what people write by hand in English and Chinese.
/// </summary>
internal static class ColumnNames
{
    private static readonly Dictionary<string, ColumnRole> Roles = Named(
        (ColumnRole.Id, "id|concept id|conceptid|entry id|term id|key|编号"),
        (ColumnRole.Term, "term|terms|source term|word|name|术语|词条|词语|名称"),
        (ColumnRole.Equivalent, "target|target term|translation|translated term|equivalent|译文|译名|翻译|对应词"),
        (ColumnRole.Language, "language|lang|locale|source lang|source language|语言"),
        (ColumnRole.EquivalentLanguage, "target lang|target language|目标语言"),
        (ColumnRole.Status, "status|term status|administrative status|状态"),
        (ColumnRole.Forbidden, "forbidden|禁用"),
        (ColumnRole.CaseSensitive, "casesensitive|case sensitive"),
        (ColumnRole.TermType, "type|term type|类型"),
        (ColumnRole.PartOfSpeech, "pos|part of speech|partofspeech|词性"),
        (ColumnRole.Abbreviation, "abbr|abbreviation|abbreviations|acronym|缩写|简称"),
        (ColumnRole.Aliases, "aliases|alias|synonyms|synonym|also|别名|同义词|又称"),
        (ColumnRole.Avoid, "avoid|deprecated|避免|不用"),
        (ColumnRole.Definition, "definition|description|concept definition|explanation|meaning|developer comments|定义|解释|说明|释义"),
        (ColumnRole.Domain, "domain|subject|subject field|concept subject|category|领域|分类"),
        (ColumnRole.Tags, "tags|tag|labels|标签"),
        (ColumnRole.Source, "source|url|concept url|source url|reference|link|来源|出处"),
        (ColumnRole.Note, "note|notes|comment|comments|remark|concept note|translator comments|context|usage|备注|注释"),
        (ColumnRole.Example, "example|examples|例句|示例"),
        (ColumnRole.Ignored, "location|fuzzy|figure|concept figure|gender|lemma|translatable|relevance|created|updated|created at|updated at"));

    private static readonly Dictionary<string, string> LanguageNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["english"] = "en", ["英文"] = "en", ["英语"] = "en",
        ["chinese"] = "zh", ["simplified chinese"] = "zh", ["chinese (simplified)"] = "zh", ["中文"] = "zh", ["简体中文"] = "zh",
        ["traditional chinese"] = "zh-TW", ["chinese (traditional)"] = "zh-TW", ["繁体中文"] = "zh-TW", ["繁體中文"] = "zh-TW",
        ["japanese"] = "ja", ["日文"] = "ja", ["日语"] = "ja", ["日本語"] = "ja",
        ["korean"] = "ko", ["韩语"] = "ko", ["german"] = "de", ["deutsch"] = "de", ["德语"] = "de",
        ["french"] = "fr", ["français"] = "fr", ["法语"] = "fr", ["spanish"] = "es", ["español"] = "es", ["西班牙语"] = "es",
    };

    /// <summary>What our own columns are called, for advice.</summary>
    public static IReadOnlyList<string> Own { get; } =
        ["id", "term", "language", "status", "abbr", "aliases", "avoid", "definition", "domain", "source", "note"];

    /// <summary>What the name means; null where it means nothing here.</summary>
    public static ColumnMeaning? Meaning(string name)
    {
        if (RoleOf(name) is { } role)
            return new ColumnMeaning(role, null);
        if (name.EndsWith(']') && name.IndexOf('[', StringComparison.Ordinal) is int bracket and > 0)
            return Joined(name[..bracket], name[(bracket + 1)..^1]);
        if (Language(name) is { } language)
            return new ColumnMeaning(ColumnRole.Term, language);
        return Parted(name, name.LastIndexOfAny(['_', ' ', '-'])) ?? Parted(name, name.IndexOfAny(['_', ' ', '-']));
    }

    /// <summary>
    /// A language by its tag or name. Three capitals are rather a term in a file without a header (<c>RAG</c>) than a language.
    /// </summary>
    public static LanguageTag? Language(string name)
    {
        if (LanguageNames.TryGetValue(name.Trim(), out string? tag))
            return LanguageTag.Parse(tag);
        LanguageTag? language = LanguageTag.Parse(name.Trim());
        return language is { Primary.Length: 3 } && char.IsAsciiLetterUpper(name.Trim()[0]) ? null : language;
    }

    // en_description, zh-CN_description; or definition_en, term_zh_CN.
    private static ColumnMeaning? Parted(string name, int at) =>
        at <= 0 ? null : Joined(name[(at + 1)..], name[..at]) ?? Joined(name[..at], name[(at + 1)..]);

    private static ColumnMeaning? Joined(string role, string language) =>
        RoleOf(role) is { } known && Language(language) is { } tag ? new ColumnMeaning(known, tag) : null;

    private static ColumnRole? RoleOf(string name) =>
        Roles.TryGetValue(name.Trim().Replace('_', ' ').Replace('-', ' '), out ColumnRole role) ? role : null;

    private static Dictionary<string, ColumnRole> Named(params ReadOnlySpan<(ColumnRole Role, string Names)> roles)
    {
        Dictionary<string, ColumnRole> named = new(StringComparer.OrdinalIgnoreCase);
        foreach ((ColumnRole role, string names) in roles)
        {
            foreach (string name in names.Split('|'))
                named.Add(name, role);
        }

        return named;
    }
}
