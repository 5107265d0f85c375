namespace TermLsp.Core.Documents.Markup;

/// <summary>What a delimiter line of AsciiDoc fences in.</summary>
internal enum AsciiDocBlock
{
    /// <summary>Blocks again: an example, a sidebar, an open block.</summary>
    Open,

    /// <summary>Blocks that are quoted.</summary>
    Quote,

    /// <summary>Code.</summary>
    Listing,

    /// <summary>Text as it stands.</summary>
    Literal,

    /// <summary>What goes to the output as it stands.</summary>
    Pass,

    /// <summary>A comment.</summary>
    Comment,

    /// <summary>A table.</summary>
    Table,
}
