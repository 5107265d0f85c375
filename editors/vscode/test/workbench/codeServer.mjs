// A code-server of its own: VS Code's workbench over HTTP, with a home, settings and extensions that nobody else has.
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';

// Nothing pops up, moves or asks that the tests did not ask for.
const quiet = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'files.autoSave': 'off',
  'files.hotExit': 'off',
  'editor.hover.delay': 100,
  'editor.minimap.enabled': false,
  'git.openRepositoryInParentFolders': 'never',
};

export class CodeServer {
  /** @param {{ program: string, vsix: string, home: string, settings?: object, trusts?: boolean, locale?: string }} options */
  static async start({ program, vsix, home, settings = {}, trusts = true, locale = 'en' }) {
    const server = new CodeServer();
    server.extensions = path.join(home, 'extensions');
    server.data = path.join(home, 'data');
    const folders = ['--user-data-dir', server.data, '--extensions-dir', server.extensions];
    const env = { ...process.env, HOME: home, XDG_CONFIG_HOME: path.join(home, '.config'), XDG_DATA_HOME: path.join(home, '.local'), XDG_CACHE_HOME: path.join(home, '.cache') };
    server.set(settings);
    server.setMachine({});
    execFileSync(program, [...folders, '--install-extension', vsix], { env, stdio: 'pipe' });
    if (locale !== 'en') server.speak(locale);
    server.version = execFileSync(program, ['--version'], { env, encoding: 'utf8' }).trim().split('\n').pop();
    server.port = await freePort();
    const log = fs.openSync(path.join(home, 'code-server.log'), 'w');
    server.process = spawn(program, [
      ...folders, '--auth', 'none', '--bind-addr', `127.0.0.1:${server.port}`, '--disable-telemetry', '--disable-update-check', '--disable-getting-started-override', '--locale', locale,
      ...(trusts ? ['--disable-workspace-trust'] : []),
    ], { env, stdio: ['ignore', log, log], detached: true });
    await server.answers();
    return server;
  }

  /** Settings of the person. */
  set(settings) {
    write(path.join(this.data, 'User', 'settings.json'), { ...quiet, ...settings });
  }

  /** Settings of the machine that the server runs on: where a window is a remote one, paths are taken from these alone. */
  setMachine(settings) {
    write(path.join(this.data, 'Machine', 'settings.json'), settings);
  }

  // A language pack that translates nothing of VS Code itself: the extension's own words are then the ones in that language.
  speak(locale) {
    const translations = path.join(this.data, 'no-translations.json');
    write(translations, { version: '1', contents: {} });
    write(path.join(this.data, 'languagepacks.json'), { [locale]: { hash: 'none', extensions: [{ extensionIdentifier: { id: 'test.no-translations' }, version: '1.0.0' }], translations: { vscode: translations }, label: locale } });
  }

  /** The address of a folder, with files opened in it. */
  address(folder, ...files) {
    const open = files.map((file) => ['openFile', `vscode-remote://127.0.0.1:${this.port}${path.join(folder, file)}`]);
    return `http://127.0.0.1:${this.port}/?folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(JSON.stringify(open))}`;
  }

  stop() {
    try {
      process.kill(-this.process.pid, 'SIGTERM');
    } catch {
      // It is gone already.
    }
  }

  async answers() {
    for (let tries = 0; tries < 240; tries++) {
      try {
        if ((await fetch(`http://127.0.0.1:${this.port}/healthz`)).ok) return;
      } catch {
        // Not yet.
      }
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    throw new Error('code-server does not answer');
  }
}

function freePort() {
  return new Promise((resolve) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

function write(file, settings) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify(settings, null, 1));
}
