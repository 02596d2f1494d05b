import type { InzetRegel } from '../../../../shared/contract/capaciteit.ts';
import type { Bezetting, Rekenwijze } from '../../../../shared/domain/planbord/capaciteit.ts';
import { berekenPlanbord } from '../../../../shared/domain/planbord/planbord.ts';
import type { Planbord } from '../../../../shared/domain/planbord/types.ts';
import type { Detachering, Inzet, PlanbordGegevens } from '../../../../shared/domain/planning/planning.ts';
import { plusDagen } from '../../../../shared/domain/tijd/datum.ts';
import {
  doorsnede,
  overlapt,
  type Periode,
  pasPlanToe,
  verplaatsMinuten,
  wijzigPeriode,
} from '../../../../shared/domain/tijd/periode.ts';
import { maandagVan } from '../../../../shared/domain/tijd/week.ts';

/** A change of inzet that is not written yet; `tot` exclusive, null = open. */
export type Voorstel = {
  readonly regels: readonly InzetRegel[];
  readonly van: string;
  readonly tot: string | null;
} & (
  | { readonly soort: 'zet'; readonly minutenPerWeek: number }
  /** null = everything that is there. */
  | { readonly soort: 'verplaats'; readonly naarTeamId: string; readonly minutenPerWeek: number | null }
);

type Reeks = {
  readonly detachering: Detachering;
  readonly teamId: string;
  readonly doel: InzetRegel['doel'];
};

let proefnummer = 0;
/** Id of a row that is not written yet. */
export function proefId(): string {
  proefnummer += 1;
  return `proef-${String(proefnummer)}`;
}

function inReeks(rij: Inzet, reeks: Reeks): boolean {
  return rij.detacheringId === reeks.detachering.id && rij.teamId === reeks.teamId && rij.doel === reeks.doel;
}

/** Other rows for a series; like a delta of the core, what stays keeps its place. */
export function vervangRijen<R extends { readonly id: string }>(
  rijen: readonly R[],
  hoortBij: (rij: R) => boolean,
  nieuw: readonly R[],
): R[] {
  const open = new Map(nieuw.map((rij) => [rij.id, rij]));
  const uit: R[] = [];
  for (const rij of rijen) {
    const is = hoortBij(rij) ? open.get(rij.id) : rij;
    if (is !== undefined) uit.push(is);
    open.delete(rij.id);
  }
  return [...uit, ...open.values()];
}

function vervang(inzet: readonly Inzet[], reeks: Reeks, nieuw: readonly Inzet[]): Inzet[] {
  return vervangRijen(inzet, (rij) => inReeks(rij, reeks), nieuw);
}

function maakRij(reeks: Reeks): (periode: Periode, minuten: number) => Inzet {
  return (periode, minutenPerWeek) => ({
    id: proefId(),
    ...periode,
    detacheringId: reeks.detachering.id,
    teamId: reeks.teamId,
    doel: reeks.doel,
    minutenPerWeek,
  });
}

function zetReeks(inzet: readonly Inzet[], reeks: Reeks, periode: Periode, minuten: number): Inzet[] {
  const rijen = inzet.filter((rij) => inReeks(rij, reeks));
  const plan = wijzigPeriode(
    { rijen, waardeVan: (rij) => rij.minutenPerWeek },
    periode.geldigVan,
    periode.geldigTot,
    minuten === 0 ? null : minuten,
  );
  return vervang(inzet, reeks, pasPlanToe(rijen, plan, maakRij(reeks)));
}

function verplaatsReeks(
  inzet: readonly Inzet[],
  van: Reeks,
  naarTeamId: string,
  periode: Periode,
  minuten: number | null,
): Inzet[] {
  const naar: Reeks = { ...van, teamId: naarTeamId };
  const bron = inzet.filter((rij) => inReeks(rij, van));
  const doel = inzet.filter((rij) => inReeks(rij, naar));
  const plan = verplaatsMinuten({ bron, doel, van: periode.geldigVan, tot: periode.geldigTot, minuten });
  const zonderBron = vervang(inzet, van, pasPlanToe(bron, plan.bron, maakRij(van)));
  return vervang(zonderBron, naar, pasPlanToe(doel, plan.doel, maakRij(naar)));
}

