using System.Collections.Frozen;

namespace TermLsp.Core.Documents;

/// <summary>Which names with a dot are files' names, and which are a product's, a call's or a sentence's.</summary>
internal static class FileEndings
{
    // The second list is of endings that are also what code calls: `items.map`, `math.log`. They tell a file only after a folder.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Plain = Set("""
        adoc asciidoc asm astro avi avif awk bash bat bib bmp bz2 c cc cfg cjs clj cljs cmake cmd cnf conf cpp cs csproj css csv cts cxx dart
        diff dll doc docx dockerfile dylib ebnf edn eex efi ejs elm eml epub erb erl exe exs fbs fish flac fs fsi fsproj fsx gemspec gguf gif
        ggml gql gradle graphql groovy gz h hbs hcl heex hh hpp hs htm html hxx iml ini ino ipynb ipa iso jar java jl jpeg jpg js json json5
        jsonc jsonl jsx kt kts less lhs lisp lua m4a markdown md mdc mdx mjs mk ml mli mm mp3 mp4 mts ndjson nim nix npy npz odt onnx
        ogg pas pb pdf perl php pickle pkl plist png po pot ppt pptx prisma prof properties props proto ps1 psd1 psm1 pt pth py pyc pyi
        pyproj pyx qml r rake rar rb rkt rmd rpm rs rst rtf safetensors sass sbt scala scm scss sh sln slnx so sol sql sqlite srt ss srx
        styl sty sv svelte svg svh swift tar targets tbx tcl tex tf tfvars tfstate tgz thrift tif tiff toml tmx ts tsbuildinfo tsv tsx ttf
        txt vb vbproj vhd vhdl vim vsix vtt vue war wasm wat wav webm webp whl wit woff woff2 xhtml xlf xliff xls xlsx xml xsd xsl xslt xz
        yaml yml zig zip zsh zst
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AfterFolder = Set("""
        a backup bak bin class d dat db def deb elf env ex el f f90 go hex inc key lib list lock log m map model mod o old out patch pem pid
        pl pm res run s snap spec sum sock swp t text tmp tpl tmpl v vert frag x y
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = Set("""
        .bashrc .babelrc .clang-format .dockerignore .editorconfig .env .eslintrc .gitattributes .gitignore .gitmodules .npmignore .npmrc
        .prettierignore .prettierrc .profile .python-version .nvmrc .vimrc .zshrc
        cargo.lock composer.lock flake.lock gemfile.lock pipfile.lock poetry.lock uv.lock yarn.lock go.mod go.sum go.work main.go doc.go
        """);

    // `Vue.js`, `d3.js`, `llama.cpp` are products. These are what people call files.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> CommonStems = Set("""
        app background bundle cli client common config constants content core custom eslint gruntfile gulpfile helper helpers home index
        init lib loader main mod module plugin popup preload renderer router routes run sandbox script scripts server settings setup site
        store sw test tests types util utils vendor webpack worker
        """);

    /// <summary>Whether a name, with no folder before it, is a file's.</summary>
    public static bool IsFileName(ReadOnlySpan<char> name)
    {
        if (Contains(Names, name))
            return true;
        if (!TrySplit(name, out ReadOnlySpan<char> stem, out ReadOnlySpan<char> ending) || !Contains(Plain, ending))
            return false;

        // `i.e`, `Fig.c`: one letter is an ending after a whole word in lower case.
        if (ending.Length == 1 && (stem.Length < 2 || !stem.ContainsAnyInRange('a', 'z') || !char.IsAsciiLetterLower(ending[0])))
            return false;
        return !MayBeProduct(ending) || stem.ContainsAny('_', '.') || (stem.ContainsAnyInRange('a', 'z') && Contains(CommonStems, stem));
    }

    /// <summary>Whether the last name of a path is a file's.</summary>
    public static bool EndsPath(ReadOnlySpan<char> name) =>
        Contains(Names, name)
        || (TrySplit(name, out ReadOnlySpan<char> stem, out ReadOnlySpan<char> ending)
            && (Contains(Plain, ending) || Contains(AfterFolder, ending))
            && !(MayBeProduct(ending) && char.IsAsciiLetterUpper(stem[0])));

    private static bool MayBeProduct(ReadOnlySpan<char> ending) => ending is "js" or "cpp";

    private static bool TrySplit(ReadOnlySpan<char> name, out ReadOnlySpan<char> stem, out ReadOnlySpan<char> ending)
    {
        int dot = name.LastIndexOf('.');
        stem = name[..Math.Max(dot, 0)];
        ending = name[(dot + 1)..];

        // `end.Go on`: where a space was forgotten, a capital follows.
        return dot > 0 && (!ending.ContainsAnyInRange('A', 'Z') || (ending.Length > 1 && !ending.ContainsAnyInRange('a', 'z')));
    }

    private static bool Contains(FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> set, ReadOnlySpan<char> name) => set.Contains(name);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
