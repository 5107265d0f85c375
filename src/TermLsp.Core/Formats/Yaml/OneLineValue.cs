namespace TermLsp.Core.Formats.Yaml;

/// <summary>
/// What <c>RAG: 检索增强生成</c> says: the term's equivalent in another language, or its definition. An equivalent is in ideographs beside a term
/// that has none, or the other way round; it is short and no sentence.
/// </summary>
internal static class OneLineValue
{
    // 基于人工智能反馈的强化学习 has 13 characters; what is longer is nearly always told in a sentence.
    private const int LongestIdeographic = 15;

    private const int LongestAlphabetic = 60;
    private const int MostWords = 6;

    // So a definition begins, and no term does.
    private static readonly string[] Beginnings = ["一种", "一个", "a ", "an ", "the "];

    /// <summary>Whether the value is an equivalent; else it is a definition.</summary>
    public static bool IsEquivalent(string term, string value)
    {
        if (HasSentenceMark(value) || Beginnings.Any(beginning => value.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)))
            return false;
        bool isEastern = TextLanguage.IsEastern(TermLanguage.Of(value));
        if (isEastern == TextLanguage.IsEastern(TermLanguage.Of(term)))
            return false;
        return isEastern
            ? value.Length <= LongestIdeographic + Latin(value)
            : value.Length <= LongestAlphabetic && value.Count(char.IsWhiteSpace) < MostWords && value.Any(char.IsLetter);
    }

    // Letters that stand in an ideographic term, as in "LoRA 微调", take little of its length.
    private static int Latin(string value) => value.Count(c => c < '\u0250');

    private static bool HasSentenceMark(string value)
    {
        for (int i = 0; i < value.Length; i++)
        {
            if (value[i] is '。' or '！' or '？' or '；' or '，' or '、' or '：' or '…' or '\n')
                return true;
            if (value[i] is '.' or '!' or '?' or ';' or ',' or ':' && (i + 1 == value.Length || char.IsWhiteSpace(value[i + 1])))
                return true;
        }

        return false;
    }
}
