import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readRecoveryKey, recoveryLines } from './recovery-key.ts';

const KEY = '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff';

describe('recovery key', () => {
  it('reads back as the key, for any key', () => {
    const keys = [KEY, '00'.repeat(32), 'ff'.repeat(32)];
    for (let i = 0; i < 200; i += 1) keys.push(randomBytes(32).toString('hex'));
    for (const sleutel of keys) {
      expect(readRecoveryKey(recoveryLines(sleutel).join('\n'))).toEqual({ soort: 'sleutel', sleutel });
    }
  });

  it('has four lines of three groups', () => {
    for (const line of recoveryLines(KEY)) expect(line).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{4}$/u);
  });

  it('may be typed in small letters, with spaces, and with O and L for what they look like', () => {
    const typed = recoveryLines(KEY)
      .join(' ')
      .toLowerCase()
      .replaceAll('0', 'o')
      .replaceAll('1', 'l')
      .replaceAll('-', ' – ');
    expect(readRecoveryKey(typed)).toEqual({ soort: 'sleutel', sleutel: KEY });
  });

  it('says which line has a wrong letter, for every letter that can be wrong', () => {
    const lines = recoveryLines(KEY);
    lines.forEach((line, number) => {
      for (let place = 0; place < line.length; place += 1) {
        if (line[place] === '-') continue;
        const wrong = `${line.slice(0, place)}${line[place] === '7' ? '8' : '7'}${line.slice(place + 1)}`;
        const text = lines.map((other, i) => (i === number ? wrong : other)).join(' ');
        expect(readRecoveryKey(text)).toEqual({ soort: 'regels', regels: [number + 1] });
      }
    });
  });

  it('says when two lines changed places, or letters are missing or unknown', () => {
    const [a = '', b = '', c = '', d = ''] = recoveryLines(KEY);
    expect(readRecoveryKey([b, a, c, d].join(' '))).toEqual({ soort: 'regels', regels: [1, 2] });
    expect(readRecoveryKey(a)).toEqual({ soort: 'lengte', aantal: 14, verwacht: 56 });
    expect(readRecoveryKey('')).toEqual({ soort: 'lengte', aantal: 0, verwacht: 56 });
    expect(readRecoveryKey([a, `${b.slice(0, -1)}U`, c, d].join(' '))).toEqual({
      soort: 'regels',
      regels: [2],
    });
  });
});
