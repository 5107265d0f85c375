/** Waits until something holds; how long it takes is nobody's promise, that it comes is. */
export async function expectSoon(what, holds, patience = 60_000) {
  const start = Date.now();
  let last;
  while (Date.now() - start < patience) {
    try {
      if (await holds()) return;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`in vain: ${what}${last ? ` (${last.message})` : ''}`);
}

export function expectEqual(found, expected) {
  if (JSON.stringify(found) !== JSON.stringify(expected)) throw new Error(`${JSON.stringify(found)}, where ${JSON.stringify(expected)} was due`);
}

export function expectHolds(text, ...parts) {
  for (const part of parts) if (!text?.includes(part)) throw new Error(`no “${part}” in: ${text}`);
}
