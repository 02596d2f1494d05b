import { beeindig, naarRato, splits, verleng } from '../../../shared/domain/detachering/acties.ts';
import {
  type DetacheringRij,
  type Stand,
  verschilVanStand,
} from '../../../shared/domain/detachering/plan.ts';
import { MAX_MINUTEN } from '../../../shared/domain/planning/planning.ts';
import { spreidOverWeek } from '../../../shared/domain/planning/werkpatroon.ts';
import { doorsnede, type Periode } from '../../../shared/domain/tijd/periode.ts';
import type { CallContext } from '../../base/core-types.ts';
import { nieuwId } from '../../db/id.ts';
import type { WriteDb } from '../../db/types.ts';
import { casuistiekRegel, voegInzetToe } from '../capaciteit/inzet.service.ts';
import { zetSpecialismen } from '../medewerkers/gegevens.service.ts';
import { nieuweMedewerkerRijen } from '../medewerkers/medewerkers.service.ts';
import type { Bekend } from './herken.rules.ts';
import type { Aanpassing, NieuweDetachering, Plan } from './import-plan.rules.ts';
import {
  bewaarVerschil,
  geenRijen,
  leesInzetVan,
  type NieuweRijen,
  voegDetacheringToe,
  voegRijenToe,
  wijzigPersoon,
  zetNummer,
} from './uitwisseling.repository.ts';

function detacheringRij(ctx: CallContext, medewerkerId: string, nieuw: NieuweDetachering): DetacheringRij {
  const { organisatieId, functieId, minutenPerWeek, van, tot } = nieuw;
  return {
    id: nieuwId(ctx.klok),
    ...{ medewerkerId, organisatieId, functieId, minutenPerWeek },
    subsidieafspraakId: null,
    werkpatroon: spreidOverWeek(minutenPerWeek),
    geldigVan: van,
    geldigTot: tot,
  };
}

/** When hours in a team can be: as long as both the detachering and the team are there. */
function samenMetTeam({ teamPeriode }: Bekend, rij: DetacheringRij, teamId: string): Periode | null {
  const team = teamPeriode.get(teamId);
  return team === undefined ? null : doorsnede(rij, team);
}

function opent(
  tx: WriteDb,
  ctx: CallContext,
  bekend: Bekend,
  medewerkerId: string,
  nieuw: NieuweDetachering,
): void {
  const { organisatieId, minutenPerWeek, teamId } = nieuw;
  const rij = detacheringRij(ctx, medewerkerId, nieuw);
  voegDetacheringToe(tx, rij);
  const samen = teamId === null ? null : samenMetTeam(bekend, rij, teamId);
  if (teamId === null || samen === null) return;
  const regel = casuistiekRegel(medewerkerId, organisatieId, teamId);
  voegInzetToe(tx, ctx, regel, { van: samen.geldigVan, tot: samen.geldigTot, minutenPerWeek });
}

/** Notes the rows of somebody new: who is new has nothing yet that they could clash with. */
function noteerNieuw(
  bekend: Bekend,
  ctx: CallContext,
  plan: Extract<Plan, { soort: 'nieuw' }>,
  rijen: NieuweRijen,
): void {
  const { detachering: nieuw, specialismeId, rij } = plan;
  const { voornaam, tussenvoegsel, achternaam, personeelsnummer, telefoon, mail } = rij;
  const naam = { voornaam, tussenvoegsel, achternaam };
  const mens = nieuweMedewerkerRijen(ctx, { ...naam, specialismeId, van: nieuw.van });
  const medewerkerId = mens.medewerker.id;
  rijen.medewerkers.push({ ...mens.medewerker, werktelefoon: telefoon, werkmail: mail });
  if (mens.specialisme !== null) rijen.specialismen.push(mens.specialisme);
  const detachering = detacheringRij(ctx, medewerkerId, nieuw);
  rijen.detacheringen.push(detachering);
  if (personeelsnummer !== '') {
    const { organisatieId } = nieuw;
    rijen.nummers.push({
      id: nieuwId(ctx.klok),
      ...{ medewerkerId, organisatieId, nummer: personeelsnummer },
    });
  }
  const { teamId, minutenPerWeek } = nieuw;
  const samen = teamId === null ? null : samenMetTeam(bekend, detachering, teamId);
  if (teamId === null || samen === null) return;
  const { geldigVan, geldigTot } = samen;
  const reeks = { detacheringId: detachering.id, teamId, doel: 'casuistiek' as const };
  rijen.inzet.push({ id: nieuwId(ctx.klok), ...reeks, minutenPerWeek, geldigVan, geldigTot });
}

