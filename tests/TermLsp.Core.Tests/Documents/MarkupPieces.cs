using CsCheck;

namespace TermLsp.Core.Tests.Documents;

/// <summary>What markup of every kind is made of: put together at random, it opens what it does not close and closes what it did not open.</summary>
internal static class MarkupPieces
{
    public static readonly string[] All =
    [
        "RAG", "检索", "a", " ", "  ", "    ", "\t", "\n", "\n", "\r\n", "\r", "\n\n", "\u3000", "𠮷", "\uD83D", "\uDE00", "\0", "é", "，", "1", "_", "-", "=", "+", "*", "#", ".",
        "`", "``", "```\n", "~~~", "|", "|===\n", "----\n", "....\n", "____\n", "====\n", "++++\n", "////\n", "//", "[quote]\n", "[stem]\n", "NOTE: ", "image::", "link:", "xref:", "stem:[",
        "<<", ">>", "[", "]", "::", ":name: ", ":alt: b\n", ".. ", ".. note:: ", ".. code-block:: c\n", ".. _t: ", ":ref:`", "`_", "\\", "\\ ", "- ", "1. ", "+--+--+\n", "==  ==\n", ">>> ",
        "\\section{", "\\emph{", "\\footnote{", "\\begin{", "\\end{", "itemize}", "tabular}{l}", "equation}", "verbatim}", "\\item ", "\\item[", "\\verb|", "\\texttt{", "\\href{", "{", "}", "$", "$$", "\\(", "\\)", "%", "&", "\\\\",
        "<p>", "</p>", "<b", ">", "<li>", "<code>", "</code>", "<pre>", "</pre>", "<script>", "<!--", "-->", "<![CDATA[", "]]>", "<a href=", "\"", "'", "/>", "&amp;", "{{", "}}", "<td>", "</table>", "<",
        "# ", "# ------------------------ >8 ------------------------", "Signed-off-by: a", "import A from 'a'\n", "export const a = ", "---\n", "https://a.b/c", "src/a/b.md", "${", "/*", "*/", "((", "))",
        "上下文", "\u00A0", "\u2028", "\uFEFF", "> ", "| a |\n|---|\n", "**", "~~", "](", "![", "[^1]", "[^1]: ", "[a]: b\n", "</b>", "<div>\n", "&nbsp;", "$$\n", "{/*", "*/}", "export const a = {", "`${",
        "<A b={", "[source]\n", "://", "\"\"\"", "<<EOF\n", "<?php ", "?>",
    ];

    /// <summary>Heaps of them.</summary>
    public static Gen<string> Heaps { get; } = Heap(0, 50);

    /// <summary>A few of them again and again, as a hostile text has them, and a heap behind.</summary>
    public static Gen<string> Runs { get; } = Gen.Select(Heap(1, 4), Gen.Int[1, 300], Heaps)
        .Select((unit, times, end) => string.Concat(Enumerable.Repeat(unit, times)) + end);

    private static Gen<string> Heap(int fewest, int most) =>
        Gen.Int[0, All.Length - 1].Array[fewest, most].Select(indices => string.Concat(indices.Select(i => All[i])));
}
