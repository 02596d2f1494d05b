import { type SQL, sql } from 'drizzle-orm';
import type { Trajectkring } from '../../../../shared/domain/indicator/indicatoren.ts';
import type { ReadDb } from '../../../db/types.ts';
import type { Tijdvak } from './feiten.repository.ts';

/** The trajecten behind an indicator, with the same conditions as the counts of feiten.repository.ts. */

type Kring = { readonly where: SQL; readonly order: SQL };

const duur = (van: string, tot: string): SQL =>
  sql`julianday(${sql.raw(tot)}) - julianday(${sql.raw(van)}) DESC, zaaknummer`;

function kringOf(kring: Trajectkring, { van, tot }: Tijdvak): Kring {
  const open = sql`aanmelddatum <= ${tot} AND (afronding IS NULL OR afronding > ${tot})`;
  switch (kring) {
    case 'aanmelding':
      return { where: sql`aanmelddatum BETWEEN ${van} AND ${tot}`, order: sql`aanmelddatum, zaaknummer` };
    case 'contact':
      return {
        where: sql`aanmelddatum BETWEEN ${van} AND ${tot} AND eerste_contact IS NOT NULL`,
        order: duur('aanmelddatum', 'eerste_contact'),
      };
    case 'intake':
      return { where: sql`intake BETWEEN ${van} AND ${tot}`, order: duur('aanmelddatum', 'intake') };
    case 'afronding':
      return { where: sql`afronding BETWEEN ${van} AND ${tot}`, order: duur('aanmelddatum', 'afronding') };
    case 'verwezen':
      return {
        where: sql`afronding BETWEEN ${van} AND ${tot} AND EXISTS (
          SELECT 1 FROM doorverwijzing d JOIN bestemming b ON b.id = d.bestemming_id
          WHERE d.traject_id = traject.id AND b.formeel = 1)`,
        order: duur('aanmelddatum', 'afronding'),
      };
    case 'ondersteund':
      return {
        where: sql`aanmelddatum <= ${tot} AND (afronding IS NULL OR afronding >= ${van})`,
        order: sql`aanmelddatum, zaaknummer`,
      };
    case 'open':
      return { where: open, order: sql`aanmelddatum, zaaknummer` };
    case 'wachtend':
      return {
        where: sql`${open} AND (intake IS NULL OR intake > ${tot})`,
        order: sql`aanmelddatum, zaaknummer`,
      };
    case 'zrm':
      return {
        where: sql`id IN (
          SELECT m2.traject_id FROM zrm_meting m2 JOIN zrm_meting m1
            ON m1.traject_id = m2.traject_id AND m1.volgnummer = 1 AND m1.versie = m2.versie
          WHERE m2.volgnummer = 2 AND m2.datum BETWEEN ${van} AND ${tot})`,
        order: sql`aanmelddatum, zaaknummer`,
      };
  }
}

type Vraag = {
  readonly kring: Trajectkring;
  /** null: of every team. */
  readonly teams: readonly string[] | null;
  readonly tijdvak: Tijdvak;
  /** How many rows are read; all are counted. */
  readonly aantal: number;
};

export function readTrajecten(db: ReadDb, { kring, teams, tijdvak, aantal }: Vraag) {
  const { where, order } = kringOf(kring, tijdvak);
  const all =
    teams === null
      ? where
      : sql`${where} AND team_id IN (SELECT value FROM json_each(${JSON.stringify(teams)}))`;
  const totaal = db.get<{ readonly n: number }>(sql`SELECT count(*) AS n FROM traject WHERE ${all}`)?.n ?? 0;
  const rijen = db.all<{
    readonly zaaknummer: string;
    readonly teamId: string;
    readonly aanmelddatum: string;
    readonly eersteContact: string | null;
    readonly intake: string | null;
    readonly afronding: string | null;
  }>(sql`
    SELECT zaaknummer, team_id AS teamId, aanmelddatum, eerste_contact AS eersteContact, intake, afronding
    FROM traject WHERE ${all} ORDER BY ${order} LIMIT ${aantal}`);
  return { totaal, rijen };
}
