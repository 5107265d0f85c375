using TermLsp.Core.Documents.Markup;

namespace TermLsp.Core.Tests.Documents.Markup;

/// <summary>What of MDX is no Markdown. A fixture marks what is blanked: all else stays.</summary>
public sealed class MdxMaskTests
{
    [Theory]
    [InlineData("{|x:import A from 'a'|}\n{|x:export const b = { |}\n{|x:  c: '}',|}\n\n{|x:  d: 1}|}\n\n# 检索")]
    [InlineData("import restrictions apply\n\nexport of goods\n\ntext\nimport A from 'a'")]
    [InlineData("a {|x:<Note title=\"a > b\" on={() => {}}>|}检索{|x:</Note>|} {|x:<Self.Closing/>|} {|x:<>|}b{|x:</>|} 1 < 2, a <b and <https://a.b>")]
    [InlineData("{|x:<Tabs|}\n{|x:  a={'}'}|}\n{|x:/>|}\ntext")]
    [InlineData("a {|x:{b + '}' + \"{\" + `{${c}}`}|} d {|x:{/* it's } */}|} e \\{f\\}")]
    [InlineData("`{code}` ``<b>`c`` {|x:{x}|} ` open {|x:{y}|}")]
    [InlineData("```jsx\n<A>{b}</A>\n```\n{|x:<B/>|}\n> ~~~\n> {c}\n> ~~~\n- ```\n  {d}")]
    [InlineData("a {|x:{open|}\n{|x:more <b>|}\n\ntext")]
    [InlineData("---\na: {b}\n---\n{|x:{c}|}")]
    [InlineData("a {|x:{ |}\r\n{|x:  b}|} c\r\n\r\n{|x:{items.map(i => <li>it's {i}</li>)}|} d")]
    public void What_is_blanked(string fixture)
    {
        Fixture marked = Fixture.Parse(fixture);
        char[] expected = marked.Text.ToCharArray();
        foreach ((_, Core.Text.TextSpan span) in marked.Spans)
            expected.AsSpan(span.Start, span.Length).Fill(' ');
        Assert.Equal(new string(expected), MdxMask.Blank(marked.Text));
    }
}
