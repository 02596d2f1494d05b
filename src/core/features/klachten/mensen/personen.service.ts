import type { z } from 'zod';
import type { KlachtPersoon } from '../../../../shared/contract/klachten/dossier.ts';
import type { ikSchema, Mens } from '../../../../shared/contract/klachten/mensen.ts';
import { klachtrollenMet } from '../../../../shared/domain/gebruiker/rechten.ts';
import { otherOfMedewerker, refuseOwnWie } from '../../../../shared/domain/gebruiker/wie.ts';
import { HARD } from '../../../../shared/domain/klacht/basis/behandelaar.ts';
import { KLACHT_ROLLEN, type KlachtRol } from '../../../../shared/domain/klacht/basis/lists.ts';
import {
  isDezelfdeNaam,
  isDezelfdePersoon,
  naamgenotenOf,
  naamInSleutel,
  persoonState,
} from '../../../../shared/domain/klacht/basis/persoon.ts';
import { klachtrollenAt } from '../../../../shared/domain/klacht/basis/rollen.ts';
import type { Betrokkene, Persoon } from '../../../../shared/domain/klacht/basis/types.ts';
import { compareNaam, volledigeNaam } from '../../../../shared/domain/tekst/naam.ts';
import type { CallContext, Gebruiker } from '../../../base/core-types.ts';
import { notFound, ongeldig } from '../../../base/fault.ts';
import { newId } from '../../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../../db/types.ts';
import { requireContent, requireRol, toegangOf } from '../klacht/klacht-laden.service.ts';
import { readGebruikers } from '../klacht/klachten.repository.ts';
import {
  addGebruiker,
  readKlachtpersonen,
  readMedewerkernamen,
  readMedewerkers,
  readOrganisatienamen,
  readTeamleden,
  readTeamnamen,
  readWerkplekken,
  readWerkplekkenOn,
  setGebruikerMedewerker,
} from '../klacht/plaatsen.repository.ts';
import { createSleutels, sleutelOf, type Whom } from '../klacht/sleutels.repository.ts';
import { gaatOver, isNietUitTeSluiten, WIE_ONBEKEND } from '../klacht/toegang.rules.ts';
import { currentPersoon, findGebruikerRow, readPersonen, readVastleggers } from '../klacht/wie.service.ts';

const PERSOONROLLEN = klachtrollenMet('klachtPersonen');

/** The people in complaints: who can handle one, and whom one can be about. */

/** A person as the screens show them. */
export function toKlachtPersoon(persoon: Persoon, rollen: readonly KlachtRol[]): KlachtPersoon {
  const { gebruikerId, naam = '', medewerkerId, naamgenoten = [] } = persoon;
  return {
    id: gebruikerId,
    naam,
    medewerkerId,
    stand: persoonState(persoon),
    naamgenoten: [...naamgenoten],
    rollen: [...rollen],
  };
}

/** Gebruikers with a complaint role on a day, by name. */
export function personenOn(db: ReadDb, datum: string): KlachtPersoon[] {
  const personen = readPersonen(db);
  const perId = new Map<string, KlachtPersoon>();
  for (const { id, rol } of readKlachtpersonen(db, datum)) {
    const persoon = personen.get(id);
    const known = perId.get(id) ?? (persoon === undefined ? undefined : toKlachtPersoon(persoon, []));
    if (known === undefined) continue;
    known.rollen.push(...klachtrollenAt(rol).filter((r) => !known.rollen.includes(r)));
    perId.set(id, known);
  }
  return [...perId.values()].filter((persoon) => persoon.rollen.length > 0);
}

/** Who works now, for the screen that asks which medewerker that is. */
export function ik(db: ReadDb, gebruiker: Gebruiker, vandaag: string): z.infer<typeof ikSchema> {
  const { rollen: _, id, ...rest } = toKlachtPersoon(currentPersoon(db, gebruiker), []);
  const row = findGebruikerRow(db, gebruiker);
  return { ...rest, id: row === undefined ? null : id, anderen: readVastleggers(db, vandaag, row?.id) };
}

/** The gebruiker with an id as a Persoon; '' or an unknown one is refused at `veld`. */
export function findPersoon(db: ReadDb, field: string, id: string): Persoon {
  if (id === '') return { gebruikerId: '', medewerkerId: null };
  const persoon = readPersonen(db).get(id);
  if (persoon === undefined) throw ongeldig(field, 'Deze persoon bestaat niet (meer). Kies een ander.');
  return persoon;
}

