/**
 * What a set of steps comes to, calculated again by the planbord itself and not by the model it came from: what is shown
 * is what will be. A set that breaks a hard rule, or makes worse what it was to make better, is no voorstel.
 */

import { type InzetVraag, planInzetAll } from '../inzet/plan-inzet.ts';
import { bepaalKnelpunten } from '../knelpunt/knelpunten.ts';
import type { Knelpunt, KnelpuntSoort } from '../knelpunt/types.ts';
import type { Bezetting } from '../planbord/capaciteit.ts';
import { gemiddeldeUitkomst } from '../planbord/columns.ts';
import { addDelta } from '../planbord/delta.ts';
import { berekenPlanbord } from '../planbord/planbord.ts';
import type { Planbord, Uitkomst } from '../planbord/types.ts';
import { asDelta } from '../planning/plan.ts';
import type { PlanbordGegevens } from '../planning/planning.ts';
import { maandagenBetween } from '../tijd/week.ts';
import type { Span } from './bronnen.ts';
import type { VoorstelStap } from './vraag.ts';

/** Bezettingsgraad of a team, averaged over the weeks of the question. */
export type TeamEffect = { readonly teamId: string; readonly voor: Bezetting; readonly na: Bezetting };

/** One step, and what it does after the steps before it. */
export type VoorstelRegel = {
  readonly stap: VoorstelStap;
  /** null: the hours were in no team. */
  readonly van: TeamEffect | null;
  readonly naar: TeamEffect;
};

export type Gevolgen = {
  readonly regels: readonly VoorstelRegel[];
  /** Of every team that the steps touch. */
  readonly teams: readonly TeamEffect[];
};

export type Nagerekend =
  | {
      readonly soort: 'gevolgen';
      readonly gevolgen: Gevolgen;
      /** The rows as they become. */
      readonly straks: PlanbordGegevens;
      /** Over the weeks of the question, as it becomes. */
      readonly na: Planbord;
      /** Knelpunten that break a hard rule, new or bigger. */
      readonly hard: readonly Knelpunt[];
    }
  | { readonly soort: 'weigering'; readonly melding: string };

/** A step as the change of inzet that it is. */
export function vraagOfStap(stap: VoorstelStap, { van, tot }: Span): InzetVraag {
  const { medewerkerId, organisatieId, vanTeamId, naarTeamId, minutenPerWeek } = stap;
  const line = { medewerkerId, organisatieId, doel: 'casuistiek' } as const;
  if (vanTeamId === null)
    return { soort: 'erbij', regels: [{ ...line, teamId: naarTeamId }], van, tot, minutenPerWeek };
  return {
    soort: 'verplaats',
    regels: [{ ...line, teamId: vanTeamId }],
    naarTeamId,
    van,
    tot,
    minutenPerWeek,
  };
}

/** The planning as it will be after these steps. */
function applySteps(gegevens: PlanbordGegevens, stappen: readonly VoorstelStap[], span: Span) {
  const plan = planInzetAll(
    gegevens,
    stappen.map((stap) => vraagOfStap(stap, span)),
  );
  if (plan.soort === 'weigering') return plan;
  const na = addDelta(gegevens, { inzet: asDelta(plan, (row, id) => ({ ...row, id })) });
  return { soort: 'gegevens', na } as const;
}

function gemiddelde(planbord: Planbord, weken: readonly Uitkomst[]): Bezetting {
  const [maandag = ''] = planbord.maandagen;
  const [inst] = planbord.instellingen;
  return inst === undefined ? { soort: 'geen-gegevens' } : gemiddeldeUitkomst(maandag, weken, inst).bezetting;
}

/** The average bezettingsgraad of a team over the weeks of a planbord. */
export function bezettingOf(planbord: Planbord, teamId: string): Bezetting {
  return gemiddelde(planbord, planbord.teams.find((team) => team.teamId === teamId)?.weken ?? []);
}

function effect(voor: Planbord, na: Planbord, teamId: string): TeamEffect {
  return { teamId, voor: bezettingOf(voor, teamId), na: bezettingOf(na, teamId) };
}

/** Calculates steps again, one after the other, with the planbord's own functions. */
export function rekenNa(
  gegevens: PlanbordGegevens,
  stappen: readonly VoorstelStap[],
  span: Span,
  vandaag: string,
): Nagerekend {
  const { van, tot } = span;
  const base = { vandaag, maandagen: maandagenBetween(van, tot), rekenwijze: 'auto' } as const;
  const begin = berekenPlanbord({ ...base, gegevens });
  let current = begin;
  let now = gegevens;
  const regels: VoorstelRegel[] = [];
  for (const [i, stap] of stappen.entries()) {
    const applied = applySteps(gegevens, stappen.slice(0, i + 1), span);
    if (applied.soort === 'weigering') return { soort: 'weigering', melding: applied.melding };
    const next = berekenPlanbord({ ...base, gegevens: applied.na }, current);
    regels.push({
      stap,
      van: stap.vanTeamId === null ? null : effect(current, next, stap.vanTeamId),
      naar: effect(current, next, stap.naarTeamId),
    });
    current = next;
    now = applied.na;
  }
  const teamIds = new Set(
    stappen.flatMap(({ vanTeamId, naarTeamId }) => [vanTeamId ?? naarTeamId, naarTeamId]),
  );
  const knelpunten = (planbord: Planbord, rows: PlanbordGegevens) =>
    bepaalKnelpunten({ gegevens: rows, van, tot, vandaag, planbord });
  const [before, after] = [knelpunten(begin, gegevens), knelpunten(current, now)];
  const known = new Set(before.map(({ sleutel }) => sleutel));
  return {
    soort: 'gevolgen',
    straks: now,
    na: current,
    hard: after.filter(({ soort, sleutel }) => HARD.includes(soort) && !known.has(sleutel)),
    gevolgen: {
      regels,
      teams: [...teamIds].map((teamId) => effect(begin, current, teamId)),
    },
  };
}

/** What a voorstel may never bring about: the hard rules, as the list of knelpunten knows them. */
const HARD: readonly KnelpuntSoort[] = [
  'overschrijding',
  'contracturen',
  'inzet-zonder-detachering',
  'skj-verlopen',
];
