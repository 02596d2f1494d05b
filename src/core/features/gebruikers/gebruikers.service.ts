import type { GebruikerLine, WayIn } from '../../../shared/contract/gebruikers.ts';
import { GEBRUIKER_ROLLEN, type GebruikerRol } from '../../../shared/domain/gebruiker/rol.ts';
import {
  checkRol,
  dagZonderBeheerder,
  isEerderZonder,
  type RolPeriode,
} from '../../../shared/domain/gebruiker/rolperiode.ts';
import { isCurrent, otherOfMedewerker, refuseOwnWie } from '../../../shared/domain/gebruiker/wie.ts';
import { isDezelfdeNaam, naamgenotenOf } from '../../../shared/domain/klacht/basis/persoon.ts';
import { TOEGANG_SOORTEN } from '../../../shared/domain/opdracht/logboek.ts';
import { volledigeNaam } from '../../../shared/domain/tekst/naam.ts';
import { datumNl, plusDagen } from '../../../shared/domain/tijd/datum.ts';
import { isGeldigOn } from '../../../shared/domain/tijd/periode.ts';
import type { CallContext } from '../../base/core-types.ts';
import { conflict, notFound, ongeldig } from '../../base/fault.ts';
import { readGebruikernamen } from '../../db/eerdere-namen.ts';
import { newId } from '../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../db/types.ts';
import { searchGebied } from '../teams/gebied.service.ts';
import {
  addRol,
  addRow,
  type GebruikerRow,
  type RolRow,
  readAboutWayIn,
  readLastHere,
  readMedewerkers,
  readRollen,
  readRows,
  removeRol,
  updateRol,
  updateRow,
} from './gebruikers.repository.ts';

/** Who works with the application: added, changed and ended by a beheerder. Nobody is ever removed. */

/** Everybody with their roles; `ways`: how each gets in. */
export function listGebruikers(
  db: ReadDb,
  { gebruiker }: Pick<CallContext, 'gebruiker'>,
  ways: ReadonlyMap<string, WayIn>,
): GebruikerLine[] {
  const medewerkers = new Map(readMedewerkers(db).map((row) => [row.id, volledigeNaam(row)]));
  const rollen = Map.groupBy(readRollen(db), (row) => row.gebruikerId);
  return readRows(db).map(({ id, naam, medewerkerId, geenMedewerker, geldigVan, geldigTot }) => ({
    ...{ id, naam, geenMedewerker, geldigVan, geldigTot },
    medewerker:
      medewerkerId === null ? null : { id: medewerkerId, naam: medewerkers.get(medewerkerId) ?? '' },
    laatstHier: readLastHere(db, id),
    toegang: ways.get(id) ?? 'geen',
    isZelf: gebruiker.id === id,
    rollen: (rollen.get(id) ?? []).map(({ gebruikerId: _, ...role }) => ({
      ...role,
      gebied: role.gebiedId === null ? null : (searchGebied(db, role.gebiedId)?.naam ?? ''),
    })),
  }));
}

/** What others did to the way in of who asks, newest first. */
export function aboutOwnWayIn(db: ReadDb, { id }: CallContext['gebruiker']) {
  if (typeof id !== 'string') return [];
  return readAboutWayIn(db, id).flatMap(({ soort, ...line }) => {
    const kind = TOEGANG_SOORTEN.find((one) => one === soort);
    return kind === undefined ? [] : [{ soort: kind, ...line }];
  });
}

/** The row of somebody; refused when there is none. */
export function requireRow(db: ReadDb, id: string): GebruikerRow {
  const row = readRows(db).find((one) => one.id === id);
  if (row === undefined) throw notFound('Deze gebruiker bestaat niet (meer).');
  return row;
}

type Wie = {
  readonly naam: string;
  readonly medewerkerId: string | null;
  readonly geenMedewerker: boolean;
  readonly isNaamgenoot: boolean;
};

/**
 * Who somebody is, as it will be recorded. Nothing chosen is refused, and so is "no medewerker" of somebody whose name a
 * medewerker has until it was said that these are two people: the shielding of complaints rests on it.
 */
function requireWie(tx: WriteDb, ctx: CallContext, wie: Wie, id: string | null) {
  const { naam, medewerkerId, geenMedewerker } = wie;
  const others = readRows(tx).filter((row) => row.id !== id && isCurrent(row, ctx.klok.vandaag()));
  const same = others.find((row) => row.naam.toLowerCase() === naam.toLowerCase());
  if (same !== undefined) {
    throw ongeldig(
      'naam',
      `Er is al een gebruiker met de naam ${same.naam}. Zet achter deze naam waaraan u hen uit elkaar houdt, bijvoorbeeld het team.`,
    );
  }
  const medewerkers = readMedewerkers(tx);
  if (medewerkerId !== null) {
    if (!medewerkers.some((row) => row.id === medewerkerId)) {
      throw ongeldig('medewerkerId', 'Deze medewerker bestaat niet (meer). Kies opnieuw.');
    }
    const linked = otherOfMedewerker(others, medewerkerId, { id, vandaag: ctx.klok.vandaag() });
    if (linked !== undefined) {
      throw ongeldig('medewerkerId', `Deze medewerker is al gebruiker: ${linked.naam}.`);
    }
    return { naam, medewerkerId, geenMedewerker: false };
  }
  if (!geenMedewerker) {
    throw ongeldig('medewerkerId', `Kies welke medewerker ${naam} is, of “Is geen medewerker”.`);
  }
  requireNobodyElse(wie, naamgenotenOf(naam, medewerkers).map(volledigeNaam), others);
  return { naam, medewerkerId: null, geenMedewerker: true };
}

