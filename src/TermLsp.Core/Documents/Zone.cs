namespace TermLsp.Core.Documents;

/// <summary>
/// What kind of text stands at a place. In files and output a zone has its name in kebab-case: <c>link-text</c>, <c>inline-code</c>.
/// </summary>
public enum Zone
{
    /// <summary>Running text.</summary>
    Prose,

    /// <summary>A heading or a title.</summary>
    Heading,

    /// <summary>Running text in a list's item, or in a definition list.</summary>
    List,

    /// <summary>A table's cell.</summary>
    Table,

    /// <summary>Running text in a quotation.</summary>
    Quote,

    /// <summary>The text of a link; an image's description too.</summary>
    LinkText,

    /// <summary>A comment in source code, or in markup.</summary>
    Comment,

    /// <summary>A comment or string that documents what it stands beside.</summary>
    Docstring,

    /// <summary>A string in source code.</summary>
    String,

    /// <summary>Source code that is neither comment nor string: names, keywords, operators.</summary>
    Identifier,

    /// <summary>Code inside a sentence.</summary>
    InlineCode,

    /// <summary>A block of code in a document.</summary>
    FencedCode,

    /// <summary>An address, wherever it stands.</summary>
    Url,

    /// <summary>A file's path or name.</summary>
    Path,

    /// <summary>Metadata before a document.</summary>
    FrontMatter,

    /// <summary>Tags and attributes.</summary>
    Html,

    /// <summary>Formulas.</summary>
    Math,
}
