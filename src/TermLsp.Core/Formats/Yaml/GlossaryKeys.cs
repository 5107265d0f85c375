using System.Collections.Immutable;
using TermLsp.Core.Documents;

namespace TermLsp.Core.Formats.Yaml;

/// <summary>
/// The keys of our own format, in one table: what readers know, what the schema allows, and what an editor offers and explains.
/// </summary>
internal static class GlossaryKeys
{
    private static readonly ImmutableArray<string> Levels = ["hint", "info", "warning", "error"];

    /// <summary>A text by language.</summary>
    public static MappingShape Localized { get; } = new("localizedText", "a text by language", [], Language("the text in this language", "该语言的文本", "en: A remark."));

    /// <summary>A definition in one language.</summary>
    public static MappingShape Definition { get; } = new("definition", "a definition",
    [
        new("short", ScalarKind.Text, "the definition in a sentence or two", "一两句话的定义", "short: The smallest unit of text that a model reads."),
        new("long", ScalarKind.Text, "the definition at more length, shown after the short one", "较详细的解释，排在简短定义之后", "long: Text is encoded as a sequence of tokens first."),
    ]);

    /// <summary>A definition by language; short and long without one are in the language of their characters.</summary>
    public static MappingShape Definitions { get; } = new(
        "definitions", "'definition'", Definition.Keys,
        Language("the definition in this language", "该语言的定义", "en: The smallest unit of text that a model reads.") with { Mapping = Definition });

    /// <summary>Where a form counts.</summary>
    public static MappingShape Condition { get; } = new("condition", "'when'",
    [
        new("any", ScalarKind.Text, "words of which one must stand nearby", "附近须出现其中一个词", "any: [模型, LLM]") { TakesList = true },
        new("none", ScalarKind.Text, "words of which none may stand nearby", "附近不得出现其中任何一个词", "none: [OAuth]") { TakesList = true },
        new("window", ScalarKind.Number, "how many characters on each side are nearby; 40 where it is not said", "“附近”指两侧多少个字符，默认 40", "window: 40"),
    ]);

    private static readonly ImmutableArray<GlossaryKey> TermRules =
    [
        new("plural", ScalarKind.Text, "plurals that no rule gives", "不规则的复数形式", "plural: [criteria]") { TakesList = true },
        new("case", ScalarKind.Choice, "whether capitals matter: smart (a word with an inner capital is written just so), exact, ignore", "大小写是否算数：smart（词中有大写字母的须照写）、exact（须照写）、ignore（不计）", "case: exact")
            { Choices = ["smart", "exact", "ignore"] },
        new("variants", ScalarKind.Choice, "whether hyphen and space variants are reported: any (they are not), strict", "是否报告连字符、空格的变体：any（不报告）、strict（报告）", "variants: strict")
            { Choices = ["any", "strict"] },
        new("pos", ScalarKind.Text, "the part of speech", "词性", "pos: noun"),
    ];

    /// <summary>A term with what is to be said of it.</summary>
    public static MappingShape Term { get; } = new("term", "a term",
    [
        new("text", ScalarKind.Text, "the term's spelling, or several of which the same is said", "术语的写法，可以有多个", "text: [LORA, Lora]") { TakesList = true },
        new("why", ScalarKind.Text, "why the term is not to be written", "为什么不该这样写", "why: {en: In this field the word is 词元}") { Mapping = Localized },
        new("fix", ScalarKind.RightTerm, "what to write instead", "应改成什么", "fix: LoRA"),
        new("level", ScalarKind.Choice, "how much its use matters", "用了它有多要紧", "level: info") { Choices = Levels },
        new("when", ScalarKind.None, "the form counts only where these words are, or are not, nearby", "只在附近有（或没有）这些词时才算数", "when: {any: [模型], none: [OAuth], window: 40}") { Mapping = Condition },
        new("abbr", ScalarKind.Choice, "whether it shortens another term", "是否为缩写", "abbr: true") { Choices = ["true", "false"] },
        .. TermRules,
    ]);

    private static readonly ImmutableArray<GlossaryKey> OtherTerms =
    [
        Terms("abbr", "an abbreviation", "缩写", "abbr: LoRA"),
        Terms("aliases", "as good as the preferred term, though not the first choice", "亦可用的其他说法", "aliases: [Low Rank Adaptation]"),
        Terms("avoid", "understood, but no longer to be written; as a mapping with text, why, fix, level, when", "能懂但不再推荐的说法；可写成含 text、why、fix、level、when 的映射", "avoid: [{text: LORA, fix: LoRA}]"),
        Terms("forbidden", "never to be written: an error", "禁用：用了就是错误", "forbidden: [low rank adoption]"),
        Terms("hidden", "a misspelling: recognised and reported, never offered", "误写：能认出、会报告，但不会补全", "hidden: [LoRRA]"),
        new("except", ScalarKind.Text, "longer strings that hold the term but do not mean it", "含有该术语、但不是这个意思的更长的词", "except: [令牌桶]") { TakesList = true },
        .. TermRules,
    ];

