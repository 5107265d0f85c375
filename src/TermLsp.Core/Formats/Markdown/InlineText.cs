using System.Buffers;
using System.Text;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TermLsp.Core.Documents.Markup;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Markdown;

/// <summary>Makes a <see cref="MarkedText"/> of what Markdig found in a heading, a cell or a paragraph.</summary>
internal sealed class InlineText
{
    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private readonly string _source;
    private readonly StringBuilder _text = new();
    private readonly List<CharacterPlace> _places = [];
    private readonly List<string> _addresses = [];
    private readonly bool _isInTable;
    private TextSpan _link;

    private InlineText(string source, bool isInTable) => (_source, _isInTable) = (source, isInTable);

    /// <summary>The text of a block.</summary>
    /// <param name="source">What was parsed.</param>
    /// <param name="leaf">The block.</param>
    /// <param name="limit">How much of it to read, roughly.</param>
    public static MarkedText Of(string source, LeafBlock leaf, int limit = int.MaxValue)
    {
        InlineText text = new(source, leaf.Parent is TableCell);
        foreach (Inline inline in leaf.Inline?.FindDescendants<Inline>() ?? [])
        {
            if (text._text.Length >= limit)
                break;
            text.Add(inline);
        }

        return new MarkedText(text._text.ToString(), [.. text._places], text._addresses);
    }

    private void Add(Inline inline)
    {
        switch (inline)
        {
            case LinkInline { IsImage: false } link:
                Enter(link.Span, link.Url);
                break;
            case LiteralInline literal when literal.Parent is not LinkInline { IsImage: true }:
                AddLiteral(literal);
                break;
            case AutolinkInline address:
                Enter(address.Span, address.Url);
                AddSource(address.Span.Start + 1, address.Span.End, isLiteral: true);
                break;
            case CodeInline code:
                AddCode(code);
                break;
            case HtmlEntityInline entity:
                AddEntity(entity);
                break;
            case HtmlInline html:
                AddHtml(html);
                break;
            case MathInline math:
                AddSource(math.Span.Start, math.Span.End + 1, isLiteral: true);
                break;
            case LineBreakInline { Span: var end }:
                Add('\n', end.Start, 1, isLiteral: false);
                break;
        }
    }

    private void Enter(SourceSpan span, string? address)
    {
        _link = new TextSpan(span.Start, span.End + 1);
        _addresses.Add(address ?? "");
    }

    // A cell's text is trimmed in the tree but not its span, and an escape's backslash is in the span alone: the source has it all.
    private void AddLiteral(LiteralInline literal)
    {
        (int start, int end) = (literal.Span.Start, literal.Span.End + 1);
        if (literal.IsFirstCharacterEscaped && end - start > 1 && _source[start] == '\\')
        {
            Add(_source[start + 1], start, 2, isLiteral: true);
            start += 2;
        }

        AddSource(start, end, isLiteral: false);
    }

    private void AddCode(CodeInline code)
    {
        (int start, int end) = (code.Span.Start + code.DelimiterCount, code.Span.End + 1 - code.DelimiterCount);
        if (end - start > 2 && _source[start] == ' ' && _source[end - 1] == ' ')
            (start, end) = (start + 1, end - 1);
        for (int at = start; at < end; at++)
        {
            // A bar in a cell has the table's backslash, in code too (GFM, 4.10).
            if (_isInTable && _source.AsSpan(at, end - at).StartsWith("\\|"))
                Add('|', at++, 2, isLiteral: true);
            else
                Add(_source[at] is '\n' or '\r' ? ' ' : _source[at], at, 1, isLiteral: true);
        }
    }

    private void AddEntity(HtmlEntityInline entity)
    {
        foreach (char c in entity.Transcoded.AsSpan())
            Add(c, entity.Span.Start, (ushort)Math.Min(entity.Span.Length, ushort.MaxValue), isLiteral: true);
    }

    // "List<T>" is a name and no markup; a line break separates, as a semicolon does.
    private void AddHtml(HtmlInline html)
    {
        ReadOnlySpan<char> name = html.Tag.AsSpan().TrimStart("</");
        int length = name.IndexOfAnyExcept(NameCharacters);
        if (length > 0)
            name = name[..length];
        if (name.Equals("br", StringComparison.OrdinalIgnoreCase))
            Add(';', html.Span.Start, (ushort)Math.Min(html.Span.Length, ushort.MaxValue), isLiteral: false);
        else if (name is not [] && !name.StartsWith('!') && !IsElement(name))
            AddSource(html.Span.Start, html.Span.End + 1, isLiteral: true);
    }

    private static bool IsElement(ReadOnlySpan<char> name)
    {
        if (name.Length > HtmlElements.LongestName)
            return false;
        Span<char> lower = stackalloc char[HtmlElements.LongestName];
        ReadOnlySpan<char> element = lower[..name.ToLowerInvariant(lower)];
        return HtmlElements.IsInline(element) || HtmlElements.IsVoid(element) || HtmlElements.IsTracked(element) || HtmlElements.IsRaw(element);
    }

    private void AddSource(int start, int end, bool isLiteral)
    {
        for (int at = start; at < end; at++)
            Add(_source[at], at, 1, isLiteral);
    }

    private void Add(char c, int start, ushort length, bool isLiteral)
    {
        _text.Append(c);
        _places.Add(new CharacterPlace(start, length, isLiteral, _link.Contains(start) ? _addresses.Count - 1 : -1));
    }
}
