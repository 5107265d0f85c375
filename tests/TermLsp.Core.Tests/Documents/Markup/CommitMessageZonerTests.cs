using TermLsp.Core.Documents.Markup;

namespace TermLsp.Core.Tests.Documents.Markup;

/// <summary>What a commit's message holds. A fixture marks every zone.</summary>
public sealed class CommitMessageZonerTests
{
    private static readonly CommitMessageZoner Zoner = new();

    [Theory]
    [InlineData("{|heading:Add 检索|}\n\n{|prose:Because RAG|}\n{|prose:helps.|}\n\n- {|list:one|}\n  {|list:more|}\n* {|list:two|}\n1. {|list:three|}\n\n{|prose:end -x|}")]
    [InlineData("\n# comment\n{|heading:Title|}\n# RAG\n{|prose:body # not|}\n  {|prose:a comment|}")]
    [InlineData("{|heading:T|}\n\n{|prose:b|}\n\n{|front-matter:Signed-off-by: A <a@b.c>|}\n{|front-matter:Co-authored-by: B|}\n# x\n")]
    [InlineData("{|heading:fix: no trailer|}\n\n{|prose:Note: some|}\n{|prose:text|}\n\n{|front-matter:Refs: 1|}")]
    [InlineData("{|heading:Refs: 1|}")]
    [InlineData("{|heading:T|}\n\n    {|fenced-code:RAG = 1|}\n    {|fenced-code:x|}\n\n{|prose:use |}`{|inline-code:RAG|}`{|prose:, ` open, |}{|path:src/a.md|}")]
    [InlineData("{|heading:T|}\n\n{|prose:a|}\n# ------------------------ >8 ------------------------\ndiff --git RAG")]
    [InlineData("# only\n#\n")]
    public void Zones(string fixture) => ZonerCheck.Zones(Zoner, fixture);

    [Theory]
    [InlineData("T\n\none\ntwo\n\nthree", "T ; one/two ; three")]
    [InlineData("T\n\n- one\n  two\n- three", "T ; one/two ; three")]
    [InlineData("T\none", "T ; one")]
    public void A_term_goes_on_inside_a_block_alone(string text, string blocks) => ZonerCheck.Blocks(Zoner, text, blocks);
}
