import { asc, desc, eq, inArray } from 'drizzle-orm';
import type { VernietigWijze } from '../../../../shared/domain/klacht/basis/lijsten.ts';
import { klacht, klachtBeklaagde, klachtBetrokkene, klachtOnderdeel } from '../../../db/schema/klachten.ts';
import {
  klachtCijfer,
  vernietigingslijst,
  vernietigingslijstRegel,
} from '../../../db/schema/klachten-beheer.ts';
import {
  klachtAanvulling,
  klachtDocument,
  klachtDocumentInhoud,
  klachtMaatregel,
  klachtNotitie,
  klachtStap,
  klachtUitstel,
  klachtVerdaging,
} from '../../../db/schema/klachten-verloop.ts';
import type { ReadDb, WriteDb } from '../../../db/types.ts';

/** Lists of what is destroyed, and the destruction of the rows themselves. */

export type LijstRij = typeof vernietigingslijst.$inferSelect;
export type LijstregelRij = typeof vernietigingslijstRegel.$inferSelect;

export function leesLijsten(db: ReadDb): LijstRij[] {
  return db.select().from(vernietigingslijst).orderBy(desc(vernietigingslijst.id)).all();
}

export function leesLijst(db: ReadDb, id: string): LijstRij | undefined {
  return db.select().from(vernietigingslijst).where(eq(vernietigingslijst.id, id)).get();
}

export function leesLijstregels(db: ReadDb): LijstregelRij[] {
  return db.select().from(vernietigingslijstRegel).orderBy(asc(vernietigingslijstRegel.nummer)).all();
}

export function voegLijstToe(tx: WriteDb, rij: LijstRij, regels: readonly LijstregelRij[]): void {
  tx.insert(vernietigingslijst).values(rij).run();
  tx.insert(vernietigingslijstRegel)
    .values([...regels])
    .run();
}

export function wijzigLijst(tx: WriteDb, id: string, kolommen: Partial<Omit<LijstRij, 'id'>>): void {
  tx.update(vernietigingslijst).set(kolommen).where(eq(vernietigingslijst.id, id)).run();
}

/** How many documents the complaints have, bytes that wait for an undo included. */
export function telDocumenten(db: ReadDb, klachtIds: readonly string[]): number {
  return db
    .select({ id: klachtDocumentInhoud.id })
    .from(klachtDocumentInhoud)
    .where(inArray(klachtDocumentInhoud.klachtId, [...klachtIds]))
    .all().length;
}

/** What nobody may read again, whatever the way of destroying: people, texts and files. */
function wisPersoonlijk(tx: WriteDb, klachtId: string): void {
  tx.delete(klachtNotitie).where(eq(klachtNotitie.klachtId, klachtId)).run();
  tx.delete(klachtMaatregel).where(eq(klachtMaatregel.klachtId, klachtId)).run();
  tx.delete(klachtDocument).where(eq(klachtDocument.klachtId, klachtId)).run();
  tx.delete(klachtDocumentInhoud).where(eq(klachtDocumentInhoud.klachtId, klachtId)).run();
  tx.delete(klachtBeklaagde).where(eq(klachtBeklaagde.klachtId, klachtId)).run();
  tx.delete(klachtBetrokkene).where(eq(klachtBetrokkene.klachtId, klachtId)).run();
}

/** The course of it without words: which steps when, which categories and oordelen. */
function anonimiseerVerloop(tx: WriteDb, klachtId: string): void {
  tx.update(klachtStap)
    .set({ partij: null, beklaagdeId: null, document: '', toelichting: '', vastgelegdDoor: '' })
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

function wisVerloop(tx: WriteDb, klachtId: string): void {
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
export function vernietigRijen(tx: WriteDb, opdracht: Vernietiging): void {
  const { klachtId, wijze, datum, uitgevoerdDoor, goedgekeurdDoor, cijfer } = opdracht;
  tx.insert(klachtCijfer).values(cijfer).run();
  wisPersoonlijk(tx, klachtId);
  if (wijze === 'vernietigd') wisVerloop(tx, klachtId);
  else anonimiseerVerloop(tx, klachtId);
  tx.update(klacht)
    .set({
      status: 'vernietigd',
      statusSinds: datum,
      vernietigdWijze: wijze,
      vernietigdDoor: uitgevoerdDoor,
      vernietigingGoedgekeurdDoor: goedgekeurdDoor,
      klagerNaam: '',
      klagerAdres: '',
      klagerBereikbaarheid: '',
      gemachtigde: '',
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
