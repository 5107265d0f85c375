import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summarise } from '../src/summary';

const builtin = { id: 'llm', concepts: 600, builtin: true, uri: 'file:///cache/agents.yaml' };
const own = { id: 'team', concepts: 2, builtin: false, uri: 'file:///docs/team.terms.yaml' };

test('own glossaries are named once, in their order', () => {
  const { own: names, hasBuiltin } = summarise({ concepts: 0, problems: [], glossaries: [own, { id: 'x', concepts: 1, builtin: false }, own, builtin] });
  assert.deepEqual(names, ['team.terms.yaml', 'x']);
  assert.ok(hasBuiltin);
});

test('the worst finding is the one to go to, and hints count for nothing', () => {
  const hint = { severity: 4, message: 'h' };
  const warning = { severity: 2, message: 'w', uri: own.uri };
  const error = { severity: 1, message: 'e', uri: own.uri };
  const { errors, warnings, worst } = summarise({ concepts: 2, glossaries: [own], problems: [hint, warning, error, warning] });
  assert.deepEqual([errors, warnings, worst], [1, 2, error]);
  assert.equal(summarise({ concepts: 2, glossaries: [own], problems: [hint] }).worst, undefined);
  assert.equal(summarise({ concepts: 2, glossaries: [own], problems: [hint, warning] }).worst, warning);
});
