using System.CommandLine;
using System.CommandLine.Parsing;
using TermLsp.Cli.Output;
using TermLsp.Core;
using TermLsp.Core.Documents;
using TermLsp.Core.Features;
using TermLsp.Core.Features.Markup;
using TermLsp.Core.Terminology;

namespace TermLsp.Cli.Commands;

/// <summary><c>termlsp explain</c>: what a term means.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> terms = new("TERM") { Description = "The term, or several", Arity = ArgumentArity.OneOrMore };
        AnswerOptions answer = new();
        GlossaryOptions glossaries = new();
        Command command = new(
            "explain",
            """
            Says what a term means.
            Example: termlsp explain RAG 上下文窗口 --language zh
            """) { terms };
        answer.AddTo(command);
        glossaries.AddTo(command);
        terms.Validators.Add(result => RefuseOptions(result, command));
        command.SetAction(parsed =>
        {
            CheckedWorkspace workspace = glossaries.Open(parsed, terminal);
            Analysis analysis = workspace.For(path: null);
            if (workspace.HasErrors)
                return ExitCode.CouldNotRun;
            (string Asked, Explanation Explanation)[] explanations = [.. Explain(analysis, parsed.GetRequiredValue(terms))];
            foreach ((string asked, Explanation explanation) in explanations.Where(pair => pair.Explanation.Found.IsEmpty))
                terminal.Error(Unknown(asked, explanation));
            LanguageTag LanguageFor(string asked) =>
                answer.Language(parsed) ?? (DocumentLanguage.Of(asked) is { IsChinese: true } chinese ? chinese : terminal.Language);
            var found = explanations.SelectMany(pair => pair.Explanation.Found.Select(met => (Language: LanguageFor(pair.Asked), Met: met)));
            if (answer.Format(parsed) == AnswerFormat.Json)
            {
                terminal.Output.WriteLine(ConceptJson.Write(found.Select(pair => pair.Met.Entry)));
            }
            else
            {
                IMarkup markup = answer.Format(parsed) == AnswerFormat.Markdown ? MarkdownMarkup.Instance : terminal.Markup;
                string[] cards = [.. found.Select(pair => analysis.Describe(pair.Met.Entry, pair.Language, markup, pair.Met))];
                if (cards.Length > 0)
                    terminal.Output.WriteLine(string.Join($"\n\n{markup.Rule}\n\n", cards));
            }

            return explanations.Any(pair => pair.Explanation.Found.IsEmpty) ? ExitCode.NotFound : ExitCode.Success;
        });
        return command;
    }

    // An argument of many words would take a misspelt option for one of them.
    private static void RefuseOptions(ArgumentResult result, Command command)
    {
        if (result.Tokens.FirstOrDefault(token => token.Value.StartsWith("--", StringComparison.Ordinal)) is { } option)
            result.AddError(CommandLine.UnknownWord(option.Value, command.Options.Select(known => known.Name)));
    }

    // "termlsp explain context window" means one term, "termlsp explain RAG LoRA" two.
    private static IEnumerable<(string, Explanation)> Explain(Analysis analysis, string[] terms)
    {
        string joined = string.Join(' ', terms);
        Explanation together = analysis.Explain(joined);
        return together.Found.IsEmpty && terms.Length > 1
            ? terms.Select(term => (term, analysis.Explain(term)))
            : [(joined, together)];
    }

    private static string Unknown(string asked, Explanation explanation) =>
        $"no glossary explains '{asked}'" + (explanation.NearMisses.IsEmpty
            ? "; name one that does with --glossary PATH"
            : $"; did you mean {string.Join(", ", explanation.NearMisses.Select(term => $"'{term}'"))}?");
}
