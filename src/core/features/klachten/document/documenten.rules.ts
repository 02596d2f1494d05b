import { DOCUMENT_MAX_BYTES } from '../../../../shared/contract/klachten/lijsten.ts';
import type { DocumentType } from '../../../../shared/domain/klacht/basis/lijsten.ts';

/** What a file is, by its first bytes: a name can say anything. Nothing in it is ever run. */

export type DocumentOordeel =
  | { readonly soort: 'goed'; readonly type: DocumentType }
  | { readonly soort: 'geweigerd'; readonly melding: string };

const geweigerd = (melding: string): DocumentOordeel => ({ soort: 'geweigerd', melding });
const goed = (type: DocumentType): DocumentOordeel => ({ soort: 'goed', type });

const SOORTEN =
  'Bewaar het als pdf, Word (docx), png, jpg, e-mail (msg of eml) of tekst en probeer het opnieuw.';

function begintMet(bytes: Uint8Array, begin: readonly number[], vanaf = 0): boolean {
  return begin.every((byte, i) => bytes[vanaf + i] === byte);
}

const ascii = (tekst: string): number[] => [...tekst].map((teken) => teken.charCodeAt(0));

/** Whether a run of bytes occurs; the containers below name their parts in clear. */
function bevat(bytes: Uint8Array, tekst: string, breed = false): boolean {
  const zoek = ascii(tekst).flatMap((code) => (breed ? [code, 0] : [code]));
  const [eerste = 0] = zoek;
  for (let i = bytes.indexOf(eerste); i >= 0; i = bytes.indexOf(eerste, i + 1)) {
    if (begintMet(bytes, zoek, i)) return true;
  }
  return false;
}

function zipOordeel(bytes: Uint8Array): DocumentOordeel {
  if (bevat(bytes, 'vbaProject.bin')) {
    return geweigerd(
      'Dit Word-bestand bevat macro’s. Bewaar het zonder macro’s (docx) en probeer het opnieuw.',
    );
  }
  return bevat(bytes, 'word/document.xml') && bevat(bytes, '[Content_Types].xml')
    ? goed('docx')
    : geweigerd(`Dit is een ingepakt bestand en geen Word-bestand. ${SOORTEN}`);
}

/** UTF-8 or an older one-byte text: no control characters but tab, newline and form feed. */
function isTekst(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 12 || byte === 13);
}

const KOPREGEL = /^[A-Za-z][A-Za-z0-9-]*:[ \t]/u;

/** Headers of a message, with a sender and a date. */
function isBericht(bytes: Uint8Array): boolean {
  const kop = new TextDecoder('latin1').decode(bytes.subarray(0, 16_384)).split(/\r?\n\r?\n/u)[0] ?? '';
  return KOPREGEL.test(kop) && /^from:/imu.test(kop) && /^(date|received):/imu.test(kop);
}

/** Which of the allowed kinds a file is, or why it cannot be kept. */
export function beoordeelDocument(bytes: Uint8Array): DocumentOordeel {
  if (bytes.length === 0) return geweigerd('Het bestand is leeg.');
  if (bytes.length > DOCUMENT_MAX_BYTES) {
    return geweigerd('Het bestand is groter dan 20 MB. Maak het kleiner of splits het.');
  }
  if (begintMet(bytes, ascii('%PDF-'))) return goed('pdf');
  if (begintMet(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return goed('png');
  if (begintMet(bytes, [0xff, 0xd8, 0xff])) return goed('jpg');
  if (begintMet(bytes, [0x50, 0x4b, 0x03, 0x04])) return zipOordeel(bytes);
  if (begintMet(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) {
    return bevat(bytes, '__substg1.0_', true) || bevat(bytes, '__properties_version1.0', true)
      ? goed('msg')
      : geweigerd(`Dit is een bestand van een oude versie van Office. ${SOORTEN}`);
  }
  if (!isTekst(bytes)) return geweigerd(`Dit soort bestand kan niet in een dossier. ${SOORTEN}`);
  return goed(isBericht(bytes) ? 'eml' : 'txt');
}

const EIND = 120;

/** The name without folders and control characters, and with the extension of what it is. */
export function documentNaam(naam: string, type: DocumentType): string {
  const kaal = (naam.split(/[\\/]/u).at(-1) ?? '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
    .replace(/[\u0000-\u001f\u007f<>:"|?*]/gu, '')
    .trim()
    .replace(/^\.+/u, '');
  const stam = kaal.toLowerCase().endsWith(`.${type}`) ? kaal.slice(0, -(type.length + 1)) : kaal;
  const basis = stam.trim().slice(0, EIND);
  return `${basis === '' ? 'document' : basis}.${type}`;
}
