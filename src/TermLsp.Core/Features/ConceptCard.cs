using System.Collections.Immutable;
using System.Globalization;
using TermLsp.Core.Configuration;
using TermLsp.Core.Features.Markup;
using TermLsp.Core.Matching;
using TermLsp.Core.Terminology;

namespace TermLsp.Core.Features;

/// <summary>
/// All that is said of a concept, in the order in which a reader wants it: its names, whether the form that was met is the right one, what
/// it is, an example, where to go on.
/// </summary>
internal sealed class ConceptCard(GlossarySet glossaries, Settings settings, LanguageTag language, IMarkup markup)
{
    private const int LongestPath = 20;

    private readonly Wording _wording = Wording.For(language);

    /// <summary>The cards of a hover, homographs one after another.</summary>
    public string Write(Hover hover) =>
        string.Join($"\n\n{markup.Rule}\n\n", hover.Homographs.Select(met => Write(met.Entry, met, hover.Nested)));

    /// <summary>One card.</summary>
    /// <param name="entry">The concept.</param>
    /// <param name="met">The occurrence that led here; null where none did.</param>
    /// <param name="nested">Concepts inside that occurrence.</param>
    public string Write(GlossaryEntry entry, Occurrence? met = null, ImmutableArray<GlossaryEntry> nested = default)
    {
        Concept concept = entry.Concept;
        string?[] names = [Names(concept), met is { } occurrence ? Status(concept, occurrence) : null];
        if (settings.HoverStyle == HoverStyle.Short)
            return Join(names);
        Definition? definition = concept.DefinitionFor(language);
        return Join(
        [
            .. names,
            definition?.Short?.Value ?? definition?.Long?.Value,
            definition?.Short is null ? null : definition.Value.Long?.Value,
            .. InOtherLanguages(concept, definition),
            Example(concept),
            Related(concept, nested.IsDefault ? [] : nested),
            Origin(entry),
        ]);
    }

    private static string Join(IEnumerable<string?> paragraphs) => string.Join("\n\n", paragraphs.Where(paragraph => !string.IsNullOrEmpty(paragraph)));

    private IEnumerable<string?> InOtherLanguages(Concept concept, Definition? shown)
    {
        IEnumerable<Definition> asked = settings.HoverLanguages
            .Select(other => Languages.Find(concept.Definitions, definition => definition.Language, other)).OfType<Definition>().Distinct();
        foreach (Definition other in asked.Where(other => other != shown))
        {
            yield return markup.Rule;
            yield return other.Short?.Value ?? other.Long?.Value;
        }
    }

    // **preferred term** · abbreviation · equivalents
    private string Names(Concept concept)
    {
        LanguageTag own = concept.PreferredTerm(language)?.Language ?? concept.Languages.First();
        IEnumerable<LanguageTag> others = concept.Languages.Where(other => other != own);
        IEnumerable<Term?> names = new[] { concept.PreferredTerm(own), concept.Abbreviation(own) }
            .Concat(others.SelectMany(other => new[] { concept.Abbreviation(other), concept.PreferredTerm(other) }));
        string[] distinct = [.. names.OfType<Term>().Select(term => term.Text.Value).Distinct()];
        return string.Join(" · ", distinct.Select((name, i) => i == 0 ? markup.Strong(name) : markup.Literal(name)));
    }

    private string? Status(Concept concept, Occurrence met)
    {
        Term term = met.Term;
        if (term.IsRight && met.Casing == Casing.Wrong)
            return _wording.Instead(markup.Emphasis(_wording.WrongCase), markup.Strong(term.Text.Value), reason: null);
        if (term.IsAbbreviation || IsPreferredSomewhere(concept, term))
            return null;
        string label = markup.Emphasis(_wording.Label(term.Status));
        string? right = (term.Replacement?.Value ?? concept.PreferredTerm(term.Language)?.Text.Value) is { } text ? markup.Strong(text) : null;
        return term.Status == TermStatus.Admitted && right is not null
            ? _wording.Admitted(label, right)
            : _wording.Instead(label, right, term.Reason.Best(language));
    }

    // Token stands among the Chinese aliases, and token is the English term: nobody need be told to prefer it to itself.
    private static bool IsPreferredSomewhere(Concept concept, Term term) =>
        term.IsRight && concept.Terms.Any(other =>
            other.Status == TermStatus.Preferred && FormCompiler.Key(other.Text.Value) == FormCompiler.Key(term.Text.Value));

    private string? Example(Concept concept) =>
        concept.Examples.Select(example => example.In(language)).FirstOrDefault(text => text is not null) is { } text
            ? markup.Emphasis(_wording.Example) + _wording.Separator + text
            : null;

    private string? Related(Concept concept, ImmutableArray<GlossaryEntry> nested)
    {
        IEnumerable<GlossaryEntry> related = nested.Concat(
            concept.Broader.Concat(concept.Narrower).Concat(concept.Related).Select(id => glossaries.ById(id.Value)).OfType<GlossaryEntry>());
        string[] links = [.. related.Distinct().Select(entry => markup.Link(Name(entry.Concept), Address(entry)))];
        return links.Length == 0 ? null : markup.Emphasis(_wording.Related) + _wording.Separator + string.Join(" · ", links);
    }

    private string Name(Concept concept) => (concept.PreferredTerm(language) ?? concept.Terms.First(term => term.IsRight)).Text.Value;

    private string Origin(GlossaryEntry entry)
    {
        IEnumerable<string> sources = entry.Concept.Sources.Select(source =>
            Uri.TryCreate(source.Value, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https"
                ? markup.Link(Label(address), address)
                : markup.Literal(source.Value));
        string[] parts = [.. sources, markup.Link(entry.Glossary.Title.Best(language) ?? entry.Glossary.Id, Address(entry))];
        return markup.Emphasis(_wording.Source) + _wording.Separator + string.Join(" · ", parts);
    }

    // A hover is narrow: the host and the page say enough, platform.example.com/…/glossary.
    private static string Label(Uri address)
    {
        string path = address.PathAndQuery.TrimEnd('/');
        return address.Host + (path.Length <= LongestPath ? path : "/…" + path[path.LastIndexOf('/')..]);
    }

    // Editors take #L as the line, from 1.
    private static Uri? Address(GlossaryEntry entry) =>
        entry.Glossary.Location is { } file
            ? new UriBuilder(file) { Fragment = string.Create(CultureInfo.InvariantCulture, $"L{entry.Concept.Line + 1}") }.Uri
            : null;
}
