using TermLsp.Core.Checking.Editing;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Checking;

/// <summary>A text with the place marked where a key, or the value behind it, is found; without a mark there is none.</summary>
public sealed class KeySearchTests
{
    [Theory]
    [InlineData("a: 1\n{|plural|}: x\nplural: y\n")]
    [InlineData("{a: 1, {|plural|}: x}")]
    [InlineData("{\"a\": 1, \"{|plural|}\": \"x\"}")]
    [InlineData("- {|plural|} : x")]
    [InlineData("{|plural|}:")]
    [InlineData("a plural: x")]
    [InlineData("plurals: x")]
    [InlineData("unplural: x")]
    [InlineData("a: plural\nb: 1")]
    [InlineData("")]
    public void The_first_key(string marked) => Check(marked, text => KeySearch.Key(text, new TextSpan(0, text.Length), "plural"));

    [Theory]
    [InlineData("cn: 1\n{|cn|}: 2\nb: cn")]
    [InlineData("cncn: 1")]
    [InlineData("")]
    public void The_last_key(string marked) => Check(marked, text => KeySearch.LastKey(text, new TextSpan(0, text.Length), "cn"));

    [Theory]
    [InlineData("any: [models, {|model|}]")]
    [InlineData("none: [model], any: [x, {|'model'|}]")]
    [InlineData("any:\n- {|model|}\n")]
    [InlineData("any: {|model|}")]
    [InlineData("none: [model]")]
    [InlineData("any: [models]")]
    public void A_value_behind_a_key(string marked) => Check(marked, text => KeySearch.Value(text, new TextSpan(0, text.Length), "any", "model"));

    [Theory]
    [InlineData(-5, 100)]
    [InlineData(50, 100)]
    [InlineData(3, 1)]
    public void A_stretch_outside_of_the_text_holds_nothing(int start, int end)
    {
        SourceText text = new("a: x");
        Assert.Null(KeySearch.Key(text, new TextSpan(start, end), "b"));
        Assert.Null(KeySearch.LastKey(text, new TextSpan(start, end), "b"));
        Assert.Null(KeySearch.Value(text, new TextSpan(start, end), "b", "x"));
    }

    private static void Check(string marked, Func<SourceText, TextSpan?> search)
    {
        Fixture fixture = Fixture.Parse(marked);
        Assert.Equal(fixture.Spans.Select(span => (TextSpan?)span.Span).FirstOrDefault(), search(new SourceText(fixture.Text)));
    }
}
