using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using TermLsp.Cli.Output;
using TermLsp.Workspace;

namespace TermLsp.Cli.Commands.Authoring;

/// <summary><c>termlsp glossary stats</c>: how much glossaries hold, and what they lack.</summary>
internal static class StatsCommand
{
    public static Command Create(Terminal terminal)
    {
        Option<ListFormat> format = new("--format") { Description = "text, or json: one object", HelpName = "text|json" };
        AuthoredGlossaries glossaries = new();
        Command command = new(
            "stats",
            """
            Counts what glossaries hold: concepts, terms by status and language, definitions, sources.
            Example: termlsp glossary stats glossary/
            """);
        glossaries.AddTo(command);
        command.Add(format);
        command.SetAction(parsed =>
        {
            ImmutableArray<GlossaryDocument> documents = glossaries.Read(parsed, terminal);
            if (documents.IsEmpty)
                return ExitCode.CouldNotRun;
            GlossaryStatistics statistics = GlossaryStatistics.Of(documents.SelectMany(document => document.Result.Glossaries));
            if (parsed.GetValue(format) == ListFormat.Json)
                terminal.Output.WriteLine(statistics.ToJson());
            else
                Tell(statistics, terminal);
            return documents.All(document => document.IsReadable) ? ExitCode.Success : ExitCode.CouldNotRun;
        });
        return command;
    }

    private static void Tell(GlossaryStatistics statistics, Terminal terminal)
    {
        Row("concepts", statistics.Concepts);
        foreach ((string status, int count) in statistics.TermsByStatus)
            Row($"terms, {status}", count);
        foreach ((string language, LanguageStatistics counts) in statistics.Languages)
        {
            Row($"{language}: concepts with a term", counts.Concepts);
            Row($"{language}: definitions", counts.Definitions);
        }

        Row("with a source", statistics.WithSource);
        Row("with a relation", statistics.WithRelation);

        void Row(string what, int count) => terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-32}{count,8}"));
    }
}
