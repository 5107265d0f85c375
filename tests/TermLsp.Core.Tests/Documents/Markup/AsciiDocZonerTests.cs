using TermLsp.Core.Documents.Markup;

namespace TermLsp.Core.Tests.Documents.Markup;

/// <summary>What AsciiDoc holds. A fixture marks every zone: what is not marked is markup.</summary>
public sealed class AsciiDocZonerTests
{
    private static readonly AsciiDocZoner Zoner = new();

    private static void Check(string fixture) => ZonerCheck.Zones(Zoner, fixture);

    [Theory]
    [InlineData("= {|heading:RAG 指南|}\n{|front-matter:A. Writer <a@b.c>|}\n{|front-matter::toc: left|}\n\n{|prose:正文|}")]
    [InlineData("{|front-matter::a: b \\|}\n  {|front-matter:c|}\n= {|heading:T|}\n\n:d: e\n{|prose:Text {open|}")]
    [InlineData("{|prose:A|}\n\n== {|heading:检索|}\n\n====== {|heading:Six|}\n\n=== {|heading:Closed|} ===\n\n## {|heading:Markdown|}")]
    [InlineData("{|prose:A|}\n\n{|prose:======= Seven|}\n\n{|prose:==None|}\n")]
    [InlineData("{|prose:A|}\n\n{|heading:检索增强|}\n--------\n\n{|heading:Title|}\n~~~~~\n\n.{|heading:Of a block|}\n{|prose:Text|}")]
    public void Titles_and_the_header(string fixture) => Check(fixture);

    [Theory]
    [InlineData("* {|list:检索|}\n** {|list:two|}\n- {|list:three|}\n. {|list:four|}\n.. {|list:five|}\n1. {|list:six|}\n<1> {|list:callout|}\n* [x] {|list:done|}")]
    [InlineData("{|list:RAG|}:: {|list:检索增强生成|}\n{|list:LoRA|}::\n  {|list:Low-Rank|}\n  {|list:Adaptation|}\n\n{|prose:End|}")]
    [InlineData("{|list:RAG|}::\n\n{|list:Text|}\n\n{|prose:End|}")]
    [InlineData("* {|list:one|}\n  {|list:goes on|}\n+\n{|list:attached|}\n\n{|prose:not|}")]
    [InlineData("*{|prose:bold|}*{|prose: is none, std::vector too, 1.5 also, -x|}")]
    public void Lists(string fixture) => Check(fixture);

    [Theory]
    [InlineData("|===\n|{|table:RAG|} |{|table:检索|}\n\n2+^.>s|{|table:wide|} a|{|table:b|}\n|{|table:one|}\n{|table:two|}\n|===\n{|prose:after|}")]
    [InlineData("[format=csv]\n|===\n{|table:a|},\"{|table:b, c|}\"\n|===\n\n,===\n{|table:d|},{|table:e|}\n,===")]
    [InlineData("{|prose:a ! b|}\n\n|===\n|{|table:a \\| b|}\n|===")]
    [InlineData("|===\n|{|table:open|}")]
    public void Tables(string fixture) => Check(fixture);

    [Theory]
    [InlineData("[quote, Someone]\n{|quote:引文|}\n\n{|prose:no|}")]
    [InlineData("____\n{|quote:one|}\n\n* {|list:item|}\n____\n\n{|prose:no|}")]
    [InlineData("====\n{|prose:example|}\n____\n{|quote:inner|}\n____\n{|prose:outer|}\n====\n> {|quote:like Markdown|}\n> {|quote:goes on|}")]
    [InlineData("____\n{|quote:open|}")]
    public void Quotations(string fixture) => Check(fixture);

    [Theory]
    [InlineData("----\n{|fenced-code:a = RAG|}\n\n  {|fenced-code:b <1>|}\n----\n{|prose:text|}")]
    [InlineData("....\n{|fenced-code:a|}\n....\n\n```ruby\n{|fenced-code:b|}\n```\n\n[source,c]\n{|fenced-code:int c;|}\n\n  {|fenced-code:literal|}\n\n{|prose:text|}")]
    [InlineData("[stem]\n++++\n{|math:x^2|}\n++++\n\n++++\n{|html:<b>RAG</b>|}\n++++\n\n{|prose:stem|}")]
    [InlineData("----\n{|fenced-code:open|}\n{|fenced-code:____|}")]
    [InlineData("// {|comment:检索|}\n//{|comment:more|}\n{|prose:a|}\n////\n{|comment:block|}\n\n{|comment:two|}\n////\n{|prose:/// none|}\n// {|comment:inside|}\n{|prose:goes on|}")]
    [InlineData("{|prose:see|}\n\nNOTE: {|prose:检索|}\n\n[TIP]\n====\n{|prose:text|}\n====\n\n{|prose:NOTE that|}")]
    public void Blocks_that_are_no_text(string fixture) => Check(fixture);

    [Theory]
    [InlineData("{|prose:用 |}`{|inline-code:RAG|}`{|prose: 和 |}+{|inline-code:a_b|}+{|prose:, |}``{|inline-code:x`y|}``{|prose:; C++ and 1 + 2 + 3, ` open|}")]
    [InlineData("{|prose:a |}*{|prose:检索|}*{|prose: b |}_{|prose:RAG|}_{|prose: c |}**{|prose:d|}**{|prose:e snake_case_name 2 * 3 * 4|}")]
    [InlineData("{|prose:\"|}`{|prose:curved|}`{|prose:\" and \\*no*, |}{name}{|prose:, {not a name}|}")]
    [InlineData("{|url:https://a.b/RAG_x_|}[{|link-text:检索|}] link:{|url:a.html|}[{|link-text:Text, more|}] xref:{|url:b#c|}[{|link-text:RAG|}]")]
    [InlineData("<<{|url:ref|},{|link-text:检索|}>>{|prose: or |}<<{|url:ref|}>>{|prose: 1 << 2; |}image:{|url:a.png|}[{|link-text:Alt|},30]")]
    [InlineData("image::{|url:a/b.png|}[{|link-text:图 RAG|},300,width=2]\n\ninclude::{|path:a.adoc|}[]\n\nifdef::x[]\n\n{|prose:link:no target|}")]
    [InlineData("link:{|url:a|}[{|link-text:RAG, GPT-4o|}] image:{|url:a.png|}[{|link-text:RAG|}, 30, 40%] $${|inline-code:a_b|}$${|prose: costs $1 or $$|}")]
    [InlineData("stem:[{|math:x^2|}]{|prose: kbd: |}kbd:[{|inline-code:Ctrl|}]{|prose: a|}footnote:[{|prose:检索|}] pass:[{|html:<u>|}]")]
    [InlineData("{|prose:见 |}{|url:https://a.b|}{|prose:，改 |}{|path:src/a/b.md|}")]
    public void Inside_a_line(string fixture) => Check(fixture);

    [Theory]
    [InlineData("one\n  two\n\nthree", "one/two ; three")]
    [InlineData("* one\n  two\n* three", "one/two ; three")]
    [InlineData("|===\n|a |b\n|c\n\nd\n|===", "a ; b ; c ; d")]
    [InlineData("----\na\nb\n----", "a ; b")]
    [InlineData("= T\n\none *two*\nthree", "T ; one/two/three")]
    [InlineData("// a\n// b\n\n// c", "a/b ; c")]
    public void A_term_goes_on_inside_a_block_alone(string text, string blocks) => ZonerCheck.Blocks(Zoner, text, blocks);
}
