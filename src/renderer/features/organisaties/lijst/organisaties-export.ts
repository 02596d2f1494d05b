import type { OrganisatieRegel } from '../../../../shared/contract/organisaties.ts';
import { type Indeling, ORGANISATIE_SOORTEN } from '../../../../shared/domain/organisatie/lijsten.ts';
import { INDELING_UITLEG } from '../../../../shared/domain/organisatie/opvolging.ts';
import { CAOS } from '../../../../shared/domain/planning/lijsten.ts';
import { plusDagen } from '../../../../shared/domain/tijd/datum.ts';
import type { ExportTabel } from '../../../lib/tabel-export.ts';
import { tellingTekst } from '../teksten.ts';

function tellingen(rijen: OrganisatieRegel['teams']): string {
  return rijen.length === 0 ? '' : tellingTekst(rijen);
}

/** The list as it stands on screen, with how names and counts are to be read. */
export function organisatiesTabel(
  regels: readonly OrganisatieRegel[],
  peildatum: string,
  indeling: Indeling,
): ExportTabel {
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
    rijen: regels.map((regel) => [
      regel.naam,
      ORGANISATIE_SOORTEN.labels[regel.soort],
      CAOS.labels[regel.cao],
      regel.mensen,
      regel.minutenPerWeek / 60,
      regel.fte,
      tellingen(regel.functies),
      tellingen(regel.specialismen),
      tellingen(regel.teams),
      regel.eindigend,
      regel.geldigTot === null ? null : plusDagen(regel.geldigTot, -1),
    ]),
    totalen: [
      [
        'Totaal',
        null,
        null,
        // Somebody with two organisations would count twice.
        null,
        regels.reduce((som, regel) => som + regel.minutenPerWeek, 0) / 60,
        regels.reduce((som, regel) => som + regel.fte, 0),
      ],
    ],
    toelichting: [['Indeling', INDELING_UITLEG[indeling]]],
  };
}
