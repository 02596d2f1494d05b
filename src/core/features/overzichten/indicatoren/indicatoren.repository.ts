import { and, asc, desc, eq, lte } from 'drizzle-orm';
import type { PeriodePlan } from '../../../../shared/domain/tijd/periode.ts';
import { geldigOn } from '../../../db/geldig.ts';
import { wijkInwoners } from '../../../db/schema/gemeente.ts';
import { indicator, klantervaring, streefwaarde } from '../../../db/schema/overzichten.ts';
import { bestemming, problematiek } from '../../../db/schema/werkvoorraad.ts';
import { savePeriodes, tableRows } from '../../../db/table-rows.ts';
import type { ReadDb, WriteDb } from '../../../db/types.ts';

/** What the indicatoren need besides what is counted: targets, surveys, lists and residents. */

export type Streefwaarde = {
  readonly naam: string;
  readonly waarde: number;
  readonly bovengrens: number | null;
  readonly bron: string;
  readonly geldigVan: string;
};

/** The targets that hold on a day. */
export function readStreefwaarden(db: ReadDb, dag: string): Streefwaarde[] {
  const { waarde, bovengrens, bron, geldigVan } = streefwaarde;
  return db
    .select({ naam: indicator.naam, waarde, bovengrens, bron, geldigVan })
    .from(streefwaarde)
    .innerJoin(indicator, eq(indicator.id, streefwaarde.indicatorId))
    .where(geldigOn(streefwaarde, dag))
    .orderBy(asc(geldigVan))
    .all();
}

/** Results of surveys among residents up to and including a year, newest first. */
export function readKlantervaring(db: ReadDb, jaar: number) {
  return db
    .select()
    .from(klantervaring)
    .where(and(lte(klantervaring.jaar, jaar), eq(klantervaring.doelgroep, 'klant')))
    .orderBy(desc(klantervaring.jaar), asc(klantervaring.onderdeel))
    .all();
}

export function readBestemmingen(db: ReadDb) {
  return db.select().from(bestemming).orderBy(asc(bestemming.volgorde), asc(bestemming.naam)).all();
}

export function readProblematiekLijst(db: ReadDb) {
  return db.select().from(problematiek).orderBy(asc(problematiek.volgorde), asc(problematiek.naam)).all();
}

/** Residents per wijk and age of the year nearest to a day, the later one where two are as near; null = never counted. */
export function readInwoners(db: ReadDb, jaar: number) {
  const years = db.selectDistinct({ jaar: wijkInwoners.jaar }).from(wijkInwoners).all();
  const [nearest] = years
    .map((row) => row.jaar)
    .toSorted((a, b) => Math.abs(a - jaar - 1) - Math.abs(b - jaar - 1) || b - a);
  if (nearest === undefined) return null;
  const rows = db
    .select({
      wijkId: wijkInwoners.wijkId,
      klasse: wijkInwoners.leeftijdsklasse,
      aantal: wijkInwoners.aantal,
      bron: wijkInwoners.bron,
    })
    .from(wijkInwoners)
    .where(eq(wijkInwoners.jaar, nearest))
    .all();
  return { jaar: nearest, rijen: rows };
}

/** The row that targets of an indicator hang on, by its name. */
export function findIndicator(db: ReadDb, naam: string) {
  return db.select().from(indicator).where(eq(indicator.naam, naam)).get();
}

export function addIndicator(tx: WriteDb, row: typeof indicator.$inferInsert): void {
  tx.insert(indicator).values(row).run();
}

/** Every target of an indicator, of whatever days. */
export function readStreefreeks(db: ReadDb, indicatorId: string) {
  return db.select().from(streefwaarde).where(eq(streefwaarde.indicatorId, indicatorId)).all();
}

export type Streef = Pick<typeof streefwaarde.$inferSelect, 'waarde' | 'bovengrens' | 'bron'>;

export function saveStreefPlan(
  tx: WriteDb,
  plan: PeriodePlan<typeof streefwaarde.$inferSelect, Streef>,
  indicatorId: string,
  createId: () => string,
): void {
  savePeriodes(tx, tableRows(streefwaarde), plan, (periode, value) => ({
    ...{ id: createId(), indicatorId },
    ...value,
    ...periode,
  }));
}
