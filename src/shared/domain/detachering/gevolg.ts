/** What an action on detacheringen means: for each team, and what deserves a warning (B9). */

import { inzetOpDag, weekminutenVan } from '../inzet/dag.ts';
import type { ValueOf } from '../lijst/closed-list.ts';
import type { Doel } from '../planning/lijsten.ts';
import type { Inzet } from '../planning/planning.ts';
import { urenMetEenheid, urenMetTeken } from '../tekst/getal.ts';
import { datumLang, periodeNl } from '../tijd/datum.ts';
import { isGeldigOp, knippunten, overlapt, type Periode } from '../tijd/periode.ts';
import type { INZET_GEVOLGEN } from './lijsten.ts';
import { type DetacheringRij, type Stand, type StandVerschil, verschilVanStand } from './plan.ts';

export type TeamGevolg = {
  readonly teamId: string;
  /** Contract minutes per week that the team gets more (or, negative, less). */
  readonly minutenPerWeek: number;
  readonly van: string;
  readonly tot: string | null;
};

type Deel = { readonly detachering: DetacheringRij; readonly inzet: readonly Inzet[] };

/** The detacheringen that differ, each with its inzet: all others give every team the same before and after. */
function geraakteDelen(stand: Stand, geraakt: ReadonlySet<string>): Deel[] {
  const inzetVan = Map.groupBy(stand.inzet, (i) => i.detacheringId);
  return stand.detacheringen
    .filter((d) => geraakt.has(d.id))
    .map((detachering) => ({ detachering, inzet: inzetVan.get(detachering.id) ?? [] }));
}

/** Contract minutes per team on a day; more inzet than contract never makes more than the contract. */
function perTeamOp(delen: readonly Deel[], dag: string): Map<string, number> {
  const uit = new Map<string, number>();
  for (const { detachering, inzet } of delen) {
    for (const rij of inzetOpDag([detachering], inzet, dag)) {
      const { teamId } = rij.inzet;
      uit.set(teamId, (uit.get(teamId) ?? 0) + weekminutenVan(rij));
    }
  }
  return uit;
}

/** Ids of detacheringen that differ themselves or whose inzet does. */
function geraakteIds({ detacheringen, inzet }: StandVerschil): Set<string> {
  return new Set([
    ...[...detacheringen.nieuw, ...detacheringen.weg].map((d) => d.id),
    ...detacheringen.gewijzigd.map((g) => g.na.id),
    ...[...inzet.nieuw, ...inzet.weg].map((i) => i.detacheringId),
    ...inzet.gewijzigd.flatMap((g) => [g.voor.detacheringId, g.na.detacheringId]),
  ]);
}

/** From the first day that any of these begins, to an open end. */
function spanne(rijen: readonly Periode[]): Periode | null {
  const [eerste] = rijen.map((rij) => rij.geldigVan).sort();
  return eerste === undefined ? null : { geldigVan: eerste, geldigTot: null };
}

/** Difference per team, in stretches in which it is the same; teams in the order they are met. */
export function teamGevolgen(voor: Stand, na: Stand): TeamGevolg[] {
  const geraakt = geraakteIds(verschilVanStand(voor, na));
  const [oud, nieuw] = [geraakteDelen(voor, geraakt), geraakteDelen(na, geraakt)];
  const rijen = [...oud, ...nieuw].flatMap((deel) => [deel.detachering, ...deel.inzet]);
  const periode = spanne(rijen);
  if (periode === null) return [];
  const punten = knippunten(rijen, periode);
  const open = new Map<string, TeamGevolg>();
  const uit: TeamGevolg[] = [];
  punten.forEach((dag, i) => {
    const toen = perTeamOp(oud, dag);
    const straks = perTeamOp(nieuw, dag);
    const tot = punten[i + 1] ?? null;
    for (const teamId of new Set([...toen.keys(), ...straks.keys(), ...open.keys()])) {
      const minutenPerWeek = (straks.get(teamId) ?? 0) - (toen.get(teamId) ?? 0);
      const loopt = open.get(teamId);
      if (loopt !== undefined && Math.abs(loopt.minutenPerWeek - minutenPerWeek) < 0.5) {
        open.set(teamId, { ...loopt, tot });
        continue;
      }
      if (loopt !== undefined) uit.push(loopt);
      open.delete(teamId);
      if (Math.abs(minutenPerWeek) >= 0.5) open.set(teamId, { teamId, minutenPerWeek, van: dag, tot });
    }
  });
  return [...uit, ...open.values()].sort((a, b) => (a.van < b.van ? -1 : a.van > b.van ? 1 : 0));
}

