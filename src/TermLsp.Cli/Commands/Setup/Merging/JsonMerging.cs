using System.Text;
using System.Text.Json;

namespace TermLsp.Cli.Commands.Setup.Merging;

/// <summary>
/// Our members in a JSON file of somebody else, whose comments and layout stay. A value that is there already stays too, but for the command that
/// starts us: that is what changes when the program moves.
/// </summary>
internal sealed class JsonMerging : IMerging
{
    private static readonly string[] Commands = ["command", "path"];

    public static JsonMerging Instance { get; } = new();

    public Merged Merge(string? existing, string ours)
    {
        byte[] theirs = Encoding.UTF8.GetBytes(existing ?? "");
        byte[] mine = Encoding.UTF8.GetBytes(ours);
        try
        {
            if (JsonNode.Read(theirs) is not { } root)
                return Merged.Into(string.IsNullOrWhiteSpace(existing) ? ours : existing.TrimEnd() + "\n" + ours);
            if (!root.IsObject)
                return Merged.Refused("holds no JSON object");
            List<(int Start, int End, string Text)> edits = [];
            string? problem = Collect(theirs, root, mine, JsonNode.Read(mine)!, "", edits);
            return problem is null ? Merged.Into(Apply(theirs, edits)) : Merged.Refused(problem);
        }
        catch (JsonException error)
        {
            return Merged.Refused($"is no valid JSON at line {error.LineNumber + 1}; mend it first");
        }
    }

    private static string? Collect(byte[] theirs, JsonNode into, byte[] mine, JsonNode from, string path, List<(int Start, int End, string Text)> edits)
    {
        StringBuilder added = new();
        foreach (JsonMember member in from.Members)
        {
            string at = path.Length == 0 ? member.Key : $"{path}.{member.Key}";
            if (into.Find(member.Key) is not { } there)
            {
                // As it stands in our file, with the indentation before it.
                added.Append('\n').Append(Indentation(mine, member.Start)).Append(Text(mine, member.Start, member.Value.End)).Append(',');
            }
            else if (member.Value.IsObject)
            {
                string? problem = there.IsObject ? Collect(theirs, there, mine, member.Value, at, edits) : $"has something else than an object at '{at}'";
                if (problem is not null)
                    return problem;
            }
            else if (Commands.Contains(member.Key) && Text(theirs, there.Start, there.End) is var old && old != Text(mine, member.Value.Start, member.Value.End))
            {
                if (!old.Contains("termlsp", StringComparison.OrdinalIgnoreCase))
                    return $"starts another program at '{at}': {old.ReplaceLineEndings(" ")}; this editor runs one there, so choose by hand";
                edits.Add((there.Start, there.End, Text(mine, member.Value.Start, member.Value.End)));
            }
        }

        if (added.Length > 0)
        {
            // Before all others, so that no comma has to be looked for behind a comment.
            bool isEmpty = into.Members.IsEmpty;
            if (isEmpty)
                added.Length--;
            string tail = isEmpty && !Text(theirs, into.Start, into.End).Contains('\n', StringComparison.Ordinal) ? "\n" + Indentation(mine, from.End - 1) : "";
            edits.Add((into.Start + 1, into.Start + 1, added + tail));
        }

        return null;
    }

    private static string Apply(byte[] text, List<(int Start, int End, string Text)> edits)
    {
        StringBuilder result = new();
        int at = 0;
        foreach ((int start, int end, string with) in edits.OrderBy(edit => edit.Start))
        {
            result.Append(Text(text, at, start)).Append(with);
            at = end;
        }

        return result.Append(Text(text, at, text.Length)).ToString();
    }

    private static string Text(byte[] text, int start, int end) => Encoding.UTF8.GetString(text, start, end - start);

    private static string Indentation(byte[] text, int at)
    {
        int line = at;
        while (line > 0 && text[line - 1] is (byte)' ' or (byte)'\t')
            line--;
        return Text(text, line, at);
    }
}
