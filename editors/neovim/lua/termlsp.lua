-- require('termlsp').setup {}: starts TermLsp in any Neovim from 0.7 on. Options: those of ../lsp/termlsp.lua,
-- and whatever else vim.lsp.start_client takes (settings, on_attach, capabilities ...).

local M = {}

local function folder()
  return vim.fn.fnamemodify(debug.getinfo(1, 'S').source:sub(2), ':p:h:h')
end

-- As vim.fs.root (0.10) does, for versions that lack it: the nearest folder upwards that holds the first marker, else the next.
local function root_of(bufnr, markers)
  local file = vim.api.nvim_buf_get_name(bufnr)
  for _, marker in ipairs(markers) do
    local dir = file == '' and vim.loop.cwd() or vim.fn.fnamemodify(file, ':p:h')
    while true do
      if vim.loop.fs_stat(dir .. '/' .. marker) then
        return dir
      end
      local parent = vim.fn.fnamemodify(dir, ':h')
      if parent == dir then
        break
      end
      dir = parent
    end
  end
end

-- What Neovim sets by itself from 0.8 (omnifunc) and from 0.10 (K) on.
local function set_keys(bufnr)
  if vim.fn.has('nvim-0.8') == 0 then
    vim.bo[bufnr].omnifunc = 'v:lua.vim.lsp.omnifunc'
  end
  if vim.fn.has('nvim-0.10') == 0 and vim.fn.maparg('K', 'n') == '' then
    vim.keymap.set('n', 'K', vim.lsp.buf.hover, { buffer = bufnr, desc = 'What the term means' })
  end
end

-- 0.7 has no vim.lsp.start, which keeps one client a root.
local clients = {}

local function start(config, bufnr)
  if vim.lsp.start then
    -- Without this 0.10 starts one more server for every file that has no root.
    local reuse = function(client, wanted)
      return client.name == wanted.name and client.config.root_dir == wanted.root_dir
    end
    return vim.lsp.start(config, { bufnr = bufnr, reuse_client = reuse })
  end
  local root = config.root_dir or ''
  if not clients[root] or not vim.lsp.get_client_by_id(clients[root]) then
    clients[root] = vim.lsp.start_client(config)
  end
  if clients[root] then
    vim.lsp.buf_attach_client(bufnr, clients[root])
  end
end

local function attach(config, bufnr)
  -- Windows of help, of a terminal, of a hover itself hold no file.
  if vim.bo[bufnr].buftype ~= '' then
    return
  end
  vim.api.nvim_buf_call(bufnr, function()
    local root = root_of(bufnr, config.root_markers)
    start(vim.tbl_extend('force', { root_dir = root }, config), bufnr)
  end)
end

function M.setup(opts)
  M.is_set_up = true
  local defaults = dofile(folder() .. '/lsp/termlsp.lua')
  local config = vim.tbl_extend('force', { name = 'termlsp' }, defaults, opts or {})
  if vim.lsp.enable then
    vim.lsp.config('termlsp', config)
    vim.lsp.enable('termlsp')
    return
  end

  -- 0.10 counts UTF-16 wrongly in lines that hold Han characters: past their first third it sends the line's end.
  if vim.fn.has('nvim-0.10') == 1 then
    local defaults_of_client = config.capabilities or vim.lsp.protocol.make_client_capabilities()
    config.capabilities = vim.tbl_deep_extend('force', defaults_of_client, {
      general = { positionEncodings = { 'utf-8', 'utf-16' } },
    })
  end
  if not vim.lsp.start and config.settings and not config.on_init then -- 0.7 sends settings only when it is told to
    config.on_init = function(client)
      client.notify('workspace/didChangeConfiguration', { settings = config.settings })
    end
  end
  local on_attach = config.on_attach
  config.on_attach = function(client, bufnr)
    set_keys(bufnr)
    if on_attach then
      on_attach(client, bufnr)
    end
  end
  vim.api.nvim_create_autocmd('FileType', {
    group = vim.api.nvim_create_augroup('termlsp', {}),
    pattern = config.filetypes,
    callback = function(event)
      attach(config, event.buf)
    end,
  })
  for _, bufnr in ipairs(vim.api.nvim_list_bufs()) do
    if vim.api.nvim_buf_is_loaded(bufnr) and vim.tbl_contains(config.filetypes, vim.bo[bufnr].filetype) then
      attach(config, bufnr)
    end
  end
end

return M
