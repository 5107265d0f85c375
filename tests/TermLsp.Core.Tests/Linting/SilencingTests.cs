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
    [InlineData("% termlsp-disable-next-line\nLORA\n\n{|term-case:LORA|}", "latex")]
    [InlineData(".. termlsp-disable\n\nLORA\n\n.. termlsp-enable term-case\n\n{|term-case:LORA|} blacklist", "restructuredtext")]
    [InlineData("// termlsp-disable-next-line term-case\nLORA\n{|term-case:LORA|}\n", "asciidoc")]
    [InlineData("<p>LORA</p> <!-- termlsp-disable-line -->\n<p>{|term-case:LORA|}</p>", "html")]
    [InlineData("T\n\n# termlsp-disable-next-line\nLORA\n{|term-case:LORA|}", "git-commit")]
    [InlineData("<?php\n// {|term-case:LORA|} termlsp-disable-line\n# {|term-case:LORA|}\n/* termlsp-disable-line */ // LORA\n", "php")]
    [InlineData("# {|unknown-rule:termlsp-disabel|} term-case\n# {|term-case:LORA|}\n", "shellscript")]
    [InlineData("/* termlsp-disable-next-line {|unknown-rule:termcase|}, deprecated-term */\n// {|term-case:LORA|} blacklist\n", "rust")]
    [InlineData("--[[ termlsp-disable ]]\n-- LORA\n-- termlsp-enable\n-- {|term-case:LORA|}\n", "lua")]
    [InlineData("(* termlsp-disable-next-line *)\n(* LORA *)\n(* {|term-case:LORA|} *)\n", "ocaml")]
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
    [InlineData("LORA\n", "restructuredtext", ".. termlsp-disable-next-line term-case\n\nLORA\n")]
    [InlineData("a\nLORA\n", "restructuredtext", null)]
    [InlineData("* a\n  LORA\n", "asciidoc", "* a\n// termlsp-disable-next-line term-case\n  LORA\n")]
    [InlineData("LORA {b}\n", "mdx", "{/* termlsp-disable-next-line term-case */}\nLORA {b}\n")]
    [InlineData("| LORA | b |\n|---|---|\n", "markdown", "| LORA | b <!-- termlsp-disable-line term-case --> |\n|---|---|\n")]
    [InlineData("# LORA\n", "markdown", "<!-- termlsp-disable-next-line term-case -->\n# LORA\n")]
    [InlineData("> LORA  \n> b\n", "markdown", "> LORA <!-- termlsp-disable-line term-case -->  \n> b\n")]
    [InlineData("<ul>\n  <li>LORA</li>\n</ul>\n", "html", "<ul>\n  <!-- termlsp-disable-next-line term-case -->\n  <li>LORA</li>\n</ul>\n")]
    [InlineData("T\n\n- a\n  LORA\n", "git-commit", "T\n\n- a\n# termlsp-disable-next-line term-case\n  LORA\n")]
    [InlineData("x = 1  # LORA\n", "python", "# termlsp-disable-next-line term-case\nx = 1  # LORA\n")]
    [InlineData("def f():\n    \"\"\"LORA\"\"\"\n", "python", "def f():\n    # termlsp-disable-next-line term-case\n    \"\"\"LORA\"\"\"\n")]
    [InlineData("/**\n * LORA\n */\n", "java", "/**\n * <!-- termlsp-disable-next-line term-case -->\n * LORA\n */\n")]
    [InlineData("/** LORA */\n", "typescript", "// termlsp-disable-next-line term-case\n/** LORA */\n")]
    [InlineData("/* a\n   LORA */\n", "c", "/* a\n   termlsp-disable-next-line term-case\n   LORA */\n")]
    [InlineData("/* LORA */\n", "css", "/* termlsp-disable-next-line term-case */\n/* LORA */\n")]
    [InlineData("\t// LORA\n", "go", "\t// termlsp-disable-next-line term-case\n\t// LORA\n")]
    [InlineData("-- LORA\n", "sql", "-- termlsp-disable-next-line term-case\n-- LORA\n")]
    [InlineData("#' LORA\n", "r", "#' <!-- termlsp-disable-next-line term-case -->\n#' LORA\n")]
    public void Ignore_here_keeps_the_document_as_it_is(string text, string kind, string? expected) => Check(text, kind, SilenceScope.Line, expected);

    [Theory]
    [InlineData("---\na: b\n---\nLORA\n", "markdown", "---\na: b\n---\n<!-- termlsp-disable term-case -->\nLORA\n")]
    [InlineData("# Encoding: LORA\n", "markdown", "<!-- termlsp-disable term-case -->\n# Encoding: LORA\n")]
    [InlineData("---\na: 1 # LORA\n---\nb: 2\n", "yaml", "# termlsp-disable term-case\n---\na: 1 # LORA\n---\nb: 2\n")]
    [InlineData("LORA", "mdx", "{/* termlsp-disable term-case */}\n\nLORA")]
    [InlineData("import A from 'a'\n\nLORA\n", "mdx", "{/* termlsp-disable term-case */}\n\nimport A from 'a'\n\nLORA\n")]
    [InlineData("LORA\n", "restructuredtext", ".. termlsp-disable term-case\n\nLORA\n")]
    [InlineData("= T\n:a: b\n\nLORA\n", "asciidoc", "// termlsp-disable term-case\n= T\n:a: b\n\nLORA\n")]
    [InlineData("<!DOCTYPE html>\r\n<p>LORA</p>", "html", "<!DOCTYPE html>\r\n<!-- termlsp-disable term-case -->\r\n<p>LORA</p>")]
    [InlineData("\\documentclass{a}\nLORA", "latex", "% termlsp-disable term-case\n\\documentclass{a}\nLORA")]
    [InlineData("<?php\n# LORA\n", "php", "<?php\n// termlsp-disable term-case\n# LORA\n")]
    [InlineData("<p>a</p>\n<?php\n# LORA\n", "php", "<p>a</p>\n<?php\n// termlsp-disable term-case\n# LORA\n")]
    [InlineData("#!/usr/bin/env python\n# -*- coding: utf-8 -*-\n# LORA\n", "python", "#!/usr/bin/env python\n# -*- coding: utf-8 -*-\n# termlsp-disable term-case\n# LORA\n")]
    [InlineData("+++\na = 1\n+++\nLORA\n", "markdown", "+++\na = 1\n+++\n<!-- termlsp-disable term-case -->\nLORA\n")]
    [InlineData("LORA\n", "plaintext", null)]
    [InlineData("#!/bin/sh\n# LORA\n", "shellscript", "#!/bin/sh\n# termlsp-disable term-case\n# LORA\n")]
    public void Ignore_in_the_file_stands_at_its_top(string text, string kind, string? expected) => Check(text, kind, SilenceScope.Document, expected);

    private static void Check(string text, string kind, SilenceScope scope, string? expected)
    {
        Analysis analysis = new(Glossaries.Read(LintCheck.Terms));
        Document document = LintCheck.Document(text, kind);
        LintDiagnostic finding = Assert.Single(analysis.Lint(document, LanguageTag.English));
        ImmutableArray<TextEdit>? edits = Analysis.Silence(document, finding, scope);
        Assert.Equal(expected, edits is { } known ? LintCheck.Apply(text, known) : null);
        Assert.True(edits is null or [_], "it must be undone in one step");
        if (expected is not null)
            Assert.Empty(analysis.Lint(LintCheck.Document(expected, kind), LanguageTag.English));
    }
}
