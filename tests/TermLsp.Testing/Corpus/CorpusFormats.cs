namespace TermLsp.Testing.Corpus;

/// <summary>The formats of the corpus.</summary>
internal static class CorpusFormats
{
    private static readonly string[] Names = ["https://example.org/¢", "https://¢.example.org/a?q=¢", "docs/¢/index.md", "¢.md", "./¢/run.sh", "/opt/¢/bin", "ops@¢.example.org", "¢_config", "my_¢", "¢2", "x¢", "@¢/core", "Newtonsoft.¢", "¢.create"];

    private static readonly string[] MarkdownSilentInside =
    [
        .. Names, "`¤`", "``¤ ` x``", "[it](<¤.md>)", "[it](¢.md '¤')", "![](¢.png)", "<https://example.org/¢>", "<ops@¢.example.org>", "$¢_1$", "<b title=\"¤\">it</b>", "<i class=¢>it</i>",
        "<code>¤</code>", "<kbd>¢</kbd>", "~/¢/x", "www.¢.org/a",
    ];

    private static readonly Speaking[] MarkdownSpeaking =
    [
        new("# §"), new("### § ###"), new("§\n===", IsBare: true), new("§", "\n"), new("§", "\n"), new("- §\n- §", "\n  "), new("1. §\n2. §", "\n   "), new("- [ ] §\n- [x] §", "\n  "),
        new("* a\n  * §\n\n    §", "\n    "), new("> §", "\n> "), new("> - §", "\n>   "), new("| § | § |\n|---|:-:|\n| § | § |"), new("[§](https://example.org/¢ \"¤\")", IsBare: true),
        new("![§](img/¢.png)", IsBare: true), new("Before [§][LORA№] after.\n\n[LORA№]: https://example.org/¢", IsBare: true), new("Text[^LORA№].\n\n[^LORA№]: §", "\n    "), new("**§**", "\n", IsBare: true),
        new("*§*", "\n", IsBare: true), new("~~§~~", IsBare: true), new("__§__", IsBare: true), new("Text <b class=\"¢\">§</b> text"),
    ];

    private static readonly string[] MarkdownSilent =
    [
        "```\n¤\n```", "```¢ title=\"¤\"\n¤\n```", "~~~python\n¢ = 1\n\n¤\n~~~", "````\n```\n¤\n```\n````", "> ```\n> ¤\n> ```", "- a\n\n  ```\n  ¤\n  ```", "$$\n¤\n$$", "```math\n¤\n```",
        "[¢-№]: https://example.org/¢ '¤'", "[x№]: <¤.md>", "![](¢.png)", "<https://example.org/¢>",
    ];

