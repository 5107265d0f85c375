// node scripts/package.mjs --binary PATH --target linux-x64 --out FILE
// Builds the extension around one platform's binary. The binary's executable bit travels in the .vsix.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const targets = [
  'linux-x64', 'linux-arm64', 'linux-armhf', 'alpine-x64', 'alpine-arm64',
  'darwin-x64', 'darwin-arm64', 'win32-x64', 'win32-arm64',
];
const options = parseArgs({
  options: { binary: { type: 'string' }, target: { type: 'string' }, out: { type: 'string' } },
}).values;
const { target } = options;

if (!options.binary || !target || !options.out) fail('usage: npm run package -- --binary PATH --target linux-x64 --out FILE');
if (!targets.includes(target)) fail(`unknown target ${target}; one of: ${targets.join(' ')}`);

// npm runs scripts in the package's folder; paths mean the one that its caller stood in.
const [binary, vsix] = [options.binary, options.out].map((name) => path.resolve(process.env.INIT_CWD ?? '.', name));
if (!fs.statSync(binary, { throwIfNoEntry: false })?.isFile()) fail(`no binary at ${binary}`);

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const bin = path.join(root, 'bin');
const file = path.join(bin, target.startsWith('win32') ? 'termlsp.exe' : 'termlsp');
const tool = (...names) => path.join(root, 'node_modules', ...names);

fs.rmSync(bin, { recursive: true, force: true }); // another target's binary must not travel along
fs.mkdirSync(bin);
fs.copyFileSync(binary, file);
fs.chmodSync(file, 0o755);
fs.mkdirSync(path.dirname(vsix), { recursive: true });

run('npm', ['run', '--silent', 'build'], { shell: process.platform === 'win32' });
run(process.execPath, [
  tool('@vscode', 'vsce', 'vsce'), 'package', '--target', target, '--out', vsix,
  '--no-dependencies', // esbuild has bundled them
  '--allow-missing-repository',
]);

function run(command, args, options = {}) {
  execFileSync(command, args, { cwd: root, stdio: 'inherit', ...options });
}

function fail(message) {
  console.error(message);
  process.exit(2);
}
