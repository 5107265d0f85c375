import * as vscode from 'vscode';
import { ErrorCodes, ResponseError } from 'vscode-languageclient/node';
import * as counts from './counts';
import type { GlossariesResult } from './requests';
import { selectorOf } from './selector';
import type { Server, ServerState } from './server';
import { summarise } from './summary';

const Severity = vscode.LanguageStatusSeverity;

// Diagnostics come in bursts, and an edit of a glossary in keystrokes.
const patience = 300;

/** Tells beside the document's language which glossaries count for it, and whether something is wrong in them. */
export class Status implements vscode.Disposable {
  private readonly item: vscode.LanguageStatusItem;
  private readonly parts: vscode.Disposable[];
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly server: Server, context: vscode.ExtensionContext) {
    this.item = vscode.languages.createLanguageStatusItem('termlsp.status', selectorOf(context));
    this.item.name = 'TermLsp';
    this.parts = [
      this.item,
      server.onDidChangeState((state) => this.turned(state)),
      server.onDidChangeFiles(() => this.refreshSoon()),
      vscode.window.onDidChangeActiveTextEditor(() => this.refreshSoon()),
      vscode.languages.onDidChangeDiagnostics(() => this.refreshSoon()),
      vscode.workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('termlsp') && this.refreshSoon()),
    ];
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const part of this.parts) part.dispose();
  }

  private turned(state: ServerState): void {
    void vscode.commands.executeCommand('setContext', 'termlsp.running', state === 'running');
    this.item.busy = state === 'starting';
    if (state === 'running') {
      this.refreshSoon();
    } else {
      if (state === 'starting') this.set(vscode.l10n.t('Starting'));
      else this.set(vscode.l10n.t('Not running'), '', Severity.Error);
      this.item.command = { title: vscode.l10n.t('Show Log'), command: 'termlsp.showLog' };
    }
  }

  private refreshSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.refresh(), patience);
  }

  private async refresh(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    try {
      const found = await this.server.ask('termlsp/glossaries', document ? { textDocument: { uri: document.uri.toString() } } : {});
      if (found && document === vscode.window.activeTextEditor?.document) this.show(found);
    } catch (error) {
      // An older server behind termlsp.path does not know the request; all else works. One that is just going is told of by its state.
      if (error instanceof ResponseError && error.code === ErrorCodes.MethodNotFound) this.set(vscode.l10n.t('Running'));
    }
  }

  private show(found: GlossariesResult): void {
    const { own, hasBuiltin, errors, warnings, worst } = summarise(found);
    const names = [...own, ...(hasBuiltin ? [vscode.l10n.t('built-in')] : [])].join(', ');
    const wrong = [
      ...(errors > 0 ? [counts.errors(errors)] : []),
      ...(warnings > 0 ? [counts.warnings(warnings)] : []),
    ];
    this.set(
      wrong.length > 0 ? wrong.join(', ') : counts.entries(found.concepts),
      names === '' ? vscode.l10n.t('no glossary') : names,
      errors > 0 ? Severity.Error : warnings > 0 ? Severity.Warning : Severity.Information,
    );
    this.item.command = worst?.uri
      ? { title: vscode.l10n.t('Show Problem'), tooltip: worst.message, command: 'termlsp.openGlossary', arguments: [worst.uri] }
      : { title: vscode.l10n.t('Open Glossary'), command: 'termlsp.openGlossary' };
  }

  private set(text: string, detail = '', severity = Severity.Information): void {
    this.item.text = `TermLsp: ${text}`;
    this.item.detail = detail;
    this.item.severity = severity;
  }
}
