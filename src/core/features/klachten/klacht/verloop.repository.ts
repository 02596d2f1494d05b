import { and, asc, desc, eq } from 'drizzle-orm';
import { INZAGE_SOORTEN } from '../../../../shared/domain/klacht/basis/lists.ts';
import { inzageLog } from '../../../db/schema/beheer.ts';
import {
  klachtDocument,
  klachtDocumentContent,
  klachtMaatregel,
  klachtNotitie,
} from '../../../db/schema/klachten-verloop.ts';
import type { ReadDb, WriteDb } from '../../../db/types.ts';

/** Notes, measures, documents and who looked. */

export type NotitieRow = typeof klachtNotitie.$inferSelect;
export type MaatregelRow = typeof klachtMaatregel.$inferSelect;
export type DocumentRow = typeof klachtDocument.$inferSelect;

export function readNotities(db: ReadDb, klachtId: string): NotitieRow[] {
  return db
    .select()
    .from(klachtNotitie)
    .where(eq(klachtNotitie.klachtId, klachtId))
    .orderBy(desc(klachtNotitie.vastgelegdOp), desc(klachtNotitie.id))
    .all();
}

export function addNotitieRow(tx: WriteDb, row: NotitieRow): void {
  tx.insert(klachtNotitie).values(row).run();
}

/** Whether there was one to remove. */
export function removeNotitieRow(tx: WriteDb, klachtId: string, id: string): boolean {
  const waar = and(eq(klachtNotitie.id, id), eq(klachtNotitie.klachtId, klachtId));
  return tx.delete(klachtNotitie).where(waar).returning({ id: klachtNotitie.id }).all().length > 0;
}

export function readMaatregelen(db: ReadDb, klachtId: string | null): MaatregelRow[] {
  return db
    .select()
    .from(klachtMaatregel)
    .where(klachtId === null ? undefined : eq(klachtMaatregel.klachtId, klachtId))
    .orderBy(asc(klachtMaatregel.id))
    .all();
}

export function addMaatregel(tx: WriteDb, row: MaatregelRow): void {
  tx.insert(klachtMaatregel).values(row).run();
}

/** Whether there was one to change. */
export function updateMaatregelRow(tx: WriteDb, row: MaatregelRow): boolean {
  const { id, klachtId, ...columns } = row;
  const waar = and(eq(klachtMaatregel.id, id), eq(klachtMaatregel.klachtId, klachtId));
  return (
    tx.update(klachtMaatregel).set(columns).where(waar).returning({ id: klachtMaatregel.id }).all().length > 0
  );
}

export function removeMaatregelRow(tx: WriteDb, klachtId: string, id: string): boolean {
  const waar = and(eq(klachtMaatregel.id, id), eq(klachtMaatregel.klachtId, klachtId));
  return tx.delete(klachtMaatregel).where(waar).returning({ id: klachtMaatregel.id }).all().length > 0;
}

export function readDocumenten(db: ReadDb, klachtId: string): DocumentRow[] {
  return db
    .select()
    .from(klachtDocument)
    .where(eq(klachtDocument.klachtId, klachtId))
    .orderBy(desc(klachtDocument.vastgelegdOp), desc(klachtDocument.id))
    .all();
}

export function readDocument(db: ReadDb, klachtId: string, id: string): DocumentRow | undefined {
  return db
    .select()
    .from(klachtDocument)
    .where(and(eq(klachtDocument.id, id), eq(klachtDocument.klachtId, klachtId)))
    .get();
}

export function readContent(db: ReadDb, documentId: string): Buffer | undefined {
  return db
    .select({ inhoud: klachtDocumentContent.inhoud })
    .from(klachtDocumentContent)
    .where(eq(klachtDocumentContent.id, documentId))
    .get()?.inhoud;
}

export function addDocumentRow(tx: WriteDb, row: DocumentRow, inhoud: Buffer): void {
  tx.insert(klachtDocument).values(row).run();
  tx.insert(klachtDocumentContent).values({ id: row.id, klachtId: row.klachtId, inhoud }).run();
}

/** The bytes stay until the complaint is destroyed, so that this can be undone. */
export function removeDocumentRow(tx: WriteDb, klachtId: string, id: string): void {
  tx.delete(klachtDocument)
    .where(and(eq(klachtDocument.id, id), eq(klachtDocument.klachtId, klachtId)))
    .run();
}

export function readInzage(db: ReadDb, klachtId: string) {
  return db
    .select({ moment: inzageLog.moment, gebruiker: inzageLog.gebruiker, soort: inzageLog.soort })
    .from(inzageLog)
    .where(eq(inzageLog.klachtId, klachtId))
    .orderBy(desc(inzageLog.moment), desc(inzageLog.volgnummer))
    .all()
    .flatMap(({ soort: kept, ...line }) => {
      const soort = INZAGE_SOORTEN.values.find((value) => value === kept);
      return soort === undefined ? [] : [{ ...line, soort }];
    });
}
