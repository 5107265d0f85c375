import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';

const read = (file: string): Record<string, string> => JSON.parse(fs.readFileSync(file, 'utf8'));
const placeholders = (text: string) => [...text.matchAll(/\{\d\}/g)].map(([found]) => found).sort();

test('every message of the code is there in Chinese, and none that is not said', () => {
  const sources = fs.readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const said = sources.flatMap((name) => [...fs.readFileSync(`src/${name}`, 'utf8').matchAll(/l10n\.t\('((?:[^'\\]|\\.)*)'/g)].map((match) => match[1]!));
  const chinese = read('l10n/bundle.l10n.zh-cn.json');
  assert.deepEqual(Object.keys(chinese).sort(), [...new Set(said)].sort());
  for (const [english, text] of Object.entries(chinese)) assert.deepEqual(placeholders(text), placeholders(english), english);
});

test('package.json speaks both languages, and says nothing that neither knows', () => {
  const asked = [...fs.readFileSync('package.json', 'utf8').matchAll(/"%([^"%]+)%"/g)].map((match) => match[1]!);
  for (const language of ['', '.zh-cn']) assert.deepEqual(Object.keys(read(`package.nls${language}.json`)).sort(), [...new Set(asked)].sort());
});
