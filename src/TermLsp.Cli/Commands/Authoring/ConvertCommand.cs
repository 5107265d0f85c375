using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using TermLsp.Core.Formats;
using TermLsp.Core.Terminology;
using TermLsp.Workspace;

namespace TermLsp.Cli.Commands.Authoring;

/// <summary><c>termlsp glossary convert</c>: from one format to another, and what the other cannot hold.</summary>
internal static class ConvertCommand
{
    // A file that is to be read from standard output would have no name to tell its format.
    private const string StandardOutput = "-";

    private static readonly Dictionary<string, GlossaryFormat> Formats = new()
    {
        ["yaml"] = GlossaryFormat.Yaml, ["json"] = GlossaryFormat.Json, ["markdown"] = GlossaryFormat.Markdown, ["csv"] = GlossaryFormat.Csv,
        ["tsv"] = GlossaryFormat.Tsv, ["tbx"] = GlossaryFormat.Tbx, ["contextive"] = GlossaryFormat.Contextive, ["skos"] = GlossaryFormat.Skos,
        ["html"] = GlossaryFormat.Html,
    };

    public static Command Create(Terminal terminal)
    {
        Argument<string> input = new("IN") { Description = "The glossary, or a folder of them that become one" };
        Argument<string> output = new("OUT") { Description = "The file to write, its ending telling the format; - writes to standard output" };
        Option<string?> to = new("--to") { Description = $"The format, where OUT's name does not tell it: {string.Join(", ", Formats.Keys)}", HelpName = "FORMAT" };
        Option<bool> force = new("--force") { Description = "Replace OUT if it is there" };
        Command command = new(
            "convert",
            """
            Writes a glossary in another format, and says what that cannot hold.
            Endings: .yaml .json .md .csv .tsv .tbx .ttl (SKOS), .glossary.yml (Contextive), .html (a page to read)
            Example: termlsp glossary convert words.csv words.tbx
            """) { input, output, to, force };
        command.SetAction(parsed =>
        {
            string target = parsed.GetRequiredValue(output);
            string? named = parsed.GetValue(to);
            if (Format(target, named) is not { } format || GlossaryWriters.For(format) is not { } writer)
            {
                terminal.Error($"cannot tell what to write to '{target}'; name the format with --to: {string.Join(", ", Formats.Keys)}");
                return ExitCode.CouldNotRun;
            }

            if (target != StandardOutput && Path.Exists(target) && !parsed.GetValue(force))
            {
                terminal.Error($"'{target}' is there already; replace it with --force");
                return ExitCode.CouldNotRun;
            }

            ImmutableArray<GlossaryDocument> documents = GlossaryDocument.ReadAll([parsed.GetRequiredValue(input)]);
            foreach (GlossaryProblem problem in documents.SelectMany(document =>
                document.Result.Diagnostics.Select(diagnostic => GlossaryProblem.Of(document.Path, document.Text, diagnostic))))
            {
                terminal.Errors.WriteLine(problem);
            }

            if (documents.IsEmpty)
                terminal.Error($"there is no glossary in '{parsed.GetRequiredValue(input)}'");
            if (documents.IsEmpty || documents.Any(document => !document.IsReadable || document.Result.Glossaries.All(glossary => glossary.Concepts.Count == 0)))
                return ExitCode.CouldNotRun;
            GlossaryWriteResult written = writer.Write(Joined(documents, parsed.GetRequiredValue(input), terminal));
            if (!Put(target, written.Text, terminal))
                return ExitCode.CouldNotRun;
            foreach (GlossaryLoss loss in written.Losses)
                terminal.Error(string.Create(CultureInfo.InvariantCulture, $"left out, because {NameOf(format)} cannot hold them: {loss.Count} {loss.What}"));
            return documents.Any(document => document.Result.HasErrors) ? ExitCode.NotFound : ExitCode.Success;
        });
        return command;
    }

    private static GlossaryFormat? Format(string target, string? named) =>
        named is not null ? Formats.TryGetValue(named, out GlossaryFormat format) ? format : null : GlossaryWriters.FormatOf(target);

    private static string NameOf(GlossaryFormat format) => Formats.First(pair => pair.Value == format).Key;

    private static bool Put(string target, string text, Terminal terminal)
    {
        if (target == StandardOutput)
        {
            terminal.Output.Write(text);
            return true;
        }

        if (FileWriting.Replace(target, text) is not { } error)
            return true;
        terminal.Error($"cannot write '{target}': {error}");
        return false;
    }

    // Of two concepts with one id, as in glossaries that lie in layers, the first counts.
    private static Glossary Joined(ImmutableArray<GlossaryDocument> documents, string name, Terminal terminal)
    {
        Glossary[] glossaries = [.. documents.SelectMany(document => document.Result.Glossaries)];
        if (glossaries.Length == 1)
            return glossaries[0];
        Concept[] concepts = [.. glossaries.SelectMany(glossary => glossary.Concepts)];
        Concept[] distinct = [.. concepts.DistinctBy(concept => concept.Id.Value)];
        if (distinct.Length < concepts.Length)
            terminal.Error(string.Create(CultureInfo.InvariantCulture, $"left out, because their ids stand twice: {concepts.Length - distinct.Length} concepts"));
        bool isOne = glossaries.Select(glossary => glossary.Id).Distinct().Count() == 1;
        return glossaries[0] with { Id = isOne ? glossaries[0].Id : Path.GetFileNameWithoutExtension(Path.TrimEndingDirectorySeparator(name)), Concepts = distinct };
    }
}
