import { DOCUMENT_MAX_BYTES } from '../../../../shared/contract/klachten/lists.ts';
import type { DocumentType } from '../../../../shared/domain/klacht/basis/lists.ts';
import { MAGIC, startsWith } from '../../../../shared/domain/magic-bytes.ts';
import { MAX_PIXELS, pictureFault, sizeText } from '../../../../shared/domain/picture.ts';
import { cleanNaam } from '../../../../shared/domain/tekst/clean.ts';
import { aantalText } from '../../../../shared/domain/tekst/number.ts';
import { wordRefusal } from '../../../../shared/word/word.ts';

/** What a file is, by its first bytes: a name can say anything. Nothing in it is ever run. */

export type DocumentOordeel =
  | { readonly soort: 'goed'; readonly type: DocumentType }
  | { readonly soort: 'geweigerd'; readonly melding: string };

const geweigerd = (melding: string): DocumentOordeel => ({ soort: 'geweigerd', melding });
const goed = (type: DocumentType): DocumentOordeel => ({ soort: 'goed', type });

const SOORTEN =
  'Bewaar het als pdf, Word (docx), png, jpg, e-mail (msg of eml) of tekst en probeer het opnieuw.';

const ascii = (text: string): number[] => [...text].map((sign) => sign.charCodeAt(0));

/** Whether a text in UTF-16 occurs: the container of Outlook names its parts so. */
function contains(bytes: Uint8Array, text: string): boolean {
  const query = ascii(text).flatMap((code) => [code, 0]);
  const [first = 0] = query;
  for (let i = bytes.indexOf(first); i >= 0; i = bytes.indexOf(first, i + 1)) {
    if (startsWith(bytes, query, i)) return true;
  }
  return false;
}

/** Of some kB a picture can ask for gigabytes when it is shown. */
function pictureOordeel(bytes: Uint8Array, type: DocumentType): DocumentOordeel {
  const fault = pictureFault(bytes);
  if (fault === null) return goed(type);
  return geweigerd(
    fault.soort === 'te-groot'
      ? `Deze afbeelding is te groot om te tonen: ${sizeText(fault)}. Maak haar kleiner, tot ${aantalText(MAX_PIXELS)} beeldpunten bij elkaar.`
      : `Deze afbeelding is beschadigd. ${SOORTEN}`,
  );
}

function zipOordeel(bytes: Uint8Array): DocumentOordeel {
  const refusal = wordRefusal(Uint8Array.from(bytes));
  if (refusal === null) return goed('docx');
  return geweigerd(`${refusal} Of bewaar het als pdf.`);
}

/** UTF-8 or an older one-byte text: no control characters but tab, newline and form feed. */
function isText(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 12 || byte === 13);
}

const HEADER_LINE = /^[A-Za-z][A-Za-z0-9-]*:[ \t]/u;

/** Headers of a message, with a sender and a date. */
function isMessage(bytes: Uint8Array): boolean {
  const header = new TextDecoder('latin1').decode(bytes.subarray(0, 16_384)).split(/\r?\n\r?\n/u)[0] ?? '';
  return HEADER_LINE.test(header) && /^from:/imu.test(header) && /^(date|received):/imu.test(header);
}

/**
 * What stands after the spaces, comments and instructions that a page may begin with. One step at a time: a pattern that
 * may divide them in more than one way never ends on a text of two hundred letters.
 */
function withoutPreamble(text: string): string {
  let at = 0;
  for (;;) {
    while (at < text.length && /\s/u.test(text.charAt(at))) at += 1;
    const close = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?', at) ? '>' : null;
    const end = close === null ? -1 : text.indexOf(close, at + 2);
    if (close === null || end < 0) return text.slice(at);
    at = end + close.length;
  }
}

