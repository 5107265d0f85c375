-- TermLsp for Neovim. On 0.11 and later this file is all: vim.lsp.enable('termlsp').

-- Neovim's names of file types, in the words of the protocol.
local language_ids = {
  gitcommit = 'git-commit',
  plaintex = 'tex',
  rst = 'restructuredtext',
  tex = 'latex',
  text = 'plaintext',
}

return {
  cmd = { 'termlsp', 'serve', '--stdio' },
  filetypes = {
    'asciidoc', 'gitcommit', 'markdown', 'mdx', 'plaintex', 'quarto', 'rst', 'tex', 'text', 'typst',
    'csv', 'tsv', 'yaml', -- glossaries are written in these, and checked while they are
  },
  root_markers = { '.termlsp.yaml', '.termlsp', '.git' },
  get_language_id = function(_, filetype)
    return language_ids[filetype] or filetype
  end,
}
