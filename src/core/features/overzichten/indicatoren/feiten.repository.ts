import { type SQL, sql } from 'drizzle-orm';
import { kalenderdag } from '../../../db/schema/gemeente.ts';
import type { ReadDb } from '../../../db/types.ts';

/**
 * What the indicatoren count of the trajecten of a period, per team: each question is one pass over an index that holds
 * everything it asks, and answers as many rows as there are different values, not as there are trajecten.
 */

/** Both days inclusive. */
export type Tijdvak = { readonly van: string; readonly tot: string };

type PerTeam = { readonly teamId: string; readonly aantal: number };

const dagen = (van: SQL, tot: SQL): SQL => sql`CAST(julianday(${tot}) - julianday(${van}) AS INTEGER)`;
const AANMELDING = sql.raw('aanmelddatum');
const INTAKE = sql.raw('intake');
const AFRONDING = sql.raw('afronding');

/** Aanmeldingen, with whether the family came back. */
export function readInstroom(db: ReadDb, { van, tot }: Tijdvak) {
  return db.all<PerTeam & { readonly recidief: 'ja' | 'nee' | 'onbekend' }>(sql`
    SELECT team_id AS teamId, recidief, count(*) AS aantal FROM traject INDEXED BY traject_aanmelddatum_idx
    WHERE aanmelddatum BETWEEN ${van} AND ${tot} GROUP BY team_id, recidief`);
}

/** Aanmeldingen that had a first contact, by both days: working days are counted outside the database. */
export function readContacten(db: ReadDb, { van, tot }: Tijdvak) {
  return db.all<PerTeam & { readonly aanmelddatum: string; readonly eersteContact: string }>(sql`
    SELECT team_id AS teamId, aanmelddatum, eerste_contact AS eersteContact, count(*) AS aantal
    FROM traject INDEXED BY traject_aanmelddatum_idx
    WHERE aanmelddatum BETWEEN ${van} AND ${tot} AND eerste_contact IS NOT NULL
    GROUP BY team_id, aanmelddatum, eerste_contact`);
}

/** Intakes, by days since aanmelding. */
export function readWachttijden(db: ReadDb, { van, tot }: Tijdvak) {
  return db.all<PerTeam & { readonly dagen: number }>(sql`
    SELECT team_id AS teamId, ${dagen(AANMELDING, INTAKE)} AS dagen, count(*) AS aantal
    FROM traject INDEXED BY traject_intake_idx
    WHERE intake BETWEEN ${van} AND ${tot} GROUP BY 1, 2`);
}

/** Who had no intake yet on a day and was not afgerond, by day of aanmelding. */
export function readWachtenden(db: ReadDb, dag: string) {
  const part = (where: SQL) => sql`
    SELECT team_id, aanmelddatum FROM traject INDEXED BY traject_intake_idx
    WHERE ${where} AND aanmelddatum <= ${dag} AND (afronding IS NULL OR afronding > ${dag})`;
  return db.all<PerTeam & { readonly aanmelddatum: string }>(sql`
    SELECT team_id AS teamId, aanmelddatum, count(*) AS aantal
    FROM (${part(sql`intake IS NULL`)} UNION ALL ${part(sql`intake > ${dag}`)}) GROUP BY 1, 2`);
}

/**
 * Afrondingen by days, completed calendar months, whether the last month ended on that very day, and substitutie.
 * The end of a shorter month counts as the same day (31-08 + 6 maanden = 28-02), as `helemaanden` does.
 */
export function readAfrondingen(db: ReadDb, { van, tot }: Tijdvak) {
  const maand = (dag: SQL) =>
    sql`(CAST(substr(${dag}, 1, 4) AS INTEGER) * 12 + CAST(substr(${dag}, 6, 2) AS INTEGER))`;
  const vroeger = sql`substr(afronding, 9, 2) < substr(aanmelddatum, 9, 2)`;
  const isLaatste = sql`substr(date(afronding, '+1 day'), 9, 2) = '01'`;
  return db.all<
    PerTeam & {
      readonly dagen: number;
      readonly maanden: number;
      readonly isPrecies: 0 | 1;
      readonly substitutie: 'ja' | 'nee' | 'onbekend';
    }
  >(sql`
    SELECT team_id AS teamId, ${dagen(AANMELDING, AFRONDING)} AS dagen,
      ${maand(AFRONDING)} - ${maand(AANMELDING)} - (${vroeger} AND NOT ${isLaatste}) AS maanden,
      (substr(afronding, 9, 2) = substr(aanmelddatum, 9, 2) OR (${vroeger} AND ${isLaatste})) AS isPrecies,
      substitutie, count(*) AS aantal
    FROM traject INDEXED BY traject_afronding_idx
    WHERE afronding BETWEEN ${van} AND ${tot} GROUP BY 1, 2, 3, 4, 5`);
}

