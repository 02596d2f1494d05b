import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { rechtenDoc } from '../support/rechten-doc.ts';

it('docs/rechten.md says what the table says', async () => {
  await expect(rechtenDoc()).toMatchFileSnapshot(resolve(import.meta.dirname, '../../docs/rechten.md'));
});
