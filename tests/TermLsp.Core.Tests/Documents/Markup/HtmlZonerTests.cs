using TermLsp.Core.Documents.Markup;

namespace TermLsp.Core.Tests.Documents.Markup;

/// <summary>What HTML holds. A fixture marks every zone, the tags too.</summary>
public sealed class HtmlZonerTests
{
    private static readonly HtmlZoner Zoner = new();

    [Theory]
    [InlineData("{|html:<p title=\"a > b\">|}{|prose:检索|}{|html:</p>|}{|html:<!DOCTYPE x>|}{|html:<?xml a?>|}{|prose:a < b|}")]
    [InlineData("<!-- {|comment:检索|}\n{|comment:more|} -->{|prose:a|}<!--{|prose: open|}")]
    [InlineData("{|html:<h1>|}{|heading:RAG|}{|html:</h1>|}{|html:<TITLE>|}{|heading:检索|}{|html:</TITLE>|}{|html:<h7>|}{|prose:no|}{|html:</h7>|}")]
    [InlineData("{|html:<ul>|}{|html:<li>|}{|list:a|}{|html:<li>|}{|html:<p>|}{|list:b|}{|html:</ul>|}{|prose:c|}")]
    [InlineData("{|html:<table>|}{|html:<tr>|}{|html:<td>|}{|table:a|}{|html:<th>|}{|table:b|}{|html:</table>|}{|prose:c|}{|html:<blockquote>|}{|quote:d|}{|html:</blockquote>|}")]
    [InlineData("{|html:<a href=\"|}{|url:x/y|}{|html:\">|}{|link-text:检索|}{|html:</a>|}{|html:<img src=|}{|url:a.png|}{|html: alt='RAG'/>|}{|prose:b|}")]
    [InlineData("{|html:<code>|}{|inline-code:RAG|}{|html:</code>|}{|prose: x |}{|html:<kbd>|}{|inline-code:K|}{|html:</kbd>|}{|html:<b>|}{|prose:y|}{|html:</b>|}")]
    [InlineData("{|html:<pre>|}{|html:<code>|}{|fenced-code:a|}\n{|fenced-code:b|}{|html:</code>|}{|html:</pre>|}{|html:<script>|}{|fenced-code:x < y|}{|html:</script>|}{|prose:c|}")]
    [InlineData("{|prose:a |}&amp;{|prose: b |}&#8217;{|prose:s & c &unknown d|}{|html:<br/>|}{|prose:e|}")]
    [InlineData("{|prose:见 |}{|url:https://a.b/c|}{|html:<br>|}{{ expression }}{|prose:x|}")]
    [InlineData("{|prose:a|}{|html:<b class=\"x|}\n\n{|prose:text|}")]
    [InlineData("{|html:<style>|}{|fenced-code:open|}")]
    [InlineData("{|html:<p>|}{|html:<code>|}{|inline-code:open|}{|html:</p>|}{|html:<p>|}{|prose:text|}{|html:</p>|}")]
    public void Zones(string fixture) => ZonerCheck.Zones(Zoner, fixture);

    [Theory]
    [InlineData("{|prose:a |}{expression}{|prose: b|}")]
    [InlineData("{|prose:a { open|}")]
    public void Braces_are_code_in_Svelte(string fixture) => ZonerCheck.Zones(new HtmlZoner(bracesAreCode: true), fixture);

    [Theory]
    [InlineData("one\n  two\n\nthree", "one/two ; three")]
    [InlineData("one <b>two</b>\nthree", "one/two/three ; <b> ; </b>")]
    [InlineData("one<p>two<br>three<div>four", "one ; <p> ; two ; <br> ; three ; <div> ; four")]
    [InlineData("<![CDATA[one\ntwo]]>", "one/two")]
    public void A_term_goes_on_inside_a_block_alone(string text, string blocks) => ZonerCheck.Blocks(Zoner, text, blocks);
}
