import * as vscode from 'vscode';

/** Tells that the server failed, with what can be done about it. */
export async function complain(message: string): Promise<void> {
  const restart = vscode.l10n.t('Restart Server');
  const showLog = vscode.l10n.t('Show Log');
  const chosen = await vscode.window.showErrorMessage(message, restart, showLog);
  if (chosen === restart) await vscode.commands.executeCommand('termlsp.restart');
  if (chosen === showLog) await vscode.commands.executeCommand('termlsp.showLog');
}

/** Tells that there is no program to start. */
export async function complainOfPath(message: string): Promise<void> {
  const settings = vscode.l10n.t('Open Settings');
  if ((await vscode.window.showErrorMessage(message, settings)) === settings) {
    // The setting belongs to the machine that the server runs on; the local page does not show it then.
    const page = vscode.env.remoteName ? 'workbench.action.openRemoteSettings' : 'workbench.action.openSettings';
    await vscode.commands.executeCommand(page, { query: '@id:termlsp.path' });
  }
}
