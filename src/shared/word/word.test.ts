import { describe, expect, it } from 'vitest';
import { builtInTemplate } from '../../../tests/support/letter-templates.ts';
import { png } from '../../../tests/support/pictures.ts';
import { field, word, wordRelated, wordWith } from '../../../tests/support/word.ts';
import { fillSjabloon } from '../../renderer/features/klachten/brieven/brieven-create.ts';
import { INVULPLEKKEN } from '../../renderer/features/klachten/brieven/brieven-soorten.ts';
import { BRIEFSOORTEN } from '../domain/klacht/basis/lists.ts';
import { wordFaults, wordRefusal } from './word.ts';
import { readZip } from './zip.ts';

const faultsOf = (bytes: Uint8Array<ArrayBuffer>) => wordFaults(readZip(bytes, { bytes: 30_000_000 }));
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PNG = png(640, 480);
const RELATIONSHIPS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';
const contentType = (type: string, name = '/word/settings.xml') =>
  word({
    '[Content_Types].xml': (text) =>
      text.replace('</Types>', `<Override PartName="${name}" ContentType="${type}"/></Types>`),
  });

describe('a letter', () => {
  it.each(BRIEFSOORTEN)('%s that comes with the application is one', (brief) => {
    expect(faultsOf(builtInTemplate(brief))).toEqual([]);
  });

  it.each([
    ['a link to a page', wordRelated('hyperlink', 'https://www.voorbeeld.nl/a?b=1&amp;c=2')],
    ['a link to a mail address', wordRelated('hyperlink', 'mailto:info@voorbeeld.nl')],
    ['a link to a place in it', wordRelated('hyperlink', '#kop', '')],
    ['a picture in it', word({ 'word/media/logo.png': PNG })],
    ['a page number', wordWith(field(' PA', 'GE ', '\\* MERGEFORMAT '))],
    ['a date', wordWith('<w:fldSimple w:instr=" DATE \\@ &quot;d MMMM yyyy&quot; "/>')],
    ['a link as a field', wordWith(field('HYPERLINK "https://voorbeeld.nl" \\o "tip"'))],
    ['a link as a field to a place in it', wordWith(field('HYPERLINK \\l "_Toc1"'))],
    ['words that look like a field', wordWith('<w:p><w:r><w:t>DDEAUTO cmd</w:t></w:r></w:p>')],
    [
      'metadata of the office',
      word({ 'customXml/item1.xml': '<a/>', 'customXml/_rels/item1.xml.rels': RELATIONSHIPS }),
    ],
  ])('may have %s', (_what, bytes) => {
    expect(faultsOf(bytes)).toEqual([]);
  });

  it.each([
    [
      'a remote template',
      wordRelated(
        'attachedTemplate',
        'https://kwaad.example/a.dotm',
        'External',
        'word/_rels/settings.xml.rels',
      ),
      'sjabloon van elders',
    ],
    [
      'a template without a mode',
      wordRelated('attachedTemplate', 'file:///c:/a.dotm', ''),
      'sjabloon van elders',
    ],
    ['a remote picture', wordRelated('image', 'https://kwaad.example/a.png'), 'afbeelding van elders'],
    ['a UNC picture', wordRelated('image', '\\\\kwaad\\a.png'), 'afbeelding van elders'],
    ['a UNC picture without a mode', wordRelated('image', '\\\\kwaad\\a.png', ''), 'afbeelding van elders'],
    ['a picture at //', wordRelated('image', '//kwaad/a.png', ''), 'afbeelding van elders'],
    ['a mode in capitals', wordRelated('image', 'a.png', 'EXTERNAL'), 'afbeelding van elders'],
    ['a picture of VML', wordWith('<v:imagedata src="\\\\kwaad\\a.png"/>'), 'afbeelding van elders'],
    ['a link to a file', wordRelated('hyperlink', 'file://kwaad/a.exe'), 'webpagina of mailadres'],
    ['a link to a share', wordRelated('hyperlink', '\\\\kwaad\\a'), 'webpagina of mailadres'],
    ['a link that searches', wordRelated('hyperlink', 'search-ms:query=a'), 'webpagina of mailadres'],
    ['a link to a program', wordRelated('hyperlink', 'ms-msdt:/id'), 'webpagina of mailadres'],
    ['a link to a file as a field', wordWith(field('HYPERLINK "\\\\kwaad\\a"')), 'webpagina of mailadres'],
    ['an OLE part', word({ 'word/embeddings/oleObject1.bin': PNG }), 'ingesloten object'],
    ['an OLE element', wordWith('<w:object><o:OLEObject Type="Embed"/></w:object>'), 'OLE'],
    ['an OLE link', wordRelated('oleObject', 'https://kwaad.example/a'), 'verwijzing naar elders'],
    ['a control', wordWith('<w:control r:id="rX"/>'), 'ActiveX'],
    ['DDE', wordWith(field('DDE excel a b')), 'DDE'],
    ['DDEAUTO', wordWith(field(' DDEAUTO c:\\\\windows\\\\cmd.exe ')), 'DDEAUTO'],
    ['DDEAUTO over runs', wordWith(field('D', 'DE', 'AU', 'TO cmd')), 'DDEAUTO'],
    ['DDE in small letters', wordWith(field('ddeauto cmd')), 'DDEAUTO'],
    ['DDE in entities', wordWith(field('&#68;&#x44;E cmd')), 'DDE'],
    ['DDE in CDATA', wordWith(field('<![CDATA[DDE cmd]]>')), 'DDE'],
    ['DDE in a simple field', wordWith("<w:fldSimple w:instr='DDE cmd'/>"), 'DDE'],
    ['DDE under another prefix', wordWith(`<q:fldSimple xmlns:q="${WORD}" q:instr="DDE cmd"/>`), 'DDE'],
    ['DDE that was removed', wordWith(field('DDE a').replaceAll('instrText', 'delInstrText')), 'DDE'],
    ['DDE outside a field', wordWith('<w:r><w:instrText>DDE a</w:instrText></w:r>'), 'DDE'],
    [
      'DDE in a field without an end',
      wordWith('<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>DDE a</w:instrText></w:r>'),
      'DDE',
    ],
    [
      'a field that makes its name',
      wordWith(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${field('QUOTE 68 68 69')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
      'QUOTE',
    ],
    [
      'DDE in a header',
      word({ 'word/header1.xml': (text) => text.replace('</w:hdr>', `${field('DDE a')}</w:hdr>`) }),
      'DDE',
    ],
    [
      'DDE in a footnote',
      word({
        'word/footnotes.xml': (text) => text.replace('</w:footnotes>', `${field('DDE a')}</w:footnotes>`),
      }),
      'DDE',
    ],
    ['a text of elsewhere', wordWith(field('INCLUDETEXT "\\\\kwaad\\a.docx"')), 'INCLUDETEXT'],
    [
      'a picture of elsewhere as a field',
      wordWith(field('INCLUDEPICTURE "https://kwaad.example/a" \\d')),
      'INCLUDEPICTURE',
    ],
    ['a link to data', wordWith(field('LINK Excel.Sheet.12 a')), 'LINK'],
    ['a button for a macro', wordWith(field('MACROBUTTON kwaad klik')), 'MACROBUTTON'],
    ['a database', wordWith(field('DATABASE \\d a')), 'DATABASE'],
    ['an embedded file', wordWith('<w:altChunk r:id="rX"/>'), 'altChunk'],
    ['an embedded file as a relation', wordRelated('aFChunk', 'afchunk.html', ''), 'altChunk'],
    ['a part of HTML', word({ 'word/afchunk.html': '<p/>' }), 'niet nodig heeft'],
    ['another document', wordWith('<w:subDoc r:id="rX"/>'), 'subDoc'],
    ['macros', word({ 'word/vbaProject.bin': PNG }), 'macro'],
    ['macros under another name', word({ 'word/data.bin': PNG }), 'niet nodig heeft'],
    ['macros as XML', contentType('application/vnd.ms-office.vbaProject'), 'macro'],
    [
      'macros as a relation',
      word({
        'word/_rels/document.xml.rels': (text) =>
          text.replace(
            '</Relationships>',
            '<Relationship Id="rX" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="theme/theme1.xml"/></Relationships>',
          ),
      }),
      'macro',
    ],
    [
      'a document with macros',
      contentType('application/vnd.ms-word.document.macroEnabled.main+xml', '/word/document.xml'),
      'macro',
    ],
    ['a picture that is none', word({ 'word/media/image1.png': 'MZ' }), 'geen afbeelding'],
    ['a drawing that can run', word({ 'word/media/image1.svg': '<svg/>' }), 'soort die niet kan'],
    ['a chart', word({ 'word/charts/chart1.xml': '<c/>' }), 'niet nodig heeft'],
    ['buttons of its own', word({ 'customUI/customUI.xml': '<c/>' }), 'niet nodig heeft'],
    [
      'data of elsewhere',
      word({ 'word/settings.xml': (text) => text.replace('</w:settings>', '<w:mailMerge/></w:settings>') }),
      'samenvoegen',
    ],
    [
      'entities',
      word({ 'word/styles.xml': '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///c:/a">]><a>&b;</a>' }),
      'niet te lezen',
    ],
    [
      'UTF-16',
      word({ 'word/styles.xml': Uint8Array.from(Buffer.from('\ufeff<a/>', 'utf16le')) }),
      'niet te lezen',
    ],
    [
      'another alphabet',
      word({ 'word/styles.xml': '<?xml version="1.0" encoding="UTF-7"?><a/>' }),
      'niet te lezen',
    ],
    ['half an element', word({ 'word/styles.xml': '<a b="c>' }), 'niet te lezen'],
  ])('may not have %s', (_what, bytes, found) => {
    expect(faultsOf(bytes).join('; ')).toContain(found);
  });

  it.each(BRIEFSOORTEN)('%s is still one when it has been filled in', async (brief) => {
    const places = Object.fromEntries(Object.keys(INVULPLEKKEN).map((place) => [place, ['Oost & West <b>']]));
    const letter = await fillSjabloon(builtInTemplate(brief), places);
    expect(wordRefusal(Uint8Array.from(letter))).toBeNull();
  });

  it('two parts with one name are damage: which of them opens, nobody knows', () => {
    const twice = word({ 'WORD/document.xml': '<a/>' });
    expect(() => readZip(twice, { bytes: 30_000_000 })).toThrow('damaged');
  });
});
