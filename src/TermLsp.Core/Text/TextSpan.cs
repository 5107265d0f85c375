namespace TermLsp.Core.Text;

/// <summary>A stretch of a text, in UTF-16 code units, 0-based, end exclusive.</summary>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>The number of code units.</summary>
    public int Length => End - Start;

    /// <summary>Whether the unit at <paramref name="offset"/> lies inside; the end does not.</summary>
    public bool Contains(int offset) => Start <= offset && offset < End;

    /// <summary>Whether <paramref name="other"/> lies inside, its ends included.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>The span so many code units further on; less than 0: further back.</summary>
    public TextSpan Moved(int by) => new(Start + by, End + by);
}
