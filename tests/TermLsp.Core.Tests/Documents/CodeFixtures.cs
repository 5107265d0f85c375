namespace TermLsp.Core.Tests.Documents;

/// <summary>
/// A piece of each language with its comments and strings marked; what is plain code is not marked. A comment mark in a string, a quote in a
/// comment, an escaped quote, nesting where it nests.
/// </summary>
internal static class CodeFixtures
{
    public static TheoryData<string, string> All { get; } = new()
    {
        { "csharp", """"
            /// {|html:<summary>|}{|docstring:Doc's|}{|html:</summary>|}
            var a = "{|string:x // \" y|}"; // {|comment:it's "RAG"|}
            var b = @"{|string:C \n ""q"" r|}"; /* {|comment:block|} */ char c = '"'; char d = '\'';
            var e = $"{|string:a {{b}}|} {f("{|string:in|}")} {|string:c|}"; var g = $@"{|string:x|}{y}";
            var h = """
                {|string:raw "" quote|}
                """; var i = $$"""{|string:{no} and|} {{yes}} {|string:end|}""";
            //// {|comment:not doc|}
            """" },
        { "c", """
            /** {|docstring:Doc.|} */ int a = 'x'; /**/ int b;
            char *s = "{|string:/* no \" x|}"; /* {|comment:don't /* nest|} */ char q = '\''; // {|comment:end|}
            #include <a.h>
            """ },
        { "cpp", """
            auto s = R"x({|string:a )" // "b"|})x"; int n = 1'000'000; // {|comment:digits|}
            //! {|docstring:Doc|}
            auto t = u8R"({|string:y|})" + L"{|string:w|}";
            """ },
        { "objective-c", "NSString *s = @\"{|string:a // b|}\"; // {|comment:it's|}" },
        { "java", """"
            /**
             * {|docstring:Doc's first|}
             * {|docstring:second.|}
             */
            String s = "{|string:a /* \" */|}"; char c = '"'; // {|comment:say "x|}
            String t = """
                {|string:text "block"|}
                """;
            """" },
        { "kotlin", """"
            /* {|comment:a /* b */ c|} */ val s = "{|string:x|} ${f("{|string:y|}")} {|string:z // x|}" // {|comment:it's|}
            /** {|docstring:Doc /* n */ d|} */ val r = """{|string:raw \|}"""
            """" },
        { "scala", """"
            /** {|docstring:Doc|} */ val s = s"{|string:a|} ${b} {|string:c|}" // {|comment:it's|}
            val t = """{|string:x \|}"""; val u = 'sym; val v = "{|string:// \" x|}" /* {|comment:a /* b */ c|} */
            """" },
        { "groovy", "def s = \"{|string:a|} ${x} {|string:// b|}\" // {|comment:it's|}\ndef t = '{|string:b \\' c|}'; def r = ~/it's/ /* {|comment:c|} */" },
        { "javascript", """
            /** @param {|inline-code:x|} {|docstring:it's|} */ const a = '{|string:b // \' c|}', r = /["'/]\//g; // {|comment:say "x|}
            const t = `{|string:one|} ${f({a: `{|string:two|}`, b: '}'})} {|string:three|}
            {|string:four // no|}`; x = a / b / c; // {|comment:divided|}
            """ },
        { "javascriptreact", "return <a title=\"{|string:t|}\">see http://x.y</a>; // {|comment:c|}" },
        { "typescript", "/// {|docstring:Doc|}\nlet a: string = \"{|string:b|}\"; // {|comment:it's|}\nlet c = `{|string:x|} ${a} {|string:y|}`;" },
        { "typescriptreact", "const x = <b className='{|string:c|}'/>; /* {|comment:it's|} */" },
        { "go", "// {|comment:Doc's|}\nvar a = \"{|string:b // \\\" c|}\"; var c = `{|string:raw \\|}`; var r = '\"' /* {|comment:x|} */" },
        { "rust", """"
            /// {|docstring:Doc's|}
            fn f<'a>(x: &'a str) -> char { '"' } // {|comment:it's|}
            //! {|docstring:inner|}
            let r = r#"{|string:a "b" // c|}"#; let s = "{|string:x \" /* y|}"; /* {|comment:a /* b */ c|} */ let b = b"{|string:z|}"; 'outer: loop {}
            """" },
        { "swift", """"
            /// {|docstring:Doc|}
            let s = "{|string:a|} \(f("{|string:b|}")) {|string:c \" // d|}" // {|comment:it's|}
            let r = #"{|string:x " y|}"#; /* {|comment:a /* b */ c|} */ let t = """
              {|string:long|}
              """
            """" },
        { "dart", "/// {|docstring:Doc|}\nvar a = '{|string:b|} ${c} {|string:// \\' d|}'; // {|comment:it's|}\nvar r = r'{|string:x\\|}'; var t = '''{|string:y|}'''; /* {|comment:a /* b */ c|} */" },
        { "php", """
            {|html:<p>it's</p>|}
            <?php
            /** {|docstring:Doc|} */ $a = '{|string:b # \' c|}'; # {|comment:it's|}
            $b = "{|string:x|} {$y['{|string:k|}']} {|string:z|}"; // {|comment:end|}
            $c = <<<EOT
              {|string:here "doc"|}
              EOT;
            #[Attr] function f() {} ?>
            {|html:<b>don't</b>|}
            """ },
        { "solidity", "/// {|docstring:@notice Doc|}\nstring a = \"{|string:b // c|}\"; // {|comment:it's|}" },
        { "zig", "/// {|docstring:Doc|}\nconst a = \"{|string:b // \\\" c|}\"; // {|comment:it's|}\nconst c =\n    \\\\{|string:raw \"x|}\n;\nconst d = 'x';" },
        { "d", "/** {|docstring:Doc|} */ string a = \"{|string:b // c|}\"; // {|comment:it's|}\nauto r = `{|string:x\\|}`;" },
        { "proto3", "// {|comment:it's|}\nstring a = 1 [(x) = \"{|string:b // c|}\"]; /* {|comment:d|} */" },
        { "graphql", "\"\"\"\n{|docstring:A type|}\n\"\"\"\ntype A { b(c: String = \"{|string:# d|}\"): Int } # {|comment:it's|}" },
        { "terraform", "# {|comment:it's|}\na = \"{|string:b|} ${var.c} {|string:# d|}\" // {|comment:e|}\nf = <<-EOT\n  {|string:text|}\n  EOT\ng = 1 /* {|comment:h|} */" },
        { "css", "/* {|comment:it's|} */ a { content: \"{|string:/* \\\" b */|}\"; background: url(http://x.y) }" },
        { "scss", "// {|comment:it's|}\na { b: url(http://x.y); c: '{|string:// d|}' } /// {|docstring:doc|}" },
        { "json", "{ // {|comment:it's|}\n  \"{|string:a|}\": \"{|string:b // \\\" c|}\" /* {|comment:d|} */ }" },
        { "verilog", "assign a = 4'b0; // {|comment:it's|}\ninitial $display(\"{|string:b // c|}\"); /* {|comment:d|} */" },
        { "awk", "/it's \"/ { print \"{|string:a # b|}\" } # {|comment:c's|}" },
        { "python", """"
            #!/usr/bin/env python
            # {|comment:it's|}
            """{|docstring:Module's|}

            {|docstring:Second.|}
            """
            def f(
                a,
            ):
                '''{|docstring:Doc|}'''
                x = {"{|string:k|}":
                    "{|string:v # \" w|}"}
                """{|string:no doc|}"""
                return f"{|string:a {{b}}|} {c['{|string:d|}']:>3} {|string:e|}" + rb'{|string:raw\'s|}'  # {|comment:end|}
            """" },
        { "ruby", """
            # {|comment:it's|}
            a = "{|string:b|} #{c["{|string:d|}"]} {|string:# \" e|}"; r = /it's "/; q = %q({|string:x (y) 'z|})
            =begin
            {|comment:block|}
            =end
            t = <<~EOS
              {|string:text 'x|}
            EOS
            class << self; end
            """ },
        { "perl", """
            # {|comment:it's|}
            my $n = $#a; my $s = "{|string:b # \" c|}"; my $q = q{{|string:a {b} 'c|}}; $x =~ m/{|string:it's|}/;
            print <<"END";
            {|string:text|}
            END

            =pod

            {|docstring:Doc's|}

            =cut
            my $t = '{|string:x|}';
            """ },
        { "lua", "--- {|docstring:Doc|}\nlocal a = \"{|string:b -- \\\" c|}\" -- {|comment:it's|}\nlocal l = [==[{|string:x ]] y|}]==] --[[ {|comment:block|} ]] local b = t[a[1]]" },
        { "r", "#' @param {|inline-code:x|} {|docstring:it's|}\na <- '{|string:b # \\' c|}' # {|comment:d|}" },
        { "julia", """"
            """
            {|docstring:Doc|}
            """
            f(x) = "{|string:a|} $(g("{|string:b|}")) {|string:# \" c|}" # {|comment:it's|}
            #= {|comment:a #= b =# c|} =# c = 'x'; d = A' # {|comment:e|}
            """" },
        { "matlab", "% {|comment:it's|}\na = B'; c = '{|string:d % ''e''|}'; f = x.'; g = \"{|string:h|}\";\n%{\n{|comment:block|}\n%}\ni = 1;" },
        { "elixir", """"
            @moduledoc """
            {|docstring:Doc's|}
            """
            a = "{|string:b|} #{c("{|string:d|}")} {|string:# \" e|}" # {|comment:it's|}
            f = ?"; g = ~r/{|string:it's|}/
            """" },
        { "erlang", "%% {|comment:it's|}\nA = \"{|string:b % \\\" c|}\", B = $\", C = '{|string:atom|}'. % {|comment:d|}" },
        { "shellscript", """
            #!/bin/sh
            # {|comment:it's|}
            a="{|string:b|} $(c "{|string:d|}") {|string:# \" e|}"; echo $# ${#a} a#b \' # {|comment:f|}
            cat <<'EOF' | grep x
            {|string:it's # text|}
            EOF
            echo '{|string:g\|}' <<<word
            """ },
        { "fish", "# {|comment:it's|}\nset a \"{|string:b # \\\" c|}\" '{|string:d|}' \\' # {|comment:e|}" },
        { "powershell", "<# {|comment:it's|} #>\n$a = \"{|string:b|} $(c \"{|string:d|}\") {|string:# `\" \"\" e|}\" # {|comment:f|}\n$g = @'\n{|string:here 'x'|}\n'@; $h = '{|string:i|}'" },
        { "bat", "@echo off\nREM {|comment:it's|}\nrem {|comment:more|}\n:: {|comment:other|}\necho \"{|string:a\\|}\" & remove x" },
        { "makefile", "# {|comment:it's|}\na = \"{|string:b|}\" # {|comment:c|}\n\techo '{|string:# d|}' \\# e" },
        { "dockerfile", "# {|comment:it's|}\nRUN echo \"{|string:# \\\" a|}\" b#c\nRUN <<EOF\n{|string:text|}\nEOF\nCMD [\"{|string:x|}\"]" },
        { "cmake", "# {|comment:it's|}\nset(a \"{|string:b # \\\" c|}\") #[[ {|comment:block|} ]] set(d [=[{|string:e|}]=])" },
        { "tcl", "# {|comment:it's|}\nset a \"{|string:b # \\\" c|}\" ;# {|comment:d|}" },
        { "viml", "\" {|comment:it's|}\nlet a = \"{|string:b \\\" c|}\" . '{|string:d ''e''|}'" },
        { "haskell", "-- | {|docstring:Doc's|}\nf' = \"{|string:a -- \\\" b|}\" -- {|comment:it's|}\ng = x --> y\n{- {|comment:a {- b -} c|} -} h = '\"' {-| {|docstring:Doc|} -}" },
        { "elm", "{-| {|docstring:Doc's|} -}\na = \"{|string:b -- \\\" c|}\" -- {|comment:it's|}\nd = '\"' {- {|comment:a {- b -} c|} -}" },
        { "ocaml", "(** {|docstring:Doc|} *) let f (x : 'a) = \"{|string:(* \\\" b|}\" (* {|comment:a (* b *) c|} *) let g = '\"' (**) let h = 1" },
        { "fsharp", "/// {|docstring:Doc's|}\nlet a = \"{|string:b // \\\" c|}\" // {|comment:it's|}\nlet f (x: 'a) = $\"{|string:d|} {x} {|string:e|}\" (* {|comment:a (* b *) c|} *)" },
        { "clojure", "; {|comment:it's|}\n(def a \"{|string:b ; \\\" c|}\") \\\" 'x ; {|comment:d|}" },
        { "lisp", ";;; {|comment:it's|}\n(setq a \"{|string:b ; \\\" c|}\" d 'e f ?\" g #\\\" h ?\\\") #| {|comment:a #| b |# c|} |# (null? x)" },
        { "nix", "# {|comment:it's|}\na = \"{|string:b|} ${c \"{|string:d|}\"} {|string:# \\\" e|}\"; f = ''\n  {|string:g \"h\"|}\n''; /* {|comment:i|} */" },
        { "sql", "-- {|comment:it's|}\nSELECT '{|string:a -- ''b''|}', \"{|string:c|}\" /* {|comment:d /* e */ f|} */ FROM t" },
        { "yaml", "# {|comment:it's|}\na: it's # {|comment:b|}\nc: \"{|string:d # \\\" e|}\"\nf: ['{|string:g ''h''|}', \"{|string:i|}\"]\n- '{|string:j|}'\nk: l#m" },
        { "toml", "# {|comment:it's|}\na = \"{|string:b # \\\" c|}\" # {|comment:d|}\ne = '{|string:f\\|}'\ng = \"\"\"\n{|string:h|}\n\"\"\"" },
        { "ini", "; {|comment:it's|}\n# {|comment:other|}\n[a]\nb = it's; c # d" },
        { "ignore", "# {|comment:it's|}\n*.log" },
        { "nim", "## {|docstring:Doc's|}\nlet a = \"{|string:b # \\\" c|}\" # {|comment:it's|}\n#[ {|comment:a #[ b ]# c|} ]# let d = 'x'; let e = \"\"\"{|string:f|}\"\"\"" },
        { "vb", "' {|comment:it's|}\n''' {|docstring:Doc|}\nDim a = \"{|string:b ' \"\"c\"\"|}\" ' {|comment:d|}\nREM {|comment:e|}" },
        { "pascal", "{ {|comment:it's|} } a := '{|string:b { ''c''|}'; (* {|comment:d|} *) // {|comment:e|}" },
        { "fortran", "! {|comment:it's|}\na = '{|string:b ! ''c''|}' // \"{|string:d|}\" ! {|comment:e|}" },
        { "vhdl", "-- {|comment:it's|}\na <= '\"' & \"{|string:b -- \"\"c\"\"|}\"; d'event; -- {|comment:e|}" },
        { "ada", "-- {|comment:it's|}\nA : String := \"{|string:b -- \"\"c\"\"|}\"; D := '\"'; E'First; -- {|comment:f|}" },
        { "assembly", "; {|comment:it's|}\nmov al, '{|string:a|}' ; {|comment:b|}\ndb \"{|string:c ; d|}\" // {|comment:e|}\n# {|comment:f|}" },
    };
}
