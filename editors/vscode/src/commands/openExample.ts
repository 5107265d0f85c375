import * as vscode from 'vscode';

// In both languages, whichever the editor speaks: that is what it shows.
const text = `# TermLsp

Rest the pointer on RAG, fine-tuning or context window.
把指针停在“上下文窗口”“检索增强生成”或“微调”上。

Press Ctrl+Space behind a beginning: context w
在半句话后按 Ctrl+空格：我们使用上

Put the cursor on LORA and press Ctrl+. to put it right.
把光标放在 LORA 上，按 Ctrl+. 即可改正。
`;

/** Opens a document to try everything in, which is in no file. */
export async function openExample(): Promise<void> {
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown', content: text }));
}