/**
 * Other hours or function from a day; planned hours follow the contract, unless that would be more than one
 * row of inzet can hold: then they stay, and the planbord shows the difference.
 */
function naUren(stand: Stand, { rij, van, minutenPerWeek, functieId }: Aanpassing, maakId: () => string) {
  if (minutenPerWeek === null && functieId === null) return { stand, rij };
  const uren = minutenPerWeek === null ? {} : { minutenPerWeek, werkpatroon: spreidOverWeek(minutenPerWeek) };
  const velden = { ...uren, ...(functieId === null ? {} : { functieId }) };
  const minuten = minutenPerWeek === null ? undefined : naarRato(stand, rij, van, minutenPerWeek);
  const gevolgd = splits(stand, rij, van, velden, maakId, minuten);
  const past = gevolgd.inzet.every((deel) => deel.minutenPerWeek <= MAX_MINUTEN);
  const na = past ? gevolgd : splits(stand, rij, van, velden, maakId);
  return { stand: na, rij: na.detacheringen.at(-1) ?? rij };
}

function pasAan(tx: WriteDb, ctx: CallContext, { teamPeriode }: Bekend, aanpassing: Aanpassing): void {
  const maakId = () => nieuwId(ctx.klok);
  const voor: Stand = { detacheringen: [aanpassing.rij], inzet: leesInzetVan(tx, aanpassing.rij.id) };
  const { stand, rij } = naUren(voor, aanpassing, maakId);
  const { tot } = aanpassing;
  let na = stand;
  if (tot !== undefined) {
    const korter = rij.geldigTot === null || tot < rij.geldigTot;
    const teamEinde = (teamId: string) => teamPeriode.get(teamId)?.geldigTot ?? null;
    na = korter ? beeindig(stand, rij, tot, maakId) : verleng(stand, rij, tot, teamEinde);
  }
  bewaarVerschil(tx, verschilVanStand(voor, na));
}

/** Ends a detachering with its inzet from a day on. */
export function beeindigPer(tx: WriteDb, ctx: CallContext, rij: DetacheringRij, per: string): void {
  const voor: Stand = { detacheringen: [rij], inzet: leesInzetVan(tx, rij.id) };
  bewaarVerschil(
    tx,
    verschilVanStand(
      voor,
      beeindig(voor, rij, per, () => nieuwId(ctx.klok)),
    ),
  );
}

/** Writes what a line says about somebody who is known. `peildatum`: from when a specialism holds that changes. */
function wijzigBekende(
  tx: WriteDb,
  ctx: CallContext,
  bekend: Bekend,
  plan: Extract<Plan, { soort: 'bestaand' }>,
  peildatum: string,
): void {
  const { voornaam, tussenvoegsel, achternaam, personeelsnummer, telefoon, mail } = plan.rij;
  const { id, overigeSpecialismeIds } = plan.persoon;
  const velden = {
    ...(plan.naam ? { voornaam, tussenvoegsel, achternaam } : {}),
    ...(plan.contact && telefoon !== '' ? { werktelefoon: telefoon } : {}),
    ...(plan.contact && mail !== '' ? { werkmail: mail } : {}),
  };
  if (plan.naam || plan.contact) wijzigPersoon(tx, id, velden);
  if (plan.nummer) {
    const { organisatieId } = plan;
    zetNummer(tx, { id: nieuwId(ctx.klok), medewerkerId: id, organisatieId, nummer: personeelsnummer });
  }
  if (plan.specialismeId !== null) {
    const overigeIds = overigeSpecialismeIds.filter((een) => een !== plan.specialismeId);
    zetSpecialismen(tx, ctx, { id, van: peildatum, hoofdId: plan.specialismeId, overigeIds });
  }
  if (plan.detachering.soort === 'nieuw') opent(tx, ctx, bekend, id, plan.detachering.nieuw);
  if (plan.detachering.soort === 'aanpassen') pasAan(tx, ctx, bekend, plan.detachering.aanpassing);
}

/** Writes lines of the list. Rows of new people are kept together until `schrijfWeg`: many at once is quicker. */
export function maakOvernemer(tx: WriteDb, ctx: CallContext, bekend: Bekend, peildatum: string) {
  let rijen = geenRijen();
  return {
    voerUit: (plan: Plan): void => {
      if (plan.soort === 'nieuw') noteerNieuw(bekend, ctx, plan, rijen);
      else wijzigBekende(tx, ctx, bekend, plan, peildatum);
    },
    schrijfWeg: (): void => {
      voegRijenToe(tx, rijen);
      rijen = geenRijen();
    },
  };
}
