;; Debian's Emacs packages, which -Q leaves out.
(let ((elpa "/usr/share/emacs/site-lisp/elpa"))
  (when (file-directory-p elpa)
    (setq package-directory-list (list elpa))
    (require 'package)
    (package-initialize)))