/** What was open at the end of a day, by day of aanmelding. */
export function readOpen(db: ReadDb, dag: string) {
  return db.all<PerTeam & { readonly aanmelddatum: string }>(sql`
    SELECT team_id AS teamId, aanmelddatum, count(*) AS aantal FROM (
      SELECT team_id, aanmelddatum FROM traject INDEXED BY traject_afronding_idx WHERE afronding IS NULL
      UNION ALL SELECT team_id, aanmelddatum FROM traject INDEXED BY traject_afronding_idx WHERE afronding > ${dag})
    WHERE aanmelddatum <= ${dag} GROUP BY 1, 2`);
}

/** What ran on a day of the period, by age. */
export function readOndersteund(db: ReadDb, { van, tot }: Tijdvak) {
  return db.all<PerTeam & { readonly leeftijdsklasse: string }>(sql`
    SELECT team_id AS teamId, leeftijdsklasse, count(*) AS aantal FROM (
      SELECT team_id, aanmelddatum, leeftijdsklasse FROM traject INDEXED BY traject_afronding_idx WHERE afronding IS NULL
      UNION ALL
      SELECT team_id, aanmelddatum, leeftijdsklasse FROM traject INDEXED BY traject_afronding_idx WHERE afronding >= ${van})
    WHERE aanmelddatum <= ${tot} GROUP BY 1, 2`);
}

/** Afgeronde trajecten per bestemming; one traject with two is in both. */
export function readDoorverwijzingen(db: ReadDb, { van, tot }: Tijdvak) {
  return db.all<PerTeam & { readonly bestemmingId: string }>(sql`
    SELECT t.team_id AS teamId, d.bestemming_id AS bestemmingId, count(DISTINCT t.id) AS aantal
    FROM traject t INDEXED BY traject_afronding_idx CROSS JOIN doorverwijzing d ON d.traject_id = t.id
    WHERE t.afronding BETWEEN ${van} AND ${tot} GROUP BY 1, 2`);
}

/** Afgeronde trajecten with at least one formal referral: each once. */
export function readDoorverwezen(db: ReadDb, { van, tot }: Tijdvak) {
  return db.all<PerTeam>(sql`
    SELECT t.team_id AS teamId, count(DISTINCT t.id) AS aantal
    FROM traject t INDEXED BY traject_afronding_idx
    CROSS JOIN doorverwijzing d ON d.traject_id = t.id
    CROSS JOIN bestemming b ON b.id = d.bestemming_id AND b.formeel = 1
    WHERE t.afronding BETWEEN ${van} AND ${tot} GROUP BY 1`);
}

/** Pairs of metingen of the same version whose second is in the period, per leefgebied. */
export function readZrmParen(db: ReadDb, { van, tot }: Tijdvak) {
  return db.all<{
    readonly teamId: string;
    readonly versie: number;
    readonly domein: string;
    readonly n: number;
    readonly eerste: number;
    readonly tweede: number;
  }>(sql`
    SELECT t.team_id AS teamId, m2.versie AS versie, s2.domein AS domein, count(*) AS n,
      sum(s1.score) AS eerste, sum(s2.score) AS tweede
    FROM zrm_meting m2 INDEXED BY zrm_meting_datum_idx
    CROSS JOIN zrm_meting m1 ON m1.traject_id = m2.traject_id AND m1.volgnummer = 1 AND m1.versie = m2.versie
    CROSS JOIN traject t ON t.id = m2.traject_id
    CROSS JOIN zrm_score s2 ON s2.meting_id = m2.id
    CROSS JOIN zrm_score s1 ON s1.meting_id = m1.id AND s1.domein = s2.domein
    WHERE m2.volgnummer = 2 AND m2.datum BETWEEN ${van} AND ${tot} GROUP BY 1, 2, 3`);
}

