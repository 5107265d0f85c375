// Bundles the tests of what needs no editor, and runs them.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const out = path.join(root, 'dist', 'test');
const tests = fs.readdirSync(path.join(root, 'test')).filter((name) => /\.test\.m?[jt]s$/.test(name));

fs.rmSync(out, { recursive: true, force: true });
buildSync({ absWorkingDir: root, entryPoints: tests.map((name) => `test/${name}`), outdir: out, bundle: true, platform: 'node', format: 'cjs' });
execFileSync(process.execPath, ['--test', ...fs.readdirSync(out).map((name) => path.join(out, name))], { cwd: root, stdio: 'inherit' });
