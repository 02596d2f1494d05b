import type { Indicatoren } from '../../../shared/contract/indicatoren.ts';
import { EENHEDEN, INDICATOREN } from '../../../shared/domain/indicator/indicatoren.ts';
import { isGehaald, NIET_GEMETEN_TEXT, streefText } from '../../../shared/domain/indicator/tekst.ts';
import { round } from '../../../shared/domain/tekst/number.ts';
import type { ExportTable } from '../../lib/table-export.ts';

/** Every indicator for the city, each gebied and each team: one line for each value. */
export function indicatorenTable(data: Indicatoren, periode: string): ExportTable {
  return {
    titel: `Indicatoren ${periode}`,
    peildatum: data.tot,
    kolommen: [
      { kop: 'Indicator', soort: 'tekst' },
      { kop: 'Voor', soort: 'tekst' },
      { kop: 'Waarde', soort: 'fte', definitie: 'Getal in de eenheid ernaast; leeg als er niet is gemeten.' },
      { kop: 'Eenheid', soort: 'tekst' },
      {
        kop: 'Aantal (n)',
        soort: 'aantal',
        definitie: 'Over hoeveel trajecten, metingen of antwoorden het gaat.',
      },
      { kop: 'Streefwaarde', soort: 'tekst' },
      { kop: 'Oordeel', soort: 'tekst' },
      { kop: 'Opmerking', soort: 'tekst' },
    ],
    rijen: data.indicatoren.flatMap((regel) => {
      const { label, eenheid, richting } = INDICATOREN[regel.sleutel];
      return regel.waarden.map((waarde, i) => {
        const voor = data.eenheden[i];
        const gehaald = isGehaald(waarde, regel.streefwaarde, richting);
        // What leaves the house says nothing about a few people: the city as a whole is always shown.
        const isFew =
          i > 0 && waarde.soort === 'gemeten' && waarde.n !== null && waarde.n > 0 && waarde.n < data.minimum;
        const getal =
          waarde.soort === 'gemeten' && !isFew ? waarde.waarde * (eenheid === 'deel' ? 100 : 1) : null;
        return [
          label,
          voor === undefined ? '' : voor.soort === 'gebied' ? `Gebied ${voor.naam}` : voor.naam,
          getal === null ? null : round(getal, 2),
          EENHEDEN.labels[eenheid],
          waarde.soort === 'gemeten' && !isFew ? waarde.n : null,
          regel.streefwaarde === null ? '' : streefText(regel.streefwaarde, eenheid, richting),
          waarde.soort === 'niet-gemeten'
            ? NIET_GEMETEN_TEXT
            : gehaald === null || isFew
              ? ''
              : gehaald
                ? 'Gehaald'
                : 'Niet gehaald',
          isFew ? `Afgeschermd: minder dan ${String(data.minimum)}` : regel.opmerking,
        ];
      });
    }),
    toelichting: data.indicatoren.map(({ sleutel }): [string, string] => {
      const { label, definitie, bron } = INDICATOREN[sleutel];
      return [label, `${definitie} Bron van de regel: ${bron}.`];
    }),
  };
}
