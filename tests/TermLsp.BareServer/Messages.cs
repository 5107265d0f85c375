namespace TermLsp.BareServer;

/// <summary>Parameters of which nothing is read.</summary>
internal sealed record Unread;

/// <summary>The answer to <c>initialize</c>.</summary>
internal sealed record InitializeResult(Capabilities Capabilities);

/// <summary>What the server can do: nothing.</summary>
internal sealed record Capabilities;
