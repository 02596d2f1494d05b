import { and, eq, lt } from 'drizzle-orm';
import type { BeginMove, Periode } from '../../../shared/domain/tijd/periode.ts';
import { gebied, gebiedNaam, wijk, wijkGebied, wijkNaam } from '../../db/schema/gemeente.ts';
import { detachering, inzet } from '../../db/schema/planning.ts';
import {
  formatie,
  gebiedsmanager,
  minimumbezetting,
  team,
  teamContact,
  teamGebied,
  teamNaam,
  teamWijk,
} from '../../db/schema/teams.ts';
import { werkvoorraad } from '../../db/schema/werkvoorraad.ts';
import type { ReadDb, WriteDb } from '../../db/types.ts';

/** A gebied, team or wijk with the dated rows that are about it alone: they begin no earlier than it does. */

const OWNERS = { team, gebied, wijk };
const PARTS = {
  teamNaam,
  teamGebied,
  teamWijk,
  teamContact,
  formatie,
  minimumbezetting,
  wijkNaam,
  wijkGebied,
  gebiedNaam,
  gebiedsmanager,
};

export type Owner = keyof typeof OWNERS;
export type PartTable = keyof typeof PARTS;
export type PartRow = Periode & {
  readonly id: string;
  readonly tabel: PartTable;
  readonly naam: string | null;
  readonly gebiedId: string | null;
  readonly wijkId: string | null;
};

const NOTHING = { naam: null, gebiedId: null, wijkId: null };

/** Everything dated about one team. */
export function readTeamParts(db: ReadDb, id: string): PartRow[] {
  const namen = db.select().from(teamNaam).where(eq(teamNaam.teamId, id)).all();
  const gebieden = db.select().from(teamGebied).where(eq(teamGebied.teamId, id)).all();
  const wijken = db.select().from(teamWijk).where(eq(teamWijk.teamId, id)).all();
  const contact = db.select().from(teamContact).where(eq(teamContact.teamId, id)).all();
  const hours = db.select().from(formatie).where(eq(formatie.teamId, id)).all();
  const minima = db.select().from(minimumbezetting).where(eq(minimumbezetting.teamId, id)).all();
  return [
    ...namen.map((row) => ({ ...NOTHING, ...row, tabel: 'teamNaam' as const })),
    ...gebieden.map((row) => ({ ...NOTHING, ...row, tabel: 'teamGebied' as const })),
    ...wijken.map((row) => ({ ...NOTHING, ...row, tabel: 'teamWijk' as const })),
    ...contact.map((row) => ({ ...NOTHING, ...row, tabel: 'teamContact' as const })),
    ...hours.map((row) => ({ ...NOTHING, ...row, tabel: 'formatie' as const })),
    ...minima.map((row) => ({ ...NOTHING, ...row, tabel: 'minimumbezetting' as const })),
  ];
}

/** Everything dated about one wijk but the team that serves it. */
export function readWijkParts(db: ReadDb, id: string): PartRow[] {
  const namen = db.select().from(wijkNaam).where(eq(wijkNaam.wijkId, id)).all();
  const gebieden = db.select().from(wijkGebied).where(eq(wijkGebied.wijkId, id)).all();
  return [
    ...namen.map((row) => ({ ...NOTHING, ...row, tabel: 'wijkNaam' as const })),
    ...gebieden.map((row) => ({ ...NOTHING, ...row, tabel: 'wijkGebied' as const })),
  ];
}

/** Everything dated about one gebied but the teams in it. */
export function readGebiedParts(db: ReadDb, id: string): PartRow[] {
  const namen = db.select().from(gebiedNaam).where(eq(gebiedNaam.gebiedId, id)).all();
  const managers = db.select().from(gebiedsmanager).where(eq(gebiedsmanager.gebiedId, id)).all();
  const wijken = db.select().from(wijkGebied).where(eq(wijkGebied.gebiedId, id)).all();
  return [
    ...namen.map((row) => ({ ...NOTHING, ...row, tabel: 'gebiedNaam' as const })),
    ...managers.map((row) => ({ ...NOTHING, ...row, tabel: 'gebiedsmanager' as const })),
    ...wijken.map((row) => ({ ...NOTHING, ...row, tabel: 'wijkGebied' as const })),
  ];
}

/** Inzet in a team and counts of it that begin before a day. */
export function readBefore(db: ReadDb, teamId: string, dag: string) {
  const rows = db
    .select({ medewerkerId: detachering.medewerkerId, geldigVan: inzet.geldigVan })
    .from(inzet)
    .innerJoin(detachering, eq(detachering.id, inzet.detacheringId))
    .where(and(eq(inzet.teamId, teamId), lt(inzet.geldigVan, dag)))
    .all();
  const counts = db
    .select({ geldigVan: werkvoorraad.geldigVan })
    .from(werkvoorraad)
    .where(and(eq(werkvoorraad.teamId, teamId), lt(werkvoorraad.geldigVan, dag)))
    .all();
  return { inzet: rows, tellingen: counts };
}

export function setBegin(tx: WriteDb, owner: Owner, id: string, geldigVan: string): void {
  const table = OWNERS[owner];
  tx.update(table).set({ geldigVan }).where(eq(table.id, id)).run();
}

export function moveParts(tx: WriteDb, { zet, weg }: BeginMove<PartRow>): void {
  for (const { id, tabel } of weg) {
    const table = PARTS[tabel];
    tx.delete(table).where(eq(table.id, id)).run();
  }
  for (const { rij, geldigVan } of zet) {
    const table = PARTS[rij.tabel];
    tx.update(table).set({ geldigVan }).where(eq(table.id, rij.id)).run();
  }
}
