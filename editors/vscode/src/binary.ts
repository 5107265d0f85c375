import { constants, promises as fs } from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import * as vscode from 'vscode';

/** Why there is no binary to start, told to the user as it is, with what to do about it. */
export class BinaryError extends Error {}

/** The binary that `termlsp.path` names, or else the one inside the extension. */
export async function findBinary(extensionPath: string): Promise<string> {
  // VS Code itself leaves out what an untrusted workspace sets (`restrictedConfigurations`).
  const chosen = vscode.workspace.getConfiguration('termlsp').get('path', '').trim();
  return chosen === '' ? packaged(extensionPath) : named(chosen);
}

async function named(chosen: string): Promise<string> {
  const file = chosen.replace(/^~(?=[\\/])/, os.homedir());
  // Looked up relatively, a name could find a program inside the folder that is open.
  if (!path.isAbsolute(file)) {
    throw new BinaryError(vscode.l10n.t('termlsp.path is “{0}”. Set it to an absolute path, or empty it to use the binary inside the extension.', chosen));
  }
  if (!(await isFile(file))) {
    throw new BinaryError(vscode.l10n.t('There is no file “{0}”. Correct termlsp.path, or empty it to use the binary inside the extension.', file));
  }
  if (!(await isExecutable(file))) {
    throw new BinaryError(vscode.l10n.t('“{0}” may not be run. Make it executable (chmod +x), or correct termlsp.path.', file));
  }
  return file;
}

async function packaged(extensionPath: string): Promise<string> {
  const file = path.join(extensionPath, 'bin', process.platform === 'win32' ? 'termlsp.exe' : 'termlsp');
  if (!(await isFile(file))) {
    const platform = `${process.platform}-${process.arch}`;
    throw new BinaryError(vscode.l10n.t('This TermLsp package holds no server for {0}. Install the package for your platform, or the termlsp binary itself and set termlsp.path to it.', platform));
  }
  // A .vsix that was zipped on Windows, or unpacked by a careless tool, has lost the bit.
  if (!(await isExecutable(file))) await fs.chmod(file, 0o755);
  return file;
}

async function isFile(file: string): Promise<boolean> {
  return fs.stat(file).then((found) => found.isFile(), () => false);
}

async function isExecutable(file: string): Promise<boolean> {
  return fs.access(file, constants.X_OK).then(() => true, () => false);
}
