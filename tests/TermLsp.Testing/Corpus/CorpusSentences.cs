namespace TermLsp.Testing.Corpus;

/// <summary>Sentences with faults, right forms and traps in the places of their nouns.</summary>
internal sealed class CorpusSentences(Random random, CorpusFormat format)
{
    // ● is a noun's place, ◐ one for no trap; a space is where a line may end, ~ one where it may not. In Chinese a line may end behind a comma.
    private static readonly string[] English =
    [
        "We use ● for every release.", "The ● stays small, and ● does not.", "Compare ● with what came before ● was there.", "Nobody asked for ●, but ● came.",
        "It works like this: ● first, then ●.", "They say “●” and mean (●).", "Is ● enough?", "Both ◐/◐ and ●; also ●.", "Plain words, and no term in them.",
    ];

    private static readonly string[] Chinese =
    [
        "我们用●来做实验，效果不错。", "先看●，再看●，最后比较两者。", "这一节讲●和●的区别。", "所谓“●”，就是把●放在前面。", "术语●（又名●）很常见。", "没有术语的一句话。",
        "大语言模型把" + PlantedDocument.Mark("deprecated-term", "令牌", "词元") + "一个一个地生成出来，直到结束。",
        "每次登录服务器，都要先拿鉴权令牌来换取权限，然后继续。",
    ];

    /// <summary>One to three of one language.</summary>
    public string Write(Speaking place)
    {
        bool isChinese = random.Next(2) == 0;
        string[] sentences = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Sentence(isChinese, place))];
        return string.Join(isChinese ? "" : Space(place), sentences);
    }

    /// <summary>A pattern with its wrong forms.</summary>
    public string WithTraps(string pattern)
    {
        int number = random.Next(1_000_000);
        return string.Concat(pattern.Select(c => c switch
        {
            '¤' => Of(CorpusTerms.Anywhere),
            '¢' => Of(CorpusTerms.Words),
            '№' => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
            _ => c.ToString(),
        }));
    }

    private string Sentence(bool isChinese, Speaking place) => string.Concat(Of(isChinese ? Chinese : English).Select(c => c switch
    {
        '●' => Noun(isChinese, place, isBare: place.IsBare),
        '◐' => Noun(isChinese, place, isBare: true),
        ' ' => Space(place),
        '，' when isChinese && place.Wrap is { } wrap && random.Next(4) == 0 => "，" + wrap,
        _ => c.ToString(),
    }));

    private string Noun(bool isChinese, Speaking place, bool isBare)
    {
        int kind = random.Next(10);
        if (kind < 3 && !isBare && format.SilentInside.Length > 0)
            return isChinese ? $" {WithTraps(Of(format.SilentInside))} " : WithTraps(Of(format.SilentInside));
        if (kind < 5)
            return Of(isChinese ? CorpusTerms.RightChinese : CorpusTerms.RightEnglish);
        (string rule, string wrong, string right) = Of(isChinese ? CorpusTerms.Chinese : CorpusTerms.English);
        if (place.Wrap is { } wrap && Wrapped(wrong, right, wrap) is { } wrapped && random.Next(3) == 0)
            return PlantedDocument.Mark(rule, wrapped.Wrong, wrapped.Right);
        return PlantedDocument.Mark(rule, wrong, right);
    }

    // A wrong form may go over a line's end, and so does what comes in its place, if it has as many words; of those joined by a hyphen the lines are joined.
    private static (string Wrong, string Right)? Wrapped(string wrong, string right, string wrap)
    {
        string Over(string text) => text.Replace(" ", wrap, StringComparison.Ordinal);
        return !wrong.Contains(' ', StringComparison.Ordinal) ? null
            : wrong.Count(IsSeparator) != right.Count(IsSeparator) ? (Over(wrong), right)
            : right.Contains(' ', StringComparison.Ordinal) && Shape(wrong) == Shape(right) ? (Over(wrong), Over(right))
            : wrong == "fine tuning" ? (Over(wrong), right)
            : null;
    }

    private static string Shape(string text) => string.Concat(text.Where(IsSeparator));

    private static bool IsSeparator(char c) => c is ' ' or '-';

    private string Space(Speaking place) => place.Wrap is { } wrap && random.Next(6) == 0 ? wrap : " ";

    private T Of<T>(T[] choices) => choices[random.Next(choices.Length)];
}
