/** What another regime than the Awb changes (domein §4.2): what is asked, what is said and whether a term runs. */
import { datumWithWeekdag, plusMaanden } from '../../tijd/datum.ts';
import type { KlachtRegeling } from './lists.ts';
import type { NoTermijn, TermijnStap } from './termijn-types.ts';
import type { Waarschuwing } from './weigering.ts';

/** Jeugdwet par. 4.2a: the complaint regulation of who gives jeugdhulp. */
export const JEUGDWET = 'Jeugdwet art. 4.2.1';

const GEEN_KLACHT = 'Awb 2:3 lid 1';

/** No complaint (a decision, general policy, a melding): no handling and no term of 9:11, but sent on or answered. */
export function isGeenKlacht({ regeling }: { readonly regeling: KlachtRegeling }): boolean {
  return regeling === 'geen-klacht';
}

/** In which words each regime is said, while the complaint is open. */
const UITLEG: Readonly<
  Record<KlachtRegeling, { readonly artikel: string; readonly melding: string } | null>
> = {
  awb: null,
  jeugdwet: {
    artikel: JEUGDWET,
    melding:
      'Ook de klachtregeling van de Jeugdwet geldt. Een klachtencommissie van minstens drie leden, met een onafhankelijke voorzitter en zonder de beklaagde, oordeelt schriftelijk en met redenen, binnen de termijn van die regeling. Binnen een maand daarna hoort de klager welke maatregelen worden genomen. De termijn van de Awb loopt ook.',
  },
  wmo: {
    artikel: 'Wmo 2015 art. 3.2',
    melding:
      'De aanbieder heeft een eigen klachtregeling. Zend de klacht door aan de aanbieder, en laat dat de klager tegelijk weten.',
  },
  'eigen-bestuursorgaan': {
    artikel: GEEN_KLACHT,
    melding:
      'Een ander bestuursorgaan behandelt deze klacht. Zend haar zo snel mogelijk door, en laat dat de klager tegelijk weten.',
  },
  'geen-klacht': {
    artikel: GEEN_KLACHT,
    melding:
      'Dit is geen klacht. De termijn van artikel 9:11 geldt niet. Zend het stuk zo snel mogelijk door aan wie erover gaat (bijvoorbeeld als bezwaar) en laat dat tegelijk weten. Of beantwoord het, en leg dat vast met “Anders geëindigd”. Is het toch een klacht? Wijzig dan de regeling.',
  },
};

/**
 * Last day on which the klager hears which measures are taken: a month after the oordeel (Jeugdwet par. 4.2a). Null under
 * another regime, or while there is no oordeel.
 */
export function maatregelenVoor(regeling: KlachtRegeling, afgehandeldOp: string | null): string | null {
  return regeling === 'jeugdwet' && afgehandeldOp !== null ? plusMaanden(afgehandeldOp, 1) : null;
}

export function regelingWaarschuwingen(regeling: KlachtRegeling): Waarschuwing[] {
  const uitleg = UITLEG[regeling];
  return uitleg === null ? [] : [{ code: 'regeling', ...uitleg, redenNodig: false }];
}

/** The term of what is no complaint: none, with the internal date of what has no term. */
export function termijnGeenKlacht({ streefdatum, afleiding }: NoTermijn, ontvangstdatum: string): NoTermijn {
  const stap: TermijnStap = {
    regel: 'geen-klacht',
    artikel: GEEN_KLACHT,
    zin: `Ontvangen op ${datumWithWeekdag(ontvangstdatum)}. Dit is geen klacht: de termijn van artikel 9:11 geldt niet. Zend het door (${GEEN_KLACHT}) of beantwoord het.`,
    van: ontvangstdatum,
    naar: null,
  };
  return {
    soort: 'geen',
    streefdatum,
    afleiding: [stap, ...afleiding.filter(({ regel }) => regel === 'streefdatum')],
  };
}
