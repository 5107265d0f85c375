-- Starts TermLsp by itself, wherever this folder is on the runtime path. What init.lua has set up before stays as it is.
if vim.lsp.enable then
  vim.lsp.enable('termlsp')
elseif not require('termlsp').is_set_up then
  require('termlsp').setup {}
end
