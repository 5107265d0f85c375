namespace TermLsp.Protocol;

public sealed record WorkDoneProgressCreateParams(string Token);

public sealed record ProgressParams(string Token, WorkDoneProgress Value);

/// <summary>What is told of a long work; <see cref="Kind"/> is one of <see cref="WorkDoneProgressKind"/>.</summary>
public sealed record WorkDoneProgress(string Kind, string? Title = null, string? Message = null);

public static class WorkDoneProgressKind
{
    public const string Begin = "begin";
    public const string End = "end";
}
