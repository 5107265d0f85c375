using TermLsp.Core.Documents.Markup;

namespace TermLsp.Core.Tests.Documents.Markup;

/// <summary>What LaTeX holds. A fixture marks every zone: what is not marked is markup.</summary>
public sealed class LatexZonerTests
{
    private static readonly LatexZoner Zoner = new();

    private static void Check(string fixture) => ZonerCheck.Zones(Zoner, fixture);

    [Theory]
    [InlineData("% {|comment:检索|}\n%% {|comment:more|}\n{|prose:a 50\\% b |}% {|comment:end|}\n{|prose:goes on|}")]
    [InlineData("\\documentclass[a4]{article}\n\\usepackage{rag}\n\\newcommand{\\x}[1]{RAG #1}\n\\title{{|heading:检索|}}\n\\begin{document}\n{|prose:a|}\n\\end{document}")]
    [InlineData("\\section{{|heading:检索|}}\n{|prose:text|}\n\\subsection*[short]{{|heading:Long |}\\texttt{{|inline-code:RAG|}}}\n\n\\chapter {{|heading:C|}}{|prose:x|}")]
    [InlineData("\\section{{|heading:open|}\n\n{|prose:text|}")]
    public void Comments_and_titles(string fixture) => Check(fixture);

    [Theory]
    [InlineData("\\begin{itemize}\n\\item{|list: 检索|}\n  {|list:more|}\n\\item[{|list:RAG|}]{|list: b|}\n\\end{itemize}\n{|prose:text|}")]
    [InlineData("\\begin{tabular}{l|r}\n{|table:RAG |}&{|table: 检索 |}\\\\ \\hline\n\\multicolumn{2}{c}{{|table:a|}} \\\\\n\\end{tabular}\n{|prose:a \\& b|}")]
    [InlineData("\\begin{quote}\n{|quote:引文|}\n\\end{quote}\n{|prose:a|}\n\\begin{quote}\n{|quote:open|}")]
    public void Environments(string fixture) => Check(fixture);

    [Theory]
    [InlineData("{|prose:a |}${|math:x_1|}${|prose: b |}$${|math:y|}$${|prose: c |}\\({|math:z|}\\){|prose: d |}\\[{|math:w|}\\]")]
    [InlineData("\\begin{align*}\n{|math:a &= b|}\n\\end{align*}\n{|prose:5\\$ and |}${|prose: open|}\n\n{|prose:b|}")]
    [InlineData("\\begin{equation}\n{|prose:open|}\n\n{|prose:text|}")]
    public void Formulas(string fixture) => Check(fixture);

    [Theory]
    [InlineData("\\begin{verbatim}\n{|fenced-code:\\RAG % x|}\n\\end{verbatim}\n\\begin{lstlisting}[language=C]\n{|fenced-code:int a;|}\n\n{|fenced-code:b|}\n\\end{lstlisting}")]
    [InlineData("\\begin{minted}{c}\n{|fenced-code:x|}\n\\end{minted}\n\\begin{comment}\n{|comment:检索|}\n\\end{comment}")]
    [InlineData("\\verb|{|inline-code:a%b|}|{|prose: x |}\\texttt{{|inline-code:RAG|}}{|prose: y |}\\lstinline{{|inline-code:z|}} \\verb{|prose:|open|}")]
    [InlineData("\\begin{verbatim}\n{|prose:open|}")]
    public void Code(string fixture) => Check(fixture);

    [Theory]
    [InlineData("\\href{{|url:https://a.b/c%d|}}{{|link-text:检索|}}{|prose:, |}\\url{{|url:http://x.y|}}{|prose: 见 |}{|url:https://a.b|}")]
    [InlineData("{|prose:见~|}\\ref{rag}\\cite[p.~2]{rag2020}{|prose:, |}\\label{x}\\includegraphics[width=2cm]{{|path:a/rag.png|}}\\input{{|path:b|}}")]
    [InlineData("{|prose:a |}\\emph{{|prose:RAG|}}{|prose: b|}\\footnote{{|prose:检索 c|}}\\textcolor{red}{{|prose:d|}}\\unknown{{|prose:e|}}\\LaTeX{}{|prose: f|}")]
    public void Links_names_and_text(string fixture) => Check(fixture);

    [Theory]
    [InlineData("one\n  two\n\nthree", "one/two ; three")]
    [InlineData("one \\emph{two}\nthree\\footnote{four} five", "one/two/three/four/five")]
    [InlineData("\\begin{tabular}{ll} a & b \\\\ c & d \\end{tabular}", "a ; b ; c ; d")]
    [InlineData("\\item one\ntwo\n\\item three", "one/two ; three")]
    [InlineData("one % c\ntwo", "one/two ; c")]
    [InlineData("% a\n% b\nc", "a/b ; c")]
    [InlineData("one \\caption{two} three", "one ; two ; three")]
    [InlineData("\\section{one}\ntwo", "one ; two")]
    public void A_term_goes_on_inside_a_block_alone(string text, string blocks) => ZonerCheck.Blocks(Zoner, text, blocks);
}
