import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { platformOf } from '../scripts/platform.mjs';

function program(...parts) {
  const bytes = Buffer.alloc(256);
  for (const [offset, hex] of parts) bytes.write(hex, offset, 'hex');
  return bytes;
}

test('a program is known by its header', () => {
  for (const [platform, ...parts] of [
    ['linux-x64', [0, '7f454c46'], [18, '3e00']],
    ['linux-arm64', [0, '7f454c46'], [18, 'b700']],
    ['darwin-x64', [0, 'cffaedfe07000001']],
    ['darwin-arm64', [0, 'cffaedfe0c000001']],
    ['win32-x64', [0, '4d5a'], [0x3c, '80000000'], [0x80, '504500006486']],
    ['win32-arm64', [0, '4d5a'], [0x3c, '80000000'], [0x80, '5045000064aa']],
    [undefined, [0, '7f454c46'], [18, '0300']],
    [undefined, [0, '4d5a'], [0x3c, 'ffffffff']],
    [undefined, [0, '2321']],
  ]) assert.equal(platformOf(program(...parts)), platform);
  assert.equal(platformOf(Buffer.alloc(3)), undefined);
});

test('the program that runs this is one', { skip: !['linux', 'darwin', 'win32'].includes(process.platform) }, () => {
  assert.equal(platformOf(fs.readFileSync(process.execPath)), `${process.platform}-${process.arch}`);
});
