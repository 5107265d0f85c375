import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileName, termIn } from '../src/texts';

test('a term stands on one line without the spaces around it', () => {
  for (const [selected, term] of [
    ['  RAG ', 'RAG'],
    ['context\r\n  window', 'context window'],
    ['上下文窗口\n', '上下文窗口'],
    [' \t\n', ''],
    ['x'.repeat(201), ''],
    ['𠮷'.repeat(100), '𠮷'.repeat(100)],
  ] as const) assert.equal(termIn(selected), term);
});

test('a file has its own name, whatever is in its address', () => {
  for (const [uri, name] of [
    ['file:///docs/team.terms.yaml', 'team.terms.yaml'],
    ['file:///c%3A/%E6%9C%AF%E8%AF%AD.yaml', '术语.yaml'],
    ['file:///a/100%.md', '100%.md'],
    ['untitled:Untitled-1', 'Untitled-1'],
  ] as const) assert.equal(fileName(uri), name);
});
