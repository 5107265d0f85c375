namespace TermLsp.Core.Documents.Markup;

/// <summary>What an inline macro of AsciiDoc, <c>name:target[text]</c>, holds.</summary>
internal enum AsciiDocMacro
{
    /// <summary>It is no macro.</summary>
    None,

    /// <summary>An address and its text.</summary>
    Link,

    /// <summary>A formula.</summary>
    Math,

    /// <summary>Keys, code.</summary>
    Code,

    /// <summary>What goes to the output as it stands.</summary>
    Pass,

    /// <summary>Text that belongs to its paragraph.</summary>
    Text,

    /// <summary>Nothing to read.</summary>
    Hidden,
}

/// <summary>The inline macros of AsciiDoc by their names.</summary>
internal static class AsciiDocMacros
{
    /// <summary>What the macro of this name holds.</summary>
    public static AsciiDocMacro Find(ReadOnlySpan<char> name) => name switch
    {
        "link" or "xref" or "mailto" or "image" => AsciiDocMacro.Link,
        "stem" or "latexmath" or "asciimath" => AsciiDocMacro.Math,
        "kbd" => AsciiDocMacro.Code,
        "pass" => AsciiDocMacro.Pass,
        "footnote" or "btn" or "menu" => AsciiDocMacro.Text,
        "icon" or "anchor" or "indexterm" or "toc" => AsciiDocMacro.Hidden,
        _ => AsciiDocMacro.None,
    };
}
