using System.Text;
using TermLsp.Core.Text;

namespace TermLsp.Core.Matching.Folding;

/// <summary>
/// A stretch of text as it is compared, with the exact way back. Position <c>i</c> holds a folded code unit twice, with its case
/// (<see cref="Cased"/>) and without (<see cref="Folded"/>), and the span of the original character that it came from: a dropped
/// character has no position, a ligature has several with one span.
/// </summary>
internal sealed class FoldedText
{
    private readonly List<char> _cased;
    private readonly List<char> _folded;
    private readonly List<TextSpan> _origins;

    private FoldedText(int capacity)
    {
        _cased = new List<char>(capacity);
        _folded = new List<char>(capacity);
        _origins = new List<TextSpan>(capacity);
    }

    /// <summary>The number of folded code units.</summary>
    public int Length => _cased.Count;

    /// <summary>Folds <paramref name="text"/>, whose first unit has the offset <paramref name="offset"/> in the document.</summary>
    public static FoldedText Of(ReadOnlySpan<char> text, int offset = 0)
    {
        FoldedText folded = new(text.Length);
        int i = 0;
        while (i < text.Length)
        {
            int length = folded.Add(text[i..], offset + i);
            i += length;
        }

        return folded;
    }

    /// <summary>The unit at a position with its case; a line end of any kind is one LF.</summary>
    public char Cased(int position) => _cased[position];

    /// <summary>The unit at a position without its case.</summary>
    public char Folded(int position) => _folded[position];

    /// <summary>The document's span of the original character at a position.</summary>
    public TextSpan Origin(int position) => _origins[position];

    /// <summary>The document's span from one position to another, end exclusive; the range must not be empty.</summary>
    public TextSpan Origin(int start, int end) => new(_origins[start].Start, _origins[end - 1].End);

    /// <summary>Whether a match may start or end before this position: not inside a surrogate pair, nor inside a ligature.</summary>
    public bool IsBoundary(int position) =>
        position == 0 || position == Length || _origins[position - 1] != _origins[position];

    /// <summary>The case-folded text of a range of positions.</summary>
    public string Substring(int start, int end)
    {
        StringBuilder text = new(end - start);
        for (int i = start; i < end; i++)
            text.Append(_folded[i]);
        return text.ToString();
    }

    /// <summary>Adds the character that <paramref name="rest"/> begins with; returns its length in original units.</summary>
    private int Add(ReadOnlySpan<char> rest, int offset)
    {
        char c = rest[0];
        if (c == '\r')
        {
            int length = rest.Length > 1 && rest[1] == '\n' ? 2 : 1;
            Add('\n', new TextSpan(offset, offset + length));
            return length;
        }

        if (char.IsHighSurrogate(c) && rest.Length > 1 && char.IsLowSurrogate(rest[1]))
        {
            AddSupplementary(new Rune(c, rest[1]), new TextSpan(offset, offset + 2));
            return 2;
        }

        TextSpan origin = new(offset, offset + 1);
        switch (FoldingTable.FoldKeepingCase(c))
        {
            case FoldingTable.Nothing:
                break;
            case FoldingTable.Several:
                foreach (char unit in FoldingTable.Expand(c))
                    Add(unit, origin);
                break;
            case char unit:
                Add(unit, origin);
                break;
        }

        return 1;
    }

    private void AddSupplementary(Rune rune, TextSpan origin)
    {
        Rune cased = FoldingTable.FoldKeepingCase(rune);
        if (cased.IsBmp)
        {
            Add((char)cased.Value, origin);
            return;
        }

        string casedUnits = cased.ToString();
        string foldedUnits = FoldingTable.ToLowerCase(cased).ToString();
        for (int i = 0; i < 2; i++)
            Add(casedUnits[i], foldedUnits[i], origin);
    }

    private void Add(char cased, TextSpan origin) => Add(cased, FoldingTable.ToLowerCase(cased), origin);

    private void Add(char cased, char folded, TextSpan origin)
    {
        _cased.Add(cased);
        _folded.Add(folded);
        _origins.Add(origin);
    }
}
