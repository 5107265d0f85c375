using System.Buffers;
using System.Text;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Markdown;

/// <summary>Writes one concept: a heading, label lines, the definitions.</summary>
internal sealed class MarkdownEntryWriter
{
    private static readonly SearchValues<char> NotInAddresses = SearchValues.Create(" <>\\\n\r\t");

    private readonly Concept _concept;
    private readonly LabelWording _wording;
    private readonly RelationNames _names;
    private readonly LossCounter _losses;
    private readonly List<string> _lines = [];
    private readonly List<Term> _inHeading = [];

    private MarkdownEntryWriter(Concept concept, LabelWording wording, RelationNames names, LossCounter losses) =>
        (_concept, _wording, _names, _losses) = (concept, wording, names, losses);

    /// <summary>The entry; it ends in a line feed.</summary>
    public static string Write(Concept concept, LabelWording wording, RelationNames names, LossCounter losses) =>
        new MarkdownEntryWriter(concept, wording, names, losses).Write();

    private string Write()
    {
        string heading = Heading();
        AddTerms();
        Add(Label.Except, null, _concept.Exceptions.Select(exception => MarkdownEscapes.Of(exception.Value)));
        Add(Label.Broader, null, Relations(_concept.Broader));
        Add(Label.Narrower, null, Relations(_concept.Narrower));
        Add(Label.Related, null, Relations(_concept.Related));
        Add(Label.Tags, null, _concept.Domains.Select(MarkdownEscapes.Of));
        Add(Label.Source, null, _concept.Sources.Select(source => Source(source.Value)));
        foreach (LocalizedText example in _concept.Examples)
        {
            _losses.Add("translations of examples, which became examples of their own", Math.Max(0, example.Versions.Length - 1));
            AddTexts(Label.Example, example);
        }

        AddTexts(Label.Note, _concept.Note);
        StringBuilder entry = new($"## {heading}\n");
        if (_lines.Count > 0)
            entry.Append('\n').AppendJoin('\n', _lines).Append('\n');
        string definitions = DefinitionWriter.Write(_concept.Definitions, _wording, _losses);
        if (definitions.Length > 0)
            entry.Append('\n').Append(definitions).Append('\n');
        return entry.ToString();
    }

    // The preferred terms, each with the abbreviations that its letters explain.
    private string Heading()
    {
        List<Term> preferred = [.. _concept.Terms.Where(term => term.Status == TermStatus.Preferred).DistinctBy(term => term.Language)];
        Term? first = preferred.Find(IsTellingItsLanguage) ?? preferred.FirstOrDefault();
        if (first is null)
        {
            first = _concept.Terms.First(term => term.IsRight);
            _losses.Add("terms that are not preferred where none is, and became so");
        }

        StringBuilder heading = new();
        foreach (Term name in preferred.Where(name => name == first || IsTellingItsLanguage(name)).DefaultIfEmpty(first))
        {
            heading.Append(heading.Length > 0 ? " · " : "").Append(MarkdownEscapes.Of(name.Text.Value));
            _losses.Add("preferred terms that are abbreviations", name.IsAbbreviation ? 1 : 0);
            _inHeading.Add(name);
            Term[] shortForms = [.. _concept.Terms.Where(term => IsExplainedBy(term, name)).DistinctBy(term => term.Text.Value)];
            if (shortForms.Length > 0)
                heading.Append(_wording.InBrackets(string.Join(_wording.Comma, shortForms.Select(term => MarkdownEscapes.Of(term.Text.Value)))));
            _inHeading.AddRange(shortForms);
        }

        heading.Append(Attributes(_inHeading[0]));
        return heading.ToString();
    }

    private static bool IsTellingItsLanguage(Term term) => TermLanguage.Of(term.Text.Value) == term.Language;

    private static bool IsExplainedBy(Term term, Term name) =>
        term is { Status: TermStatus.Admitted, IsAbbreviation: true } && term.Language == name.Language && IsTellingItsLanguage(term)
        && Abbreviations.Shortens(term.Text.Value, name.Text.Value) && !TermNames.IsKindOfWord(term.Text.Value);

    private string Attributes(Term first)
    {
        string id = _concept.Id.Value == GlossaryBuilder.Slug(first.Text.Value) ? "" : MarkdownEscapes.Of(_concept.Id.Value);

        // Behind an id with spaces the language stands in any case, or the id's last word might be taken for it.
        string language = IsTellingItsLanguage(first) && !id.Contains(' ', StringComparison.Ordinal) ? "" : $"lang={first.Language}";
        string all = string.Join(' ', ((string[])[id.Length > 0 ? $"#{id}" : "", language]).Where(part => part.Length > 0));
        return all.Length > 0 ? $" {{{all}}}" : "";
    }

