import { DOCUMENT_MAX_BYTES } from '../../../../shared/contract/klachten/lists.ts';
import type { DocumentType } from '../../../../shared/domain/klacht/basis/lists.ts';
import { MAGIC, startsWith } from '../../../../shared/domain/magic-bytes.ts';

/** What a file is, by its first bytes: a name can say anything. Nothing in it is ever run. */

export type DocumentOordeel =
  | { readonly soort: 'goed'; readonly type: DocumentType }
  | { readonly soort: 'geweigerd'; readonly melding: string };

const geweigerd = (melding: string): DocumentOordeel => ({ soort: 'geweigerd', melding });
const goed = (type: DocumentType): DocumentOordeel => ({ soort: 'goed', type });

const SOORTEN =
  'Bewaar het als pdf, Word (docx), png, jpg, e-mail (msg of eml) of tekst en probeer het opnieuw.';

const ascii = (text: string): number[] => [...text].map((sign) => sign.charCodeAt(0));

/** Whether a run of bytes occurs; the containers below name their parts in clear. */
function contains(bytes: Uint8Array, text: string, wide = false): boolean {
  const query = ascii(text).flatMap((code) => (wide ? [code, 0] : [code]));
  const [first = 0] = query;
  for (let i = bytes.indexOf(first); i >= 0; i = bytes.indexOf(first, i + 1)) {
    if (startsWith(bytes, query, i)) return true;
  }
  return false;
}

function zipOordeel(bytes: Uint8Array): DocumentOordeel {
  if (contains(bytes, 'vbaProject.bin')) {
    return geweigerd(
      'Dit Word-bestand bevat macro’s. Bewaar het zonder macro’s (docx) en probeer het opnieuw.',
    );
  }
  return contains(bytes, 'word/document.xml') && contains(bytes, '[Content_Types].xml')
    ? goed('docx')
    : geweigerd(`Dit is een ingepakt bestand en geen Word-bestand. ${SOORTEN}`);
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

/** Which of the allowed kinds a file is, or why it cannot be kept. */
export function assessDocument(bytes: Uint8Array): DocumentOordeel {
  if (bytes.length === 0) return geweigerd('Het bestand is leeg.');
  if (bytes.length > DOCUMENT_MAX_BYTES) {
    return geweigerd('Het bestand is groter dan 20 MB. Maak het kleiner of splits het.');
  }
  if (startsWith(bytes, MAGIC.pdf)) return goed('pdf');
  if (startsWith(bytes, MAGIC.png)) return goed('png');
  if (startsWith(bytes, MAGIC.jpg)) return goed('jpg');
  if (startsWith(bytes, MAGIC.zip)) return zipOordeel(bytes);
  if (startsWith(bytes, MAGIC.container)) {
    return contains(bytes, '__substg1.0_', true) || contains(bytes, '__properties_version1.0', true)
      ? goed('msg')
      : geweigerd(`Dit is een bestand van een oude versie van Office. ${SOORTEN}`);
  }
  if (!isText(bytes)) return geweigerd(`Dit soort bestand kan niet in een dossier. ${SOORTEN}`);
  return goed(isMessage(bytes) ? 'eml' : 'txt');
}

const EIND = 120;

/** The name without folders and control characters, and with the extension of what it is. */
export function documentNaam(naam: string, type: DocumentType): string {
  const bare = (naam.split(/[\\/]/u).at(-1) ?? '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
    .replace(/[\u0000-\u001f\u007f<>:"|?*]/gu, '')
    .trim()
    .replace(/^\.+/u, '');
  const stam = bare.toLowerCase().endsWith(`.${type}`) ? bare.slice(0, -(type.length + 1)) : bare;
  const base = stam.trim().slice(0, EIND);
  return `${base === '' ? 'document' : base}.${type}`;
}
