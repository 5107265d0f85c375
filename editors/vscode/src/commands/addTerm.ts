import * as vscode from 'vscode';
import type { Server } from '../server';
import { fileName, termIn } from '../texts';

/** Adds what is selected to the nearest glossary, with what the person says of it. */
export async function addTerm(server: Server): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const term = termIn(editor.document.getText(editor.selection)) || termIn((await ask(vscode.l10n.t('Add to glossary'), vscode.l10n.t('The term'))) ?? '');
  if (term === '') return;
  const title = vscode.l10n.t('Add “{0}” to glossary', term);
  const equivalent = await ask(`${title} (1/2)`, vscode.l10n.t('The term for the same in the other language; may stay empty'));
  if (equivalent === undefined) return;
  const definition = await ask(`${title} (2/2)`, vscode.l10n.t('What it means, in a sentence; may stay empty'));
  if (definition === undefined) return;
  const added = await server.ask('termlsp/addTerm', {
    textDocument: { uri: editor.document.uri.toString() },
    term,
    ...(equivalent === '' ? {} : { equivalent }),
    ...(definition === '' ? {} : { definition }),
  });
  if (!added) return;
  const file = vscode.Uri.parse(added.uri);
  const edit = added.edit && (await server.toEdit(added.edit));
  const isIn = edit !== undefined && (await applyAndSave(edit, file));
  const open = vscode.l10n.t('Open Glossary');
  const chosen = isIn
    ? await vscode.window.showInformationMessage(vscode.l10n.t('“{0}” is in {1} now.', term, fileName(added.uri)), open)
    : await vscode.window.showWarningMessage(vscode.l10n.t('The shape of {0} leaves no sure place for “{1}”. Please add it by hand.', fileName(added.uri), term), open);
  if (chosen === open) await showEnd(file);
}

async function ask(title: string, prompt: string): Promise<string | undefined> {
  return (await vscode.window.showInputBox({ title, prompt, ignoreFocusOut: true }))?.trim();
}

// A file with changes of the person's own is left for the person to save.
async function applyAndSave(edit: vscode.WorkspaceEdit, file: vscode.Uri): Promise<boolean> {
  const wasDirty = vscode.workspace.textDocuments.some((document) => document.isDirty && document.uri.toString() === file.toString());
  if (!(await vscode.workspace.applyEdit(edit))) return false;
  if (!wasDirty) await (await vscode.workspace.openTextDocument(file)).save();
  return true;
}

async function showEnd(file: vscode.Uri): Promise<void> {
  const document = await vscode.workspace.openTextDocument(file);
  const end = document.lineAt(document.lineCount - 1).range.end;
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(end, end) });
}
