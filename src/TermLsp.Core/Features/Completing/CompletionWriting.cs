using TermLsp.Core.Documents;
using TermLsp.Core.Matching;
using TermLsp.Core.Matching.Folding;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Features.Completing;

/// <summary>Writes terms as they are to stand at the caret, and beside them what else the choice of one offers.</summary>
internal sealed class CompletionWriting(
    TermIndex index, Document document, TypedPrefix typed, int start, LanguageTag language, DocumentTerms used)
{
    // A letter or two begin so much that a second language would bury it.
    private const int FewestForOtherLanguages = 3;
    private const int FewestForFullForm = 2;

    private readonly string _raw = typed.Raw(start);
    private readonly TypedKey _key = typed.Key(start);
    private readonly bool _isHan = typed.Folded(start).Any(c => c >= 0x80 && !CharacterClass.IsWord(c));
    private readonly FoldedText _room = new();
    private readonly NameStyle _style = typed.IsName ? NameStyle.Of(typed.Name, document) : default;

    /// <summary>
    /// The items in the candidates' order, no text of a concept twice; what else the choice of one offers stands behind the first one, or behind all.
    /// </summary>
    public IEnumerable<CompletionItem> Items(Candidate[] candidates)
    {
        // A concept is one object, and to compare what it holds would take its time.
        Dictionary<object, HashSet<string>> written = new(ReferenceEqualityComparer.Instance);
        foreach (CompletionItem item in All(candidates))
        {
            if (!written.TryGetValue(item.Entry.Concept, out HashSet<string>? texts))
                written.Add(item.Entry.Concept, texts = new HashSet<string>(StringComparer.OrdinalIgnoreCase));
            if (texts.Add(item.NewText))
                yield return item;
        }
    }

    private IEnumerable<CompletionItem> All(Candidate[] candidates) => typed.IsName
        ? candidates.Select(Named).OfType<CompletionItem>()
        : candidates.Take(1).SelectMany(first => Proper(first).Concat(Full(first)))
            .Concat(candidates.Skip(1).SelectMany(Proper))
            .Concat(candidates.Skip(1).SelectMany(Full))
            .Concat(candidates.SelectMany(InOtherLanguage));

    private CompletionItem? Named(Candidate candidate) =>
        RightTerm(candidate) is { } term && _style.Write(term.Text.Value, _raw) is { } name
            ? new CompletionItem(
                candidate.Entry, term, typed.From(start), new TextSpan(start, WordEnd()), name,
                name.StartsWith(_raw, StringComparison.Ordinal) ? name : _raw + name[Math.Min(_raw.Length, name.Length)..])
            : null;

    // The term itself, behind the document's own word for it.
    private IEnumerable<CompletionItem> Proper(Candidate candidate)
    {
        if (RightTerm(candidate) is not { } term)
            yield break;
        if (InDocumentLanguage(candidate, term) is { } inLanguage && !IsKnownByThat(candidate))
            yield return Item(candidate, inLanguage, inLanguage.Text.Value);
        yield return Item(candidate, term, term == candidate.Term ? InTypedCase(term, candidate) : term.Text.Value);
    }

    private IEnumerable<CompletionItem> Full(Candidate candidate)
    {
        if (RightTerm(candidate) is { } term && FullForm(candidate, term) is { } full)
            yield return Item(candidate, full, WithAbbreviation(full, term));
    }

    private IEnumerable<CompletionItem> InOtherLanguage(Candidate candidate)
    {
        if (RightTerm(candidate) is not { } term)
            yield break;
        Concept concept = candidate.Entry.Concept;
        if (InDocumentLanguage(candidate, term) is { } inLanguage)
        {
            if (IsKnownByThat(candidate))
                yield return Item(candidate, inLanguage, inLanguage.Text.Value);
        }
        else if (!_isHan && candidate.Match is Match.Head or Match.InnerWord && _key.Characters >= FewestForOtherLanguages)
        {
            if (concept.PreferredTermBeside(language) is { } other)
                yield return Item(candidate, other, other.Text.Value);
        }
    }

    private Term? InDocumentLanguage(Candidate candidate, Term term) =>
        term.Language.IsSisterOf(language) || candidate.Match == Match.Pinyin ? null : candidate.Entry.Concept.PreferredTerm(language);

    // Who types ideographs means those; and names are the same in all languages.
    private bool IsKnownByThat(Candidate candidate) => _isHan || candidate.IsName;

    // What is not to be written is the way to what is.
    private static Term? RightTerm(Candidate candidate)
    {
        if (candidate.Term.IsRight)
            return candidate.Term;
        Concept concept = candidate.Entry.Concept;
        string? replacement = candidate.Term.Replacement?.Value;
        return concept.Terms.FirstOrDefault(term => term.IsRight && (replacement is null ? IsVariant(term, candidate.Term) : term.Text.Value == replacement))
            ?? concept.PreferredTerm(candidate.Term.Language);
    }

    // LORA -> LoRA.
    private static bool IsVariant(Term term, Term other) => FormCompiler.Key(term.Text.Value) == FormCompiler.Key(other.Text.Value);

    // The term that an abbreviation is short for, where the document has not told it.
    private Term? FullForm(Candidate candidate, Term abbreviation)
    {
        if (!abbreviation.IsAbbreviation || candidate.Match is not (Match.Whole or Match.Head) || _key.Characters < FewestForFullForm)
            return null;
        Concept concept = candidate.Entry.Concept;
        for (int i = 0; i < concept.Terms.Length; i++)
        {
            if (concept.Terms[i] is { IsRight: true, IsAbbreviation: false } && used.Has(candidate.Begun.Entry, i))
                return null;
        }

        return Full(language) ?? Full(abbreviation.Language);

        Term? Full(LanguageTag tag) => concept.PreferredTerm(tag) is { IsAbbreviation: false } full && full.Text.Value != abbreviation.Text.Value ? full : null;
    }

    private static string WithAbbreviation(Term full, Term abbreviation) => full.Language.IsChinese
        ? $"{full.Text.Value}（{abbreviation.Text.Value}）"
        : $"{full.Text.Value} ({abbreviation.Text.Value})";

    private CompletionItem Item(Candidate candidate, Term term, string text)
    {
        string rest = Rest(candidate);
        return new CompletionItem(candidate.Entry, term, typed.From(start), new TextSpan(start, EndOf(rest)), text, _raw + rest);
    }

    // Of the word in which the caret stands, or of the term that stands there half already.
    private int EndOf(string rest)
    {
        int end = WordEnd();
        ReadOnlySpan<char> behind = document.Text.Content.AsSpan(typed.Caret);
        return Math.Max(end, typed.Caret + behind.CommonPrefixLength(rest));
    }

    private int WordEnd()
    {
        string text = document.Text.Content;
        int end = typed.Caret;
        if (end == 0 || !CharacterClass.IsWord(text[end - 1]))
            return end;
        while (end < text.Length && CharacterClass.IsWord(text[end]))
            end++;
        return end;
    }

    private string Rest(Candidate candidate)
    {
        string term = candidate.Term.Text.Value;
        if (candidate.Match == Match.Pinyin)
            return Pinyin.Rest(index.Characters(candidate.Begun.Place), typed.Folded(start)) ?? "";
        int toSkip = (candidate.Match == Match.InnerWord ? index.CharactersBefore(candidate.Begun, _key) : 0) + _key.Characters;
        _room.Reset(term, new TextSpan(0, term.Length));
        int position = 0;
        for (; toSkip > 0 && _room.Has(position); position++)
            toSkip -= _room.Folded(position) is ' ' or '-' or '_' or '\n' ? 0 : 1;
        string rest = _room.Has(position) ? term[_room.Origin(position).Start..] : "";
        return _raw.EndsWith(' ') ? rest.TrimStart(' ') : rest;
    }

    // Context -> Context window, Context W -> Context Window, CONTEXT -> CONTEXT WINDOW; lor -> LoRA.
    private string InTypedCase(Term term, Candidate candidate)
    {
        string text = term.Text.Value;
        char[] letters = [.. _raw.Where(char.IsLetter)];
        if (candidate.Match == Match.Pinyin || letters.Length == 0 || !char.IsUpper(letters[0]) || !IsCaseFree(term))
            return text;
        if (letters.Length > 1 && letters.All(char.IsUpper))
            return text.ToUpperInvariant();
        bool areAllWordsCapital = Initials(_raw) is [_, _, ..] initials && initials.All(char.IsUpper);
        return areAllWordsCapital ? Capitalised(text) : char.ToUpperInvariant(text[0]) + text[1..];
    }

    private static char[] Initials(string text) =>
        [.. Enumerable.Range(0, text.Length).Where(i => char.IsLetter(text[i]) && (i == 0 || text[i - 1] is ' ' or '-')).Select(i => text[i])];

    private static string Capitalised(string text) =>
        string.Concat(text.Select((c, i) => i == 0 || text[i - 1] is ' ' or '-' ? char.ToUpperInvariant(c) : c));

    private static bool IsCaseFree(Term term) => !FormCompiler.CaseBound(term.Text.Value, term.Case).Contains(true);
}
