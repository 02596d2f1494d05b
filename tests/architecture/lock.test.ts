import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';

const lockSchema = z.object({
  packages: z.record(z.string(), z.object({ integrity: z.string().optional() })),
});
const text = readFileSync('package-lock.json', 'utf8');

it('every package of the lock file has a hash, also those of other platforms', () => {
  const { packages } = lockSchema.parse(JSON.parse(text));
  const without = Object.entries(packages).filter(
    ([at, { integrity }]) => at !== '' && integrity === undefined,
  );
  expect(without.map(([at]) => at)).toEqual([]);
});

it('the lock file names no address', () => {
  expect(text).not.toContain('"resolved"');
});