/** First metingen of the period, also without a second one. */
export function readZrmEerste(db: ReadDb, { van, tot }: Tijdvak) {
  return db.all<{
    readonly teamId: string;
    readonly versie: number;
    readonly domein: string;
    readonly n: number;
    readonly som: number;
  }>(sql`
    SELECT t.team_id AS teamId, m.versie AS versie, s.domein AS domein, count(*) AS n, sum(s.score) AS som
    FROM zrm_meting m INDEXED BY zrm_meting_datum_idx
    CROSS JOIN traject t ON t.id = m.traject_id
    CROSS JOIN zrm_score s ON s.meting_id = m.id
    WHERE m.volgnummer = 1 AND m.datum BETWEEN ${van} AND ${tot} GROUP BY 1, 2, 3`);
}

export function readKorteContacten(db: ReadDb, { van, tot }: Tijdvak) {
  return db.all<PerTeam & { readonly kanaal: string; readonly onderregistratie: 0 | 1 }>(sql`
    SELECT team_id AS teamId, kanaal, sum(aantal) AS aantal, max(onderregistratie) AS onderregistratie
    FROM kort_contact WHERE datum BETWEEN ${van} AND ${tot} GROUP BY 1, 2`);
}

/** Aanmeldingen by problem and by the zwaarte that was first set. */
export function readProblematieken(db: ReadDb, { van, tot }: Tijdvak) {
  return db.all<PerTeam & { readonly problematiekId: string; readonly zwaarte: number | null }>(sql`
    SELECT teamId, problematiekId, zwaarte, count(*) AS aantal FROM (
      SELECT t.team_id AS teamId, p.problematiek_id AS problematiekId,
        (SELECT z.zwaarte FROM traject_zwaarte z WHERE z.traject_id = t.id ORDER BY z.geldig_van LIMIT 1) AS zwaarte
      FROM traject t INDEXED BY traject_aanmelddatum_idx
      CROSS JOIN traject_problematiek p ON p.traject_id = t.id
      WHERE t.aanmelddatum BETWEEN ${van} AND ${tot})
    GROUP BY 1, 2, 3`);
}

/** Aanmeldingen per wijk of the resident; null = without a wijk. */
export function readPerWijk(db: ReadDb, { van, tot }: Tijdvak) {
  return db.all<{ readonly wijkId: string | null; readonly aantal: number }>(sql`
    SELECT wijk_id AS wijkId, count(*) AS aantal FROM traject INDEXED BY traject_aanmelddatum_idx
    WHERE aanmelddatum BETWEEN ${van} AND ${tot} GROUP BY 1`);
}

/** Whether trajecten came in and went out between two days. */
export function isGeregistreerd(db: ReadDb, { van, tot }: Tijdvak): boolean {
  const row = db.get<{ readonly beide: 0 | 1 }>(sql`
    SELECT EXISTS (SELECT 1 FROM traject WHERE aanmelddatum BETWEEN ${van} AND ${tot})
      AND EXISTS (SELECT 1 FROM traject WHERE afronding BETWEEN ${van} AND ${tot}) AS beide`);
  return row?.beide === 1;
}

/** The last days up to and including a day on which each kind of thing was registered; null = never. */
export function readLaatste(db: ReadDb, dag: string) {
  return db.get<{
    readonly aanmelding: string | null;
    readonly afronding: string | null;
    readonly intake: string | null;
    readonly zrm: string | null;
    readonly contact: string | null;
  }>(sql`
    SELECT (SELECT max(aanmelddatum) FROM traject WHERE aanmelddatum <= ${dag}) AS aanmelding,
      (SELECT max(afronding) FROM traject WHERE afronding <= ${dag}) AS afronding,
      (SELECT max(intake) FROM traject WHERE intake <= ${dag}) AS intake,
      (SELECT max(datum) FROM zrm_meting WHERE datum <= ${dag} AND volgnummer = 2) AS zrm,
      (SELECT max(datum) FROM kort_contact WHERE datum <= ${dag}) AS contact`);
}

/** Closing days and days of a cao, for counting working days. */
export function readKalender(db: ReadDb) {
  return db.select().from(kalenderdag).all();
}
