using CsCheck;

namespace TermLsp.Core.Tests;

/// <summary>Text as it comes in the worst case: both scripts, their odd forms, broken surrogates, all kinds of line ends.</summary>
internal static class RandomText
{
    private static readonly string[] Pieces =
    [
        "RAG", "rag", "Rag", "LoRA", "lora", "token", "Tokens", "token's", "context", "window", "fine", "tuning", "LLMs", "C++", ".NET", "GPT-4o",
        "上下文", "窗口", "检索", "增强", "生成", "檢索", "微调", "令牌", "令牌桶", "模型", "有用、", "诚实",
        " ", " ", " ", "  ", "-", "‑", "\n", "\r\n", "\r", "\n\n", "\t", "\u00A0", "\u200B", "\u00AD", "’s", "'", "s", "es",
        "，", "。", "(", ")", "*", "`", "_", "/", "# ", "- ", "| ", "1. ", "> ", "---", "ﬁ", "ﬀ", "Ｒ", "𝐑", "𠮷", "😀", "\uD83D", "\uDE00", "\0", "é", "Я", "は",
    ];

    public static Gen<string> Gen { get; } = CsCheck.Gen.Int[0, Pieces.Length - 1].Array[0, 40].Select(indices => string.Concat(indices.Select(i => Pieces[i])));
}