/** "Oost −8 u/w vanaf 1 maart 2026", with the last day when it has one. */
export function teamGevolgTekst(team: string, gevolg: TeamGevolg): string {
  const wanneer = gevolg.tot === null ? `vanaf ${datumLang(gevolg.van)}` : periodeNl(gevolg.van, gevolg.tot);
  return `${team} ${urenMetTeken(gevolg.minutenPerWeek)}\u00a0u/w ${wanneer}`;
}

export type InzetGevolg = {
  readonly medewerkerId: string;
  readonly teamId: string;
  readonly doel: Doel;
  readonly minutenPerWeek: number;
  readonly wat: ValueOf<typeof INZET_GEVOLGEN>;
  /** First day of that. */
  readonly van: string;
};

type Reeksrij = { readonly medewerkerId: string; readonly rij: Inzet };

function reeksen(delen: readonly Deel[]): Map<string, Reeksrij[]> {
  const rijen = delen.flatMap(({ detachering, inzet }) =>
    inzet.map((rij) => ({ medewerkerId: detachering.medewerkerId, rij })),
  );
  return Map.groupBy(rijen, ({ medewerkerId, rij }) => `${medewerkerId}|${rij.teamId}|${rij.doel}`);
}

function opDag(rijen: readonly Reeksrij[], dag: string): { minuten: number; waar: string } {
  const lopend = rijen.map(({ rij }) => rij).filter((rij) => isGeldigOp(rij, dag));
  return {
    minuten: lopend.reduce((som, rij) => som + rij.minutenPerWeek, 0),
    waar: lopend.map((rij) => rij.detacheringId).join(),
  };
}

/** What happens to one series of inzet, stretch by stretch; nothing where nothing changes. */
function reeksGevolgen(oud: readonly Reeksrij[], nieuw: readonly Reeksrij[]): InzetGevolg[] {
  const [eerste] = [...oud, ...nieuw];
  const periode = spanne([...oud, ...nieuw].map(({ rij }) => rij));
  if (eerste === undefined || periode === null) return [];
  const { medewerkerId, rij } = eerste;
  const uit: InzetGevolg[] = [];
  let vorige = '';
  for (const dag of knippunten(
    [...oud, ...nieuw].map((r) => r.rij),
    periode,
  )) {
    const [toen, straks] = [opDag(oud, dag), opDag(nieuw, dag)];
    const wat = watGebeurt(toen, straks);
    const minuten = wat === 'stopt' ? toen.minuten : straks.minuten;
    const nu = `${wat}|${minuten}`;
    if (wat !== null && nu !== vorige) {
      uit.push({ medewerkerId, teamId: rij.teamId, doel: rij.doel, minutenPerWeek: minuten, wat, van: dag });
    }
    vorige = nu;
  }
  return uit;
}

function watGebeurt(
  toen: { readonly minuten: number; readonly waar: string },
  straks: { readonly minuten: number; readonly waar: string },
): InzetGevolg['wat'] | null {
  if (toen.minuten === 0) return straks.minuten > 0 ? 'nieuw' : null;
  if (straks.minuten === 0) return 'stopt';
  return toen.minuten !== straks.minuten || toen.waar !== straks.waar ? 'loopt-door' : null;
}

