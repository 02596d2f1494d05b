import { MAGIC, startsWith } from '../../../../shared/domain/magic-bytes.ts';
import type { Weigering } from './weigering.ts';

/** What a file is, from its own bytes: a name says what somebody hoped. */

const ascii = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, Math.min(to, bytes.length)));

const PICTURES = [
  MAGIC.png,
  MAGIC.jpg,
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
] as const;
const PACKED = [
  [0x1f, 0x8b],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21],
  [0xfd, 0x37, 0x7a, 0x58],
] as const;

/** What is looked at on each place: the directory of a container is short. */
const LOOK = 0x10000;

/** The beginning, the end, and where the header says that the directory stands; there, names are UTF-16. */
function directoryText(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sector = bytes.length > 512 && view.getUint16(30, true) === 12 ? 4096 : 512;
  const directory = bytes.length > 512 ? (view.getUint32(48, true) + 1) * sector : 0;
  return [0, directory, Math.max(0, bytes.length - LOOK)]
    .map((from) => new TextDecoder('utf-16le').decode(bytes.subarray(from & ~1, (from & ~1) + LOOK)))
    .join('\0');
}

/** What is in an old container of Office: a workbook with a password, an old workbook, a letter, a message. */
function inContainer(bytes: Uint8Array): Weigering {
  const names = directoryText(bytes);
  if (names.includes('EncryptedPackage')) return 'beveiligd';
  if (names.includes('WordDocument')) return 'word';
  if (names.includes('__substg1.0')) return 'mail';
  return names.includes('Workbook') || names.includes('Book\0') ? 'oud-excel' : 'oud-of-beveiligd';
}

/** Why bytes that are no text and no zip are no list; null = not known as such. */
export function kindOfBytes(bytes: Uint8Array): Weigering | null {
  if (ascii(bytes, 0, 1024).includes('%PDF-')) return 'pdf';
  // Half of the sign is enough to refuse: also a broken one is no list.
  if (startsWith(bytes, MAGIC.container.slice(0, 4))) return inContainer(bytes);
  // A workbook of before 1995 has no container.
  if (startsWith(bytes, [0x09]) && [0, 2, 4, 8].includes(bytes[1] ?? -1) && (bytes[3] ?? 1) === 0)
    return 'oud-excel';
  if (PICTURES.some((signs) => startsWith(bytes, signs))) return 'afbeelding';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'afbeelding';
  return PACKED.some((signs) => startsWith(bytes, signs)) ? 'ingepakt' : null;
}

/** What a zip is that holds no workbook, by the names in it. */
export function kindOfZip(names: readonly string[]): Weigering {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/^xl\/workbook\.bin$/iu)) return 'xlsb';
  if (has(/^word\/|^ppt\//iu)) return 'word';
  if (has(/^Index\/.*\.iwa$|^Index\.zip$/u)) return 'numbers';
  if (has(/^content\.xml$/iu) && has(/^mimetype$/iu)) return 'ods';
  return has(/\.(?:xlsx?|xlsm|csv|ods)$/iu) ? 'ingepakt' : 'geen-excel';
}

const MAIL_HEAD = /^(?:mime-version|received|return-path|content-type|message-id|from|x-[\w-]+):\s/iu;

/** Why a text is no list; null = it may be one. */
export function kindOfText(text: string): Weigering | null {
  const begin = text.slice(0, 4000).replace(/^[\ufeff\s]+/u, '');
  if (/^<\?xml/iu.test(begin) && /schemas-microsoft-com:office:spreadsheet/iu.test(begin)) return 'xml-excel';
  if (/^<(?:!doctype\s+html|!--|html|head|meta|body|table|div|style)\b/iu.test(begin)) return 'html';
  if (/^<\?xml/iu.test(begin)) return /<html|<table/iu.test(begin) ? 'html' : 'xml';
  if (/^<[a-z][\w:-]*[\s>][\s\S]*<\/?[a-z]/iu.test(begin)) return 'xml';
  if (begin.startsWith('{\\rtf')) return 'word';
  if (/^[[{]\s*(?:["{[]|\]|\})/u.test(begin)) return 'json';
  if (/^BEGIN:V(?:CARD|CALENDAR)/u.test(begin)) return 'kaartje';
  if (/^ID;P/u.test(begin) || /^TABLE\r?\n0,1/u.test(begin)) return 'oud-tekst';
  return MAIL_HEAD.test(begin) ? 'mail' : null;
}
