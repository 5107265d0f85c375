namespace TermLsp.Core.Tests.Incremental;

/// <summary>What documents are made of where their structure is thickest, by kind: any of it may open, close or go on with anything.</summary>
internal static class StructurePieces
{
    // So long that a seam is kept on both sides of it.
    private static readonly string Far = "\n\n" + new string('x', 520) + "\n\n";

    private static readonly string[] Words =
    [
        "RAG", "rag", "token", "令牌", "令牌桶", "模型", "检索", "context window", "context", "window", "LoRA", "上下文", "a", "x y", "，", "。", ".", " ", " ", "  ", "    ",
        "\n", "\n", "\n", "\n\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\t", "\u00A0", "\u3000", "\u200B", "\u2028", "\0", "😀", "\uD83D", "\uDE00", "https://a.b/c", "src/a/b.md", "\f",
        Far, Far, Far, Far, "\n" + new string('y', 520), Far + "RAG\n",
    ];

    private static readonly string[] Markdown =
    [
        "# ", "## RAG\n", "===\n", "---\n", "---\n", "\n---\ntitle: RAG\n---\n", "...\n", "----\n", "- ", "* ", "+ ", "1. ", "2) ", "- [ ] ", "-\n", "> ", ">", "```\n", "```", "~~~\n", "~~~~\n", "$$\n", "$$", "$",
        "    code", "\tcode", "| a | RAG |\n", "|---|---|\n", "|", "+---+---+\n", "| a | b |\n", "+===+===+\n", "[RAG]: /x\n", "[a]: <b> \"t\"\n", "[token]:\n/x\n", "[a\\]b]: /c\n", "> [q]: /x\n",
        "[RAG]", "[RAG][a]", "[x][token]", "[q]", "![RAG](a.png)", "[RAG](b \"c\")", "[^1]", "[^1]: RAG\n", "[^n]", "[^n]: token\n\n    more\n", "[^", "]", "[", "(", ")", "!",
        "<!--", "-->", "<div>\n", "</div>\n", "<b>", "<script>\n", "</script>\n", "<?php", "?>", "<![CDATA[", "]]>", "<a href=\"", "<", ">", "`", "``", "*", "**", "_", "\\", "~~",
        "Term\n: RAG\n", ":   RAG\n", "~   RAG\n", ": x", "http://RAG.com", "www.a.com", "&amp;", "***\n", "_ _ _\n", "\n\n- ", "\n\n:   ", "\n\n    ", "\n\n> ", "<https://a.b>", "  \n", "   ", "{", "}", "import a from 'b'\n",
    ];

    private static readonly string[] Code =
    [
        "\"", "'", "`", "\"\"\"", "'''", "//", "/*", "*/", "/**", "/", "#", "##", "#[", "]#", "--", "---", "--[[", "]]", "[=[", "]=]", "[[", "{-", "-}", "(*", "*)", "%", "%{", "%}", "//\n", "// a\n", "# a\n", "-- a\n", "// ```\n",
        ";", ";;", "#|", "|#", "<#", "#>", "<?php", "<?", "?>", "<<EOF", "<<~EOS", "<<<X", "EOF", "EOS\n", "X;\n", "\\", "\\n", "\\\"", "\\u{", "${", "#{", "$(", "\\(", "{", "}", "{{", "(", ")", "{|", "|}",
        "$", "$\"", "$$\"\"\"", "@\"", "@'", "\n'@", "R\"x(", ")x\"", "r#\"", "\"#", "f\"", "q{", "%q(", "=begin", "=end", "\n=begin\n", "\n=end\n", "=pod", "=cut", "@doc ", "@moduledoc\n", "def f():\n", "class A:\n", "async ",
        "return ", "case", "grep ", "REM ", "::", ":", "http:", "#!/bin/sh\n", "<p>", "</p>", "!", ">>> ", "- ", "@param ", ", ", "= ", "1", "'a'", "\"RAG\"", "\n\n//", "\n\n#",
    ];

    private static readonly string[] Markup =
    [
        "`", "``", "```\n", "|", "|===\n", "----\n", "....\n", "____\n", "====\n", "++++\n", "////\n", "//", "[quote]\n", "[stem]\n", "NOTE: ", "image::", "link:", "xref:", "stem:[", "<<", ">>", "[", "]", "::", ":name: ",
        ".. ", ".. note:: ", ".. code-block:: c\n", ".. _t: ", ":ref:`", "`_", "\\", "- ", "1. ", "+--+--+\n", "==  ==\n", "\\section{", "\\emph{", "\\begin{", "\\end{", "itemize}", "verbatim}", "equation}", "\\item ", "\\verb|",
        "{", "}", "$", "$$", "\\(", "\\)", "%", "&", "<p>", "</p>", "<b", ">", "<li>", "<code>", "</code>", "<pre>", "</pre>", "<script>", "</script>", "<!--", "-->", "<![CDATA[", "]]>", "<a href=", "\"", "'", "/>", "&amp;", "{{", "}}",
        "<td>", "<", "# ", "# ------------------------ >8 ------------------------", "Signed-off-by: a\n", "import A from 'a'\n", "export const a = ", "---\n", "${", "/*", "*/", "= ", "== ", "\n\n====\n\n",
    ];

    private static readonly string[] Plain = ["# ", "- ", "* ", "1. ", "1、", "> ", "```", "| a | RAG |\n", "|", "---\n", "===", "•"];

    /// <summary>What a kind of document is made of.</summary>
    public static string[] Of(string kind) =>
    [
        .. Words,
        .. kind switch
        {
            "markdown" or "mdx" => Markdown,
            "plaintext" => Plain,
            "asciidoc" or "restructuredtext" or "latex" or "html" or "svelte" or "git-commit" => Markup,
            _ => Code,
        },
    ];
}