function requireNobodyElse(
  { naam, isNaamgenoot }: Wie,
  medewerkers: readonly string[],
  gebruikers: readonly GebruikerRow[],
): void {
  if (isNaamgenoot) return;
  if (medewerkers.length > 0) {
    throw ongeldig(
      'isNaamgenoot',
      `Er is een medewerker met deze naam: ${medewerkers.join(', ')}. Kies die medewerker. Is het echt iemand anders? Zet dan het vinkje.`,
    );
  }
  const alike = gebruikers.find((row) => isDezelfdeNaam(row.naam, naam));
  if (alike !== undefined) {
    throw ongeldig(
      'isNaamgenoot',
      `Er is een gebruiker met bijna dezelfde naam: ${alike.naam}. Is het echt iemand anders? Zet dan het vinkje.`,
    );
  }
}

type Rol = { readonly rol: GebruikerRol; readonly gebiedId: string | null };

/** Refuses a role that cannot be, at the field that says it. */
function requireRol(tx: WriteDb, wie: GebruikerRow, role: RolPeriode, id: string | null): void {
  const others = readRollen(tx).filter((row) => row.gebruikerId === wie.id && row.id !== id);
  const gebied = role.gebiedId === null ? null : searchGebied(tx, role.gebiedId);
  if (gebied === undefined)
    throw ongeldig('gebiedId', 'Dit gebied bestaat niet meer. Kies een ander gebied.');
  const refusal = checkRol(wie, role, others, gebied);
  if (refusal !== null) throw ongeldig(refusal.veld, refusal.melding);
}

/** Who can sign in, by id; null = there is nothing to sign in with (the demo). */
export type CanSignIn = ((id: string) => boolean) | null;

/**
 * The first day from today on which nobody is beheerder, or (`can`) nobody who can sign in; null = there always is one.
 */
export function dagZonder(db: ReadDb, vandaag: string, can: CanSignIn): string | null {
  const people = readRows(db).filter(({ id }) => can === null || can(id));
  return dagZonderBeheerder(people, readRollen(db), vandaag);
}

/** Does something to roles or people that may not take the last beheerder away; `veld` is where that is said. */
function keepBeheerder(tx: WriteDb, ctx: CallContext, veld: string, can: CanSignIn, werk: () => void): void {
  const vandaag = ctx.klok.vandaag();
  const days = () => [null, can].map((one) => dagZonder(tx, vandaag, one));
  const [before = null, beforeIn = null] = days();
  werk();
  const [after = null, afterIn = null] = days();
  if (isEerderZonder(before, after)) throw ongeldig(veld, withoutBeheerder(after ?? vandaag, vandaag));
  if (isEerderZonder(beforeIn, afterIn)) throw ongeldig(veld, withoutSignIn(afterIn ?? vandaag, vandaag));
}

const fromDay = (day: string, vandaag: string): string =>
  day === vandaag ? 'Dan is er' : `Dan is er vanaf ${datumNl(day)}`;

/** Why that cannot be, in Dutch. */
export function withoutBeheerder(day: string, vandaag: string): string {
  return `${fromDay(day, vandaag)} geen beheerder meer. Geef eerst iemand anders de rol beheerder.`;
}

function withoutSignIn(day: string, vandaag: string): string {
  return `${fromDay(day, vandaag)} geen beheerder meer die zich kan aanmelden. Geef eerst een andere beheerder toegang.`;
}

/** Refuses to take the way in of somebody away where no beheerder would be left who can sign in. */
export function requireOtherWayIn(db: ReadDb, id: string, vandaag: string, can: CanSignIn): void {
  if (can === null) return;
  const after = dagZonder(db, vandaag, (one) => one !== id && can(one));
  if (isEerderZonder(dagZonder(db, vandaag, can), after)) {
    throw conflict(withoutSignIn(after ?? vandaag, vandaag));
  }
}

function addedRol(
  ctx: CallContext,
  gebruikerId: string,
  { rol, gebiedId }: Rol,
  van: string,
  tot: string | null,
) {
  return { id: newId(ctx.klok), gebruikerId, rol, gebiedId, geldigVan: van, geldigTot: tot };
}

/** Adds somebody from a day on, with their first role. */
export function addGebruiker(
  tx: WriteDb,
  ctx: CallContext,
  input: Wie & Rol & { readonly van: string },
): Wijziging<{ id: string }> {
  const row = {
    id: newId(ctx.klok),
    ...requireWie(tx, ctx, input, null),
    ...{ account: '', geldigVan: input.van, geldigTot: null },
  };
  const role = addedRol(ctx, row.id, input, input.van, null);
  requireRol(tx, row, role, null);
  addRow(tx, row);
  addRol(tx, role);
  return { label: `${row.naam} toegevoegd als gebruiker`, uitvoer: { id: row.id } };
}

