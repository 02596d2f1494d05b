import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bmp, gif, jpeg, png } from '../../../tests/support/pictures.ts';
import { field, word, wordRelated, wordWith } from '../../../tests/support/word.ts';
import { wordRefusal } from './word.ts';

/** Letters made to be taken for harmless ones: what Word would read in them is not what seems to stand there. */

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The letter with these relationships more in its document. */
const related = (...relationships: readonly string[]) =>
  word({
    'word/_rels/document.xml.rels': (text) =>
      text.replace('</Relationships>', `${relationships.join('')}</Relationships>`),
  });
const link = (target: string, more = '') =>
  `<Relationship Id="rX" Type="${R}/hyperlink" Target="${target}" TargetMode="External"${more}/>`;
const both = (relationships: string, body: string) =>
  word({
    'word/_rels/document.xml.rels': (text) =>
      text.replace('</Relationships>', `${relationships}</Relationships>`),
    'word/document.xml': (text) => text.replace('<w:body>', `<w:body>${body}`),
  });
const styles = (bytes: string | Uint8Array) => word({ 'word/styles.xml': bytes });
const utf16 = (text: string, order: 'le' | 'be') => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return Uint8Array.from(order === 'le' ? bytes : bytes.swap16());
};
const STYLES = `<w:styles xmlns:w="${W}"/>`;

describe('relationships', () => {
  it.each([
    ['a second target', link('https://goed.example', ' xmlns:x="urn:x" x:Target="file:///c:/a"')],
    [
      'a target after a harmless one',
      link('file:///c:/a', ' xmlns:x="urn:x" x:Target="https://goed.example"'),
    ],
    [
      'a second kind',
      `<Relationship xmlns:x="urn:x" Id="rX" Type="${R}/attachedTemplate" x:Type="${R}/hyperlink" Target="https://a.example" TargetMode="External"/>`,
    ],
    [
      'a second mode',
      `<Relationship xmlns:x="urn:x" Id="rX" Type="${R}/image" Target="media/a.png" TargetMode="External" x:TargetMode="Internal"/>`,
    ],
    [
      'only fields of another namespace',
      `<Relationship xmlns:x="urn:x" x:Id="rX" x:Type="${R}/image" x:Target="a"/>`,
    ],
    ['the same field twice', link('https://goed.example', ' Target="file:///c:/a"')],
    ['fields in small letters', `<Relationship id="rX" type="${R}/image" target="\\\\kwaad\\a.png"/>`],
    [
      'one inside another',
      `<Relationship Id="rY" Type="${R}/styles" Target="styles.xml">${link('file:///c:/a')}</Relationship>`,
    ],
    [
      'an element of another namespace',
      `<x:Relationship xmlns:x="urn:x" Id="rX" Type="${R}/image" Target="\\\\kwaad\\a"/>`,
    ],
    [
      'a mode with a space',
      `<Relationship Id="rX" Type="${R}/image" Target="a.png" TargetMode=" External"/>`,
    ],
    [
      'a mode that there is not',
      `<Relationship Id="rX" Type="${R}/image" Target="media/a.png" TargetMode="Extern"/>`,
    ],
    ['a target after a space', `<Relationship Id="rX" Type="${R}/image" Target=" file:///c:/a.png"/>`],
    ['a target after a tab', `<Relationship Id="rX" Type="${R}/image" Target="&#9;\\\\kwaad\\a.png"/>`],
    ['a target in entities', `<Relationship Id="rX" Type="${R}/image" Target="&#x66;ile:///c:/a.png"/>`],
    ['a share in percent signs', `<Relationship Id="rX" Type="${R}/image" Target="%5C%5Ckwaad%5Ca.png"/>`],
    ['a share that mixes its slashes', `<Relationship Id="rX" Type="${R}/image" Target="/\\kwaad/a.png"/>`],
    ['a way out of the document', `<Relationship Id="rX" Type="${R}/image" Target="../../../a.png"/>`],
    ['a part that is not there', `<Relationship Id="rX" Type="${R}/image" Target="media/weg.png"/>`],
    ['a part of another kind', `<Relationship Id="rX" Type="${R}/header" Target="styles.xml"/>`],
    ['a kind of a namespace that is none', '<Relationship Id="rX" Type="urn:x/styles" Target="styles.xml"/>'],
    [
      'a template in the other edition',
      '<Relationship Id="rX" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/attachedTemplate" Target="https://a.example/a.dotm" TargetMode="External"/>',
    ],
    ['a link with a backslash', link('https://goed.example\\..\\..\\\\kwaad\\a')],
    ['a link to a file with a web in it', link('file://kwaad/https://goed.example')],
    ['a link that is a script', link('javascript:alert(1)')],
    ['a link that is a page of its own', link('data:text/html,a')],
    ['a link to a folder of Windows', link('shell:startup')],
    ['a link without an address', link('kwaad.exe')],
  ])('with %s', (_what, relationship) => {
    expect(wordRefusal(related(relationship))).not.toBeNull();
  });

  it.each([
    [
      'without a namespace',
      '<Relationships><Relationship Id="rX" Type="a/styles" Target="styles.xml"/></Relationships>',
    ],
    [
      'as another element',
      `<x xmlns="${RELS}"><Relationship Id="rX" Type="${R}/styles" Target="styles.xml"/></x>`,
    ],
    ['in UTF-16', utf16(`<Relationships xmlns="${RELS}"/>`, 'le')],
    ['with a document type', `<!DOCTYPE a [<!ENTITY t "file:///c:/a">]><Relationships xmlns="${RELS}"/>`],
    ['with something behind it', `<Relationships xmlns="${RELS}"/><Relationships xmlns="${RELS}"/>`],
  ])('%s', (_what, content) => {
    expect(wordRefusal(word({ 'word/_rels/header1.xml.rels': content }))).not.toBeNull();
  });

  it('another main document than the one that was looked at', () => {
    const bytes = word({
      'customXml/item1.xml': `<w:document xmlns:w="${W}"/>`,
      '_rels/.rels': (text) => text.replace('word/document.xml', 'customXml/item1.xml'),
    });
    expect(wordRefusal(bytes)).toContain('niet duidelijk');
  });
});