/** Text that a program carries out or draws instead of showing it, by how it begins. */
const ACTIVE: readonly (readonly [RegExp, string])[] = [
  [/^\s*\{\s*\\rt/iu, 'een RTF-bestand'],
  [/^<(?:!doctype\s+html|html|head|body|script|meta|title|iframe|hta:)/iu, 'een webpagina (HTML of HTA)'],
  [/<\s*(?:script|iframe|object|embed|hta:application)[\s>/]/iu, 'een webpagina (HTML of HTA)'],
  [/<\s*svg[\s>]/iu, 'een tekening die iets kan uitvoeren (SVG)'],
  [/^\s*<(?:\?xml|!doctype|[a-z][\w:.-]*[\s>/])/iu, 'een bestand met opmaakcode (XML of HTML)'],
  [/^\s*(?:@echo|@?setlocal|rem\s|::)/iu, 'een opdrachtbestand (BAT)'],
  [/^#!/u, 'een script'],
  [
    /^\s*(?:on error resume next|dim\s+\w+|set\s+\w+\s*=\s*createobject|<#|param\s*\(|import-module\s)/iu,
    'een script',
  ],
  [
    /\b(?:wscript\.|createobject\s*\(|activexobject|powershell(?:\.exe)?\s+-|invoke-expression|mshta(?:\.exe)?\s)/iu,
    'een script',
  ],
  [
    /^\s*\[(?:internetshortcut|shell|\.shellclassinfo|version|autorun|theme|desktopentry|desktop entry)\]/iu,
    'een snelkoppeling of instelling van Windows',
  ],
  [/^\s*(?:windows registry editor|regedit4)/iu, 'een bestand voor het register van Windows'],
  [/^\s*%!ps/iu, 'een PostScript-bestand'],
  [/^\s*web[^\S\n]*\n\s*1[^\S\n]*\n/iu, 'een webquery'],
  [/^\s*id;p/iu, 'een rekenblad (SLK)'],
];

/** How much of a text is looked at for what may stand anywhere in it. */
const LOOKED_AT = 1024 * 1024;

/** Extensions of a text that is only text, and of a message. */
const PLAIN = ['', 'txt', 'text', 'log', 'md', 'csv', 'tsv'];
const MESSAGE = [...PLAIN, 'eml'];

const extensionOf = (naam: string): string =>
  /\.([^.\s]{1,12})\s*$/u.exec(cleanNaam(naam))?.[1]?.toLowerCase() ?? '';

/** Text, a message, or text that does something: by its content and by what it calls itself. */
function textOordeel(bytes: Uint8Array, naam: string): DocumentOordeel {
  const text = new TextDecoder('latin1')
    .decode(bytes.subarray(0, LOOKED_AT))
    .replace(/^\u00ef\u00bb\u00bf/u, '');
  const message = isMessage(bytes);
  const begin = withoutPreamble(text);
  const active = message ? undefined : ACTIVE.find(([pattern]) => pattern.test(text) || pattern.test(begin));
  if (active !== undefined) return geweigerd(`Dit is geen gewone tekst, maar ${active[1]}. ${SOORTEN}`);
  const extension = extensionOf(naam);
  if (!(message ? MESSAGE : PLAIN).includes(extension)) {
    return geweigerd(
      `Een bestand met de uitgang .${extension} kan niet als tekst in een dossier. ${SOORTEN}`,
    );
  }
  return goed(message ? 'eml' : 'txt');
}

/** Which of the allowed kinds a file is, or why it cannot be kept. */
export function assessDocument(bytes: Uint8Array, naam = ''): DocumentOordeel {
  if (bytes.length === 0) return geweigerd('Het bestand is leeg.');
  if (bytes.length > DOCUMENT_MAX_BYTES) {
    return geweigerd('Het bestand is groter dan 20 MB. Maak het kleiner of splits het.');
  }
  if (startsWith(bytes, MAGIC.pdf)) return goed('pdf');
  if (startsWith(bytes, MAGIC.png)) return pictureOordeel(bytes, 'png');
  if (startsWith(bytes, MAGIC.jpg)) return pictureOordeel(bytes, 'jpg');
  if (startsWith(bytes, MAGIC.zip)) return zipOordeel(bytes);
  if (startsWith(bytes, MAGIC.container)) {
    return contains(bytes, '__substg1.0_') || contains(bytes, '__properties_version1.0')
      ? goed('msg')
      : geweigerd(`Dit is een bestand van een oude versie van Office. ${SOORTEN}`);
  }
  if (!isText(bytes)) return geweigerd(`Dit soort bestand kan niet in een dossier. ${SOORTEN}`);
  return textOordeel(bytes, naam);
}

const EIND = 120;

/** Names that Windows keeps for its devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/** The name without folders, controls and what nobody sees, and with the extension of what it is. */
export function documentNaam(naam: string, type: DocumentType): string {
  const bare = cleanNaam(naam.split(/[\\/]/u).at(-1) ?? '')
    .replace(/[\p{C}<>:"|?*]/gu, '')
    .trim()
    .replace(/^\.+/u, '');
  const stam = bare.toLowerCase().endsWith(`.${type}`) ? bare.slice(0, -(type.length + 1)) : bare;
  const base = stam.trim().slice(0, EIND);
  const whole = `${base === '' ? 'document' : base}.${type}`;
  return RESERVED.test(whole) ? `_${whole}` : whole;
}
