import { PatchType, patchDocument, TextRun } from 'docx';
import { readText, readWord } from './brieven-text.ts';

/** What Word cannot hold, and braces that would read as a place to fill in. */
function veilig(text: string): string {
  return text
    .replace(/[\p{Cc}]/gu, (sign) => (sign === '\t' ? ' ' : ''))
    .replaceAll('{{', '{ {')
    .replaceAll('}}', '} }');
}

function lines(text: readonly string[]): TextRun[] {
  return text.map((line, i) => new TextRun({ text: veilig(line), ...(i === 0 ? {} : { break: 1 }) }));
}

/** Places that are still open, by name; a letter with one of these is not made. */
export class OpenPlaces extends Error {
  readonly plekken: readonly string[];
  constructor(places: readonly string[]) {
    super('Niet alle invulplekken zijn ingevuld.');
    this.plekken = places;
  }
}

/** Fills a template (text per place, a string per line) and reads it back: nothing leaves with an open place. */
export async function fillSjabloon(
  sjabloon: Uint8Array<ArrayBuffer>,
  fields: Readonly<Record<string, readonly string[]>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const patches = Object.fromEntries(
    Object.entries(fields).map(([place, text]) => [
      place,
      { type: PatchType.PARAGRAPH, children: lines(text.length === 0 ? [''] : text) },
    ]),
  );
  const gevuld = new Uint8Array(
    await patchDocument({ outputType: 'uint8array', data: sjabloon, patches, trimPlaceholders: true }),
  );
  const open = readText(readWord(gevuld)).flatMap(({ alineas }) =>
    alineas.flatMap((text) => [...text.matchAll(/\{\{([^}]*)\}\}/gu)].map(([, naam]) => (naam ?? '').trim())),
  );
  if (open.length > 0) throw new OpenPlaces([...new Set(open)]);
  return gevuld;
}
