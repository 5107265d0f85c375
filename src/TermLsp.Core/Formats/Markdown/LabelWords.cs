using TermLsp.Core.Terminology;

namespace TermLsp.Core.Formats.Markdown;

/// <summary>The words that mean a <see cref="Label"/>, in both languages, in any case.</summary>
internal static class LabelWords
{
    /// <summary>No word for a label is longer, a language in brackets included.</summary>
    public const int Longest = 48;

    private static readonly Dictionary<string, Meaning> Everywhere = Words(
        (Label.Term, "term, preferred, preferred term, translation, full form, full name, 术语, 首选, 首选术语, 全称, 译名, 译文"),
        (Label.Alias, "also, aka, a.k.a., alias, aliases, also known as, also called, synonym, synonyms, other names, 又称, 又名, 别名, 别称, 也叫, 也称, 也作, 亦称, 同义词, 近义词"),
        (Label.Abbreviation, "abbr, abbr., abbrev, abbreviation, abbreviations, acronym, short form, 缩写, 简称, 缩略语, 简写, 英文缩写"),
        (Label.Avoid, "avoid, deprecated, do not use, don't use, not recommended, 避免, 不推荐, 不用, 勿用, 不宜用, 弃用, 已弃用"),
        (Label.Forbidden, "forbidden, never, never use, banned, 禁用, 禁止, 禁用词"),
        (Label.Misspelling, "misspelling, misspellings, misspelled, typos, 错写, 误写, 错别字, 误作"),
        (Label.Except, "except, exception, exceptions, 除外, 例外"),
        (Label.Related, "related, related terms, related to, see also, see, compare, cf., 相关, 相关术语, 相关词, 相关概念, 参见, 另见, 参阅"),
        (Label.Broader, "broader, broader term, broader terms, parent, is a, 上位, 上位词, 上位概念"),
        (Label.Narrower, "narrower, narrower term, narrower terms, children, 下位, 下位词, 下位概念"),
        (Label.Source, "source, sources, reference, references, link, links, further reading, learn more, 来源, 出处, 参考, 参考资料, 参考文献, 链接, 延伸阅读"),
        (Label.Example, "example, examples, e.g., usage, 例, 例如, 例子, 例句, 示例, 用例"),
        (Label.Tags, "tag, tags, domain, domains, category, categories, field, subject, subject field, 标签, 领域, 分类, 类别, 学科"),
        (Label.Note, "note, notes, remark, remarks, usage note, 注, 备注, 说明, 注意, 附注"),
        (Label.Definition, "definition, definitions, meaning, 定义, 释义, 解释, 含义"),
        (Label.Id, "id, identifier, 编号, 标识"));

    // In a table's head, where only a head can stand, a word may be a vaguer one.
    private static readonly Dictionary<string, Meaning> InHead = Words(
        (Label.Term, "terms, word, name, concept, expansion, 名词, 词汇, 名称, 词, 词条, 概念, 术语名称"),
        (Label.Definition, "description, descriptions, explanation, summary, what it means, 说明, 描述, 简介, 意思, 内容"),
        (Label.Note, "comment, comments"));

    /// <summary>The meaning of a word; null where it has none.</summary>
    public static Meaning? Of(ReadOnlySpan<char> word, bool isHead = false)
    {
        word = word.Trim();
        if (word.Length is 0 or > Longest)
            return null;
        LanguageTag? language = null;
        if (word[^1] is ')' or '）' && word.LastIndexOfAny('(', '（') is int open and > 0)
        {
            ReadOnlySpan<char> inside = word[(open + 1)..^1].Trim();
            if ((LanguageOf(inside) ?? LanguageTag.Parse(inside.ToString())) is not { } tag)
                return null;
            word = word[..open].TrimEnd();
            language = tag;
        }

        if (isHead && Find(InHead, word) is { } vague)
            return vague with { Language = language };
        if (Find(Everywhere, word) is { } meaning)
            return meaning with { Language = language ?? meaning.Language };
        return Compound(word) ?? (language is null && LanguageOf(word) is { } named ? new Meaning(Label.Term, named) : null);
    }

    private static Meaning? Find(Dictionary<string, Meaning> words, ReadOnlySpan<char> word) =>
        words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out Meaning meaning) ? meaning : null;

    // "English definition", "中文释义", "英文名".
    private static Meaning? Compound(ReadOnlySpan<char> word)
    {
        int end = word.IndexOf(' ') is int space and > 0 ? space : word.Length > 2 && word[0] >= 0x80 ? 2 : -1;
        if (end < 0 || LanguageOf(word[..end]) is not { } language)
            return null;
        ReadOnlySpan<char> rest = word[end..].Trim();
        if (rest is "名" or "名称" or "name")
            return new Meaning(Label.Term, language);
        return (Find(Everywhere, rest) ?? Find(InHead, rest)) is { } meaning ? meaning with { Language = language } : null;
    }

    private static LanguageTag? LanguageOf(ReadOnlySpan<char> word) => word.Length > 35 ? null : word.ToString().ToLowerInvariant() switch
    {
        "english" or "英文" or "英语" or "英" => LanguageTag.English,
        "chinese" or "中文" or "汉语" or "简体中文" or "中" or "simplified chinese" => LanguageTag.SimplifiedChinese,
        "繁体中文" or "繁體中文" or "繁体" or "traditional chinese" => LanguageTag.FromValue("zh-TW"),
        "japanese" or "日文" or "日语" or "日本語" => LanguageTag.FromValue("ja"),
        "korean" or "韩文" or "韩语" => LanguageTag.FromValue("ko"),
        "french" or "法文" or "法语" => LanguageTag.FromValue("fr"),
        "german" or "德文" or "德语" => LanguageTag.FromValue("de"),
        "spanish" or "西班牙语" => LanguageTag.FromValue("es"),
        "russian" or "俄文" or "俄语" => LanguageTag.FromValue("ru"),
        string tag when IsSurelyTag(tag) => LanguageTag.Parse(tag),
        _ => null,
    };

    // Any two or three letters may be a tag, and hardly ever are: "is", "no", "so", "pre-trained".
    private static bool IsSurelyTag(string tag) => tag.Split('-', '_')[0] is "en" or "zh" or "ja" or "ko" or "fr" or "de" or "es" or "ru" or "pt";

    private static Dictionary<string, Meaning> Words(params (Label Label, string Words)[] labels)
    {
        Dictionary<string, Meaning> words = new(StringComparer.OrdinalIgnoreCase);
        foreach ((Label label, string all) in labels)
        {
            foreach (string word in all.Split(", "))
                words[word] = new Meaning(label, null);
        }

        return words;
    }

    /// <summary>What a word means.</summary>
    /// <param name="Label">The label.</param>
    /// <param name="Language">The language that it tells, if any.</param>
    public readonly record struct Meaning(Label Label, LanguageTag? Language);
}
