using TermLsp.Core.Terminology;

namespace TermLsp.Cli.Output.Lint;

/// <summary>What a rule is, for whoever meets its id in a report.</summary>
/// <param name="Id">Its id, one of <see cref="Core.Configuration.RuleIds"/>.</param>
/// <param name="Default">How much its findings matter where nobody says; null: it is off.</param>
/// <param name="Short">What it finds, in a sentence.</param>
/// <param name="Help">What to do.</param>
internal sealed record RuleText(string Id, Severity? Default, string Short, string Help)
{
    private static readonly RuleText[] English =
    [
        new("term-case", Severity.Warning, "A term's capitals are not those of the glossary.", "Write it as the glossary does: LoRA, not LORA or Lora."),
        new("term-spelling", Severity.Warning, "A term is written in a way that its glossary lists as a misspelling.", "Write the term as the glossary has it."),
        new("deprecated-term", Severity.Warning, "A term is no longer the one to write.", "Write the term that took its place; the message says which and why."),
        new("misspelled-term", Severity.Info, "A word is almost a term, and no other known word.", "Correct it, or add the word to the glossary if it is one."),
        new("script-variant", null, "A term is in the other Chinese script, or another region's word.", "Write it in the script and the words of the document."),
        new("inconsistent-term", null, "One document calls one concept by two names.", "Choose one name and keep to it."),
        new("first-use", null, "An abbreviation stands before its full form.", "Write the full form with the abbreviation in brackets where it is first used."),
        new("undefined-abbreviation", null, "Nobody explains this abbreviation.", "Explain it in the document, or add it to the glossary."),
    ];

    private static readonly RuleText[] Chinese =
    [
        new("term-case", Severity.Warning, "术语的大小写与术语表不一致。", "按术语表的写法：LoRA，而不是 LORA 或 Lora。"),
        new("term-spelling", Severity.Warning, "术语写成了术语表列出的误写。", "改为术语表中的写法。"),
        new("deprecated-term", Severity.Warning, "这个术语已不再使用。", "改用取代它的术语；消息里说明是哪一个、为什么。"),
        new("misspelled-term", Severity.Info, "这个词与某个术语只差一点，又不是别的已知的词。", "改正它；如果确有这个词，就加入术语表。"),
        new("script-variant", null, "术语用了另一种中文字形，或另一地区的说法。", "改用与全文一致的字形和说法。"),
        new("inconsistent-term", null, "同一篇文档用两个名称指同一个概念。", "选定一个，全文统一。"),
        new("first-use", null, "缩写出现在全称之前。", "首次出现时写全称，并在括号里注明缩写。"),
        new("undefined-abbreviation", null, "没有任何地方解释这个缩写。", "在文档里解释它，或加入术语表。"),
    ];

    /// <summary>All rules, in the reader's language.</summary>
    public static IReadOnlyList<RuleText> All(LanguageTag language) => language.IsChinese ? Chinese : English;
}
