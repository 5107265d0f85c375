using System.CommandLine;

namespace TermLsp.Cli.Commands.Authoring;

/// <summary><c>termlsp glossary</c>: the author's side.</summary>
internal static class GlossaryCommand
{
    public static Command Create(Terminal terminal) => new(
        "glossary",
        """
        Checks, lists, converts and extends glossaries.
        Example: termlsp glossary check .termlsp/glossary.yaml
        """)
    {
        CheckCommand.Create(terminal),
        ListCommand.Create(terminal),
        StatsCommand.Create(terminal),
        ConvertCommand.Create(terminal),
        AddCommand.Create(terminal),
        NewCommand.Create(terminal),
    };
}
