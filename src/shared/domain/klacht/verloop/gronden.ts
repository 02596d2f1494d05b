/** Not handling a complaint, or a part of it (Awb 9:8). */
import { datumWithWeekdag } from '../../tijd/datum.ts';
import { isOpSchrift } from '../basis/gegevens.ts';
import { GRONDEN_NIET_IN_BEHANDELING, type GrondNietInBehandeling } from '../basis/lists.ts';
import type { Klacht, KlachtDossier } from '../basis/types.ts';
import { refuse, type Waarschuwing, type Weigering } from '../basis/weigering.ts';
import { isOuderDanEenJaar, termijnNietInBehandeling } from '../termijn/bijzonder.ts';
import { type KlachtContext, termijnContext, termijnInput } from '../termijn/dossier-termijn.ts';

/** Title 9.1.2 is about written complaints: an oral one is answered (9:2). */
export function grondMondeling(): Weigering {
  return refuse(
    'grond-mondeling',
    'Een grond van artikel 9:8 geldt alleen voor een klacht op schrift. Beantwoord een mondelinge klacht mondeling (artikel 9:2).',
  );
}

/** Whether this ground can be used for this complaint, or for a part of it. */
export function grondBezwaren(dossier: KlachtDossier, grond: GrondNietInBehandeling): Weigering[] {
  if (!isOpSchrift(dossier)) return [grondMondeling()];
  if (!GRONDEN_NIET_IN_BEHANDELING.has(grond))
    return [refuse('grond-onbekend', 'Kies een grond van artikel 9:8 van de Awb.')];
  if (grond !== '9:8-1b') return [];
  const ouder = isOuderDanEenJaar(dossier.datumGedraging, dossier.ontvangstdatum);
  if (ouder.soort === 'ja') return [];
  const waarom = ouder.afleiding.map((stap) => stap.zin).join(' ');
  return [refuse('grond-niet-ouder', `Deze grond geldt niet. ${waarom}`)];
}

/** Not handling, wholly or in part, is told within 4 weeks (9:8 lid 3); later is possible, and late. */
export function eigenTermijn(klacht: Klacht, datum: string, context: KlachtContext): Waarschuwing[] {
  const own = termijnNietInBehandeling(termijnInput(klacht), termijnContext(klacht, context));
  if (own.soort === 'geen' || datum <= own.einde) return [];
  return [
    {
      code: 'eigen-termijn-overschreden',
      artikel: 'Awb 9:8 lid 3',
      melding: `Dit bericht moest uiterlijk op ${datumWithWeekdag(own.einde)} naar de klager. Het telt als te laat.`,
      redenNodig: false,
    },
  ];
}
