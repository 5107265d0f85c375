import * as path from 'node:path';

// Longer than any term; a passage was selected.
const longest = 200;

/** What was selected as a term: on one line, without the spaces around it. Empty where it is none. */
export function termIn(selected: string): string {
  const term = selected.replace(/\s+/gu, ' ').trim();
  return term.length > longest ? '' : term;
}

/** A file's own name, as people read it. */
export function fileName(uri: string): string {
  const name = path.posix.basename(new URL(uri).pathname);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