    /// <summary>All of them.</summary>
    public static CorpusFormat[] All { get; } =
    [
        new("markdown", "a.md")
        {
            Tops = ["", "---\ntitle: ¤\n¢: a\ntags: [¤, x]\n---\n\n"],
            Speaking = [.. MarkdownSpeaking, new("Term\n: §", "\n  "), new("<!-- § -->", "\n", IsBare: true), new("<div class=\"¢\">\n\n§\n\n</div>", "\n"), new("<p align=\"center\">\n  §\n</p>", "\n  ", IsBare: true),
                new("<details class=\"¢\">\n<summary>§</summary>\n\n§\n\n</details>", "\n", IsBare: true), new("<table>\n<tr><td>§</td></tr>\n</table>", IsBare: true)],
            Silent =
            [
                .. MarkdownSilent, "Text.\n\n    ¤\n    ¤", "- a\n\n      ¤", "<div class=\"¢\" id='¢'></div>", "<img src=\"¢.png\" alt=\"¤\">", "<pre>\n¤\n\n¤\n</pre>", "<script>\nvar ¢ = 1;\n</script>",
                "<p><code>¤</code> <a href=\"¢.md\">it</a></p>", "<style>\n.¢ {}\n</style>",
            ],
            SilentInside = MarkdownSilentInside,
        },
        new("mdx", "a.mdx")
        {
            Tops = ["", "---\ntitle: ¤\n---\n\n", "import ¢ from './¢'\nexport const ¢ = '¤'\n\n"],
            Speaking = [.. MarkdownSpeaking, new("<Note title=\"¤\">\n\n§\n\n</Note>", "\n"), new("<Tabs items={['¤', \"¤\"]}>\n§\n</Tabs>", "\n")],
            Silent = [.. MarkdownSilent, "{¢ + '¤'}", "<Chart title=\"¤\" data={[{ ¢: 1 }]} />", "export function ¢() {\n  return '¤';\n}"],
            SilentInside = [.. Names, "`¤`", "[it](¢.md '¤')", "![](¢.png)", "{¢}", "{'¤'}", "<B title=\"¤\">it</B>", "<Icon name='¢' />"],
        },
        new("html", "a.html")
        {
            Tops = ["<!DOCTYPE html>\n<html lang=\"en\" class=\"¢\">\n"], Between = "\n",
            Speaking =
            [
                new("<p>§</p>", "\n  "), new("<h1 id=\"¢\">§</h1>"), new("<ul>\n<li>§\n<li>§</li>\n</ul>", "\n"), new("<table><tr><th>§</th><td>§</td></tr></table>"), new("<a href=\"¢.html\">§</a>", "\n"),
                new("<!-- § -->", "\n", IsBare: true), new("<blockquote>§</blockquote>", "\n"), new("<title>§</title>", IsBare: true), new("<p>a <b>§</b> <em>§</em></p>", "\n"), new("<dl><dt>§</dt><dd>§</dd></dl>"),
            ],
            Silent =
            [
                "<pre>\n¤\n</pre>", "<pre><code class=\"¢\">¤</code></pre>", "<script>\nvar ¢ = '¤'; // ¤\n</script>", "<style>.¢ { content: '¤' }</style>", "<p class=\"¢\" data-x='¤'></p>",
                "<img src=\"¢.png\" alt=\"¤\">", "<¢-x>text</¢-x>", "<input name=¢ value=\"¤\">", "<p><code>¤</code></p>", "<samp>¤</samp>",
            ],
            SilentInside = [.. Names, "<code>¤</code>", "<kbd>¤</kbd>", "<span data-x=\"¤\">it</span>", "<img alt=\"¤\" src='¢.png'>", "<var>¢</var>"],
        },
        new("asciidoc", "a.adoc")
        {
            Tops = ["", "= Title\n:¢: ¤\n:toc:\n\n"],
            Speaking =
            [
                new("== §"), new("=== §"), new(".§\nText."), new("§", "\n"), new("* §\n** §", "\n  "), new(". §\n. §", "\n  "), new("Word:: §", "\n  "), new("|===\n|§ |§\n\n|§\n|§\n|==="), new("____\n§\n____", "\n"),
                new("[quote]\n§", "\n"), new("NOTE: §", "\n"), new("====\n§\n====", "\n"), new("https://example.org/¢[§]", IsBare: true), new("See link:¢.html[§].", IsBare: true), new("See xref:¢.adoc#x[§].", IsBare: true),
                new("See <<¢,§>>.", IsBare: true), new("image::¢.png[§]", IsBare: true), new("*§*", "\n", IsBare: true), new("_§_", "\n", IsBare: true), new("// §", "\n// ", IsBare: true), new("////\n§\n////", "\n", IsBare: true),
                new("Text.footnote:[§]", IsBare: true),
            ],
            Silent =
            [
                "----\n¤\n----", "[source,¢]\n----\n¢ = '¤'\n----", "....\n¤\n....", "```ruby\n¤\n```", " ¤\n ¤", "[stem]\n++++\n¤\n++++", "++++\n<b>¤</b>\n++++", "[[¢]]", "[#¢-x]\nText.", ":¢: ¤",
                "include::¢.adoc[]", "ifdef::¢[]\nText.\nendif::[]", "image::¢.png[]", "[.¢]\nText.", "[source]\n¤", "video::¢.mp4[]",
            ],
            SilentInside = [.. Names, "`¤`", "`+¤+`", "+¤+", "link:¢.html[it]", "<<¢>>", "stem:[¢]", "pass:[¢]", "{¢}", "image:¢.png[]", "kbd:[¢]", "xref:¢[it]", "anchor:¢[]", "[[¢]]", "$$¢$$"],
        },
        new("restructuredtext", "a.rst")
        {
            Tops = ["", ":Author: ¤\n:¢: x\n\n"],
            Speaking =
            [
                new("§\n" + new string('=', 400), IsBare: true), new("§\n" + new string('-', 400)), new("§", "\n"), new("- §\n- §", "\n  "), new("1. §\n2. §", "\n   "), new("word\n  §", "\n  "),
                new("Text.\n\n   §", "\n   "), new("| §\n| §"), new(".. note:: §", "\n   "), new(".. warning::\n   :class: ¢\n\n   §", "\n   "), new(".. §", "\n   ", IsBare: true), new("*§*", "\n", IsBare: true),
                new("**§**", "\n", IsBare: true), new(".. [#f№] §", "\n   "), new("`§ <https://example.org/¢>`_", "\n", IsBare: true), new(":ref:`§ <¢>`", "\n", IsBare: true), new("Text.\n\n:param ¢: §", "\n   "),
                new(".. image:: ¢.png\n   :alt: §", IsBare: true), new(".. list-table::\n\n   * - §\n     - §"), new(".. figure:: ¢.png\n\n   §", "\n   "),
            ],
            Silent =
            [
                "Code::\n\n  ¤\n\n    ¤", ".. code-block:: ¢\n   :name: ¢\n\n   ¢ = '¤'", "::\n\n  ¤", ".. math:: ¤", ".. math::\n\n   ¤", ".. raw:: html\n\n   <b>¤</b>", ".. _¢: https://example.org/¢",
                ".. _¢-№:", ".. image:: ¢.png\n   :class: ¢", ".. include:: ¢.rst", ".. toctree::\n   :maxdepth: 1\n\n   ¢\n   docs/¢", ">>> ¢ = '¤'\n¢", ".. function:: ¢(x)", ".. |¢| image:: ¢.png",
                ".. literalinclude:: ¢.py\n   :language: ¢", ".. parsed-literal::\n\n   ¤",
            ],
            SilentInside = [.. Names, "``¤``", ":math:`¢`", ":py:class:`¢`", ":file:`¢`", ":ref:`¢`", "|¢|", "`it <¢.html>`_", ":code:`¤`"],
        },
        new("latex", "a.tex")
        {
            Tops = ["", "\\documentclass{¢}\n\\usepackage[¢]{¢}\n\\newcommand{\\¢}{¤}\n\\begin{document}\n\n"],
            Speaking =
            [
                new("\\section{§}"), new("\\subsection*{§}\\label{¢}"), new("§", "\n"), new("\\begin{itemize}\n\\item §\n\\item §\n\\end{itemize}", "\n  "), new("\\begin{tabular}{ll}\n§ & § \\\\\n§ & §\n\\end{tabular}"),
                new("\\begin{quote}\n§\n\\end{quote}", "\n"), new("Text \\emph{§} and \\textbf{§}.", "\n"), new("\\href{https://example.org/¢}{§}", IsBare: true), new("Text.\\footnote{§}", "\n"), new("% §", "\n% ", IsBare: true),
                new("\\begin{figure}\n\\includegraphics{¢}\n\\caption{§}\n\\end{figure}", "\n"), new("\\title{§}"), new("\\begin{abstract}\n§\n\\end{abstract}", "\n"),
            ],
            Silent =
            [
                "\\begin{verbatim}\n¤\n\\end{verbatim}", "\\begin{lstlisting}[caption=¢]\n¢ = '¤'\n\\end{lstlisting}", "\\begin{minted}{¢}\n¤\n\\end{minted}", "\\[ ¤ \\]", "$$ ¤ $$",
                "\\begin{equation}\n\\mathrm{¢} = 1\n\\end{equation}", "\\begin{align*}\n¢ &= 1\n\\end{align*}", "\\label{¢}", "\\input{¢}", "\\includegraphics[width=1cm]{¢}", "\\bibliography{¢}", "\\newcommand{\\x}{¢}",
                "\\def\\¢{x}", "\\cite{¢,¢}", "\\bibliographystyle{¢}", "\\pagestyle{¢}",
            ],
            SilentInside = [.. Names.Where(name => !name.Contains('_', StringComparison.Ordinal)), "$¢$", "\\(¢\\)", "\\texttt{¤}", "\\verb|¤|", "\\lstinline|¤|", "\\ref{¢}", "\\cite[p.~2]{¢}", "\\url{https://example.org/¢}", "\\¢{}", "\\¢[x]{}"],
        },
        new("plaintext", "a.txt")
        {
            Speaking = [new("§", "\n"), new("# §"), new("- §\n- §", "\n  "), new("| § | § |"), new("> §")],
            SilentInside = Names,
        },
        new("git-commit", "COMMIT_EDITMSG")
        {
            Tops = ["Add a thing\n\n"], Bottom = "\n\nSigned-off-by: ¢ <a@¢.example.org>\nCo-authored-by: ¢ <a@b.c>\n# ¤\n# ------------------------ >8 ------------------------\ndiff --git a/¢ b/¢\n+¤",
            Speaking = [new("§", "\n"), new("- §\n- §", "\n  "), new("* §", "\n  ")],
            Silent = ["    ¤\n    ¤", "# ¤"],
            SilentInside = [.. Names, "`¤`"],
        },
        .. CorpusCode.All,
    ];
}
