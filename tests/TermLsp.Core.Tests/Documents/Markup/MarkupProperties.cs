using CsCheck;
using TermLsp.Core.Documents;
using TermLsp.Core.Documents.Markup;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Documents.Markup;

/// <summary>What holds of every zoner on any text.</summary>
public sealed class MarkupProperties
{
    private static readonly IZoner[] Zoners =
    [
        new AsciiDocZoner(), new RestructuredTextZoner(), new LatexZoner(), new HtmlZoner(), new HtmlZoner(bracesAreCode: true), new CommitMessageZoner(),
        PlainTextZoner.Instance, new Masked(),
    ];

    [Fact]
    public void A_mask_keeps_the_length_and_the_line_ends() => MarkupPieces.Heaps.Sample(
        text =>
        {
            string masked = MdxMask.Blank(text);
            Assert.Equal(text.Length, masked.Length);
            for (int i = 0; i < text.Length; i++)
                Assert.True(masked[i] == text[i] || (masked[i] == ' ' && text[i] is not ('\n' or '\r')));
        },
        iter: 10_000);

    // Long runs of one thing are where a reader forgets to go on.
    [Fact]
    public void A_piece_repeated_is_read_to_its_end()
    {
        foreach (string piece in MarkupPieces.All.Concat(["\"`", " *a", "link:a[ \\]", "<a '", "<a \"", "{'", "[a", "x++", "{\n\n", "\\label{", "`` ", "|a ", "a_", "$a", "\\begin{verbatim}", "\\begin{align}", "<<a", "- - ", "* a::\n", ".. a::\n", "{`${", "<A {", "\\a[", "\\a[{", "\\a{b}[", "[a]#", "<p\"", ":a:`", "`a:", "a\n  b\n", "* a\n* b::\n"]))
        {
            string text = string.Concat(Enumerable.Repeat(piece, 40_000 / piece.Length));
            SourceText source = new(text);
            foreach (IZoner zoner in Zoners)
                zoner.Zones(source);
        }
    }

    private sealed class Masked : IZoner
    {
        public System.Collections.Immutable.ImmutableArray<ZoneSpan> Zones(SourceText text)
        {
            MdxMask.Blank(text.Content);
            return [];
        }
    }
}
