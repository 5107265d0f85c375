using TermLsp.Core.Linting;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Server.Conversions;

/// <summary>Findings in documents, glossaries and settings as LSP's diagnostics.</summary>
internal static class DiagnosticConversion
{
    /// <summary>Who says it, in the editor's list.</summary>
    public const string Source = "termlsp";

    public static Lsp.Diagnostic ToProtocol(this GlossaryDiagnostic diagnostic, SourceText text, PositionMapper positions) =>
        new(positions.ToRange(text, diagnostic.Span), diagnostic.Message)
        {
            Severity = diagnostic.Severity.ToProtocol(),
            Code = diagnostic.Code,
            Source = Source,
        };

    public static Lsp.Diagnostic ToProtocol(this LintDiagnostic diagnostic, SourceText text, PositionMapper positions, ClientProfile client) =>
        new(positions.ToRange(text, diagnostic.Span), diagnostic.Message)
        {
            Severity = diagnostic.Severity.ToProtocol(),
            Code = diagnostic.Rule,
            CodeDescription = client.TakesCodeDescriptions && RulePages.Address(diagnostic.Rule, client.Language) is { } address ? new Lsp.CodeDescription(address) : null,
            Source = Source,
            Tags = diagnostic.IsDeprecated && client.TakesDiagnosticTags ? [Lsp.DiagnosticTag.Deprecated] : null,
            RelatedInformation = client.TakesRelatedInformation && diagnostic.Entry is { } entry && entry.ToLocation() is { } place
                ? [new Lsp.DiagnosticRelatedInformation(place, Entry(entry, client.Language))]
                : null,
        };

    /// <summary>Where an entry stands; null where it is in no file. The line alone: to know the column, its file would have to be read.</summary>
    public static Lsp.Location? ToLocation(this GlossaryEntry entry)
    {
        Lsp.Position start = new((uint)entry.Concept.Line, 0);
        return entry.Glossary.Location is { } file ? new Lsp.Location(file.AbsoluteUri, new Lsp.Range(start, start)) : null;
    }

    /// <summary>A severity on the wire.</summary>
    public static Lsp.DiagnosticSeverity ToProtocol(this Severity severity) => severity switch
    {
        Severity.Error => Lsp.DiagnosticSeverity.Error,
        Severity.Warning => Lsp.DiagnosticSeverity.Warning,
        Severity.Info => Lsp.DiagnosticSeverity.Information,
        _ => Lsp.DiagnosticSeverity.Hint,
    };

    private static string Entry(GlossaryEntry entry, LanguageTag reader)
    {
        string name = (entry.Concept.PreferredTerm(reader) ?? entry.Concept.Terms[0]).Text.Value;
        return reader.IsChinese ? $"术语表 {entry.Glossary.Id} 中的“{name}”" : $"“{name}” in the glossary {entry.Glossary.Id}";
    }
}
