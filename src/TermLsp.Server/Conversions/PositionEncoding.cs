namespace TermLsp.Server.Conversions;

/// <summary>What a client counts characters in.</summary>
internal enum PositionEncoding
{
    /// <summary>UTF-16 code units, as LSP has it where nothing was agreed on.</summary>
    Utf16,

    /// <summary>UTF-8 bytes.</summary>
    Utf8,

    /// <summary>Unicode code points.</summary>
    Utf32,
}
