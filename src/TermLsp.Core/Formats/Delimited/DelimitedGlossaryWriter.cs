using System.Text;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Formats.Delimited;

/// <summary>
/// Writes our own columns, a row for each language of a concept and one for each term that its row has no place for; lines end in a line feed.
/// </summary>
/// <param name="delimiter">What parts the cells: a comma, a semicolon or a tab.</param>
public sealed class DelimitedGlossaryWriter(char delimiter = ',') : IGlossaryWriter
{
    private const GlossaryPart Held = GlossaryPart.WrongTerms | GlossaryPart.Domains | GlossaryPart.Sources | GlossaryPart.Notes;

    /// <inheritdoc/>
    public GlossaryWriteResult Write(Glossary glossary)
    {
        LossCounter losses = new();
        losses.AddUnheld(glossary, Held);
        StringBuilder text = new();
        text.AppendJoin(delimiter, ColumnNames.Own).Append('\n');
        foreach (Concept concept in glossary.Concepts)
        {
            foreach (OwnRow row in OwnRow.Of(concept, losses))
                text.AppendJoin(delimiter, row.Cells.Select(Quoted)).Append('\n');
        }

        return new GlossaryWriteResult(text.ToString(), losses.Losses);
    }

    private string Quoted(string cell) =>
        cell.AsSpan().ContainsAny("\"\r\n") || cell.Contains(delimiter, StringComparison.Ordinal) || cell != cell.Trim()
            ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : cell;
}
