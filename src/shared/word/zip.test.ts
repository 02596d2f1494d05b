import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readZip, ZipError } from './zip.ts';

const MB = 1024 * 1024;
const zip = (parts: Readonly<Record<string, string>>) =>
  new Uint8Array(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))),
  );
const fault = (bytes: Uint8Array<ArrayBuffer>, limit = MB): string => {
  try {
    return `${readZip(bytes, { bytes: limit }).size} parts`;
  } catch (error) {
    return error instanceof ZipError ? error.fault : 'unknown';
  }
};

/** Writes another unpacked size for the first part, in its head and in the directory. */
function lie(bytes: Uint8Array<ArrayBuffer>, size: number): Uint8Array<ArrayBuffer> {
  const out = bytes.slice();
  const view = new DataView(out.buffer);
  for (let at = 0; at + 46 < out.length; at += 1) {
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, size, true);
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return out;
}

describe('reading a zip', () => {
  it('gives the parts that are wanted', () => {
    const bytes = zip({ 'a.xml': '<a/>', 'media/b.bin': 'b', 'c.xml': '<c></c>\n' });
    const parts = readZip(bytes, { bytes: MB, wants: (name) => name.endsWith('.xml') });
    expect([...parts].map(([name, content]) => [name, new TextDecoder().decode(content)])).toEqual([
      ['a.xml', '<a/>'],
      ['c.xml', '<c></c>\n'],
    ]);
  });

  it('names what is no zip, and what is broken', () => {
    expect(fault(new Uint8Array(strToU8('PK en verder niets')))).toBe('no-zip');
    expect(fault(new Uint8Array(strToU8('zomaar een tekst die lang genoeg is')))).toBe('no-zip');
    const whole = zip({ 'a.xml': `<a>${'tekst '.repeat(200)}</a>` });
    expect(fault(whole.slice(0, whole.length - 10))).toBe('damaged');
    expect(fault(zip({ 'a.xml': '<a>tekst' }))).toBe('damaged');
  });

  it('refuses a bomb, also one that says less than it is', () => {
    expect(fault(zip({ 'a.xml': `<a>${'0'.repeat(2 * MB)}</a>` }))).toBe('too-large');
    expect(fault(zip({ 'a.xml': `<a>${'0'.repeat(20 * MB)}</a>` }), 100 * MB)).toBe('too-large');
    const honest = zip({ 'a.xml': `<a>${'0123456789'.repeat(10_000)}</a>` });
    expect(fault(honest)).toBe('1 parts');
    expect(fault(lie(honest, 10))).toBe('too-large');
    expect(fault(lie(honest, 5000))).toBe('damaged');
    const parts = Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`${i}.xml`, '<a/>']));
    expect(fault(zip(parts))).toBe('too-large');
  });
});
