import * as vscode from 'vscode';
import { Server } from './server';

let server: Server | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const log = vscode.window.createOutputChannel('TermLsp');
  const running = (server = new Server(context, log));
  context.subscriptions.push(
    log,
    vscode.commands.registerCommand('termlsp.restart', () => running.restart()),
    vscode.commands.registerCommand('termlsp.showLog', () => log.show()),
    // Also fires when a workspace becomes trusted and its own path starts to count.
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('termlsp.path')) void running.restart();
    }),
  );
  await running.start();
}

export function deactivate(): Promise<void> | undefined {
  return server?.stop();
}
