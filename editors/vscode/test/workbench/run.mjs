// node test/workbench/run.mjs --code-server PROGRAM --vsix FILE --shots FOLDER
// [--only WORDS] of a check's name. Uses the packaged extension in VS Code's own window as a person does. Ends with the line "workbench: N passed, N failed".
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { chinese } from './chinese.mjs';
import { CodeServer } from './codeServer.mjs';
import { everyday } from './everyday.mjs';
import { restricted } from './restricted.mjs';
import { Workbench } from './workbench.mjs';

const { values: options } = parseArgs({
  options: { 'code-server': { type: 'string' }, vsix: { type: 'string' }, shots: { type: 'string' }, only: { type: 'string', default: '' } },
});
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-'));
const shots = path.resolve(options.shots ?? path.join(work, 'shots'));
fs.mkdirSync(shots, { recursive: true });
let passed = 0;
let failed = 0;

await session('everyday', everyday, {});
await session('restricted', restricted, { trusts: false });
await session('chinese', chinese, { locale: 'zh-cn' });
fs.rmSync(work, { recursive: true, force: true });
console.log(`screenshots: ${shots}\nworkbench: ${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** One code-server and one window, for checks that follow one another: each is a name and what must hold. */
async function session(name, { folder: files, settings, first, checks }, { trusts = true, locale = 'en' }) {
  const chosen = Object.entries(checks).filter(([what]) => what.includes(options.only));
  if (chosen.length === 0) return;
  const home = path.join(work, name, 'home');
  const folder = path.join(work, name, 'docs');
  for (const [file, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), text.replaceAll('FOLDER', folder), { mode: 0o755 });
  }
  const server = await CodeServer.start({ program: options['code-server'], vsix: path.resolve(options.vsix), home, trusts, locale, settings });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  try {
    console.log(`== ${name}: ${server.version}`);
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(60_000);
    const workbench = new Workbench(page);
    await workbench.open(server.address(folder, first));
    for (const [what, holds] of chosen) {
      const shot = path.join(shots, `${what.replace(/[^a-z0-9]+/gi, '-')}.png`);
      const shoot = () => page.screenshot({ path: shot });
      try {
        await holds(workbench, { server, folder, shoot });
        passed++;
        console.log(`ok      ${what}`);
      } catch (error) {
        failed++;
        console.log(`FAILED  ${what}: ${error.message.split('\n')[0]}`);
        await shoot();
      }
      await workbench.restPointer();
    }
  } catch (error) {
    failed++;
    console.log(`FAILED  ${name}: ${error.message}`);
  } finally {
    await browser.close();
    server.stop();
  }
}
