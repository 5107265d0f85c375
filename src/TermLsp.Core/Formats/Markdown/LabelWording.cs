namespace TermLsp.Core.Formats.Markdown;

/// <summary>How label lines are worded for the readers of a glossary.</summary>
internal sealed class LabelWording
{
    private readonly string[] _labels;
    private readonly string _open;
    private readonly string _close;

    private LabelWording(string colon, string comma, string open, string close, params string[] labels) =>
        (Colon, Comma, _open, _close, _labels) = (colon, comma, open, close, labels);

    /// <summary>For readers of Chinese.</summary>
    public static LabelWording Chinese { get; } = new(
        "：", "、", "（", "）",
        "术语", "又称", "缩写", "避免", "禁用", "错写", "除外", "相关", "上位", "下位", "来源", "例", "标签", "注", "定义");

    /// <summary>For others.</summary>
    public static LabelWording English { get; } = new(
        ": ", ", ", " (", ")",
        "Term", "Also", "Abbr", "Avoid", "Forbidden", "Misspelling", "Except", "Related", "Broader", "Narrower", "Source", "Example", "Tags", "Note", "Definition");

    /// <summary>What stands between a label and its value.</summary>
    public string Colon { get; }

    /// <summary>What stands between two values.</summary>
    public string Comma { get; }

    /// <summary>The word of a label.</summary>
    public string this[Label label] => _labels[(int)label];

    /// <summary>A text in brackets.</summary>
    public string InBrackets(string text) => _open + text + _close;
}
