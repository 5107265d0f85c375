namespace TermLsp.Cli.Output.Lint;

/// <summary>What mending would change, as a patch that <c>git apply</c> and <c>patch</c> take.</summary>
internal sealed class DiffReport(TextWriter output, bool hasColor) : ILintReport
{
    public void Begin()
    {
    }

    public void Add(FileReport file)
    {
        if (file.Changes is not { } changes)
            return;
        output.Write(hasColor ? string.Join('\n', changes.Split('\n').Select(Colored)) : changes);
    }

    public void End(LintOutcome outcome)
    {
    }

    private static string Colored(string line) => line switch
    {
        ['-', '-', '-', ' ', ..] or ['+', '+', '+', ' ', ..] => $"\e[1m{line}\e[0m",
        ['-', ..] => $"\e[31m{line}\e[0m",
        ['+', ..] => $"\e[32m{line}\e[0m",
        ['@', ..] => $"\e[36m{line}\e[0m",
        _ => line,
    };
}
