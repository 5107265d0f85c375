using System.Collections.Immutable;
using System.CommandLine;
using System.Text;

namespace TermLsp.Cli.Commands.Shells;

/// <summary>The manual page <c>termlsp(1)</c>, in the macros of man(7).</summary>
internal static class ManualPage
{
    public static string Of(ImmutableArray<CommandEntry> commands)
    {
        StringBuilder text = new();
        text.Append($".TH TERMLSP 1 \"\" \"termlsp {ProductVersion.Text}\" \"User Commands\"\n.SH NAME\ntermlsp \\- explains, completes and checks the terms of a glossary\n");
        text.Append(".SH SYNOPSIS\n");
        foreach (CommandEntry command in commands.Where(command => command.Path.Length > 0 && !command.Subcommands.Any()))
            text.Append(".B termlsp ").Append(Escape(command.Path)).Append("\n.RI ").Append(Quoted(Usage(command))).Append("\n.br\n");
        text.Append(".SH DESCRIPTION\n").Append(Line(commands[0].Summary)).Append(".SH COMMANDS\n");
        foreach (CommandEntry command in commands.Where(command => command.Path.Length > 0))
            Append(text, command);
        text.Append("""
            .SH EXIT STATUS
            .TP
            .B 0
            It did what it was asked; lint found nothing.
            .TP
            .B 1
            There is nothing to show, or something to mend.
            .TP
            .B 2
            It could not do what it was asked; a line on stderr says why.
            .SH ENVIRONMENT
            .TP
            .B NO_COLOR
            No colour on a terminal, whatever it is set to.
            .TP
            .B LANGUAGE, LC_ALL, LC_MESSAGES, LANG
            The language to explain in, where the documents do not tell.
            .SH FILES
            .TP
            .I .termlsp.yaml
            Settings, in the folder of the documents or above.
            .TP
            .I .termlsp/, *.terms.yaml
            Glossaries, likewise.

            """);
        return text.ToString();
    }

    private static void Append(StringBuilder text, CommandEntry command)
    {
        text.Append(".SS \"termlsp ").Append(Escape(command.Path)).Append("\"\n");
        foreach (string line in command.Lines)
            text.Append(Line(line));
        if (command.Example is { } example)
            text.Append(".PP\nExample:\n.B ").Append(Escape(example)).Append('\n');
        foreach (Argument argument in command.Command.Arguments.Where(argument => !argument.Hidden))
            text.Append(".TP\n.I ").Append(Escape(argument.Name)).Append('\n').Append(Line(argument.Description ?? ""));
        foreach (OptionEntry option in command.Options)
        {
            text.Append(".TP\n.BR ").Append(Quoted(string.Join(", ", option.Names)));
            if (option.Value is { } value)
                text.Append(" \" \" ").Append(Quoted(value));
            text.Append('\n').Append(Line(option.Description));
        }
    }

    private static string Usage(CommandEntry command) => string.Join(' ', command.Command.Arguments.Where(argument => !argument.Hidden)
        .Select(argument => argument.Arity.MaximumNumberOfValues > 1 ? $"{argument.Name}..." : argument.Arity.MinimumNumberOfValues == 0 ? $"[{argument.Name}]" : argument.Name)
        .Append("[OPTIONS]"));

    private static string Quoted(string text) => $"\"{Escape(text).Replace("\"", "\\(dq", StringComparison.Ordinal)}\"";

    // A line that begins with a control character would be a request.
    private static string Line(string text) => Escape(text) is { Length: > 0 } line ? (line[0] is '.' or '\'' ? "\\&" : "") + line + "\n" : "";

    private static string Escape(string text) =>
        text.Replace("\\", "\\e", StringComparison.Ordinal).Replace("-", "\\-", StringComparison.Ordinal);
}
