// Writes dist/THIRD-PARTY-NOTICES.txt: the licence of every package that esbuild put into the bundle, as they ask for.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { inputs } = JSON.parse(fs.readFileSync(path.join(root, 'dist', 'meta.json'), 'utf8'));

const folders = new Set(Object.keys(inputs).flatMap((file) => file.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/) ?? []));
const notices = [...folders].sort().map((folder) => {
  const { name, version, license } = JSON.parse(fs.readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
  const file = fs.readdirSync(path.join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? fs.readFileSync(path.join(root, folder, file), 'utf8').trim() : '';
  return `${name} ${version} (${license})\n\n${text}\n`;
});
fs.writeFileSync(path.join(root, 'dist', 'THIRD-PARTY-NOTICES.txt'), notices.join('\n---\n\n'));
