using TermLsp.Core.Text;

namespace TermLsp.Core.Documents.Markup;

/// <summary>The lines of a document whose indentation has a meaning. A line past the last one is blank.</summary>
internal sealed class RestructuredTextLines(SourceText source)
{
    private const int TabStop = 8;

    private readonly string _text = source.Content;
    private readonly LineIndex _lines = source.Lines;

    /// <summary>How many there are.</summary>
    public int Count => _lines.Count;

    /// <summary>A line without the space around it.</summary>
    public TextSpan Span(int line) => Spans.Trim(_text, _lines.Content(line));

    /// <summary>The characters of a line without the space around it.</summary>
    public ReadOnlySpan<char> Of(int line) => line < Count ? Spans.Of(_text, Span(line)) : default;

    /// <summary>Whether there is nothing to see.</summary>
    public bool IsBlank(int line) => Of(line).IsEmpty;

    /// <summary>The column where a line's text begins.</summary>
    public int Indent(int line)
    {
        TextSpan span = _lines.Content(line);
        int column = 0;
        for (int at = span.Start; at < span.End && char.IsWhiteSpace(_text[at]); at++)
            column = _text[at] == '\t' ? (column / TabStop + 1) * TabStop : column + 1;
        return column;
    }

    /// <summary>The column of the first line with text, from <paramref name="line"/> on; -1 where there is none.</summary>
    public int NextIndent(int line)
    {
        while (line < Count && IsBlank(line))
            line++;
        return line < Count ? Indent(line) : -1;
    }

    /// <summary>A line from a column on, further indentation included.</summary>
    public TextSpan WithIndent(int line, int column)
    {
        TextSpan span = Spans.TrimEnd(_text, _lines.Content(line));
        return new TextSpan(Math.Min(span.Start + column, span.End), span.End);
    }
}
