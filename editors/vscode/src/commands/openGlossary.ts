import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import * as vscode from 'vscode';
import { entries } from '../counts';
import type { GlossaryDescription } from '../requests';
import type { Server } from '../server';
import { fileName } from '../texts';

interface Choice extends vscode.QuickPickItem {
  uri?: string;
  isNew?: boolean;
}

/** Opens the glossary that is named, or lets the person choose among those that count for the document. */
export async function openGlossary(server: Server, uri?: string): Promise<void> {
  const chosen = uri ?? (await choose(server));
  if (chosen !== undefined) await vscode.window.showTextDocument(vscode.Uri.parse(chosen));
}

async function choose(server: Server): Promise<string | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  const found = await server.ask('termlsp/glossaries', document ? { textDocument: { uri: document.uri.toString() } } : {});
  if (!found) return undefined;
  const readable = found.glossaries.filter((glossary) => glossary.uri !== undefined);
  const own = readable.filter((glossary) => !glossary.builtin);
  const folder = (document && vscode.workspace.getWorkspaceFolder(document.uri)) ?? vscode.workspace.workspaceFolders?.[0];
  const choices: Choice[] = [
    ...group(vscode.l10n.t('Your own'), own.map(choiceOf)),
    ...(own.length === 0 && folder ? [{ label: `$(add) ${vscode.l10n.t('Make a glossary in this folder')}`, detail: '.termlsp/glossary.yaml', isNew: true }] : []),
    ...group(vscode.l10n.t('Built-in, to read'), readable.filter((glossary) => glossary.builtin).map(choiceOf)),
  ];
  const chosen = await vscode.window.showQuickPick(choices, { title: vscode.l10n.t('Glossaries that count here'), matchOnDescription: true, matchOnDetail: true });
  return chosen?.isNew && folder ? make(server, folder) : chosen?.uri;
}

function group(label: string, choices: Choice[]): Choice[] {
  return choices.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...choices];
}

function choiceOf({ uri, concepts, builtin }: GlossaryDescription): Choice {
  return {
    label: `$(book) ${fileName(uri!)}`,
    description: entries(concepts),
    ...(builtin ? {} : { detail: vscode.workspace.asRelativePath(vscode.Uri.parse(uri!)) }),
    uri: uri!,
  };
}

async function make(server: Server, folder: vscode.WorkspaceFolder): Promise<string> {
  const file = vscode.Uri.joinPath(folder.uri, '.termlsp', 'glossary.yaml');
  await promisify(execFile)(await server.binary(), ['glossary', 'new', file.fsPath]);
  return file.toString();
}
