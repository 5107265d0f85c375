using TermLsp.Core.Documents;
using TermLsp.Core.Features;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Features;

/// <summary>Text with a caret, the items that it brings, and the text after the first one is taken.</summary>
public sealed class CompletionTests
{
    private static readonly Analysis Analysis = new(Glossaries.Read("""
        concepts:
          - {id: window, en: {preferred: context window}, zh: {preferred: 上下文窗口, aliases: [上下文长度]}}
          - {id: lora, en: {preferred: Low-Rank Adaptation, abbr: LoRA, avoid: [LORA]}}
          - {id: tuning, en: {preferred: fine-tuning, hidden: [fine-tunning]}}
          - {id: gpt, en: {preferred: GPT-4o}}
          - {id: fine, zh: {preferred: 微调}}
          - {id: net, en: {preferred: .NET, aliases: [C++]}}
        """));

    private static CompletionList Complete(string fixture, out Fixture marked)
    {
        marked = Fixture.Parse(fixture);
        Document document = new("file:///a.md", DocumentKind.Of("markdown", "a.md"), 1, new SourceText(marked.Text));
        return Analysis.Complete(document, marked.Caret, LanguageTag.English);
    }

    [Theory]
    [InlineData("我们使用上$0", "上下文窗口|上下文长度", "我们使用上下文窗口")]
    [InlineData("我们使用上下$0吧", "上下文窗口|上下文长度", "我们使用上下文窗口吧")]
    [InlineData("我们使用上下\u200B$0吧", "上下文窗口|上下文长度", "我们使用上下文窗口吧")]
    [InlineData("a cont$0", "context window", "a context window")]
    [InlineData("a context w$0", "context window", "a context window")]
    [InlineData("a context $0", "context window", "a context window")]
    [InlineData("Cont$0", "Context window", "Context window")]
    [InlineData("CONT$0", "CONTEXT WINDOW", "CONTEXT WINDOW")]
    [InlineData("a lor$0", "LoRA", "a LoRA")]
    [InlineData("a gp$0", "GPT-4o", "a GPT-4o")]
    [InlineData("a .N$0", ".NET", "a .NET")]
    [InlineData("a C+$0", "C++", "a C++")]
    [InlineData("a finet$0", "fine-tuning", "a fine-tuning")]
    [InlineData("用lo$0", "LoRA|low-Rank Adaptation", null)]
    [InlineData("我们使用sxw$0", "上下文窗口|上下文长度", "我们使用上下文窗口")]
    [InlineData("我们使用sxwck$0吧", "上下文窗口", "我们使用上下文窗口吧")]
    [InlineData("用shangxia$0", "上下文窗口|上下文长度", "用上下文窗口")]
    [InlineData("用sxwen$0", "上下文窗口|上下文长度", "用上下文窗口")]
    [InlineData("用sxwc$0", "上下文窗口|上下文长度", "用上下文窗口")]
    [InlineData("用sxwzhang$0", "上下文长度", "用上下文长度")]
    [InlineData("用wt$0", "微调", "用微调")]
    [InlineData("用wd$0", "微调", "用微调")]
    [InlineData("用weidiao$0", "微调", "用微调")]
    [InlineData("sxw$0", "上下文窗口|上下文长度", "上下文窗口")]
    [InlineData("we write an English text wt$0", "", null)]
    [InlineData("用w$0", "", null)]
    [InlineData("用wtx$0", "", null)]
    [InlineData("用2wt$0", "", null)]
    [InlineData("https://a.b/sxw$0", "", null)]
    [InlineData("xcont$0", "", null)]
    [InlineData("nothing$0", "", null)]
    [InlineData("$0", "", null)]
    [InlineData("context\nw$0", "", null)]
    public void A_prefix_brings_its_terms(string fixture, string items, string? after)
    {
        CompletionList list = Complete(fixture, out Fixture marked);
        string[] texts = [.. list.Items.Select(item => item.NewText)];
        if (after is not null || items.Length == 0)
            Assert.Equal(items, string.Join('|', texts));
        if (after is null)
            return;
        CompletionItem first = list.Items[0];
        Assert.Equal(after, new SourceText(marked.Text).Replace(first.Replaces, first.NewText).Content);
        Assert.Equal(marked.Caret, first.Replaces.End);
        Assert.StartsWith(marked.Text[first.Replaces.Start..first.Replaces.End], first.FilterText, StringComparison.Ordinal);
    }

    [Fact]
    public void Pinyin_can_be_switched_off()
    {
        Analysis without = Analysis.With(Analysis.Settings with { CompletionPinyin = false });
        Assert.Empty(without.Complete(new Document("a", DocumentKind.PlainText, 1, new SourceText("用sxw")), 4, LanguageTag.English).Items);
    }

    [Fact]
    public void What_is_not_to_be_written_is_not_offered() =>
        Assert.Equal(["LoRA"], Complete("LOR$0", out _).Items.Select(item => item.NewText));

    [Fact]
    public void More_than_anyone_reads_is_cut_and_told()
    {
        Analysis many = new(Glossaries.Read(Glossaries.OfTerms([.. Enumerable.Range(0, 150).Select(i => $"t{i}: word{i}")])));
        CompletionList list = many.Complete(new Document("a", DocumentKind.PlainText, 1, new SourceText("wo")), 2, LanguageTag.English);
        Assert.Equal((100, true), (list.Items.Length, list.IsIncomplete));
    }
}
