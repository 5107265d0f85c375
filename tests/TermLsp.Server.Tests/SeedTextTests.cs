using Newtonsoft.Json.Linq;
using TermLsp.Core.Text;

namespace TermLsp.Server.Tests;

/// <summary>
/// The text that the project started from, hovered term by term with the built-in glossary. The text lies beside the repository; where it
/// does not, its tests say that they were passed over.
/// </summary>
public sealed class SeedTextTests
{
    private const string Uri = "file:///docs/llm-terms.md";

    [Theory]
    [InlineData("LLM", "大语言模型")]
    [InlineData("大语言模型", "大语言模型")]
    [InlineData("Large Language Model", "大语言模型")]
    [InlineData("Pretraining", "预训练")]
    [InlineData("预训练", "预训练")]
    [InlineData("Fine-tuning", "微调")]
    [InlineData("微调", "微调")]
    [InlineData("SFT", "监督微调")]
    [InlineData("监督微调", "监督微调")]
    [InlineData("LORA", "低秩适配")]
    [InlineData("低秩适应", "低秩适配")]
    [InlineData("QLORA", "量化低秩适配")]
    [InlineData("量化低秩适应", "量化低秩适配")]
    [InlineData("RLHF", "基于人类反馈的强化学习")]
    [InlineData("来自人类反馈的强化学习", "基于人类反馈的强化学习")]
    [InlineData("人类反馈强化学习", "基于人类反馈的强化学习")]
    [InlineData("RAG", "检索增强生成")]
    [InlineData("检索增强生成", "检索增强生成")]
    [InlineData("Tokens", "词元")]
    [InlineData("Token", "词元")]
    [InlineData("Context window", "上下文窗口")]
    [InlineData("上下文窗口", "上下文窗口")]
    [InlineData("Temperature", "温度")]
    [InlineData("温度", "温度")]
    [InlineData("Latency", "延迟")]
    [InlineData("延迟", "延迟")]
    [InlineData("TTFT", "首个词元时间")]
    [InlineData("首个 Token 的时间", "首个词元时间")]
    [InlineData("HHH", "有用、诚实、无害", false)]
    [InlineData("提示工程", "提示工程")]
    [InlineData("tool use", "工具使用")]
    public async Task A_term_of_the_seed_text_is_explained_in_Chinese(string form, string preferred, bool inText = true)
    {
        string? path = Repository.Shared("seed/llm-terms.zh.txt");
        Assert.SkipWhen(path is null, "../shared/seed is not here");
        string text = await File.ReadAllTextAsync(path!);
        if (!inText)
            text += $"\n\n我们说的是 {form}。";
        LinePosition position = new LineIndex(text).PositionOf(IndexOfWord(text, form));
        await using LspClient client = InMemoryServer.Start();
        await client.InitializeAsync(Terms.Modern, locale: "en");
        await client.OpenAsync(Uri, text);
        for (int inside = 0; inside < form.Length; inside++)
        {
            JToken hover = await client.HoverAsync(Uri, position.Line, position.Character + inside);
            Assert.StartsWith($"**{preferred}**", (string?)hover["contents"]!["value"], StringComparison.Ordinal);
            Assert.Equal(
                $"{position.Line}:{position.Character}-{position.Line}:{position.Character + form.Length}",
                $"{hover["range"]!["start"]!["line"]}:{hover["range"]!["start"]!["character"]}-{hover["range"]!["end"]!["line"]}:{hover["range"]!["end"]!["character"]}");
        }
    }

    [Theory]
    [InlineData("LLM", "large language model")]
    [InlineData("pretraining", "pretraining")]
    [InlineData("fine tuning", "fine-tuning")]
    [InlineData("SFT", "supervised fine-tuning")]
    [InlineData("LoRA", "Low-Rank Adaptation")]
    [InlineData("QLoRA", "Quantized Low-Rank Adaptation")]
    [InlineData("RLHF", "reinforcement learning from human feedback")]
    [InlineData("RAG", "retrieval-augmented generation")]
    [InlineData("tokens", "token")]
    [InlineData("context windows", "context window")]
    [InlineData("temperature", "temperature")]
    [InlineData("latency", "latency")]
    [InlineData("TTFT", "time to first token")]
    [InlineData("上下文窗口", "context window")]
    public async Task In_an_English_document_a_term_is_explained_in_English(string form, string preferred)
    {
        string text = $"The team wrote down what {form} means to it, and why it matters to everyone who reads this.";
        await using LspClient client = InMemoryServer.Start();
        await client.InitializeAsync(Terms.Modern, locale: "zh-cn");
        await client.OpenAsync(Uri, text);
        int start = text.IndexOf(form, StringComparison.Ordinal);
        JToken hover = await client.HoverAsync(Uri, 0, start + 1);
        Assert.StartsWith($"**{preferred}**", (string?)hover["contents"]!["value"], StringComparison.Ordinal);
        Assert.Contains("*Source*: ", (string?)hover["contents"]!["value"], StringComparison.Ordinal);
        Assert.Equal((start, start + form.Length), ((int)hover["range"]!["start"]!["character"]!, (int)hover["range"]!["end"]!["character"]!));
    }

    // Not inside a longer word that is another term: 微调 in 监督微调, Token in Tokens.
    private static int IndexOfWord(string text, string form)
    {
        string[] longer = ["QLORA", "监督微调", "量化低秩适应", "来自人类反馈的强化学习", "Tokens", "首个 Token 的时间", "生成首个 Token"];
        string masked = longer.Where(word => word.Length > form.Length && word.Contains(form, StringComparison.Ordinal))
            .Aggregate(text, (masked, word) => masked.Replace(word, new string('.', word.Length), StringComparison.Ordinal));
        return masked.IndexOf(form, StringComparison.Ordinal);
    }
}
