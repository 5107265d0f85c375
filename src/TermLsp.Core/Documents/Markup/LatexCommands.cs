namespace TermLsp.Core.Documents.Markup;

/// <summary>
/// What the arguments of LaTeX's commands and environments hold, a letter each: <c>n</c> a name, which is markup; <c>t</c> text of the
/// paragraph; <c>b</c> text that is a block of its own; <c>h</c> a heading; <c>l</c> a link's text; <c>p</c> a path; <c>u</c> an address;
/// <c>c</c> code; <c>m</c> a formula. Arguments in brackets are markup everywhere, and not counted.
/// </summary>
internal static class LatexCommands
{
    /// <summary>The arguments of a command. One that we do not know has text in its braces, as most that authors define do.</summary>
    public static string Arguments(ReadOnlySpan<char> command) => command switch
    {
        "part" or "chapter" or "section" or "subsection" or "subsubsection" or "paragraph" or "subparagraph" or "title" or "subtitle"
            or "frametitle" or "framesubtitle" or "addchap" or "addsec" or "minisec" => "h",
        "caption" or "author" or "date" or "institute" or "captionof" or "subcaption" or "thanks" => command is "captionof" ? "nb" : "b",
        "label" or "ref" or "eqref" or "pageref" or "autoref" or "nameref" or "cref" or "Cref" or "vref" or "cite" or "citep" or "citet"
            or "citeauthor" or "citeyear" or "citealp" or "parencite" or "textcite" or "footcite" or "autocite" or "nocite"
            or "gls" or "Gls" or "glspl" or "Glspl" or "acrshort" or "acrlong" or "ac" or "documentclass" or "usepackage" or "RequirePackage" or "usetheme"
            or "usetikzlibrary" or "bibliographystyle" or "pagestyle" or "thispagestyle" or "pagenumbering" or "vspace" or "hspace"
            or "linespread" or "setcounter" or "hypersetup" or "geometry" or "lstset" or "captionsetup" or "setmainfont" or "setCJKmainfont"
            or "theoremstyle" or "color" or "selectlanguage" or "bibitem" or "hphantom" or "phantom" or "vphantom" or "index"
            or "tikzset" or "pgfplotsset" or "sisetup" or "graphicspath" or "includeonly" or "newcounter" or "stepcounter" or "hyphenation"
            or "the" => command is "setcounter" ? "nn" : "n",
        "newcommand" or "renewcommand" or "providecommand" or "DeclareMathOperator" or "newtheorem" or "setlength" or "addtolength"
            or "newglossaryentry" or "definecolor" or "titleformat" or "counterwithin" or "DeclareRobustCommand" or "cline" or "cmidrule" =>
            command is "cline" or "cmidrule" ? "n" : command is "definecolor" ? "nnn" : "nn",
        "newenvironment" or "renewenvironment" or "newacronym" => "nnn",
        "textcolor" or "colorbox" or "hyperref" or "foreignlanguage" or "raisebox" or "parbox" or "makebox" or "scalebox" or "rotatebox" =>
            command is "hyperref" ? "l" : command is "makebox" ? "t" : "nt",
        "multicolumn" or "multirow" or "resizebox" or "fcolorbox" => "nnt",
        "input" or "include" or "subfile" or "includegraphics" or "includepdf" or "bibliography" or "addbibresource"
            or "lstinputlisting" or "path" => "p",
        "inputminted" => "np",
        "url" or "nolinkurl" => "u",
        "href" => "ul",
        "texttt" or "lstinline" or "code" or "verb" => "c",
        "mintinline" => "nc",
        "ensuremath" => "m",
        _ => "",
    };

    /// <summary>The arguments of an environment.</summary>
    public static string ArgumentsOfEnvironment(ReadOnlySpan<char> name) => name switch
    {
        "tabular" or "longtable" or "supertabular" or "tabu" or "minipage" or "multicols" or "thebibliography" or "subfigure" or "subtable"
            or "otherlanguage" or "adjustbox" or "spacing" => "n",
        "tabular*" or "tabularx" or "tabulary" or "wrapfigure" or "wraptable" or "xltabular" => "nn",
        "frame" or "block" or "exampleblock" or "alertblock" => "h",
        _ => "",
    };

    /// <summary>What text in an environment is; null for what it is outside.</summary>
    public static Zone? ZoneOfEnvironment(ReadOnlySpan<char> name) => name switch
    {
        "itemize" or "enumerate" or "description" or "compactitem" or "compactenum" or "tasks" or "thebibliography" => Zone.List,
        "tabular" or "tabular*" or "tabularx" or "tabulary" or "longtable" or "supertabular" or "tabu" or "xltabular"
            or "tblr" => Zone.Table,
        "quote" or "quotation" or "verse" or "displayquote" or "epigraphs" => Zone.Quote,
        _ => null,
    };

    /// <summary>What an environment is whose content is read as it stands; null for one that holds text.</summary>
    public static Zone? RawZone(ReadOnlySpan<char> name) => name.TrimEnd('*') switch
    {
        "equation" or "align" or "gather" or "multline" or "eqnarray" or "math" or "displaymath" or "alignat" or "flalign" or "IEEEeqnarray"
            or "dmath" or "array" or "subequations" or "aligned" => Zone.Math,
        "verbatim" or "Verbatim" or "lstlisting" or "minted" or "alltt" or "filecontents" or "tikzpicture" or "tcblisting"
            or "algorithmic" => Zone.FencedCode,
        "comment" => Zone.Comment,
        _ => null,
    };
}
