namespace TermLsp.Testing.Corpus;

/// <summary>The corpus's glossary, and the wrong forms that it knows.</summary>
public static class CorpusTerms
{
    /// <summary>The glossary, as a user writes it.</summary>
    public const string Glossary = """
        concepts:
          - {id: lora, en: {preferred: Low-Rank Adaptation, abbr: LoRA, hidden: [Low-Rank Adaption]}, definition: {en: Small matrices.}}
          - {id: github, en: {preferred: GitHub}, definition: {en: Where code lives.}}
          - {id: pytorch, en: {preferred: PyTorch}, definition: {en: A library.}}
          - {id: rag, en: {preferred: retrieval-augmented generation, abbr: RAG, hidden: [retreival-augmented generation, retrieval augmented generaton]}, definition: {en: Searching first.}}
          - {id: gpt4o, en: {preferred: GPT-4o}, definition: {en: A model.}}
          - {id: dotnet, en: {preferred: .NET, avoid: [.Net]}, definition: {en: A platform.}}
          - {id: tuning, en: {preferred: fine-tuning, variants: strict}, zh: {preferred: 微调, hidden: [微凋]}, definition: {en: More training.}}
          - {id: blocklist, en: {preferred: blocklist, forbidden: [blacklist]}, definition: {en: What is kept out.}}
          - {id: weight, en: {preferred: open-weight model, avoid: [{text: open model, why: {en: not all is open}}]}, zh: {preferred: 权重开放模型}, definition: {en: Published weights.}}
          - {id: token, en: {preferred: token}, zh: {preferred: 词元, avoid: [{text: 令牌, when: {any: [模型], none: [鉴权], window: 6}}], except: [令牌桶]}, definition: {en: A piece of text.}}
          - {id: window, en: {preferred: context window}, zh: {preferred: 上下文窗口, avoid: [上下文视窗], hidden: [上下文窗囗]}, definition: {en: What it sees.}}
          - {id: embedding, en: {preferred: embedding}, zh: {preferred: 嵌入, avoid: [崁入]}, definition: {en: A vector.}}
        """;

    /// <summary>What an English sentence may hold in the place of a noun.</summary>
    internal static readonly (string Rule, string Wrong, string Right)[] English =
    [
        ("term-case", "LORA", "LoRA"), ("term-case", "Lora", "LoRA"), ("term-case", "LORAs", "LoRAs"), ("term-case", "LORA's", "LoRA's"),
        ("term-case", "Github", "GitHub"), ("term-case", "GITHUB", "GitHub"), ("term-case", "Github’s", "GitHub’s"), ("term-case", "Pytorch", "PyTorch"), ("term-case", "github", "GitHub"), ("term-case", "pytorch", "PyTorch"),
        ("term-case", "GPT-4O", "GPT-4o"), ("term-case", ".Net", ".NET"), ("term-spelling", "Low-Rank Adaption", "Low-Rank Adaptation"),
        ("term-spelling", "low-rank adaption", "Low-Rank Adaptation"),
        ("term-spelling", "retreival-augmented generation", "retrieval-augmented generation"), ("term-spelling", "retrieval augmented generaton", "retrieval-augmented generation"),
        ("term-spelling", "fine tuning", "fine-tuning"), ("term-spelling", "finetuning", "fine-tuning"),
        ("deprecated-term", "blacklist", "blocklist"), ("deprecated-term", "blacklists", "blocklists"), ("deprecated-term", "open model", "open-weight model"),
        ("deprecated-term", "open models", "open-weight models"),
    ];

    /// <summary>What is right and must not be reported.</summary>
    internal static readonly string[] RightEnglish =
    [
        "LoRA", "LoRAs", "GitHub", "PyTorch", "GPT-4o", ".NET", "Low-Rank Adaptation", "low-rank adaptation", "fine-tuning", "Fine-tuning", "blocklist",
        "retrieval-augmented generation", "Retrieval Augmented Generation", "RAG", "rag", "storage", "exploration", "token", "context windows", "embeddings",
    ];

    /// <summary>What a Chinese sentence may hold in the place of a noun.</summary>
    internal static readonly (string Rule, string Wrong, string Right)[] Chinese =
    [
        ("term-case", "LORA", "LoRA"), ("term-case", "Lora", "LoRA"), ("term-case", "Github", "GitHub"), ("term-case", "PYTORCH", "PyTorch"), ("term-case", "ＬＯＲＡ", "LoRA"),
        ("term-spelling", "微凋", "微调"), ("term-spelling", "上下文窗囗", "上下文窗口"), ("deprecated-term", "上下文视窗", "上下文窗口"), ("deprecated-term", "上下文視窗", "上下文窗口"),
        ("deprecated-term", "崁入", "嵌入"),
    ];

    /// <summary>What is right, and what only looks like a wrong form.</summary>
    internal static readonly string[] RightChinese = ["LoRA", "微调", "微調", "上下文窗口", "令牌", "令牌桶", "词元", "GitHub", "GPT-4o", "嵌入", "RAG"];

    /// <summary>Wrong forms for places where nothing must be reported.</summary>
    internal static readonly string[] Anywhere = ["LORA", "Github", "blacklist", "模型的令牌", "微凋", "上下文视窗", "finetuning", "fine tuning", "PYTORCH", "open model"];

    /// <summary>Those that are one word in Latin letters.</summary>
    internal static readonly string[] Words = ["LORA", "Lora", "Github", "GITHUB", "blacklist", "finetuning", "PYTORCH", "Pytorch"];
}
