import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Crashes } from '../src/crashes';

const minute = 60_000;

test('a server that stops again and again is left alone', () => {
  const crashes = new Crashes();
  assert.deepEqual([0, 1, 2, 3].map((time) => crashes.note(time)), [true, true, true, false]);
});

test('what is long ago, or was forgiven, does not count', () => {
  const crashes = new Crashes();
  for (const time of [0, 1, 2, 3]) crashes.note(time);
  assert.ok(crashes.note(3 + Crashes.minutes * minute));
  crashes.forget();
  assert.deepEqual([1, 2, 3, 4].map((time) => crashes.note(time + 3 + Crashes.minutes * minute)), [true, true, true, false]);
});
