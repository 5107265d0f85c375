using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Extensions.Yaml;

namespace TermLsp.Core.Formats.Markdown;

/// <summary>
/// Finds which headings of a file are entries: a title is above them, subject headings and letters stand between, and an entry may have headings
/// inside.
/// </summary>
/// <param name="source">What was parsed.</param>
/// <param name="isOwnShape">Whether the file says that we wrote it: then every heading of the second level is an entry, and no other.</param>
internal sealed class EntryFinder(string source, bool isOwnShape)
{
    private static readonly HashSet<string> Titles = new(
        [
            "glossary", "terms", "terminology", "definitions", "vocabulary", "dictionary",
            "术语", "术语表", "词汇表", "词汇", "名词解释", "名词表", "术语解释", "术语定义",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> NeverTerms = new(
        [
            "table of contents", "contents", "toc", "introduction", "about this glossary", "contributing", "changelog",
            "目录", "目次", "前言", "引言", "贡献", "贡献指南", "更新日志",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The sections that are entries, and those that may hold tables or lists of such, in the file's order, with their subject fields.
    /// </summary>
    public IEnumerable<(Section Section, bool IsEntry, ImmutableArray<string> Fields)> Find(Section root)
    {
        Stack<(Section Section, ImmutableArray<string> Fields, bool IsEntry)> open = new([(root, [], false)]);
        while (open.TryPop(out (Section Section, ImmutableArray<string> Fields, bool IsEntry) next))
        {
            ImmutableArray<string> fields = next.Fields;
            if (!next.IsEntry && IsField(root, next.Section))
                fields = fields.Add(next.Section.Title.Located.Value);
            yield return (next.Section, next.IsEntry, fields);
            if (next.IsEntry)
                continue;
            bool areGroups = next.Section.Children.Any(IsBareGroup);
            foreach (Section child in Enumerable.Reverse(next.Section.Children))
            {
                bool isGroup = IsTitle(root, child)
                    || (!isOwnShape && (IsBareGroup(child) || HoldsEntries(child) || (areGroups && MayBeGroup(child))));
                if (isGroup || isOwnShape || !IsNeverTerm(child.Title))
                    open.Push((child, fields, !isGroup));
            }
        }
    }

    /// <summary>Whether a section is the file's title, or called "Glossary".</summary>
    public bool IsTitle(Section root, Section section) =>
        section.Level == 0
        || (isOwnShape && section.Level == 1)
        || (root.Children is [var only] && only == section && (HasEntriesBelow(section) || SaysGlossary(section.Title)));

    /// <summary>Whether a text is what one calls a glossary.</summary>
    public static bool SaysGlossary(MarkedText title)
    {
        ReadOnlySpan<char> text = title.Characters.Trim();
        return Titles.Contains(text.ToString()) || text.EndsWith("glossary", StringComparison.OrdinalIgnoreCase)
            || text.EndsWith(" terms", StringComparison.OrdinalIgnoreCase) || text.EndsWith("术语表", StringComparison.Ordinal)
            || text.EndsWith("词汇表", StringComparison.Ordinal) || text.EndsWith("名词解释", StringComparison.Ordinal);
    }

    /// <summary>Whether what a section has of its own says something.</summary>
    public static bool HasText(Section section) =>
        section.Own.Exists(block =>
            MarkdownBody.IsText(block) && !MarkdownBody.IsComment(block) && block is not (ThematicBreakBlock or YamlFrontMatterBlock));

    private bool IsField(Section root, Section section) =>
        section.Heading is not null && !IsTitle(root, section) && !IsLetter(section.Title) && !SaysGlossary(section.Title) && !IsNeverTerm(section.Title);

    private static bool IsNeverTerm(MarkedText title) => NeverTerms.Contains(title.Characters.Trim().ToString());

    // A heading with nothing but headings below, unless those are an entry's parts: "### Example", "### See also".
    private static bool IsBareGroup(Section section) =>
        HasEntriesBelow(section) && !HasText(section);

    private static bool HasEntriesBelow(Section section) => section.Children.Exists(child => LabelWords.Of(child.Title.Characters) is null);

    // Beside a heading with nothing but headings below, one with a sentence before its headings, or a letter without terms, is no entry either.
    private static bool MayBeGroup(Section section) => section.Children.Count > 0 || IsLetter(section.Title);

    private bool HoldsEntries(Section section) => EntryLists.AreIn(source, section.Own, mayIntroduce: SaysGlossary(section.Title));

    // "A", "A–C", "0-9", "#".
    private static bool IsLetter(MarkedText title)
    {
        ReadOnlySpan<char> text = title.Characters.Trim();
        return text.Length == 1
            ? char.IsAsciiLetter(text[0]) || text[0] is '#'
            : text.Length is >= 3 and <= 5 && char.IsAsciiLetterOrDigit(text[0]) && char.IsAsciiLetterOrDigit(text[^1])
                && text[1..^1].Trim() is "-" or "–" or "—" or "~";
    }
}
