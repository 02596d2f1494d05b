import { strFromU8, strToU8, zipSync } from 'fflate';
import { readZip } from '../../src/shared/word/zip.ts';
import { builtInTemplate } from './letter-templates.ts';

const parts = readZip(builtInTemplate('afhandeling'), { bytes: 30_000_000 });

type Change = Readonly<Record<string, string | Uint8Array | ((text: string) => string)>>;

/** A real Word document: a built-in letter, with parts added or changed. */
export function word(change: Change = {}): Uint8Array<ArrayBuffer> {
  const files: Record<string, Uint8Array> = Object.fromEntries(parts);
  for (const [path, next] of Object.entries(change)) {
    const was = files[path];
    if (typeof next === 'function') files[path] = strToU8(next(was === undefined ? '' : strFromU8(was)));
    else files[path] = typeof next === 'string' ? strToU8(next) : next;
  }
  return Uint8Array.from(zipSync(files));
}

/** The letter with this in its text. */
export const wordWith = (xml: string): Uint8Array<ArrayBuffer> =>
  word({ 'word/document.xml': (text) => text.replace('<w:body>', `<w:body>${xml}`) });

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The letter with a relationship more. */
export const wordRelated = (
  kind: string,
  target: string,
  mode = 'External',
  of = 'word/_rels/document.xml.rels',
): Uint8Array<ArrayBuffer> =>
  word({
    [of]: (text) =>
      (text === '' ? `<Relationships xmlns="${RELATIONSHIPS}"></Relationships>` : text)
        .replace(/<Relationships([^>]*)\/>/u, '<Relationships$1></Relationships>')
        .replace(
          '</Relationships>',
          `<Relationship Id="rX" Type="${R}/${kind}" Target="${target}"${mode === '' ? '' : ` TargetMode="${mode}"`}/></Relationships>`,
        ),
  });

const run = (inner: string) => `<w:r>${inner}</w:r>`;

/** A field, its text cut into as many runs as there are pieces. */
export const field = (...pieces: readonly string[]): string =>
  `<w:p>${run('<w:fldChar w:fldCharType="begin"/>')}${pieces
    .map((piece) => run(`<w:instrText xml:space="preserve">${piece}</w:instrText>`))
    .join(
      '',
    )}${run('<w:fldChar w:fldCharType="separate"/>')}${run('<w:t>x</w:t>')}${run('<w:fldChar w:fldCharType="end"/>')}</w:p>`;
