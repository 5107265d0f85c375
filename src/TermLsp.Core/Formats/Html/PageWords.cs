using TermLsp.Core.Terminology;

namespace TermLsp.Core.Formats.Html;

/// <summary>What the page itself says, in its two languages.</summary>
internal static class PageWords
{
    public static readonly (string English, string Chinese) Skip = ("Skip to the concepts", "跳到正文");
    public static readonly (string English, string Chinese) Glossary = ("Glossary", "术语表");
    public static readonly (string English, string Chinese) Search = ("Search", "搜索");
    public static readonly (string English, string Chinese) Subjects = ("Subject fields", "学科领域");
    public static readonly (string English, string Chinese) Also = ("Also", "又称");
    public static readonly (string English, string Chinese) Avoid = ("Avoid", "避免");
    public static readonly (string English, string Chinese) Example = ("Example", "示例");
    public static readonly (string English, string Chinese) Note = ("Note", "附注");
    public static readonly (string English, string Chinese) Sources = ("Sources", "来源");
    public static readonly (string English, string Chinese) License = ("Licence", "许可");

    /// <summary>How many concepts there are.</summary>
    public static (string English, string Chinese) Count(int count) => (
        FormattableString.Invariant($"{count} {(count == 1 ? "concept" : "concepts")}"), FormattableString.Invariant($"{count} 个概念"));

    public static (string English, string Chinese) Of(RelationKind kind) => kind switch
    {
        RelationKind.Broader => ("Broader", "上位"),
        RelationKind.Narrower => ("Narrower", "下位"),
        _ => ("Related", "相关"),
    };

    /// <summary>What is said of a term not to be written; null where the list's name says enough.</summary>
    public static (string English, string Chinese)? Of(TermStatus status) => status switch
    {
        TermStatus.Forbidden => ("forbidden", "禁用"),
        TermStatus.Hidden => ("misspelling", "误拼"),
        _ => null,
    };

    /// <summary>A language's name in itself; its tag where it is not among the common ones.</summary>
    public static string Of(LanguageTag language) => language.Value switch
    {
        "zh-CN" => "简体中文",
        "zh-TW" => "繁體中文",
        "zh-HK" => "繁體中文（香港）",
        "en" => "English",
        "de" => "Deutsch",
        "es" => "Español",
        "fr" => "Français",
        "it" => "Italiano",
        "ja" => "日本語",
        "ko" => "한국어",
        "nl" => "Nederlands",
        "pl" => "Polski",
        "pt" => "Português",
        "ru" => "Русский",
        string tag => tag,
    };
}
