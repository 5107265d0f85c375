import * as vscode from 'vscode';

/** An explanation that was asked for, shown where hovers are, over the text that it is of. It is gone when the cursor moves. */
export class Explanation implements vscode.HoverProvider, vscode.Disposable {
  private shown: { document: vscode.TextDocument; range: vscode.Range; contents: vscode.MarkdownString } | undefined;
  private readonly parts = [
    vscode.languages.registerHoverProvider({ scheme: '*' }, this),
    vscode.window.onDidChangeTextEditorSelection(() => (this.shown = undefined)),
  ];

  dispose(): void {
    for (const part of this.parts) part.dispose();
  }

  async show(editor: vscode.TextEditor, contents: string): Promise<void> {
    this.shown = { document: editor.document, range: editor.selection, contents: new vscode.MarkdownString(contents) };
    await vscode.commands.executeCommand('editor.action.showHover');
  }

  covers(document: vscode.TextDocument, position: vscode.Position): boolean {
    return this.shown?.document === document && this.shown.range.contains(position);
  }

  provideHover(document: vscode.TextDocument, position: vscode.Position): vscode.Hover | undefined {
    return this.shown && this.covers(document, position) ? new vscode.Hover(this.shown.contents, this.shown.range) : undefined;
  }
}
