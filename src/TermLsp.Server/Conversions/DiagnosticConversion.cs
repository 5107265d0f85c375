using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Server.Conversions;

/// <summary>Findings in glossary and settings files as LSP's diagnostics.</summary>
internal static class DiagnosticConversion
{
    /// <summary>Who says it, in the editor's list.</summary>
    public const string Source = "termlsp";

    public static Lsp.Diagnostic ToProtocol(this GlossaryDiagnostic diagnostic, SourceText text, PositionMapper positions) =>
        new(positions.ToRange(text, diagnostic.Span), diagnostic.Message)
        {
            Severity = diagnostic.Severity switch
            {
                Severity.Error => Lsp.DiagnosticSeverity.Error,
                Severity.Warning => Lsp.DiagnosticSeverity.Warning,
                Severity.Info => Lsp.DiagnosticSeverity.Information,
                _ => Lsp.DiagnosticSeverity.Hint,
            },
            Code = diagnostic.Code,
            Source = Source,
        };
}
