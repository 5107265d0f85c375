namespace TermLsp.Workspace;

/// <summary>Why a file holds no text for us.</summary>
/// <param name="Why">In a clause: <c>there is no such file</c>.</param>
/// <param name="IsBinary">Whether it is none for anybody: who comes across it passes over it.</param>
public sealed record UnreadableText(string Why, bool IsBinary);
