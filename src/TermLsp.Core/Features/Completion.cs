using System.Collections.Immutable;
using TermLsp.Core.Configuration;
using TermLsp.Core.Documents;
using TermLsp.Core.Matching;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Features;

/// <summary>A term to insert.</summary>
/// <param name="Entry">The concept and its glossary.</param>
/// <param name="Term">The term.</param>
/// <param name="Replaces">What the caret stands behind and the term takes the place of.</param>
/// <param name="NewText">The term, in the case that was begun where its own is free.</param>
/// <param name="FilterText">What was typed, gone on with to the term's end: a client's own filter keeps the item while one types on.</param>
public sealed record CompletionItem(GlossaryEntry Entry, Term Term, TextSpan Replaces, string NewText, string FilterText);

/// <summary>The items, best first, and whether there were more than are told.</summary>
public sealed record CompletionList(ImmutableArray<CompletionItem> Items, bool IsIncomplete);

/// <summary>Offers the terms that begin with what stands before the caret.</summary>
internal sealed class CompletionFeature(GlossarySet glossaries)
{
    // What a person has typed of a term before choosing it; the longest names of the field are shorter.
    private const int LongestPrefix = 64;

    private readonly ImmutableArray<(Form Form, int Rank)> _forms = [.. Ranked(glossaries)];

    public CompletionList At(Settings settings, Document document, int offset, LanguageTag clientLanguage, CancellationToken cancellation)
    {
        if (!settings.CompletionEnable)
            return new CompletionList([], IsIncomplete: false);
        TypedPrefix typed = new(document.Zoned, offset, LongestPrefix);
        LanguageTag language = document.Language ?? clientLanguage;
        foreach (int start in typed.Starts)
        {
            cancellation.ThrowIfCancellationRequested();
            CompletionItem[] items =
            [
                .. _forms.Where(candidate => typed.Begins(candidate.Form, start))
                    .OrderByDescending(candidate => candidate.Form.Term.Language.Primary == language.Primary)
                    .ThenBy(candidate => candidate.Rank).ThenBy(candidate => candidate.Form.Order)
                    .Select(candidate => typed.Complete(candidate.Form, start))
                    .DistinctBy(item => (item.Entry, item.NewText)),
            ];
            if (items.Length > 0)
                return new CompletionList([.. items.Take(settings.CompletionLimit)], items.Length > settings.CompletionLimit);
        }

        return settings.CompletionPinyin && typed.PinyinStart(language.IsChinese) is { } letters
            ? ByPinyin(settings, typed, letters)
            : new CompletionList([], IsIncomplete: false);
    }

    // Incomplete, so that the client asks again: what goes on by syllables is not what a client's filter expects of initials.
    private CompletionList ByPinyin(Settings settings, TypedPrefix typed, int start)
    {
        IEnumerable<CompletionItem> items = _forms.Where(candidate => candidate.Form.Term.Language.IsChinese)
            .OrderBy(candidate => candidate.Rank).ThenBy(candidate => candidate.Form.Order)
            .Select(candidate => typed.CompletePinyin(candidate.Form, start)).OfType<CompletionItem>()
            .DistinctBy(item => (item.Entry, item.NewText)).Take(settings.CompletionLimit);
        ImmutableArray<CompletionItem> found = [.. items];
        return new CompletionList(found, IsIncomplete: !found.IsEmpty);
    }

    // The nearest glossary first, in however many files it lies; in it, the concept to which most others point: who types 上下文 more often means
    // 上下文窗口 than 上下文工程.
    private static IEnumerable<(Form Form, int Rank)> Ranked(GlossarySet glossaries)
    {
        Dictionary<string, int> nearness = [];
        foreach (Glossary glossary in glossaries.Glossaries)
            nearness.TryAdd(glossary.Id, nearness.Count);
        Dictionary<string, int> pointedTo = [];
        foreach (string id in glossaries.Entries.SelectMany(entry => Relation.Of(entry.Concept)).Select(relation => relation.Target.Value))
            pointedTo[id] = pointedTo.GetValueOrDefault(id) + 1;
        return glossaries.Entries
            .OrderBy(entry => nearness[entry.Glossary.Id]).ThenByDescending(entry => pointedTo.GetValueOrDefault(entry.Concept.Id.Value))
            .SelectMany((entry, rank) => FormCompiler.Forms(entry)
                .Where(form => form.Term.IsRight).DistinctBy(form => form.Term).Select(form => (form, rank)));
    }
}
