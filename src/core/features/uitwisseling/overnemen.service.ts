import { beeindig, splits, toRato, verleng } from '../../../shared/domain/detachering/actions.ts';
import type { DetacheringRow, Snapshot } from '../../../shared/domain/detachering/plan.ts';
import { MAX_MINUTEN } from '../../../shared/domain/planning/planning.ts';
import { spreidOverWeek } from '../../../shared/domain/planning/werkpatroon.ts';
import { doorsnede, type Periode } from '../../../shared/domain/tijd/periode.ts';
import type { CallContext } from '../../base/core-types.ts';
import { newId } from '../../db/id.ts';
import type { WriteDb } from '../../db/types.ts';
import { addInzet, casuistiekLine } from '../capaciteit/inzet.service.ts';
import { addDetachering, saveDifference } from '../detacheringen/write.service.ts';
import { setSpecialismen } from '../medewerkers/gegevens.service.ts';
import { newMedewerkerRows } from '../medewerkers/medewerkers.service.ts';
import type { Known } from './herken.rules.ts';
import type { Aanpassing, NewDetachering, Plan } from './import-plan.rules.ts';
import {
  addRows,
  type NewRows,
  noRows,
  readInzetOf,
  setNummer,
  updatePersoon,
} from './uitwisseling.repository.ts';

function detacheringRow(ctx: CallContext, medewerkerId: string, nieuw: NewDetachering): DetacheringRow {
  const { organisatieId, functieId, minutenPerWeek, van, tot } = nieuw;
  return {
    id: newId(ctx.klok),
    ...{ medewerkerId, organisatieId, functieId, minutenPerWeek },
    subsidieafspraakId: null,
    werkpatroon: spreidOverWeek(minutenPerWeek),
    geldigVan: van,
    geldigTot: tot,
  };
}

/** When hours in a team can be: as long as both the detachering and the team are there. */
function samenWithTeam({ teamPeriode }: Known, row: DetacheringRow, teamId: string): Periode | null {
  const team = teamPeriode.get(teamId);
  return team === undefined ? null : doorsnede(row, team);
}

function opent(
  tx: WriteDb,
  ctx: CallContext,
  known: Known,
  medewerkerId: string,
  nieuw: NewDetachering,
): void {
  const { organisatieId, minutenPerWeek, teamId } = nieuw;
  const row = detacheringRow(ctx, medewerkerId, nieuw);
  addDetachering(tx, row);
  const samen = teamId === null ? null : samenWithTeam(known, row, teamId);
  if (teamId === null || samen === null) return;
  const line = casuistiekLine(medewerkerId, organisatieId, teamId);
  addInzet(tx, ctx, line, { van: samen.geldigVan, tot: samen.geldigTot, minutenPerWeek });
}

/** Notes the rows of somebody new: who is new has nothing yet that they could clash with. */
function recordNew(
  known: Known,
  ctx: CallContext,
  plan: Extract<Plan, { soort: 'nieuw' }>,
  rows: NewRows,
): void {
  const { detachering: nieuw, specialismeId, rij } = plan;
  const { voornaam, tussenvoegsel, achternaam, personeelsnummer, telefoon, mail } = rij;
  const naam = { voornaam, tussenvoegsel, achternaam };
  const mens = newMedewerkerRows(ctx, { ...naam, specialismeId, van: nieuw.van });
  const medewerkerId = mens.medewerker.id;
  rows.medewerkers.push({ ...mens.medewerker, werktelefoon: telefoon, werkmail: mail });
  if (mens.specialisme !== null) rows.specialismen.push(mens.specialisme);
  const detachering = detacheringRow(ctx, medewerkerId, nieuw);
  rows.detacheringen.push(detachering);
  if (personeelsnummer !== '') {
    const { organisatieId } = nieuw;
    rows.nummers.push({
      id: newId(ctx.klok),
      ...{ medewerkerId, organisatieId, nummer: personeelsnummer },
    });
  }
  const { teamId, minutenPerWeek } = nieuw;
  const samen = teamId === null ? null : samenWithTeam(known, detachering, teamId);
  if (teamId === null || samen === null) return;
  const { geldigVan, geldigTot } = samen;
  const series = { detacheringId: detachering.id, teamId, doel: 'casuistiek' as const };
  rows.inzet.push({ id: newId(ctx.klok), ...series, minutenPerWeek, geldigVan, geldigTot });
}

