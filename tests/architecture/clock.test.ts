import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** One clock in the house: what day a moment was, and what day it is, is asked of `tijd/moment.ts`. */

const HOME = 'src/shared/domain/tijd/moment.ts';

const sources = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name) && !entry.name.includes('.test.'))
  .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
  .filter((file) => file !== HOME);

const withText = (pattern: RegExp) => sources.filter((file) => pattern.test(readFileSync(file, 'utf8')));

it('a day is never cut from the text of a moment in UTC', () => {
  expect(withText(/\.slice\(0, 10\)/u)).toEqual([]);
  expect(withText(/jaarOf\([^()]*(?:Op|\bop|[mM]oment)\)/u)).toEqual([]);
  expect(
    withText(/(?:datumNl|momentNl)\([^()]*(?:vastgelegdOp|toegevoegdOp|gewijzigdOp|gemaaktOp|[mM]oment)\)/u),
  ).toEqual([]);
});

it('nothing else asks the computer what day it is or where it stands', () => {
  expect(withText(/Temporal\.Now\.(?:plainDate|timeZoneId)/u)).toEqual([]);
});
