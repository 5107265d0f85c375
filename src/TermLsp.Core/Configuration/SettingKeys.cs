using System.Collections.Immutable;
using TermLsp.Core.Documents;
using TermLsp.Core.Formats.Yaml;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Configuration;

/// <summary>Everything that can be set, in one table: what reads settings, explains them and describes them to editors goes by it.</summary>
internal static class SettingKeys
{
    private static readonly Dictionary<string, Severity?> Levels = new()
    {
        ["off"] = null, ["hint"] = Severity.Hint, ["info"] = Severity.Info, ["warning"] = Severity.Warning, ["error"] = Severity.Error,
    };

    private static readonly Dictionary<string, HoverStyle> Styles = new() { ["full"] = HoverStyle.Full, ["short"] = HoverStyle.Short };

    private static readonly Dictionary<string, HoverCode> Codes = new()
    {
        ["auto"] = HoverCode.Auto, ["all"] = HoverCode.All, ["comments"] = HoverCode.Comments, ["off"] = HoverCode.Off,
    };

    private static readonly string[] CommonLanguages = ["auto", "en", "zh-CN", "zh-TW"];

    /// <summary>The table.</summary>
    public static ImmutableArray<SettingKey> All { get; } =
    [
        new("glossaries", "paths and globs",
            "Glossary files, folders and globs, nearest first. They come after the glossaries that lie beside the documents.",
            "术语表文件、文件夹或通配符，近者在前；排在文档旁边的术语表之后。",
            static (values, node, settings) => settings with { Glossaries = [.. values.Paths(node), .. settings.Glossaries] }),
        new("builtin", "true or false",
            "Whether the built-in LLM glossary counts.", "是否启用内置的大模型术语表。",
            static (values, node, settings) => values.Flag(node) is { } on ? settings with { Builtin = on } : settings),
        new("language", "auto, or a language such as en or zh-CN",
            "The language to explain in. 'auto': the document's own, else the editor's.", "用哪种语言解释；auto 表示用文档自己的语言，其次用编辑器的语言。",
            static (values, node, settings) => node is YamlScalar { Value: "auto" } ? settings with { Language = null }
                : values.Named(node, LanguageTag.Parse, "language; write auto, en or zh-CN", CommonLanguages) is [LanguageTag language] ? settings with { Language = language }
                : settings),
        new("hover.languages", "languages",
            "Languages whose definitions a hover shows too, after the document's own.", "悬停时在文档语言之外还要显示哪些语言的定义。",
            static (values, node, settings) =>
                settings with { HoverLanguages = values.Named(node, LanguageTag.Parse, "language; write one such as en or zh-CN", CommonLanguages) }),
        new("hover.style", "full or short",
            "How much a hover says: everything, or the terms and their status.", "悬停内容的详略：full 为全部，short 只有术语和状态。",
            static (values, node, settings) => values.Choice(node, Styles) is { } style ? settings with { HoverStyle = style } : settings),
        new("hover.code", "auto, all, comments or off",
            "Where in source code hovers speak. 'auto': the built-in glossary in comments and strings only, your own also in names.",
            "源代码里哪些地方有悬停。auto：内置术语表只在注释和字符串里，自己的术语表也在标识符里。",
            static (values, node, settings) => values.Choice(node, Codes) is { } code ? settings with { HoverCode = code } : settings),
        new("completion.enable", "true or false",
            "Whether terms are offered while typing.", "输入时是否补全术语。",
            static (values, node, settings) => values.Flag(node) is { } on ? settings with { CompletionEnable = on } : settings),
        new("completion.pinyin", "true or false",
            "Whether Chinese terms are found by pinyin.", "是否可以用拼音补全中文术语。",
            static (values, node, settings) => values.Flag(node) is { } on ? settings with { CompletionPinyin = on } : settings),
        new("completion.limit", "a number from 1 to 1000",
            "The most terms that are offered at once.", "一次最多列出多少个术语。",
            static (values, node, settings) => values.Number(node, 1, 1000) is { } limit ? settings with { CompletionLimit = limit } : settings),
        new("lint.enable", "true or false",
            "Whether the spelling of terms is reported.", "是否检查术语写法。",
            static (values, node, settings) => values.Flag(node) is { } on ? settings with { LintEnable = on } : settings),
        new("lint.rules", "a severity a rule: off, hint, info, warning or error",
            "How much each rule matters.", "各条规则的级别。",
            static (values, node, settings) => Rules(values, node, settings)),
        new("lint.include", "globs",
            "The documents to look at; all where there is none.", "检查哪些文档；不写则全部检查。",
            static (values, node, settings) => settings with { LintInclude = values.Paths(node) }),
        new("lint.exclude", "globs",
            "Documents to pass over.", "不检查哪些文档。",
            static (values, node, settings) => settings with { LintExclude = [.. values.Paths(node), .. settings.LintExclude] }),
        new("lint.ignore", "spellings",
            "Spellings that are never reported.", "从不报告的写法。",
            static (values, node, settings) => settings with { LintIgnore = [.. values.Texts(node), .. settings.LintIgnore] }),
        new("lint.zones", "zones",
            "The kinds of text in which something is reported.", "在哪些种类的文字里检查。",
            static (values, node, settings) => settings with { LintZones = values.Named(node, ZoneName.Parse, "zone", ZoneName.All) }),
        new("path", "a path",
            "The program that an editor starts; the editor itself heeds it.", "编辑器要启动的程序；由编辑器自己处理。",
            static (_, _, settings) => settings),
        new("trace", "off, messages or verbose",
            "How much of the protocol an editor logs; the editor itself heeds it.", "编辑器记录多少协议内容；由编辑器自己处理。",
            static (_, _, settings) => settings),
    ];

    /// <summary>The groups: keys that hold other keys.</summary>
    public static ImmutableArray<string> Groups { get; } =
        [.. All.Select(key => key.Name.Split('.')).Where(parts => parts.Length > 1).Select(parts => parts[0]).Distinct()];

    /// <summary>The key of this name, or null.</summary>
    public static SettingKey? Find(string name) => All.FirstOrDefault(key => key.Name == name);

    private static Settings Rules(SettingValues values, YamlNode node, Settings settings)
    {
        if (node is not YamlMapping mapping)
        {
            values.Wrong(node.Span, "write a rule and its severity, such as  term-case: error");
            return settings;
        }

        ImmutableSortedDictionary<string, Severity?>.Builder rules = settings.LintRules.ToBuilder();
        foreach (YamlEntry entry in mapping.Entries)
        {
            if (!RuleIds.All.Contains(entry.Key.Value))
                values.Unknown(entry.Key, "rule", RuleIds.All);
            else if (entry.Value is YamlScalar level && Levels.TryGetValue(level.Value, out Severity? severity))
                rules[entry.Key.Value] = severity;
            else
                values.Wrong(entry.Value.Span, $"write one of: {string.Join(", ", Levels.Keys)}");
        }

        return settings with { LintRules = rules.ToImmutable() };
    }
}
