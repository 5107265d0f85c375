namespace TermLsp.Server.Handlers;

/// <summary><c>textDocument/diagnostic</c>: what the rules find in a document. What is wrong in glossaries and settings is told unasked.</summary>
internal static class DocumentDiagnosticHandler
{
    public static async Task<Lsp.DocumentDiagnosticReport> HandleAsync(
        Session session, Lsp.DocumentDiagnosticParams parameters, CancellationToken cancellation)
    {
        // A document that is not open any more has nothing wrong.
        ContentDiagnostics found = await session.AnswerInContextAsync(
            parameters.TextDocument.Uri,
            (context, document) => ContentDiagnostics.Of(session, context, document, cancellation),
            cancellation).ConfigureAwait(false) ?? ContentDiagnostics.None;
        return found.ResultId == parameters.PreviousResultId
            ? new Lsp.DocumentDiagnosticReport(Lsp.DocumentDiagnosticReportKind.Unchanged, found.ResultId)
            : new Lsp.DocumentDiagnosticReport(Lsp.DocumentDiagnosticReportKind.Full, found.ResultId) { Items = found.Items };
    }
}
