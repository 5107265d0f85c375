namespace TermLsp.Core.Documents.Markup;

/// <summary>What stands in a directive of reStructuredText.</summary>
/// <param name="Argument">What stands behind its name; null for markup.</param>
/// <param name="Content">What stands below it; null for markup.</param>
internal readonly record struct RestructuredTextDirective(Zone? Argument, Zone? Content)
{
    /// <summary>The directive of this name: of docutils, of Sphinx or of a widespread extension.</summary>
    public static RestructuredTextDirective Of(ReadOnlySpan<char> name) => name switch
    {
        "code" or "code-block" or "sourcecode" or "highlight" or "parsed-literal" or "prompt" or "doctest" or "testcode" or "testsetup"
            or "testoutput" or "testcleanup" or "ipython" or "jupyter-execute" or "productionlist" or "graphviz" or "digraph" or "graph"
            or "mermaid" or "uml" or "plantuml" or "autosummary" => new(null, Zone.FencedCode),
        "raw" => new(null, Zone.Html),
        "math" => new(Zone.Math, Zone.Math),
        "image" or "figure" or "video" => new(Zone.Url, Zone.Prose),
        "include" or "literalinclude" => new(Zone.Path, Zone.FencedCode),
        "toctree" => new(null, Zone.Path),
        "meta" => new(null, Zone.FrontMatter),
        "index" or "role" or "default-role" or "tabularcolumns" or "bibliography" => new(null, null),
        "admonition" or "topic" or "sidebar" or "rubric" or "title" or "centered" or "contents" or "dropdown" or "card"
            or "tab-item" or "tab" or "grid-item-card" => new(Zone.Heading, Zone.Prose),
        "table" or "list-table" or "csv-table" or "flat-table" => new(Zone.Heading, Zone.Table),
        "epigraph" or "highlights" or "pull-quote" => new(Zone.Quote, Zone.Quote),
        "note" or "warning" or "tip" or "hint" or "important" or "caution" or "danger" or "error" or "attention" or "seealso" or "todo"
            or "replace" or "versionadded" or "versionchanged" or "versionremoved" or "deprecated" or "header" or "footer" or "footnote" =>
            new(Zone.Prose, Zone.Prose),
        "module" or "currentmodule" or "automodule" or "autoclass" or "autofunction" or "automethod" or "autodata" or "autoexception"
            or "function" or "class" or "method" or "attribute" or "data" or "exception" or "option" or "program" or "envvar"
            or "describe" or "object" or "confval" => new(Zone.InlineCode, Zone.Prose),
        _ => new(name.Contains(':') ? Zone.InlineCode : null, Zone.Prose),
    };
}
