import { strFromU8, unzipSync } from 'fflate/browser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestCore } from '../../../../tests/support/create-test-core.ts';
import { PUBLISHED_2020 } from '../../../../tests/support/published-2020.ts';
import { createWord } from './rapportage-word.ts';

/** The Word file of the report of 2020, read back. */

let xml = '';
let tekst = '';
const plain = (part: string) =>
  part
    .replaceAll(/<[^>]+>/gu, '')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
beforeAll(async () => {
  const core = await createTestCore({ aanmaak: { soort: 'demo' } });
  const verslag = await core.client.indicatoren.rapportage({ soort: 'raad', periode: '2020' });
  await core.sluit();
  const bytes = await createWord(
    verslag,
    'Rapportage WOT aan de raad 2020',
    new Set(['Uitvoering: organisatie']),
  );
  xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  // Paragraphs under each other, the cells of a row after each other.
  tekst = xml
    .split(/<\/w:tr>|<\/w:p>(?!<\/w:tc>)/u)
    .map((part) => part.split('</w:tc>').map(plain).join(' ').trim())
    .join('\n');
});
afterAll(() => {
  xml = '';
});

describe('the report as a Word file', () => {
  it.each(PUBLISHED_2020)('says %s', (figure) =>
    expect(tekst.replaceAll(': ', ' ')).toContain(figure.replaceAll(': ', ' ')),
  );

  it('has real headings, heads of tables that repeat, and Dutch as its language', () => {
    expect(xml).toMatch(/<w:pStyle w:val="Heading1"\/>/u);
    expect(xml).toMatch(/<w:pStyle w:val="Heading2"\/>/u);
    expect(xml).toMatch(/<w:tblHeader\/>/u);
    expect(xml).toContain('w:val="nl-NL"');
  });

  it('says that the figures are fictitious', () => expect(tekst).toContain('DEMO – fictieve gegevens'));
});
