using System.Collections.Immutable;
using TermLsp.Core.Configuration;
using TermLsp.Core.Documents;
using TermLsp.Core.Linting;
using TermLsp.Core.Linting.Rules;
using TermLsp.Core.Matching.Engine;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Linting.Misspelling;

/// <summary>A text, and what the rule says of it.</summary>
internal static class MisspellingCheck
{
    /// <summary>Terms of many kinds: short and long, names, abbreviations, of several words.</summary>
    public static GlossarySet Terms { get; } = Glossaries.Read(Glossaries.OfTerms(
        "transformer: Transformer", "pretraining: pretraining", "rag: retrieval-augmented generation", "window: context window", "embedding: embedding",
        "tokenizer: tokenizer", "tokenization: tokenization", "llm: large language model", "pytorch: PyTorch", "langchain: LangChain", "docker: Docker", "doubao: Doubao",
        "engineering: prompt engineering", "cot: chain of thought", "attention: attention", "mask: attention mask", "backpropagation: backpropagation", "bnb: bitsandbytes",
        "hf: Hugging Face", "batching: continuous batching", "hyper: hyperparameter", "parallel: tensor parallelism", "corpus: corpus", "distil: knowledge distillation",
        "peft: parameter-efficient fine-tuning", "chat: chat template", "humaneval: HumanEval", "qlora: QLoRA", "llama: LLaMA", "mmlu: MMLU", "dapo: DAPO", "overfit: overfitting",
        "chatbot: chatbot", "architecture: model architecture", "agi: artificial general intelligence", "multistep: multi-step reasoning", "reasoning: reasoning model",
        "copilot: Copilot", "classification: text classification", "truth: ground truth", "unsloth: Unsloth", "policy: policy gradient", "rl: reinforcement learning", "epoch: epoch", "python: Python", "adapter: adapter", "cfg: classifier-free guidance", "quantization: quantization", "gqa: grouped-query attention",
        "safetensors: safetensors", "tensor: tensor", "autoregressive: autoregressive",
        "上下文: 上下文窗口"));

    private static readonly TermMatcher Matcher = new(Terms);

    /// <summary>What the rule finds.</summary>
    public static ImmutableArray<LintDiagnostic> Find(Document document, GlossarySet? terms = null, string language = "en") =>
    [
        .. new MisspelledTermRule().Find(
            new LintedDocument(document, Matcher, document.Occurrences(Matcher, CancellationToken.None), terms ?? Terms, Settings.Default, LanguageTag.Parse(language)!.Value),
            CancellationToken.None),
    ];

    /// <summary>A text with each <c>⟦wrong→right⟧</c> read as <c>wrong</c>: these are reported, with that correction, and nothing else.</summary>
    public static void Check(string marked, string kind = "markdown")
    {
        string text = "";
        List<string> expected = [];
        foreach (string part in marked.Split('⟦', '⟧'))
        {
            if (part.Split('→') is [string wrong, string right])
            {
                expected.Add($"{text.Length}: {wrong} → {right}");
                text += wrong;
            }
            else
            {
                text += part;
            }
        }

        Assert.Equal(expected, Find(New(text, kind)).Select(found => $"{found.Span.Start}: {text[found.Span.Start..found.Span.End]} → {string.Join("|", found.Fixes.Select(fix => fix.Edits.Single().NewText))}"));
    }

    /// <summary>A document that came of no edit.</summary>
    public static Document New(string text, string kind = "markdown") => new("a", DocumentKind.Of(kind, "a"), 1, new SourceText(text));
}
