using System.Collections.Immutable;
using TermLsp.Core.Documents;
using TermLsp.Core.Linting;
using TermLsp.Core.Linting.Silencing;
using TermLsp.Core.Terminology;
using TermLsp.Core.Text;

namespace TermLsp.Core.Tests.Linting;

/// <summary>Inline comments, and the edits that write them.</summary>
public sealed class SilencingTests
{
    [Theory]
    [InlineData("<!-- termlsp-disable -->\n\nLORA\n\n<!-- termlsp-enable -->\n\n{|term-case:LORA|}", "markdown")]
    [InlineData("<!-- termlsp-disable-next-line term-case, deprecated-term -->\nLORA blacklist\n{|term-case:LORA|}", "markdown")]
    [InlineData("LORA <!-- termlsp-disable-line term-case -->\n{|term-case:LORA|}", "markdown")]
    [InlineData("{|term-case:LORA|} <!-- termlsp-disable-line {|unknown-rule:term-cas|} -->", "markdown")]
    [InlineData("{/* termlsp-disable */}\n\nLORA\n", "mdx")]
    [InlineData("# termlsp-disable-next-line\n# LORA\n# {|term-case:LORA|}\n", "python")]
    [InlineData("// termlsp-disable term-case -- a name\n// LORA {|deprecated-term:blacklist|}\n", "c")]
    [InlineData("/* termlsp-disable */\n// LORA\n", "javascript")]
    [InlineData("-- termlsp-disable\n-- LORA\n", "lua")]
    [InlineData("The words termlsp-disable do nothing here: {|term-case:LORA|}", "markdown")]
    public void Comments_silence(string fixture, string kind) => LintCheck.Finds(fixture, kind);

    [Theory]
    [InlineData("LORA\n", "markdown", "<!-- termlsp-disable-next-line term-case -->\nLORA\n")]
    [InlineData("a\nLORA\nb\n", "markdown", "a\nLORA <!-- termlsp-disable-line term-case -->\nb\n")]
    [InlineData("- LORA\n- b\n", "markdown", "- LORA <!-- termlsp-disable-line term-case -->\n- b\n")]
    [InlineData("| a |\n|---|\n| LORA |\n", "markdown", "| a |\n|---|\n| LORA <!-- termlsp-disable-line term-case --> |\n")]
    [InlineData("  # LORA\n", "python", "  # termlsp-disable-next-line term-case\n  # LORA\n")]
    [InlineData("a\r\nLORA\r\n", "latex", "a\r\n% termlsp-disable-next-line term-case\r\nLORA\r\n")]
    [InlineData("LORA\n", "plaintext", null)]
    public void Ignore_here_keeps_the_document_as_it_is(string text, string kind, string? expected) => Check(text, kind, SilenceScope.Line, expected);

    [Theory]
    [InlineData("---\na: b\n---\nLORA\n", "markdown", "---\na: b\n---\n<!-- termlsp-disable term-case -->\nLORA\n")]
    [InlineData("#!/bin/sh\n# LORA\n", "shellscript", "#!/bin/sh\n# termlsp-disable term-case\n# LORA\n")]
    public void Ignore_in_the_file_stands_at_its_top(string text, string kind, string? expected) => Check(text, kind, SilenceScope.Document, expected);

    private static void Check(string text, string kind, SilenceScope scope, string? expected)
    {
        Analysis analysis = new(Glossaries.Read(LintCheck.Terms));
        Document document = LintCheck.Document(text, kind);
        LintDiagnostic finding = Assert.Single(analysis.Lint(document, LanguageTag.English));
        ImmutableArray<TextEdit>? edits = Analysis.Silence(document, finding, scope);
        Assert.Equal(expected, edits is { } known ? LintCheck.Apply(text, known) : null);
        if (expected is not null)
            Assert.Empty(analysis.Lint(LintCheck.Document(expected, kind), LanguageTag.English));
    }
}