/** The part of the period in which the team exists. */
function binnenTeam(gegevens: PlanbordGegevens, teamId: string, periode: Periode): Periode | null {
  const team = gegevens.teams.find(({ id }) => id === teamId);
  return team === undefined ? null : doorsnede(periode, team);
}

/** The data as it would be after the change: the same rules as the core, without writing. */
export function metVoorstel(gegevens: PlanbordGegevens, voorstel: Voorstel): PlanbordGegevens {
  let inzet: readonly Inzet[] = gegevens.inzet;
  for (const regel of voorstel.regels) {
    const teamId = voorstel.soort === 'zet' ? regel.teamId : voorstel.naarTeamId;
    const gevraagd = binnenTeam(gegevens, teamId, { geldigVan: voorstel.van, geldigTot: voorstel.tot });
    if (gevraagd === null) continue;
    const detacheringen = gegevens.detacheringen.filter(
      (d) =>
        d.medewerkerId === regel.medewerkerId &&
        d.organisatieId === regel.organisatieId &&
        overlapt(d, gevraagd),
    );
    for (const detachering of detacheringen) {
      const periode = doorsnede(gevraagd, detachering);
      if (periode === null) continue;
      const reeks: Reeks = { detachering, teamId: regel.teamId, doel: regel.doel };
      if (voorstel.soort === 'zet') inzet = zetReeks(inzet, reeks, periode, voorstel.minutenPerWeek);
      else if (voorstel.naarTeamId !== regel.teamId) {
        inzet = verplaatsReeks(inzet, reeks, voorstel.naarTeamId, periode, voorstel.minutenPerWeek);
      }
    }
  }
  return { ...gegevens, inzet };
}

export type GevolgRegel = {
  readonly soort: 'team' | 'gebied';
  readonly id: string;
  readonly voor: Bezetting;
  readonly na: Bezetting;
  /** Saldo in minutes per week; null = no data. */
  readonly saldoVoor: number | null;
  readonly saldoNa: number | null;
};

type GevolgInvoer = {
  readonly gegevens: PlanbordGegevens;
  readonly voorstel: Voorstel;
  readonly vandaag: string;
  readonly rekenwijze: Rekenwijze;
};

/** Before and after, in the first whole week of the change, of the teams it touches and their gebieden. */
export function berekenGevolg({ gegevens, voorstel, vandaag, rekenwijze }: GevolgInvoer): GevolgRegel[] {
  const eersteMaandag =
    maandagVan(voorstel.van) === voorstel.van ? voorstel.van : plusDagen(maandagVan(voorstel.van), 7);
  const week =
    voorstel.tot !== null && eersteMaandag >= voorstel.tot ? maandagVan(voorstel.van) : eersteMaandag;
  const maandagen = [week];
  const voor = berekenPlanbord({ gegevens, vandaag, maandagen, rekenwijze });
  const na = berekenPlanbord(
    { gegevens: metVoorstel(gegevens, voorstel), vandaag, maandagen, rekenwijze },
    voor,
  );
  const teamIds = new Set(voorstel.regels.map((regel) => regel.teamId));
  if (voorstel.soort === 'verplaats') teamIds.add(voorstel.naarTeamId);
  const gebieden = voor.gebieden.filter((gebied) => gebied.teamIds.some((id) => teamIds.has(id)));
  return [
    ...voor.teams
      .filter((team) => teamIds.has(team.teamId))
      .flatMap((team) => vergelijk('team', team.teamId, voor, na)),
    ...gebieden.flatMap((gebied) => vergelijk('gebied', gebied.gebiedId, voor, na)),
  ];
}

function vergelijk(soort: 'team' | 'gebied', id: string, voor: Planbord, na: Planbord): GevolgRegel[] {
  const week = (planbord: Planbord) =>
    soort === 'team'
      ? planbord.teams.find((team) => team.teamId === id)?.weken[0]
      : planbord.gebieden.find((gebied) => gebied.gebiedId === id)?.weken[0];
  const [van, naar] = [week(voor), week(na)];
  if (!van || !naar) return [];
  return [{ soort, id, voor: van.bezetting, na: naar.bezetting, saldoVoor: van.saldo, saldoNa: naar.saldo }];
}
