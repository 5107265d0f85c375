using TermLsp.Core.Documents;
using TermLsp.Core.Features;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Features.Completing;

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
          - {id: rag, en: {preferred: retrieval-augmented generation, abbr: RAG}, zh: {preferred: 检索增强生成, abbr: RAG}}
          - {id: token, en: {preferred: token}, zh: {preferred: 词元, avoid: [令牌]}}
          - {id: paper, zh: {preferred: RoPE 编码}}
        """));

    private static Document Open(string text, string file) => new("file:///" + file, DocumentKind.Of(null, file), 1, new SourceText(text));

    private static CompletionList Check(string fixture, string items, string? after, string file, Analysis? analysis = null)
    {
        Fixture marked = Fixture.Parse(fixture);
        CompletionList list = (analysis ?? Analysis).Complete(Open(marked.Text, file), marked.Caret, LanguageTag.English);
        Assert.Equal(items, string.Join('|', list.Items.Select(item => item.NewText)));
        if (after is not null)
            Assert.Equal(after, new SourceText(marked.Text).Replace(list.Items[0].Replaces, list.Items[0].NewText).Content);
        foreach (CompletionItem item in list.Items)
        {
            Assert.Equal(marked.Caret, item.Replaces.End);
            Assert.Equal(list.Items[0].Replaces, item.Replaces);
            Assert.Equal(item.Replaces.Start, item.Overwrites.Start);
            Assert.True(item.Overwrites.End >= item.Replaces.End);
            Assert.StartsWith(marked.Text[item.Replaces.Start..item.Replaces.End], item.FilterText, StringComparison.Ordinal);
        }

        return list;
    }

    [Theory]
    // By prefix, in either script.
    [InlineData("我们使用上$0", "上下文窗口|上下文长度", "我们使用上下文窗口")]
    [InlineData("我们使用上下$0吧", "上下文窗口|上下文长度", "我们使用上下文窗口吧")]
    [InlineData("我们使用上下\u200B$0吧", "上下文窗口|上下文长度", "我们使用上下文窗口吧")]
    [InlineData("我们使用上\r\n用上下文窗$0", "上下文窗口", "我们使用上\r\n用上下文窗口")]
    [InlineData("𠀀上$0", "上下文窗口|上下文长度", "𠀀上下文窗口")]
    [InlineData("a cont$0", "context window|上下文窗口", "a context window")]
    [InlineData("a context w$0", "context window|上下文窗口", "a context window")]
    [InlineData("a context $0", "context window|上下文窗口", "a context window")]
    [InlineData("a context-w$0", "context window|上下文窗口", "a context window")]
    [InlineData("a con text$0", "", null)]
    [InlineData("a finet$0", "fine-tuning", "a fine-tuning")]
    [InlineData("a .N$0", ".NET", "a .NET")]
    [InlineData("a C+$0", "C++", "a C++")]
    [InlineData("用C+$0", "C++", "用C++")]
    [InlineData("a gpt4$0", "GPT-4o", "a GPT-4o")]
    // Any word of the term.
    [InlineData("a win$0", "context window|上下文窗口", "a context window")]
    [InlineData("a w$0", "", null)]
    [InlineData("an adap$0", "Low-Rank Adaptation", "an Low-Rank Adaptation")]
    [InlineData("用编码$0", "RoPE 编码", "用RoPE 编码")]
    [InlineData("用窗$0", "", null)]
    // Case.
    [InlineData("Cont$0", "Context window|上下文窗口", "Context window")]
    [InlineData("CONT$0", "CONTEXT WINDOW|上下文窗口", "CONTEXT WINDOW")]
    [InlineData("Context W$0", "Context Window|上下文窗口", "Context Window")]
    [InlineData("Win$0", "Context window|上下文窗口", "Context window")]
    [InlineData("a gp$0", "GPT-4o", "a GPT-4o")]
    [InlineData("a Gp$0", "GPT-4o", "a GPT-4o")]
    [InlineData("a lor$0", "LoRA|Low-Rank Adaptation (LoRA)", "a LoRA")]
    // Across languages, the document's first.
    [InlineData("我们扩大了 context win$0", "上下文窗口|context window", "我们扩大了 上下文窗口")]
    [InlineData("an English text on 上下$0", "上下文窗口|上下文长度|context window", "an English text on 上下文窗口")]
    [InlineData("co$0", "context window", "context window")]
    // What is not to be written leads to what is.
    [InlineData("每个令$0", "词元", "每个词元")]
    [InlineData("每个令牌$0", "词元", "每个词元")]
    [InlineData("a fine-tunn$0", "fine-tuning", "a fine-tuning")]
    [InlineData("LOR$0", "LoRA|Low-Rank Adaptation (LoRA)", "LoRA")]
    // The full form of an abbreviation that the text has not introduced.
    [InlineData("我们用了 ra$0", "RAG|检索增强生成（RAG）|Low-Rank Adaptation|检索增强生成", "我们用了 RAG")]
    [InlineData("we use RAG$0", "RAG|retrieval-augmented generation (RAG)|retrieval-augmented generation", "we use RAG")]
    [InlineData("检索增强生成很好，ra$0", "RAG|Low-Rank Adaptation|检索增强生成", "检索增强生成很好，RAG")]
    [InlineData("Retrieval-augmented generation is old; ra$0", "RAG|Low-Rank Adaptation|retrieval-augmented generation", "Retrieval-augmented generation is old; RAG")]
    [InlineData("we use r$0", "RAG|retrieval-augmented generation|RoPE 编码", "we use RAG")]
    // Nothing is begun.
    [InlineData("nothing$0", "", null)]
    [InlineData("$0", "", null)]
    [InlineData("   $0", "", null)]
    [InlineData("context\nw$0", "", null)]
    [InlineData("xcont$0", "", null)]
    [InlineData("1cont$0", "", null)]
    [InlineData("context window$0", "", null)]
    [InlineData("上下文窗口$0", "", null)]
    [InlineData("上下文窗口，$0", "", null)]
    [InlineData("\uD800cont$0\uDC00", "context window|上下文窗口", "\uD800context window\uDC00")]
    public void A_prefix_brings_its_terms(string fixture, string items, string? after) => Check(fixture, items, after, "a.md");

    [Theory]
    [InlineData("我们使用sxw$0", "上下文窗口|上下文长度", "我们使用上下文窗口")]
    [InlineData("我们使用sxwck$0吧", "上下文窗口", "我们使用上下文窗口吧")]
    [InlineData("用shangxia$0", "上下文窗口|上下文长度", "用上下文窗口")]
    [InlineData("用shangxiawenchuangkou$0", "上下文窗口", "用上下文窗口")]
    [InlineData("用sxwen$0", "上下文窗口|上下文长度", "用上下文窗口")]
    [InlineData("用shxw$0", "上下文窗口|上下文长度", "用上下文窗口")]
    [InlineData("用sxwc$0", "上下文窗口|上下文长度", "用上下文窗口")]
    [InlineData("用sxwzhang$0", "上下文长度", "用上下文长度")]
    [InlineData("用wt$0", "微调", "用微调")]
    [InlineData("用wd$0", "微调", "用微调")]
    [InlineData("用weidiao$0", "微调", "用微调")]
    [InlineData("用ling$0", "词元", "用词元")]
    [InlineData("sxw$0", "上下文窗口|上下文长度", "上下文窗口")]
    [InlineData("we write an English text wt$0", "", null)]
    [InlineData("用w$0", "", null)]
    [InlineData("用wtx$0", "", null)]
    [InlineData("用2wt$0", "", null)]
    [InlineData("用wt2$0", "", null)]
    [InlineData("用 wt$0", "微调", "用 微调")]
    [InlineData("用Wt$0", "", null)]
    public void Pinyin_brings_Chinese_terms(string fixture, string items, string? after)
    {
        CompletionList list = Check(fixture, items, after, "a.md");
        Assert.Equal(items.Length > 0, list.IsIncomplete);
    }

    [Theory]
    [InlineData("a.ts", "const contextW$0", "contextWindow", "const contextWindow")]
    [InlineData("a.ts", "const maxContextW$0", "ContextWindow", "const maxContextWindow")]
    [InlineData("a.ts", "class ContextW$0", "ContextWindow", "class ContextWindow")]
    [InlineData("a.ts", "let context$0", "contextWindow", "let contextWindow")]
    [InlineData("a.ts", "let useLo$0", "", null)]
    [InlineData("a.ts", "let useLor$0", "LoRA", "let useLoRA")]
    [InlineData("a.py", "context_w$0", "context_window", "context_window")]
    [InlineData("a.py", "max_context_w$0", "context_window", "max_context_window")]
    [InlineData("a.py", "CONTEXT_W$0", "CONTEXT_WINDOW", "CONTEXT_WINDOW")]
    [InlineData("a.py", "CON$0", "CONTEXT_WINDOW", "CONTEXT_WINDOW")]
    [InlineData("a.py", "self.cont$0", "context_window", "self.context_window")]
    [InlineData("a.py", "contextW$0", "contextWindow", "contextWindow")]
    [InlineData("a.py", "gpt$0", "gpt_4o", "gpt_4o")]
    [InlineData("a.py", "return context w$0", "", null)]
    [InlineData("a.py", "co$0", "", null)]
    [InlineData("a.py", "win$0", "", null)]
    [InlineData("a.py", "rag_pip$0", "", null)]
    [InlineData("a.py", "# the context w$0", "context window|上下文窗口", "# the context window")]
    [InlineData("a.py", "# 我们使用上$0", "上下文窗口|上下文长度", "# 我们使用上下文窗口")]
    [InlineData("a.py", "print('the context w$0')", "context window|上下文窗口", "print('the context window')")]
    [InlineData("a.md", "the `context_w$0` of", "context_window", "the `context_window` of")]
    [InlineData("a.md", "the `context w$0` of", "context window|上下文窗口", "the `context window` of")]
    [InlineData("a.md", "```python\ncontext_w$0\n```", "context_window", "```python\ncontext_window\n```")]
    [InlineData("a.md", "```python\n# 我们使用上$0\n```", "上下文窗口|上下文长度", "```python\n# 我们使用上下文窗口\n```")]
    public void In_code_names_go_on_as_they_began(string file, string fixture, string items, string? after) => Check(fixture, items, after, file);

    [Theory]
    [InlineData("https://a.b/sxw$0")]
    [InlineData("see https://a.b/cont$0 there")]
    [InlineData("[a](cont$0)")]
    [InlineData("[a](cont$0")]
    [InlineData("[上下文](上$0")]
    [InlineData("[a]: cont$0")]
    [InlineData("<cont$0")]
    [InlineData("<a title=\"cont$0")]
    [InlineData("</cont$0")]
    [InlineData("---\ncont$0\n---\n")]
    [InlineData("---\ncontext: 1\ncont$0\n---\n")]
    [InlineData("./docs/cont$0.md")]
    public void Where_no_words_stand_none_are_offered(string fixture) => Check(fixture, "", after: null, "a.md");

    [Theory]
    [InlineData("[a](b) cont$0")]
    [InlineData("[cont$0](b)")]
    [InlineData("a < b, cont$0")]
    [InlineData("<b>a</b> cont$0")]
    [InlineData("# cont$0")]
    [InlineData("- cont$0")]
    [InlineData("| a | cont$0 |\n|---|---|\n")]
    [InlineData("**cont$0**")]
    [InlineData("**cont$0")]
    [InlineData("---\ntitle: cont$0\n---\n")]
    [InlineData("---\ntags:\n  - cont$0\n---\n")]
    public void Elsewhere_they_are(string fixture) => Check(fixture, "context window|上下文窗口", after: null, "a.md");

    [Theory]
    [InlineData("a cont$0ext", "context")]
    [InlineData("上下$0文窗吧", "上下文窗")]
    [InlineData("上下$0吧", "上下")]
    [InlineData("cont$0-x", "cont")]
    public void What_is_there_already_can_be_overwritten(string fixture, string overwritten)
    {
        Fixture marked = Fixture.Parse(fixture);
        CompletionItem first = Analysis.Complete(Open(marked.Text, "a.md"), marked.Caret, LanguageTag.English).Items[0];
        Assert.Equal(overwritten, marked.Text[first.Overwrites.Start..first.Overwrites.End]);
    }

    [Theory]
    [InlineData("cont", true, false)]
    [InlineData("co", true, true)]
    [InlineData("用上", true, true)]
    [InlineData("用sxw", true, true)]
    public void Where_the_next_letter_may_bring_others_the_list_is_incomplete(string text, bool hasItems, bool isIncomplete)
    {
        Analysis without = Analysis.With(Analysis.Settings with { CompletionPinyin = text.Contains("sxw", StringComparison.Ordinal) });
        CompletionList list = without.Complete(Open(text, "a.md"), text.Length, LanguageTag.English);
        Assert.Equal((hasItems, isIncomplete), (!list.Items.IsEmpty, list.IsIncomplete));
    }

    [Fact]
    public void What_the_document_uses_comes_first()
    {
        Analysis two = new(Glossaries.Read(Glossaries.OfTerms("a: model card", "b: model merging", "c: large model")));
        Check("a mod$0", "model card|model merging|large model", null, "a.md", two);
        Check("Model merging is a mod$0", "model merging|model card|large model", null, "a.md", two);
        Check("a mod$0\n\nModel merging", "model merging|model card|large model", null, "a.md", two);
    }

    [Fact]
    public void The_nearest_glossary_comes_first()
    {
        Analysis two = new(Glossaries.Read(
            "id: near\nconcepts: [{id: a, en: {preferred: model zoo}}]", "id: far\nconcepts: [{id: b, en: {preferred: model}}, {id: a, en: {preferred: model x}}]"));
        Check("a mod$0", "model zoo|model", null, "a.md", two);
    }

    [Fact]
    public void A_glossary_speaks_in_its_zones_alone()
    {
        Analysis scoped = new(Glossaries.Read("scope: {zones: [comment]}\nconcepts: [{id: a, en: {preferred: model zoo}}]"));
        Check("a mod$0", "", null, "a.md", scoped);
        Check("# a mod$0", "model zoo", null, "a.py", scoped);
    }

    [Theory]
    [InlineData("a", 200_000)]
    [InlineData("上", 200_000)]
    [InlineData("sh", 100_000)]
    [InlineData("shang", 31)]
    [InlineData("a ", 100_000)]
    [InlineData("a_B", 100_000)]
    [InlineData("\u200B", 100_000)]
    [InlineData("\uD842", 100_000)]
    [InlineData("](<", 100_000)]
    public void However_long_a_line_is_it_is_answered(string piece, int times)
    {
        string text = string.Concat(Enumerable.Repeat(piece, times));
        foreach (string file in (string[])["a.md", "a.txt", "a.py"])
        {
            CompletionList list = Analysis.Complete(Open(text, file), text.Length, LanguageTag.English);
            Assert.All(list.Items, item => Assert.InRange(item.Replaces.Length, 1, 64));
        }
    }

    [Fact]
    public void At_every_place_of_any_text_what_is_replaced_stands_before_the_caret_on_its_line()
    {
        const string Text = "---\ntitle: 上下\n---\n# Cont 上\r\n\r\nwe use `context_w` and LoRA微, .N C+ 𠀀上 <b>cont</b> [cont](cont) https://a.b/cont\n> win\n\n```py\ncontextW\n```\n";
        foreach (string file in (string[])["a.md", "a.txt", "a.py", "a.rst", "a.tex", "a.html"])
        {
            Document document = Open(Text, file);
            for (int caret = 0; caret <= Text.Length; caret++)
            {
                foreach (CompletionItem item in Analysis.Complete(document, caret, LanguageTag.English).Items)
                {
                    Assert.Equal(caret, item.Replaces.End);
                    Assert.InRange(item.Replaces.Start, 0, caret - 1);
                    Assert.DoesNotContain('\n', Text[item.Replaces.Start..item.Overwrites.End]);
                }
            }
        }
    }

    [Fact]
    public void Both_can_be_switched_off()
    {
        Check("用sxw$0", "", null, "a.md", Analysis.With(Analysis.Settings with { CompletionPinyin = false }));
        Check("用上$0", "", null, "a.md", Analysis.With(Analysis.Settings with { CompletionEnable = false }));
    }

    [Fact]
    public void More_than_anyone_reads_is_cut_and_told()
    {
        Analysis many = new(Glossaries.Read(Glossaries.OfTerms([.. Enumerable.Range(0, 150).Select(i => $"t{i}: word{i}")])));
        CompletionList list = many.Complete(new Document("a", DocumentKind.PlainText, 1, new SourceText("word")), 4, LanguageTag.English);
        Assert.Equal((100, true), (list.Items.Length, list.IsIncomplete));
        CompletionList few = many.With(many.Settings with { CompletionLimit = 3 })
            .Complete(new Document("a", DocumentKind.PlainText, 1, new SourceText("word")), 4, LanguageTag.English);
        Assert.Equal(["word0", "word1", "word2"], few.Items.Select(item => item.NewText));
    }
}
