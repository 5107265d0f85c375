using System.Globalization;
using System.Text;

namespace TermLsp.Cli.Output.Lint;

/// <summary>The difference of two texts that differ little, as unified diffs have it.</summary>
internal sealed class UnifiedDiff
{
    private const int Context = 3;

    // Where lines come or go, the next ones that are equal are looked for so far on; beyond that, lines are taken for replaced.
    private const int Reach = 32;

    private readonly string[] _old;
    private readonly string[] _new;

    private UnifiedDiff(string old, string @new) => (_old, _new) = (Lines(old), Lines(@new));

    /// <summary>The difference.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="old">What it holds.</param>
    /// <param name="new">What it would hold.</param>
    public static string Of(string path, string old, string @new)
    {
        string shown = path.Replace('\\', '/');
        // Without the tab, a name with a space would end there (patch), or seem to have a date (git).
        string end = shown.Contains(' ', StringComparison.Ordinal) ? "\t\n" : "\n";
        bool isRelative = !Path.IsPathFullyQualified(path);
        StringBuilder diff = new();
        diff.Append("--- ").Append(isRelative ? "a/" : "").Append(shown).Append(end);
        diff.Append("+++ ").Append(isRelative ? "b/" : "").Append(shown).Append(end);
        new UnifiedDiff(old, @new).Write(diff);
        return diff.ToString();
    }

    // Each with its end: a line that has none is another line than one that has.
    private static string[] Lines(string text)
    {
        List<string> lines = [];
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start) is int at and >= 0 ? at + 1 : text.Length;
            lines.Add(text[start..end]);
            start = end;
        }

        return [.. lines];
    }

    private void Write(StringBuilder diff)
    {
        List<Change> changes = [.. Changes()];
        for (int first = 0; first < changes.Count;)
        {
            int last = first;
            while (last + 1 < changes.Count && changes[last + 1].Old - changes[last].OldEnd <= 2 * Context)
                last++;
            WriteHunk(diff, changes.GetRange(first, last - first + 1));
            first = last + 1;
        }
    }

    private IEnumerable<Change> Changes()
    {
        int i = 0;
        int j = 0;
        while (i < _old.Length || j < _new.Length)
        {
            if (AreEqual(i, j))
            {
                (i, j) = (i + 1, j + 1);
                continue;
            }

            Change change = new(i, i, j, j);
            while ((i < _old.Length || j < _new.Length) && !AreEqual(i, j))
            {
                (int gone, int come) = Resynchronized(i, j);
                (i, j) = (Math.Min(i + gone, _old.Length), Math.Min(j + come, _new.Length));
            }

            yield return change with { OldEnd = i, NewEnd = j };
        }
    }

    // How many lines go and come before the texts are alike again, as few as can be.
    private (int Gone, int Come) Resynchronized(int i, int j)
    {
        for (int sum = 1; sum <= Reach; sum++)
        {
            for (int gone = sum / 2, step = 0; step <= sum; step++)
            {
                // Replaced lines before those that only go or come: sum/2, then outwards.
                gone = (sum / 2) + (step % 2 == 0 ? step / 2 : -((step + 1) / 2));
                if (gone >= 0 && gone <= sum && AreEqual(i + gone, j + sum - gone))
                    return (gone, sum - gone);
            }
        }

        return (1, 1);
    }

    private bool AreEqual(int i, int j) => i < _old.Length && j < _new.Length && _old[i] == _new[j];

    private void WriteHunk(StringBuilder diff, List<Change> changes)
    {
        int before = Math.Min(Context, changes[0].Old);
        int after = Math.Min(Context, _old.Length - changes[^1].OldEnd);
        (int oldStart, int newStart) = (changes[0].Old - before, changes[0].New - before);
        (int oldEnd, int newEnd) = (changes[^1].OldEnd + after, changes[^1].NewEnd + after);
        diff.Append(CultureInfo.InvariantCulture, $"@@ -{Range(oldStart, oldEnd)} +{Range(newStart, newEnd)} @@\n");
        int at = oldStart;
        foreach (Change change in changes)
        {
            WriteLines(diff, ' ', _old.AsSpan(at..change.Old));
            WriteLines(diff, '-', _old.AsSpan(change.Old..change.OldEnd));
            WriteLines(diff, '+', _new.AsSpan(change.New..change.NewEnd));
            at = change.OldEnd;
        }

        WriteLines(diff, ' ', _old.AsSpan(at..oldEnd));
    }

    // An empty range is named by the line before it.
    private static string Range(int start, int end) =>
        string.Create(CultureInfo.InvariantCulture, $"{(end > start ? start + 1 : start)},{end - start}");

    private static void WriteLines(StringBuilder diff, char mark, ReadOnlySpan<string> lines)
    {
        foreach (string line in lines)
        {
            diff.Append(mark).Append(line);
            if (!line.EndsWith('\n'))
                diff.Append("\n\\ No newline at end of file\n");
        }
    }

    /// <summary>The lines that go, and those that come in their place; ends exclusive, from 0.</summary>
    private readonly record struct Change(int Old, int OldEnd, int New, int NewEnd);
}
