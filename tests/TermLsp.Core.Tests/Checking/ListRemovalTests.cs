using TermLsp.Core.Checking.Editing;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Checking;

/// <summary>A text with the item marked, and the text without it; null where nothing may be removed.</summary>
public sealed class ListRemovalTests
{
    [Theory]
    [InlineData("x: [{|a|}, b]", "x: [b]")]
    [InlineData("x: [a, {|b|}, c]", "x: [a, c]")]
    [InlineData("x: [a, {|b|}]", "x: [a]")]
    [InlineData("x: [{|a|}]", "x: []")]
    [InlineData("x: [a,\n    {|b|},\n    c]", "x: [a,\n    c]")]
    [InlineData("x: [{|a|},\r\n    b]", "x: [b]")]
    [InlineData("x: ['a, ]', {|\"b\"|}]", "x: ['a, ]']")]
    [InlineData("x: ['it''s', {|b|}]", "x: ['it''s']")]
    [InlineData("x: [don't, {|b|}]", "x: [don't]")]
    [InlineData("x: [[p, q], {y: [z]}, {|b|}]", "x: [[p, q], {y: [z]}]")]
    [InlineData("{\"x\": [\"a\", {|\"b\"|}]}", "{\"x\": [\"a\"]}")]
    [InlineData("x: [{|令牌|}, 词元]", "x: [词元]")]
    public void An_item_in_brackets_goes_with_its_comma(string marked, string without) => Check(marked, without);

    [Theory]
    [InlineData("x:\n  - {|a|}\n  - b\n", "x:\n  - b\n")]
    [InlineData("x:\n  - a\n  - {|b|}\ny: 1\n", "x:\n  - a\ny: 1\n")]
    [InlineData("x:\r\n- a\r\n- {|b|} # why\r\ny: 1\r\n", "x:\r\n- a\r\ny: 1\r\n")]
    [InlineData("x:\n- a\n- {|b|}", "x:\n- a")]
    [InlineData("x:\r\n- a\r\n- {|b|}", "x:\r\n- a")]
    [InlineData("- {|a|}", "")]
    public void An_item_behind_a_dash_goes_with_its_line(string marked, string without) => Check(marked, without);

    [Theory]
    [InlineData("a: 1\naliases: {|x|}\nb: 2\n", "a: 1\nb: 2\n")]
    [InlineData("{a: 1, aliases: {|x|}, b: 2}", "{a: 1, b: 2}")]
    [InlineData("{aliases: {|x|}, b: 2}", "{b: 2}")]
    [InlineData("{aliases: {|x|}}", "{}")]
    [InlineData("{\n  \"a\": 1,\n  \"aliases\": {|\"x\"|}\n}", "{\n  \"a\": 1\n}")]
    public void A_single_value_goes_with_its_key(string marked, string without) => Check(marked, without);

    [Theory]
    [InlineData("token,{|word|},thing\n")]
    [InlineData("token,\"a, [b\",{|word|},thing\n")]
    [InlineData("We wrote a, {|b|}, and c.")]
    [InlineData("## {|token|}\n")]
    [InlineData("{|token|}")]
    [InlineData("- {|a|} b\n")]
    [InlineData("- a: {|b|}\n  c: d\n")]
    [InlineData("{text: {|x|}, fix: y}")]
    [InlineData("- why: y\n  text: {|x|}\n")]
    [InlineData("preferred: {|x|}\n")]
    [InlineData("x: [a, {|b|} # c\n]")]
    [InlineData("a fact[1], {|b|}, c")]
    [InlineData("<term>{|a|}</term>")]
    public void Where_there_is_a_doubt_nothing_goes(string marked) => Check(marked, without: null);

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(2, 2)]
    [InlineData(0, 99)]
    public void A_span_outside_of_the_text_is_none(int start, int end) => Assert.Null(ListRemoval.Of(new SourceText("x: [a]"), new TextSpan(start, end)));

    [Fact]
    public void A_list_without_end_is_not_read_to_its_beginning()
    {
        string text = "x: [" + string.Concat(Enumerable.Repeat("a, ", 100_000)) + "b]";
        Assert.Null(ListRemoval.Of(new SourceText(text), new TextSpan(text.Length - 2, text.Length - 1)));
    }

    [Theory]
    [InlineData(1000, true)]
    [InlineData(3000, false)]
    public void A_line_without_end_is_not_read_to_its_end(int comment, bool isRemoved) =>
        Check($"x:\n- {{|a|}} # {new string('c', comment)}\n- b\n", isRemoved ? "x:\n- b\n" : null);

    private static void Check(string marked, string? without)
    {
        Fixture fixture = Fixture.Parse(marked);
        SourceText text = new(fixture.Text);
        TextSpan? removed = ListRemoval.Of(text, fixture.Spans[0].Span);
        Assert.Equal(without, removed is { } span ? text.Replace(span, "").Content : null);
    }
}
