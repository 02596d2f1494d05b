import { describe, expect, it } from 'vitest';
import { createTestCore } from '../../../tests/support/create-test-core.ts';
import { createPortServer } from './server.ts';

/** Messages that no page of ours sends: none of them may stop the core, which lives for all of them. */

const call = (p: unknown, i: unknown = '1') => JSON.stringify({ i, p });
const KINDS: readonly unknown[] = [
  undefined,
  null,
  0,
  true,
  '',
  'geen json',
  '{',
  '[]',
  'null',
  '3',
  '"tekst"',
  '{}',
  [],
  {},
  new Uint8Array([1, 2, 3]),
  new ArrayBuffer(4),
  new Map(),
  { i: '1', p: { u: '/beheer/status' } },
  call(null),
  call({}),
  call({ u: null }),
  call({ u: 'http://[', b: {} }),
  call({ u: '//', b: {} }),
  call({ u: '/beheer/status', b: 'tekst' }),
  call({ u: '/beheer/status', h: { 'content-type': 'multipart/form-data' }, b: {} }),
  call({ u: '/beheer/status', b: {} }, null),
  call({ u: '/beheer/status', b: {} }, { a: 1 }),
  call({ u: '/beheer/nietBestaand', b: {} }),
  call({ u: '/__proto__/constructor', b: {} }),
  call({ u: '/beheer/opdrachten', b: { json: null, meta: 'x' } }),
  call({ u: '/beheer/opdrachten', b: { json: { aantal: 1 }, meta: [[99, 'aantal']] } }),
  call({ u: '/beheer/opdrachten', b: { json: {}, meta: [[1, '__proto__', 'x']] } }),
  call({ u: '/beheer/opdrachten', b: { json: { aantal: 'x'.repeat(100_000) } } }),
  JSON.stringify({ i: '1', t: 3, p: null }),
  JSON.stringify({ i: '1', t: 3, p: { e: 'message' } }),
  JSON.stringify({ i: '1', t: 4 }),
  JSON.stringify({ i: '1', t: 99, p: {} }),
];

describe('a port of a page', () => {
  it('goes on answering after every kind of message that is no call', async () => {
    const core = await createTestCore();
    const answers: unknown[] = [];
    let say: (event?: { data: unknown }) => void = () => undefined;
    const port = {
      on: (name: string, listener: typeof say) => {
        if (name === 'message') say = listener;
      },
      postMessage: (message: unknown) => answers.push(message),
    };
    createPortServer(core.router)(port, core.context);
    for (const data of KINDS) say({ data });
    say();
    say({ data: call({ u: '/beheer/status', b: {} }, 'last') });
    // An unhandled rejection in between fails the run.
    await expect.poll(() => answers.some((answer) => String(answer).includes('"last"'))).toBe(true);
    expect(String(answers.find((answer) => String(answer).includes('"last"')))).toContain('Proefgemeente');
    await core.sluit();
  });
});
