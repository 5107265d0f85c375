using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Delimited;

/// <summary>Adds what a row says to its concept.</summary>
internal sealed class RowReader(TableHeader header, GlossaryBuilder builder)
{
    /// <summary>What parts the terms of a cell that holds several.</summary>
    public const string ListMarks = ";|、；";

    private static readonly HashSet<string> Yes = new(StringComparer.OrdinalIgnoreCase) { "yes", "true", "1", "y", "是" };
    private static readonly HashSet<string> No = new(StringComparer.OrdinalIgnoreCase) { "no", "false", "0", "n", "否" };

    private readonly int _language = header.ColumnOf(ColumnRole.Language);
    private readonly int _equivalentLanguage = header.ColumnOf(ColumnRole.EquivalentLanguage);
    private readonly LanguageTag[] _named = [.. header.Columns.Where(column => column?.Language is not null).Select(column => column!.Value.Language!.Value)];

    private bool _toldOfUnknownLanguage;

    /// <summary>Reads the row.</summary>
    public void Read(DelimitedRow row, OpenConcept concept)
    {
        LanguageTag? language = LanguageIn(row, _language);
        foreach (TermColumn column in header.TermColumns)
            ReadTerm(row, column, language, concept);
        for (int i = 0; i < header.Columns.Length; i++)
        {
            if (header.Columns[i] is { IsTerm: false } meaning && row[i] is { } cell)
                ReadOther(cell, meaning, meaning.Language ?? language, concept);
        }
    }

    private void ReadTerm(DelimitedRow row, TermColumn column, LanguageTag? rowLanguage, OpenConcept concept)
    {
        if (row[column.Column] is not { } cell)
            return;
        Located<string> text = cell.Line;
        LanguageTag language = column.Language
            ?? (column.Role == ColumnRole.Equivalent ? EquivalentLanguage(row, text, concept) : rowLanguage ?? Guessed(text.Value));
        Term term = new()
        {
            Text = text,
            Language = language,
            Status = TermStatus.Preferred,
            IsAbbreviation = Text(row, column.TermType) is { } type && TermTypeWords.IsAbbreviation(type.Value),
            PartOfSpeech = Text(row, column.PartOfSpeech)?.Value,
            Case = Flag(Text(row, column.CaseSensitive)) switch { true => CaseRule.Exact, false => CaseRule.Ignore, null => CaseRule.Smart },
        };
        concept.Add(term, Flag(Text(row, column.Forbidden)) == true ? TermStatus.Forbidden : Status(Text(row, column.Status)));
    }

    private void ReadOther(Cell cell, ColumnMeaning meaning, LanguageTag? language, OpenConcept concept)
    {
        switch (meaning.Role)
        {
            case ColumnRole.Abbreviation:
                AddTerms(cell, language, TermStatus.Admitted, concept, isAbbreviation: true);
                break;
            case ColumnRole.Aliases:
                AddTerms(cell, language, TermStatus.Admitted, concept);
                break;
            case ColumnRole.Avoid:
                AddTerms(cell, language, TermStatus.Deprecated, concept);
                break;
            case ColumnRole.Forbidden when Flag(cell.Text) is null:
                AddTerms(cell, language, TermStatus.Forbidden, concept);
                break;
            case ColumnRole.Definition when !concept.TryDefine(language ?? Guessed(cell.Text.Value), cell.Text):
                builder.Report(GlossaryDiagnosticCode.DuplicateKey, Severity.Error, cell.Span, "the concept has a short and a long definition in this language already, so this one is left out");
                break;
            case ColumnRole.Domain or ColumnRole.Tags:
                foreach (Located<string> domain in cell.List(meaning.Role == ColumnRole.Tags ? ListMarks + "," : ListMarks))
                    concept.AddDomain(domain.Value);
                break;
            case ColumnRole.Source:
                foreach (Located<string> source in cell.List("|\n\r"))
                    concept.AddSource(source);
                break;
            case ColumnRole.Note when !concept.TryNote(language ?? Guessed(cell.Text.Value), cell.Text):
                builder.Report(GlossaryDiagnosticCode.DuplicateKey, Severity.Error, cell.Span, "the concept has another note in this language, so this one is left out");
                break;
            case ColumnRole.Example:
                concept.AddExample(language ?? Guessed(cell.Text.Value), cell.Text);
                break;
        }
    }

    private void AddTerms(Cell cell, LanguageTag? language, TermStatus status, OpenConcept concept, bool isAbbreviation = false)
    {
        foreach (Located<string> text in cell.List(ListMarks))
            concept.Add(new Term { Text = text, Language = language ?? Guessed(text.Value), Status = status, IsAbbreviation = isAbbreviation }, status);
    }

    // Two columns of Latin letters that say no language: one is English perhaps, and the other surely not, for a language has one preferred term.
    private LanguageTag EquivalentLanguage(DelimitedRow row, Located<string> text, OpenConcept concept)
    {
        if (LanguageIn(row, _equivalentLanguage) is { } language)
            return language;
        LanguageTag guessed = Guessed(text.Value);
        if (concept.Draft.Terms.All(term => term.Language != guessed))
            return guessed;
        if (!_toldOfUnknownLanguage)
        {
            builder.Report(
                GlossaryDiagnosticCode.WrongValue, Severity.Warning, text.Span,
                "this equivalent's language cannot be told by its letters; name the column with a language tag, such as de, or add a column target_lang");
        }

        _toldOfUnknownLanguage = true;
        return LanguageTag.FromValue("und");
    }

    // In a file with columns for German and French, letters that might be English are the first one's.
    private LanguageTag Guessed(string text)
    {
        LanguageTag guessed = TermLanguage.Of(text);
        if (guessed != LanguageTag.English || _named.Length == 0 || _named.Any(language => language.Primary == "en"))
            return guessed;
        LanguageTag latin = _named.FirstOrDefault(language => !language.IsChinese && language.Primary is not ("ja" or "ko"));
        return latin.Value is null ? guessed : latin;
    }

    private LanguageTag? LanguageIn(DelimitedRow row, int column)
    {
        if (Text(row, column) is not { } text)
            return null;
        LanguageTag? language = ColumnNames.Language(text.Value);
        if (language is null)
            builder.Report(GlossaryDiagnosticCode.WrongValue, Severity.Warning, text.Span, $"'{text.Value}' is no language tag; write one such as en or zh-CN");
        return language;
    }

    private TermStatus? Status(Located<string>? text)
    {
        if (text is not { } said)
            return null;
        if (StatusWords.TryRead(said.Value, out TermStatus? status))
            return status;
        builder.Report(
            GlossaryDiagnosticCode.WrongValue, Severity.Warning, said.Span,
            $"'{said.Value}' is no status, so it is passed over; write one of: preferred, admitted, deprecated, forbidden, hidden");
        return null;
    }

    private static bool? Flag(Located<string>? text) =>
        text is not { } word ? null : Yes.Contains(word.Value) ? true : No.Contains(word.Value) ? false : null;

    private static Located<string>? Text(DelimitedRow row, int column) => column >= 0 ? row[column]?.Text : null;
}
