import { zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { createTestCore } from '../../../../../tests/support/create-test-core.ts';
import { createKlachtproef, type Klachtproef } from '../../../../../tests/support/klacht-trial.ts';
import { jpeg, png } from '../../../../../tests/support/pictures.ts';
import { field, word, wordRelated, wordWith } from '../../../../../tests/support/word.ts';
import { DOCUMENT_MAX_BYTES } from '../../../../shared/contract/klachten/lists.ts';
import { assessDocument, documentNaam } from './documenten.rules.ts';

const text = (content: string) => Buffer.from(content, 'latin1');
const DOCX = Buffer.from(word());
const ole = (content: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(content, 'utf16le')]);

const PDF = text('%PDF-1.7\n1 0 obj');

describe('a text that is made to be looked at for ever', () => {
  it.each([
    ['comments', '<!---->'.repeat(100_000)],
    ['comments that do not end', '<!--'.repeat(100_000)],
    ['instructions', '<?a?>'.repeat(100_000)],
    ['lines', `web${'\n'.repeat(1_000_000)}`],
    ['lines behind a number', `web\n1${' \n'.repeat(500_000)}`],
    ['spaces', ' '.repeat(1_000_000)],
    ['brackets', '<'.repeat(1_000_000)],
    ['brackets with spaces', '< '.repeat(500_000)],
    ['half a word', 'createobject '.repeat(80_000)],
    ['half a program', 'powershell \t'.repeat(80_000)],
    ['braces', '{ '.repeat(500_000)],
    ['headers', `From: a\n${'Date: b\n'.repeat(100_000)}`],
  ])('%s: an answer all the same', (_what, content) => {
    expect(['goed', 'geweigerd']).toContain(assessDocument(text(`${content}x`), 'verslag.txt').soort);
  });
});

describe('what a file is', () => {
  it.each([
    ['pdf', PDF],
    ['png', Buffer.from(png(640, 480))],
    ['jpg', Buffer.from(jpeg(640, 480))],
    ['docx', DOCX],
    ['msg', ole('__substg1.0_0037001F')],
    ['eml', text('Received: from a\r\nFrom: klager@voorbeeld.invalid\r\nDate: ma\r\n\r\nHallo')],
    ['txt', text('Gesprek van 3 maart.\nRené belde.')],
  ] as const)('%s by its first bytes', (type, bytes) => {
    expect(assessDocument(bytes)).toEqual({ soort: 'goed', type });
  });

  it.each([
    ['a program', Buffer.from('4d5a90000300000004000000', 'hex'), 'Dit soort bestand'],
    ['a program with the name of a pdf', Buffer.from('7f454c46020101', 'hex'), 'Dit soort bestand'],
    ['macros', Buffer.from(word({ 'word/vbaProject.bin': '' })), 'macro'],
    ['another zip', Buffer.from(zipSync({ 'virus.exe': text('MZ') })), 'geen Word-document'],
    [
      'a remote template',
      Buffer.from(wordRelated('attachedTemplate', 'https://x.example/a')),
      'sjabloon van elders',
    ],
    ['a field that runs', Buffer.from(wordWith(field('DDE', 'AUTO cmd'))), 'DDEAUTO'],
    ['an old Word file', ole('WordDocument'), 'oude versie van Office'],
    ['nothing', Buffer.alloc(0), 'leeg'],
    ['a picture of gigabytes', Buffer.from(png(20_000, 20_000)), '20.000 × 20.000 beeldpunten'],
    ['a photo of gigabytes', Buffer.from(jpeg(20_000, 20_000, [0xc0, 0xc2])), '20.000 × 20.000'],
    ['a picture that does not say how large it is', Buffer.from('89504e470d0a1a0a00', 'hex'), 'beschadigd'],
    ['too much', Buffer.alloc(DOCUMENT_MAX_BYTES + 1, 65), 'groter dan 20 MB'],
  ])('refuses %s', (_wat, bytes, message) => {
    expect(assessDocument(bytes)).toEqual({
      soort: 'geweigerd',
      melding: expect.stringContaining(message),
    });
  });

  it.each([
    ['<!DOCTYPE html><p>Hallo', 'HTML'],
    ['\n <!-- a --><html><body>', 'HTML'],
    ['\u00ef\u00bb\u00bf<html>', 'HTML'],
    ['Hallo <script>alert(1)</script>', 'HTML'],
    ['<hta:application id="a"/>', 'HTA'],
    ['<svg xmlns="http://www.w3.org/2000/svg" onload="a()"/>', 'SVG'],
    ['<?xml version="1.0"?><svg onload="a()"/>', 'SVG'],
    ['<?xml version="1.0"?><a/>', 'XML'],
    ['{\\rtf1\\ansi', 'RTF'],
    ['{ \\rt', 'RTF'],
    ['@echo off\r\ndel *', 'BAT'],
    ['REM iets\r\nformat', 'BAT'],
    ['#!/bin/sh\nrm -rf', 'script'],
    ['Set a = CreateObject("WScript.Shell")', 'script'],
    ['powershell -enc AAAA', 'script'],
    ['[InternetShortcut]\r\nURL=file://x', 'snelkoppeling'],
    ['Windows Registry Editor Version 5.00', 'register'],
    ['%!PS-Adobe', 'PostScript'],
    ['ID;PWXL;N;E', 'SLK'],
    ['WEB\n1\nhttps://x.example', 'webquery'],
    ['<!-- a --> <!--b--><?php x ?>\n<body onload=a()>', 'HTML'],
    ['<!-- a -->@echo off', 'BAT'],
    [`${'<!---->'.repeat(10_000)}<html>`, 'HTML'],
  ])('refuses as text %j', (content, found) => {
    expect(assessDocument(text(content), 'verslag.txt')).toEqual({
      soort: 'geweigerd',
      melding: expect.stringContaining(found),
    });
  });

  it.each([
    'a.html',
    'a.htm',
    'a.hta',
    'a.svg',
    'a.bat',
    'a.cmd',
    'a.rtf',
    'a.js',
    'a.vbs',
    'a.ps1',
    'a.txt.BAT',
    'a.lnk',
    'a.url',
    'a.bat ',
  ])('refuses harmless text that calls itself %s', (naam) => {
    expect(assessDocument(text('Dag'), naam)).toEqual({
      soort: 'geweigerd',
      melding: expect.stringContaining('uitgang .'),
    });
  });

  it.each([
    ['Gesprek van 3 maart', 'Dag'],
    ['verslag', 'Dag'],
    ['verslag.log', '# Verslag\n- a < b en b > c'],
    ['lijst.csv', 'naam;uren\r\nOost;8'],
    ['brief.TXT', 'Remco belde. Hij vroeg: "Dim het licht".'],
  ])('keeps %s as text', (naam, content) => {
    expect(assessDocument(text(content), naam)).toEqual({ soort: 'goed', type: 'txt' });
  });

  it.each([
    ['C:\\Temp\\brief.pdf', 'pdf', 'brief.pdf'],
    ['../../etc/passwd', 'txt', 'passwd.txt'],
    ['factuur.exe', 'pdf', 'factuur.exe.pdf'],
    ['Brief.PDF', 'pdf', 'Brief.pdf'],
    ['.\u0007<>', 'jpg', 'document.jpg'],
    ['brief\u202efdp.exe', 'pdf', 'brieffdp.exe.pdf'],
    ['br\u200bief\ufeff.pdf', 'pdf', 'brief.pdf'],
    ['con', 'txt', '_con.txt'],
    ['LPT1.oud', 'txt', '_LPT1.oud.txt'],
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
      inhoud: DOCX.toString('base64'),
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
