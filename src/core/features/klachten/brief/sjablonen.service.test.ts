import { beforeEach, describe, expect, it } from 'vitest';
import { createTestCore } from '../../../../../tests/support/create-test-core.ts';
import type { Core } from '../../../base/core-types.ts';

let core: Core;
beforeEach(async () => {
  core = await createTestCore({ rollen: ['administratie'] });
});

const word = (extra = '') => Buffer.from(`PK\u0003\u0004word/document.xml${extra}`).toString('base64');
const brief = 'afhandeling' as const;

describe('own templates of letters', () => {
  it('keeps one per letter, with who and when, and takes it back', async () => {
    const { klachtbrieven, beheer } = core.client;
    await klachtbrieven.zetSjabloon({ brief, naam: 'eerste.docx', inhoud: word() });
    await klachtbrieven.zetSjabloon({ brief, naam: 'tweede.docx', inhoud: word('2') });
    expect(await klachtbrieven.sjablonen()).toMatchObject([
      { brief, naam: 'tweede.docx', door: 'Proefpersoon', bytes: 22 },
    ]);
    await beheer.maakOngedaan();
    expect(await klachtbrieven.sjabloon({ brief })).toEqual({ naam: 'eerste.docx', inhoud: word() });
    await klachtbrieven.verwijderSjabloon({ brief });
    expect(await klachtbrieven.sjabloon({ brief })).toBeNull();
  });

  it.each([
    ['text', Buffer.from('zomaar').toString('base64')],
    ['macros', word('vbaProject.bin')],
    ['too much', Buffer.alloc(2 * 1024 * 1024 + 1).toString('base64')],
  ])('refuses %s', async (_wat, inhoud) => {
    await expect(
      core.client.klachtbrieven.zetSjabloon({ brief, naam: 'x.docx', inhoud }),
    ).rejects.toMatchObject({
      code: 'ongeldig',
    });
  });

  it('is not for who has no part in complaints', async () => {
    const ander = await createTestCore({ rollen: ['inzage'] });
    await expect(ander.client.klachtbrieven.sjablonen()).rejects.toMatchObject({ code: 'geenRecht' });
  });
});
