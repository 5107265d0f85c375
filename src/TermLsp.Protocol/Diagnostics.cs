namespace TermLsp.Protocol;

public sealed record PublishDiagnosticsParams(string Uri, Diagnostic[] Diagnostics, int? Version = null);

public sealed record Diagnostic(Range Range, string Message)
{
    public DiagnosticSeverity? Severity { get; init; }

    public string? Code { get; init; }

    public CodeDescription? CodeDescription { get; init; }

    public string? Source { get; init; }

    public DiagnosticTag[]? Tags { get; init; }

    public DiagnosticRelatedInformation[]? RelatedInformation { get; init; }
}

public enum DiagnosticSeverity
{
    Error = 1,
    Warning = 2,
    Information = 3,
    Hint = 4,
}

public enum DiagnosticTag
{
    Unnecessary = 1,
    Deprecated = 2,
}

public sealed record CodeDescription(string Href);

public sealed record DiagnosticRelatedInformation(Location Location, string Message);

public sealed record DiagnosticOptions(bool InterFileDependencies, bool WorkspaceDiagnostics)
{
    public string? Identifier { get; init; }
}

public sealed record DocumentDiagnosticParams(TextDocumentIdentifier TextDocument)
{
    public string? PreviousResultId { get; init; }
}

/// <summary>What was found in a document; <see cref="Items"/> are there where it is <see cref="DocumentDiagnosticReportKind.Full"/>.</summary>
public sealed record DocumentDiagnosticReport(string Kind, string ResultId)
{
    public Diagnostic[]? Items { get; init; }
}

public static class DocumentDiagnosticReportKind
{
    public const string Full = "full";
    public const string Unchanged = "unchanged";
}

public sealed record WorkspaceDiagnosticParams(PreviousResultId[] PreviousResultIds);

public sealed record PreviousResultId(string Uri, string Value);

public sealed record WorkspaceDiagnosticReport(WorkspaceDocumentDiagnosticReport[] Items);

/// <summary>The same as <see cref="DocumentDiagnosticReport"/>, of one document of many.</summary>
public sealed record WorkspaceDocumentDiagnosticReport(string Kind, string Uri, string ResultId)
{
    /// <summary>The version of an open document; it must stand, if only as null.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
    public int? Version { get; init; }

    public Diagnostic[]? Items { get; init; }
}
