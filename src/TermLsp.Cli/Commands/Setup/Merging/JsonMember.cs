namespace TermLsp.Cli.Commands.Setup.Merging;

/// <summary>A key of a JSON object and its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Start">The first byte of the key.</param>
/// <param name="Value">The value.</param>
internal sealed record JsonMember(string Key, int Start, JsonNode Value);
