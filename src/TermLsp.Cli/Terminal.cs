using System.Text;
using TermLsp.Cli.Output;
using TermLsp.Core.Features.Markup;
using TermLsp.Core.Terminology;

namespace TermLsp.Cli;

/// <summary>Where a command reads and writes, and who is there to read it.</summary>
public sealed class Terminal
{
    /// <summary>Where results go.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Where a line goes for each thing that went wrong.</summary>
    public required TextWriter Errors { get; init; }

    /// <summary>Opens what is to be read, where a command reads at all.</summary>
    public required Func<Stream> OpenInput { get; init; }

    /// <summary>Opens what bytes are to be written to, for the protocol.</summary>
    public required Func<Stream> OpenOutput { get; init; }

    /// <summary>Whether output may be coloured.</summary>
    public bool HasColor { get; init; }

    /// <summary>Whether somebody watches what is said beside the results, as it comes.</summary>
    public bool IsWatched { get; init; }

    /// <summary>The language of the person.</summary>
    public LanguageTag Language { get; init; } = LanguageTag.English;

    /// <summary>The value of an environment variable.</summary>
    public Func<string, string?> Variable { get; init; } = Environment.GetEnvironmentVariable;

    /// <summary>How text is set.</summary>
    public IMarkup Markup => HasColor ? AnsiMarkup.Instance : PlainMarkup.Instance;

    /// <summary>The terminal, files or pipes that the process was started with.</summary>
    public static Terminal OfProcess() => new()
    {
        Output = Writer(Console.OpenStandardOutput()),
        Errors = Writer(Console.OpenStandardError()),
        OpenInput = Console.OpenStandardInput,
        OpenOutput = Console.OpenStandardOutput,
        HasColor = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") != "dumb",
        IsWatched = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
        Language = Locale(),
    };

    /// <summary>Says in one line what went wrong.</summary>
    public void Error(string message) => Errors.WriteLine($"termlsp: {message}");

    /// <summary>Says what went wrong where nothing may be open to say it on.</summary>
    public static void LastWords(string message)
    {
        try
        {
            using StreamWriter errors = Writer(Console.OpenStandardError());
            errors.WriteLine($"termlsp: {message}");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
        }
    }

    // UTF-8 whatever the console thinks: half of what is written is Chinese.
    private static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true };

    // POSIX 8.2: the first that is set decides. "zh_CN.UTF-8", "C.UTF-8", "en_GB@euro". Before them, gettext's list of languages: "zh_CN:en".
    private static LanguageTag Locale()
    {
        string? locale = Set("LANGUAGE")?.Split(':')[0] ?? Set("LC_ALL") ?? Set("LC_MESSAGES") ?? Set("LANG");
        return LanguageTag.Parse(locale?.Split('.', '@')[0] ?? "") ?? LanguageTag.English;

        static string? Set(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
    }
}
