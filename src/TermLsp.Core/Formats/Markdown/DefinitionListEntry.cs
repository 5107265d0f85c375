using Markdig.Extensions.DefinitionLists;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Markdown;

/// <summary>Reads a definition list: terms on lines of their own, a colon before each definition.</summary>
internal static class DefinitionListEntry
{
    // Behind ":" a definition's lines are indented by four spaces, or by none.
    private const int Indent = 4;

    /// <summary>The entries. Several terms before one definition are names of one concept; definitions without a term belong to the last one.</summary>
    public static IEnumerable<MarkdownEntry> Read(string source, LineIndex lines, DefinitionList list, int end)
    {
        MarkdownEntry? entry = null;
        EntryBody? body = null;
        for (int i = 0; i < list.Count; i++)
        {
            if (list[i] is not DefinitionItem item)
                continue;
            int itemEnd = i + 1 < list.Count ? list[i + 1].Span.Start : end;
            List<DefinitionTerm> terms = [.. item.OfType<DefinitionTerm>()];
            if (terms.Count > 0 || entry is null)
            {
                if (entry is not null)
                    yield return entry;
                entry = new MarkdownEntry(new TextSpan(item.Span.Start, item.Span.Start + source.AsSpan(item.Span.Start, itemEnd - item.Span.Start).TrimEnd().Length));
                body = new EntryBody(source, lines, entry);
                foreach (TermName name in terms.SelectMany(term => TermNames.Of(InlineText.Of(source, term))))
                    entry.Terms.AddName(name);
            }

            body!.Read(MarkdownBody.Of(source, [.. item.Where(MarkdownBody.IsText)], itemEnd, Indent));
        }

        if (entry is not null)
            yield return entry;
    }
}
