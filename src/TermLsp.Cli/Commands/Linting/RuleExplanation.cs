using TermLsp.Core.Configuration;
using TermLsp.Core.Linting;
using TermLsp.Core.Text;

namespace TermLsp.Cli.Commands.Linting;

/// <summary><c>termlsp lint --explain RULE</c>: a rule's page of the manual.</summary>
internal static class RuleExplanation
{
    /// <summary>Prints it, or says that there is no such rule; returns the exit code.</summary>
    public static int Write(string rule, Terminal terminal)
    {
        if (RulePages.Find(rule, terminal.Language) is { } page)
        {
            terminal.Output.Write(page.Text);
            return ExitCode.Success;
        }

        string rules = EditDistance.Nearest(rule, RuleIds.All) is { } nearest
            ? $", did you mean '{nearest}'?"
            : $"; there are {string.Join(", ", RuleIds.All)}";
        terminal.Error($"there is no rule '{rule}'{rules}");
        return ExitCode.CouldNotRun;
    }
}
