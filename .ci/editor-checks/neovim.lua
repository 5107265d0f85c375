-- The checks in a real Neovim, 0.7 or later, which reads its configuration as a person's does.
local lines, passed, failed = {}, 0, 0

local function check(name, holds)
  if holds then passed = passed + 1 else failed = failed + 1 end
  table.insert(lines, (holds and 'ok      ' or 'FAILED  ') .. name)
end

local function clients()
  return (vim.lsp.get_clients or vim.lsp.get_active_clients)({ bufnr = 0 })
end

local function place(text)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
    local from, to = line:find(text, 1, true)
    if from then return number - 1, from - 1, to end
  end
end

local function ask(method, line, byte, more)
  local text = vim.api.nvim_buf_get_lines(0, line, line + 1, false)[1]
  local client = clients()[1]
  local encoding = client and client.offset_encoding or 'utf-16'
  local character
  if encoding == 'utf-8' then
    character = byte
  else
    local _, units = vim.str_utfindex(text, byte)
    character = units or vim.str_utfindex(text, 'utf-16', byte)
  end
  local position = { line = line, character = character }
  local asked = vim.tbl_extend('force', { textDocument = vim.lsp.util.make_text_document_params(), position = position }, more or {})
  for _, answer in pairs(vim.lsp.buf_request_sync(0, method, asked, 10000) or {}) do
    if answer.result then return answer.result end
  end
end

local function hover(text)
  local line, byte = place(text)
  local answer = ask('textDocument/hover', line, byte)
  return answer and answer.contents.value or ''
end

local function labels(text)
  local line, _, to = place(text)
  local answer = ask('textDocument/completion', line, to, { context = { triggerKind = 1 } }) or {}
  local found = {}
  for _, one in ipairs(answer.items or answer) do found[one.label] = true end
  return found
end

vim.defer_fn(function()
  local ok, problem = pcall(function()
    check('the server starts', vim.wait(30000, function() return #clients() > 0 and hover('上下文窗口') ~= '' end, 100))
    check('a hover explains 上下文窗口 in Chinese', hover('上下文窗口'):find('上下文窗口', 1, true) and hover('上下文窗口'):find('context window', 1, true))
    check('a hover explains RAG', hover('RAG'):find('检索增强生成', 1, true))
    check('no hover beside a term', hover('我们') == '')
    check('上 is completed to 上下文窗口', labels('，上')['上下文窗口'])
    check('context win is completed to context window', labels('We use context win')['context window'])
    local line, from, to = place('Lora')
    local finding
    vim.wait(15000, function()
      for _, one in ipairs(vim.diagnostic.get(0)) do
        if one.lnum == line and one.col == from and one.end_col == to then finding = one end
      end
      return finding ~= nil
    end, 100)
    check('Lora is reported where it stands', finding and finding.message:find('LoRA', 1, true))
    vim.api.nvim_win_set_cursor(0, { line + 1, from })
    vim.ui.select = function(actions, _, chosen)
      for _, action in ipairs(actions) do
        local title = (action.action or action[2]).title
        if title:find('LoRA', 1, true) then return chosen(action) end
      end
      chosen(nil)
    end
    vim.lsp.buf.code_action()
    check('a fix writes LoRA', vim.wait(5000, function() return place('We use LoRA and') ~= nil end, 50))
  end)
  if not ok then check(tostring(problem), false) end
  table.insert(lines, ('neovim: %d passed, %d failed'):format(passed, failed))
  io.stderr:write(table.concat(lines, '\n') .. '\n')
  vim.cmd('qall!')
end, 200)
