/** What a step may be, and yet is said: the klager is told at the same time, a commission judges. */

import { dagenBetween, datumWithWeekdag, firstDatum, lastDatum, plusDagen } from '../../tijd/datum.ts';
import { firstAtwWerkdag } from '../../tijd/kalender.ts';
import { JEUGDWET } from '../basis/regeling.ts';
import type { KlachtDossier } from '../basis/types.ts';
import type { Waarschuwing } from '../basis/weigering.ts';
import type { FormeelStarten, Heropenen, Overgang } from './overgang-types.ts';

/** Under the Jeugdwet a commission judges: without its advice the regulation is not followed. */
export function commissieWaarschuwingen(
  { regeling }: KlachtDossier,
  { procedureWeken }: FormeelStarten | Heropenen,
): Waarschuwing[] {
  if (regeling !== 'jeugdwet' || procedureWeken === 10) return [];
  return [
    {
      code: 'jeugdwet-commissie',
      artikel: JEUGDWET,
      melding:
        'Bij een klacht over jeugdhulp oordeelt een klachtencommissie. Kies 10 weken en vul in welke commissie adviseert, of laat de commissie apart oordelen.',
      redenNodig: false,
    },
  ];
}

/** Sending on goes with a message to the klager at the same time (Awb 2:3 lid 1). */
export function berichtWaarschuwingen({
  datum,
  gemeldAanKlagerOp,
}: Extract<Overgang, { soort: 'doorzenden' }>): Waarschuwing[] {
  const eerst = firstDatum(datum, gemeldAanKlagerOp);
  const laatst = lastDatum(datum, gemeldAanKlagerOp);
  // The next werkdag is still the same moment: what is sent on a Friday is told on Monday.
  if (laatst <= firstAtwWerkdag(plusDagen(eerst, 1))) return [];
  return [
    {
      code: 'bericht-niet-gelijktijdig',
      artikel: 'Awb 2:3 lid 1',
      melding: `De klager moet tegelijk horen dat de klacht is doorgezonden. Tussen ${datumWithWeekdag(datum)} en het bericht van ${datumWithWeekdag(gemeldAanKlagerOp)} zitten ${dagenBetween(eerst, laatst)} dagen. Kijk of beide data kloppen.`,
      redenNodig: false,
    },
  ];
}
