import type { Vacature } from '../../../shared/domain/planning/planning.ts';
import { isTeVervullen } from '../../../shared/domain/planning/vacature.ts';
import { urenMetEenheid } from '../../../shared/domain/tekst/getal.ts';
import { korteNaam } from '../../../shared/domain/tekst/naam.ts';
import { laatsteDatum } from '../../../shared/domain/tijd/datum.ts';
import type { CallContext } from '../../base/core-types.ts';
import { nietGevonden, ongeldig } from '../../base/fout.ts';
import { nieuwId } from '../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../db/types.ts';
import {
  maakMedewerker,
  vereisFunctieEnSpecialisme,
  vindMedewerker,
} from '../medewerkers/medewerkers.service.ts';
import { maakDetachering } from '../organisaties/organisaties.service.ts';
import { vereisTeamInPeriode, vindTeam } from '../teams/teams.service.ts';
import { casuistiekRegel, voegInzetToe } from './inzet.service.ts';
import {
  leesVacature,
  verwijderVacatureRij,
  voegVacatureToe,
  wijzigVacatureRij,
} from './vacature.repository.ts';

type Velden = Omit<Vacature, 'id' | 'vervuldDoorId' | 'geslotenPer'>;

function vindVacature(db: ReadDb, id: string) {
  const rij = leesVacature(db, id);
  if (rij === undefined) throw nietGevonden('Deze vacature bestaat niet meer. Ververs het scherm.');
  return rij;
}

function controleer(tx: WriteDb, velden: Velden): void {
  vereisTeamInPeriode(tx, 'teamId', velden.teamId, velden.gewensteStart, null);
  vereisFunctieEnSpecialisme(tx, velden);
  if (velden.status === 'vervuld') {
    throw ongeldig('status', 'Gebruik “Vacature vervullen” en kies wie de vacature vervult.');
  }
}

function naarVelden(invoer: Velden): Velden {
  const {
    teamId,
    functieId,
    specialismeId,
    organisatieId,
    minutenPerWeek,
    openSinds,
    gewensteStart,
    status,
  } = invoer;
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
function sluitdag(ctx: CallContext, velden: Velden, was: string | null): string | null {
  return isTeVervullen(velden) ? null : (was ?? ctx.klok.vandaag());
}

export function maakVacature(tx: WriteDb, ctx: CallContext, invoer: Velden): Wijziging<{ id: string }> {
  controleer(tx, invoer);
  const id = nieuwId(ctx.klok);
  voegVacatureToe(tx, { id, ...naarVelden(invoer), geslotenPer: sluitdag(ctx, invoer, null) });
  return { label: `Vacature in ${vindTeam(tx, invoer.teamId).naam} toegevoegd`, uitvoer: { id } };
}

export function wijzigVacature(
  tx: WriteDb,
  ctx: CallContext,
  invoer: Velden & { readonly id: string },
): Wijziging<null> {
  const was = vindVacature(tx, invoer.id);
  vereisNietVervuld(was);
  controleer(tx, invoer);
  wijzigVacatureRij(tx, invoer.id, {
    ...naarVelden(invoer),
    geslotenPer: sluitdag(ctx, invoer, was.geslotenPer),
  });
  return { label: `Vacature in ${vindTeam(tx, invoer.teamId).naam} gewijzigd`, uitvoer: null };
}

export function verwijderVacature(
  tx: WriteDb,
  _ctx: CallContext,
  invoer: { readonly id: string },
): Wijziging<null> {
  const { teamId } = vindVacature(tx, invoer.id);
  verwijderVacatureRij(tx, invoer.id);
  return { label: `Vacature in ${vindTeam(tx, teamId).naam} verwijderd`, uitvoer: null };
}

function vereisNietVervuld(vacature: Vacature): void {
  if (vacature.status === 'vervuld') throw ongeldig('id', 'Deze vacature is al vervuld.');
}

type Vervulling = {
  readonly id: string;
  readonly van: string;
  readonly minutenPerWeek: number;
  readonly door:
    | { readonly soort: 'bestaand'; readonly medewerkerId: string; readonly organisatieId: string }
    | {
        readonly soort: 'nieuw';
        readonly voornaam: string;
        readonly tussenvoegsel: string;
        readonly achternaam: string;
        readonly organisatieId: string;
      };
};

/** The person who fills the vacature; a new one gets a detachering of the hours. */
function bepaalPersoon(tx: WriteDb, ctx: CallContext, vacature: Vacature, invoer: Vervulling) {
  const { door, van, minutenPerWeek } = invoer;
  if (door.soort === 'bestaand') return vindMedewerker(tx, door.medewerkerId);
  const persoon = maakMedewerker(tx, ctx, { ...door, specialismeId: vacature.specialismeId, van });
  maakDetachering(tx, ctx, {
    medewerkerId: persoon.id,
    organisatieId: door.organisatieId,
    functieId: vacature.functieId,
    minutenPerWeek,
    werkpatroon: null,
    van,
  });
  return persoon;
}

/**
 * Fills a vacature from a date, in one step. When fewer hours are filled than asked, the
 * rest is a vacature of its own from that date; until then it is open as it was.
 */
export function vulVacature(
  tx: WriteDb,
  ctx: CallContext,
  invoer: Vervulling,
): Wijziging<{ medewerkerId: string }> {
  const vacature = vindVacature(tx, invoer.id);
  vereisNietVervuld(vacature);
  if (invoer.minutenPerWeek > vacature.minutenPerWeek) {
    throw ongeldig(
      'minutenPerWeek',
      `De vacature is ${urenMetEenheid(vacature.minutenPerWeek)} per week. Vul niet meer in.`,
    );
  }
  const persoon = bepaalPersoon(tx, ctx, vacature, invoer);
  voegInzetToe(tx, ctx, casuistiekRegel(persoon.id, invoer.door.organisatieId, vacature.teamId), {
    van: invoer.van,
    tot: null,
    minutenPerWeek: invoer.minutenPerWeek,
  });
  const rest = vacature.minutenPerWeek - invoer.minutenPerWeek;
  if (rest > 0) {
    voegVacatureToe(tx, {
      ...vacature,
      id: nieuwId(ctx.klok),
      minutenPerWeek: rest,
      openSinds: laatsteDatum(vacature.openSinds, invoer.van),
      gewensteStart: laatsteDatum(vacature.gewensteStart, invoer.van),
    });
  }
  wijzigVacatureRij(tx, vacature.id, {
    status: 'vervuld',
    vervuldDoorId: persoon.id,
    geslotenPer: invoer.van,
  });
  const naam = vindTeam(tx, vacature.teamId).naam;
  return {
    label: `Vacature in ${naam} vervuld door ${korteNaam(persoon)}`,
    uitvoer: { medewerkerId: persoon.id },
  };
}
