using System.Text;
using System.Xml;
using TermLsp.Core.Text;

namespace TermLsp.Core.Formats.Tbx;

/// <summary>
/// Goes through an XML text and knows where everything stands. Document types are passed over and no address is ever opened: an entity of a
/// file's own is unknown, so that none can grow.
/// </summary>
internal sealed class TbxCursor(SourceText text) : IDisposable
{
    private readonly XmlReader _reader = XmlReader.Create(
        new StringReader(text.Content),
        new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        });

    /// <summary>Whether the cursor is at a start tag; else it is at an end tag, or at something without a meaning.</summary>
    public bool IsStart => _reader.NodeType == XmlNodeType.Element;

    /// <summary>Whether the cursor is at an end tag.</summary>
    public bool IsEnd => _reader.NodeType == XmlNodeType.EndElement;

    /// <summary>Whether the start tag is an end tag too.</summary>
    public bool IsEmpty => _reader.IsEmptyElement;

    /// <summary>The element's name, whatever its namespace: dialects differ in theirs.</summary>
    public string Name => _reader.LocalName;

    /// <summary>Where the tag's name starts, or the text.</summary>
    public int Offset => OffsetOf(((IXmlLineInfo)_reader).LineNumber, ((IXmlLineInfo)_reader).LinePosition);

    /// <summary>The tag's name in the text.</summary>
    public TextSpan NameSpan => new(Offset, Math.Min(Offset + _reader.Name.Length, text.Length));

    /// <summary>Goes on; false at the end. Throws <see cref="XmlException"/> where the text is not well-formed.</summary>
    public bool Read() => _reader.Read();

    /// <summary>The offset of what an exception tells as a line and a column, both from 1.</summary>
    public int OffsetOf(int line, int column) => text.Lines.OffsetOf(new LinePosition(Math.Max(line - 1, 0), Math.Max(column - 1, 0)));

    /// <summary>The end of the tag that the cursor is at.</summary>
    public int TagEnd() => text.Content.IndexOf('>', Offset) is int close and >= 0 ? close + 1 : text.Length;

    /// <summary>The start tag's attribute, without blanks at its ends; null where it is not there or empty.</summary>
    public Located<string>? Attribute(string name)
    {
        if (!_reader.MoveToAttribute(name))
            return null;
        string value = _reader.Value.Trim();
        int quote = text.Content.AsSpan(Offset).IndexOfAny('"', '\'') + Offset;
        int end = text.Content.IndexOf(text.Content[quote], quote + 1);
        _reader.MoveToElement();
        return value.Length == 0 ? null : new Located<string>(value, Trimmed(quote + 1, end));
    }

    /// <summary>Goes to the end tag of the element that starts here, past all that is in it.</summary>
    public void Skip()
    {
        if (_reader.IsEmptyElement)
            return;
        int depth = _reader.Depth;
        while (_reader.Read() && _reader.Depth > depth)
        {
        }
    }

    /// <summary>
    /// The text of the element that starts here, markup inside it left out; goes to its end tag. The span is the text as written, entities and all.
    /// Lines are without indentation, which is the file's and not the text's.
    /// </summary>
    public Located<string> ReadText()
    {
        int empty = TagEnd();
        if (_reader.IsEmptyElement)
            return new Located<string>("", new TextSpan(empty, empty));
        int depth = _reader.Depth;
        StringBuilder value = new();
        (int start, int end) = (-1, -1);
        while (_reader.Read() && _reader.Depth > depth)
        {
            if (_reader.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace))
                continue;
            value.Append(_reader.Value);
            if (start < 0)
                start = Offset;
            end = EndOfText();
        }

        return start < 0 ? new Located<string>("", new TextSpan(empty, empty)) : new Located<string>(WithoutIndentation(value.ToString()), Trimmed(start, end));
    }

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();

    // No "<" can stand in a text but as an entity, and no "]]>" in a CDATA section.
    private int EndOfText()
    {
        int end = _reader.NodeType == XmlNodeType.CDATA
            ? text.Content.IndexOf("]]>", Offset, StringComparison.Ordinal)
            : text.Content.IndexOf('<', Offset);
        return end < 0 ? text.Length : end;
    }

    private TextSpan Trimmed(int start, int end)
    {
        ReadOnlySpan<char> raw = text.Content.AsSpan(start, end - start);
        int from = start + (raw.Length - raw.TrimStart().Length);
        return new TextSpan(from, from + raw.Trim().Length);
    }

    private static string WithoutIndentation(string value) =>
        string.Join('\n', value.Trim().Split('\n').Select(line => line.Trim()));
}
