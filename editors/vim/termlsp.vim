" TermLsp for Vim, by whichever LSP plugin is there: yegappan/lsp, vim-lsp or ALE. Lies in ~/.vim/after/plugin/: there it is
" read after all plugins and before the first file. (coc.nvim has a file of its own: coc-settings.json.)

if exists('g:loaded_termlsp') | finish | endif
let g:loaded_termlsp = 1

let g:termlsp_command = get(g:, 'termlsp_command', ['termlsp', 'serve'])
let g:termlsp_filetypes = get(g:, 'termlsp_filetypes', ['asciidoc', 'gitcommit', 'markdown', 'plaintex', 'quarto', 'rst', 'tex', 'text', 'typst'])
let g:termlsp_settings = get(g:, 'termlsp_settings', {})

" Vim's names of file types, in the words of the protocol.
let s:language_ids = {'gitcommit': 'git-commit', 'plaintex': 'tex', 'rst': 'restructuredtext', 'tex': 'latex', 'text': 'plaintext'}

function! s:language_id(filetype) abort
  return get(s:language_ids, a:filetype, a:filetype)
endfunction

" The nearest folder upwards that says that it is one, else the file's own: ALE starts nothing without a root.
function! s:root(buffer) abort
  let l:folder = fnamemodify(bufname(a:buffer), ':p:h')
  for [l:Find, l:name] in [['findfile', '.termlsp.yaml'], ['finddir', '.termlsp'], ['finddir', '.git'], ['findfile', '.git']]
    let l:found = call(l:Find, [l:name, escape(l:folder, ' ,;') . ';'])
    if l:found !=# ''
      return fnamemodify(l:found, l:Find ==# 'finddir' ? ':p:h:h' : ':p:h')
    endif
  endfor
  return l:folder
endfunction

" ALE counts bytes where the protocol has UTF-16, and does not say so.
function! s:ale_command(buffer) abort
  return join(map(g:termlsp_command + ['--position-encoding', 'utf-8'], 'ale#Escape(v:val)'))
endfunction

function! s:ale() abort
  for l:filetype in g:termlsp_filetypes
    call ale#linter#Define(l:filetype, {
    \   'name': 'termlsp',
    \   'lsp': 'stdio',
    \   'executable': {buffer -> g:termlsp_command[0]},
    \   'command': function('s:ale_command'),
    \   'language': s:language_id(l:filetype),
    \   'project_root': function('s:root'),
    \   'initialization_options': {buffer -> g:termlsp_settings},
    \ })
  endfor
endfunction

function! s:vim_lsp() abort
  call lsp#register_server({
  \   'name': 'termlsp',
  \   'cmd': {server -> g:termlsp_command},
  \   'allowlist': g:termlsp_filetypes,
  \   'languageId': {server -> s:language_id(&filetype)},
  \   'root_uri': {server -> lsp#utils#path_to_uri(s:root(bufnr('%')))},
  \   'initialization_options': g:termlsp_settings,
  \   'workspace_config': {'termlsp': g:termlsp_settings},
  \ })
endfunction

function! s:yegappan() abort
  call g:LspAddServer([{
  \   'name': 'termlsp',
  \   'filetype': g:termlsp_filetypes,
  \   'path': exepath(g:termlsp_command[0]),
  \   'args': g:termlsp_command[1:],
  \   'rootSearch': ['.termlsp.yaml', '.termlsp/', '.git/'],
  \   'initializationOptions': g:termlsp_settings,
  \   'workspaceConfig': {'termlsp': g:termlsp_settings},
  \ }])
endfunction

let s:client = get(g:, 'termlsp_client',
\   exists('*g:LspAddServer') ? 'yegappan' : exists('g:lsp_loaded') ? 'vim-lsp' : exists(':ALEInfo') ? 'ale' : '')
if s:client ==# 'yegappan'
  call s:yegappan()
elseif s:client ==# 'vim-lsp'
  autocmd User lsp_setup call s:vim_lsp()
elseif s:client ==# 'ale'
  call s:ale()
endif
