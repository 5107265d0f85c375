using System.Buffers;
using System.Collections.Immutable;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TermLsp.Core.Text;

namespace TermLsp.Core.Documents.Markup;

/// <summary>The zones of one leaf block: a paragraph, a heading, a block of code.</summary>
internal readonly struct MarkdownBlockZones(MarkdownPart part, ZoneBuilder zones, LeafBlock leaf)
{
    private static readonly SearchValues<char> TagNameEnds = SearchValues.Create(" \t\r\n/>");

    private SourceText Text => part.Text;

    public void Add()
    {
        switch (leaf)
        {
            case YamlFrontMatterBlock:
                AddLines(Zone.FrontMatter, skipFirst: true, skipLast: true);
                break;
            case FencedCodeBlock fenced:
                AddCode(fenced is MathBlock ? Zone.Math : Zone.FencedCode);
                break;
            case CodeBlock:
                AddCode(Zone.FencedCode);
                break;
            case HtmlBlock { Type: HtmlBlockType.Comment }:
                AddLines(Zone.Comment, skipFirst: false, skipLast: false);
                break;
            case HtmlBlock:
                AddHtml();
                break;
            // A footnote's has no address, and its text is a block of its own.
            case LinkReferenceDefinition definition and not FootnoteLinkReferenceDefinition:
                zones.Add(part.ToSpan(definition.UrlSpan), Zone.Url, zones.NewBlock());
                break;
            case { Inline: { } inline }:
                AddInlines(inline);
                break;
        }
    }

    private void AddInlines(ContainerInline container)
    {
        int block = zones.NewBlock();
        Zone zone = ZoneOf(leaf);
        string? element = null;
        foreach (Inline inline in container.FindDescendants<Inline>())
        {
            switch (inline)
            {
                case LinkInline { IsAutoLink: true } or AutolinkInline:
                    zones.Add(part.ToSpan(inline.Span), Zone.Url, block);
                    break;
                case LinkInline { UrlSpan: var url } link when link.Span.Start <= url.Start && url.End <= link.Span.End:
                    zones.Add(part.ToSpan(url), Zone.Url, block);
                    break;
                case LiteralInline when !IsInAutoLink(inline):
                    zones.Add(part.ToSpan(inline.Span), element is not null ? Zone.InlineCode : IsInLink(inline) ? Zone.LinkText : zone, block);
                    break;
                case CodeInline code:
                    zones.Add(Inside(code.Span, code.DelimiterCount), Zone.InlineCode, block);
                    break;
                case MathInline math:
                    zones.Add(Inside(math.Span, math.DelimiterCount), Zone.Math, block);
                    break;
                case HtmlInline html:
                    zones.Add(part.ToSpan(html.Span), html.Tag.StartsWith("<!--", StringComparison.Ordinal) ? Zone.Comment : Zone.Html, zones.NewBlock());
                    element = CodeBehind(html.Tag, element);
                    break;
            }
        }
    }

    // The element by which what follows a tag is code: `<kbd>`, `<code>`.
    private static string? CodeBehind(string tag, string? before)
    {
        bool isEnd = tag.StartsWith("</", StringComparison.Ordinal);
        string name = tag.TrimStart('<', '/');
        int end = name.AsSpan().IndexOfAny(TagNameEnds);
        name = (end < 0 ? name : name[..end]).ToLowerInvariant();
        return isEnd ? (name == before ? null : before) : before ?? (HtmlElements.ZoneOf(name) == Zone.InlineCode ? name : null);
    }

    private void AddHtml()
    {
        TextSpan block = part.ToSpan(leaf.Span);
        foreach (IGrouping<int, ZoneSpan> read in new HtmlReader(Text.Slice(block), bracesAreCode: false).Read().GroupBy(zone => zone.Block))
        {
            int number = zones.NewBlock();
            foreach (ZoneSpan zone in read)
                zones.Add(zone.Span.Moved(block.Start), zone.Zone, number);
        }
    }

    private TextSpan Inside(SourceSpan span, int delimiters)
    {
        TextSpan outside = part.ToSpan(span);
        return new TextSpan(outside.Start + delimiters, outside.End - delimiters);
    }

    // The tree does not tell where an open fence ends, but it has the lines.
    private void AddCode(Zone zone)
    {
        foreach (StringLine line in leaf.Lines.Lines.AsSpan(0, leaf.Lines.Count))
        {
            // A line whose tabs were expanded is a copy; its place is the line's.
            int start = (ReferenceEquals(line.Slice.Text, part.Source) ? line.Slice.Start : line.Position) + part.Shift;
            zones.Add(new TextSpan(start, start + line.Slice.Length), zone, zones.NewBlock());
        }
    }

    // Each line its own block: no term wraps over lines of code, and of front matter the values alone are text.
    private void AddLines(Zone zone, bool skipFirst, bool skipLast)
    {
        LineIndex lines = Text.Lines;
        TextSpan block = part.ToSpan(leaf.Span);
        int first = lines.LineAt(block.Start) + (skipFirst ? 1 : 0);
        int last = lines.LineAt(Math.Max(block.Start, block.End - 1)) - (skipLast ? 1 : 0);
        int comment = zones.NewBlock();
        for (int line = first; line <= last; line++)
        {
            TextSpan content = lines.Content(line);
            int start = Math.Max(content.Start, block.Start);
            if (zone == Zone.FrontMatter)
                start += ValueOffset(Text.Content.AsSpan(start, content.End - start));
            zones.Add(new TextSpan(start, Math.Min(content.End, block.End)), zone, zone == Zone.Comment ? comment : zones.NewBlock());
        }
    }

    // "title: RAG" has its value behind the colon, "  - RAG" behind the hyphen.
    private static int ValueOffset(ReadOnlySpan<char> line)
    {
        int colon = line.IndexOf(':');
        bool hasKey = colon > 0 && !line[..colon].TrimStart().ContainsAny(" \t\"'");
        return hasKey ? colon + 1 : 0;
    }

    private static Zone ZoneOf(Block leaf)
    {
        if (leaf is HeadingBlock)
            return Zone.Heading;
        for (Block? outer = leaf.Parent; outer is not null; outer = outer.Parent)
        {
            switch (outer)
            {
                case TableCell:
                    return Zone.Table;
                case QuoteBlock:
                    return Zone.Quote;
                case ListItemBlock or DefinitionItem:
                    return Zone.List;
            }
        }

        return Zone.Prose;
    }

    private static bool IsInLink(Inline inline)
    {
        for (Inline? outer = inline.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is LinkInline)
                return true;
        }

        return false;
    }

    private static bool IsInAutoLink(Inline inline) => inline.Parent is LinkInline { IsAutoLink: true };}
