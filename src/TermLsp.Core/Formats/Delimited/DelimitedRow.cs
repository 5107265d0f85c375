using System.Collections.Immutable;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Delimited;

/// <summary>A row; <paramref name="IsBroken"/> where its quotes are, so that it has no cells.</summary>
internal sealed record DelimitedRow(TextSpan Span, ImmutableArray<Cell> Cells, bool IsBroken = false)
{
    /// <summary>The cell of a column; one that the row is too short for is empty.</summary>
    public Cell? this[int column] => column < Cells.Length && !Cells[column].IsEmpty ? Cells[column] : null;

    /// <summary>Whether nothing stands in any cell.</summary>
    public bool IsEmpty => Cells.All(cell => cell.IsEmpty);
}
