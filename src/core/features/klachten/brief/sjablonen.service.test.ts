import { beforeEach, describe, expect, it } from 'vitest';
import { createTestCore } from '../../../../../tests/support/create-test-core.ts';
import { field, word, wordRelated, wordWith } from '../../../../../tests/support/word.ts';
import type { Core } from '../../../base/core-types.ts';

let core: Core;
beforeEach(async () => {
  core = await createTestCore({ rollen: ['administratie'] });
});

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const first = word();
const second = word({ 'docProps/custom.xml': '<Properties/>' });
const brief = 'afhandeling' as const;

describe('own templates of letters', () => {
  it('keeps one per letter, with who and when, and takes it back', async () => {
    const { klachtbrieven, beheer } = core.client;
    await klachtbrieven.zetSjabloon({ brief, naam: 'eerste.docx', inhoud: base64(first) });
    await klachtbrieven.zetSjabloon({ brief, naam: 'tweede.docx', inhoud: base64(second) });
    expect(await klachtbrieven.sjablonen()).toMatchObject([
      { brief, naam: 'tweede.docx', door: 'Proefpersoon', bytes: second.length },
    ]);
    await beheer.maakOngedaan();
    expect(await klachtbrieven.sjabloon({ brief })).toEqual({ naam: 'eerste.docx', inhoud: base64(first) });
    await klachtbrieven.verwijderSjabloon({ brief });
    expect(await klachtbrieven.sjabloon({ brief })).toBeNull();
  });

  it.each([
    ['text', Buffer.from('zomaar').toString('base64'), 'geen Word-document'],
    ['macros', base64(word({ 'word/vbaProject.bin': '' })), 'macro’s (word/vbaProject.bin)'],
    [
      'a remote template',
      base64(wordRelated('attachedTemplate', 'https://x.example/a.dotm')),
      'sjabloon van elders',
    ],
    ['a field that runs', base64(wordWith(field('DDE', 'AUTO cmd'))), 'DDEAUTO'],
    ['too much', Buffer.alloc(2 * 1024 * 1024 + 1).toString('base64'), 'groter dan 2 MB'],
  ])('refuses %s', async (_wat, inhoud, found) => {
    await expect(
      core.client.klachtbrieven.zetSjabloon({ brief, naam: 'x.docx', inhoud }),
    ).rejects.toMatchObject({
      code: 'ongeldig',
      data: { velden: [{ veld: 'inhoud', melding: expect.stringContaining(found) }] },
    });
  });

  it('is replaced only by who keeps dossiers, or manages the application', async () => {
    const manager = await createTestCore({ rollen: ['gebiedsmanager'] });
    expect(await manager.client.klachtbrieven.sjablonen()).toEqual([]);
    const { zetSjabloon, verwijderSjabloon } = manager.client.klachtbrieven;
    await expect(zetSjabloon({ brief, naam: 'x.docx', inhoud: base64(first) })).rejects.toMatchObject({
      code: 'geenRecht',
    });
    await expect(verwijderSjabloon({ brief })).rejects.toMatchObject({ code: 'geenRecht' });
  });

  it('is not for who has no part in complaints', async () => {
    const ander = await createTestCore({ rollen: ['inzage'] });
    await expect(ander.client.klachtbrieven.sjablonen()).rejects.toMatchObject({ code: 'geenRecht' });
  });
});
