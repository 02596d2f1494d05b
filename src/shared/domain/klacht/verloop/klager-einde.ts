/** One of several klagers stops (Awb 9:5), and what ends or extends the complaint for all of them. */
import { datumWithWeekdag, isGeldigeDatum } from '../../tijd/datum.ts';
import { doorgaandeKlagers } from '../basis/klagers.ts';
import type { Klacht, KlachtDossier } from '../basis/types.ts';
import {
  refuse,
  refuseField,
  type Waarschuwing,
  type Weigering,
  type WeigeringCode,
} from '../basis/weigering.ts';
import type { KlagerEindigt, Overgang, OvergangSoort } from './overgang-types.ts';

type Bevestiging = { readonly datum: string; readonly bevestigingVerzondenOp: string };

/** Wise, since the body must be able to prove it, and not asked by 9:5: without one it warns. */
export function bevestigingWaarschuwingen({ bevestigingVerzondenOp }: Bevestiging): Waarschuwing[] {
  if (bevestigingVerzondenOp !== '') return [];
  return [
    {
      code: 'tevreden-niet-bevestigd',
      artikel: 'Awb 9:5 (memorie van toelichting)',
      melding:
        'De klager heeft nog geen schriftelijke bevestiging. Stuur die zo mogelijk: de gemeente moet kunnen laten zien dat de klager tevreden is.',
      redenNodig: false,
    },
  ];
}

/** Satisfaction is confirmed after it showed, not before, and not tomorrow; that it is confirmed is not asked. */
export function bevestigingBezwaren(
  { datum, bevestigingVerzondenOp }: Bevestiging,
  vandaag: string,
): Weigering[] {
  if (bevestigingVerzondenOp === '') return [];
  const fault = (code: WeigeringCode, wat: string) => [
    refuseField('bevestigingVerzondenOp', code, `Datum van de schriftelijke bevestiging: ${wat}`),
  ];
  if (!isGeldigeDatum(bevestigingVerzondenOp))
    return fault('datum-ongeldig', 'vul een bestaande datum in, of laat haar leeg.');
  if (bevestigingVerzondenOp > vandaag)
    return fault('datum-in-toekomst', `${datumWithWeekdag(bevestigingVerzondenOp)} is nog niet geweest.`);
  if (bevestigingVerzondenOp >= datum) return [];
  return [
    refuse(
      'bevestiging-te-vroeg',
      `De bevestiging van ${datumWithWeekdag(bevestigingVerzondenOp)} is van vóór ${datumWithWeekdag(datum)}, toen de klager tevreden was.`,
    ),
  ];
}

export function klagerEindigtBezwaren(
  { dossier }: Klacht,
  overgang: KlagerEindigt,
  vandaag: string,
): Weigering[] {
  const { datum } = overgang;
  const klager = dossier.klagers.find(({ id }) => id === overgang.klager);
  if (klager === undefined)
    return [refuseField('klager', 'onbekende-klager', 'Deze persoon is geen klager in deze klacht.')];
  if (klager.einde != null) {
    const op = datumWithWeekdag(klager.einde.op);
    return [refuseField('klager', 'klager-geeindigd', `Deze klager is op ${op} al gestopt.`)];
  }
  const { sinds } = klager;
  if (sinds != null && datum < sinds) {
    const melding = `Deze klager klaagt mee sinds ${datumWithWeekdag(sinds)}. Stoppen op ${datumWithWeekdag(datum)} kan dus niet.`;
    return [refuseField('datum', 'klager-sinds', melding)];
  }
  return bevestigingBezwaren(overgang, vandaag);
}

const EEN = ' Geldt het voor één van hen? Kies dan “Eén klager stopt, de klacht gaat door”.';

/** What a step does to all klagers at once. */
const VOOR_ALLEN: Partial<Record<OvergangSoort, { readonly artikel: string; readonly zin: string }>> = {
  intrekken: {
    artikel: 'Awb 9:5',
    zin: `Dit geldt voor hen allemaal: de hele klacht is dan ingetrokken.${EEN}`,
  },
  'informeel-oplossen': { artikel: 'Awb 9:5', zin: `Dit kan alleen als zij allemaal tevreden zijn.${EEN}` },
  'anders-eindigen': { artikel: 'Awb titel 9.1', zin: 'De klacht eindigt dan voor hen allemaal.' },
  uitstellen: { artikel: 'Awb 9:11 lid 3', zin: 'Zij moeten allemaal schriftelijk instemmen.' },
};

/** What ends or extends the whole complaint is said when there are more klagers than one. */
export function alleKlagersWaarschuwingen(dossier: KlachtDossier, { soort }: Overgang): Waarschuwing[] {
  const aantal = doorgaandeKlagers(dossier).length;
  const wat = VOOR_ALLEN[soort];
  if (aantal < 2 || wat === undefined) return [];
  const { artikel, zin } = wat;
  return [
    {
      code: 'alle-klagers',
      artikel,
      melding: `Er zijn ${String(aantal)} klagers. ${zin}`,
      redenNodig: false,
    },
  ];
}
