using System.Collections.Immutable;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Formats.Delimited;

/// <summary>What the columns of a file are, by its first row.</summary>
internal sealed class TableHeader
{
    private TableHeader(ImmutableArray<ColumnMeaning?> columns)
    {
        Columns = columns;
        TermColumns = TermColumnsOf(columns);
    }

    /// <summary>What each column means; null where its name means nothing.</summary>
    public ImmutableArray<ColumnMeaning?> Columns { get; }

    /// <summary>The columns of terms, in order.</summary>
    public ImmutableArray<TermColumn> TermColumns { get; }

    /// <summary>The first column of this role that names no language; -1 where there is none.</summary>
    public int ColumnOf(ColumnRole role) => Columns.IndexOf(new ColumnMeaning(role, null));

    /// <summary>
    /// The header, or null where the first row is one of terms already: a header has a name for terms and no more strangers than names,
    /// or languages and names alone.
    /// </summary>
    public static TableHeader? Read(DelimitedRow row)
    {
        ColumnMeaning?[] columns = [.. row.Cells.Select(cell => ColumnNames.Meaning(cell.Text.Value))];
        int filled = row.Cells.Count(cell => !cell.IsEmpty);
        int known = columns.Count(column => column is not null);
        bool isNamed = row.Cells.Where((_, i) => columns[i] is { IsTerm: true }).Any(cell => LanguageTag.Parse(cell.Text.Value) is null);
        bool isHeader = columns.Any(column => column is { IsTerm: true } || column?.Role == ColumnRole.Abbreviation)
            && (known == filled || (isNamed && known * 2 >= filled));
        return isHeader ? new TableHeader(WithSourceTerms(columns)) : null;
    }

    // "source" is where an entry comes from, and beside "target" it is the term.
    private static ImmutableArray<ColumnMeaning?> WithSourceTerms(ColumnMeaning?[] columns)
    {
        int source = Array.IndexOf(columns, new ColumnMeaning(ColumnRole.Source, null));
        bool isTerm = source >= 0 && columns.Any(column => column?.Role == ColumnRole.Equivalent) && columns.All(column => column?.Role != ColumnRole.Term);
        if (isTerm)
            columns[source] = new ColumnMeaning(ColumnRole.Term, null);
        return [.. columns];
    }

    // "Status [en]" describes the "Term [en]" before it, or the next one where none stands before. "status" alone describes "term"; where every
    // term has its language in its header it describes the last one, the translation, for the first has been decided on already.
    private static ImmutableArray<TermColumn> TermColumnsOf(ImmutableArray<ColumnMeaning?> columns)
    {
        ImmutableArray<TermColumn> terms =
        [
            .. columns.Select((column, i) => (Meaning: column, Index: i)).Where(column => column.Meaning is { IsTerm: true })
                .Select(column => new TermColumn(column.Index, column.Meaning!.Value.Role, column.Meaning.Value.Language)),
        ];
        TermColumn? described = terms.FirstOrDefault(term => term is { Role: ColumnRole.Term, Language: null }) ?? terms.LastOrDefault();
        for (int i = 0; i < columns.Length; i++)
        {
            if (columns[i] is not { IsTerm: false } column)
                continue;
            IEnumerable<TermColumn> of = column switch
            {
                { Language: { } language } => OfLanguage(terms, language, i),
                { Role: ColumnRole.PartOfSpeech or ColumnRole.CaseSensitive or ColumnRole.Forbidden } => terms,
                _ => described is null ? [] : [described],
            };
            foreach (TermColumn term in of)
                Describe(term, column.Role, i);
        }

        return terms;
    }

    private static IEnumerable<TermColumn> OfLanguage(ImmutableArray<TermColumn> terms, LanguageTag language, int column)
    {
        TermColumn? term = terms.LastOrDefault(term => term.Language == language && term.Column < column)
            ?? terms.FirstOrDefault(term => term.Language == language);
        return term is null ? [] : [term];
    }

    private static void Describe(TermColumn term, ColumnRole role, int column)
    {
        switch (role)
        {
            case ColumnRole.Status when term.Status < 0:
                term.Status = column;
                break;
            case ColumnRole.TermType when term.TermType < 0:
                term.TermType = column;
                break;
            case ColumnRole.PartOfSpeech when term.PartOfSpeech < 0:
                term.PartOfSpeech = column;
                break;
            case ColumnRole.CaseSensitive when term.CaseSensitive < 0:
                term.CaseSensitive = column;
                break;
            case ColumnRole.Forbidden when term.Forbidden < 0:
                term.Forbidden = column;
                break;
        }
    }
}
