import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { setDutchMessages } from '../../src/shared/contract/base/dutch-messages.ts';
import { coreContract } from '../../src/shared/contract/core-contract.ts';
import { shellContract } from '../../src/shared/contract/shell.ts';
import { contractCalls, inputShapes, type Leaf, valueAt, withValue } from '../support/contract-inputs.ts';

/** What no text of an input may bring into the administratie, put in the middle of what was valid. */
const UNSTORABLE = ['\0', '\u0007', '\x1b[31m', '\u0081', '\ud800', '\udfff', '\uffff', '\u{1fffe}'];
const UNSEEN = ['\u202e', '\u2066', '\u200f', '\u200b', '\ufeff', '\u00ad', '\u{e0041}'];
const INVISIBLE = ['\u200b', '\u3164', '\u2800', ' \u00a0 ', '\u200d', '\ufe0f', '\u2060\n', '\u3000'];

/** More than the largest file; valid base64. */
const HUGE = Buffer.alloc(100_000_000, 'A').toString('latin1');

/** Secrets: they are compared, never stored and never shown. */
const SECRET = /wachtzin|sleutel$/u;

setDutchMessages();

type Place = {
  readonly call: string;
  readonly leaf: Leaf;
  readonly input: z.ZodType;
  readonly value: unknown;
};

function textPlaces(contract: object): Place[] {
  return contractCalls(contract).flatMap(({ path: call, input }) => {
    if (input === undefined) return [];
    const seen = new Set<string>();
    return inputShapes(input).flatMap(({ value, leaves }) =>
      leaves.flatMap((leaf) => {
        const name = leaf.path.join('.');
        const isText = leaf.schema instanceof z.ZodString || leaf.schema instanceof z.ZodStringFormat;
        if (!isText || seen.has(name)) return [];
        seen.add(name);
        return [{ call, leaf, input, value }];
      }),
    );
  });
}

const places = [...textPlaces(coreContract), ...textPlaces(shellContract)].map((place) => ({
  ...place,
  name: `${place.call} ${place.leaf.path.join('.')}`,
}));

/** What would be stored of a text at a place; null = the field is refused. */
function stored({ leaf }: Place, text: string): string | null {
  const parsed = leaf.schema.safeParse(text);
  return parsed.success ? z.string().parse(parsed.data) : null;
}

const stored1 = (place: Place): string => z.string().parse(valueAt(place.value, place.leaf.path));
const open = places.filter(({ name }) => !SECRET.test(name) || name.startsWith('beheer.zetInstelling'));

describe('every text of the contract', () => {
  it('is found', () => {
    expect(places.length).toBeGreaterThan(150);
  });

  it('has a valid example', () => {
    const wrong = places.filter(
      ({ leaf, value }) => !leaf.schema.safeParse(valueAt(value, leaf.path)).success,
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('has an upper bound', () => {
    const unbounded = places.filter((place) => stored(place, HUGE) !== null);
    expect(unbounded.map(({ name }) => name)).toEqual([]);
  });

  it('of which little is a bound for what is not a file or a long text', () => {
    const long = places.filter((place) => stored(place, 'A'.repeat(20_004)) !== null);
    expect(long.map(({ name }) => name)).toEqual([
      'klachtbrieven.zetSjabloon inhoud',
      'klachten.voegDocumentToe inhoud',
      'bestand.bewaar inhoud',
    ]);
  });

  it('stores no sign that is none', () => {
    const leaks = open.flatMap((place) =>
      UNSTORABLE.filter(
        (sign) => stored(place, `${stored1(place)}${sign}x`)?.includes(sign.charAt(0)) === true,
      ).map((sign) => `${place.name} ${JSON.stringify(sign)}`),
    );
    expect(leaks).toEqual([]);
  });

  it('stores nothing that nobody sees', () => {
    const leaks = open.flatMap((place) =>
      UNSEEN.filter((sign) => stored(place, `${stored1(place)}${sign}x`)?.includes(sign) === true).map(
        (sign) => `${place.name} ${JSON.stringify(sign)}`,
      ),
    );
    expect(leaks).toEqual([]);
  });

  it('stores each letter in one form', () => {
    const leaks = open.filter(
      (place) => stored(place, `${stored1(place)} e\u0301`)?.includes('\u0301') === true,
    );
    expect(leaks.map(({ name }) => name)).toEqual([]);
  });

  it('has something to see where it may not be empty', () => {
    const leaks = open
      .filter((place) => stored(place, '') === null)
      .flatMap((place) =>
        INVISIBLE.filter((text) => stored(place, text) !== null).map(
          (text) => `${place.name} ${JSON.stringify(text)}`,
        ),
      );
    expect(leaks).toEqual([]);
  });

  it('is refused at its own field, in Dutch for people', () => {
    for (const { name, input, value, leaf } of open) {
      const parsed = input.safeParse(withValue(value, leaf.path, `${HUGE}`));
      const issues = parsed.error?.issues ?? [];
      expect(
        // A choice between forms is refused as a whole.
        issues.some((issue) => leaf.path.join('.').startsWith(issue.path.join('.'))),
        name,
      ).toBe(true);
      for (const { message } of issues) expect(message, name).toMatch(/^[A-Z][^<>|]*\.$/u);
    }
  });
});
