using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Markdown;

/// <summary>Gives each name of an entry its status: a heading tells names, not what they are to each other.</summary>
internal sealed class EntryTerms
{
    // So many names are compared with each other; no entry has more.
    private const int Compared = 64;

    private readonly List<Name> _names = [];
    private readonly List<Term> _others = [];

    /// <summary>The names so far.</summary>
    public IEnumerable<(string Text, LanguageTag Language)> Names => _names.Select(name => (name.Text.Value, name.Language));

    /// <summary>Adds a name of a heading, a column or a label that names a language.</summary>
    public void AddName(TermName name)
    {
        if (!name.Text.IsBlank)
            AddName(name.Text.Located, name.Language, name.IsInBracket);
    }

    /// <summary>Adds a name.</summary>
    public void AddName(Located<string> text, LanguageTag? language = null, bool isInBracket = false) =>
        _names.Add(new Name(text, language ?? TermLanguage.Of(text.Value), isInBracket));

    /// <summary>Adds a term whose status the file tells.</summary>
    public void Add(Term term) => _others.Add(term);

    /// <summary>Adds all to a draft, the heading's first.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="language">The language of the first name, where the file tells it.</param>
    public void AddTo(ConceptDraft draft, LanguageTag? language)
    {
        if (language is { } told && _names.Count > 0)
            _names[0] = _names[0] with { Language = told };
        HashSet<LanguageTag> preferred = [];
        foreach (Name name in _names)
        {
            bool isAbbreviation = Abbreviations.LooksLikeOne(name.Text.Value)
                && Others(name).Any(other => Abbreviations.Shortens(name.Text.Value, other.Text.Value));
            if (!isAbbreviation && IsField(name))
                draft.Domains.Add(name.Text.Value);
            else
                draft.AddTerm(name.Text, !isAbbreviation && preferred.Add(name.Language) ? TermStatus.Preferred : TermStatus.Admitted, name.Language, isAbbreviation);
        }

        draft.Terms.AddRange(_others);
    }

    // "Token (NLP)": a capital word that shortens no name beside it says which subject is meant.
    private bool IsField(Name name) =>
        name.IsInBracket && Abbreviations.LooksLikeOne(name.Text.Value)
        && Others(name).Any(other => !other.IsInBracket)
        && !Others(name).Any(other => Abbreviations.Shortens(other.Text.Value, name.Text.Value));

    private IEnumerable<Name> Others(Name name) => _names.Take(Compared).Where(other => other.Language == name.Language && other != name);

    private readonly record struct Name(Located<string> Text, LanguageTag Language, bool IsInBracket);
}