/** Who else can record it here today, by name. */
function otherBeheerders(db: ReadDb, { klok }: CallContext, { id }: GebruikerRow): string[] {
  const vandaag = klok.vandaag();
  const ids = readRollen(db).flatMap((role) =>
    role.rol === 'beheerder' && isGeldigOn(role, vandaag) ? [role.gebruikerId] : [],
  );
  return readRows(db)
    .filter((row) => row.id !== id && ids.includes(row.id) && isGeldigOn(row, vandaag))
    .map(({ naam }) => naam);
}

/** Of oneself nobody changes who they are, a beheerder neither: a complaint about them would come into sight. */
function requireNotOwn(tx: WriteDb, ctx: CallContext, row: GebruikerRow, wie: Wie): void {
  const { gebruiker } = ctx;
  const isSelf = gebruiker.id == null ? gebruiker.naam === row.naam : gebruiker.id === row.id;
  if (!isSelf) return;
  const namen = [row.naam, ...(readGebruikernamen(tx).get(row.id) ?? [])];
  const naamgenoten = [...new Set(namen.flatMap((naam) => naamgenotenOf(naam, readMedewerkers(tx))))];
  const refusal = refuseOwnWie(row, wie, { naamgenoten, anderen: otherBeheerders(tx, ctx, row) });
  if (refusal !== null) throw ongeldig('medewerkerId', refusal);
}

/** Another name, or another medewerker that somebody is. */
export function updateGebruiker(
  tx: WriteDb,
  ctx: CallContext,
  input: Wie & { readonly id: string },
): Wijziging<null> {
  const row = requireRow(tx, input.id);
  requireNotOwn(tx, ctx, row, input);
  updateRow(tx, row.id, requireWie(tx, ctx, input, row.id));
  return { label: `Gebruiker ${input.naam} gewijzigd`, uitvoer: null };
}

const roleName = ({ rol }: Pick<Rol, 'rol'>): string => GEBRUIKER_ROLLEN.labels[rol].toLowerCase();

export function giveRol(
  tx: WriteDb,
  ctx: CallContext,
  input: Rol & { readonly gebruikerId: string; readonly van: string; readonly tot: string | null },
): Wijziging<null> {
  const wie = requireRow(tx, input.gebruikerId);
  const role = addedRol(ctx, wie.id, input, input.van, input.tot);
  requireRol(tx, wie, role, null);
  addRol(tx, role);
  return { label: `${wie.naam}: rol ${roleName(input)} gegeven`, uitvoer: null };
}

function requireRolRow(db: ReadDb, id: string): RolRow {
  const row = readRollen(db).find((one) => one.id === id);
  if (row === undefined) throw notFound('Deze rol bestaat niet (meer).');
  return row;
}

/** Other days or another gebied of a role. */
export function updateRolPeriode(
  tx: WriteDb,
  ctx: CallContext,
  input: {
    readonly id: string;
    readonly gebiedId: string | null;
    readonly van: string;
    readonly tot: string | null;
  },
  can: CanSignIn,
): Wijziging<null> {
  const row = requireRolRow(tx, input.id);
  const wie = requireRow(tx, row.gebruikerId);
  const columns = { gebiedId: input.gebiedId, geldigVan: input.van, geldigTot: input.tot };
  requireRol(tx, wie, { ...row, ...columns }, row.id);
  const veld = input.van > row.geldigVan ? 'van' : 'tot';
  keepBeheerder(tx, ctx, veld, can, () => updateRol(tx, row.id, columns));
  return { label: `${wie.naam}: rol ${roleName(row)} gewijzigd`, uitvoer: null };
}

/** Somebody is no gebruiker from a day on, and their roles end with it; null = they stay after all. */
export function endGebruiker(
  tx: WriteDb,
  ctx: CallContext,
  { id, tot }: { readonly id: string; readonly tot: string | null },
  can: CanSignIn,
): Wijziging<null> {
  const row = requireRow(tx, id);
  if (tot !== null && tot <= row.geldigVan) {
    throw ongeldig('tot', `${row.naam} is gebruiker vanaf ${datumNl(row.geldigVan)}. Kies die dag of later.`);
  }
  keepBeheerder(tx, ctx, 'tot', can, () => {
    updateRow(tx, id, { geldigTot: tot });
    if (tot !== null) endRollen(tx, id, tot);
  });
  return {
    label:
      tot === null
        ? `${row.naam} blijft gebruiker`
        : `${row.naam} is gebruiker t/m ${datumNl(plusDagen(tot, -1))}`,
    uitvoer: null,
  };
}

function endRollen(tx: WriteDb, id: string, tot: string): void {
  for (const role of readRollen(tx).filter(({ gebruikerId }) => gebruikerId === id)) {
    if (role.geldigVan >= tot) removeRol(tx, role.id);
    else if (role.geldigTot === null || role.geldigTot > tot) updateRol(tx, role.id, { geldigTot: tot });
  }
}
