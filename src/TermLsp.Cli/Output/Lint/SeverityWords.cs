using TermLsp.Core.Terminology;

namespace TermLsp.Cli.Output.Lint;

/// <summary>What each format calls a severity.</summary>
internal static class SeverityWords
{
    /// <summary>Our own words.</summary>
    public static string Plain(Severity severity) => severity.ToString().ToLowerInvariant();

    /// <summary>SARIF 2.1.0, 3.27.10.</summary>
    public static string Sarif(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    /// <summary>GitHub's workflow commands.</summary>
    public static string GitHub(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    /// <summary>Reviewdog's diagnostic format.</summary>
    public static string Rdjson(Severity severity) => severity switch
    {
        Severity.Error => "ERROR",
        Severity.Warning => "WARNING",
        _ => "INFO",
    };

    /// <summary>Checkstyle's.</summary>
    public static string Checkstyle(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