describe('the id of a link to a page', () => {
  const page = link('https://goed.example/a.png');
  it.each([
    [
      'a picture',
      `<w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:link="rX"/></w:drawing>`,
    ],
    ['a picture in the document', '<w:p><a:blip xmlns:a="urn:a" r:embed="rX"/></w:p>'],
    ['a picture of VML', '<w:pict><v:imagedata r:id="rX"/></w:pict>'],
    ['a picture by the id of VML', '<w:pict><v:imagedata o:relid="rX"/></w:pict>'],
    ['a ground', '<w:pict><v:fill r:id="rX"/></w:pict>'],
    ['a header', '<w:sectPr><w:headerReference w:type="default" r:id="rX"/></w:sectPr>'],
    [
      'a picture in the other edition',
      '<v:imagedata xmlns:q="http://purl.oclc.org/ooxml/officeDocument/relationships" q:id="rX"/>',
    ],
  ])('is not that of %s', (_what, body) => {
    expect(wordRefusal(both(page, body))).not.toBeNull();
  });

  it('is that of a link', () => {
    expect(
      wordRefusal(both(page, '<w:p><w:hyperlink r:id="rX"><w:r><w:t>a</w:t></w:r></w:hyperlink></w:p>')),
    ).toBeNull();
  });
});

describe('a part', () => {
  it.each([
    ['in UTF-16 from the left', styles(utf16(STYLES, 'le'))],
    ['in UTF-16 from the right', styles(utf16(STYLES, 'be'))],
    ['that says UTF-16', styles(`<?xml version="1.0" encoding="UTF-16"?>${STYLES}`)],
    ['that says UTF-7', styles(`<?xml version="1.0" encoding='utf-7'?>${STYLES}`)],
    [
      'that says another alphabet behind a sign',
      styles(`\ufeff<?xml version="1.0" encoding="windows-1252"?>${STYLES}`),
    ],
    [
      'that says another alphabet over lines',
      styles(`<?xml\nversion="1.0"\nencoding\n=\n"ebcdic-cp-us"?>${STYLES}`),
    ],
    ['of another version', styles(`<?xml version="1.1"?>${STYLES}`)],
    ['that is no UTF-8', styles(Uint8Array.from([...strToU8('<a b="'), 0xc0, 0xbc, ...strToU8('"/>')]))],
    [
      'with half a letter',
      styles(Uint8Array.from([...strToU8('<a>'), 0xed, 0xa0, 0x80, ...strToU8('</a>')])),
    ],
    ['with a zero', styles(Uint8Array.from([...strToU8('<a>'), 0, ...strToU8('</a>')]))],
    ['with a control sign as a number', styles('<a b="&#1;"/>')],
    ['with a document type', styles(`<!DOCTYPE a>${STYLES}`)],
    ['with a document type in small letters', styles(`<!doctype a>${STYLES}`)],
    [
      'with an entity of elsewhere',
      styles('<!DOCTYPE a [<!ENTITY % b SYSTEM "https://a.example"> %b;]><a/>'),
    ],
    ['with a style sheet', styles(`<?xml-stylesheet href="https://a.example"?>${STYLES}`)],
    ['with two roots', styles(`${STYLES}${STYLES}`)],
    ['with text behind it', styles(`${STYLES}x`)],
    ['that is not closed', styles(`<w:styles xmlns:w="${W}">`)],
    ['that closes another element', styles(`<w:styles xmlns:w="${W}"></w:style>`)],
    ['with an attribute twice', styles(`<w:styles xmlns:w="${W}" w:a="1" w:a="2"/>`)],
    [
      'with an attribute twice under two prefixes',
      styles(`<w:styles xmlns:w="${W}" xmlns:v="${W}" w:a="1" v:a="2"/>`),
    ],
    ['with a prefix of nothing', styles('<w:styles/>')],
    ['with an attribute without quotes', styles(`<w:styles xmlns:w="${W}" w:a=1/>`)],
    ['with a bracket in an attribute', styles(`<w:styles xmlns:w="${W}" w:a="<"/>`)],
    ['that is empty', styles('')],
    ['that is deeper than any', styles(`${'<a>'.repeat(2000)}${'</a>'.repeat(2000)}`)],
    ['with an address to fetch', wordWith('<w:pict><v:shape o:adres="https://a.example/a"/></w:pict>')],
    [
      'with a picture as a link',
      wordWith('<w:pict><v:imagedata o:href="https://a.example/a.png"/></w:pict>'),
    ],
    [
      'with a picture of elsewhere beside an empty one',
      wordWith('<v:imagedata src="" o:src="\\\\kwaad\\a.png"/>'),
    ],
    ['with a film', wordWith('<wp15:webVideoPr xmlns:wp15="urn:x" embeddedHtml="&lt;iframe/&gt;"/>')],
    [
      'with a schema of elsewhere',
      word({
        'word/settings.xml': (text) =>
          text.replace(
            '</w:settings>',
            '<sl:schemaLibrary xmlns:sl="urn:x"><sl:schema sl:manifestLocation="https://a.example"/></sl:schemaLibrary></w:settings>',
          ),
      }),
    ],
    [
      'with links that begin on a share',
      word({
        'docProps/app.xml': (text) =>
          text.replace(
            /<\/Properties>|\/>$/u,
            (close) => `${close === '/>' ? '>' : ''}<HyperlinkBase>\\\\kwaad\\</HyperlinkBase></Properties>`,
          ),
      }),
    ],
    [
      'that says two kinds of content',
      word({
        '[Content_Types].xml': (text) =>
          text.replace(
            '</Types>',
            '<Override xmlns:x="urn:x" PartName="/word/styles.xml" ContentType="application/xml" x:ContentType="application/vnd.ms-office.vbaProject"/></Types>',
          ),
      }),
    ],
    [
      'that says its kind in another namespace',
      word({
        '[Content_Types].xml': (text) =>
          text.replace(
            '</Types>',
            '<x:Override xmlns:x="urn:x" PartName="/word/styles.xml" ContentType="application/xml"/></Types>',
          ),
      }),
    ],
  ])('%s', (_what, bytes) => {
    expect(wordRefusal(bytes)).not.toBeNull();
  });

  it.each([
    'docProps/custom.xml',
    'word/footer1.xml',
    'word/endnotes.xml',
    'word/numbering.xml',
    'word/glossary/document.xml',
  ])('named %s is looked at as well', (path) => {
    const attack = field('DDEAUTO cmd').replace('<w:p>', `<w:p xmlns:w="${W}">`);
    expect(wordRefusal(word({ [path]: attack }))).toContain('DDEAUTO');
  });

  it('metadata of an office may hold addresses and instructions of its own', () => {
    const metadata =
      '<?mso-contentType?><FormTemplates xmlns="http://schemas.microsoft.com/sharepoint/v3/contenttype/forms"><Display a="https://voorbeeld.nl/a">x</Display></FormTemplates>';
    expect(wordRefusal(word({ 'customXml/item1.xml': metadata }))).toBeNull();
  });
});

