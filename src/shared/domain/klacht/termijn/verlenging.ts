/** What verdaging and uitstel must satisfy, measured against the end as it stands (Awb 9:11 lid 2 and 3). */
import { datumWithWeekdag, isGeldigeDatum } from '../../tijd/datum.ts';
import type { Uitstel, Verdaging } from '../basis/termijn-types.ts';
import { refuse, type Weigering, type WeigeringCode } from '../basis/weigering.ts';

/** The running term at the moment of the extension. */
export type LopendeTermijn = {
  readonly begin: string;
  readonly einde: string;
  readonly heeftBeklaagde: boolean;
};

const HIGHEST_VERDAGING_WEKEN = 4;

/** What keeps the letter of a verdaging to one of them from counting. */
export function verdagingBriefBezwaar(
  brief: string,
  aan: 'klager' | 'beklaagde',
  { begin, einde }: Pick<LopendeTermijn, 'begin' | 'einde'>,
): Weigering | null {
  const ontbreekt: WeigeringCode = aan === 'klager' ? 'verdaging-brief-klager' : 'verdaging-brief-beklaagde';
  if (!isGeldigeDatum(brief)) {
    return refuse(
      ontbreekt,
      `De datum van de brief aan de ${aan} ontbreekt. Een verdaging geldt pas als de klager en de beklaagde allebei een brief hebben gekregen.`,
    );
  }
  if (brief < begin) {
    return refuse(
      'verdaging-voor-ontvangst',
      `De brief aan de ${aan} van ${datumWithWeekdag(brief)} is van vóór het begin van de termijn op ${datumWithWeekdag(begin)}.`,
    );
  }
  if (brief > einde) {
    return refuse(
      'verdaging-na-einde',
      `De brief aan de ${aan} is van ${datumWithWeekdag(brief)}, maar de termijn eindigde op ${datumWithWeekdag(einde)}. Verdagen kan niet meer: de termijn is overschreden.`,
    );
  }
  return null;
}

/** What is wrong with the length or the reason of a verdaging, whenever its letters were sent. */
export function verdagingContentBezwaren({ weken, reden }: Pick<Verdaging, 'weken' | 'reden'>): Weigering[] {
  const bezwaren: Weigering[] = [];
  if (!Number.isInteger(weken) || weken < 1 || weken > HIGHEST_VERDAGING_WEKEN) {
    bezwaren.push(
      refuse(
        'verdaging-weken',
        `Verdagen kan met 1 tot en met ${HIGHEST_VERDAGING_WEKEN} hele weken, niet met ${String(weken).replace('.', ',')}. Voor langer uitstel is schriftelijke instemming van de klager nodig.`,
      ),
    );
  }
  if (reden.trim() === '') {
    bezwaren.push(
      refuse('verdaging-reden', 'De reden van de verdaging ontbreekt. Noem die ook in de brief.'),
    );
  }
  return bezwaren;
}

/** Everything that keeps this verdaging from counting; empty when it counts. */
export function verdagingBezwaren(verdaging: Verdaging, lopend: LopendeTermijn): Weigering[] {
  const bezwaren = verdagingContentBezwaren(verdaging);
  const klager = verdagingBriefBezwaar(verdaging.briefKlager, 'klager', lopend);
  if (klager) bezwaren.push(klager);
  if (lopend.heeftBeklaagde || verdaging.briefBeklaagde !== '') {
    const beklaagde = verdagingBriefBezwaar(verdaging.briefBeklaagde, 'beklaagde', lopend);
    if (beklaagde) bezwaren.push(beklaagde);
  }
  return bezwaren;
}

export function noTermijnWeigering(): Weigering {
  return refuse(
    'geen-termijn',
    'Voor deze klacht loopt geen wettelijke termijn: de klacht is mondeling en nog niet op schrift gesteld. Er valt niets te verlengen.',
  );
}

/** Everything that keeps this uitstel from counting; empty when it counts. */
export function uitstelBezwaren(uitstel: Uitstel, { begin, einde }: LopendeTermijn): Weigering[] {
  const bezwaren: Weigering[] = [];
  if (!uitstel.schriftelijk) {
    bezwaren.push(
      refuse(
        'uitstel-niet-schriftelijk',
        'Verder uitstel kan alleen als de klager daarmee schriftelijk instemt. Vraag een brief of e-mail van de klager.',
      ),
    );
  }
  if (!isGeldigeDatum(uitstel.instemmingOp)) {
    bezwaren.push(
      refuse(
        'uitstel-instemming-ontbreekt',
        'De datum van de schriftelijke instemming van de klager ontbreekt.',
      ),
    );
  } else if (uitstel.instemmingOp < begin) {
    bezwaren.push(
      refuse(
        'uitstel-voor-ontvangst',
        `De instemming van ${datumWithWeekdag(uitstel.instemmingOp)} is van vóór het begin van de termijn op ${datumWithWeekdag(begin)}.`,
      ),
    );
  } else if (uitstel.instemmingOp > einde) {
    bezwaren.push(
      refuse(
        'uitstel-na-einde',
        `De klager stemde in op ${datumWithWeekdag(uitstel.instemmingOp)}, maar de termijn eindigde op ${datumWithWeekdag(einde)}. Instemming achteraf herstelt de overschrijding niet.`,
      ),
    );
  }
  if (!isGeldigeDatum(uitstel.uiterlijk) || uitstel.uiterlijk <= einde) {
    const selected = isGeldigeDatum(uitstel.uiterlijk)
      ? `${datumWithWeekdag(uitstel.uiterlijk)} is dat niet`
      : '';
    bezwaren.push(
      refuse(
        'uitstel-niet-later',
        `Kies een afgesproken datum na het huidige einde op ${datumWithWeekdag(einde)}${selected === '' ? '.' : `: ${selected}.`}`,
      ),
    );
  }
  return bezwaren;
}
