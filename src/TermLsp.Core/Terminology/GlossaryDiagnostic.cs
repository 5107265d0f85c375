using System.Collections.Immutable;
using TermLsp.Core.Text;

namespace TermLsp.Core.Terminology;

/// <summary>What is wrong in a glossary file, or in settings, and where. A user's mistake is a value, never an exception.</summary>
/// <param name="Code">One of <see cref="GlossaryDiagnosticCode"/>, or of <see cref="Configuration.SettingsCode"/>.</param>
/// <param name="Severity">How much it matters: an error means that something was left out.</param>
/// <param name="Span">The place in the file.</param>
/// <param name="Message">What is wrong and what to do, in English.</param>
public sealed record GlossaryDiagnostic(string Code, Severity Severity, TextSpan Span, string Message)
{
    /// <summary>Ways to mend it, the likeliest first. A compiled glossary does not keep them: whoever mends a file reads it.</summary>
    public ImmutableArray<GlossaryFix> Fixes { get; init; } = [];
}
