#!/bin/sh
# Suggestions in a pull request, to be taken by a click. termlsp's own exit code says what it found; reviewdog decides what fails.
termlsp lint docs README.md --format rdjson |
  reviewdog -f=rdjson -name=termlsp -reporter="${REPORTER:-github-pr-review}" -filter-mode=added -fail-level=warning
