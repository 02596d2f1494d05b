import { type InzetVraag, planInzet } from '../../../../shared/domain/inzet/plan-inzet.ts';
import { addDelta } from '../../../../shared/domain/planbord/delta.ts';
import { asDelta, proefId, type Weigering } from '../../../../shared/domain/planning/plan.ts';
import type { Afwezigheid, PlanbordGegevens, Vacature } from '../../../../shared/domain/planning/planning.ts';
import { overlapt } from '../../../../shared/domain/tijd/periode.ts';

/** The rows as a change would make them, before anything is written. */

/** Somebody who is there fills a vacature: with hours that are free, or with hours of another team. */
export type Vulling = {
  readonly soort: 'vul';
  readonly vacature: Vacature;
  readonly medewerkerId: string;
  readonly organisatieId: string;
  readonly uitTeamId: string | null;
  readonly minutenPerWeek: number;
  readonly van: string;
  readonly tot: null;
};

/** The same absence for one or more people; `id`: instead of the one that is recorded. */
export type Afwezig = {
  readonly soort: 'afwezig';
  readonly id: string | null;
  readonly medewerkerIds: readonly string[];
  readonly rij: Pick<Afwezigheid, 'soort' | 'percentage' | 'status'>;
  readonly van: string;
  readonly tot: string | null;
};

export type GevolgVraag = InzetVraag | Vulling | Afwezig;

export type Proef = {
  readonly soort: 'proef';
  readonly straks: PlanbordGegevens;
  /** Teams whose figures change. */
  readonly teamIds: ReadonlySet<string>;
  readonly van: string;
  readonly tot: string | null;
};

function tryInzet(gegevens: PlanbordGegevens, vraag: InzetVraag): Proef | Weigering {
  const plan = planInzet(gegevens, vraag);
  if (plan.soort === 'weigering') return plan;
  const teamIds = new Set(vraag.regels.map((line) => line.teamId));
  if (vraag.soort === 'verplaats') teamIds.add(vraag.naarTeamId);
  const straks = addDelta(gegevens, { inzet: asDelta(plan, (row, id) => ({ ...row, id })) });
  return { soort: 'proef', straks, teamIds, van: vraag.van, tot: vraag.tot };
}

/** What a vulling does to the inzet. */
function inzetOf({ vacature, uitTeamId, ...vulling }: Vulling): InzetVraag {
  const { medewerkerId, organisatieId, minutenPerWeek, van, tot } = vulling;
  const line = (teamId: string) => ({ medewerkerId, organisatieId, teamId, doel: 'casuistiek' as const });
  const { teamId } = vacature;
  if (uitTeamId === null) return { soort: 'erbij', regels: [line(teamId)], minutenPerWeek, van, tot };
  return { soort: 'verplaats', regels: [line(uitTeamId)], naarTeamId: teamId, minutenPerWeek, van, tot };
}

function tryVulling(gegevens: PlanbordGegevens, vulling: Vulling): Proef | Weigering {
  const proef = tryInzet(gegevens, inzetOf(vulling));
  if (proef.soort === 'weigering') return proef;
  const { vacature, minutenPerWeek, van } = vulling;
  const rest = vacature.minutenPerWeek - minutenPerWeek;
  const filled = {
    ...vacature,
    status: 'vervuld' as const,
    vervuldDoorId: vulling.medewerkerId,
    geslotenPer: van,
  };
  const open = rest > 0 ? [{ ...vacature, id: proefId(), minutenPerWeek: rest }] : [];
  const straks = addDelta(proef.straks, { vacatures: { gewijzigd: [filled, ...open], verwijderd: [] } });
  return { ...proef, straks };
}

function tryAfwezig(gegevens: PlanbordGegevens, vraag: Afwezig): Proef {
  const { id, medewerkerIds, rij, van, tot } = vraag;
  const periode = { geldigVan: van, geldigTot: tot };
  const gewijzigd = medewerkerIds.map((medewerkerId) => ({
    ...{ ...rij, ...periode, medewerkerId },
    id: id ?? proefId(),
  }));
  const straks = addDelta(gegevens, { afwezigheid: { gewijzigd, verwijderd: [] } });
  const own = new Set(
    gegevens.detacheringen.filter((row) => medewerkerIds.includes(row.medewerkerId)).map((row) => row.id),
  );
  const teamIds = new Set(
    gegevens.inzet
      .filter((row) => own.has(row.detacheringId) && overlapt(row, periode))
      .map((row) => row.teamId),
  );
  return { soort: 'proef', straks, teamIds, van, tot };
}

/** What a change comes to, or why it cannot be. */
export function tryChange(gegevens: PlanbordGegevens, vraag: GevolgVraag): Proef | Weigering {
  switch (vraag.soort) {
    case 'vul':
      return tryVulling(gegevens, vraag);
    case 'afwezig':
      return tryAfwezig(gegevens, vraag);
    default:
      return tryInzet(gegevens, vraag);
  }
}
