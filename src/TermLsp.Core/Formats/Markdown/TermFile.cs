using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Extensions.Yaml;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Markdown;

/// <summary>
/// A file that is one term, named in its front matter: as Kubernetes, CNCF, MDN, Hugo and Docusaurus keep their glossaries.
/// </summary>
internal static class TermFile
{
    // Keys that only such a file has.
    private static readonly string[] Signs = ["term", "aka", "short_description", "shortDescription", "full_link", "full-link", "fullLink"];

    private static readonly string[] TitleKeys = ["term", "title", "name", "linkTitle"];
    private static readonly string[] Summaries = ["short_description", "shortDescription", "summary", "description", "hoverText", "definition"];

    /// <summary>Whether a file is such a one.</summary>
    /// <param name="source">What was parsed.</param>
    /// <param name="matter">Its front matter.</param>
    /// <param name="root">Its sections.</param>
    /// <param name="sections">Those that would be entries, or hold them, if it is not.</param>
    public static bool IsOne(
        string source, FrontMatter matter, Section root, List<(Section Section, bool IsEntry, ImmutableArray<string> Fields)> sections)
    {
        if (matter.Text(TitleKeys) is not { } title)
            return false;
        if (matter.Has(Signs) || matter.Text("page-type")?.Characters.StartsWith("glossary-definition", StringComparison.Ordinal) == true
            || matter.Text("slug")?.Characters.StartsWith("glossary/", StringComparison.OrdinalIgnoreCase) == true)
            return true;
        if (EntryFinder.SaysGlossary(title) || matter.Has("license"))
            return false;

        // CNCF's files have headings inside, but a category and sentences before them.
        bool beginsWithText = root.Own.FirstOrDefault(block => MarkdownBody.IsText(block) && block is not YamlFrontMatterBlock) is ParagraphBlock;
        return (beginsWithText && matter.Has("category"))
            || !sections.Exists(found => found.IsEntry ? !IsPart(found.Section) && !IsTitle(root, found.Section, title) : EntryLists.AreIn(source, found.Section.Own, mayIntroduce: false));
    }

    /// <summary>The term.</summary>
    public static MarkdownEntry Read(string source, LineIndex lines, FrontMatter matter, Section root)
    {
        MarkdownEntry entry = new(new TextSpan(0, source.AsSpan().TrimEnd().Length));
        foreach (TermName name in TermNames.Of(matter.Text(TitleKeys)!.Value))
            entry.Terms.AddName(name);
        entry.Draft.Id = Id(matter);
        foreach (MarkedText alias in ((string[])["aka", "aliases", "synonyms"]).SelectMany(matter.Texts).Where(alias => !alias.Characters.StartsWith('/')))
            LabelValues.Add(source, entry, Label.Alias, null, alias);
        foreach (MarkedText abbreviation in ((string[])["abbr", "abbreviation", "acronym"]).SelectMany(matter.Texts))
            LabelValues.Add(source, entry, Label.Abbreviation, null, abbreviation);
        foreach (MarkedText field in ((string[])["tags", "category", "categories"]).SelectMany(matter.Texts))
            entry.Draft.Domains.Add(field.Located.Value);
        foreach (MarkedText related in ((string[])["related", "see_also", "seeAlso"]).SelectMany(matter.Texts))
            LabelValues.Add(source, entry, Label.Related, null, related);
        if (matter.Text("full_link", "full-link", "fullLink") is { } link)
            entry.Draft.Sources.Add(link.Located);
        if (matter.Text(Summaries) is { } summary)
            entry.Definitions.AddShort(summary.Located);
        new EntryBody(source, lines, entry).Read(MarkdownBody.Of(source, [.. Body(root, matter)], source.Length, 0));
        return entry;
    }

    // A heading that only says the title again is no text.
    private static IEnumerable<Block> Body(Section root, FrontMatter matter) => root.All
        .Where(block => block is not YamlFrontMatterBlock)
        .Where(block => root.Children is not [var first, ..] || block != first.Heading || !IsTitle(root, first, matter.Text(TitleKeys)!.Value));

    // "Glossary/Abstraction" is a path; its last part is the id.
    private static Located<string>? Id(FrontMatter matter)
    {
        if (matter.Text("id") is { } id)
            return id.Located;
        if (matter.Text("slug") is not { } slug)
            return null;
        string text = slug.Characters.TrimEnd('/').ToString();
        string last = text[(text.LastIndexOf('/') + 1)..];
        return last.Length == 0 ? null : slug.Located with { Value = GlossaryBuilder.Slug(last) };
    }

    private static bool IsTitle(Section root, Section section, MarkedText title) =>
        section == root.Children[0] && section.Title.Characters.Trim().Equals(title.Characters.Trim(), StringComparison.OrdinalIgnoreCase);

    // "See also" and the like are parts of a term's page.
    private static bool IsPart(Section section) => LabelWords.Of(section.Title.Characters) is not null;
}
