using CsCheck;
using TermLsp.Core.Documents;
using TermLsp.Core.Documents.Markup;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Documents.Markup;

/// <summary>What holds of every zoner on any text.</summary>
public sealed class MarkupProperties
{
    private static readonly string[] Pieces =
    [
        "RAG", "检索", "a", " ", "  ", "    ", "\t", "\n", "\n", "\r\n", "\r", "\n\n", "\u3000", "𠮷", "\uD83D", "\uDE00", "\0", "é", "，", "1", "_", "-", "=", "+", "*", "#", ".",
        "`", "``", "```\n", "~~~", "|", "|===\n", "----\n", "....\n", "____\n", "====\n", "++++\n", "////\n", "//", "[quote]\n", "[stem]\n", "NOTE: ", "image::", "link:", "xref:", "stem:[",
        "<<", ">>", "[", "]", "::", ":name: ", ":alt: b\n", ".. ", ".. note:: ", ".. code-block:: c\n", ".. _t: ", ":ref:`", "`_", "\\", "\\ ", "- ", "1. ", "+--+--+\n", "==  ==\n", ">>> ",
        "\\section{", "\\emph{", "\\footnote{", "\\begin{", "\\end{", "itemize}", "tabular}{l}", "equation}", "verbatim}", "\\item ", "\\item[", "\\verb|", "\\texttt{", "\\href{", "{", "}", "$", "$$", "\\(", "\\)", "%", "&", "\\\\",
        "<p>", "</p>", "<b", ">", "<li>", "<code>", "</code>", "<pre>", "</pre>", "<script>", "<!--", "-->", "<![CDATA[", "]]>", "<a href=", "\"", "'", "/>", "&amp;", "{{", "}}", "<td>", "</table>", "<",
        "# ", "# ------------------------ >8 ------------------------", "Signed-off-by: a", "import A from 'a'\n", "export const a = ", "---\n", "https://a.b/c", "src/a/b.md", "${", "/*", "*/", "((", "))",
    ];

    private static readonly Gen<string> Texts =
        Gen.Int[0, Pieces.Length - 1].Array[0, 40].Select(indices => string.Concat(indices.Select(i => Pieces[i])));

    public static TheoryData<string, IZoner> Zoners => new()
    {
        { "AsciiDoc", new AsciiDocZoner() },
        { "reStructuredText", new RestructuredTextZoner() },
        { "LaTeX", new LatexZoner() },
        { "HTML", new HtmlZoner() },
        { "Svelte", new HtmlZoner(bracesAreCode: true) },
        { "commit message", new CommitMessageZoner() },
    };

    [Theory]
    [MemberData(nameof(Zoners))]
    public void Zones_run_in_order_inside_the_text(string name, IZoner zoner) => Texts.Sample(
        text =>
        {
            int last = 0;
            foreach (ZoneSpan zone in zoner.Zones(new SourceText(text)))
            {
                Assert.True(zone.Span.Start >= last, name);
                Assert.True(zone.Span.Length > 0, name);
                Assert.True(zone.Span.End <= text.Length, name);
                Assert.DoesNotContain('\n', text[zone.Span.Start..zone.Span.End]);
                last = zone.Span.End;
            }
        },
        iter: 10_000);

    [Fact]
    public void A_mask_keeps_the_length_and_the_line_ends() => Texts.Sample(
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
        foreach (string piece in Pieces.Concat(["\"`", " *a", "link:a[ \\]", "<a '", "<a \"", "{'", "[a", "x++", "{\n\n", "\\label{", "`` ", "|a ", "a_", "$a", "\\begin{verbatim}", "\\begin{align}", "<<a", "- - ", "* a::\n", ".. a::\n", "{`${", "<A {", "\\a[", "\\a[{", "\\a{b}[", "[a]#", "<p\"", ":a:`", "`a:", "a\n  b\n", "* a\n* b::\n"]))
        {
            string text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
            SourceText source = new(text);
            foreach (IZoner zoner in Zoners.Select(row => row.Data.Item2).Append(new Masked()))
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
