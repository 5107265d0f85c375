namespace TermLsp.Cli.Output.Lint;

/// <summary>A place in a document, counted in every way that a format asks for.</summary>
/// <param name="Line">The line, from 0.</param>
/// <param name="Character">The UTF-16 code units before it on the line.</param>
/// <param name="Column">Its column in characters (code points), from 1.</param>
/// <param name="ByteColumn">Its column in bytes of UTF-8, from 1.</param>
internal readonly record struct Place(int Line, int Character, int Column, int ByteColumn)
{
    /// <summary>The line, from 1.</summary>
    public int LineNumber => Line + 1;
}

/// <summary>A stretch of a document, its end exclusive.</summary>
internal readonly record struct PlaceRange(Place Start, Place End);
