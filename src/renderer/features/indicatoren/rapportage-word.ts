import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Sectie } from '../../../shared/rapport/document.ts';

/** A Word file of a report that one can go on with: real headings, tables with repeated heads, Dutch as its language. */

type Verslag = { readonly secties: readonly Sectie[]; readonly gemeente: string; readonly demo: boolean };

/** What Word cannot hold. */
const veilig = (text: string): string => text.replace(/[\p{Cc}]/gu, (sign) => (sign === '\t' ? ' ' : ''));

const run = (text: string, bold = false): TextRun =>
  new TextRun({ text: veilig(text), bold, language: { value: 'nl-NL' } });

/** A paragraph for each line that was typed. */
function alineas(text: string): Paragraph[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => new Paragraph({ children: [run(line)], spacing: { after: 120 } }));
}

function cel(text: string, isHead: boolean, isNumber: boolean): TableCell {
  return new TableCell({
    children: [
      new Paragraph({
        children: [run(text, isHead)],
        alignment: isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
      }),
    ],
    margins: { left: 80, right: 80, top: 40, bottom: 40 },
  });
}

/** Starts with a digit or a sign before one: such a cell stands to the right. */
const isGetal = (text: string): boolean => /^[−+<€]?\s?\d/u.test(text);

function tabel({ kolommen, rijen }: Sectie): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: kolommen.map((kop) => cel(kop, true, false)) }),
      ...rijen.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((text, i) => cel(text, false, i > 0 && isGetal(text))),
          }),
      ),
    ],
  });
}

function part(
  sectie: Sectie,
  heading: (typeof HeadingLevel)[keyof typeof HeadingLevel],
): (Paragraph | Table)[] {
  const { kop, uitleg, feiten, kolommen, rijen, leeg } = sectie;
  return [
    new Paragraph({ children: [run(kop)], heading, keepNext: true }),
    ...alineas(uitleg),
    ...feiten.map(({ naam, waarde }) => new Paragraph({ children: [run(`${naam}: `, true), run(waarde)] })),
    ...(kolommen.length === 0
      ? []
      : rijen.length === 0
        ? alineas(leeg)
        : [tabel(sectie), new Paragraph({ children: [] })]),
  ];
}

/** Writes the report; `hoofdstukken`: which parts are chapters, the others stand under them. */
export async function createWord(
  { secties, gemeente, demo }: Verslag,
  titel: string,
  hoofdstukken: ReadonlySet<string>,
): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title: titel,
    creator: gemeente,
    styles: { default: { document: { run: { font: 'Calibri', size: 22, language: { value: 'nl-NL' } } } } },
    sections: [
      {
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [
                  new TextRun({ children: ['Pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES] }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ children: [run(titel)], heading: HeadingLevel.TITLE }),
          new Paragraph({ children: [run(`Gemeente ${gemeente}`)] }),
          ...(demo ? [new Paragraph({ children: [run('DEMO – fictieve gegevens', true)] })] : []),
          ...secties.flatMap((sectie) =>
            part(sectie, hoofdstukken.has(sectie.kop) ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2),
          ),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
