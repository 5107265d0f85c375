" The checks in a real Vim: vim -N -u vim.vim FILE, with CHECK_CLIENT, CHECK_PLUGIN, CHECK_BINARY, CHECK_CONFIGURATION, CHECK_OUT set.
set nocompatible noswapfile viminfo= hidden encoding=utf-8 shortmess+=I
execute 'set runtimepath^=' . $CHECK_PLUGIN
let g:termlsp_command = [$CHECK_BINARY, 'serve']
let g:ale_completion_enabled = 0
let g:ale_hover_to_preview = 1
let g:ale_hover_cursor = 0
let g:ale_lint_delay = 50
let g:lsp_diagnostics_echo_cursor = 0
let g:lsp_hover_ui = 'preview'
let g:lsp_preview_float = 0
let g:lsp_code_action_ui = 'float'
filetype plugin on
syntax off
let s:lines = []
let s:passed = 0
let s:failed = 0
let s:client = $CHECK_CLIENT

func! s:check(name, holds) abort
  if a:holds | let s:passed += 1 | else | let s:failed += 1 | endif
  call add(s:lines, (a:holds ? 'ok      ' : 'FAILED  ') . a:name)
endfunc

func! s:wait(seconds, expression) abort
  for l:_ in range(a:seconds * 10)
    if eval(a:expression) | return 1 | endif
    sleep 100m
  endfor
  return 0
endfunc

func! s:shown() abort
  for l:popup in popup_list()
    if popup_getpos(l:popup).visible | return join(getbufline(winbufnr(l:popup), 1, '$'), ' ') | endif
  endfor
  for l:window in range(1, winnr('$'))
    if getwinvar(l:window, '&previewwindow') || bufname(winbufnr(l:window)) =~# 'ALEPreviewWindow'
      return join(getbufline(winbufnr(l:window), 1, '$'), ' ')
    endif
  endfor
  return ''
endfunc

func! s:hover(pattern) abort
  silent! pclose
  call popup_clear()
  call cursor(1, 1)
  call search('\V' . a:pattern, 'c')
  execute {'ale': 'ALEHover', 'vim-lsp': 'LspHover', 'yegappan': 'LspHover'}[s:client]
  call s:wait(8, '!empty(s:shown())')
  let l:text = s:shown()
  silent! pclose
  call popup_clear()
  return l:text
endfunc

func! s:findings() abort
  if s:client ==# 'ale'
    return map(copy(ale#engine#GetLoclist(bufnr(''))), {_, found -> found.lnum . ':' . found.col . ' ' . found.text})
  elseif s:client ==# 'vim-lsp'
    silent! LspDocumentDiagnostics
  else
    silent! LspDiag show
  endif
  let l:found = map(getloclist(0), {_, found -> found.lnum . ':' . found.col . ' ' . found.text})
  silent! lclose
  return l:found
endfunc

func! s:mend() abort
  call cursor(1, 1)
  call search('Lora', 'c')
  if s:client ==# 'ale'
    call feedkeys(":ALECodeAction\<CR>1\<CR>", 'xt')
  elseif s:client ==# 'vim-lsp'
    LspCodeAction quickfix
    sleep 1500m
    call feedkeys("\<CR>", 'xt')
  else
    LspCodeAction 1
  endif
endfunc

" What stands on the line once the first completion has been taken.
func! s:complete(after) abort
  call cursor(1, 1)
  call search('\V' . a:after, 'ce')
  let &omnifunc = {'ale': 'ale#completion#OmniFunc', 'vim-lsp': 'lsp#complete', 'yegappan': 'g:LspOmniFunc'}[s:client]
  set completeopt=menu
  call feedkeys("A\<C-x>\<C-o>\<C-y>\<Esc>", 'tx')
  let l:line = getline('.')
  silent undo
  return l:line
endfunc

func! s:main(_) abort
  try
    call s:check('Lora is reported where it stands', s:wait(25, 'join(s:findings()) =~# "5:8 .*LoRA"'))
    call s:check('a hover explains 上下文窗口 in Chinese', s:hover('上下文窗口') =~# '上下文窗口.*context window')
    call s:check('a hover explains RAG', s:hover('RAG') =~# '检索增强生成')
    call s:check('context win is completed to context window', s:complete('We use context win') ==# 'We use context window')
    if s:client !=# 'ale' " which asks after Latin letters alone
      call s:check('上 is completed to 上下文窗口', s:complete('，上') ==# '我们使用，上下文窗口')
    endif
    call s:mend()
    call s:check('a fix writes LoRA', s:wait(8, 'getline(5) =~# "We use LoRA and"'))
  catch
    let s:failed += 1
    call add(s:lines, 'FAILED  ' . v:exception . ' at ' . v:throwpoint)
  endtry
  call add(s:lines, 'vim-' . s:client . ': ' . s:passed . ' passed, ' . s:failed . ' failed')
  call writefile(s:lines, $CHECK_OUT)
  qall!
endfunc

autocmd VimEnter * call timer_start(300, function('s:main'))
