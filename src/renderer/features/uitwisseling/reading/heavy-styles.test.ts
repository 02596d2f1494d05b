import { expect, it } from 'vitest';
import { number, row, workbook } from '../../../../../tests/support/werkmap.ts';
import { readFile } from './read.ts';

const withFormat = (format: string) =>
  Uint8Array.from(workbook([{ name: 'Lijst', data: row(1, number('A1', 5, 1)) }], { formats: [format] }));

it.each(['[', '"', '[>=1]', '#?/', 'y', '0.', '\\', '*'])(
  'a number format of half a million letters (%s) is refused with the reason',
  async (sign) => {
    const parsed = await readFile(withFormat(sign.repeat(500_000)), 'lijst.xlsx');
    expect(parsed).toMatchObject({ soort: 'geweigerd', waarom: 'te-veel-opmaak' });
  },
);

it('one as long as Excel takes is read', async () => {
  const parsed = await readFile(withFormat(`0${'"a"'.repeat(84)}`), 'lijst.xlsx');
  expect(parsed.soort).toBe('bladen');
});

it('more sheets than a list has are refused with the reason', async () => {
  const many = (count: number) =>
    Uint8Array.from(
      workbook(
        Array.from({ length: count }, (_, i) => ({ name: `Blad ${i}`, data: row(1, number('A1', i)) })),
      ),
    );
  expect(await readFile(many(1500), 'lijst.xlsx')).toMatchObject({
    soort: 'geweigerd',
    waarom: 'te-veel-bladen',
  });
  expect((await readFile(many(300), 'lijst.xlsx')).soort).toBe('bladen');
});
