import { and, asc, desc, eq } from 'drizzle-orm';
import { inzageLog } from '../../../db/schema/beheer.ts';
import {
  klachtDocument,
  klachtDocumentInhoud,
  klachtMaatregel,
  klachtNotitie,
} from '../../../db/schema/klachten-verloop.ts';
import type { ReadDb, WriteDb } from '../../../db/types.ts';

/** Notes, measures, documents and who looked. */

export type NotitieRij = typeof klachtNotitie.$inferSelect;
export type MaatregelRij = typeof klachtMaatregel.$inferSelect;
export type DocumentRij = typeof klachtDocument.$inferSelect;

export function leesNotities(db: ReadDb, klachtId: string): NotitieRij[] {
  return db
    .select()
    .from(klachtNotitie)
    .where(eq(klachtNotitie.klachtId, klachtId))
    .orderBy(desc(klachtNotitie.vastgelegdOp))
    .all();
}

export function voegNotitieRijToe(tx: WriteDb, rij: NotitieRij): void {
  tx.insert(klachtNotitie).values(rij).run();
}

/** Whether there was one to remove. */
export function verwijderNotitieRij(tx: WriteDb, klachtId: string, id: string): boolean {
  const waar = and(eq(klachtNotitie.id, id), eq(klachtNotitie.klachtId, klachtId));
  return tx.delete(klachtNotitie).where(waar).returning({ id: klachtNotitie.id }).all().length > 0;
}

export function leesMaatregelen(db: ReadDb, klachtId: string | null): MaatregelRij[] {
  return db
    .select()
    .from(klachtMaatregel)
    .where(klachtId === null ? undefined : eq(klachtMaatregel.klachtId, klachtId))
    .orderBy(asc(klachtMaatregel.id))
    .all();
}

export function voegMaatregelToe(tx: WriteDb, rij: MaatregelRij): void {
  tx.insert(klachtMaatregel).values(rij).run();
}

/** Whether there was one to change. */
export function wijzigMaatregelRij(tx: WriteDb, rij: MaatregelRij): boolean {
  const { id, klachtId, ...kolommen } = rij;
  const waar = and(eq(klachtMaatregel.id, id), eq(klachtMaatregel.klachtId, klachtId));
  return (
    tx.update(klachtMaatregel).set(kolommen).where(waar).returning({ id: klachtMaatregel.id }).all().length >
    0
  );
}

export function verwijderMaatregelRij(tx: WriteDb, klachtId: string, id: string): boolean {
  const waar = and(eq(klachtMaatregel.id, id), eq(klachtMaatregel.klachtId, klachtId));
  return tx.delete(klachtMaatregel).where(waar).returning({ id: klachtMaatregel.id }).all().length > 0;
}

export function leesDocumenten(db: ReadDb, klachtId: string): DocumentRij[] {
  return db
    .select()
    .from(klachtDocument)
    .where(eq(klachtDocument.klachtId, klachtId))
    .orderBy(desc(klachtDocument.vastgelegdOp))
    .all();
}

export function leesDocument(db: ReadDb, klachtId: string, id: string): DocumentRij | undefined {
  return db
    .select()
    .from(klachtDocument)
    .where(and(eq(klachtDocument.id, id), eq(klachtDocument.klachtId, klachtId)))
    .get();
}

export function leesInhoud(db: ReadDb, documentId: string): Buffer | undefined {
  return db
    .select({ inhoud: klachtDocumentInhoud.inhoud })
    .from(klachtDocumentInhoud)
    .where(eq(klachtDocumentInhoud.id, documentId))
    .get()?.inhoud;
}

export function voegDocumentRijToe(tx: WriteDb, rij: DocumentRij, inhoud: Buffer): void {
  tx.insert(klachtDocument).values(rij).run();
  tx.insert(klachtDocumentInhoud).values({ id: rij.id, klachtId: rij.klachtId, inhoud }).run();
}

/** The bytes stay until the complaint is destroyed, so that this can be undone. */
export function verwijderDocumentRij(tx: WriteDb, klachtId: string, id: string): void {
  tx.delete(klachtDocument)
    .where(and(eq(klachtDocument.id, id), eq(klachtDocument.klachtId, klachtId)))
    .run();
}

export function leesInzage(db: ReadDb, klachtId: string) {
  return db
    .select({ moment: inzageLog.moment, gebruiker: inzageLog.gebruiker, soort: inzageLog.soort })
    .from(inzageLog)
    .where(eq(inzageLog.klachtId, klachtId))
    .orderBy(desc(inzageLog.moment), desc(inzageLog.id))
    .all();
}
