import type { OrganisatieLine } from '../../../../shared/contract/organisaties.ts';
import { type Indeling, ORGANISATIE_SOORTEN } from '../../../../shared/domain/organisatie/lists.ts';
import { INDELING_EXPLANATION } from '../../../../shared/domain/organisatie/opvolging.ts';
import { CAOS } from '../../../../shared/domain/planning/lists.ts';
import { plusDagen } from '../../../../shared/domain/tijd/datum.ts';
import type { ExportTable } from '../../../lib/table-export.ts';
import { countText } from '../texts.ts';

function counts(rows: OrganisatieLine['teams']): string {
  return rows.length === 0 ? '' : countText(rows);
}

/** The list as it stands on screen, with how names and counts are to be read. */
export function organisatiesTable(
  lines: readonly OrganisatieLine[],
  peildatum: string,
  indeling: Indeling,
): ExportTable {
  return {
    titel: 'Organisaties',
    peildatum,
    kolommen: [
      { kop: 'Organisatie', soort: 'tekst' },
      { kop: 'Soort', soort: 'tekst' },
      { kop: 'Cao', soort: 'tekst' },
      { kop: 'Mensen', soort: 'aantal', definitie: 'Mensen met een detachering op de peildatum.' },
      { kop: 'Uren', soort: 'uren', definitie: 'Contracturen per week van die detacheringen samen.' },
      { kop: 'Fte', soort: 'fte', definitie: 'Contracturen gedeeld door een voltijdweek.' },
      { kop: 'Functies', soort: 'tekst' },
      { kop: 'Specialismen', soort: 'tekst', definitie: 'Mensen per hoofdspecialisme.' },
      { kop: 'Teams', soort: 'tekst', definitie: 'Mensen per hoofdteam.' },
      {
        kop: 'Eindigt',
        soort: 'aantal',
        definitie: 'Detacheringen die binnenkort eindigen zonder vervolg.',
      },
      {
        kop: 'Laatste dag',
        soort: 'datum',
        definitie: 'Laatste dag van de organisatie. Leeg: zonder einde.',
      },
    ],
    rijen: lines.map((line) => [
      line.naam,
      ORGANISATIE_SOORTEN.labels[line.soort],
      CAOS.labels[line.cao],
      line.mensen,
      line.minutenPerWeek / 60,
      line.fte,
      counts(line.functies),
      counts(line.specialismen),
      counts(line.teams),
      line.eindigend,
      line.geldigTot === null ? null : plusDagen(line.geldigTot, -1),
    ]),
    totalen: [
      [
        'Totaal',
        null,
        null,
        // Somebody with two organisations would count twice.
        null,
        lines.reduce((sum, line) => sum + line.minutenPerWeek, 0) / 60,
        lines.reduce((sum, line) => sum + line.fte, 0),
      ],
    ],
    toelichting: [['Indeling', INDELING_EXPLANATION[indeling]]],
  };
}
