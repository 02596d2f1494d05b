/**
 * `node scripts/letters.mjs`: writes the built-in letter templates, resources/brieven/*.docx, from the words in
 * letters.json. A line that begins with # is a heading; places to fill in stand as {{naam}}.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Document, Footer, Header, Packer, Paragraph, TextRun } from 'docx';
import { fromRoot } from './lib/paths.mjs';

const FONT = 'Calibri';

function paragraph(line) {
  const isHeading = line.startsWith('# ');
  const text = isHeading ? line.slice(2) : line;
  return new Paragraph({
    spacing: isHeading ? { before: 240, after: 60 } : { after: 120, line: 276 },
    keepNext: isHeading,
    children: [new TextRun({ text, bold: isHeading, font: FONT, size: 22 })],
  });
}

const { kop, voet, begin, slot, brieven } = JSON.parse(
  readFileSync(fromRoot('scripts', 'letters.json'), 'utf8'),
);

mkdirSync(fromRoot('resources', 'brieven'), { recursive: true });
for (const [name, { titel, regels }] of Object.entries(brieven)) {
  const document = new Document({
    title: titel,
    sections: [
      {
        headers: { default: new Header({ children: [paragraph(kop)] }) },
        footers: { default: new Footer({ children: [paragraph(voet)] }) },
        children: [...begin, ...regels, ...slot].map(paragraph),
      },
    ],
  });
  writeFileSync(fromRoot('resources', 'brieven', `${name}.docx`), await Packer.toBuffer(document));
}
