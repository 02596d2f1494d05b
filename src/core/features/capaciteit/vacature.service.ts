import type { Vacature } from '../../../shared/domain/planning/planning.ts';
import { isTeVervullen } from '../../../shared/domain/planning/vacature.ts';
import { korteNaam } from '../../../shared/domain/tekst/naam.ts';
import { urenWithEenheid } from '../../../shared/domain/tekst/number.ts';
import { lastDatum } from '../../../shared/domain/tijd/datum.ts';
import type { CallContext } from '../../base/core-types.ts';
import { found, ongeldig } from '../../base/fault.ts';
import { newId } from '../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../db/types.ts';
import { createDetachering } from '../detacheringen/new-detachering.service.ts';
import {
  createMedewerker,
  findMedewerker,
  requireFunctieAndSpecialisme,
} from '../medewerkers/medewerkers.service.ts';
import { requireOrganisatie } from '../organisaties/organisaties.service.ts';
import { findTeam, requireTeamInPeriode } from '../teams/teams.service.ts';
import { addInzet, casuistiekLine, moveInzet } from './inzet.service.ts';
import { vacatureRows } from './vacature.repository.ts';

type Fields = Omit<Vacature, 'id' | 'vervuldDoorId' | 'geslotenPer'>;

function findVacature(db: ReadDb, id: string) {
  return found(vacatureRows.read(db, id), 'Deze vacature bestaat niet meer. Ververs het scherm.');
}

function check(tx: WriteDb, fields: Fields): void {
  requireTeamInPeriode(tx, 'teamId', fields.teamId, fields.gewensteStart, null);
  requireFunctieAndSpecialisme(tx, fields);
  if (fields.organisatieId !== null) requireOrganisatie(tx, fields.organisatieId);
  if (fields.status === 'vervuld') {
    throw ongeldig('status', 'Gebruik “Vacature vervullen” en kies wie de vacature vervult.');
  }
}

function toFields(input: Fields): Fields {
  const {
    teamId,
    functieId,
    specialismeId,
    organisatieId,
    minutenPerWeek,
    openSinds,
    gewensteStart,
    status,
  } = input;
  return {
    teamId,
    functieId,
    specialismeId,
    organisatieId,
    minutenPerWeek,
    openSinds,
    gewensteStart,
    status,
  };
}

/** A vacature that is withdrawn was open until today, and one that opens again has no end. */
function sluitdag(ctx: CallContext, fields: Fields, was: string | null): string | null {
  return isTeVervullen(fields) ? null : (was ?? ctx.klok.vandaag());
}

export function createVacature(tx: WriteDb, ctx: CallContext, input: Fields): Wijziging<{ id: string }> {
  check(tx, input);
  const id = newId(ctx.klok);
  vacatureRows.add(tx, { id, ...toFields(input), geslotenPer: sluitdag(ctx, input, null) });
  return { label: `Vacature in ${findTeam(tx, input.teamId).naam} toegevoegd`, uitvoer: { id } };
}

export function updateVacature(
  tx: WriteDb,
  ctx: CallContext,
  input: Fields & { readonly id: string },
): Wijziging<null> {
  const was = findVacature(tx, input.id);
  requireNotVervuld(was);
  check(tx, input);
  vacatureRows.update(tx, input.id, {
    ...toFields(input),
    geslotenPer: sluitdag(ctx, input, was.geslotenPer),
  });
  return { label: `Vacature in ${findTeam(tx, input.teamId).naam} gewijzigd`, uitvoer: null };
}

export function removeVacature(
  tx: WriteDb,
  _ctx: CallContext,
  input: { readonly id: string },
): Wijziging<null> {
  const { teamId } = findVacature(tx, input.id);
  vacatureRows.remove(tx, input.id);
  return { label: `Vacature in ${findTeam(tx, teamId).naam} verwijderd`, uitvoer: null };
}

function requireNotVervuld(vacature: Vacature): void {
  if (vacature.status === 'vervuld') throw ongeldig('id', 'Deze vacature is al vervuld.');
}

type Vervulling = {
  readonly id: string;
  readonly van: string;
  readonly minutenPerWeek: number;
  readonly door:
    | {
        readonly soort: 'bestaand';
        readonly medewerkerId: string;
        readonly organisatieId: string;
        readonly uitTeamId: string | null;
      }
    | {
        readonly soort: 'nieuw';
        readonly voornaam: string;
        readonly tussenvoegsel: string;
        readonly achternaam: string;
        readonly organisatieId: string;
      };
};

/** The person who fills the vacature; a new one gets a detachering of the hours. */
function determinePersoon(tx: WriteDb, ctx: CallContext, vacature: Vacature, input: Vervulling) {
  const { door, van, minutenPerWeek } = input;
  if (door.soort === 'bestaand') return findMedewerker(tx, door.medewerkerId);
  const persoon = createMedewerker(tx, ctx, { ...door, specialismeId: vacature.specialismeId, van });
  createDetachering(tx, ctx, {
    medewerkerId: persoon.id,
    organisatieId: door.organisatieId,
    functieId: vacature.functieId,
    minutenPerWeek,
    werkpatroon: null,
    van,
  });
  return persoon;
}

/** The hours of who fills it: on top of what there is, or from another team. */
function giveHours(
  tx: WriteDb,
  ctx: CallContext,
  { door, medewerkerId, teamId, van, minutenPerWeek }: Vervulling & Record<'medewerkerId' | 'teamId', string>,
): void {
  const hours = { van, tot: null, minutenPerWeek };
  const uit = door.soort === 'bestaand' ? door.uitTeamId : null;
  const line = casuistiekLine(medewerkerId, door.organisatieId, uit ?? teamId);
  if (uit === null) addInzet(tx, ctx, line, hours);
  else moveInzet(tx, ctx, { ...hours, regels: [line], naarTeamId: teamId });
}

/**
 * Fills a vacature from a date, in one step. When fewer hours are filled than asked, the
 * rest is a vacature of its own from that date; until then it is open as it was.
 */
export function fillVacature(
  tx: WriteDb,
  ctx: CallContext,
  input: Vervulling,
): Wijziging<{ medewerkerId: string }> {
  const vacature = findVacature(tx, input.id);
  requireNotVervuld(vacature);
  if (input.minutenPerWeek > vacature.minutenPerWeek) {
    throw ongeldig(
      'minutenPerWeek',
      `De vacature is ${urenWithEenheid(vacature.minutenPerWeek)} per week. Vul niet meer in.`,
    );
  }
  const persoon = determinePersoon(tx, ctx, vacature, input);
  giveHours(tx, ctx, { ...input, medewerkerId: persoon.id, teamId: vacature.teamId });
  const rest = vacature.minutenPerWeek - input.minutenPerWeek;
  if (rest > 0) {
    vacatureRows.add(tx, {
      ...vacature,
      id: newId(ctx.klok),
      minutenPerWeek: rest,
      openSinds: lastDatum(vacature.openSinds, input.van),
      gewensteStart: lastDatum(vacature.gewensteStart, input.van),
    });
  }
  vacatureRows.update(tx, vacature.id, {
    status: 'vervuld',
    vervuldDoorId: persoon.id,
    geslotenPer: input.van,
  });
  const naam = findTeam(tx, vacature.teamId).naam;
  return {
    label: `Vacature in ${naam} vervuld door ${korteNaam(persoon)}`,
    uitvoer: { medewerkerId: persoon.id },
  };
}
