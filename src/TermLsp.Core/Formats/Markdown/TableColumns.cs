using Markdig.Extensions.Tables;
using Markdig.Syntax;
using TermLsp.Core.Documents.Markup;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Markdown;

/// <summary>A table of terms: what each of its columns holds, as its head says.</summary>
internal sealed class TableColumns
{
    private readonly string _source;
    private readonly LabelWords.Meaning?[] _columns;

    // "Acronym | Meaning": without a column of terms, the short forms are the terms.
    private readonly bool _areShortFormsTerms;

    private TableColumns(string source, LabelWords.Meaning?[] columns, bool areClear)
    {
        (_source, _columns, AreClear) = (source, columns, areClear);
        _areShortFormsTerms = !Has(Label.Term);
    }

    /// <summary>Whether the head can mean nothing but terms; "Name" may mean anything.</summary>
    public bool AreClear { get; }

    /// <summary>The columns; null where the table is none of terms.</summary>
    public static TableColumns? Of(string source, Table table)
    {
        if (table is not [TableRow { IsHeader: true } head, ..])
            return null;
        string[] words = [.. head.OfType<TableCell>().Select(cell => TextOf(source, cell).Characters.Trim().ToString())];
        LabelWords.Meaning?[] meanings = [.. words.Select(word => LabelWords.Of(word, isHead: true))];
        bool areClear = words.Any(word => LabelWords.Of(word) is { Label: Label.Term or Label.Abbreviation });
        TableColumns columns = new(source, meanings, areClear);
        return meanings.Count(meaning => meaning is not null) >= 2 && (columns.Has(Label.Term) || columns.Has(Label.Abbreviation)) ? columns : null;
    }

    /// <summary>The entries of the rows; an empty row is none.</summary>
    public IEnumerable<MarkdownEntry> Read(Table table)
    {
        foreach (TableRow row in table.OfType<TableRow>().Where(row => !row.IsHeader))
        {
            if (row.OfType<TableCell>().All(cell => TextOf(_source, cell).IsBlank))
                continue;
            MarkdownEntry entry = new(Spans.Trim(_source, new TextSpan(row.Span.Start, row.Span.End + 1)));
            int column = 0;
            foreach (TableCell cell in row.OfType<TableCell>())
            {
                if (column < _columns.Length && _columns[column] is { } meaning)
                    Add(entry, meaning, cell);
                column++;
            }

            yield return entry;
        }
    }

    private bool Has(Label label) => _columns.Any(column => column?.Label == label);

    private void Add(MarkdownEntry entry, LabelWords.Meaning meaning, TableCell cell)
    {
        MarkedText text = TextOf(_source, cell).Trim();
        if (text.IsBlank)
            return;
        Label label = meaning.Label == Label.Abbreviation && _areShortFormsTerms ? Label.Term : meaning.Label;
        if (label == Label.Term)
        {
            foreach (MarkedText value in Marks.Split(text, static (text, at) => text.IsMark(at, Marks.Enumeration) ? 1 : 0))
            {
                foreach (TermName name in TermNames.Of(value, meaning.Language))
                    entry.Terms.AddName(name);
            }
        }
        else if (label == Label.Definition && _areShortFormsTerms && entry.Terms.Names.Any(name => Abbreviations.AreInitials(name.Text, text.Characters)))
        {
            entry.Terms.AddName(new TermName(text));
        }
        else if (LabelValues.IsFreeText(label))
        {
            LabelValues.AddText(entry, label, meaning.Language, Raw(cell));
        }
        else
        {
            LabelValues.Add(_source, entry, label, meaning.Language, text);
        }
    }

    // In a cell, a bar has a backslash that is the table's and not the text's.
    private Located<string> Raw(TableCell cell)
    {
        if (cell is not [LeafBlock { Inline: { FirstChild: { } first, LastChild: { } last } }, ..])
            return default;
        TextSpan span = Spans.Trim(_source, new TextSpan(first.Span.Start, last.Span.End + 1));
        return new Located<string>(_source[span.Start..span.End].Replace("\\|", "|", StringComparison.Ordinal), span);
    }

    private static MarkedText TextOf(string source, TableCell cell) =>
        cell is [LeafBlock leaf, ..] ? InlineText.Of(source, leaf) : new MarkedText("", default);
}
