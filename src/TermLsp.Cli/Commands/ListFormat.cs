namespace TermLsp.Cli.Commands;

/// <summary>How a list is set.</summary>
internal enum ListFormat
{
    Text,
    Json,
}