describe('a picture in it', () => {
  it.each([
    ['png', png],
    ['jpg', jpeg],
    ['gif', gif],
    ['bmp', bmp],
  ] as const)('of 20 000 by 20 000 (%s)', (kind, make) => {
    expect(wordRefusal(word({ [`word/media/a.${kind}`]: make(640, 480) }))).toBeNull();
    expect(wordRefusal(word({ [`word/media/a.${kind}`]: make(20_000, 20_000) }))).toContain(
      '20.000 × 20.000 beeldpunten',
    );
  });

  it('by another name than its kind', () => {
    expect(wordRefusal(word({ 'word/media/a.jpg': png(20_000, 20_000) }))).toContain(
      '20.000 × 20.000 beeldpunten',
    );
    expect(wordRefusal(word({ 'docProps/thumbnail.jpeg': png(20_000, 20_000) }))).toContain(
      '20.000 × 20.000 beeldpunten',
    );
    expect(wordRefusal(word({ 'word/media/a.png': '<svg/>' }))).toContain('geen afbeelding');
  });
});

describe('a zip that reads in two ways', () => {
  const at = (bytes: Uint8Array, signature: number, from = 0): number => {
    const view = new DataView(bytes.buffer);
    for (let i = from; i + 4 <= bytes.length; i += 1) if (view.getUint32(i, true) === signature) return i;
    throw new Error('There is no such place.');
  };
  const changed = (change: (bytes: Uint8Array<ArrayBuffer>, view: DataView) => void) => {
    const bytes = word();
    change(bytes, new DataView(bytes.buffer));
    return bytes;
  };
  const behind = (bytes: Uint8Array, more: Uint8Array) => Uint8Array.from([...bytes, ...more]);

  it.each([
    [
      'another name before its bytes',
      changed((bytes) => bytes.set(strToU8('W'), at(bytes, 0x04034b50) + 30)),
    ],
    [
      'another way of packing before its bytes',
      changed((bytes, view) => view.setUint16(at(bytes, 0x04034b50) + 8, 0, true)),
    ],
    ['a wachtwoord', changed((bytes, view) => view.setUint16(at(bytes, 0x02014b50) + 8, 1, true))],
    ['two disks', changed((bytes, view) => view.setUint16(at(bytes, 0x06054b50) + 4, 1, true))],
    [
      'fewer parts than there are',
      changed((bytes, view) => view.setUint16(at(bytes, 0x06054b50) + 8, 1, true)),
    ],
    ['another zip behind it', behind(word(), word())],
    ['something behind it', behind(word(), strToU8('<script>'))],
    ['something before it', Uint8Array.from([...strToU8('PKMZ'), ...word()])],
    [
      'a note with an end in it',
      (() => {
        const bytes = behind(word(), strToU8('PK\u0005\u0006aaaaaaaaaaaaaaaaaa'));
        new DataView(bytes.buffer).setUint16(at(bytes, 0x06054b50) + 20, 22, true);
        return bytes;
      })(),
    ],
    ['a name with a backslash', word({ 'word\\document.xml': '<a/>' })],
    ['a name that goes up', word({ '../word/document.xml': '<a/>' })],
    ['a name from the root', word({ '/word/document.xml': '<a/>' })],
    ['a name with an end in it', word({ 'word/document.xml\u0000.png': '<a/>' })],
    ['a zip in a zip', Uint8Array.from(zipSync({ 'a.docx': word() }))],
  ])('%s', (_what, bytes) => {
    expect(wordRefusal(bytes)).not.toBeNull();
  });

  it('a bomb is refused before it is unpacked, with the reason', () => {
    const bomb = new Uint8Array(70_000_000);
    for (const path of ['word/document.xml', 'word/media/a.bmp', 'customXml/item1.xml']) {
      expect(wordRefusal(word({ [path]: bomb }))).toContain('uitgepakt veel te groot');
    }
  });

  it('more text than is read in seconds is refused', () => {
    const text = Array.from(
      { length: 300_000 },
      (_, i) => `<w:p w:rsidR="${i * 7919}"><w:r><w:t>${i * 104_729}</w:t></w:r><w:r/></w:p>`,
    ).join('');
    expect(wordRefusal(wordWith(text))).toContain('te veel tekst');
  });

  it('still takes a link to a page', () => {
    expect(wordRefusal(wordRelated('hyperlink', 'https://voorbeeld.nl'))).toBeNull();
  });
});
