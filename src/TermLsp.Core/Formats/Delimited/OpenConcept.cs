using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Delimited;

/// <summary>An entry that further rows may add to. What a row repeats of another is not said twice.</summary>
internal sealed class OpenConcept(TextSpan span, Located<string>? id)
{
    private readonly HashSet<(LanguageTag, string)> _labels = [];
    private readonly HashSet<(LanguageTag, string, TermStatus)> _statuses = [];
    private readonly HashSet<LanguageTag> _preferred = [];
    private readonly HashSet<string> _others = [];

    /// <summary>What has been gathered.</summary>
    public ConceptDraft Draft { get; } = new() { Span = span, Id = id };

    /// <summary>Adds a term. One without a status is the preferred one of its language, where there is none yet and it is no abbreviation.</summary>
    public void Add(Term term, TermStatus? status)
    {
        bool isNew = _labels.Add((term.Language, term.Text.Value));
        if (status is null && !isNew)
            return;
        TermStatus said = status ?? (term.IsAbbreviation || _preferred.Contains(term.Language) ? TermStatus.Admitted : TermStatus.Preferred);
        if (said == TermStatus.Preferred)
            _preferred.Add(term.Language);
        if (_statuses.Add((term.Language, term.Text.Value, said)))
            Draft.Terms.Add(term with { Status = said });
    }

    /// <summary>Adds a definition: the first of a language is the short one, the second the long one. False where there is no more room.</summary>
    public bool TryDefine(LanguageTag language, Located<string> text)
    {
        int known = Draft.Definitions.FindIndex(definition => definition.Language == language);
        if (known < 0)
        {
            Draft.Definitions.Add(new Definition(language, text, null));
            return true;
        }

        Definition definition = Draft.Definitions[known];
        if (text.Value == definition.Short?.Value || text.Value == definition.Long?.Value)
            return true;
        if (definition.Long is not null)
            return false;
        Draft.Definitions[known] = definition with { Long = text };
        return true;
    }

    /// <summary>Adds a remark. False where there is another in this language.</summary>
    public bool TryNote(LanguageTag language, Located<string> text)
    {
        foreach ((LanguageTag Language, Located<string> Text) version in Draft.Note.Versions)
        {
            if (version.Language == language)
                return version.Text.Value == text.Value;
        }

        Draft.Note = new LocalizedText(Draft.Note.Versions.Add((language, text)));
        return true;
    }

    /// <summary>Adds a subject field.</summary>
    public void AddDomain(string domain)
    {
        if (_others.Add("domain " + domain))
            Draft.Domains.Add(domain);
    }

    /// <summary>Adds an address.</summary>
    public void AddSource(Located<string> source)
    {
        if (_others.Add("source " + source.Value))
            Draft.Sources.Add(source);
    }

    /// <summary>Adds a sentence that uses the term.</summary>
    public void AddExample(LanguageTag language, Located<string> text)
    {
        if (_others.Add("example " + text.Value))
            Draft.Examples.Add(new LocalizedText([(language, text)]));
    }
}
