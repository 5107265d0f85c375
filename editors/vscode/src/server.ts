import { type ChildProcess, spawn } from 'node:child_process';
import { homedir } from 'node:os';
import * as vscode from 'vscode';
import { CloseAction, ErrorAction, LanguageClient, type LanguageClientOptions, RevealOutputChannelOn, State, type WorkspaceEdit } from 'vscode-languageclient/node';
import { BinaryError, findBinary } from './binary';
import { complain, complainOfPath } from './complaints';
import { Crashes } from './crashes';
import type { Explanation } from './explanation';
import type { Requests } from './requests';
import { selectorOf } from './selector';

export type ServerState = 'starting' | 'running' | 'stopped';

/** The one server process and the client that talks to it. Starts and stops follow one another, never at once. */
export class Server {
  private readonly changed = new vscode.EventEmitter<ServerState>();
  private readonly filesChanged = new vscode.EventEmitter<void>();
  private readonly crashes = new Crashes();
  private client: LanguageClient | undefined;
  private queue: Promise<void> = Promise.resolve();

  readonly onDidChangeState = this.changed.event;
  readonly onDidChangeFiles = this.filesChanged.event;

  constructor(
    private readonly context: vscode.ExtensionContext,
    private readonly log: vscode.OutputChannel,
    private readonly explanation: Explanation,
  ) {
    context.subscriptions.push(this.changed, this.filesChanged);
  }

  start(): Promise<void> {
    return this.enqueue(() => this.open());
  }

  stop(): Promise<void> {
    return this.enqueue(() => this.close());
  }

  restart(): Promise<void> {
    this.crashes.forget();
    return this.reopen();
  }

  /** Asks what only our own server answers. Waits for a start that goes on; undefined where there is no server then, which was said already. */
  async ask<M extends keyof Requests>(method: M, params: Requests[M]['params']): Promise<Requests[M]['result'] | undefined> {
    await this.queue;
    return this.client?.sendRequest(method, params);
  }

  /** Makes an edit of the protocol one of the editor's. */
  async toEdit(edit: WorkspaceEdit): Promise<vscode.WorkspaceEdit | undefined> {
    return this.client?.protocol2CodeConverter.asWorkspaceEdit(edit);
  }

  /** The program that is started, for what it does from the command line. */
  binary(): Promise<string> {
    return findBinary(this.context.extensionPath);
  }

  failed(error: unknown): void {
    this.log.appendLine(text(error));
    if (error instanceof BinaryError) {
      void complainOfPath(error.message);
    } else if (this.client) {
      void complain(vscode.l10n.t('TermLsp could not do that. The log tells why.'));
    } else {
      void complain(vscode.l10n.t('The TermLsp server did not start. The log tells why.'));
    }
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
    this.changed.fire('starting');
    try {
      const binary = await this.binary();
      this.log.appendLine(`${binary} serve --stdio`);
      client = new QuietClient('termlsp', 'TermLsp', () => this.launch(binary), this.options());
      await client.start();
      this.watch(client);
      this.changed.fire('running');
    } catch (error) {
      await client?.dispose().catch(() => {});
      this.changed.fire('stopped');
      this.failed(error);
    }
  }

  private async close(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    this.changed.fire('stopped');
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
      // Not in the workspace: on Windows the current folder is searched for libraries. What is in no file counts as being there.
      const child = spawn(binary, ['serve', '--stdio'], { cwd: homedir() });
      child.once('spawn', () => resolve(child));
      child.once('error', reject);
      child.once('exit', (code, signal) => this.log.appendLine(`exit: ${signal ?? code}`));
    });
  }

  private options(): LanguageClientOptions {
    return {
      documentSelector: selectorOf(this.context),
      outputChannel: this.log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationFailedHandler: () => false,
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => ({ action: CloseAction.DoNotRestart, handled: true, message: 'The connection is closed.' }), // crashed() may open it again
      },
      middleware: {
        // What somebody asked for by name is not told twice.
        provideHover: (document, position, token, next) => (this.explanation.covers(document, position) ? null : next(document, position, token)),
        workspace: {
          didChangeWatchedFile: async (event, next) => {
            await next(event);
            this.filesChanged.fire();
          },
        },
      },
    };
  }

  private crashed(): void {
    this.changed.fire('stopped');
    if (this.crashes.note(Date.now())) {
      void this.reopen();
    } else {
      void complain(vscode.l10n.t('The TermLsp server stopped {0} times in {1} minutes and stays off now. The log tells why.', Crashes.most + 1, Crashes.minutes));
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
