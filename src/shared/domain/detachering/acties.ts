/** The actions on detacheringen as pure changes of a stand; `van` and `per` are the first day of the new situation. */

import type { Inzet, Werkpatroon } from '../planning/planning.ts';
import { verdeelGrootsteRest } from '../tekst/getal.ts';
import { laatsteDatum } from '../tijd/datum.ts';
import {
  isGeldigOp,
  isLeeg,
  knippunten,
  overlapt,
  type Periode,
  voegPeriodenSamen,
  vroegsteEinde,
} from '../tijd/periode.ts';
import {
  type DetacheringRij,
  type MaakId,
  type MinutenOp,
  type Stand,
  vervang,
  vervangAlle,
} from './plan.ts';

type Velden = Partial<
  Pick<
    DetacheringRij,
    'minutenPerWeek' | 'werkpatroon' | 'functieId' | 'organisatieId' | 'subsidieafspraakId'
  >
>;

/**
 * The detachering up to `van`, and from `van` on with other values. From its own first day
 * there is nothing to close: the row itself gets the values.
 */
export function splits(
  stand: Stand,
  rij: DetacheringRij,
  van: string,
  velden: Velden,
  maakId: MaakId,
  minuten?: MinutenOp,
): Stand {
  if (van <= rij.geldigVan) return vervang(stand, rij, [{ ...rij, ...velden }], maakId, minuten);
  return vervang(
    stand,
    rij,
    [
      { ...rij, geldigTot: van },
      { ...rij, ...velden, id: maakId(), geldigVan: van },
    ],
    maakId,
    minuten,
  );
}

/**
 * The new hours of each inzet row, in order of beginning: what begins on a day shares what the rows
 * that run already leave of that day's sum, so that who was planned in full stays planned in full.
 */
function rato(
  eigen: readonly Inzet[],
  van: string,
  deel: { readonly nieuw: number; readonly oud: number },
): Map<string, number> {
  const begin = (rij: Inzet) => laatsteDatum(rij.geldigVan, van);
  const straks = eigen.filter((rij) => rij.geldigTot === null || rij.geldigTot > van);
  const uit = new Map<string, number>();
  for (const dag of [...new Set(straks.map(begin))].sort()) {
    const samen = straks.filter((rij) => isGeldigOp(rij, dag));
    const [beginnend, lopend] = [
      samen.filter((rij) => begin(rij) === dag),
      samen.filter((rij) => begin(rij) < dag),
    ];
    const som = samen.reduce((a, rij) => a + rij.minutenPerWeek, 0);
    const vast = lopend.reduce((a, rij) => a + (uit.get(rij.id) ?? 0), 0);
    const rest = Math.max(0, Math.round((som * deel.nieuw) / deel.oud) - vast);
    const stap = rest % 15 === 0 ? 15 : 1;
    const delen = verdeelGrootsteRest(
      rest / stap,
      beginnend.map((rij) => rij.minutenPerWeek),
    );
    for (const [i, rij] of beginnend.entries()) uit.set(rij.id, (delen[i] ?? 0) * stap);
  }
  return uit;
}

/**
 * Inzet hours that follow the contract from a day on: on each stretch the sum changes in
 * proportion, in whole quarters of an hour where the new sum is that.
 */
export function naarRato(stand: Stand, rij: DetacheringRij, van: string, nieuweMinuten: number): MinutenOp {
  const eigen = stand.inzet.filter((i) => i.detacheringId === rij.id);
  const uren = rato(eigen, van, { nieuw: nieuweMinuten, oud: rij.minutenPerWeek });
  return (inzet, deel) =>
    deel.geldigVan < van || deel.minutenPerWeek !== nieuweMinuten
      ? inzet.minutenPerWeek
      : (uren.get(inzet.id) ?? inzet.minutenPerWeek);
}

/** Ends a detachering and its inzet; one that begins later goes altogether. */
export function beeindig(stand: Stand, rij: DetacheringRij, per: string, maakId: MaakId): Stand {
  const rest = { ...rij, geldigTot: per };
  return vervang(stand, rij, isLeeg(rest) ? [] : [rest], maakId);
}

/** When a team stops (exclusive); null = it goes on. */
export type TeamEinde = (teamId: string) => string | null;

/** A later end; inzet that ran to the old end goes on to the new one, or as long as its team is there. */
export function verleng(
  stand: Stand,
  rij: DetacheringRij,
  tot: string | null,
  teamEinde: TeamEinde = () => null,
): Stand {
  return {
    detacheringen: stand.detacheringen.map((d) => (d === rij ? { ...d, geldigTot: tot } : d)),
    inzet: stand.inzet.map((i) => {
      if (i.detacheringId !== rij.id || i.geldigTot !== rij.geldigTot) return i;
      const einde = vroegsteEinde(tot, teamEinde(i.teamId));
      return einde !== null && i.geldigTot !== null && einde < i.geldigTot ? i : { ...i, geldigTot: einde };
    }),
  };
}

