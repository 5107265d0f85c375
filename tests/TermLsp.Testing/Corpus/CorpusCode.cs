namespace TermLsp.Testing.Corpus;

/// <summary>The programming languages of the corpus: words in comments and docstrings count, names and strings do not.</summary>
internal static class CorpusCode
{
    private static readonly string[] Inside =
        ["https://example.org/¢", "docs/¢/index.md", "¢.md", "./¢/run.sh", "/opt/¢/bin", "ops@¢.example.org", "¢_config", "my_¢", "¢2", "@¢/core", "`¤`", "`¢.create()`"];

    /// <summary>All of them.</summary>
    public static CorpusFormat[] All { get; } =
    [
        Language("csharp", "a.cs", [Line("//"), Block("/*", "*/"), new("/// <summary>§</summary>\nvoid F() {}", "\n/// "), new("/// <param name=\"¢\">§</param>\nvoid F() {}", "\n/// "), new("int a; // §")],
            ["class ¢ { }", "var ¢ = \"¤\";", "var a = @\"¤\"\"¤\";", "var a = $\"¤ {¢} ¤\";", "using ¢;", "var a = \"\"\"\n    ¤\n    \"\"\";", "/// <see cref=\"¢\"/> <c>¤</c> <paramref name=\"¢\"/>\nvoid F() {}", "/// <code>¤</code>\nvoid F() {}", "#region ¢"]),
        Language("python", "a.py", [Line("#"), new("def f():\n    \"\"\"§\"\"\"", "\n    "), new("class A:\n    '''§\n\n    §\n    '''", "\n    "), new("x = 1  # §")],
            ["¢ = 1", "x = '¤'", "x = f'¤ {¢} ¤'", "import ¢ as x", "def ¢(¢=1): pass", "x = {\n    '¤': \"¤\",\n}", "x = \"\"\"¤\"\"\"", "x = r'¤'", "@¢\ndef f(): pass", "def f(¢):\n    \"\"\"\n    Text.\n\n    :param ¢: one\n    :type ¢: ¢\n    :raises ¢: then\n    \"\"\"",
                "def f():\n    \"\"\"Text.\n\n    >>> ¢ = '¤'\n    >>> ¢.x()\n\n    ```\n    ¢ = '¤'\n    ```\n    \"\"\"", "def f():\n    \"\"\"Text ``¢`` and :class:`¢`.\"\"\"", "def f(lora):\n    \"\"\"Text.\n\n    Args:\n        lora: one\n        github (¢): two\n    \"\"\""]),
        Language("javascript", "a.js", [Line("//"), Block("/*", "*/"), new("/**\n * §\n *\n * @param {¢} x §\n */\nfunction f() {}", "\n * "), new("let a; // §")],
            ["const ¢ = 1;", "const x = '¤';", "const x = `¤ ${¢} ¤`;", "import ¢ from '¤';", "const x = /¢/g;", "const x = { ¢: 1, '¤': 2 };", "/**\n * @param {Array<¢>} ¢ one\n * @type {¢}\n * @typedef {¢} ¢\n */\nlet x;", "const x = <¢ title=\"¤\" />;"]),
        Language("typescript", "a.ts", [Line("//"), Block("/*", "*/"), new("/** § */\nlet x: number;", "\n * ")],
            ["interface ¢ { ¢: string }", "const x: ¢ = '¤';", "type ¢ = 'a' | '¤';", "enum X { ¢ = '¤' }"]),
        Language("java", "A.java", [Line("//"), Block("/*", "*/"), new("/**\n * §\n * @return §\n */\nvoid f() {}", "\n * ")],
            ["class ¢ {}", "String x = \"¤\";", "import ¢.x.¢;", "String x = \"\"\"\n    ¤\n    \"\"\";", "/** {@code ¤} and {@link ¢} */\nvoid f() {}", "/**\n * @param ¢ one\n * @throws ¢ two\n * @see ¢\n */\nvoid f() {}", "/** Text <code>¤</code> <a href=\"¢\">it</a>. */\nvoid f() {}", "@¢ int x;"]),
        Language("c", "a.c", [Line("//"), Block("/*", "*/"), new("/** § */\nint a;", "\n * "), new("int a; /* § */", "\n  ")],
            ["int ¢;", "char *x = \"¤\";", "#include <¢.h>", "#define ¢ 1", "#include \"¢/a.h\"", "/** @param ¢ one\n * \\param ¢ two\n */\nint x;"]),
        Language("cpp", "a.cpp", [Line("//"), Block("/*", "*/"), new("//! §\nint a;", "\n//! ")], ["namespace ¢ {}", "auto x = R\"(¤)\";", "auto x = u8\"¤\";", "std::vector<¢> ¢;"]),
        Language("go", "a.go", [Line("//"), Block("/*", "*/"), new("// §\nfunc f() {}", "\n// ")], ["var ¢ = 1", "x := \"¤\"", "x := `¤`", "import ¢ \"¤\"", "func (¢) ¢() {}"]),
        Language("rust", "a.rs", [Line("//"), Block("/*", "*/"), new("/// §\n///\n/// §\nfn f() {}", "\n/// "), new("//! §", "\n//! ")],
            ["let ¢ = 1;", "let x = \"¤\";", "let x = r#\"¤\"#;", "use ¢::x;", "/// ```\n/// let ¢ = \"¤\";\n/// ```\nfn f() {}", "#[¢]\nfn f() {}", "/// [`¢`]\nfn f() {}"]),
        Language("php", "a.php", [Line("//"), Line("#"), Block("/*", "*/"), new("/**\n * §\n */\nfunction f() {}", "\n * ")],
            ["$¢ = 1;", "$x = '¤';", "$x = \"¤ {$¢}\";", "$x = <<<EOT\n¤\nEOT;", "class ¢ {}"]) with { Tops = ["<?php\n", "<p class=\"¢\"></p>\n<?php\n"] },
        Language("ruby", "a.rb", [Line("#"), new("=begin\n§\n=end", "\n"), new("x = 1 # §")], ["¢ = 1", "x = '¤'", "x = \"¤ #{¢}\"", ":¢", "x = %q(¤)", "x = <<~EOS\n  ¤\nEOS", "class ¢; end"]),
        Language("shellscript", "a.sh", [Line("#"), new("x=1 # §")], ["¢=1", "echo \"¤\"", "echo '¤'", "¢ --¢ \"$¢\"", "cat <<EOF\n¤\nEOF", "export ¢"]) with { Tops = ["#!/bin/sh\n", ""] },
        Language("lua", "a.lua", [Line("--"), new("--- §", "\n--- "), new("--[[ § ]]", "\n")], ["local ¢ = 1", "x = '¤'", "x = [[¤]]", "¢.¢ = \"¤\""]),
        Language("sql", "a.sql", [Line("--"), Block("/*", "*/")], ["SELECT ¢ FROM ¢;", "SELECT '¤';", "INSERT INTO ¢ VALUES ('¤');"]),
        Language("kotlin", "a.kt", [Line("//"), Block("/*", "*/"), new("/** § */\nfun f() {}", "\n * ")], ["val ¢ = 1", "val x = \"¤ ${¢}\"", "val x = \"\"\"¤\"\"\"", "class ¢"]),
        Language("swift", "a.swift", [Line("//"), Block("/*", "*/"), new("/// §\nfunc f() {}", "\n/// ")], ["let ¢ = 1", "let x = \"¤ \\(¢)\"", "let x = #\"¤\"#"]),
        Language("haskell", "a.hs", [Line("--"), new("{- § -}", "\n"), new("-- | §\nf = 1", "\n-- ")], ["¢ = 1", "x = \"¤\"", "import ¢", "data X = ¢"]),
        Language("elixir", "a.ex", [Line("#"), new("@doc \"\"\"\n§\n\"\"\"", "\n")], ["¢ = 1", "x = \"¤ #{¢}\"", ":¢", "defmodule ¢ do end"]),
        Language("r", "a.r", [Line("#"), new("#' §", "\n#' ")], ["¢ <- 1", "x <- '¤'", "library(¢)"]),
        Language("julia", "a.jl", [Line("#"), new("\"\"\"\n§\n\"\"\"\nf(x) = 1", "\n"), new("#= § =#", "\n")], ["¢ = 1", "x = \"¤ $(¢)\"", "using ¢"]),
        Language("powershell", "a.ps1", [Line("#"), new("<# § #>", "\n")], ["$¢ = 1", "$x = '¤'", "$x = \"¤\"", "¢ -¢ x"]),
        Language("yaml", "a.yaml", [Line("#"), new("a№: 1 # §")], ["¢№: 1", "a№: ¤", "a№: '¤'", "a№: \"¤\"", "a№: [¢, '¤']"]),
        Language("toml", "a.toml", [Line("#"), new("a№ = 1 # §")], ["¢№ = 1", "a№ = \"¤\"", "a№ = '''\n¤\n'''", "[¢№]"]),
        Language("ini", "a.ini", [Line(";"), Line("#")], ["¢ = 1", "[¢]", "a = ¤"]),
        Language("dockerfile", "Dockerfile", [Line("#")], ["RUN ¢ --¢ \"¤\"", "ENV ¢=1", "FROM ¢:latest"]),
        Language("makefile", "Makefile", [Line("#")], ["¢ = 1", "¢:\n\techo '¤'"]),
        Language("css", "a.css", [Block("/*", "*/")], [".¢ { color: red }", "a { content: \"¤\" }", "#¢ { background: url(¢.png) }"]),
        Language("lisp", "a.el", [Line(";"), Line(";;;"), new("#| § |#", "\n")], ["(setq ¢ 1)", "(setq x \"¤\")", "(¢ :¢ x)"]),
    ];

    private static CorpusFormat Language(string kind, string fileName, Speaking[] speaking, string[] silent) =>
        new(kind, fileName) { Speaking = speaking, Silent = silent, SilentInside = Inside, Between = "\n\n" };

    private static Speaking Line(string mark) => new($"{mark} §", $"\n{mark} ");

    private static Speaking Block(string open, string close) => new($"{open} § {close}", "\n   ");
}
