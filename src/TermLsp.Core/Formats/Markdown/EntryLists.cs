using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Markdown;

/// <summary>Reads the entries that have no headings of their own: a table's rows, a definition list's terms, items that begin in bold.</summary>
internal static class EntryLists
{
    /// <summary>Whether the blocks of a section are such entries, so that its heading is none.</summary>
    /// <param name="source">What was parsed.</param>
    /// <param name="blocks">The blocks.</param>
    /// <param name="mayIntroduce">Whether sentences may stand before them; else those are a definition, and what follows belongs to it.</param>
    public static bool AreIn(string source, IReadOnlyList<Block> blocks, bool mayIntroduce)
    {
        bool isFirst = true;
        foreach (Block block in blocks)
        {
            if (!MarkdownBody.IsText(block) || MarkdownBody.IsComment(block) || block is YamlFrontMatterBlock)
                continue;
            bool holds = block switch
            {
                Table table => TableColumns.Of(source, table) is { } columns && (isFirst || mayIntroduce || columns.AreClear),
                DefinitionList => isFirst || mayIntroduce,
                ListBlock list => (isFirst || mayIntroduce) && BoldEntry.AreAll(source, list),
                _ => false,
            };
            if (holds)
                return true;
            isFirst = false;
        }

        return (mayIntroduce || blocks is [ParagraphBlock, ..]) && BoldEntry.AreSome(source, blocks);
    }

    /// <summary>The entries of a section.</summary>
    /// <param name="source">What was parsed.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="section">The section.</param>
    /// <param name="withBold">Whether bold words may be terms there; in an introduction they are emphasis.</param>
    public static IEnumerable<MarkdownEntry> Read(string source, LineIndex lines, Section section, bool withBold)
    {
        int end = section.Children is [var below, ..] ? below.Heading!.Span.Start : section.End;
        List<Block> blocks = [.. section.Own.Where(block => MarkdownBody.IsText(block) && block is not YamlFrontMatterBlock)];
        bool areParagraphs = withBold && BoldEntry.AreSome(source, blocks);
        for (int i = 0; i < blocks.Count; i++)
        {
            int next = i + 1 < blocks.Count ? Math.Max(MarkdownBody.PlaceOf(blocks[i + 1]), blocks[i].Span.End + 1) : end;
            switch (blocks[i])
            {
                case Table table when TableColumns.Of(source, table) is { } columns:
                    foreach (MarkdownEntry entry in columns.Read(table))
                        yield return entry;
                    break;
                case DefinitionList list:
                    foreach (MarkdownEntry entry in DefinitionListEntry.Read(source, lines, list, next))
                        yield return entry;
                    break;
                case ListBlock list when withBold && BoldEntry.AreAll(source, list):
                    foreach (MarkdownEntry entry in BoldEntry.Read(source, lines, list, next))
                        yield return entry;
                    break;
                case ParagraphBlock paragraph when areParagraphs && BoldEntry.Of(source, paragraph) is { } bold:
                    int from = i;
                    while (i + 1 < blocks.Count && !IsEntry(source, blocks[i + 1]))
                        i++;
                    int last = i + 1 < blocks.Count ? MarkdownBody.PlaceOf(blocks[i + 1]) : end;
                    yield return bold.Read(source, lines, MarkdownBody.Of(source, blocks[from..(i + 1)], last, 0), new TextSpan(paragraph.Span.Start, last));
                    break;
            }
        }
    }

    private static bool IsEntry(string source, Block block) => block switch
    {
        ParagraphBlock paragraph => BoldEntry.Of(source, paragraph) is not null,
        Table table => TableColumns.Of(source, table) is not null,
        DefinitionList => true,
        ListBlock list => BoldEntry.AreAll(source, list),
        _ => false,
    };
}
