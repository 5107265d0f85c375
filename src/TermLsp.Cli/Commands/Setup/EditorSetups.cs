using System.Collections.Immutable;
using TermLsp.Cli.Commands.Setup.Merging;
using static TermLsp.Cli.Commands.Setup.UserFolders;

namespace TermLsp.Cli.Commands.Setup;

/// <summary>Every editor that can be set up, in one table.</summary>
internal static class EditorSetups
{
    private static readonly MarkedPart LispPart = new(";;");

    /// <summary>The table.</summary>
    public static ImmutableArray<EditorSetup> All { get; } =
    [
        new("neovim", "Neovim 0.7 and later",
            [
                Lua("neovim/lsp/termlsp.lua", "lsp"), Lua("neovim/lua/termlsp.lua", "lua"), Lua("neovim/plugin/termlsp.lua", "plugin"),
            ],
            "Open a Markdown file: K on a term explains it."),
        new("vim", "Vim with yegappan/lsp, vim-lsp or ALE",
            [
                new("vim/termlsp.vim", folders => In(folders.Home, OperatingSystem.IsWindows() ? "vimfiles" : ".vim", "after", "plugin", "termlsp.vim"), OwnFile.Instance)
                {
                    Command = "'termlsp', 'serve'", WithPath = path => Quoting.Vim(path) + ", 'serve'",
                },
            ],
            "One of those plugins must be installed. With ALE: :ALEHover explains a term; where g:ale_linters is set, name termlsp there."),
        new("vim-coc", "Vim with coc.nvim",
            [Json("vim/coc-settings.json", folders => In(folders.Home, OperatingSystem.IsWindows() ? "vimfiles" : ".vim", "coc-settings.json"))],
            "In Neovim, coc.nvim reads coc-settings.json in Neovim's folder instead (:CocConfig opens it)."),
        new("emacs", "Emacs with eglot",
            [
                Lisp("emacs/termlsp.el"), new("emacs/init.el", EmacsInit, LispPart),
            ],
            "eglot comes with Emacs 29; before, install it as a package."),
        new("emacs-lsp-mode", "Emacs with lsp-mode",
            [
                Lisp("emacs/termlsp.el"), new("emacs/init-lsp-mode.el", EmacsInit, LispPart),
            ],
            "lsp-mode must be installed."),
        new("helix", "Helix",
            [
                new("helix/languages.toml", folders => In(folders.Configuration, "helix", "languages.toml"), HelixMerging.Instance)
                {
                    Command = "command = \"termlsp\"", WithPath = path => "command = " + Quoting.Double(path),
                },
            ],
            "Open a Markdown file: space k on a term explains it. 'hx --health markdown' shows what is set up."),
        new("kate", "Kate",
            [Json("kate/settings.json", folders => OperatingSystem.IsMacOS()
                ? In(folders.Home, "Library", "Preferences", "kate", "lspclient", "settings.json")
                : In(folders.LocalConfiguration, "kate", "lspclient", "settings.json"))],
            "Turn on Settings > Configure Kate > Plugins > LSP Client, and allow the program when Kate asks."),
        new("zed", "Zed",
            [
                Zed("extension.toml"), Zed("Cargo.toml"), Zed("src/lib.rs"),
                Json("zed/settings.json", folders => OperatingSystem.IsWindows() ? In(folders.Configuration, "Zed", "settings.json") : In(folders.Configuration, "zed", "settings.json")),
            ],
            "In Zed: 'zed: install dev extension' with the folder of extension.toml (Rust by rustup is needed)."),
        new("sublime-text", "Sublime Text with the package LSP",
            [Json("sublime-text/LanguageServers.sublime-settings",
                folders => In(folders.Application("Sublime Text", OperatingSystem.IsWindows() ? "Sublime Text" : "sublime-text"), "Packages", "User", "LanguageServers.sublime-settings"))],
            "The package LSP must be installed by Package Control."),
        new("jetbrains", "JetBrains editors with the plugin LSP4IJ",
            [
                JetBrains("template.json") with { Command = "\"termlsp serve\"", WithPath = path => $"\"{Quoting.WordInJson(path)} serve\"" },
                JetBrains("settings.json"), JetBrains("initializationOptions.json"),
            ],
            "In the editor: Languages & Frameworks > Language Servers > + > Import from custom template, with the folder of template.json."),
        new("kakoune", "Kakoune with kakoune-lsp",
            [
                new("kakoune/termlsp.kak", folders => In(Kakoune(folders), "termlsp.kak"), OwnFile.Instance)
                {
                    Command = "command = \"termlsp\"", WithPath = path => "command = " + Quoting.Double(path),
                },
                new("kakoune/kakrc", folders => In(Kakoune(folders), "kakrc"), new MarkedPart("#")),
            ],
            "kakrc must start kakoune-lsp too: eval %sh{kak-lsp}, then lsp-enable."),
        new("geany", "Geany with the plugin LSP Client",
            [
                new("geany/lsp.conf", folders => In(folders.Configuration, "geany", "plugins", "lsp", "lsp.conf"), new MarkedPart("#", GeanyObjection))
                {
                    Command = "cmd=termlsp serve", WithPath = path => $"cmd={Quoting.KeyFile(path)} serve",
                },
            ],
            "Turn on Tools > Plugin Manager > LSP Client."),
        new("vscode", "VS Code",
            [],
            "Install the extension (editors/vscode): it has the program inside. The setting termlsp.path names another one."),
    ];

