/** From a question to a voorstel: the numbers, then (by a solver) the wegen, then everything calculated again. */

import { rekeninstellingenOn } from '../instelling/instellingen.ts';
import { saldoFte } from '../planbord/capaciteit.ts';
import { gemiddeldeUitkomst } from '../planbord/columns.ts';
import { berekenPlanbord } from '../planbord/planbord.ts';
import type { Planbord } from '../planbord/types.ts';
import type { Afwezigheid, PlanbordGegevens } from '../planning/planning.ts';
import { overlapt } from '../tijd/periode.ts';
import { maandagenBetween } from '../tijd/week.ts';
import { withoutSkj } from './bronnen.ts';
import { stapOf } from './model.ts';
import {
  createOpgave,
  gainOf,
  kosten,
  type Opgave,
  puntenOf,
  RUIS,
  teamsWithVraag,
  type Weg,
} from './opgave.ts';
import { type Gevolgen, rekenNa } from './uitkomst.ts';
import { stapKey, type VoorstelStap, type VoorstelVraag } from './vraag.ts';

/** How sure it is that nothing better exists: proven, or at most so many points better. */
export type Bewijs =
  | { readonly soort: 'best' }
  | { readonly soort: 'tot-nu-toe'; readonly hoogstensBeter: number };

/** What would help where hours fall short: contract minutes per week, and the specialisme the formatie lacks most. */
export type Nodig = {
  readonly teamId: string;
  readonly minutenPerWeek: number;
  readonly specialismeId: string | null;
};

/** The next best for one step, and how many points more it costs. */
export type Overwogen = { readonly key: string; readonly stap: VoorstelStap; readonly punten: number };

export type Voorstel = Gevolgen & {
  readonly soort: 'voorstel';
  /** How far off the goal is, in percentage points, on average of the teams that it is about. */
  readonly afstand: { readonly voor: number; readonly na: number };
  readonly bewijs: Bewijs;
  /** Per step (by `stapKey`) what was considered in its place. */
  readonly overwogen: readonly Overwogen[];
  readonly nodig: readonly Nodig[];
  /** Teams that take no part because their vraag is not known in every week. */
  readonly zonderVraag: readonly string[];
  /** People who take no part because their registration does not hold. */
  readonly zonderSkj: readonly string[];
};

/** Why there is no voorstel. */
export type GeenVoorstel = {
  readonly soort: 'geen-voorstel';
  readonly reden: /** No team to help: its vraag is not known, or nobody is missed. */
    | 'geen-doel'
    /** What was held no longer fits. */
    | 'past-niet'
    /** Besides those that were seen there is none. */
    | 'geen-ander'
    /** Stopped before there was anything. */
    | 'gestopt'
    /** It did not stand up to calculating again. */
    | 'klopt-niet';
};

/** What a voorstel is made of. */
export type VoorstelInvoer = {
  /** All planning rows that touch the span, as who asks may see them. */
  readonly gegevens: PlanbordGegevens;
  readonly vraag: VoorstelVraag;
  readonly vandaag: string;
};

/** A question, ready for a solver. */
export type Voorbereid = VoorstelInvoer & {
  readonly nu: Planbord;
  readonly opgave: Opgave;
};

/** The planning that a question is about: with somebody away in all of the span, when that is asked and no absence is recorded in it. */
export function planningOf(
  gegevens: PlanbordGegevens,
  { doel, van, tot }: Pick<VoorstelVraag, 'doel' | 'van' | 'tot'>,
): PlanbordGegevens {
  if (doel.soort !== 'uitval') return gegevens;
  const { medewerkerId } = doel;
  const span = { geldigVan: van, geldigTot: tot };
  const known = gegevens.afwezigheid.some(
    (row) => row.medewerkerId === medewerkerId && row.status === 'akkoord' && overlapt(row, span),
  );
  if (known) return gegevens;
  const row: Afwezigheid = { id: '', medewerkerId, soort: null, percentage: 100, status: 'akkoord', ...span };
  return { ...gegevens, afwezigheid: [...gegevens.afwezigheid, row] };
}

/** Everything a solver and the answer need; its rows are with the absence that must be made up for. */
export function prepareVoorstel({ gegevens: rows, vraag, vandaag }: VoorstelInvoer): Voorbereid {
  const { van, tot, doel } = vraag;
  const planbordOf = (gegevens: PlanbordGegevens) =>
    berekenPlanbord({ gegevens, vandaag, maandagen: maandagenBetween(van, tot), rekenwijze: 'auto' });
  if (doel.soort !== 'uitval') {
    const nu = planbordOf(rows);
    const opgave = createOpgave({ gegevens: rows, vandaag, vraag, nu, zonderUitval: nu });
    return { vraag, vandaag, gegevens: rows, nu, opgave };
  }
  const { medewerkerId } = doel;
  const gegevens = planningOf(rows, vraag);
  const zonder = gegevens.afwezigheid.filter((row) => row.medewerkerId !== medewerkerId);
  const nu = planbordOf(gegevens);
  const zonderUitval = planbordOf({ ...gegevens, afwezigheid: zonder });
  return {
    vraag,
    vandaag,
    gegevens,
    nu,
    opgave: createOpgave({ gegevens, vandaag, vraag, nu, zonderUitval }),
  };
}