    /// <summary>The terms of one language.</summary>
    public static MappingShape LanguageBlock { get; } = new("languageBlock", "a language block",
        [Terms("preferred", "the term to write, one a language", "首选术语，每种语言一个", "preferred: token"), .. OtherTerms]);

    /// <summary>An entry, in the full form or the flat one.</summary>
    public static MappingShape Concept { get; } = new(
        "concept", "a concept",
        [
            new("id", ScalarKind.Text, "the name by which other entries point here; made from the first term where there is none", "其他条目引用时用的标识；不写则取自第一个术语", "id: token"),
            Terms("term", "the term to write (the flat form: its language is told by its characters)", "首选术语（简写形式：语言由文字判断）", "term: RAG"),
            new("domain", ScalarKind.Text, "subject fields", "所属领域", "domain: [llm, nlp]") { TakesList = true },
            .. OtherTerms,
            new("definition", ScalarKind.Text, "what the concept is, by language, short and long", "定义：可按语言分列，分 short 与 long", "definition: {en: The smallest unit of text that a model reads.}") { Mapping = Definitions },
            new("example", ScalarKind.Text, "sentences that use the term", "例句", "example: [{en: The contract comes to 900 tokens.}]") { TakesList = true, Mapping = Localized },
            Concepts("broader", "ids of concepts that include this one", "上位概念的 id", "broader: [language-model]"),
            Concepts("narrower", "ids of concepts that this one includes", "下位概念的 id", "narrower: [llm]"),
            Concepts("related", "ids of concepts that are near in another way", "相关概念的 id", "related: [context-window]"),
            new("source", ScalarKind.Text, "addresses of works that say more", "参考资料的网址", "source: [https://arxiv.org/abs/1508.07909]") { TakesList = true },
            new("note", ScalarKind.Text, "a remark of the authors", "编者按", "note: {en: A remark of the authors.}") { Mapping = Localized },
        ],
        Language("the terms in this language", "该语言的术语", "en: {preferred: token}") with { TakesList = true, Mapping = LanguageBlock });

    /// <summary>What holds for every entry that does not say otherwise.</summary>
    public static MappingShape Defaults { get; } = new("defaults", "'defaults'",
    [
        new("domain", ScalarKind.Text, "the subject fields of entries that name none", "未写 domain 的条目所属的领域", "domain: llm") { TakesList = true },
        new("severity", ScalarKind.Choice, "how much findings matter where no term says so", "未写 level 时问题的轻重", "severity: warning") { Choices = Levels },
    ]);

    /// <summary>Where the glossary counts.</summary>
    public static MappingShape Scope { get; } = new("scope", "'scope'",
    [
        new("include", ScalarKind.Text, "the documents for which it counts, as globs from this file's folder", "适用的文档，相对于本文件所在文件夹的通配路径", "include: [\"docs/**/*.md\"]") { TakesList = true },
        new("zones", ScalarKind.Choice, "the kinds of text in which its terms count", "术语在哪几类文本中算数", "zones: [prose, comment]")
            { TakesList = true, Choices = [.. Enum.GetValues<Zone>().Select(ZoneName.Of)] },
    ]);

    /// <summary>The whole file in the full form.</summary>
    public static MappingShape Glossary { get; } = new("glossary", "a glossary",
    [
        new("termlsp", ScalarKind.Number, "the format's version: 1", "格式的版本：1", "termlsp: 1"),
        new("id", ScalarKind.Text, "the glossary's short name; the file's name where there is none", "术语表的短名；不写则取文件名", "id: team"),
        new("title", ScalarKind.Text, "its name for people, by language", "给人看的名称，可按语言分列", "title: {en: Team words, zh: 团队用语}") { Mapping = Localized },
        new("license", ScalarKind.Text, "the licence of its words, as an SPDX expression", "许可证，写作 SPDX 表达式", "license: CC-BY-4.0"),
        new("defaults", ScalarKind.None, "what holds for every entry that does not say otherwise", "各条目未另说明时的默认值", "defaults: {domain: llm, severity: warning}") { Mapping = Defaults },
        new("scope", ScalarKind.None, "where the glossary counts", "术语表的适用范围", "scope: {include: [\"docs/**/*.md\"], zones: [prose, comment]}") { Mapping = Scope },
        new("concepts", ScalarKind.None, "the entries", "条目", "concepts: [{id: rag, en: {preferred: retrieval-augmented generation, abbr: RAG}}]") { TakesList = true, Mapping = Concept },
    ]);

    /// <summary>All kinds of mappings, those first that hold the others.</summary>
    public static ImmutableArray<MappingShape> All { get; } =
        [Glossary, Defaults, Scope, Concept, LanguageBlock, Term, Condition, Definitions, Definition, Localized];

    private static GlossaryKey Language(string english, string chinese, string example) => new("<language>", ScalarKind.Text, english, chinese, example);

    private static GlossaryKey Terms(string name, string english, string chinese, string example) =>
        new(name, ScalarKind.Text, english, chinese, example) { TakesList = true, Mapping = Term };

    private static GlossaryKey Concepts(string name, string english, string chinese, string example) =>
        new(name, ScalarKind.ConceptId, english, chinese, example) { TakesList = true };
}
