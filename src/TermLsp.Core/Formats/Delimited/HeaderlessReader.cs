using System.Buffers;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Delimited;

/// <summary>
/// Reads rows that no header explains: a term, and its equivalent or its definition. DeepL's exports go on with both languages (and a relevance).
/// </summary>
internal sealed class HeaderlessReader(GlossaryBuilder builder)
{
    // An equivalent is a name: as long as names are, and no sentence.
    private const int LongestEquivalent = 40;

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create(".。!！?？;；:：,，\n");

    private bool _toldOfMore;

    /// <summary>Reads the row.</summary>
    public void Read(DelimitedRow row)
    {
        OpenConcept concept = new(row.Span, id: null);
        (LanguageTag Source, LanguageTag Target)? languages = Languages(row);
        if (row[0] is { } term)
            Add(concept, term.Line, languages?.Source ?? TermLanguage.Of(term.Text.Value));
        if (row[1] is { } second)
            AddSecond(concept, second.Text, languages?.Target);
        if (languages is null)
            ReportMore(row);
        builder.Add(concept.Draft);
    }

    private static void AddSecond(OpenConcept concept, Located<string> text, LanguageTag? language)
    {
        LanguageTag guessed = TermLanguage.Of(text.Value);
        if (language is not null || IsEquivalent(text.Value, guessed, concept.Draft.Terms.FirstOrDefault()?.Language))
            Add(concept, text, language ?? guessed);
        else
            concept.TryDefine(guessed, text);
    }

    private static bool IsEquivalent(string text, LanguageTag language, LanguageTag? ofTerm) =>
        language != ofTerm && text.Length <= LongestEquivalent && !text.AsSpan().ContainsAny(SentenceMarks);

    private static void Add(OpenConcept concept, Located<string> text, LanguageTag language) =>
        concept.Add(new Term { Text = text, Language = language, Status = TermStatus.Preferred }, status: null);

    private static (LanguageTag, LanguageTag)? Languages(DelimitedRow row) =>
        row[2]?.Text.Value is { } source && row[3]?.Text.Value is { } target
        && ColumnNames.Language(source) is { } from && ColumnNames.Language(target) is { } to
            ? (from, to)
            : null;

    private void ReportMore(DelimitedRow row)
    {
        if (_toldOfMore || row.Cells.Skip(2).FirstOrDefault(cell => !cell.IsEmpty) is not { Content: not null } more)
            return;
        _toldOfMore = true;
        builder.Report(
            GlossaryDiagnosticCode.UnknownKey, Severity.Error, more.Text.Span,
            $"without a header, two columns are read: a term, and its equivalent or definition; for more, name the columns: {string.Join(", ", ColumnNames.Own)}");
    }
}