/** Whether there is anything to make better. */
export function hasDoel({ opgave }: Voorbereid): boolean {
  return opgave.eisen.some(({ soort }) => soort !== 'grens');
}

/** The goal of an opgave, measured on a planbord: points that the teams are off, added up. */
function afstandOf({ eisen }: Opgave, planbord: Planbord): number {
  const teams = new Map(planbord.teams.map((team) => [team.teamId, team]));
  return eisen.reduce(
    (sum, eis) => sum + puntenOf(eis, teams.get(eis.teamId)?.weken[eis.week]?.clientgebonden ?? 0),
    0,
  );
}

/** Per step the cheapest other source for the same team. */
function overwogenOf(opgave: Opgave, taken: readonly Weg[]): Overwogen[] {
  const now = kosten(opgave, taken);
  if (now.soort === 'kan-niet') return [];
  const used = new Set(taken.map(({ bron }) => bron));
  return taken.flatMap((weg): Overwogen[] => {
    const rest = taken.filter((other) => other !== weg);
    const others = opgave.wegen
      .filter(({ bron, naarTeamId }) => naarTeamId === weg.naarTeamId && !used.has(bron))
      .flatMap((other) => {
        const cost = kosten(opgave, [...rest, other]);
        return cost.soort === 'kan-niet' ? [] : [{ other, punten: cost.punten - now.punten }];
      });
    const [first] = others.sort((a, b) => a.punten - b.punten);
    return first === undefined
      ? []
      : [{ key: weg.key, stap: stapOf(first.other), punten: Math.max(0, first.punten) }];
  });
}

/** The specialisme of which a team has least, against its formatie, after these wegen. */
function mostLacking({ formatie }: Opgave, taken: readonly Weg[], teamId: string): string | null {
  const short = formatie
    .filter((eis) => eis.teamId === teamId)
    .map(({ specialismeId, heeft, doel }) => {
      const own = taken.filter(({ bron }) => bron.hoofdspecialismeId === specialismeId);
      return {
        specialismeId,
        minuten: doel - heeft - own.reduce((sum, weg) => sum + gainOf(weg, teamId, weg.minuten), 0),
      };
    })
    .filter(({ minuten }) => minuten > 0)
    .sort((a, b) => b.minuten - a.minuten);
  return short[0]?.specialismeId ?? null;
}

/** Where hours still fall short over the weeks, in contract minutes per week. */
function nodigOf({ gegevens, vraag, opgave }: Voorbereid, na: Planbord, taken: readonly Weg[]): Nodig[] {
  const inst = rekeninstellingenOn(gegevens.instellingen, vraag.van);
  const [maandag = ''] = na.maandagen;
  const teams = new Set(opgave.eisen.flatMap(({ teamId, soort }) => (soort === 'grens' ? [] : [teamId])));
  return na.teams.flatMap(({ teamId, weken }): Nodig[] => {
    if (!teams.has(teamId)) return [];
    const fte = saldoFte(gemiddeldeUitkomst(maandag, weken, inst).saldo, inst);
    if (fte === null || fte >= 0) return [];
    const minutenPerWeek = Math.round(-fte * inst.voltijdMinuten);
    return minutenPerWeek < 30
      ? []
      : [{ teamId, minutenPerWeek, specialismeId: mostLacking(opgave, taken, teamId) }];
  });
}

/** Most hours first, then as the teams stand: the order in which the steps are told. */
function inOrder(taken: readonly Weg[]): Weg[] {
  return [...taken].sort((a, b) => b.minuten - a.minuten || (a.key < b.key ? -1 : 1));
}

/** The voorstel that these wegen are, calculated again; none when that does not hold. */
export function finishVoorstel(
  voorbereid: Voorbereid,
  wegen: readonly Weg[],
  bewijs: Bewijs,
): Voorstel | GeenVoorstel {
  const { gegevens, vraag, vandaag, nu, opgave } = voorbereid;
  const taken = inOrder(wegen);
  const result = rekenNa(gegevens, taken.map(stapOf), vraag, vandaag);
  const vast = new Set(vraag.vast);
  if (
    result.soort === 'weigering' ||
    result.hard.length > 0 ||
    taken.some(({ bron }) => vast.has(bron.medewerkerId))
  )
    return { soort: 'geen-voorstel', reden: 'klopt-niet' };
  const afstand = { voor: afstandOf(opgave, nu), na: afstandOf(opgave, result.na) };
  if (afstand.na > afstand.voor + RUIS) return { soort: 'geen-voorstel', reden: 'klopt-niet' };
  const goals = new Set(opgave.eisen.flatMap(({ teamId, soort }) => (soort === 'grens' ? [] : [teamId])));
  const known = new Set(teamsWithVraag(nu));
  return {
    soort: 'voorstel',
    ...result.gevolgen,
    afstand: { voor: afstand.voor / goals.size, na: afstand.na / goals.size },
    bewijs,
    overwogen: overwogenOf(opgave, taken),
    nodig: nodigOf(voorbereid, result.na, taken),
    zonderVraag: nu.teams.map(({ teamId }) => teamId).filter((teamId) => !known.has(teamId)),
    zonderSkj: [...withoutSkj(gegevens, vraag)],
  };
}

/** The keys of its steps, to ask for another one. */
export function keysOf({ regels }: Pick<Voorstel, 'regels'>): string[] {
  return regels.map(({ stap }) => stapKey(stap));
}
