import type { Document } from '../../../shared/rapport/document.ts';

/** A document as a file that other programs read (AVG art. 15 lid 3): what stands on paper, under the same names. */
export function documentJson(titel: string, document: Document): string {
  const { gemeente, peildatum, opgesteldOp, secties } = document;
  const onderdelen = secties.map(({ kop, uitleg, feiten, kolommen, rijen }) => ({
    kop,
    ...(uitleg === '' ? {} : { uitleg }),
    ...(feiten.length === 0
      ? {}
      : { gegevens: Object.fromEntries(feiten.map(({ naam, waarde }) => [naam, waarde])) }),
    ...(kolommen.length === 0
      ? {}
      : { rijen: rijen.map((row) => Object.fromEntries(row.map((cell, i) => [kolommen[i] ?? '', cell]))) }),
  }));
  return `${JSON.stringify({ titel, gemeente, standOp: peildatum, opgesteldOp, onderdelen }, null, 2)}\n`;
}
