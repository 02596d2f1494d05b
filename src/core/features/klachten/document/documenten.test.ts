import { beforeAll, describe, expect, it } from 'vitest';
import { createTestCore } from '../../../../../tests/support/create-test-core.ts';
import { createKlachtproef, type Klachtproef } from '../../../../../tests/support/klacht-trial.ts';
import { DOCUMENT_MAX_BYTES } from '../../../../shared/contract/klachten/lists.ts';
import { assessDocument, documentNaam } from './documenten.rules.ts';

const text = (content: string) => Buffer.from(content, 'latin1');
const zip = (...namen: string[]) =>
  Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), text(namen.join('\u0000'))]);
const ole = (content: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(content, 'utf16le')]);

const PDF = text('%PDF-1.7\n1 0 obj');

describe('what a file is', () => {
  it.each([
    ['pdf', PDF],
    ['png', Buffer.from('89504e470d0a1a0a00', 'hex')],
    ['jpg', Buffer.from('ffd8ffe000104a46', 'hex')],
    ['docx', zip('[Content_Types].xml', 'word/document.xml')],
    ['msg', ole('__substg1.0_0037001F')],
    ['eml', text('Received: from a\r\nFrom: klager@voorbeeld.invalid\r\nDate: ma\r\n\r\nHallo')],
    ['txt', text('Gesprek van 3 maart.\nRené belde.')],
  ] as const)('%s by its first bytes', (type, bytes) => {
    expect(assessDocument(bytes)).toEqual({ soort: 'goed', type });
  });

  it.each([
    ['a program', Buffer.from('4d5a90000300000004000000', 'hex'), 'Dit soort bestand'],
    ['a program with the name of a pdf', Buffer.from('7f454c46020101', 'hex'), 'Dit soort bestand'],
    ['macros', zip('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'), 'macro'],
    ['another zip', zip('virus.exe'), 'ingepakt bestand'],
    ['an old Word file', ole('WordDocument'), 'oude versie van Office'],
    ['nothing', Buffer.alloc(0), 'leeg'],
    ['too much', Buffer.alloc(DOCUMENT_MAX_BYTES + 1, 65), 'groter dan 20 MB'],
  ])('refuses %s', (_wat, bytes, message) => {
    expect(assessDocument(bytes)).toEqual({
      soort: 'geweigerd',
      melding: expect.stringContaining(message),
    });
  });

  it.each([
    ['C:\\Temp\\brief.pdf', 'pdf', 'brief.pdf'],
    ['../../etc/passwd', 'txt', 'passwd.txt'],
    ['factuur.exe', 'pdf', 'factuur.exe.pdf'],
    ['Brief.PDF', 'pdf', 'Brief.pdf'],
    ['.\u0007<>', 'jpg', 'document.jpg'],
  ] as const)('names %s after what it is', (naam, type, expected) => {
    expect(documentNaam(naam, type)).toBe(expected);
  });
});

describe('documents of a dossier', () => {
  let proef: Klachtproef;
  let id: string;
  beforeAll(async () => {
    proef = await createKlachtproef(await createTestCore());
    ({ id } = await proef.registreer());
  });
  const klachten = () => proef.core.client.klachten;

  it('are kept, read back byte for byte, and each reading is logged', async () => {
    const { uitvoer } = await klachten().voegDocumentToe({
      id,
      naam: 'brief.doc',
      inhoud: PDF.toString('base64'),
      brief: null,
    });
    expect(uitvoer.dossier.documenten).toMatchObject([
      { naam: 'brief.doc.pdf', type: 'pdf', bytes: PDF.length, soort: 'bijlage', door: 'Proefpersoon' },
    ]);
    const back = await klachten().document({ id, documentId: uitvoer.documentId });
    expect(Buffer.from(back.inhoud, 'base64').equals(PDF)).toBe(true);
    expect((await klachten().dossier({ id })).inzage.map((line) => line.soort)).toContain('document');
  });

  it('a letter is one too; what a step rests on stays; the rest can go and come back', async () => {
    const { uitvoer } = await klachten().voegDocumentToe({
      id,
      naam: 'ontvangstbevestiging',
      inhoud: zip('[Content_Types].xml', 'word/document.xml').toString('base64'),
      brief: 'ontvangstbevestiging',
    });
    const { documentId } = uitvoer;
    await proef.stap(id, {
      soort: 'stap',
      stap: { soort: 'ontvangstbevestiging', datum: '2026-02-03', document: documentId },
    });
    await expect(klachten().verwijderDocument({ id, documentId })).rejects.toMatchObject({
      code: 'conflict',
    });
    await proef.core.client.beheer.maakOngedaan();
    expect((await klachten().verwijderDocument({ id, documentId })).uitvoer.documenten).toHaveLength(1);
    await expect(klachten().document({ id, documentId })).rejects.toMatchObject({ code: 'nietGevonden' });
    await proef.core.client.beheer.maakOngedaan();
    expect((await klachten().document({ id, documentId })).type).toBe('docx');
  });

  it.each([
    ['geen base64!', 'Het bestand kan niet worden gelezen.'],
    ['TVqQAAMAAAAEAAAA', 'Dit soort bestand'],
    ['A'.repeat(Math.ceil(DOCUMENT_MAX_BYTES / 3) * 4 + 4), 'groter dan 20 MB'],
  ])('refuses what cannot be kept (%#)', async (inhoud, message) => {
    await expect(klachten().voegDocumentToe({ id, naam: 'x', inhoud, brief: null })).rejects.toMatchObject({
      code: 'ongeldig',
      data: { velden: [{ veld: 'inhoud', melding: expect.stringContaining(message) }] },
    });
  });
});
