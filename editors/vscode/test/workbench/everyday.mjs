// What people do with the extension on an ordinary day, in a folder that they trust.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expectEqual, expectHolds, expectSoon } from './expect.mjs';

const document = `# 说明 Notes

我们使用上下文窗口和 RAG 来回答问题。
A context window holds what the model reads.
我们使用上
用 LORA 微调，成本更低。
The flux capacitor makes it possible.
`;

const code = `# The context window of the model.
context_size = 4096
`;

const glossary = '.termlsp/glossary.yaml';

export const everyday = {
  folder: { 'notes.md': document, 'model.py': code, 'data.json': '{\n  "title": "检索增强生成"\n}\n' },
  settings: {},
  first: 'notes.md',
  checks: {
    async 'a Chinese term is explained by the pointer'(bench, { shoot }) {
      await bench.hover(3, 6, '上下文窗口', 'context window');
      await shoot();
    },

    async 'an English term is explained'(bench) {
      await bench.hover(4, 5, 'context window', '上下文窗口');
    },

    async 'a term in a comment of code is explained'(bench) {
      await bench.openFile('model.py');
      await bench.hover(1, 8, 'context window');
    },

    async 'a term is completed in the middle of a Chinese sentence'(bench, { shoot }) {
      await bench.openFile('notes.md');
      await bench.goTo(5, 6);
      const [first] = await bench.suggestions();
      await shoot();
      expectEqual(first, '上下文窗口');
      await bench.key('Enter');
      await expectSoon('the completed line', async () => (await bench.line(5)) === '我们使用上下文窗口');
    },

    async 'a term is completed by pinyin'(bench, { shoot }) {
      await bench.openFile('notes.md');
      await bench.goTo(5, 1);
      await bench.key('End', 'Enter');
      await bench.page.keyboard.type('sxw');
      const [first] = await bench.suggestions();
      await shoot();
      expectEqual(first, '上下文窗口');
      await bench.key('Enter');
      await expectSoon('the completed line', async () => (await bench.line(6)) === '上下文窗口');
      await bench.key('Control+z', 'Control+z', 'Control+z');
      await bench.command('File: Revert File');
      await expectSoon('the file as it was', async () => (await bench.line(5)) === '我们使用上');
    },

    async 'a wrong term is underlined and put right'(bench, { shoot }) {
      await bench.openFile('notes.md');
      await expectSoon('an underline', async () => (await bench.page.$('.squiggly-info, .squiggly-warning')) !== null);
      await bench.goTo(6, 4);
      const fixes = await bench.fixes();
      await shoot();
      expectHolds(fixes.join('\n'), 'Replace with “LoRA”', 'Ignore “LORA” here', 'Ignore “LORA” in this workspace');
      await bench.key('Enter');
      await expectSoon('the mended line', async () => (await bench.line(6)) === '用 LoRA 微调，成本更低。');
      await bench.command('File: Revert File');
    },

    async 'all wrong terms of a file are put right at once'(bench) {
      await bench.openFile('notes.md');
      await bench.command('Fix All');
      await expectSoon('the mended line', async () => (await bench.line(6)) === '用 LoRA 微调，成本更低。');
      await bench.command('File: Revert File');
    },

    async 'a selected term is explained where the server does not look'(bench, { shoot }) {
      await bench.openFile('data.json');
      await bench.select(2, 13, 6);
      await bench.command('TermLsp: Explain Selected Term');
      await expectSoon('the explanation', async () => (await bench.shownHover())?.includes('retrieval-augmented generation'));
      await shoot();
    },

    async 'what no glossary explains leads to what may have been meant'(bench, { shoot }) {
      await bench.openFile('notes.md');
      await bench.select(7, 5, 14);
      await bench.command('TermLsp: Explain Selected Term');
      await expectSoon('the message', async () => (await bench.notification())?.includes('No glossary explains “flux capacitor”.'));
      await shoot();
      await bench.dismiss();
    },

    async 'the menu of the editor has the commands for what is selected'(bench, { shoot }) {
      await bench.openFile('notes.md');
      await bench.select(7, 5, 14);
      const { x, y } = await bench.caret();
      await bench.page.mouse.click(x - 20, y + 8, { button: 'right' });
      await expectSoon('the menu', async () => (await bench.page.$$eval('.monaco-menu .action-label', (all) => all.map((each) => each.textContent))).includes('Explain Selected Term'));
      await shoot();
      await bench.key('Escape');
    },

    async 'a selected term is added to a glossary, which is made, and is known at once'(bench, { folder, shoot }) {
      await bench.openFile('notes.md');
      await bench.select(7, 5, 14);
      await bench.command('TermLsp: Add Term to Glossary...');
      await bench.answer('通量电容器');
      await shoot();
      await bench.answer('What makes time travel possible.');
      await expectSoon('the message', async () => (await bench.notification())?.includes('“flux capacitor” is in glossary.yaml now.'));
      expectHolds(fs.readFileSync(path.join(folder, glossary), 'utf8'), 'term: flux capacitor', '通量电容器', 'What makes time travel possible.');
      await bench.dismiss();
      await bench.hover(7, 8, 'flux capacitor', 'What makes time travel possible.');
    },

    async 'the status tells how much is known, and by which glossaries'(bench, { shoot }) {
      await bench.openFile('notes.md');
      await expectSoon('the status', async () => /\d+ entries/.test(await bench.status()));
      await shoot();
      expectHolds(await bench.status(), 'glossary.yaml, built-in');
    },

    async 'the glossaries that count are listed, and one is opened'(bench, { shoot }) {
      await bench.openFile('notes.md');
      await bench.command('TermLsp: Open Glossary...');
      await expectSoon('the list', async () => (await bench.choices()).length > 1);
      await shoot();
      expectHolds((await bench.choices())[0], 'glossary.yaml', '1 entry', '.termlsp/glossary.yaml');
      await bench.key('Enter');
      await expectSoon('the glossary', async () => (await bench.tab()) === 'glossary.yaml');
    },

    async 'an error in a glossary is told by the status, and led to'(bench, { shoot }) {
      await bench.openFile('glossary.yaml');
      await bench.key('Control+End');
      await bench.type('\n- [');
      await expectSoon('the error', async () => /errors? in glossaries/.test(await bench.status()));
      await shoot();
      await bench.restPointer();
      await bench.command('File: Revert File');
      await expectSoon('all well again', async () => /\d+ entries/.test(await bench.status()));
    },

    async 'a server that dies is started again'(bench, { server }) {
      await bench.openFile('notes.md');
      const processes = () => {
        try {
          return execFileSync('pgrep', ['-f', `^${server.extensions}/.*/bin/termlsp`], { encoding: 'utf8' }).trim().split('\n');
        } catch {
          return [];
        }
      };
      const before = processes();
      expectEqual(before.length, 1);
      process.kill(Number(before[0]), 'SIGKILL');
      await expectSoon('another process', async () => processes().length === 1 && processes()[0] !== before[0]);
      await bench.hover(4, 5, 'context window');
    },

    async 'the server is restarted, and the log tells of it'(bench, { shoot }) {
      await bench.openFile('notes.md');
      await bench.command('TermLsp: Restart Server');
      await bench.hover(4, 5, 'context window');
      await bench.restPointer();
      await bench.command('TermLsp: Show Log');
      await expectSoon('the log', async () => ((await bench.text('.panel .view-lines')) ?? '').split('serve --stdio').length > 3);
      await shoot();
      await bench.command('View: Toggle Panel Visibility');
    },

    async 'the example opens'(bench, { shoot }) {
      await bench.command('TermLsp: Open an Example');
      await expectSoon('its text', async () => (await bench.line(1)) === '# TermLsp');
      await bench.hover(3, 22, 'RAG');
      await shoot();
    },

    async 'the walkthrough has its pictures'(bench, { shoot }) {
      await bench.answer('>Welcome: Open Walkthrough...', { key: 'F1' });
      await bench.answer('Get Started with TermLsp');
      await expectSoon('its steps', async () => (await bench.text('.gettingStartedContainer .step-title'))?.includes('Read what a term means'));
      await expectSoon('its picture', async () => bench.page.$eval('.gettingStartedContainer .getting-started-media img', (image) => image.naturalWidth > 100));
      await shoot();
    },

    async 'a path that leads nowhere is told, with the way to the setting'(bench, { server, shoot }) {
      server.setMachine({ 'termlsp.path': '/no/such/termlsp' });
      await expectSoon('the message', async () => (await bench.notification())?.includes('There is no file “/no/such/termlsp”.'));
      await shoot();
      await bench.press('Open Settings');
      await expectSoon('the setting', async () => (await bench.text('.settings-editor .setting-item-title'))?.includes('Path'));
      server.setMachine({});
    },

    async 'the settings are described'(bench, { shoot }) {
      await bench.command('Preferences: Open Settings (UI)');
      await bench.page.waitForSelector('.settings-editor .suggest-input-container');
      await bench.page.click('.settings-editor .suggest-input-container');
      await bench.key('Control+a');
      await bench.type('@ext:termlsp.termlsp lint');
      await expectSoon('the rules', async () => (await bench.text('.settings-editor .setting-item-description'))?.includes('How much each rule matters'));
      await bench.pause(800);
      await shoot();
    },
  },
};
