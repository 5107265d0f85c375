using System.Collections.Immutable;
using System.CommandLine;
using TermLsp.Cli.Output;
using TermLsp.Core.Terminology;
using TermLsp.Workspace;

namespace TermLsp.Cli.Commands.Authoring;

/// <summary><c>termlsp glossary list</c>: what glossaries hold.</summary>
internal static class ListCommand
{
    public static Command Create(Terminal terminal)
    {
        Option<ListFormat> format = new("--format") { Description = "text, or json: one array of concepts", HelpName = "text|json" };
        AuthoredGlossaries glossaries = new();
        Command command = new(
            "list",
            """
            Lists the concepts of glossaries: each one's id and the terms to write.
            Example: termlsp glossary list words.csv --format json
            """);
        glossaries.AddTo(command);
        command.Add(format);
        command.SetAction(parsed =>
        {
            ImmutableArray<GlossaryDocument> documents = glossaries.Read(parsed, terminal);
            foreach (GlossaryDocument document in documents.Where(document => !document.IsReadable))
                terminal.Errors.WriteLine(document.Problems(GlossarySet.Empty)[0]);
            GlossaryEntry[] entries =
            [
                .. documents.SelectMany(document => document.Result.Glossaries)
                    .SelectMany(glossary => glossary.Concepts.Select(concept => new GlossaryEntry(glossary, concept))),
            ];
            if (parsed.GetValue(format) == ListFormat.Json)
                terminal.Output.WriteLine(ConceptJson.Write(entries));
            else
                Tell(entries, terminal);
            return documents.IsEmpty || documents.Any(document => !document.IsReadable) ? ExitCode.CouldNotRun : ExitCode.Success;
        });
        return command;
    }

    private static void Tell(GlossaryEntry[] entries, Terminal terminal)
    {
        foreach (GlossaryEntry entry in entries)
        {
            Concept concept = entry.Concept;
            IEnumerable<string> terms = concept.Languages.SelectMany(language => new[] { concept.PreferredTerm(language), concept.Abbreviation(language) })
                .OfType<Term>().Select(term => term.Text.Value).Distinct();
            terminal.Output.WriteLine($"{concept.Id.Value}\t{string.Join(" · ", terms)}\t{entry.Glossary.Id}");
        }
    }
}