/**
 * Other hours or function from a day; planned hours follow the contract, unless that would be more than one
 * row of inzet can hold: then they stay, and the planbord shows the difference.
 */
function naUren(
  stand: Snapshot,
  { rij, van, minutenPerWeek, functieId }: Aanpassing,
  createId: () => string,
) {
  if (minutenPerWeek === null && functieId === null) return { stand, rij };
  const uren = minutenPerWeek === null ? {} : { minutenPerWeek, werkpatroon: spreidOverWeek(minutenPerWeek) };
  const fields = { ...uren, ...(functieId === null ? {} : { functieId }) };
  const minuten = minutenPerWeek === null ? undefined : toRato(stand, rij, van, minutenPerWeek);
  const gevolgd = splits(stand, rij, van, fields, createId, minuten);
  const past = gevolgd.inzet.every((part) => part.minutenPerWeek <= MAX_MINUTEN);
  const na = past ? gevolgd : splits(stand, rij, van, fields, createId);
  return { stand: na, rij: na.detacheringen.at(-1) ?? rij };
}

function adjust(tx: WriteDb, ctx: CallContext, { teamPeriode }: Known, aanpassing: Aanpassing): void {
  const createId = () => newId(ctx.klok);
  const voor: Snapshot = { detacheringen: [aanpassing.rij], inzet: readInzetOf(tx, aanpassing.rij.id) };
  const { stand, rij } = naUren(voor, aanpassing, createId);
  const { tot } = aanpassing;
  let na = stand;
  if (tot !== undefined) {
    const korter = rij.geldigTot === null || tot < rij.geldigTot;
    const teamEinde = (teamId: string) => teamPeriode.get(teamId)?.geldigTot ?? null;
    na = korter ? beeindig(stand, rij, tot, createId) : verleng(stand, rij, tot, teamEinde);
  }
  saveDifference(tx, voor, na);
}

/** Ends a detachering with its inzet from a day on. */
export function beeindigPer(tx: WriteDb, ctx: CallContext, row: DetacheringRow, per: string): void {
  const voor: Snapshot = { detacheringen: [row], inzet: readInzetOf(tx, row.id) };
  const na = beeindig(voor, row, per, () => newId(ctx.klok));
  saveDifference(tx, voor, na);
}

/** Writes what a line says about somebody who is known. `peildatum`: from when a specialism holds that changes. */
function updateBekende(
  tx: WriteDb,
  ctx: CallContext,
  known: Known,
  plan: Extract<Plan, { soort: 'bestaand' }>,
  peildatum: string,
): void {
  const { voornaam, tussenvoegsel, achternaam, personeelsnummer, telefoon, mail } = plan.rij;
  const { id, overigeSpecialismeIds } = plan.persoon;
  const fields = {
    ...(plan.naam ? { voornaam, tussenvoegsel, achternaam } : {}),
    ...(plan.contact && telefoon !== '' ? { werktelefoon: telefoon } : {}),
    ...(plan.contact && mail !== '' ? { werkmail: mail } : {}),
  };
  if (plan.naam || plan.contact) updatePersoon(tx, id, fields);
  if (plan.nummer) {
    const { organisatieId } = plan;
    setNummer(tx, { id: newId(ctx.klok), medewerkerId: id, organisatieId, nummer: personeelsnummer });
  }
  if (plan.specialismeId !== null) {
    const overigeIds = overigeSpecialismeIds.filter((een) => een !== plan.specialismeId);
    setSpecialismen(tx, ctx, { id, van: peildatum, hoofdId: plan.specialismeId, overigeIds });
  }
  if (plan.detachering.soort === 'nieuw') opent(tx, ctx, known, id, plan.detachering.nieuw);
  if (plan.detachering.soort === 'aanpassen') adjust(tx, ctx, known, plan.detachering.aanpassing);
}

/** Writes lines of the list. Rows of new people are kept together until `schrijfWeg`: many at once is quicker. */
export function createOvernemer(tx: WriteDb, ctx: CallContext, known: Known, peildatum: string) {
  let rows = noRows();
  return {
    voerUit: (plan: Plan): void => {
      if (plan.soort === 'nieuw') recordNew(known, ctx, plan, rows);
      else updateBekende(tx, ctx, known, plan, peildatum);
    },
    schrijfWeg: (): void => {
      addRows(tx, rows);
      rows = noRows();
    },
  };
}
