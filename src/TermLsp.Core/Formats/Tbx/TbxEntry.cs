using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Tbx;

/// <summary>A concept entry as it is read.</summary>
internal sealed class TbxEntry(int start, Located<string>? id)
{
    /// <summary>Where its tag starts.</summary>
    public int Start { get; } = start;

    public List<TbxTerm> Terms { get; } = [];

    public List<Located<string>> Exceptions { get; } = [];

    public List<string> Domains { get; } = [];

    public LanguageTexts Definitions { get; } = new();

    public List<LocalizedText> Examples { get; } = [];

    public List<Located<string>> Broader { get; } = [];

    public List<Located<string>> Narrower { get; } = [];

    public List<Located<string>> Related { get; } = [];

    public List<Located<string>> Sources { get; } = [];

    public LanguageTexts Notes { get; } = new();

    /// <summary>The entry whole.</summary>
    public ConceptDraft ToDraft(int end)
    {
        ConceptDraft draft = new() { Span = new TextSpan(Start, end), Id = id };
        draft.Terms.AddRange(ToTerms());
        draft.Exceptions.AddRange(Exceptions);
        draft.Domains.AddRange(Domains);
        draft.Definitions.AddRange(Definitions.ToDefinitions());
        draft.Examples.AddRange(Examples);
        draft.Broader.AddRange(Broader);
        draft.Narrower.AddRange(Narrower);
        draft.Related.AddRange(Others());
        draft.Sources.AddRange(Sources);
        draft.Note = Notes.ToText();
        return draft;
    }

    // Of a language's terms without a status, the first full one is preferred where no other is, and the rest are as good.
    private List<Term> ToTerms()
    {
        List<(TbxTerm Term, LanguageTag Language)> terms =
            [.. Terms.Select(term => (term, term.Language ?? TermLanguage.Of(term.Text!.Value.Value)))];
        HashSet<LanguageTag> decided = [.. terms.Where(term => term.Term.Status == TermStatus.Preferred).Select(term => term.Language)];
        List<Term> made = [];
        foreach ((TbxTerm term, LanguageTag language) in terms)
        {
            bool isPreferred = term is { Status: null, IsAbbreviation: false } && decided.Add(language);
            made.Add(term.ToTerm(language, isPreferred ? TermStatus.Preferred : TermStatus.Admitted));
        }

        return made;
    }

    // What our notes call broader or narrower is a cross reference too, for those that do not read our notes; these come last.
    private List<Located<string>> Others()
    {
        Dictionary<string, int> told = [];
        foreach (Located<string> relation in Broader.Concat(Narrower))
            told[relation.Value] = told.GetValueOrDefault(relation.Value) + 1;
        List<Located<string>> others = [];
        for (int i = Related.Count - 1; i >= 0; i--)
        {
            if (told.GetValueOrDefault(Related[i].Value) is int left and > 0)
                told[Related[i].Value] = left - 1;
            else
                others.Add(Related[i]);
        }

        others.Reverse();
        return others;
    }
}
