import * as vscode from 'vscode';
import { addTerm } from './commands/addTerm';
import { explain } from './commands/explain';
import { openExample } from './commands/openExample';
import { openGlossary } from './commands/openGlossary';
import { Explanation } from './explanation';
import { Server } from './server';
import { Status } from './status';

let server: Server | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const log = vscode.window.createOutputChannel('TermLsp');
  const explanation = new Explanation();
  const running = (server = new Server(context, log, explanation));
  const command = (name: string, run: (...given: unknown[]) => unknown) =>
    vscode.commands.registerCommand(`termlsp.${name}`, async (...given: unknown[]) => {
      try {
        await run(...given);
      } catch (error) {
        running.failed(error);
      }
    });
  context.subscriptions.push(
    log,
    explanation,
    new Status(running, context),
    command('explain', () => explain(running, explanation)),
    command('addTerm', () => addTerm(running)),
    command('openGlossary', (uri) => openGlossary(running, typeof uri === 'string' ? uri : undefined)),
    command('openExample', openExample),
    command('restart', () => running.restart()),
    command('showLog', () => log.show()),
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
