using System.Collections.Immutable;
using CsCheck;
using TermLsp.Core.Authoring;
using TermLsp.Core.Terminology;
using TermLsp.Core.Tests.Formats;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Authoring;

public sealed class GlossaryKeyCompletionTests
{
    private static readonly (string, string)[] Concepts = [("token", "词元"), ("context-window", "上下文窗口"), ("lora", "Low-Rank Adaptation")];

    private static (SourceText Text, ImmutableArray<GlossaryProposal> Items) At(string marked)
    {
        int offset = marked.IndexOf('|', StringComparison.Ordinal);
        SourceText text = new(marked.Remove(offset, 1));
        return (text, GlossaryKeyCompletion.At(text, offset, LanguageTag.English, Concepts));
    }

    // All labels, in their order.
    private static void Check(string marked, string labels) => Assert.Equal(labels, string.Join(' ', At(marked).Items.Select(item => item.Label)));

    // Some labels that are there, and some that are not.
    private static void Check(string marked, string there, string missing)
    {
        string[] labels = [.. At(marked).Items.Select(item => item.Label)];
        Assert.Equal(there.Split(' '), there.Split(' ').Intersect(labels));
        Assert.Empty(labels.Intersect(missing.Split(' ')));
    }

    private const string Languages = "en zh-CN zh-TW ja ko de fr es pt ru";

    [Theory]
    [InlineData("|", "termlsp id title license defaults scope concepts")]
    [InlineData("con|", "termlsp id title license defaults scope concepts")]
    [InlineData("id: x\n|\nconcepts: []\n", "termlsp title license defaults scope")]
    [InlineData("id: x\r\n|\r\nconcepts: []\r\n", "termlsp title license defaults scope")]
    [InlineData("id|: x\nconcepts: []\n", "termlsp id title license defaults scope")]
    [InlineData("concepts: []\ndefaults: {|}", "domain severity")]
    [InlineData("concepts: []\ndefaults:\n  |", "domain severity")]
    [InlineData("concepts: []\ndefaults:\n  domain: x\n  s|", "severity")]
    [InlineData("concepts: []\ntitle: {en: x, |}", "zh-CN zh-TW ja ko de fr es pt ru")]
    [InlineData("concepts: []\ntitle:\n  zh: x\n  |", "en zh-TW ja ko de fr es pt ru")]
    [InlineData("concepts:\n- en: {preferred: x, |}", "abbr aliases avoid forbidden hidden except plural case variants pos")]
    [InlineData("concepts:\n- en: {preferred: x, | , abbr: y}", "aliases avoid forbidden hidden except plural case variants pos")]
    [InlineData("concepts:\n- en:\n    preferred: x\n    |\n    abbr: y\n  zh: x", "aliases avoid forbidden hidden except plural case variants pos")]
    [InlineData("concepts:\n- en:\n    avoid:\n      - text: x\n        |", "why fix level when abbr plural case variants pos")]
    [InlineData("concepts:\n- en:\n    avoid:\n      - {text: x, when: {|", "any none window")]
    [InlineData("concepts:\n- en: {avoid: [{text: x, wh|", "why fix level when abbr plural case variants pos")]
    [InlineData("concepts:\n- definition:\n    en:\n      |", "short long")]
    [InlineData("concepts:\n- definition: {|}", "short long " + Languages)]
    [InlineData("concepts:\n- note:\n    |", Languages)]
    [InlineData("concepts:\n- example:\n  - |", Languages)]
    public void Keys_that_may_stand_there_and_do_not_yet(string marked, string labels) => Check(marked, labels);

    [Theory]
    [InlineData("concepts:\n  - id: x\n    |", "term definition en zh-CN related", "id preferred concepts")]
    [InlineData("concepts:\n  - id: x\n    en: y\n    |\n    definition: z\n  - term: a\n", "term zh-CN", "id en definition")]
    [InlineData("concepts:\n  - |", "id term en", "concepts preferred")]
    [InlineData("concepts:\n  -|", "id term en", "concepts")]
    [InlineData("concepts:\n  - id: x\n  |", "id term en", "concepts")]
    [InlineData("concepts:\n- id: x\n|", "id title", "term concepts")]
    [InlineData("- |", "id term en", "concepts")]
    [InlineData("- term: x\n  |", "zh-CN aliases definition", "term concepts")]
    [InlineData("- term: x\n  de|", "definition", "term")]
    [InlineData("- {term: x, |}", "zh-CN aliases", "term")]
    [InlineData("RAG:\n  |", "zh-CN aliases", "concepts")]
    public void Keys_of_an_entry(string marked, string there, string missing) => Check(marked, there, missing);

