using System.Collections.Immutable;
using static TermLsp.Core.Documents.Code.CodeLiterals;

namespace TermLsp.Core.Documents.Code;

/// <summary>The languages, with what the zoner must know of each: what the references say of comments and literals, no more.</summary>
internal static class CodeLanguages
{
    private static readonly Interpolation DollarBrace = new("${");
    private static readonly Interpolation HashBrace = new("#{");
    private static readonly Interpolation Braces = new("{", Doubles: true);

    private static readonly ImmutableArray<CodeRule> SlashComments = [new LineComment("//"), new BlockComment("/*", "*/")];

    private static readonly ImmutableArray<CodeRule> DocBlock =
        [new BlockComment("/**", "*/", IsDoc: true), new BlockComment("/***", "*/")];

    // `////` is a line of slashes, `///` documents.
    private static readonly ImmutableArray<CodeRule> DocLine = [new LineComment("///", IsDoc: true), new LineComment("////")];

    private static readonly ImmutableArray<CodeRule> DocBang =
        [new LineComment("//!", IsDoc: true), new BlockComment("/*!", "*/", IsDoc: true)];

    private static readonly ImmutableArray<CodeRule> NestedComments =
    [
        new LineComment("//"), new BlockComment("/*", "*/", Nests: true), new BlockComment("/**", "*/", Nests: true, IsDoc: true),
    ];

    private static readonly ImmutableArray<CodeRule> JavaScript =
    [
        new LineComment("//") { Where = Where.NotAfterColon }, new BlockComment("/*", "*/"), .. DocBlock, Line('"'), Line('\''),
        Long("`", DollarBrace), new RegexLiteral(),
    ];

    private static readonly ImmutableArray<CodeRule> C =
        [.. SlashComments, .. DocBlock, .. DocLine, .. DocBang, Line('"'), new CharacterLiteral()];

    private static readonly ImmutableArray<CodeRule> Shell =
    [
        new LineComment("#") { Where = Where.AfterGap }, Long("\"", new Interpolation("$(")),
        RawLong("'"), Long("$'", null, "'"), new EscapedCharacter("\\"), new HereDocument("<<") { Where = Where.AfterGap },
    ];

    private static readonly ImmutableArray<CodeRule> Lisp =
    [
        new LineComment(";"), new BlockComment("#|", "|#", Nests: true), Long("\""), new EscapedCharacter("#\\"),
        new EscapedCharacter("?\\"),
        new EscapedCharacter("?") { Where = Where.NotAfterValue },
    ];