/** The people of a team on a day, by surname; somebody of two organisations stands there once. */
export function teamleden(
  db: ReadDb,
  ctx: CallContext,
  input: { readonly teamId: string; readonly datum: string },
): { medewerkerId: string; naam: string; organisatie: string | null }[] {
  requireContent(db, ctx);
  const organisaties = readOrganisatienamen(db);
  const gezien = new Set<string>();
  return readTeamleden(db, input.teamId, input.datum)
    .sort(compareNaam)
    .flatMap((row) => {
      if (gezien.has(row.medewerkerId)) return [];
      gezien.add(row.medewerkerId);
      return [
        {
          medewerkerId: row.medewerkerId,
          naam: volledigeNaam(row),
          organisatie: organisaties.get(row.organisatieId) ?? null,
        },
      ];
    });
}

/**
 * Everybody whom a complaint can be about: who is or was a medewerker, by surname, with where they work on a day, and
 * the gebruikers who are no medewerker.
 */
export function mensen(db: ReadDb, ctx: CallContext, { datum }: { readonly datum: string }): Mens[] {
  requireContent(db, ctx);
  const teams = readTeamnamen(db);
  const organisaties = readOrganisatienamen(db);
  const places = Map.groupBy(readWerkplekkenOn(db, datum), (row) => row.medewerkerId);
  const rollen = Map.groupBy(personenOn(db, ctx.klok.vandaag()), ({ id }) => id);
  const gebruikers = readGebruikers(db).flatMap(({ id, naam, medewerkerId }) => {
    const [own] = rollen.get(id) ?? [];
    const waar = (own?.rollen ?? []).map((rol) => KLACHT_ROLLEN.labels[rol].toLowerCase()).join(', ');
    return medewerkerId === null
      ? [{ id, naam, soort: 'gebruiker' as const, waar: waar === '' ? 'gebruiker' : waar }]
      : [];
  });
  const medewerkers = readMedewerkernamen(db)
    .sort(compareNaam)
    .map((row) => {
      const [place] = places.get(row.id) ?? [];
      const waar = [
        place?.teamId == null ? '' : (teams.get(place.teamId) ?? ''),
        place === undefined ? 'werkt hier niet op deze dag' : (organisaties.get(place.organisatieId) ?? ''),
      ];
      return {
        id: row.id,
        naam: volledigeNaam(row),
        soort: 'medewerker' as const,
        waar: waar.filter((part) => part !== '').join(', '),
      };
    });
  return [...medewerkers, ...gebruikers];
}

type Werkplek = { readonly teamId: string | null; readonly organisatieId: string | null };

/** Of whom is no medewerker. */
export const NO_WERKPLEK: Werkplek = { teamId: null, organisatieId: null };

/**
 * Team and moederorganisatie of somebody on a day: that of the complaint where they had hours in it, else
 * the team with most hours. Nulls where nothing is known of that day.
 */
export function werkplekOn(db: ReadDb, medewerkerId: string, datum: string, teamId: string | null): Werkplek {
  const places = readWerkplekken(db, medewerkerId, datum);
  const place = places.find((row) => teamId !== null && row.teamId === teamId) ?? places[0];
  return { teamId: place?.teamId ?? null, organisatieId: place?.organisatieId ?? null };
}

/** Columns of a key that is known to be right: a gebruiker who is a medewerker stands in complaints as that medewerker. */
export function whomOf(db: ReadDb, sleutel: string): Whom {
  const current = createSleutels(db).of(sleutel);
  const naam = naamInSleutel(current);
  if (naam !== null) return { medewerkerId: null, gebruikerId: null, naam };
  return readGebruikers(db).some(({ id }) => id === current)
    ? { medewerkerId: null, gebruikerId: current, naam: '' }
    : { medewerkerId: current, gebruikerId: null, naam: '' };
}

/** Somebody by name must be nobody of the list: of whom is in it, the complaint is shielded better. */
function requireUnlisted(db: ReadDb, field: string, naam: string): void {
  const listed = [
    ...naamgenotenOf(naam, readMedewerkernamen(db)).map(volledigeNaam),
    ...readGebruikers(db).flatMap((row) => (isDezelfdeNaam(row.naam, naam) ? [row.naam] : [])),
  ];
  if (listed.length === 0) return;
  throw ongeldig(
    field,
    `${listed[0] ?? naam} staat in de lijst. Kies die persoon. Is het echt iemand anders? Zet dan achter de naam wie het is, bijvoorbeeld “${naam} (uitzendkracht)”.`,
  );
}

