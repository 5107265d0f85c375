import * as vscode from 'vscode';
import type { Explanation } from '../explanation';
import type { Server } from '../server';
import { termIn } from '../texts';

const mostGuesses = 3;

/** Explains what is selected, wherever it stands; where nothing is, what the cursor is on. */
export async function explain(server: Server, explanation: Explanation): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const term = termIn(editor.document.getText(editor.selection));
  if (term === '') {
    await vscode.commands.executeCommand('editor.action.showHover');
  } else {
    await explainTerm(server, explanation, editor, term);
  }
}

async function explainTerm(server: Server, explanation: Explanation, editor: vscode.TextEditor, term: string): Promise<void> {
  const answer = await server.ask('termlsp/explain', { textDocument: { uri: editor.document.uri.toString() }, text: term });
  if (!answer) return;
  if (answer.contents) {
    await explanation.show(editor, answer.contents.value);
    return;
  }
  const guesses = answer.nearMisses.slice(0, mostGuesses);
  const add = vscode.l10n.t('Add to Glossary');
  const message = guesses.length > 0
    ? vscode.l10n.t('No glossary explains “{0}”. Did you mean one of these?', term)
    : vscode.l10n.t('No glossary explains “{0}”.', term);
  const chosen = await vscode.window.showInformationMessage(message, ...guesses, add);
  if (chosen === add) {
    await vscode.commands.executeCommand('termlsp.addTerm');
  } else if (chosen !== undefined) {
    await explainTerm(server, explanation, await vscode.window.showTextDocument(editor.document, editor.viewColumn), chosen);
  }
}
