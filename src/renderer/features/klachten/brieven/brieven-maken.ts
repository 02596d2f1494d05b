import { PatchType, patchDocument, TextRun } from 'docx';
import { leesTekst, readWord } from './brieven-tekst.ts';

/** What Word cannot hold, and braces that would read as a place to fill in. */
function veilig(tekst: string): string {
  return tekst
    .replace(/[\p{Cc}]/gu, (teken) => (teken === '\t' ? ' ' : ''))
    .replaceAll('{{', '{ {')
    .replaceAll('}}', '} }');
}

function regels(tekst: readonly string[]): TextRun[] {
  return tekst.map((regel, i) => new TextRun({ text: veilig(regel), ...(i === 0 ? {} : { break: 1 }) }));
}

/** Places that are still open, by name; a letter with one of these is not made. */
export class OpenPlekken extends Error {
  readonly plekken: readonly string[];
  constructor(plekken: readonly string[]) {
    super('Niet alle invulplekken zijn ingevuld.');
    this.plekken = plekken;
  }
}

/** Fills a template (text per place, a string per line) and reads it back: nothing leaves with an open place. */
export async function vulSjabloon(
  sjabloon: Uint8Array<ArrayBuffer>,
  velden: Readonly<Record<string, readonly string[]>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const patches = Object.fromEntries(
    Object.entries(velden).map(([plek, tekst]) => [
      plek,
      { type: PatchType.PARAGRAPH, children: regels(tekst.length === 0 ? [''] : tekst) },
    ]),
  );
  const gevuld = new Uint8Array(
    await patchDocument({ outputType: 'uint8array', data: sjabloon, patches, trimPlaceholders: true }),
  );
  const open = leesTekst(readWord(gevuld)).flatMap(({ alineas }) =>
    alineas.flatMap((tekst) =>
      [...tekst.matchAll(/\{\{([^}]*)\}\}/gu)].map(([, naam]) => (naam ?? '').trim()),
    ),
  );
  if (open.length > 0) throw new OpenPlekken([...new Set(open)]);
  return gevuld;
}
