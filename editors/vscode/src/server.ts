import { type ChildProcess, spawn } from 'node:child_process';
import * as vscode from 'vscode';
import { CloseAction, ErrorAction, LanguageClient, type LanguageClientOptions, RevealOutputChannelOn, State } from 'vscode-languageclient/node';
import { BinaryError, findBinary } from './binary';

// Glossaries and settings, whatever language the editor takes them for: they are checked while they are written.
const authored = ['**/.termlsp/**', '**/.contextive/*', '**/*.terms.*', '**/*.glossary.{yml,yaml}', '**/.termlsp.{yaml,yml}'];

const crashLimit = 3;
const crashMinutes = 3;

/** The one server process and the client that talks to it. Starts and stops follow one another, never at once. */
export class Server {
  private client: LanguageClient | undefined;
  private crashes: number[] = [];
  private queue: Promise<void> = Promise.resolve();

  constructor(
    private readonly context: vscode.ExtensionContext,
    private readonly log: vscode.OutputChannel,
  ) {}

  start(): Promise<void> {
    return this.enqueue(() => this.open());
  }

  stop(): Promise<void> {
    return this.enqueue(() => this.close());
  }

  restart(): Promise<void> {
    this.crashes = [];
    return this.reopen();
  }

  private reopen(): Promise<void> {
    return this.enqueue(async () => {
      await this.close();
      await this.open();
    });
  }

  private enqueue(step: () => Promise<void>): Promise<void> {
    return (this.queue = this.queue.then(step));
  }

  private async open(): Promise<void> {
    let client: LanguageClient | undefined;
    try {
      const binary = await findBinary(this.context.extensionPath);
      this.log.appendLine(`${binary} serve --stdio`);
      client = new QuietClient('termlsp', 'TermLsp', () => this.launch(binary), this.options());
      await client.start();
      this.watch(client);
    } catch (error) {
      await client?.dispose().catch(() => {});
      this.failed(error);
    }
  }

  private async close(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    try {
      await client?.dispose();
    } catch (error) {
      this.log.appendLine(`stop: ${text(error)}`); // a server that is gone already cannot be asked to shut down
    }
  }

  private watch(client: LanguageClient): void {
    this.client = client;
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Stopped && this.client === client) this.crashed(); // close() has let go of it before
    });
  }

  private launch(binary: string): Promise<ChildProcess> {
    return new Promise((resolve, reject) => {
      // Not in the workspace: on Windows a program's own folder and the current one are searched for libraries.
      const child = spawn(binary, ['serve', '--stdio'], { cwd: this.context.extensionPath });
      child.once('spawn', () => resolve(child));
      child.once('error', reject);
      child.once('exit', (code, signal) => this.log.appendLine(`exit: ${signal ?? code}`));
    });
  }

  private options(): LanguageClientOptions {
    // package.json alone lists the languages.
    const activation: string[] = this.context.extension.packageJSON.activationEvents;
    const languages = activation.filter((event) => event.startsWith('onLanguage:')).map((event) => event.replace('onLanguage:', ''));
    // Not `git`, `output`, `comment` and the like: nobody writes there, or nobody can.
    const schemes = ['file', 'untitled', 'vscode-remote'];
    return {
      documentSelector: [
        ...languages.flatMap((language) => schemes.map((scheme) => ({ language, scheme }))),
        ...authored.flatMap((pattern) => schemes.map((scheme) => ({ pattern, scheme }))),
      ],
      outputChannel: this.log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationFailedHandler: () => false,
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => ({ action: CloseAction.DoNotRestart, handled: true, message: 'The connection is closed.' }), // crashed() may open it again
      },
    };
  }

  private crashed(): void {
    const now = Date.now();
    this.crashes = [...this.crashes.filter((time) => now - time < crashMinutes * 60_000), now];
    if (this.crashes.length <= crashLimit) {
      void this.reopen();
    } else {
      void this.complain(vscode.l10n.t('The TermLsp server stopped {0} times in {1} minutes and stays off now. The log tells why.', this.crashes.length, crashMinutes));
    }
  }

  private failed(error: unknown): void {
    this.log.appendLine(text(error));
    if (error instanceof BinaryError) {
      void this.complainOfPath(error.message);
    } else {
      void this.complain(vscode.l10n.t('The TermLsp server did not start. The log tells why.'));
    }
  }

  private async complain(message: string): Promise<void> {
    const restart = vscode.l10n.t('Restart Server');
    const showLog = vscode.l10n.t('Show Log');
    const chosen = await vscode.window.showErrorMessage(message, restart, showLog);
    if (chosen === restart) await this.restart();
    if (chosen === showLog) this.log.show();
  }

  private async complainOfPath(message: string): Promise<void> {
    const settings = vscode.l10n.t('Open Settings');
    if ((await vscode.window.showErrorMessage(message, settings)) === settings) {
      // The setting belongs to the machine that the server runs on; the local page does not show it then.
      const page = vscode.env.remoteName ? 'workbench.action.openRemoteSettings' : 'workbench.action.openSettings';
      await vscode.commands.executeCommand(page, { query: '@id:termlsp.path' });
    }
  }
}

/** Keeps the library's own pop-ups in the log: what concerns the user is said above, once, in the user's language. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

function text(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
