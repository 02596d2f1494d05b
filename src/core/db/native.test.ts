import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { loadNative, NativeFault, requireKnownNative } from './native.ts';

const bytes = Buffer.from('native');
const known = { 'linux-x64.node': createHash('sha256').update(bytes).digest('hex') };

describe('the native module', () => {
  it('is taken when it is the one that the application was built with', () => {
    expect(() => requireKnownNative('linux-x64.node', bytes, known)).not.toThrow();
  });

  it.each([
    ['other bytes', 'linux-x64.node', Buffer.from('natives')],
    ['another name', 'win32-x64.node', bytes],
    ['a name of JavaScript itself', 'constructor', bytes],
  ])('is refused with %s', (_what, file, content) => {
    expect(() => requireKnownNative(file, content, known)).toThrow(NativeFault);
  });

  it('is loaded once', () => {
    expect(loadNative()).toBe(loadNative());
  });
});
