namespace TermLsp.Core.Documents.Markup;

/// <summary>What HTML's elements are to us, by their names in lower case.</summary>
internal static class HtmlElements
{
    /// <summary>No element's name that we look up is longer.</summary>
    public const int LongestName = 16;

    /// <summary>Whether the element stands inside a line. What we do not know, in XML all, ends a block.</summary>
    public static bool IsInline(ReadOnlySpan<char> name) =>
        name is "a" or "abbr" or "acronym" or "b" or "bdi" or "bdo" or "big" or "cite" or "code" or "data" or "del" or "dfn" or "em" or "font"
        or "i" or "img" or "ins" or "kbd" or "label" or "mark" or "nobr" or "q" or "rp" or "rt" or "ruby" or "s"
        or "samp" or "slot" or "small" or "span" or "strike" or "strong" or "sub" or "sup" or "time" or "tt" or "u" or "var" or "wbr";

    /// <summary>Whether the element has no end tag.</summary>
    public static bool IsVoid(ReadOnlySpan<char> name) =>
        name is "area" or "base" or "br" or "col" or "embed" or "hr" or "img" or "input" or "link" or "meta"
        or "param" or "source" or "track" or "wbr";

    /// <summary>Whether what the element holds is no markup.</summary>
    public static bool IsRaw(ReadOnlySpan<char> name) => name is "script" or "style" or "textarea";

    /// <summary>Whether the element is kept track of: it has a zone, or holds those that have.</summary>
    public static bool IsTracked(ReadOnlySpan<char> name) => ZoneOf(name) is not null
        || name is "ul" or "ol" or "dl" or "menu" or "table" or "thead" or "tbody" or "tr" or "div" or "section" or "article"
        or "main" or "body" or "template";

    /// <summary>What text in the element is; null for what it is outside.</summary>
    public static Zone? ZoneOf(ReadOnlySpan<char> name) => name switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "title" => Zone.Heading,
        "li" or "dt" or "dd" => Zone.List,
        "td" or "th" or "caption" => Zone.Table,
        "blockquote" or "q" => Zone.Quote,
        "a" => Zone.LinkText,
        "code" or "kbd" or "samp" or "tt" or "var" => Zone.InlineCode,
        "pre" or "listing" or "xmp" => Zone.FencedCode,
        "math" => Zone.Math,
        _ => null,
    };

    /// <summary>Whether an attribute's value is an address.</summary>
    public static bool IsAddress(ReadOnlySpan<char> attribute) =>
        attribute is "href" or "src" or "action" or "poster" or "cite" or "xlink:href";
}