/**
 * The keys of people in a complaint, one per person; refuses who does not exist, and somebody by name who is in
 * the list. `known`: who stood in the complaint already.
 */
export function requireMensen(
  db: ReadDb,
  field: string,
  sleutels: readonly string[],
  known: readonly string[] = [],
): string[] {
  const found = sleutels.map((sleutel) => {
    const whom = whomOf(db, sleutel);
    if (whom.medewerkerId !== null) requireMedewerkers(db, field, [whom.medewerkerId]);
    const naam = naamInSleutel(sleutel);
    if (naam !== null && ![sleutel, sleutelOf(whom)].some((key) => known.includes(key)))
      requireUnlisted(db, field, naam);
    return sleutelOf(whom);
  });
  return [...new Set(found)];
}

/**
 * Nobody records themselves: the complaint is hidden from them from then on, so a colleague must go on with it. Nor does
 * somebody of whom it is unknown who they are record anybody.
 */
export function requireNotSelf(
  db: ReadDb,
  ctx: CallContext,
  field: string,
  mensen: { readonly beklaagden: readonly string[]; readonly betrokkenen: readonly Betrokkene[] },
): void {
  const ik = toegangOf(db, ctx.gebruiker);
  const erbij = mensen.betrokkenen.filter((row) => HARD.includes(row.betrokkenheid));
  const ids = [...mensen.beklaagden, ...erbij.map((row) => row.medewerkerId)];
  if (!isNietUitTeSluiten(ik, ids)) return;
  if (!gaatOver(ik, ids)) throw ongeldig(field, WIE_ONBEKEND);
  throw ongeldig(
    field,
    'U kunt uzelf niet vastleggen als beklaagde of betrokkene. Laat een collega dit doen: daarna ziet u deze klacht niet meer (Awb 9:7).',
  );
}

/** Refuses ids of people who do not exist, at `veld`. */
function requireMedewerkers(db: ReadDb, field: string, ids: readonly string[]): void {
  const known = readMedewerkers(db, ids).map((row) => row.id);
  if (ids.some((id) => !known.includes(id))) {
    throw ongeldig(field, 'Een van deze medewerkers bestaat niet (meer). Kies opnieuw.');
  }
}

type Wie = {
  readonly medewerkerId: string | null;
  readonly geenMedewerker: boolean;
  readonly isNaamgenoot: boolean;
};

/**
 * Which medewerker somebody is, as it will be recorded. Nothing chosen is refused, and so is "no medewerker" of
 * somebody whose name a medewerker has, until it was said that these are two people: the rules of Awb 9:7 and the
 * shielding rest on this.
 */
function requireWie(tx: WriteDb, naam: string, wie: Wie): Pick<Wie, 'medewerkerId' | 'geenMedewerker'> {
  const { medewerkerId, geenMedewerker, isNaamgenoot } = wie;
  if (medewerkerId !== null) {
    if (geenMedewerker)
      throw ongeldig('medewerkerId', 'Kies een medewerker, of “Is geen medewerker”. Niet allebei.');
    requireMedewerkers(tx, 'medewerkerId', [medewerkerId]);
    return { medewerkerId, geenMedewerker: false };
  }
  if (!geenMedewerker) {
    throw ongeldig(
      'medewerkerId',
      `Kies welke medewerker ${naam} is, of “Is geen medewerker”. Anders is niet te zien of een klacht over deze persoon gaat (Awb 9:7 lid 1).`,
    );
  }
  const naamgenoten = naamgenotenOf(naam, readMedewerkernamen(tx));
  if (naamgenoten.length > 0 && !isNaamgenoot) {
    const namen = naamgenoten.map(volledigeNaam).join(', ');
    throw ongeldig(
      'isNaamgenoot',
      `Er is een medewerker met deze naam: ${namen}. Kies die medewerker. Is het echt iemand anders? Zet dan het vinkje.`,
    );
  }
  return { medewerkerId: null, geenMedewerker: true };
}

type NewPersoon = Wie & { readonly naam: string; readonly rollen: readonly KlachtRol[] };

/** What whoever divides complaints may make of somebody; who may do more is for Beheer, Gebruikers. */
const TO_HANDLE: readonly KlachtRol[] = ['klachtbehandelaar', 'gebiedsmanager', 'college'];

function requireMayGive(ctx: CallContext, rollen: readonly KlachtRol[]): void {
  if (ctx.gebruiker.rollen.includes('beheerder') || rollen.every((rol) => TO_HANDLE.includes(rol))) return;
  throw ongeldig(
    'rollen',
    'Hier voegt u iemand toe die klachten behandelt. Andere rollen geeft een beheerder, bij Beheer, Gebruikers.',
  );
}

