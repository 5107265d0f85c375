namespace TermLsp.Protocol;

// What our own clients may ask beyond the specification. A client that knows nothing of it misses a command or two, and no more.

/// <summary><c>termlsp/glossaries</c>: which glossaries count for a document, or, where none is named, for the workspace.</summary>
public sealed record GlossariesParams
{
    public TextDocumentIdentifier? TextDocument { get; init; }
}

/// <param name="Concepts">How many concepts count in all.</param>
/// <param name="Glossaries">Where they come from, nearest first.</param>
/// <param name="Problems">What is wrong in glossaries and settings.</param>
public sealed record GlossariesResult(int Concepts, GlossaryDescription[] Glossaries, GlossaryFinding[] Problems);

/// <param name="Id">Its short name.</param>
/// <param name="Concepts">How many concepts it holds.</param>
/// <param name="Builtin">Whether the server brought it along.</param>
public sealed record GlossaryDescription(string Id, int Concepts, bool Builtin)
{
    /// <summary>The file that it can be read in.</summary>
    public string? Uri { get; init; }
}

public sealed record GlossaryFinding(DiagnosticSeverity Severity, string Message)
{
    /// <summary>The file that it was found in.</summary>
    public string? Uri { get; init; }
}

/// <summary><c>termlsp/explain</c>: what a text means by itself, wherever it stands.</summary>
public sealed record ExplainParams(TextDocumentIdentifier TextDocument, string Text);

/// <param name="NearMisses">What may have been meant, where there is nothing to say of the text itself.</param>
public sealed record ExplainResult(string[] NearMisses)
{
    public MarkupContent? Contents { get; init; }
}

/// <summary><c>termlsp/addTerm</c>: the edit that adds a term to the glossary nearest to a document.</summary>
public sealed record AddTermParams(TextDocumentIdentifier TextDocument, string Term)
{
    public string? Equivalent { get; init; }

    public string? Definition { get; init; }
}

/// <param name="Uri">The glossary.</param>
public sealed record AddTermResult(string Uri)
{
    /// <summary>The edit; none where the glossary's shape leaves no sure place.</summary>
    public WorkspaceEdit? Edit { get; init; }
}
