using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using TermLsp.Core.Documents;
using TermLsp.Core.Linting;
using TermLsp.Server.Conversions;
using TermLsp.Workspace;

namespace TermLsp.Server;

/// <summary>What the rules find in a document, as the client can take it.</summary>
/// <param name="ResultId">Stands for the items: what has the same id is the same.</param>
/// <param name="Items">The diagnostics.</param>
internal sealed record ContentDiagnostics(string ResultId, Lsp.Diagnostic[] Items)
{
    /// <summary>That there is nothing wrong.</summary>
    public static ContentDiagnostics None { get; } = new(ResultIdOf([]), []);

    /// <summary>What is found; nothing where rules do not speak.</summary>
    public static ContentDiagnostics Of(Session session, DocumentContext context, Document document, CancellationToken cancellation)
    {
        PositionMapper positions = new(session.Profile.Encoding);
        Lsp.Diagnostic[] items = [.. Find(session, context, document, cancellation).Select(found => found.ToProtocol(document.Text, positions, session.Profile))];
        return new ContentDiagnostics(ResultIdOf(items), items);
    }

    /// <summary>What the rules find; nothing in glossaries, and where the settings leave a document out.</summary>
    public static ImmutableArray<LintDiagnostic> Find(Session session, DocumentContext context, Document document, CancellationToken cancellation) =>
        session.Glossaries.IsLinted(DocumentPath.Of(document.Uri)) ? context.Analysis.Lint(document, session.Profile.Language, cancellation) : [];

    /// <summary>What stands for diagnostics.</summary>
    public static string ResultIdOf(Lsp.Diagnostic[] items)
    {
        byte[] content = JsonSerializer.SerializeToUtf8Bytes(items, Lsp.ProtocolJsonContext.Default.DiagnosticArray);
        return Convert.ToHexString(SHA256.HashData(content).AsSpan(0, 8));
    }
}
