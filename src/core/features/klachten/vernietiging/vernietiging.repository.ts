import { asc, desc, eq, inArray } from 'drizzle-orm';
import type { VernietigWijze } from '../../../../shared/domain/klacht/basis/lists.ts';
import {
  klacht,
  klachtBeklaagde,
  klachtBetrokkene,
  klachtKlager,
  klachtOnderdeel,
} from '../../../db/schema/klachten.ts';
import {
  klachtBeperking,
  klachtCijfer,
  vernietigingslijst,
  vernietigingslijstLine,
} from '../../../db/schema/klachten-beheer.ts';
import {
  klachtAanvulling,
  klachtDocument,
  klachtDocumentContent,
  klachtMaatregel,
  klachtNotitie,
  klachtStap,
  klachtUitstel,
  klachtVerdaging,
} from '../../../db/schema/klachten-verloop.ts';
import type { ReadDb, WriteDb } from '../../../db/types.ts';

/** Lists of what is destroyed, and the destruction of the rows themselves. */

export type ListRow = typeof vernietigingslijst.$inferSelect;
export type LijstregelRow = typeof vernietigingslijstLine.$inferSelect;

export function readLists(db: ReadDb): ListRow[] {
  return db.select().from(vernietigingslijst).orderBy(desc(vernietigingslijst.id)).all();
}

export function readList(db: ReadDb, id: string): ListRow | undefined {
  return db.select().from(vernietigingslijst).where(eq(vernietigingslijst.id, id)).get();
}

export function readLijstregels(db: ReadDb): LijstregelRow[] {
  return db.select().from(vernietigingslijstLine).orderBy(asc(vernietigingslijstLine.nummer)).all();
}

export function addList(tx: WriteDb, row: ListRow, lines: readonly LijstregelRow[]): void {
  tx.insert(vernietigingslijst).values(row).run();
  tx.insert(vernietigingslijstLine)
    .values([...lines])
    .run();
}

export function updateList(tx: WriteDb, id: string, columns: Partial<Omit<ListRow, 'id'>>): void {
  tx.update(vernietigingslijst).set(columns).where(eq(vernietigingslijst.id, id)).run();
}

/** How many documents the complaints have, bytes that wait for an undo included. */
export function countDocumenten(db: ReadDb, klachtIds: readonly string[]): number {
  return db
    .select({ id: klachtDocumentContent.id })
    .from(klachtDocumentContent)
    .where(inArray(klachtDocumentContent.klachtId, [...klachtIds]))
    .all().length;
}

/** What nobody may read again, whatever the way of destroying: people, texts and files. */
function clearPersoonlijk(tx: WriteDb, klachtId: string): void {
  tx.delete(klachtBeperking).where(eq(klachtBeperking.klachtId, klachtId)).run();
  tx.delete(klachtNotitie).where(eq(klachtNotitie.klachtId, klachtId)).run();
  tx.delete(klachtMaatregel).where(eq(klachtMaatregel.klachtId, klachtId)).run();
  tx.delete(klachtDocument).where(eq(klachtDocument.klachtId, klachtId)).run();
  tx.delete(klachtDocumentContent).where(eq(klachtDocumentContent.klachtId, klachtId)).run();
  tx.delete(klachtKlager).where(eq(klachtKlager.klachtId, klachtId)).run();
  tx.delete(klachtBeklaagde).where(eq(klachtBeklaagde.klachtId, klachtId)).run();
  tx.delete(klachtBetrokkene).where(eq(klachtBetrokkene.klachtId, klachtId)).run();
}

/** The course of it without words: which steps when, which categories and oordelen. */
function anonimiseerVerloop(tx: WriteDb, klachtId: string): void {
  tx.update(klachtStap)
    .set({
      partij: null,
      beklaagdeId: null,
      klagerId: null,
      document: '',
      toelichting: '',
      vastgelegdDoor: '',
    })
    .where(eq(klachtStap.klachtId, klachtId))
    .run();
  tx.update(klachtOnderdeel)
    .set({ tekst: '', motivering: '' })
    .where(eq(klachtOnderdeel.klachtId, klachtId))
    .run();
  tx.update(klachtVerdaging)
    .set({ reden: 'geanonimiseerd' })
    .where(eq(klachtVerdaging.klachtId, klachtId))
    .run();
}

function clearVerloop(tx: WriteDb, klachtId: string): void {
  tx.delete(klachtStap).where(eq(klachtStap.klachtId, klachtId)).run();
  tx.delete(klachtOnderdeel).where(eq(klachtOnderdeel.klachtId, klachtId)).run();
  tx.delete(klachtVerdaging).where(eq(klachtVerdaging.klachtId, klachtId)).run();
  tx.delete(klachtUitstel).where(eq(klachtUitstel.klachtId, klachtId)).run();
  tx.delete(klachtAanvulling).where(eq(klachtAanvulling.klachtId, klachtId)).run();
}

export type Vernietiging = {
  readonly klachtId: string;
  readonly wijze: VernietigWijze;
  readonly datum: string;
  readonly uitgevoerdDoor: string;
  readonly goedgekeurdDoor: string;
  readonly cijfer: typeof klachtCijfer.$inferInsert;
};

/** What stays: the number, receipt and end, wijk, how it ended, and the figures. */
export function vernietigRows(tx: WriteDb, opdracht: Vernietiging): void {
  const { klachtId, wijze, datum, uitgevoerdDoor, goedgekeurdDoor, cijfer } = opdracht;
  tx.insert(klachtCijfer).values(cijfer).run();
  // The steps name the klagers, so they go first.
  if (wijze === 'vernietigd') clearVerloop(tx, klachtId);
  else anonimiseerVerloop(tx, klachtId);
  clearPersoonlijk(tx, klachtId);
  tx.update(klacht)
    .set({
      status: 'vernietigd',
      statusSinds: datum,
      vernietigdWijze: wijze,
      vernietigdDoor: uitgevoerdDoor,
      vernietigingGoedgekeurdDoor: goedgekeurdDoor,
      adviseur: '',
      motiveringAfwijking: '',
      datumGedraging: null,
      omschrijving: '',
      ...(wijze === 'vernietigd' ? { teamId: null } : {}),
      informeelDoorId: null,
      hoeGebleken: '',
      behandelaarId: null,
      redenAfwijking: '',
      bevindingen: '',
      conclusies: '',
      afdoeningToelichting: '',
      doorgezondenAan: '',
      ombudsmanNaam: '',
      ombudsmanAanbeveling: '',
      ombudsmanReactie: '',
      bewaarReden: '',
    })
    .where(eq(klacht.id, klachtId))
    .run();
}
