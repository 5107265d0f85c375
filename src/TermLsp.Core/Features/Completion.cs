using System.Collections.Immutable;
using TermLsp.Core.Configuration;
using TermLsp.Core.Documents;
using TermLsp.Core.Features.Completing;
using TermLsp.Core.Matching;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Features;

/// <summary>A term to insert.</summary>
/// <param name="Entry">The concept and its glossary.</param>
/// <param name="Term">The term.</param>
/// <param name="Replaces">What the caret stands behind and the term takes the place of.</param>
/// <param name="Overwrites">The same, and what stands behind the caret of the word or the term already.</param>
/// <param name="NewText">The term, in the case that was begun where its own is free.</param>
/// <param name="FilterText">What was typed, gone on with to the term's end: a client's own filter keeps the item while one types on.</param>
public sealed record CompletionItem(GlossaryEntry Entry, Term Term, TextSpan Replaces, TextSpan Overwrites, string NewText, string FilterText);

/// <summary>The items, best first, and whether there may be others when one types on.</summary>
public sealed record CompletionList(ImmutableArray<CompletionItem> Items, bool IsIncomplete)
{
    /// <summary>Nothing.</summary>
    public static CompletionList None { get; } = new([], IsIncomplete: false);
}

/// <summary>Offers the terms that begin with what stands before the caret.</summary>
internal sealed class CompletionFeature(GlossarySet glossaries, TermIndex index, ITermMatcher matcher)
{
    // One letter is the beginning of too much: of pinyin in another language even two. A word inside a term has to be begun, rather than hit upon;
    // and a name in code is most often none of ours.
    private const int FewestOfPinyinInChinese = 2;
    private const int FewestOfPinyin = 3;
    private const int FewestOfInnerWord = 2;
    private const int FewestOfName = 3;

    // A glossary may lie in several files.
    private readonly Dictionary<string, int> _nearness = glossaries.Glossaries.Select(glossary => glossary.Id).Distinct().Index()
        .ToDictionary(glossary => glossary.Item, glossary => glossary.Index, StringComparer.Ordinal);

    public CompletionList At(Settings settings, Document document, int offset, LanguageTag clientLanguage, CancellationToken cancellation)
    {
        if (!settings.CompletionEnable || TypedPrefix.At(document, offset) is not { } typed)
            return CompletionList.None;
        LanguageTag language = document.Language ?? clientLanguage;
        foreach (int start in typed.Starts)
        {
            cancellation.ThrowIfCancellationRequested();
            TypedKey key = typed.Key(start);
            string? pinyin = settings.CompletionPinyin && IsPinyin(typed, typed.Raw(start), language) ? typed.Folded(start) : null;
            if (!Begins(typed, key, pinyin))
                continue;
            DocumentTerms used = new(document.Occurrences(matcher, cancellation), typed.From(start));
            Candidate[] candidates = [.. Candidates(typed, start, key, pinyin, used, language, settings.CompletionLimit)];
            CompletionItem[] items =
            [
                .. new CompletionWriting(index, document, typed, start, language, used).Items(candidates)
                    .Take(settings.CompletionLimit + 1),
            ];
            if (items.Length == 0)
                continue;
            // What is there already need not be offered, unless there is a choice.
            if (items.All(item => item.NewText == typed.Raw(start)))
                return CompletionList.None;
            // With the next character may come what these are not the beginning of: pinyin, an inner word, another term's first ideograph.
            bool mayGrow = pinyin is not null || key.Characters < FewestOfPinyin || !typed.Folded(start).All(char.IsAscii);
            return new CompletionList([.. items.Take(settings.CompletionLimit)], items.Length > settings.CompletionLimit || mayGrow);
        }

        return CompletionList.None;
    }

    private bool Begins(TypedPrefix typed, TypedKey key, string? pinyin) =>
        (!typed.IsName || key.Characters >= FewestOfName)
        && (index.Heads(key).Any() || (MayBeInnerWord(typed, key) && index.Words(key).Any()) || (pinyin is not null && index.Pinyin(pinyin).Any()));

    private static bool MayBeInnerWord(TypedPrefix typed, TypedKey key) => !typed.IsName && key.Characters >= FewestOfInnerWord;

    private static bool IsPinyin(TypedPrefix typed, string raw, LanguageTag language) =>
        !typed.IsName && raw.All(char.IsAsciiLetterLower) && raw.Length >= (language.IsChinese ? FewestOfPinyinInChinese : FewestOfPinyin);

    // The best of each kind, and what the document has of it in any case; one more than are told, so that it shows whether there are more.
    private IEnumerable<Candidate> Candidates(TypedPrefix typed, int start, TypedKey key, string? pinyin, DocumentTerms used, LanguageTag language, int limit)
    {
        List<Candidate> found = [];
        List<(BegunTerm Term, bool IsHead)> ofDocument = [];
        index.AddOf(used.Entries, key, ofDocument);
        foreach ((BegunTerm term, bool isHead) in ofDocument)
        {
            if (isHead || MayBeInnerWord(typed, key))
                Add(term, isHead ? Match.Head : Match.InnerWord);
        }

        AddAll(index.Heads(key), Match.Head);
        if (pinyin is not null)
            AddAll(index.Pinyin(pinyin), Match.Pinyin);
        if (MayBeInnerWord(typed, key) && found.Count <= limit)
            AddAll(index.Words(key), Match.InnerWord);
        CandidateOrder order = new(language, isBehindHan: typed.IsBehindHan(start));
        return found.OrderBy(order.Key).DistinctBy(candidate => candidate.Begun.Place);

        void AddAll(IEnumerable<BegunTerm> terms, Match match)
        {
            foreach (BegunTerm term in terms.Take(limit + 1))
                Add(term, match);
        }

        void Add(BegunTerm begun, Match match)
        {
            GlossaryEntry entry = glossaries.Entries[begun.Entry];
            if (!entry.Glossary.Scope.Zones.IsEmpty && !entry.Glossary.Scope.Zones.Contains(typed.Zone))
                return;
            Match kind = match == Match.Head && index.IsWhole(begun, key) ? Match.Whole : match;
            Term term = entry.Concept.Terms[begun.Term];
            // Who uses a concept may need its proper name too, but hardly all that it is called besides.
            bool isInDocument = term.Status == TermStatus.Preferred ? used.Has(begun.Entry) : used.Has(begun.Entry, begun.Term);
            found.Add(new Candidate(begun, entry, term, kind, _nearness[entry.Glossary.Id], isInDocument));
        }
    }
}
