import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanCell, cleanLine, cleanNaam, cleanText, isStorable, isVisible } from './clean.ts';

describe('text as it is stored', () => {
  it.each([
    ['e\u0301', 'é'],
    ['e\u200b\u0301', 'é'],
    ['een\r\ntwee\rdrie\u2028vier\vvijf', 'een\ntwee\ndrie\nvier\nvijf'],
    ['Wijk\u00adteam', 'Wijkteam'],
    ['\ufeffJan\u200b', 'Jan'],
    ['\u202d010 123\u202c', '010 123'],
    ['gef\u202efdp.exe', 'geffdp.exe'],
    ['👩\u200d🔧', '👩\u200d🔧'],
    ['a\tb ', 'a\tb '],
  ])('%j becomes %j', (typed, stored) => {
    expect(cleanText(typed)).toBe(stored);
  });

  it.each([
    ['  Oost \n West\t', 'Oost   West'],
    ['\u00a0Oost\u3000', 'Oost'],
  ])('one line: %j becomes %j', (typed, stored) => {
    expect(cleanLine(typed)).toBe(stored);
  });

  it.each([
    [' Robin   van\u00a0 den\nBerg ', 'Robin van den Berg'],
    ['Jan\u200d', 'Jan'],
    ['Ja\u200dn', 'Jan'],
    ['Ja\u200c\u0301n', 'Ján'],
    ['👩\u200d🔧', '👩\u200d🔧'],
    ['❤\ufe0f\u200d🔥', '❤\u200d🔥'],
    ['👩\u200d', '👩'],
    ['علی\u200cرضا', 'علی\u200cرضا'],
    ['علی\u200c', 'علی'],
    ['क्\u200dष', 'क्\u200dष'],
    ['Jan\ufe0f', 'Jan'],
    ['\u3164', ''],
    ['\u2800', ''],
    ['\u200b \u200b', ''],
  ])('a name: %j becomes %j', (typed, stored) => {
    expect(cleanNaam(typed)).toBe(stored);
  });

  it.each(['\0', 'a\u0007', '\x1b[31m', '\u0080', '\ud800', 'a\udc00b', '\uffff', '\u{1ffff}', '\ufdd0'])(
    '%j cannot be stored',
    (typed) => {
      expect(isStorable(cleanText(typed))).toBe(false);
      expect(isStorable(cleanCell(typed))).toBe(true);
    },
  );

  it.each([
    '',
    ' ',
    '\u200d',
    '\u200c',
    '\u0301',
    '\ufe0f',
    '\u115f',
    '\u3164',
    '\u2800',
    '\u3000',
    '\u{e0100}',
  ])('%j is not seen', (typed) => {
    expect(isVisible(typed)).toBe(false);
  });

  it('what is clean stays as it is', () => {
    const text = fc.string({
      unit: fc.constantFrom(
        'a',
        ' ',
        '\u200d',
        '👩',
        '❤',
        'ی',
        '\n',
        '\u0301',
        '\u200b',
        '\u034f',
        '\ufe0f',
        '\ud800',
        '\0',
        '\u2028',
      ),
      maxLength: 12,
    });
    fc.assert(
      fc.property(text, (typed) => {
        for (const clean of [cleanText, cleanLine, cleanNaam, cleanCell]) {
          expect(clean(clean(typed))).toBe(clean(typed));
        }
      }),
    );
  });
});
