using System.CommandLine;
using TermLsp.Cli.Output;
using TermLsp.Core.Documents;
using TermLsp.Core.Matching;
using TermLsp.Core.Text;
using TermLsp.Workspace;

namespace TermLsp.Cli.Commands;

/// <summary><c>termlsp terms</c>: every occurrence with its concept.</summary>
internal static class TermsCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> paths = new("PATH") { Description = "Files and folders", Arity = ArgumentArity.OneOrMore };
        Option<OccurrenceFormat> format = new("--format")
        {
            Description = "text, or json: one object a line, positions as in LSP",
            HelpName = "text|json",
        };
        GlossaryOptions glossaries = new();
        Command command = new(
            "terms",
            """
            Lists every term that stands in the files.
            Example: termlsp terms docs README.md --format json
            """) { paths, format };
        glossaries.AddTo(command);
        command.SetAction(parsed =>
        {
            CheckedWorkspace workspace = glossaries.Open(parsed, terminal);
            int code = ExitCode.Success;
            foreach (string named in parsed.GetRequiredValue(paths))
            {
                foreach (string path in DocumentFiles.Under(named))
                {
                    if (!List(path, isNamed: path == named, workspace, parsed.GetValue(format), terminal))
                        code = ExitCode.CouldNotRun;
                }
            }

            return workspace.HasErrors ? ExitCode.CouldNotRun : code;
        });
        return command;
    }

    /// <summary>Lists one file; false where it was named and could not be read. In a folder, what is no text is passed over.</summary>
    private static bool List(string path, bool isNamed, CheckedWorkspace workspace, OccurrenceFormat format, Terminal terminal)
    {
        (string? content, string? error) = TextFile.Read(path);
        if (content is null || content.Contains('\0', StringComparison.Ordinal))
        {
            if (isNamed)
                terminal.Error($"cannot read '{path}': {error ?? "it is no text"}");
            return !isNamed;
        }

        Document document = new(path, DocumentKind.Of(null, path), version: 0, new SourceText(content));
        HumanPositions positions = new(document.Text);
        foreach (Occurrence occurrence in workspace.For(path).Occurrences(document))
            terminal.Output.WriteLine(format == OccurrenceFormat.Json ? OccurrenceJson.Write(path, document.Text, occurrence) : Line(path, document, positions, occurrence));
        return true;
    }

    private static string Line(string path, Document document, HumanPositions positions, Occurrence occurrence)
    {
        HumanPosition at = positions.At(occurrence.Span.Start);
        string text = document.Text.Slice(occurrence.Span).ReplaceLineEndings(" ");
        return $"{path}:{at.Line}:{at.Column}: {text} [{occurrence.Entry.Concept.Id.Value}, {ZoneName.Of(occurrence.Zone)}]";
    }

    private enum OccurrenceFormat
    {
        Text,
        Json,
    }
}
