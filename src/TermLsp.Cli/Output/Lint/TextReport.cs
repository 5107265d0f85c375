using System.Globalization;
using TermLsp.Core.Terminology;

namespace TermLsp.Cli.Output.Lint;

/// <summary>A finding a line, as compilers write them: terminals and editors can go there.</summary>
internal sealed class TextReport(TextWriter output, bool hasColor) : ILintReport
{
    public void Begin()
    {
    }

    public void Add(FileReport file)
    {
        foreach (Finding finding in file.Findings)
        {
            Place at = finding.Range.Start;
            string place = string.Create(CultureInfo.InvariantCulture, $"{file.Path}:{at.LineNumber}:{at.Column}:");
            output.WriteLine($"{Set(place, "1")} {Set(SeverityWords.Plain(finding.Severity), Color(finding.Severity))} {Set(finding.Rule, "2")}: {OneLine(finding.Message)}");
        }
    }

    public void End(LintOutcome outcome)
    {
    }

    private static string Color(Severity severity) => severity switch
    {
        Severity.Error => "1;31",
        Severity.Warning => "33",
        Severity.Info => "36",
        _ => "2",
    };

    private string Set(string text, string code) => hasColor ? $"\e[{code}m{text}\e[0m" : text;

    // A message quotes the text, and a terminal obeys what stands in it.
    private static string OneLine(string message) => string.Create(message.Length, message, static (line, message) =>
    {
        for (int i = 0; i < line.Length; i++)
            line[i] = char.IsControl(message[i]) ? ' ' : message[i];
    });
}