    [Theory]
    [InlineData("concepts:\n- en: {avoid: [{text: x, level: |}]}", "hint info warning error")]
    [InlineData("concepts:\n- en: {avoid: [{text: x, level: in|", "hint info warning error")]
    [InlineData("concepts:\n- en:\n    case: |", "smart exact ignore")]
    [InlineData("concepts:\n- en:\n    case:|", "smart exact ignore")]
    [InlineData("concepts:\n- en:\n    variants: s|trict # why", "any strict")]
    [InlineData("concepts: []\nscope: {zones: [prose, |]}", "prose heading list table quote link-text comment docstring string identifier inline-code fenced-code url path front-matter html math")]
    [InlineData("concepts: []\nscope:\n  zones:\n    - co|", "prose heading list table quote link-text comment docstring string identifier inline-code fenced-code url path front-matter html math")]
    [InlineData("concepts:\n- id: x\n  related: [|]", "token context-window lora")]
    [InlineData("concepts:\n- id: x\n  related: [lora, con|]", "context-window")]
    [InlineData("concepts:\n- id: x\n  broader: 词|", "token")]
    [InlineData("concepts:\n- id: x\n  narrower:\n    - |", "token context-window lora")]
    [InlineData("concepts:\n- id: x\n  related: [\n    token,\n    l|\n  ]", "lora")]
    [InlineData("concepts:\n- en: {preferred: token, abbr: tok}\n  zh: {avoid: [{text: x, fix: |}], preferred: 词元}\n  ja: [a, b]\n- term: y", "token tok 词元 a b")]
    [InlineData("concepts:\n- en:\n    preferred: \"a: b\"\n    aliases:\n      - c\n      - text: d\n    avoid:\n      - text: x\n        fix: |", "a: b c d")]
    [InlineData("concepts:\n- en: {preferred: |}", "")]
    [InlineData("concepts:\n- id: |", "")]
    [InlineData("RAG: |", "")]
    [InlineData("# |", "")]
    [InlineData("concepts:\n- note: |-", "")]
    public void Values(string marked, string labels) => Check(marked, labels);

    [Theory]
    [InlineData("con|", "concepts", "con", "concepts: ")]
    [InlineData("id: y\ncon|x: []", "concepts", "conx", "concepts")]
    [InlineData("- en: {pre|}", "preferred", "pre", "preferred: ")]
    [InlineData("- en: {pre|f, abbr: x}", "preferred", "pref", "preferred: ")]
    [InlineData("- case:|", "exact", "", " exact")]
    [InlineData("- {case:|}", "exact", "", " exact")]
    [InlineData("- case: ex| # why", "exact", "ex", "exact")]
    [InlineData("-|", "term", "", " term: ")]
    [InlineData("concepts:\n  - id: x\n  |", "term", "", "- term: ")]
    [InlineData("- {preferred: \"404\", avoid: [{text: x, fix: |}], abbr: \"404\"}", "404", "", "\"404\"")]
    [InlineData("- related: [con|", "context-window", "con", "context-window")]
    public void An_item_takes_the_place_of_what_was_begun(string marked, string label, string replaced, string newText)
    {
        (SourceText text, ImmutableArray<GlossaryProposal> items) = At(marked);
        GlossaryProposal item = Assert.Single(items, item => item.Label == label);
        Assert.Equal((replaced, newText), (text.Slice(item.Replaces), item.NewText));
    }

    [Fact]
    public void An_item_says_what_it_is()
    {
        GlossaryProposal key = At("- te|").Items.First(item => item.Label == "term");
        Assert.Equal((GlossaryProposalKind.Key, "the term to write (the flat form: its language is told by its characters)"), (key.Kind, key.Detail));
        Assert.Contains("Example: `term: RAG`", key.Documentation, StringComparison.Ordinal);
        GlossaryProposal concept = At("- related: [|]").Items[0];
        Assert.Equal((GlossaryProposalKind.Concept, "词元"), (concept.Kind, concept.Detail));
        Assert.Equal("简体中文", GlossaryKeyCompletion.At(new SourceText("- note: {"), 9, LanguageTag.SimplifiedChinese, []).First(item => item.Label == "zh-CN").Detail);
    }

    [Fact]
    public void A_long_list_of_entries_is_cut() => Assert.Equal(
        200, GlossaryKeyCompletion.At(new SourceText("- related: ["), 12, LanguageTag.English, Enumerable.Range(0, 1000).Select(i => ($"id{i}", ""))).Length);

    [Fact]
    public void Any_text_is_taken() => Gen.OneOf(RandomYaml.Soup, RandomYaml.Formed, RandomText.Gen).Select(Gen.Int[0, 400]).Sample((text, at) =>
    {
        int offset = Math.Min(at, text.Length);
        Assert.All(
            GlossaryKeyCompletion.At(new SourceText(text), offset, LanguageTag.English, Concepts),
            item => Assert.True(item.Replaces.Start <= offset && offset <= item.Replaces.End && item.Replaces.End <= text.Length));
        GlossaryKeyHelp.HoverAt(new SourceText(text), offset, LanguageTag.English);
    }, iter: Fuzz.Cases(5_000));

    [Fact]
    public void Deep_nesting_is_no_harm()
    {
        string deep = "concepts: " + new string('[', 200_000);
        Assert.Empty(GlossaryKeyCompletion.At(new SourceText(deep), deep.Length, LanguageTag.English, []));
        string dashes = string.Concat(Enumerable.Repeat("- ", 100_000));
        GlossaryKeyCompletion.At(new SourceText(dashes), dashes.Length, LanguageTag.English, []);
    }
}
