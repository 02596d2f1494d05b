import { and, asc, desc, eq, inArray, lte, sql } from 'drizzle-orm';
import { geldigOn } from '../../db/geldig.ts';
import { administratie, gemeente, instelling } from '../../db/schema/gemeente.ts';
import { opdracht, wijziging } from '../../db/schema/journaal.ts';
import { medewerker } from '../../db/schema/medewerkers.ts';
import { conclusie } from '../../db/schema/overzichten.ts';
import { medewerkerTaak, teamContact } from '../../db/schema/teams.ts';
import type { ReadDb, WriteDb } from '../../db/types.ts';

/** What the overviews need besides the planning rows. */

const OVERZICHT = 'gebiedsoverzicht';

/** Name of the municipality, and whether the data are fictitious. */
export function readAfzender(db: ReadDb): { gemeente: string; demo: boolean } {
  const naam = db.select({ naam: gemeente.naam }).from(gemeente).get()?.naam ?? '';
  const demo = db.select({ demo: administratie.demo }).from(administratie).get()?.demo ?? false;
  return { gemeente: naam, demo };
}

/** Every value of every setting. */
export function readInstellingen(db: ReadDb) {
  return db.select().from(instelling).all();
}

export type Teamcontact = {
  readonly locatie: string;
  readonly telefoon: string;
  readonly email: string;
  readonly inlooptijden: string;
};

const NO_CONTACT: Teamcontact = { locatie: '', telefoon: '', email: '', inlooptijden: '' };

export function readTeamcontact(db: ReadDb, teamId: string, peildatum: string): Teamcontact {
  const { locatie, telefoon, email, inlooptijden } = teamContact;
  return (
    db
      .select({ locatie, telefoon, email, inlooptijden })
      .from(teamContact)
      .where(and(eq(teamContact.teamId, teamId), geldigOn(teamContact, peildatum)))
      .get() ?? NO_CONTACT
  );
}

/** Work phone per medewerker; people without one are absent. */
export function readWerktelefoons(db: ReadDb, medewerkerIds: readonly string[]): Map<string, string> {
  const rows = db
    .select({ id: medewerker.id, telefoon: medewerker.werktelefoon })
    .from(medewerker)
    .where(inArray(medewerker.id, [...medewerkerIds]))
    .all();
  return new Map(rows.filter((row) => row.telefoon !== '').map((row) => [row.id, row.telefoon]));
}

/** Tasks in a team per medewerker, such as huisartsencontactpersoon. */
export function readTaken(db: ReadDb, teamId: string, peildatum: string): Map<string, string[]> {
  const rows = db
    .select({ medewerkerId: medewerkerTaak.medewerkerId, taak: medewerkerTaak.taak })
    .from(medewerkerTaak)
    .where(and(eq(medewerkerTaak.teamId, teamId), geldigOn(medewerkerTaak, peildatum)))
    .orderBy(asc(medewerkerTaak.taak), asc(medewerkerTaak.id))
    .all();
  const taken = new Map<string, string[]>();
  for (const { medewerkerId, taak } of rows)
    taken.set(medewerkerId, [...(taken.get(medewerkerId) ?? []), taak]);
  return taken;
}

export type Conclusie = {
  readonly id: string;
  readonly teamId: string;
  readonly peildatum: string;
  readonly tekst: string;
};

/** Conclusions of a team up to and including the peildatum, latest first. */
function conclusiesUntil(db: ReadDb, teamId: string, peildatum: string) {
  return db
    .select({ id: conclusie.id, peildatum: conclusie.peildatum, tekst: conclusie.tekst })
    .from(conclusie)
    .where(
      and(
        eq(conclusie.overzicht, OVERZICHT),
        eq(conclusie.teamId, teamId),
        lte(conclusie.peildatum, peildatum),
      ),
    )
    .orderBy(desc(conclusie.peildatum), desc(conclusie.id))
    .limit(1);
}

/** The conclusion in force on the peildatum: the latest one written for that day or before; null = none. */
export function readConclusie(db: ReadDb, teamId: string, peildatum: string): Conclusie | null {
  const row = conclusiesUntil(db, teamId, peildatum).get();
  return row ? { ...row, teamId } : null;
}

/** Who gave a conclusion the text that it has, and when (ISO, UTC): by the journal, so undo takes that back too. */
export function readSchrijver(
  db: ReadDb,
  { id, tekst }: Conclusie,
): { readonly moment: string; readonly gebruiker: string } | null {
  const { moment, gebruiker } = opdracht;
  const row = db
    .select({ moment, gebruiker })
    .from(wijziging)
    .innerJoin(opdracht, eq(opdracht.id, wijziging.opdrachtId))
    .where(
      and(
        eq(wijziging.tabel, 'conclusie'),
        eq(wijziging.rijId, id),
        eq(opdracht.soort, 'wijziging'),
        eq(sql`${wijziging.na} ->> '$.tekst'`, tekst),
      ),
    )
    .orderBy(desc(wijziging.volgnummer))
    .limit(1)
    .get();
  return row ?? null;
}

export function addConclusie(tx: WriteDb, row: Conclusie): void {
  tx.insert(conclusie)
    .values({ ...row, overzicht: OVERZICHT, gebiedId: null })
    .run();
}

export function updateConclusie(tx: WriteDb, id: string, tekst: string): void {
  tx.update(conclusie).set({ tekst }).where(eq(conclusie.id, id)).run();
}

export function removeConclusie(tx: WriteDb, id: string): void {
  tx.delete(conclusie).where(eq(conclusie.id, id)).run();
}
