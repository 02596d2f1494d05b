/** The Algemene termijnenwet applied to the end of a term, with the sentence that says so (domein §4.5 D2–D4, D6). */
import { assertNever } from '../../assert-never.ts';
import type { Kalenderdag } from '../../planning/planning.ts';
import { datumWithWeekdag, jaarOf, plusDagen } from '../../tijd/datum.ts';
import { type AtwKalender, INGEBOUWDE_KALENDER, jarenText } from '../../tijd/gelijkgesteld.ts';
import { atwDag, firstAtwWerkdag } from '../../tijd/kalender.ts';
import type { TermijnStap } from '../basis/termijn-types.ts';

const ATW = 'Algemene termijnenwet';

/** The law does not shift terms of more than twelve weeks (art. 4). */
const ATW_HIGHEST_WEKEN = 12;

export type Einde = {
  readonly einde: string;
  readonly voorlopig: boolean;
  readonly stappen: readonly TermijnStap[];
};

/** A term of this many weeks shifts; a longer one only by the setting of D4. */
export function atwGeldt(weken: number, ookLanger: boolean): boolean {
  return weken <= ATW_HIGHEST_WEKEN || ookLanger;
}

type VrijeDag = { readonly tekst: string; readonly artikel: 'lid 1' | 'lid 2' | 'lid 3' | null };

/** Why a term cannot end on this day; null for an ordinary day. */
function freeDag(dag: string, kalender: AtwKalender): VrijeDag | null {
  const soort = atwDag(dag, kalender);
  const datum = datumWithWeekdag(dag);
  switch (soort.soort) {
    case 'gewoon':
      return null;
    case 'weekend':
      return { tekst: `${datum} valt in het weekend`, artikel: null };
    case 'feestdag':
      return { tekst: `${datum} is ${soort.naam}`, artikel: 'lid 1' };
    case 'gelijkgesteld':
      return soort.door === 'wet'
        ? { tekst: `${datum} is ${soort.naam}`, artikel: 'lid 2' }
        : { tekst: `${datum} is gelijkgesteld met een feestdag`, artikel: 'lid 3' };
    default:
      return assertNever(soort, 'atwDag');
  }
}

/** 'a, b en c'. */
export function opsomming(parts: readonly string[]): string {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} en ${parts[parts.length - 1] ?? ''}`;
}

function voorlopigStap(dag: string, kalender: AtwKalender): TermijnStap {
  return {
    regel: 'voorlopig',
    artikel: `${ATW} art. 3 lid 3`,
    zin: `De gelijkgestelde dagen van ${jaarOf(dag)} staan niet in onze lijst (${jarenText(kalender)}). Deze datum is voorlopig (${ATW} art. 3 lid 3).`,
    van: dag,
    naar: null,
  };
}

/** Day on which a statutory term ends that nominally ends on `nominaal` (D2). */
export function atwEinde(nominaal: string, kalender: AtwKalender = INGEBOUWDE_KALENDER): Einde {
  const einde = firstAtwWerkdag(nominaal, kalender);
  const voorlopig = !kalender.jaren.has(jaarOf(einde));
  const stappen: TermijnStap[] = [];
  if (einde === nominaal) {
    stappen.push({
      regel: 'atw-gewone-dag',
      artikel: `${ATW} art. 1 lid 1`,
      zin: `${datumWithWeekdag(nominaal)} is geen weekend en geen feestdag: het einde schuift niet op (${ATW} art. 1 lid 1).`,
      van: nominaal,
      naar: nominaal,
    });
  } else {
    const dagen: VrijeDag[] = [];
    for (let dag = nominaal; dag < einde; dag = plusDagen(dag, 1)) {
      const vrij = freeDag(dag, kalender);
      if (vrij) dagen.push(vrij);
    }
    const leden = [...new Set(dagen.flatMap((dag) => dag.artikel ?? []))].sort();
    const artikel = `${ATW} art. 1 lid 1${leden.length > 0 ? ` en art. 3 ${opsomming(leden)}` : ''}`;
    stappen.push({
      regel: 'atw-verschuift',
      artikel,
      zin: `${opsomming(dagen.map((dag) => dag.tekst))}. Het einde schuift op naar ${datumWithWeekdag(einde)} (${artikel}).`,
      van: nominaal,
      naar: einde,
    });
  }
  if (voorlopig) stappen.push(voorlopigStap(einde, kalender));
  return { einde, voorlopig, stappen };
}

/** An end that the law does not shift: a term of more than twelve weeks, or a date people agreed on (D4). */
export function vastEinde(dag: string, waarom: string): Einde {
  return {
    einde: dag,
    voorlopig: false,
    stappen: [
      {
        regel: 'atw-niet-van-toepassing',
        artikel: `${ATW} art. 4`,
        zin: `${waarom}: het einde blijft ${datumWithWeekdag(dag)}, ook in een weekend of op een feestdag (${ATW} art. 4).`,
        van: dag,
        naar: dag,
      },
    ],
  };
}

/** Last werkdag of the law on or before the end; closing days of the municipality do not count either (D6). */
export function uiterlijkVerzenden(
  einde: string,
  kalenderdagen: readonly Kalenderdag[],
  kalender: AtwKalender = INGEBOUWDE_KALENDER,
): { readonly datum: string; readonly voorlopig: boolean; readonly stap: TermijnStap } {
  const isClosed = (dag: string): boolean =>
    kalenderdagen.some((row) => row.soort === 'sluitingsdag' && row.datum === dag);
  let datum = einde;
  while (freeDag(datum, kalender) !== null || isClosed(datum)) datum = plusDagen(datum, -1);
  const voorlopig = !kalender.jaren.has(jaarOf(datum));
  return {
    datum,
    voorlopig,
    stap: {
      regel: 'uiterlijk-verzenden',
      artikel: 'Awb 9:12 lid 1',
      zin:
        datum === einde
          ? `Verzend de brief uiterlijk op ${datumWithWeekdag(datum)}, de laatste dag van de termijn.`
          : `Verzend de brief uiterlijk op ${datumWithWeekdag(datum)}: dat is de laatste werkdag vóór het einde op ${datumWithWeekdag(einde)}.`,
      van: einde,
      naar: datum,
    },
  };
}