/** Everything of these detacheringen from `van` on goes to another organisation. */
export function zetOver(
  stand: Stand,
  rijen: readonly DetacheringRij[],
  van: string,
  organisatieId: string,
  maakId: MaakId,
): Stand {
  return rijen
    .filter((rij) => rij.geldigTot === null || rij.geldigTot > van)
    .reduce((nu, rij) => splits(nu, rij, van, { organisatieId, subsidieafspraakId: null }, maakId), stand);
}

function telPatroonOp(patronen: readonly Werkpatroon[]): Werkpatroon {
  const dag = (i: 0 | 1 | 2 | 3 | 4 | 5 | 6) => patronen.reduce((som, p) => som + p[i], 0);
  return [dag(0), dag(1), dag(2), dag(3), dag(4), dag(5), dag(6)];
}

/**
 * After a fusie somebody may have two detacheringen at one organisation at once: on those days
 * they become one of the hours together, with the function of the larger. Inzet moves along.
 */
export function voegOverlapSamen(stand: Stand, organisatieId: string, maakId: MaakId): Stand {
  const perMens = Map.groupBy(
    stand.detacheringen.filter((d) => d.organisatieId === organisatieId),
    (d) => d.medewerkerId,
  );
  return [...perMens.values()].reduce((nu, rijen) => voegMensSamen(nu, rijen, maakId), stand);
}

/** Ids are given out once: those of the old rows first, so that a row that goes on stays that row. */
function idUit(oud: readonly { readonly id: string }[], maakId: MaakId): MaakId {
  const vrij = oud.map(({ id }) => id);
  return () => vrij.shift() ?? maakId();
}

function voegMensSamen(stand: Stand, rijen: readonly DetacheringRij[], maakId: MaakId): Stand {
  const dubbel = rijen.filter((a) => rijen.some((b) => a !== b && overlapt(a, b)));
  if (dubbel.length === 0) return stand;
  const id = idUit(dubbel, maakId);
  const delen = voegPeriodenSamen(dubbel).flatMap((blok) => {
    const punten = knippunten(dubbel, blok);
    return punten.map((geldigVan, i) =>
      samenOp(dubbel, { geldigVan, geldigTot: punten[i + 1] ?? blok.geldigTot }, id()),
    );
  });
  const delenVan = new Map(dubbel.map((oud) => [oud.id, delen.filter((deel) => overlapt(deel, oud))]));
  const nu = vervangAlle(stand, delenVan, maakId);
  const geraakt = new Set(delen.map((deel) => deel.id));
  return { ...nu, inzet: telReeksenOp(nu.inzet, geraakt, maakId) };
}

/** The detacheringen of a stretch as one: hours together, the rest from the one with most hours. */
function samenOp(dubbel: readonly DetacheringRij[], periode: Periode, id: string): DetacheringRij {
  const lopend = dubbel
    .filter((d) => isGeldigOp(d, periode.geldigVan))
    .sort((a, b) => b.minutenPerWeek - a.minutenPerWeek);
  const [grootste] = lopend;
  if (grootste === undefined) throw new Error('Een stuk zonder detachering.');
  return {
    ...grootste,
    ...periode,
    id,
    minutenPerWeek: lopend.reduce((som, d) => som + d.minutenPerWeek, 0),
    werkpatroon: telPatroonOp(lopend.map((d) => d.werkpatroon)),
  };
}

/** One series per detachering, team and doel: where rows lie on top of each other their hours add up. */
function telReeksenOp(
  inzet: readonly Inzet[],
  detacheringen: ReadonlySet<string>,
  maakId: MaakId,
): readonly Inzet[] {
  const [geraakt, rest] = [
    inzet.filter((i) => detacheringen.has(i.detacheringId)),
    inzet.filter((i) => !detacheringen.has(i.detacheringId)),
  ];
  const reeksen = Map.groupBy(geraakt, (i) => `${i.detacheringId}|${i.teamId}|${i.doel}`);
  return [...rest, ...[...reeksen.values()].flatMap((reeks) => telReeksOp(reeks, maakId))];
}

function telReeksOp(reeks: readonly Inzet[], maakId: MaakId): readonly Inzet[] {
  if (!reeks.some((a) => reeks.some((b) => a !== b && overlapt(a, b)))) return reeks;
  const id = idUit(reeks, maakId);
  return voegPeriodenSamen(reeks).flatMap((blok) => {
    const punten = knippunten(reeks, blok);
    return punten.flatMap((geldigVan, i): Inzet[] => {
      const lopend = reeks.filter((rij) => isGeldigOp(rij, geldigVan));
      const [eerste] = lopend;
      if (eerste === undefined) return [];
      const minutenPerWeek = lopend.reduce((som, rij) => som + rij.minutenPerWeek, 0);
      return [{ ...eerste, id: id(), geldigVan, geldigTot: punten[i + 1] ?? blok.geldigTot, minutenPerWeek }];
    });
  });
}