/** Two gebruikers are not the same medewerker. */
function requireFree(tx: WriteDb, ctx: CallContext, medewerkerId: string | null, id: string | null): void {
  if (medewerkerId === null) return;
  const other = otherOfMedewerker(readGebruikers(tx), medewerkerId, { id, vandaag: ctx.klok.vandaag() });
  if (other !== undefined) throw ongeldig('medewerkerId', `Deze medewerker is al gebruiker: ${other.naam}.`);
}

/** Adds somebody who can handle complaints, from today on; for the whole city. */
export function newPersoon(tx: WriteDb, ctx: CallContext, input: NewPersoon): Wijziging<{ id: string }> {
  requireRol(tx, ctx, PERSOONROLLEN);
  requireMayGive(ctx, input.rollen);
  const naam = input.naam.toLowerCase();
  if (readGebruikers(tx).some((row) => row.naam.toLowerCase() === naam)) {
    throw ongeldig('naam', `Er is al iemand met de naam ${input.naam}.`);
  }
  const wie = requireWie(tx, input.naam, input);
  requireFree(tx, ctx, wie.medewerkerId, null);
  const id = newId(ctx.klok);
  const geldig = { geldigVan: ctx.klok.vandaag(), geldigTot: null };
  // Closing in the name of the college comes with being klachtbehandelaar.
  const rollen = input.rollen.map((rol) => (rol === 'college' ? 'klachtbehandelaar' : rol));
  addGebruiker(
    tx,
    { id, naam: input.naam, ...wie, ...geldig },
    [...new Set(rollen)].map((rol) => ({ id: newId(ctx.klok), gebruikerId: id, rol, ...geldig })),
  );
  return { label: `${input.naam} toegevoegd als gebruiker`, uitvoer: { id } };
}

/** Of oneself: what somebody may say of who they are, without lifting their own shield. */
function requireOwnWie(tx: WriteDb, ctx: CallContext, naam: string, input: Wie): void {
  const self = currentPersoon(tx, ctx.gebruiker);
  const was = { medewerkerId: self.medewerkerId, geenMedewerker: self.geenMedewerker === true };
  const medewerkers = readMedewerkernamen(tx);
  const namen = [naam, ctx.gebruiker.naam, ...(self.namen ?? [])];
  const naamgenoten = [...new Set(namen.flatMap((name) => naamgenotenOf(name, medewerkers)))];
  const anderen = readVastleggers(tx, ctx.klok.vandaag(), findGebruikerRow(tx, ctx.gebruiker)?.id);
  const refusal = refuseOwnWie(was, input, { naamgenoten, anderen });
  if (refusal !== null) throw ongeldig('medewerkerId', refusal);
}

/**
 * Records which medewerker somebody is, or that it is none. Of oneself everybody with a part in complaints says it
 * once, as `refuseOwnWie` has it, whatever else they are; who is no gebruiker yet becomes one, without roles besides
 * those they have.
 */
export function linkPersoon(
  tx: WriteDb,
  ctx: CallContext,
  input: Wie & { readonly id: string | null },
): Wijziging<{ id: string }> {
  const self = findGebruikerRow(tx, ctx.gebruiker);
  const row = input.id === null ? self : readGebruikers(tx).find(({ id }) => id === input.id);
  if (row === undefined && input.id !== null) throw notFound('Deze persoon bestaat niet (meer).');
  const persoon = row === undefined ? undefined : readPersonen(tx).get(row.id);
  const isSelf =
    row?.id === self?.id ||
    (persoon !== undefined && isDezelfdePersoon(persoon, currentPersoon(tx, ctx.gebruiker)));
  if (!isSelf) requireRol(tx, ctx, PERSOONROLLEN);
  const naam = row?.naam ?? ctx.gebruiker.naam;
  // Nothing chosen is said as such before anything else.
  if (isSelf && (input.medewerkerId !== null || input.geenMedewerker)) requireOwnWie(tx, ctx, naam, input);
  const wie = requireWie(tx, naam, input);
  const id = row?.id ?? newId(ctx.klok);
  requireFree(tx, ctx, wie.medewerkerId, row?.id ?? null);
  if (row === undefined) {
    addGebruiker(tx, { id, naam, ...wie, geldigVan: ctx.klok.vandaag(), geldigTot: null }, []);
  } else {
    setGebruikerMedewerker(tx, id, wie);
  }
  return { label: `Vastgelegd welke medewerker ${naam} is`, uitvoer: { id } };
}
