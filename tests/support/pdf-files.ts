import { deflateSync } from 'node:zlib';

/** PDF documents made to be heavy: small files that ask much of who shows them. */

const head = '%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n';
const tail = 'trailer<</Root 1 0 R>>\n%%EOF';

/** So many pages of this size in points (a 72nd of an inch), each `unit` times as large. */
export function pdfOfPages(pages: number, side: number, unit = 1): Buffer {
  const ids = Array.from({ length: pages }, (_, i) => i + 3);
  const kids = ids.map((id) => `${id} 0 R`).join(' ');
  const page = `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${side} ${side}]/UserUnit ${unit}/Resources<<>>>>`;
  const all = ids.map((id) => `${id} 0 obj${page}endobj\n`).join('');
  return Buffer.from(`${head}2 0 obj<</Type/Pages/Count ${pages}/Kids[${kids}]>>endobj\n${all}${tail}`);
}

/** One page that draws a rectangle so many times, and that as a whole so many times. */
export function pdfOfDrawing(rectangles: number, times = 1): Buffer {
  const content = deflateSync(Buffer.from('1 2 3 4 re f\n'.repeat(rectangles)));
  return Buffer.concat([
    Buffer.from(
      `${head}2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 500 500]/Resources<<>>/Contents[${'4 0 R '.repeat(times)}]>>endobj\n`,
    ),
    Buffer.from(`4 0 obj<</Filter/FlateDecode/Length ${content.length}>>stream\n`),
    content,
    Buffer.from(`\nendstream endobj\n${tail}`),
  ]);
}
