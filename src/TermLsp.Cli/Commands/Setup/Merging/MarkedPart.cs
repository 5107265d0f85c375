using System.Text;

namespace TermLsp.Cli.Commands.Setup.Merging;

/// <summary>Our part of a file of somebody else, between two lines of comment; a second time it takes the first one's place.</summary>
/// <param name="comment">What begins a comment.</param>
/// <param name="objection">Why our part does not go with the rest of the file, where it does not.</param>
internal sealed class MarkedPart(string comment, Func<string, string?>? objection = null) : IMerging
{
    private string Begin => $"{comment} termlsp setup: from here";

    private string End => $"{comment} termlsp setup: to here";

    public Merged Merge(string? existing, string ours)
    {
        if (Split(existing ?? "") is not { } parts)
            return Merged.Refused($"has the line '{Begin}' without '{End}' after it; delete what is left of that part");
        if (objection?.Invoke(parts.Before + parts.After) is { } problem)
            return Merged.Refused(problem);
        StringBuilder text = new(parts.Before);
        if (text.Length > 0 && text[^1] != '\n')
            text.Append('\n');
        if (!parts.IsThere && text.Length > 0)
            text.Append('\n');
        text.Append(Begin).Append('\n').Append(ours.TrimEnd()).Append('\n').Append(End).Append('\n').Append(parts.After);
        return Merged.Into(text.ToString());
    }

    /// <summary>What stands before and after our part; null where it has a beginning alone.</summary>
    public (string Before, string After, bool IsThere)? Split(string text)
    {
        text = text.ReplaceLineEndings("\n");
        int begin = LineOf(text, Begin, 0);
        if (begin < 0)
            return (text, "", false);
        int end = LineOf(text, End, begin);
        if (end < 0)
            return null;
        int after = text.IndexOf('\n', end);
        return (text[..begin], after < 0 ? "" : text[(after + 1)..], true);
    }

    private static int LineOf(string text, string line, int from)
    {
        for (int at = text.IndexOf(line, from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(line, at + 1, StringComparison.Ordinal))
        {
            int end = at + line.Length;
            if ((at == 0 || text[at - 1] == '\n') && (end == text.Length || text[end] == '\n'))
                return at;
        }

        return -1;
    }
}