    private void AddTerms()
    {
        List<Term> others = [.. _concept.Terms.Where(term => !_inHeading.Contains(term))];
        IEnumerable<IGrouping<(Label Label, LanguageTag? Language), Term>> lines = others.GroupBy(LineOf)
            .OrderBy(line => line.Key.Label)
            .ThenBy(line => line.Key.Language?.Value, StringComparer.Ordinal);
        foreach (IGrouping<(Label Label, LanguageTag? Language), Term> line in lines)
            Add(line.Key.Label, line.Key.Language, line.Select(term => term.IsRight ? MarkdownEscapes.Of(term.Text.Value) : Wrong(term)));
    }

    private (Label Label, LanguageTag? Language) LineOf(Term term)
    {
        bool isFirst = _concept.Terms.FirstOrDefault(other => other.Language == term.Language && other.Status == TermStatus.Preferred) == term;
        _losses.Add("second preferred terms in a language", term.Status == TermStatus.Preferred && !isFirst ? 1 : 0);
        _losses.Add("abbreviations that are not to be written, or preferred", term.IsAbbreviation && term.Status != TermStatus.Admitted ? 1 : 0);
        Label label = term.Status switch
        {
            TermStatus.Preferred when isFirst => Label.Term,
            TermStatus.Preferred => Label.Alias,
            TermStatus.Admitted => term.IsAbbreviation ? Label.Abbreviation : Label.Alias,
            TermStatus.Deprecated => Label.Avoid,
            TermStatus.Forbidden => Label.Forbidden,
            _ => Label.Misspelling,
        };
        return (label, IsTellingItsLanguage(term) ? null : term.Language);
    }

    private string Wrong(Term term)
    {
        StringBuilder text = new(MarkdownEscapes.Of(term.Text.Value));
        if (term.Replacement is { Value.Length: > 0 } replacement)
            text.Append(" → ").Append(MarkdownEscapes.Of(replacement.Value));
        foreach ((LanguageTag language, Located<string> reason) in term.Reason.Versions.Where(version => !string.IsNullOrWhiteSpace(version.Text.Value)))
        {
            _losses.Add("languages of reasons", ProseLanguage.Of(reason.Value) == language ? 0 : 1);
            text.Append(_wording.InBrackets(MarkdownEscapes.InBracket(reason.Value)));
        }

        return text.ToString();
    }

    private IEnumerable<string> Relations(IEnumerable<Located<string>> ids) => ids.Select(id => MarkdownEscapes.Of(_names.NameOf(id.Value, _losses)));

    private static string Source(string source)
    {
        bool isAddress = Uri.TryCreate(source, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https"
            && !source.AsSpan().ContainsAny(NotInAddresses);
        return isAddress ? $"<{source}>" : MarkdownEscapes.Of(source);
    }

    private void AddTexts(Label label, LocalizedText texts)
    {
        foreach ((LanguageTag language, Located<string> text) in texts.Versions)
        {
            string value = text.Value.ReplaceLineEndings("\n").Replace('\0', '\uFFFD').Trim();
            if (value.Length == 0)
                continue;
            LanguageTag? told = ProseLanguage.Of(value) == language ? null : language;
            string line = Line(label, told, value.Replace("\n", "\n  ", StringComparison.Ordinal).Replace("\n  \n", "\n\n", StringComparison.Ordinal));

            // What stands on the label's line is the label's, whatever it is.
            if (value.Contains('\n', StringComparison.Ordinal) && !IsReadBack(label, line, value))
            {
                _losses.Add("line breaks and Markdown in notes and examples");
                line = Line(label, told, MarkdownEscapes.Of(value));
            }

            _lines.Add(line);
        }
    }

    private static bool IsReadBack(Label label, string line, string value) =>
        ReadBack.Entry("x", line) is { Definitions: [] } concept
        && (label == Label.Example ? concept.Examples : [concept.Note]) is [{ Versions: [var version] }] && version.Text.Value == value;

    private void Add(Label label, LanguageTag? language, IEnumerable<string> values)
    {
        string all = string.Join(_wording.Comma, values.Where(value => value.Length > 0));
        if (all.Length > 0)
            _lines.Add(Line(label, language, all));
    }

    private string Line(Label label, LanguageTag? language, string value) =>
        $"- {_wording[label]}{(language is { } tag ? _wording.InBrackets(tag.Value) : "")}{_wording.Colon}{value}";
}