/** Which inzet ends, goes on under another detachering or with other hours, or is new. */
export function inzetGevolgen(voor: Stand, na: Stand): InzetGevolg[] {
  const geraakt = geraakteIds(verschilVanStand(voor, na));
  const [oud, nieuw] = [reeksen(geraakteDelen(voor, geraakt)), reeksen(geraakteDelen(na, geraakt))];
  return [...new Set([...oud.keys(), ...nieuw.keys()])].flatMap((sleutel) =>
    reeksGevolgen(oud.get(sleutel) ?? [], nieuw.get(sleutel) ?? []),
  );
}

export type ContractGrenzen = {
  readonly contractWaarschuwingMinuten: number;
  readonly contractMaximumMinuten: number;
};

/** Names of the people for the sentences. */
export type NaamVan = (medewerkerId: string) => string;

/**
 * What is saved all the same but deserves a word: more than 36 or 40 hours for one person, and
 * more or less inzet than contract on detacheringen that the action touched.
 */
export function waarschuwingen(
  na: Stand,
  verschil: StandVerschil,
  grenzen: ContractGrenzen,
  naamVan: NaamVan,
): string[] {
  const geraakt = [...verschil.detacheringen.nieuw, ...verschil.detacheringen.gewijzigd.map((g) => g.na)];
  const mensen = [...new Set(geraakt.map((d) => d.medewerkerId))];
  return [
    ...mensen.flatMap((id) => contractUren(na, id, grenzen, naamVan(id))),
    ...geraakt.flatMap((d) => inzetTegenContract(na, d.id, naamVan(d.medewerkerId))),
  ];
}

function contractUren(na: Stand, medewerkerId: string, grenzen: ContractGrenzen, naam: string): string[] {
  const rijen = na.detacheringen.filter((d) => d.medewerkerId === medewerkerId);
  const periode = spanne(rijen);
  if (periode === null) return [];
  let hoogste = { minuten: 0, dag: '' };
  for (const dag of knippunten(rijen, periode)) {
    const minuten = rijen.reduce((som, d) => som + (isGeldigOp(d, dag) ? d.minutenPerWeek : 0), 0);
    if (minuten > hoogste.minuten) hoogste = { minuten, dag };
  }
  if (hoogste.minuten <= grenzen.contractWaarschuwingMinuten) return [];
  const grens =
    hoogste.minuten > grenzen.contractMaximumMinuten
      ? grenzen.contractMaximumMinuten
      : grenzen.contractWaarschuwingMinuten;
  const knelpunt = hoogste.minuten > grenzen.contractMaximumMinuten ? ' Dit wordt een knelpunt.' : '';
  return [
    `${naam} heeft vanaf ${datumLang(hoogste.dag)} ${urenMetEenheid(hoogste.minuten)} contract per week, meer dan ${urenMetEenheid(grens)}.${knelpunt}`,
  ];
}

function inzetTegenContract(na: Stand, detacheringId: string, naam: string): string[] {
  const detachering = na.detacheringen.find((d) => d.id === detacheringId);
  if (detachering === undefined) return [];
  const inzet = na.inzet.filter((i) => i.detacheringId === detacheringId && overlapt(i, detachering));
  if (inzet.length === 0) return [];
  return knippunten(inzet, detachering).flatMap((dag, i, punten) => {
    const som = (op: string) =>
      inzet.reduce((a, rij) => a + (isGeldigOp(rij, op) ? rij.minutenPerWeek : 0), 0);
    const over = som(dag) - detachering.minutenPerWeek;
    const vorige = punten[i - 1];
    if (over === 0 || (vorige !== undefined && som(vorige) === som(dag))) return [];
    const wat = over > 0 ? 'meer ingezet dan het contract' : 'van het contract niet ingezet';
    return [`${naam}: vanaf ${datumLang(dag)} is ${urenMetEenheid(Math.abs(over))} per week ${wat}.`];
  });
}
