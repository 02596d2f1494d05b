/** The days of a planbord window, with the days off of each cao, so that inner loops index arrays instead of reading dates. */

import { type CaoLoop, caoOn } from '../organisatie/cao.ts';
import type { Cao } from '../planning/lists.ts';
import type { Kalenderdag } from '../planning/planning.ts';
import { dagnummer, isoDatum, weekdagOfNummer } from '../tijd/datum.ts';
import { appliesForCao, caoFeestdagen } from '../tijd/kalender.ts';
import { knippunten, type Periode } from '../tijd/periode.ts';

export type VrijeDagen = {
  /** 1 on days nobody of this cao works. */
  readonly vlag: Uint8Array;
  readonly naam: ReadonlyMap<number, string>;
  /** Weeks (index) that hold such a day on Monday–Friday. */
  readonly weken: Uint8Array;
};

export type Rooster = {
  readonly maandagen: readonly string[];
  readonly kalenderdagen: readonly Kalenderdag[];
  /** Epoch day of the first Monday. */
  readonly eersteDag: number;
  readonly aantalWeken: number;
  readonly aantalDagen: number;
  /** All days of the window; empty without weeks. */
  readonly venster: Periode;
  readonly vrij: Readonly<Record<Cao, VrijeDagen>>;
};

function freeDagenOf(
  cao: Cao,
  firstDag: number,
  aantalDagen: number,
  kalenderdagen: readonly Kalenderdag[],
): VrijeDagen {
  const vlag = new Uint8Array(aantalDagen);
  const weken = new Uint8Array(Math.ceil(aantalDagen / 7));
  const naam = new Map<number, string>();
  const set = (nummer: number, text: string): void => {
    const index = nummer - firstDag;
    if (index < 0 || index >= aantalDagen || vlag[index] === 1) return;
    vlag[index] = 1;
    naam.set(index, text);
    if (weekdagOfNummer(nummer) < 5) weken[Math.floor(index / 7)] = 1;
  };
  if (aantalDagen > 0) {
    const firstJaar = Number(isoDatum(firstDag).slice(0, 4));
    const lastJaar = Number(isoDatum(firstDag + aantalDagen - 1).slice(0, 4));
    for (let jaar = firstJaar; jaar <= lastJaar; jaar += 1) {
      for (const [dag, text] of caoFeestdagen(jaar, cao)) set(dagnummer(dag), text);
    }
  }
  for (const row of kalenderdagen) {
    if (appliesForCao(row, cao)) set(dagnummer(row.datum), row.omschrijving || 'Sluitingsdag');
  }
  return { vlag, naam, weken };
}

export function createRooster(maandagen: readonly string[], kalenderdagen: readonly Kalenderdag[]): Rooster {
  const eersteDag = maandagen[0] === undefined ? 0 : dagnummer(maandagen[0]);
  const aantalDagen = maandagen.length * 7;
  const vrij = (cao: Cao): VrijeDagen => freeDagenOf(cao, eersteDag, aantalDagen, kalenderdagen);
  return {
    maandagen,
    kalenderdagen,
    eersteDag,
    aantalWeken: maandagen.length,
    aantalDagen,
    venster: { geldigVan: isoDatum(eersteDag), geldigTot: isoDatum(eersteDag + aantalDagen) },
    vrij: {
      'sociaal-werk': vrij('sociaal-werk'),
      jeugdzorg: vrij('jeugdzorg'),
      gemeenten: vrij('gemeenten'),
    },
  };
}

/** Days off of an organisation whose cao may change on the way: on each day those of the cao of that day. */
export function freeDagenFor(rooster: Rooster, loop: CaoLoop): VrijeDagen {
  if (loop.caoWijzigingen.length === 0) return rooster.vrij[loop.cao];
  const vlag = new Uint8Array(rooster.aantalDagen);
  const weken = new Uint8Array(rooster.aantalWeken);
  const naam = new Map<number, string>();
  for (let dag = 0; dag < rooster.aantalDagen; dag += 1) {
    const text = rooster.vrij[caoOn(loop, isoDatum(rooster.eersteDag + dag))].naam.get(dag);
    if (text === undefined) continue;
    vlag[dag] = 1;
    naam.set(dag, text);
    if (dag % 7 < 5) weken[Math.floor(dag / 7)] = 1;
  }
  return { vlag, naam, weken };
}

/** Stretches of a period in the window on which the same rows hold: first day, and day indices [van, tot). */
export function piecesBetween(
  rows: readonly Periode[],
  periode: Periode,
  rooster: Rooster,
): { readonly dag: string; readonly van: number; readonly tot: number }[] {
  const einde = totIndex(rooster, periode);
  const punten = knippunten(rows, periode);
  const begin = punten.map((dag) => dagnummer(dag) - rooster.eersteDag);
  return punten.map((dag, i) => ({ dag, van: begin[i] ?? 0, tot: begin[i + 1] ?? einde }));
}

/** First day index of a period within the window (0 when it started before). */
export function fromIndex(rooster: Rooster, periode: Periode): number {
  return Math.max(0, dagnummer(periode.geldigVan) - rooster.eersteDag);
}

/** Day index after the last day of a period within the window. */
export function totIndex(rooster: Rooster, periode: Periode): number {
  if (periode.geldigTot === null) return rooster.aantalDagen;
  return Math.max(0, Math.min(rooster.aantalDagen, dagnummer(periode.geldigTot) - rooster.eersteDag));
}
