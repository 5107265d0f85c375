using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Completions;

namespace TermLsp.Cli.Commands.Shells;

/// <summary>An option as a shell or a manual sees it.</summary>
/// <param name="Names">The names that begin with a hyphen, the first one its own.</param>
/// <param name="Description">What it does, in one line.</param>
/// <param name="Value">What its value is called, or null where it takes none.</param>
/// <param name="Values">What its value may be, where that is known beforehand.</param>
internal sealed record OptionEntry(ImmutableArray<string> Names, string Description, string? Value, ImmutableArray<string> Values)
{
    // A shell would take it for a pattern.
    private const string Wildcard = "-?";

    public static OptionEntry Of(Option option)
    {
        bool takesValue = option.Arity.MaximumNumberOfValues > 0 && option.ValueType != typeof(bool);
        return new OptionEntry(
            [option.Name, .. option.Aliases.Where(alias => alias.StartsWith('-') && alias != option.Name && alias != Wildcard).Order(StringComparer.Ordinal)],
            (option.Description ?? "").ReplaceLineEndings(" "),
            takesValue ? option.HelpName ?? option.Name.TrimStart('-').ToUpperInvariant() : null,
            takesValue ? ValuesOf(option.ValueType, option.CompletionSources) : []);
    }

    /// <summary>The values of an enumeration in small letters, else those that were named.</summary>
    public static ImmutableArray<string> ValuesOf(Type type, IEnumerable<Func<CompletionContext, IEnumerable<CompletionItem>>> sources) =>
        type.IsEnum
            ? [.. Enum.GetNames(type).Select(name => name.ToLowerInvariant())]
            : [.. sources.SelectMany(source => source(CompletionContext.Empty)).Select(item => item.Label).Distinct().Order(StringComparer.Ordinal)];
}