    /// <summary>All of them.</summary>
    public static ImmutableArray<CodeLanguage> All { get; } =
    [
        // ---- With braces ----
        new("csharp")
        {
            Aliases = ["cs", "c#"], Extensions = ["cs", "csx"],
            Rules =
            [
                .. SlashComments, .. DocBlock, .. DocLine, Line('"'), new CharacterLiteral(), Doubled("@\"", isMultiLine: true),
                Line("$\"", Braces), Doubled("$@\"", isMultiLine: true, Braces), Doubled("@$\"", isMultiLine: true, Braces),
                new FencedLiteral("\"\"\"", Fence.Quotes), new FencedLiteral("$\"\"\"", Fence.Quotes),
                new FencedLiteral("$$", Fence.Quotes),
            ],
        },
        new("c") { Extensions = ["c", "h"], Rules = C },
        new("cpp")
        {
            Aliases = ["c++", "cuda-cpp", "cuda", "arduino"],
            Extensions = ["cpp", "cc", "cxx", "hpp", "hh", "hxx", "ipp", "inl", "cu", "cuh", "ino", "cppm", "ixx"],
            Rules = [.. C, .. Prefixed(["R", "LR", "uR", "UR", "u8R"], prefix => new FencedLiteral(prefix + "\"", Fence.Delimiter))],
        },
        new("objective-c") { Aliases = ["objc", "objective-cpp"], Extensions = ["m", "mm"], Rules = C },
        new("java")
        {
            Extensions = ["java", "jav"],
            Rules = [.. SlashComments, .. DocBlock, .. DocLine, Line('"'), Long("\"\"\""), new CharacterLiteral()],
        },
        new("kotlin")
        {
            Extensions = ["kt", "kts"],
            Rules = [.. NestedComments, Line("\"", DollarBrace), RawLong("\"\"\"", DollarBrace), new CharacterLiteral()],
        },
        new("scala")
        {
            Extensions = ["scala", "sc", "sbt"],
            Rules =
            [
                .. NestedComments, Line('"'), RawLong("\"\"\""), new CharacterLiteral(),
                .. Prefixed(["s", "f", "raw"], p => Line(p + "\"", DollarBrace)),
                .. Prefixed(["s", "f", "raw"], p => RawLong(p + "\"\"\"", DollarBrace)),
            ],
        },
        new("groovy")
        {
            Aliases = ["gradle", "jenkinsfile"], Extensions = ["groovy", "gradle", "gvy"], FileNames = ["Jenkinsfile"],
            Rules =
            [
                .. SlashComments, .. DocBlock, Line("\"", DollarBrace), Line('\''), Long("\"\"\"", DollarBrace), Long("'''"),
                new RegexLiteral(),
            ],
        },
        new("javascript") { Aliases = ["js"], Extensions = ["js", "mjs", "cjs", "es6"], Rules = JavaScript },
        new("javascriptreact") { Aliases = ["jsx"], Extensions = ["jsx"], Rules = JavaScript },
        new("typescript") { Aliases = ["ts"], Extensions = ["ts", "mts", "cts"], Rules = [.. JavaScript, .. DocLine] },
        new("typescriptreact") { Aliases = ["tsx"], Extensions = ["tsx"], Rules = [.. JavaScript, .. DocLine] },
        new("go") { Extensions = ["go"], Rules = [.. SlashComments, Line('"'), RawLong("`"), new CharacterLiteral()] },
        new("rust")
        {
            Extensions = ["rs"],
            Rules =
            [
                .. NestedComments, new BlockComment("/***", "*/", Nests: true), new BlockComment("/*!", "*/", Nests: true, IsDoc: true),
                .. DocLine,
                new LineComment("//!", IsDoc: true), Long("\""), Long("b\"", null, "\""), new CharacterLiteral(),
                new FencedLiteral("r", Fence.Hashes), new FencedLiteral("br", Fence.Hashes), new FencedLiteral("cr", Fence.Hashes),
            ],
        },
        new("swift")
        {
            Extensions = ["swift"],
            Rules =
            [
                .. NestedComments, .. DocLine, Line("\"", new Interpolation("\\(")), Long("\"\"\"", new Interpolation("\\(")),
                new FencedLiteral("#", Fence.Hashes),
            ],
        },
        new("dart")
        {
            Extensions = ["dart"],
            Rules =
            [
                .. NestedComments, .. DocLine, Line("\"", DollarBrace), Line("'", DollarBrace), Long("\"\"\"", DollarBrace),
                Long("'''", DollarBrace),
                RawLine("r\"", "\""), RawLine("r'", "'"), RawLong("r\"\"\"", null, "\"\"\""), RawLong("r'''", null, "'''"),
            ],
        },
        new("php")
        {
            Extensions = ["php", "phtml", "php5"], IsIsland = true,
            Rules =
            [
                .. SlashComments, .. DocBlock, new LineComment("#"), new EscapedCharacter("#["), Long("\"", new Interpolation("{$")),
                Long("'"), new HereDocument("<<<"),
            ],
        },
        new("solidity") { Extensions = ["sol"], Rules = [.. SlashComments, .. DocBlock, .. DocLine, Line('"'), Line('\'')] },
        new("zig")
        {
            Extensions = ["zig", "zon"],
            Rules =
            [
                new LineComment("//"), .. DocLine, new LineComment("//!", IsDoc: true), Line('"'), RawLine("\\\\", "\n"),
                new CharacterLiteral(),
            ],
        },
        new("d")
        {
            Extensions = ["d"],
            Rules = [.. SlashComments, .. DocBlock, .. DocLine, Long("\""), RawLong("`"), new CharacterLiteral()],
        },
        new("proto3")
        {
            Aliases = ["proto", "protobuf"], Extensions = ["proto"],
            Rules = [.. SlashComments, .. DocBlock, Line('"'), Line('\'')],
        },
        new("graphql")
        {
            Aliases = ["gql"], Extensions = ["graphql", "gql", "graphqls"],
            Rules = [new LineComment("#"), Line('"'), new StringLiteral("\"\"\"", "\"\"\"") { IsMultiLine = true, IsDoc = true }],
        },
        new("terraform")
        {
            Aliases = ["hcl", "tf", "opentofu"], Extensions = ["tf", "hcl", "tfvars", "nomad"],
            Rules = [.. SlashComments, new LineComment("#"), Line("\"", DollarBrace), new HereDocument("<<") { Where = Where.AfterGap }],
        },
        new("css") { Extensions = ["css"], Rules = [new BlockComment("/*", "*/"), Line('"'), Line('\'')] },
        new("scss")
        {
            Aliases = ["less", "sass", "stylus"], Extensions = ["scss", "less", "sass", "styl"],
            Rules =
            [
                new BlockComment("/*", "*/"), new LineComment("//") { Where = Where.AfterGap },
                new LineComment("///", IsDoc: true) { Where = Where.AfterGap }, Line('"'), Line('\''),
            ],
        },
        new("json")
        {
            Aliases = ["jsonc", "json5", "jsonl"],
            Extensions = ["json", "jsonc", "json5", "jsonl", "ndjson", "webmanifest", "code-workspace"],
            FileNames = [".babelrc", ".eslintrc", ".prettierrc"], Rules = [.. SlashComments, Line('"'), Line('\'')],
        },
        new("verilog") { Aliases = ["systemverilog"], Extensions = ["v", "vh", "sv", "svh"], Rules = [.. SlashComments, Line('"')] },
        new("awk") { Extensions = ["awk"], Rules = [new LineComment("#"), Line('"'), new RegexLiteral()] },

        // ---- Scripts ----
        new("python")
        {
            Aliases = ["py", "cython", "starlark", "bazel"], Extensions = ["py", "pyi", "pyw", "pyx", "pxd", "bzl"],
            FileNames = ["BUILD", "WORKSPACE", "SConstruct", "Snakefile"], Docstrings = Docstrings.FirstStatement,
            Rules = [new LineComment("#"), .. PythonStrings()],
        },
        new("ruby")
        {
            Aliases = ["rb"], Extensions = ["rb", "rake", "gemspec", "ru", "podspec"],
            FileNames = ["Rakefile", "Gemfile", "Podfile", "Vagrantfile", "Brewfile", "Fastfile"],
            Rules =
            [
                new LineComment("#"), new BlockComment("=begin", "=end") { Where = Where.FirstColumn }, Long("\"", HashBrace), Long("'"),
                Long("`", HashBrace),
                new HereDocument("<<") { Where = Where.AfterGap }, new RegexLiteral(),
                .. Prefixed(["%q", "%Q", "%w", "%W", "%i", "%I", "%r"],
                    p => new FencedLiteral(p, Fence.Bracket) { Where = Where.ValueStart }),
            ],
        },
        new("perl")
        {
            Aliases = ["perl6", "raku"], Extensions = ["pl", "pm", "t", "pod"],
            Rules =
            [
                new LineComment("#") { Where = Where.NotAfterSigil }, Long("\"") with { Where = Where.NotAfterSigil },
                Long("'") with { Where = Where.NotAfterSigil },
                new HereDocument("<<") { Where = Where.AfterGap }, new RegexLiteral(),
                .. Prefixed(["q", "qq", "qw", "qr", "qx", "m", "s", "tr"],
                    p => new FencedLiteral(p, Fence.Bracket) { Where = Where.AfterGap }),
                .. Prefixed(["pod", "head", "over", "item", "back", "begin", "for", "encoding"],
                    p => new BlockComment("=" + p, "=cut", IsDoc: true) { Where = Where.FirstColumn }),
            ],
        },
        new("lua")
        {
            Aliases = ["luau"], Extensions = ["lua", "luau", "rockspec"],
            Rules =
            [
                new LineComment("--") { GoesOnWithDoc = true }, new LineComment("---", IsDoc: true), new LineComment("----"),
                new FencedLiteral("--[", Fence.LongBracket, IsComment: true), Line('"'), Line('\''),
                new FencedLiteral("[", Fence.LongBracket),
            ],
        },
        new("r")
        {
            Extensions = ["r", "rprofile"], FileNames = [".Rprofile"],
            Rules = [new LineComment("#"), new LineComment("#'", IsDoc: true), Long("\""), Long("'"), RawLong("`")],
        },
        new("julia")
        {
            Extensions = ["jl"], Docstrings = Docstrings.Statement,
            Rules =
            [
                new LineComment("#"), new BlockComment("#=", "=#", Nests: true), Long("\"", new Interpolation("$(")),
                Long("\"\"\"", new Interpolation("$(")),
                new CharacterLiteral(), RawLine("r\"", "\""), RawLong("raw\"", null, "\""),
            ],
        },
        new("matlab")
        {
            Aliases = ["octave"], Extensions = ["matlab"],
            Rules =
            [
                new LineComment("%"), new BlockComment("%{", "%}", Nests: true) { Where = Where.LineStart },
                Doubled("\""), Doubled("'") with { Where = Where.NotAfterValue },
            ],
        },
        new("elixir")
        {
            Aliases = ["ex", "eex"], Extensions = ["ex", "exs"], Docstrings = Docstrings.Attribute,
            Rules =
            [
                new LineComment("#"), Long("\"", HashBrace), Long("\"\"\"", HashBrace), Long("'", HashBrace), Long("'''", HashBrace),
                new EscapedCharacter("?") { Where = Where.NotAfterValue },
                RawLong("~S\"\"\"", null, "\"\"\""), RawLong("~s\"\"\"", null, "\"\"\""), RawLine("~r/", "/"),
            ],
        },
        new("erlang") { Extensions = ["erl", "hrl"], Rules = [new LineComment("%"), Long("\""), Line('\''), new EscapedCharacter("$")] },
        new("shellscript")
        {
            Aliases = ["bash", "sh", "zsh", "shell", "ksh"], Extensions = ["sh", "bash", "zsh", "ksh", "bats", "ebuild"],
            FileNames = [".bashrc", ".bash_profile", ".profile", ".zshrc", ".zshenv", "PKGBUILD", ".envrc"], Rules = Shell,
        },
        new("fish")
        {
            Extensions = ["fish"],
            Rules = [new LineComment("#") { Where = Where.AfterGap }, Long("\""), Long("'"), new EscapedCharacter("\\")],
        },
        new("powershell")
        {
            Aliases = ["pwsh", "ps1"], Extensions = ["ps1", "psm1", "psd1"], IgnoresCase = true,
            Rules =
            [
                new LineComment("#") { Where = Where.AfterGap }, new BlockComment("<#", "#>"), Doubled("'", isMultiLine: true),
                RawLong("@'", null, "\n'@"),
                new StringLiteral("\"", "\"") { Escape = '`', Doubles = true, IsMultiLine = true, Interpolation = new Interpolation("$(") },
                RawLong("@\"", new Interpolation("$("), "\n\"@"), new EscapedCharacter("`"),
            ],
        },
        new("bat")
        {
            Aliases = ["batch", "cmd"], Extensions = ["bat", "cmd"], IgnoresCase = true,
            Rules =
            [
                new LineComment("REM") { Where = Where.LineStart }, new LineComment("@REM") { Where = Where.LineStart },
                new LineComment("::") { Where = Where.LineStart }, RawLine("\""),
            ],
        },
        new("makefile")
        {
            Aliases = ["make"], Extensions = ["mk", "mak", "make"], FileNames = ["Makefile", "GNUmakefile"],
            Rules = [new LineComment("#"), Line('"'), RawLine("'"), new EscapedCharacter("\\")],
        },
        new("dockerfile")
        {
            Aliases = ["docker", "containerfile"], Extensions = ["dockerfile"], FileNames = ["Dockerfile", "Containerfile"],
            Rules =
            [
                new LineComment("#") { Where = Where.LineStart }, Line('"'), RawLine("'"),
                new HereDocument("<<") { Where = Where.AfterGap },
            ],
        },
        new("cmake")
        {
            Extensions = ["cmake"], FileNames = ["CMakeLists.txt"],
            Rules =
            [
                new LineComment("#"), new FencedLiteral("#[", Fence.LongBracket, IsComment: true), Long("\""),
                new FencedLiteral("[", Fence.LongBracket),
            ],
        },
        new("tcl")
        {
            Extensions = ["tcl", "tk"],
            Rules =
            [
                new LineComment("#") { Where = Where.LineStart }, new LineComment(";#"), Long("\"") with { Where = Where.AfterGap },
                new EscapedCharacter("\\"),
            ],
        },
        new("viml")
        {
            Aliases = ["vim", "vimscript"], Extensions = ["vim"], FileNames = [".vimrc", "_vimrc", ".gvimrc"],
            Rules = [new LineComment("\"") { Where = Where.LineStart }, Line('"'), Doubled("'")],
        },

        // ---- Functional ----
        new("haskell")
        {
            Aliases = ["purescript", "cabal"], Extensions = ["hs", "hsc", "purs", "cabal"],
            Rules =
            [
                new LineComment("--") { MayBeOperator = true, GoesOnWithDoc = true }, new LineComment("-- |", IsDoc: true), new LineComment("-- ^", IsDoc: true),
                new BlockComment("{-", "-}", Nests: true), new BlockComment("{-|", "-}", Nests: true, IsDoc: true),
                new BlockComment("{- |", "-}", Nests: true, IsDoc: true),
                Line('"'), new CharacterLiteral(),
            ],
        },
        new("elm")
        {
            Extensions = ["elm"],
            Rules =
            [
                new LineComment("--"), new BlockComment("{-", "-}", Nests: true), new BlockComment("{-|", "-}", Nests: true, IsDoc: true),
                Line('"'), Long("\"\"\""),
                new CharacterLiteral(),
            ],
        },
        new("ocaml")
        {
            Aliases = ["ocaml.interface", "sml", "reasonml"], Extensions = ["ml", "mli", "mll", "mly"],
            Rules =
            [
                new BlockComment("(*", "*)", Nests: true), new BlockComment("(**", "*)", Nests: true, IsDoc: true), Long("\""),
                RawLong("{|", null, "|}"), new CharacterLiteral(),
            ],
        },
        new("fsharp")
        {
            Aliases = ["f#", "fs"], Extensions = ["fs", "fsi", "fsx"],
            Rules =
            [
                new LineComment("//"), .. DocLine, new BlockComment("(*", "*)", Nests: true), new EscapedCharacter("(*)"), Long("\""),
                RawLong("\"\"\""), Doubled("@\"", isMultiLine: true),
                Long("$\"", Braces, "\""), RawLong("$\"\"\"", Braces, "\"\"\""), new CharacterLiteral(),
            ],
        },
        new("clojure")
        {
            Aliases = ["clojurescript", "edn"], Extensions = ["clj", "cljs", "cljc", "edn", "bb"],
            Rules = [new LineComment(";"), Long("\""), new EscapedCharacter("\\")],
        },
        new("lisp")
        {
            Aliases = ["commonlisp", "elisp", "emacs-lisp", "scheme", "racket"],
            Extensions = ["lisp", "lsp", "cl", "el", "scm", "ss", "rkt"], FileNames = [".emacs"],
            Rules = Lisp,
        },
        new("nix")
        {
            Extensions = ["nix"],
            Rules =
            [
                new LineComment("#"), new BlockComment("/*", "*/"), new BlockComment("/**", "*/", IsDoc: true), Long("\"", DollarBrace),
                RawLong("''", DollarBrace),
            ],
        },

        // ---- Others ----
        new("sql")
        {
            Aliases = ["mysql", "plsql", "pgsql", "postgres", "tsql", "mssql", "sqlite"], Extensions = ["sql", "ddl", "dml", "psql"],
            Rules = [new LineComment("--"), new BlockComment("/*", "*/", Nests: true), Doubled("'", isMultiLine: true), Doubled("\"")],
        },
        new("yaml")
        {
            Aliases = ["yml", "dockercompose", "github-actions-workflow"], Extensions = ["yaml", "yml"],
            FileNames = [".clang-format", ".clang-tidy"],
            Rules =
            [
                new LineComment("#") { Where = Where.AfterGap }, Line('"') with { Where = Where.ValueStart },
                Doubled("'") with { Where = Where.ValueStart },
            ],
        },
        new("toml")
        {
            Extensions = ["toml"], FileNames = ["Cargo.lock", "Pipfile", "poetry.lock"],
            Rules = [new LineComment("#"), Line('"'), RawLine("'"), Long("\"\"\""), RawLong("'''")],
        },
        new("ini")
        {
            Aliases = ["properties", "dotenv", "editorconfig", "java-properties"],
            Extensions = ["ini", "cfg", "conf", "properties", "env", "desktop", "service"],
            FileNames = [".editorconfig", ".gitconfig", ".env", ".npmrc"],
            Rules =
            [
                new LineComment(";") { Where = Where.LineStart }, new LineComment("#") { Where = Where.LineStart },
                new LineComment("!") { Where = Where.LineStart },
            ],
        },
        new("ignore")
        {
            Aliases = ["gitignore"], FileNames = [".gitignore", ".dockerignore", ".npmignore", ".gitattributes", "CODEOWNERS"],
            Rules = [new LineComment("#") { Where = Where.LineStart }],
        },
        new("nim")
        {
            Extensions = ["nim", "nims", "nimble"],
            Rules =
            [
                new LineComment("#"), new LineComment("##", IsDoc: true), new BlockComment("#[", "]#", Nests: true),
                new BlockComment("##[", "]##", Nests: true, IsDoc: true),
                Line('"'), RawLong("\"\"\""), Doubled("r\""), new CharacterLiteral(),
            ],
        },
        new("vb")
        {
            Aliases = ["vbnet", "vba", "vbscript"], Extensions = ["vb", "bas", "vbs", "cls"], IgnoresCase = true,
            Rules =
            [
                new LineComment("'"), new LineComment("'''", IsDoc: true), new LineComment("REM"), Doubled("\""),
                Doubled("$\"", interpolation: Braces),
            ],
        },
        new("pascal")
        {
            Aliases = ["delphi", "objectpascal"], Extensions = ["pas", "pp", "dpr", "lpr", "inc"],
            Rules = [new LineComment("//"), .. DocLine, new BlockComment("{", "}"), new BlockComment("(*", "*)"), Doubled("'")],
        },
        new("fortran")
        {
            Aliases = ["fortran-modern", "fortranfreeform"], Extensions = ["f90", "f95", "f03", "f08", "f"],
            Rules = [new LineComment("!"), new LineComment("!>", IsDoc: true), Doubled("'"), Doubled("\"")],
        },
        new("vhdl")
        {
            Extensions = ["vhd", "vhdl"],
            Rules = [new LineComment("--"), new BlockComment("/*", "*/"), Doubled("\""), new CharacterLiteral()],
        },
        new("ada") { Extensions = ["adb", "ads"], Rules = [new LineComment("--"), Doubled("\""), new CharacterLiteral()] },
        new("assembly")
        {
            Aliases = ["asm", "nasm", "gas", "arm"], Extensions = ["asm", "s", "nasm"],
            Rules =
            [
                new LineComment(";"), new LineComment("#") { Where = Where.LineStart }, .. SlashComments, Line('"'),
                RawLine("'") with { Where = Where.ValueStart },
            ],
        },
    ];

    private static IEnumerable<CodeRule> Prefixed(string[] prefixes, Func<string, CodeRule> rule) => prefixes.Select(rule);

    // A raw string's backslash still keeps a quote from closing it ("2.4.1. String and Bytes literals").
    private static IEnumerable<CodeRule> PythonStrings() =>
        from lower in (string[])["", "r", "u", "b", "br", "rb", "f", "fr", "rf", "t", "tr", "rt"]
        from prefix in ((string[])[lower, lower.ToUpperInvariant(),
            .. lower.Length == 2 ? [Capital(lower, 0), Capital(lower, 1)] : (string[])[]]).Distinct()
        from quote in (string[])["\"\"\"", "'''", "\"", "'"]
        select new StringLiteral(prefix + quote, quote)
        {
            IsMultiLine = quote.Length == 3,
            Interpolation = prefix.AsSpan().ContainsAny("fFtT") ? Braces : null,
        };

    private static string Capital(string prefix, int at) =>
        string.Concat(prefix.Select((c, index) => index == at ? char.ToUpperInvariant(c).ToString() : c.ToString()));
}
