using TermLsp.Core.Text;

namespace TermLsp.Core.Documents.Markup;

/// <summary>The cells of a table of AsciiDoc, each a block of its own; a blank line inside a cell begins another.</summary>
internal sealed class AsciiDocTable(ZoneBuilder zones, string text, char separator)
{
    private readonly List<TextSpan> _cell = [];

    /// <summary>What stands between the cells.</summary>
    public static char Separator(string delimiter, string attributes)
    {
        if (delimiter[0] is not '|')
            return delimiter[0];
        return attributes.Contains("format=csv", StringComparison.Ordinal) ? ','
            : attributes.Contains("format=dsv", StringComparison.Ordinal) ? ':' : '|';
    }

    /// <summary>Reads the lines between the delimiters.</summary>
    public void Read(List<TextSpan> lines)
    {
        bool isRow = separator is ',' or ':';
        foreach (TextSpan line in lines)
        {
            if (isRow || line.Length == 0)
                EndCell();
            ReadLine(line);
        }

        EndCell();
    }

    private void ReadLine(TextSpan line)
    {
        int start = line.Start;
        for (int at = line.Start; at < line.End; at++)
        {
            if (text[at] == '\\')
            {
                at++;
            }
            else if (text[at] == '"' && separator == ',' && text.AsSpan(at + 1, line.End - at - 1).IndexOf('"') is >= 0 and int quoted)
            {
                at += quoted + 1;
            }
            else if (text[at] == separator)
            {
                AddToCell(start, at - (separator is '|' or '!' ? SpecifierBefore(start, at) : 0));
                EndCell();
                start = at + 1;
            }
        }

        AddToCell(start, line.End);
    }

    private void AddToCell(int start, int end)
    {
        TextSpan span = Spans.Trim(text, new TextSpan(start, end));
        if (separator == ',' && span.Length > 1 && text[span.Start] == '"' && text[span.End - 1] == '"')
            span = new TextSpan(span.Start + 1, span.End - 1);
        if (span.Length > 0)
            _cell.Add(span);
    }

    private void EndCell()
    {
        if (_cell.Count > 0)
            new AsciiDocInline(new Passage(zones, text, Zone.Table, [.. _cell])).Read();
        _cell.Clear();
    }

    // `2+^.>s|`: how a cell is set stands right before its mark.
    private int SpecifierBefore(int start, int at)
    {
        int from = at;
        while (from > start && (char.IsAsciiDigit(text[from - 1]) || "+*.<^>aehlmdsv".Contains(text[from - 1])))
            from--;
        ReadOnlySpan<char> specifier = text.AsSpan(from, at - from);
        if (specifier.IsEmpty || (from > start && !char.IsWhiteSpace(text[from - 1])))
            return 0;
        ReadOnlySpan<char> letters = specifier.TrimStart("0123456789.+*<^>");
        return letters.Length <= 1 && (letters.Length == 1 || specifier[^1] is '+' or '*' or '<' or '^' or '>') ? specifier.Length : 0;
    }
}
