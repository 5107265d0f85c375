" The checks in a real Vim: vim -N -u vim.vim FILE, with CHECK_CLIENT, CHECK_NAME, CHECK_PLUGIN and CHECK_OUT set.
set nocompatible noswapfile viminfo= hidden encoding=utf-8 shortmess+=I
execute 'set runtimepath^=' . $CHECK_PLUGIN
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
    ALECodeAction
    " Read by the question that comes with the answer.
    call feedkeys("1\<CR>", 't')
  elseif s:client ==# 'vim-lsp'
    LspCodeAction quickfix
    sleep 1500m
    call feedkeys("\<CR>", 'xt')
  else
    LspCodeAction 1
  endif
endfunc

" Completions are typed from outside: A <C-x><C-o>, then <C-y><F9> once they are there. Each: what stands before, and the line that comes of it.
let s:completions = [['Its quantizatio', 'Its quantization', 'quantizatio is completed to quantization']]
if s:client !=# 'ale' " which asks after Latin letters alone, and drops what does not begin with the last word typed
  let s:completions += [
  \ ['We use context win', 'We use context window', 'context win is completed to context window'],
  \ ['，上', '我们使用，上下文窗口', '上 is completed to 上下文窗口']]
endif

func! s:ask() abort
  let [l:before, _, _] = s:completions[0]
  call cursor(1, 1)
  call search('\V' . l:before, 'ce')
  let &omnifunc = {'ale': 'ale#completion#OmniFunc', 'vim-lsp': 'lsp#complete', 'yegappan': 'g:LspOmniFunc'}[s:client]
  set completeopt=menu
  call writefile([], $CHECK_OUT . '.type')
endfunc

func! Typed() abort
  let [_, l:after, l:name] = remove(s:completions, 0)
  call s:check(l:name . (getline('.') ==# l:after ? '' : ', not to ' . getline('.')), getline('.') ==# l:after)
  call timer_start(100, {_ -> empty(s:completions) ? s:end() : s:ask()})
  return ''
endfunc
inoremap <expr> <F9> Typed() . "\<Esc>u"
nnoremap <F9> :call Typed()<CR>

func! s:end() abort
  try
    call s:mend()
    call s:check('a fix writes LoRA', s:wait(8, 'getline(5) =~# "We use LoRA and"'))
  catch
    call s:check(v:exception . ' at ' . v:throwpoint, 0)
  endtry
  call add(s:lines, $CHECK_NAME . ': ' . s:passed . ' passed, ' . s:failed . ' failed')
  call writefile(s:lines, $CHECK_OUT . '.new')
  call rename($CHECK_OUT . '.new', $CHECK_OUT)
  qall!
endfunc

func! s:main(_) abort
  try
    call s:check('Lora is reported where it stands', s:wait(25, 'join(s:findings()) =~# "5:8 .*LoRA"'))
    if s:failed | call add(s:lines, '  found: ' . join(s:findings())) | endif
    let l:text = s:hover('上下文窗口')
    call s:check('a hover explains 上下文窗口 in Chinese', l:text =~# '上下文窗口.*context window')
    if s:failed | call add(s:lines, '  shown: ' . l:text) | endif
    call s:check('a hover explains RAG', s:hover('RAG') =~# '检索增强生成')
    call s:ask()
  catch
    call s:check(v:exception . ' at ' . v:throwpoint, 0)
    call s:end()
  endtry
endfunc

autocmd VimEnter * call timer_start(300, function('s:main'))
