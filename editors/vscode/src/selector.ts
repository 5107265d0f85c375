import type { ExtensionContext } from 'vscode';
import type { TextDocumentFilter } from 'vscode-languageclient/node';

// Glossaries and settings, whatever language the editor takes them for: they are checked while they are written.
const authored = ['**/.termlsp/**', '**/.contextive/*', '**/*.terms.*', '**/*.glossary.{yml,yaml}', '**/.termlsp.{yaml,yml}'];

// Not `git`, `output`, `comment` and the like: nobody writes there, or nobody can.
const schemes = ['file', 'untitled', 'vscode-remote'];

/** The documents that the server is asked about. package.json alone lists the languages. */
export function selectorOf(context: ExtensionContext): TextDocumentFilter[] {
  const activation: string[] = context.extension.packageJSON.activationEvents;
  const languages = activation.filter((event) => event.startsWith('onLanguage:')).map((event) => event.replace('onLanguage:', ''));
  return schemes.flatMap((scheme) => [
    ...languages.map((language) => ({ language, scheme })),
    ...authored.map((pattern) => ({ pattern, scheme })),
  ]);
}
