using TermLsp.Core.Linting.Scripts;
using TermLsp.Core.Text.Scripts;

namespace TermLsp.Core.Tests.Linting;

/// <summary>What script-variant takes for a term of the other script, and what for a quotation.</summary>
public sealed class ScriptVariantTests
{
    private const string Terms = """
        concepts:
          - {id: window, en: {preferred: context window}, zh-CN: {preferred: 上下文窗口}, zh-TW: {preferred: 上下文視窗}}
          - {id: tuning, zh-CN: {preferred: 微调, avoid: [精调]}}
          - {id: token, zh-CN: {preferred: 词元}, zh-TW: {preferred: 詞元}}
          - {id: system, zh-CN: {preferred: 关系}}
          - {id: hair, zh-CN: {preferred: 发型}}
        """;

    private const string Simplified = "这个项目说明怎样为语言模型准备数据，并让它们记录结果。";
    private const string Traditional = "這個專案說明怎樣為語言模型準備資料，並讓它們記錄結果。";

    [Theory]
    [InlineData(Simplified + "我们对模型做{|script-variant:微調|}，看{|script-variant:詞元|}。")]
    [InlineData(Simplified + "模型的{|script-variant:上下文視窗|}和{|script-variant:上下文视窗|}不是一回事。")]
    [InlineData(Traditional + "我們對模型做{|script-variant:微调|}，看{|script-variant:词元|}，還有{|script-variant:上下文窗口|}。")]
    [InlineData(Simplified + "\n\n# {|script-variant:微調|}\n\n- {|script-variant:微調|}\n\n| a |\n|---|\n| {|script-variant:微調|} |\n")]
    [InlineData(Traditional + "{|script-variant:发型|}")]
    public void A_term_of_the_other_script_is_reported(string fixture) => Check(fixture);

    [Theory]
    [InlineData(Simplified + "微调，词元，上下文窗口，context window，精调")]
    [InlineData(Traditional + "微調，詞元，上下文視窗")]
    [InlineData(Simplified + "作者張詠詩在臺灣。")]
    [InlineData(Simplified + "台湾称“上下文視窗”、「詞元」。")]
    [InlineData(Simplified + "\n\n> 微調之後再看。\n")]
    [InlineData(Simplified + "\n\n原文如下：這樣做微調，還會讓結果變好。\n")]
    [InlineData(Simplified + "\n\nこのモデルの微調について説明します。\n")]
    [InlineData(Simplified + "`微調` $微調$ [词元](微調)\n\n```\n微調\n```\n")]
    [InlineData(Simplified + Traditional + "微调，微調")]
    [InlineData("做微調")]
    [InlineData("我们做微調")]
    [InlineData("モデルの微調について、日本語の資料を読んでいます。学習と関係の説明です。")]
    [InlineData("English only: 微調")]
    [InlineData("")]
    [InlineData("\uD83D微調\uDE00")]
    public void What_is_quoted_or_cannot_be_told_is_left_alone(string fixture) => Check(fixture);

    [Theory]
    [InlineData("# " + Simplified + "\nx = '微調'\n# 做{|script-variant:微調|}\n", "python")]
    [InlineData("// " + Traditional + "\nint 微调; // 做{|script-variant:微调|}\n", "c")]
    public void In_code_comments_alone_count(string fixture, string kind) => Check(fixture, kind);

    [Theory]
    [InlineData(Simplified + "微調的詞元和上下文視窗", Simplified + "微调的词元和上下文窗口")]
    [InlineData(Traditional + "微调的词元和上下文窗口", Traditional + "微調的詞元和上下文視窗")]
    [InlineData(Simplified + "微\n調", Simplified + "微\n调")]
    [InlineData(Simplified + "\r\n微調\r\n", Simplified + "\r\n微调\r\n")]
    [InlineData(Traditional + "发型和关系", Traditional + "发型和关系")]
    public void The_fix_writes_what_the_glossary_has_else_what_the_characters_surely_are(string before, string after)
    {
        Assert.Equal(after, RuleCheck.Mended("script-variant", before, Terms));
        Assert.Equal(after, RuleCheck.CertainlyMended("script-variant", before, Terms));
    }

    [Fact]
    public void It_is_off_by_default() => LintCheck.Finds(Simplified + "微調", terms: Terms);

    [Theory]
    [InlineData("视窗", ChineseScript.Traditional, "視窗")]
    [InlineData("視窗", ChineseScript.Simplified, "视窗")]
    [InlineData("群组", ChineseScript.Traditional, "群組")]
    [InlineData("头发", ChineseScript.Traditional, null)]
    [InlineData("关系", ChineseScript.Traditional, null)]
    [InlineData("乾燥", ChineseScript.Simplified, null)]
    [InlineData("线", ChineseScript.Simplified, "线")]
    [InlineData("線路", ChineseScript.Simplified, "线路")]
    [InlineData("RAG 和 𠀀", ChineseScript.Traditional, "RAG 和 𠀀")]
    [InlineData("", ChineseScript.Simplified, "")]
    public void Characters_become_others_only_where_that_is_unambiguous(string text, object script, string? expected) =>
        Assert.Equal(expected, ScriptTable.Written(text, (ChineseScript)script));

    [Fact]
    public void A_long_document_is_counted_once()
    {
        string text = string.Concat(Enumerable.Repeat(Simplified + "微調\n\n", 20_000));
        Assert.Equal(ChineseScript.Simplified, DocumentScript.Of(LintCheck.Document(text).Zoned).Script);
        Analysis analysis = new Analysis(Glossaries.Read(Terms)).With(RuleCheck.Only("script-variant"));
        Assert.Equal(20_000, analysis.Lint(LintCheck.Document(text), Terminology.LanguageTag.English).Length);
    }

    private static void Check(string fixture, string kind = "markdown") => LintCheck.Finds(fixture, kind, RuleCheck.Only("script-variant"), Terms);
}
