using System.CommandLine;
using TermLsp.Core.Authoring;
using TermLsp.Core.Formats;
using TermLsp.Core.Text;
using TermLsp.Workspace;

namespace TermLsp.Cli.Commands.Authoring;

/// <summary><c>termlsp glossary add</c>: one more entry, and everything else as it was.</summary>
internal static class AddCommand
{
    private const string Default = ".termlsp/glossary.yaml";

    public static Command Create(Terminal terminal)
    {
        Argument<string> term = new("TERM") { Description = "The term" };
        Option<string?> equivalent = new("--equivalent") { Description = "The term for the same in the other language", HelpName = "TERM" };
        Option<string?> definition = new("--definition") { Description = "What it means, in a sentence", HelpName = "TEXT" };
        Option<string?> to = new("--to") { Description = $"The glossary file; else the nearest that counts here, else {Default}", HelpName = "FILE" };
        Command command = new(
            "add",
            """
            Adds a term to a glossary in YAML or Markdown; all that stands there stays as it is.
            Example: termlsp glossary add "context window" --equivalent 上下文窗口 --definition "What a model can attend to at once."
            """) { term, equivalent, definition, to };
        command.SetAction(parsed =>
        {
            NewEntry entry = new(parsed.GetRequiredValue(term).Trim(), parsed.GetValue(equivalent)?.Trim(), parsed.GetValue(definition)?.Trim());
            string path = parsed.GetValue(to) ?? Nearest() ?? Default;
            (string? content, string? error) = File.Exists(path) ? TextFile.Read(path) : ("", null);
            if (content is null)
                return Refuse(terminal, $"cannot read '{path}': {error}");
            GlossaryInput input = new(Path.GetFullPath(path), new SourceText(content));
            if (EntryAddition.Of(input, entry) is not { } edit)
                return Refuse(terminal, $"cannot add to '{path}': only block-style YAML and Markdown can be extended; convert it first");
            if (entry.Term.Length == 0)
                return Refuse(terminal, "there is no term to add");
            string text = content[..edit.Span.Start] + edit.NewText + content[edit.Span.End..];
            if (FileWriting.Replace(path, text) is { } failure)
                return Refuse(terminal, $"cannot write '{path}': {failure}");
            terminal.Output.WriteLine($"added '{entry.Term}' to {path}");
            return ExitCode.Success;
        });
        return command;
    }

    private static string? Nearest() =>
        new WorkspaceGlossaries(new WorkspaceOptions { Builtin = false }).Files(null).Where(EntryAddition.CanExtend)
            .Select(path => Path.GetRelativePath(Environment.CurrentDirectory, path)).FirstOrDefault();

    private static int Refuse(Terminal terminal, string why)
    {
        terminal.Error(why);
        return ExitCode.CouldNotRun;
    }
}
