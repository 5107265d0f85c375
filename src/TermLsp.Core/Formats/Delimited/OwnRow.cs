using TermLsp.Core.Terminology;

namespace TermLsp.Core.Formats.Delimited;

/// <summary>A row of our own columns.</summary>
internal sealed class OwnRow
{
    private string _id = "";
    private string _term = "";
    private string _language = "";
    private string _status = "";
    private string _abbreviations = "";
    private string _aliases = "";
    private string _avoided = "";
    private string _definition = "";
    private string _domain = "";
    private string _source = "";
    private string _note = "";

    /// <summary>The cells, in the order of <see cref="ColumnNames.Own"/>.</summary>
    public IEnumerable<string> Cells =>
        [_id, _term, _language, _status, _abbreviations, _aliases, _avoided, _definition, _domain, _source, _note];

    /// <summary>The rows of a concept; what no cell holds is counted.</summary>
    public static IEnumerable<OwnRow> Of(Concept concept, LossCounter losses)
    {
        LanguageTag[] languages =
        [
            .. concept.Terms.Select(term => term.Language)
                .Concat(concept.Definitions.Select(definition => definition.Language))
                .Concat(concept.Note.Versions.Select(version => version.Language)).Distinct(),
        ];
        for (int i = 0; i < languages.Length; i++)
        {
            foreach (OwnRow row in Of(concept, languages[i], isFirst: i == 0, losses))
                yield return row;
        }
    }

    private static IEnumerable<OwnRow> Of(Concept concept, LanguageTag language, bool isFirst, LossCounter losses)
    {
        List<Term> terms = [.. concept.Terms.Where(term => term.Language == language)];
        Term? head = terms.FirstOrDefault(term => term is { Status: TermStatus.Preferred, IsAbbreviation: false });
        terms.Remove(head!);
        OwnRow row = new()
        {
            _id = concept.Id.Value,
            _term = head?.Text.Value ?? "",
            _language = language.Value,
            _status = head is null ? "" : Word(head.Status),
            _abbreviations = Taken(terms, term => term is { Status: TermStatus.Admitted, IsAbbreviation: true }),
            _aliases = Taken(terms, term => term is { Status: TermStatus.Admitted, IsAbbreviation: false }),
            _avoided = Taken(terms, term => term is { Status: TermStatus.Deprecated, IsAbbreviation: false }),
            _definition = concept.Definitions.Where(d => d.Language == language).Select(d => (d.Short ?? d.Long)?.Value).FirstOrDefault() ?? "",
            _domain = isFirst ? Listed(concept.Domains, RowReader.ListMarks, "; ", "subject fields with a list mark in them (domain)", losses) : "",
            _source = isFirst
                ? Listed(concept.Sources.Select(source => source.Value), "|\n\r", " | ", "sources with a bar or a line end in them (source)", losses)
                : "",
            _note = concept.Note.Versions.Where(v => v.Language == language).Select(v => v.Text.Value).FirstOrDefault() ?? "",
        };
        yield return row;
        foreach (Term term in terms)
        {
            if (term.IsAbbreviation)
                losses.Add("marks of an abbreviation (abbr)");
            yield return new OwnRow { _id = concept.Id.Value, _term = term.Text.Value, _language = language.Value, _status = Word(term.Status) };
        }
    }

    // A term that holds what parts a list cannot stand in one; it gets a row.
    private static string Taken(List<Term> terms, Predicate<Term> isMeant)
    {
        bool IsTaken(Term term) => isMeant(term) && !term.Text.Value.AsSpan().ContainsAny(RowReader.ListMarks);
        string taken = string.Join("; ", terms.Where(IsTaken).Select(term => term.Text.Value));
        terms.RemoveAll(IsTaken);
        return taken;
    }

    private static string Listed(IEnumerable<string> items, string marks, string separator, string loss, LossCounter losses)
    {
        ILookup<bool, string> hasMark = items.ToLookup(item => item.AsSpan().ContainsAny(marks));
        losses.Add(loss, hasMark[true].Count());
        return string.Join(separator, hasMark[false]);
    }

    private static string Word(TermStatus status) => status.ToString().ToLowerInvariant();
}
