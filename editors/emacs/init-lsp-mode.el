(load (locate-user-emacs-file "termlsp"))
(termlsp-enable 'lsp-mode)
