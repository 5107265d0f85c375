# TermLsp for kakoune-lsp. kakrc sources this file beside `eval %sh{kak-lsp}` and `lsp-enable`.

# Plain text has no file type of its own in Kakoune.
hook -group termlsp global BufCreate .*[.](?:txt|text) %{
    set-option buffer filetype plaintext
}

hook -group termlsp global BufSetOption filetype=(?:asciidoc|git-commit|latex|markdown|plaintext|restructuredtext|typst) %{
    set-option -add buffer lsp_servers %{
        [termlsp]
        command = "termlsp"
        args = ["serve"]
        root_globs = [".termlsp.yaml", ".termlsp", ".git", ".hg"]
        settings_section = "termlsp"
        [termlsp.settings.termlsp]
    }
}
