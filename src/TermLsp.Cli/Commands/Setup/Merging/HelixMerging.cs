namespace TermLsp.Cli.Commands.Setup.Merging;

/// <summary>
/// Our tables in Helix's <c>languages.toml</c>: a marked part at its end; but a language that is configured already keeps its table, and gets one
/// more server in it.
/// </summary>
internal sealed class HelixMerging : IMerging
{
    private const string Servers = "language-servers";

    private static readonly MarkedPart Part = new("#");

    public static HelixMerging Instance { get; } = new();

    public Merged Merge(string? existing, string ours)
    {
        if (Part.Split(existing ?? "") is not { } parts)
            return Part.Merge(existing, ours);
        List<TomlTable> theirs = TomlTable.Read(parts.Before + parts.After);
        if (Objection(theirs) is { } problem)
            return Merged.Refused(problem);

        List<TomlTable> left = [];
        foreach (TomlTable table in TomlTable.Read(ours))
        {
            TomlTable? there = table.Header == "[[language]]"
                ? theirs.LastOrDefault(candidate => candidate.Header == table.Header && candidate.Value("name") == table.Value("name"))
                : theirs.FirstOrDefault(candidate => candidate.Header == table.Header && table.Header.Length > 0);
            if (there is null)
                left.Add(table);
            else if (table.Header == "[[language]]")
                there.AddToArray(Servers, "\"termlsp\"", table.Line(Servers));
            else
                there.Set("command", table.Line("command")!);
        }

        string kept = TomlTable.Join(theirs);
        string part = TomlTable.Join(left).Trim();
        return part.Length == 0 ? Merged.Into(kept) : Part.Merge(kept.Trim().Length == 0 ? null : kept.TrimEnd('\n') + "\n", part);
    }

    private static string? Objection(List<TomlTable> tables)
    {
        foreach (TomlTable table in tables)
        {
            if (table.Header.Length > 0 && !table.Header.EndsWith(']'))
                return $"has a table that does not end at line {table.FirstLine}; mend it first";
            if (table.Header.Length == 0 && (table.Line("language") ?? table.Line("language-server")) is not null)
                return "writes its languages as one value, to which no table can be added; add ours by hand";
        }

        return null;
    }
}