    /// <summary>Other names that people try.</summary>
    public static ImmutableDictionary<string, string> Aliases { get; } = new Dictionary<string, string>
    {
        ["nvim"] = "neovim", ["coc"] = "vim-coc", ["ale"] = "vim", ["vim-ale"] = "vim", ["vim-lsp"] = "vim", ["vim-yegappan"] = "vim",
        ["eglot"] = "emacs", ["emacs-eglot"] = "emacs", ["lsp-mode"] = "emacs-lsp-mode", ["hx"] = "helix", ["sublime"] = "sublime-text",
        ["intellij"] = "jetbrains", ["idea"] = "jetbrains", ["pycharm"] = "jetbrains", ["lsp4ij"] = "jetbrains", ["kak"] = "kakoune", ["code"] = "vscode",
    }.ToImmutableDictionary();

    private static SetupFile Lua(string source, string folder) =>
        new(source, folders => In(folders.LocalConfiguration, folders.Set("NVIM_APPNAME") ?? "nvim", folder, "termlsp.lua"), OwnFile.Instance)
        {
            Command = "'termlsp', 'serve'", WithPath = path => Quoting.Lua(path) + ", 'serve'",
        };

    private static SetupFile Lisp(string source) => new(source, folders => In(EmacsFolder(folders), "termlsp.el"), OwnFile.Instance)
    {
        Command = "(\"termlsp\" \"serve\")", WithPath = path => $"({Quoting.Double(path)} \"serve\")",
    };

    private static SetupFile Json(string source, Func<UserFolders, string?> place) => new(source, place, JsonMerging.Instance)
    {
        Command = "\"termlsp\",", WithPath = path => Quoting.Double(path) + ",",
    };

    private static SetupFile Zed(string name) => new($"zed/{name}", folders => In(folders.Shared, "termlsp", "zed", name), OwnFile.Instance);

    private static SetupFile JetBrains(string name) =>
        new($"jetbrains/termlsp/{name}", folders => In(folders.Shared, "termlsp", "jetbrains", "termlsp", name), OwnFile.Instance);

    private static string? Kakoune(UserFolders folders) => folders.Set("KAKOUNE_CONFIG_DIR") ?? In(folders.Configuration, "kak");

    // Emacs manual, "How Emacs Finds Your Init File": ~/.emacs.el, ~/.emacs, ~/.emacs.d/init.el; the XDG folder only where none of them is there.
    private static string? EmacsInit(UserFolders folders) => FirstThere(
        In(EmacsHome(folders), ".emacs.el"), In(EmacsHome(folders), ".emacs"), In(EmacsFolder(folders), "init.el"));

    private static string? EmacsFolder(UserFolders folders) => FirstThere(
        In(EmacsHome(folders), ".emacs.d"), In(folders.Set("XDG_CONFIG_HOME") ?? In(EmacsHome(folders), ".config"), "emacs"), In(EmacsHome(folders), ".emacs.d"));

    private static string? EmacsHome(UserFolders folders) => OperatingSystem.IsWindows() ? folders.Set("HOME") ?? folders.Set("APPDATA") : folders.Home;

    // Of two commands for one type of file Geany takes the later one, without a word.
    private static string? GeanyObjection(string rest)
    {
        string section = "";
        foreach (string line in rest.Split('\n').Select(line => line.Trim()))
        {
            if (line.StartsWith('['))
                section = line;
            else if (section is "[Markdown]" or "[reStructuredText]" or "[Asciidoc]" && (line.StartsWith("cmd=", StringComparison.Ordinal) || line.StartsWith("use=", StringComparison.Ordinal)))
                return $"starts another program for {section}: {line}; Geany runs one for a type of file, so choose by hand";
        }

        return null;
    }
}
