// A folder that came from somewhere, and that nobody said to trust.
import fs from 'node:fs';
import path from 'node:path';
import { expectEqual, expectSoon } from './expect.mjs';

const program = '#!/bin/sh\ntouch FOLDER/was-run\n';

export const restricted = {
  folder: {
    'notes.md': '# 说明\n\n我们使用上下文窗口。\n',
    'evil.sh': program,
    '.vscode/settings.json': '{ "termlsp.path": "FOLDER/evil.sh" }\n',
  },
  settings: {
    'security.workspace.trust.startupPrompt': 'never',
    'security.workspace.trust.banner': 'never',
    'editor.unicodeHighlight.nonBasicASCII': false, // else VS Code warns of every Han character there, and shows no other hover
  },
  first: 'notes.md',
  checks: {
    async 'where a folder is not trusted its program is not run, and all else works'(bench, { folder, shoot }) {
      await expectSoon('the sign of a folder that is not trusted', async () => (await bench.text('.statusbar'))?.includes('Restricted Mode'));
      await bench.hover(3, 6, 'context window');
      await shoot();
      expectEqual(fs.existsSync(path.join(folder, 'was-run')), false);
    },

    async 'where it is trusted, it is'(bench, { folder }) {
      await bench.page.click('.statusbar-item:has-text("Restricted Mode")');
      await bench.page.click('.workspace-trust-editor .monaco-button:has-text("Trust")');
      await expectSoon('the program to be run', async () => fs.existsSync(path.join(folder, 'was-run')));
    },
  },
};
