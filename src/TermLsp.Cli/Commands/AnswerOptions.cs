using System.CommandLine;
using TermLsp.Core.Terminology;

namespace TermLsp.Cli.Commands;

/// <summary>How an answer is set.</summary>
internal enum AnswerFormat
{
    Text,
    Markdown,
    Json,
}

/// <summary>The options of commands that explain.</summary>
internal sealed class AnswerOptions
{
    private readonly Option<AnswerFormat> _format = new("--format")
    {
        Description = "text, markdown (as an editor gets it) or json",
        HelpName = "text|markdown|json",
    };

    private readonly Option<LanguageTag?> _language = new("--language")
    {
        Description = "The language to explain in, such as en or zh",
        HelpName = "TAG",
        CustomParser = result =>
        {
            LanguageTag? language = LanguageTag.Parse(result.Tokens[0].Value);
            if (language is null)
                result.AddError($"'{result.Tokens[0].Value}' is no language tag; write one such as en or zh");
            return language;
        },
    };

    public void AddTo(Command command)
    {
        command.Add(_format);
        command.Add(_language);
    }

    public AnswerFormat Format(ParseResult parsed) => parsed.GetValue(_format);

    public LanguageTag? Language(ParseResult parsed) => parsed.GetValue(_language);
}
