// node scripts/package.mjs --binary PATH --target linux-x64 --out FILE [--images URL]
// Builds the extension around one platform's binary. The binary's executable bit travels in the .vsix.
// --images: the address under which this folder's files can be fetched, for the marketplace's page; an editor shows those in the package.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { platformOf } from './platform.mjs';

// .NET's runtime identifiers, by VS Code's names for the platforms.
const targets = {
  'win32-x64': 'win-x64',
  'win32-arm64': 'win-arm64',
  'darwin-x64': 'osx-x64',
  'darwin-arm64': 'osx-arm64',
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'alpine-x64': 'linux-musl-x64',
};
const options = parseArgs({
  options: { binary: { type: 'string' }, target: { type: 'string' }, out: { type: 'string' }, images: { type: 'string' } },
}).values;
const { target } = options;

if (!options.binary || !target || !options.out) fail('usage: npm run package -- --binary PATH --target linux-x64 --out FILE');
if (!(target in targets)) fail(`unknown target ${target}; one of: ${Object.keys(targets).join(' ')}`);

// npm runs scripts in the package's folder; paths mean the one that its caller stood in.
const [binary, vsix] = [options.binary, options.out].map((name) => path.resolve(process.env.INIT_CWD ?? '.', name));
if (!fs.statSync(binary, { throwIfNoEntry: false })?.isFile()) {
  fail(`no binary at ${binary}; make it with: dotnet publish src/TermLsp.Cli -c Release -r ${targets[target]} -o DIR`);
}
const made = platformOf(fs.readFileSync(binary));
if (made !== target.replace('alpine', 'linux')) fail(`${binary} is made for ${made ?? 'no platform that we know'}, not for ${target}`);

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
  ...(options.images ? ['--baseContentUrl', options.images, '--baseImagesUrl', options.images] : ['--no-rewrite-relative-links']),
]);

function run(command, args, options = {}) {
  execFileSync(command, args, { cwd: root, stdio: 'inherit', ...options });
}

function fail(message) {
  console.error(message);
  process.exit(2);
}
