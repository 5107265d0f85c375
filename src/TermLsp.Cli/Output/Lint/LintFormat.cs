namespace TermLsp.Cli.Output.Lint;

/// <summary>The formats that findings are written in.</summary>
internal enum LintFormat
{
    Text,
    Json,
    Sarif,
    GitHub,
    Rdjson,
    Checkstyle,
    JUnit,
}
