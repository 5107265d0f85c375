;;; termlsp.el --- TermLsp for eglot and lsp-mode -*- lexical-binding: t -*-

;;; Commentary:

;; (load "/path/to/termlsp") and (termlsp-enable), or (termlsp-enable 'lsp-mode), in the init file.

;;; Code:

(require 'seq)

(defgroup termlsp nil
  "Terms explained, completed and checked."
  :group 'text)

(defcustom termlsp-command '("termlsp" "serve")
  "The program and its arguments."
  :type '(repeat string))

(defcustom termlsp-modes
  '((adoc-mode . "asciidoc") (gfm-mode . "markdown") (git-commit-mode . "git-commit") (latex-mode . "latex") (LaTeX-mode . "latex")
    (markdown-mode . "markdown") (markdown-ts-mode . "markdown") (rst-mode . "restructuredtext") (text-mode . "plaintext")
    (typst-ts-mode . "typst"))
  "The modes in which TermLsp starts, and what the protocol calls what they edit."
  :type '(alist :key-type symbol :value-type string))

(defcustom termlsp-settings nil
  "The settings, as a property list: (:lint (:rules (:term-case \"error\")))."
  :type 'plist)

(defun termlsp--contact (&rest _)
  "What eglot is to start."
  (append termlsp-command (and termlsp-settings (list :initializationOptions termlsp-settings))))

(defun termlsp--entry (modes)
  "The entry of `eglot-server-programs' for MODES."
  (cons (mapcar (lambda (mode) (list (car mode) :language-id (cdr mode))) modes) #'termlsp--contact))

(defun termlsp--is-of-text-mode (mode)
  "Whether MODE is the one that half of all others derive from."
  (eq (car mode) 'text-mode))

;; eglot takes the first entry that fits, and text-mode's would fit HTML and YAML too: it comes last.
(defvar eglot-server-programs)
(with-eval-after-load 'eglot
  (push (termlsp--entry (seq-remove #'termlsp--is-of-text-mode termlsp-modes)) eglot-server-programs)
  (setq eglot-server-programs
        (append eglot-server-programs (list (termlsp--entry (seq-filter #'termlsp--is-of-text-mode termlsp-modes))))))

(declare-function lsp-register-client "ext:lsp-mode")
(declare-function make-lsp-client "ext:lsp-mode")
(declare-function lsp-stdio-connection "ext:lsp-mode")
(defvar lsp-language-id-configuration)
(with-eval-after-load 'lsp-mode
  (dolist (mode termlsp-modes)
    (add-to-list 'lsp-language-id-configuration mode t))
  ;; An add-on: it works beside the mode's own server.
  (lsp-register-client
   (make-lsp-client :new-connection (lsp-stdio-connection (lambda () termlsp-command))
                    :activation-fn (lambda (_file mode) (assq mode termlsp-modes))
                    :initialization-options (lambda () termlsp-settings)
                    :add-on? t
                    :priority -1
                    :server-id 'termlsp)))

(declare-function eglot-ensure "ext:eglot")
(declare-function lsp-deferred "ext:lsp-mode")

(defun termlsp--start-eglot ()
  "Start TermLsp here by eglot, if this mode is one of ours and not only derived from one."
  (when (assq major-mode termlsp-modes)
    (eglot-ensure)))

(defun termlsp--start-lsp-mode ()
  "Start TermLsp here by lsp-mode, if this mode is one of ours and not only derived from one."
  (when (assq major-mode termlsp-modes)
    (lsp-deferred)))

;;;###autoload
(defun termlsp-enable (&optional client)
  "Start TermLsp in every buffer of `termlsp-modes', by CLIENT: `eglot' (the default) or `lsp-mode'."
  (dolist (mode termlsp-modes)
    (add-hook (intern (format "%s-hook" (car mode)))
              (if (eq client 'lsp-mode) #'termlsp--start-lsp-mode #'termlsp--start-eglot))))

(provide 'termlsp)

;;; termlsp.el ends here
