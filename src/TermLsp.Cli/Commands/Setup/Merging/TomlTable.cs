namespace TermLsp.Cli.Commands.Setup.Merging;

/// <summary>A table of a TOML file as lines: enough to see which keys it has, and to change one without touching the others.</summary>
internal sealed class TomlTable
{
    private readonly List<string> _lines = [];

    /// <summary>The header without its comment, such as <c>[[language]]</c>; empty for what stands before the first.</summary>
    public string Header { get; private init; } = "";

    /// <summary>The line that the header stands on, from 1.</summary>
    public int FirstLine { get; private init; } = 1;

    /// <summary>The tables of a text, in order; comments before a header belong to the table before it.</summary>
    public static List<TomlTable> Read(string text)
    {
        List<TomlTable> tables = [new()];
        int number = 0;
        foreach (string line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            // A line of an array over several lines begins with a bracket too, but is indented or goes on with a value.
            if (line.StartsWith('[') && tables[^1].HasNoOpenArray())
                tables.Add(new TomlTable { Header = WithoutComment(line), FirstLine = number });
            tables[^1]._lines.Add(line);
        }

        return tables;
    }

    /// <summary>The line of a key, or null.</summary>
    public string? Line(string key) => IndexOf(key) is var at and >= 0 ? _lines[at] : null;

    /// <summary>What a key is set to, as it is written; null where it is not.</summary>
    public string? Value(string key) => Line(key) is { } line ? WithoutComment(line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..]) : null;

    /// <summary>Sets a key, by the line that sets it.</summary>
    public void Set(string key, string line)
    {
        if (IndexOf(key) is var at and >= 0)
            _lines[at] = line;
        else
            _lines.Insert(1, line);
    }

    /// <summary>Puts a value before the others of an array, unless it is among them; where there is no array, the line makes one.</summary>
    public void AddToArray(string key, string value, string? line)
    {
        int at = IndexOf(key);
        if (at < 0)
        {
            if (line is not null)
                _lines.Insert(1, line);
            return;
        }

        int end = at;
        while (end < _lines.Count - 1 && !WithoutComment(_lines[end]).Contains(']', StringComparison.Ordinal))
            end++;
        if (_lines.GetRange(at, end - at + 1).Any(part => part.Contains(value, StringComparison.Ordinal)))
            return;
        int bracket = _lines[at].IndexOf('[', StringComparison.Ordinal);
        if (bracket >= 0)
        {
            bool isEmpty = end == at && _lines[at][(bracket + 1)..].TrimStart().StartsWith(']');
            _lines[at] = _lines[at].Insert(bracket + 1, isEmpty ? value : value + ", ");
        }
    }

    /// <summary>The text that tables are.</summary>
    public static string Join(IEnumerable<TomlTable> tables) => string.Join('\n', tables.SelectMany(table => table._lines));

    private int IndexOf(string key) => _lines.FindIndex(line =>
        line.AsSpan().TrimStart() is var start && start.StartsWith(key, StringComparison.Ordinal) && start[key.Length..].TrimStart().StartsWith('='));

    private bool HasNoOpenArray()
    {
        int depth = 0;
        for (int i = Header.Length == 0 ? 0 : 1; i < _lines.Count; i++)
        {
            if (!_lines[i].TrimStart().StartsWith('#'))
                depth += WithoutComment(_lines[i]).AsSpan().Count('[') - WithoutComment(_lines[i]).AsSpan().Count(']');
        }

        return depth <= 0;
    }

    // A number sign in a string ends nothing; a quote inside the other kind is no quote.
    private static string WithoutComment(string line)
    {
        char quote = '\0';
        for (int i = 0; i < line.Length; i++)
        {
            if (quote == '\0' && line[i] == '#')
                return line[..i].Trim();
            if (line[i] is '"' or '\'')
                quote = quote == '\0' ? line[i] : quote == line[i] ? '\0' : quote;
        }

        return line.Trim();
    }
}
