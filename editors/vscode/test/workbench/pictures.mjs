// node test/workbench/pictures.mjs --code-server PROGRAM --vsix FILE
// Takes the pictures of README and walkthrough: the extension as it is, in VS Code's own window, cut to what they are about.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { CodeServer } from './codeServer.mjs';
import { expectSoon } from './expect.mjs';
import { Workbench } from './workbench.mjs';

const { values: options } = parseArgs({ options: { 'code-server': { type: 'string' }, vsix: { type: 'string' } } });
const images = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', 'images');
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'pictures-'));
const size = { width: 960, height: 480 };

const answers = `# 问答系统

系统先检索资料，再把它们放进上下文窗口。
用 LORA 微调可以降低成本，但不会增加知识。

`;
const english = `# The assistant

Retrieval keeps hallucinations rare: it answers from what it has read.
`;
const team = `- term: parcel desk
  zh-CN: 包裹台
  definition: Where visitors leave what they may not take along.

- term: night key
  zh-CN: 夜间钥匙
  definition: The key that opens the side entrance after ten.
`;
const house = `# The front desk

Leave large bags at the parcel desk, and ask there for the
night key if you come back late.
`;

fs.mkdirSync(path.join(work, 'docs', '.termlsp'), { recursive: true });
for (const [file, text] of [['answers.md', answers], ['answers-en.md', english], ['house.md', house], ['.termlsp/glossary.yaml', team]]) fs.writeFileSync(path.join(work, 'docs', file), text);

const server = await CodeServer.start({
  program: options['code-server'], vsix: path.resolve(options.vsix), home: path.join(work, 'home'),
  settings: {
    'workbench.colorTheme': 'Default Light Modern', 'workbench.activityBar.location': 'hidden', 'window.commandCenter': false, 'workbench.layoutControl.enabled': false,
    'breadcrumbs.enabled': false, 'workbench.editor.editorActionsLocation': 'hidden', 'editor.fontSize': 14, 'editor.occurrencesHighlight': 'off', 'editor.selectionHighlight': false,
    'editor.renderLineHighlight': 'none', 'editor.scrollbar.vertical': 'hidden', 'editor.overviewRulerBorder': false, 'editor.hideCursorInOverviewRuler': true,
    'window.menuBarVisibility': 'hidden', 'editor.guides.indentation': false, 'editor.lightbulb.enabled': 'off', 'editor.fontFamily': 'DejaVu Sans Mono, Noto Sans Mono CJK SC',
  },
});
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
try {
  const page = await browser.newPage({ viewport: size, deviceScaleFactor: 2 });
  const bench = new Workbench(page);
  await bench.open(server.address(path.join(work, 'docs'), 'answers.md'));
  await bench.command('View: Close Primary Side Bar');

  await bench.hover(3, 17, 'context window');
  await shoot('hover', 390);
  await bench.restPointer();

  await bench.openFile('answers-en.md');
  await bench.hover(3, 20, '幻觉');
  await shoot('hover-en', 390);
  await bench.restPointer();
  await bench.openFile('answers.md');

  await bench.goTo(5, 1);
  await bench.type('我们使用上');
  await expectSoon('the suggestions', async () => (await bench.suggestions())[0] === '上下文窗口');
  await bench.key('Control+Space'); // the details
  await bench.pause(1500);
  await shoot('completion', 380);
  await bench.key('Escape', 'Escape');
  await bench.command('File: Revert File');

  await bench.goTo(4, 4);
  await bench.fixes();
  await shoot('fix', 280);
  await bench.restPointer();

  await bench.openFile('glossary.yaml');
  await bench.command('View: Split Editor Down');
  await bench.openFile('house.md');
  await bench.hover(3, 33, 'visitors leave');
  await shoot('glossary', 380);
  await bench.restPointer();
} finally {
  await browser.close();
  server.stop();
  fs.rmSync(work, { recursive: true, force: true });
}

// Without the title and the bar at the foot, which say nothing of it.
async function shoot(name, most = size.height) {
  const page = browser.contexts()[0].pages()[0];
  const { x, y, width, height } = await (await page.$('.part.editor')).boundingBox();
  await page.screenshot({ path: path.join(images, `${name}.png`), clip: { x, y, width, height: Math.min(height, most) } });
}
