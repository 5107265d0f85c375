using System.CommandLine;
using System.Globalization;
using TermLsp.Cli.Output;
using TermLsp.Core;
using TermLsp.Core.Documents;
using TermLsp.Core.Features;
using TermLsp.Core.Features.Markup;
using TermLsp.Core.Text;
using TermLsp.Workspace;

namespace TermLsp.Cli.Commands;

/// <summary><c>termlsp hover</c>: what an editor would show at a place.</summary>
internal static class HoverCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> place = new("FILE:LINE:COLUMN") { Description = "The place; lines and columns count from 1, columns in characters" };
        AnswerOptions answer = new();
        GlossaryOptions glossaries = new();
        Command command = new(
            "hover",
            """
            Shows what an editor would show at a place in a file.
            Example: termlsp hover README.md:12:5
            """) { place };
        answer.AddTo(command);
        glossaries.AddTo(command);
        command.SetAction(parsed =>
        {
            string asked = parsed.GetRequiredValue(place);
            if (Place.Parse(asked) is not { } at)
            {
                terminal.Error($"'{asked}' is no place; write FILE:LINE:COLUMN, such as README.md:12:5");
                return ExitCode.CouldNotRun;
            }

            (string? content, string? error) = TextFile.Read(at.File);
            if (content is null)
            {
                terminal.Error($"cannot read '{at.File}': {error}");
                return ExitCode.CouldNotRun;
            }

            CheckedWorkspace workspace = glossaries.Open(parsed, terminal);
            Analysis analysis = workspace.For(at.File);
            if (workspace.HasErrors)
                return ExitCode.CouldNotRun;
            Document document = new(at.File, DocumentKind.Of(null, at.File), version: 0, new SourceText(content));
            if (analysis.Hover(document, at.Position.OffsetIn(document.Text), terminal.Language) is not Hover hover)
            {
                terminal.Error($"no term stands at {asked}");
                return ExitCode.NotFound;
            }

            hover = hover with { Language = answer.Language(parsed) ?? hover.Language };
            terminal.Output.WriteLine(answer.Format(parsed) switch
            {
                AnswerFormat.Json => HoverJson.Write(document.Text, hover),
                AnswerFormat.Markdown => analysis.Describe(hover, MarkdownMarkup.Instance),
                _ => analysis.Describe(hover, terminal.Markup),
            });
            return ExitCode.Success;
        });
        return command;
    }

    private sealed record Place(string File, HumanPosition Position)
    {
        // From the right: a file's name may hold colons, as C:\a.md does.
        public static Place? Parse(string text)
        {
            string[] parts = text.Split(':');
            return parts.Length >= 3 && Number(parts[^1]) is { } column && Number(parts[^2]) is { } line
                ? new Place(string.Join(':', parts[..^2]), new HumanPosition(line, column))
                : null;
        }

        private static int? Number(string text) =>
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0 ? number : null;
    }
}
