import { and, desc, eq, lte } from 'drizzle-orm';
import type { RapportageSoort } from '../../../../shared/domain/rapportage/hoofdstukken.ts';
import { rapportage, rapportageTekst } from '../../../db/schema/overzichten.ts';
import type { ReadDb, WriteDb } from '../../../db/types.ts';

/** Texts of the reports, and the reports that were made final. */

/** The last text of each chapter up to and including a period, newest first. */
export function readTeksten(db: ReadDb, soort: RapportageSoort, periode: string) {
  return db
    .select()
    .from(rapportageTekst)
    .where(and(eq(rapportageTekst.soort, soort), lte(rapportageTekst.periode, periode)))
    .orderBy(desc(rapportageTekst.periode))
    .all();
}

type Tekst = typeof rapportageTekst.$inferInsert;

export function saveTekst(tx: WriteDb, row: Tekst): void {
  tx.insert(rapportageTekst)
    .values(row)
    .onConflictDoUpdate({
      target: [rapportageTekst.soort, rapportageTekst.periode, rapportageTekst.hoofdstuk],
      set: { tekst: row.tekst },
    })
    .run();
}

export function readVastgesteld(db: ReadDb, soort: RapportageSoort, periode: string) {
  return db
    .select()
    .from(rapportage)
    .where(and(eq(rapportage.soort, soort), eq(rapportage.periode, periode)))
    .get();
}

export function addVastgesteld(tx: WriteDb, row: typeof rapportage.$inferInsert): void {
  tx.insert(rapportage).values(row).run();
}
