namespace TermLsp.Server.Handlers.Actions;

/// <summary>Which kinds of actions a client wants; null: all. Kinds nest by dots: who asks for <c>source</c> asks for <c>source.fixAll</c> too.</summary>
internal readonly struct ActionKinds(string[]? only)
{
    /// <summary>Whether actions of a kind are wanted.</summary>
    public bool Hold(string kind) => only is null || only.Any(wanted =>
        wanted is not null && (wanted.Length == 0 || kind == wanted || (kind.Length > wanted.Length && kind[wanted.Length] == '.' && kind.StartsWith(wanted, StringComparison.Ordinal))));
}
