namespace TermLsp.Core.Documents.Code;

/// <summary>A string that the scanner is inside of, or comes back to from the code in it.</summary>
internal sealed class OpenString(Zone zone, string close)
{
    public Zone Zone { get; } = zone;

    public string Close { get; } = close;

    public char Escape { get; init; }

    public bool Doubles { get; init; }

    public bool IsMultiLine { get; init; } = true;

    /// <summary>Whether the closing quotes may be more than it takes.</summary>
    public bool ClosesByRun { get; init; }

    /// <summary>A bracket that nests, as in <c>q{a {b}}</c>; <c>\0</c> for none.</summary>
    public char Bracket { get; init; }

    public Interpolation? Interpolation { get; init; }

    /// <summary>The paragraph that the next line belongs to; 0 where it begins one.</summary>
    public int Block { get; set; }

    /// <summary>Whether a part of it has been read.</summary>
    public bool HasBegun { get; set; }

    /// <summary>How deep the brackets are: in the string, or in the code inside it.</summary>
    public int Depth { get; set; }
}
