import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runOpdracht } from '../../src/core/db/journaal.ts';
import type { OpdrachtContext, Store } from '../../src/core/db/types.ts';
import { createTestDb } from '../support/create-test-db.ts';
import { fillKlein } from '../support/rows.ts';

let store: Store;
let ctx: OpdrachtContext;
beforeAll(() => {
  ({ store, ctx } = createTestDb({ fill: fillKlein }));
});

/** Whether the schema takes a statement; nothing of it stays. */
function neemt(sql: string): boolean {
  const back = new Error('terug');
  try {
    runOpdracht(store, ctx, () => {
      store.intern.verbinding.exec(sql);
      throw back;
    });
  } catch (fault) {
    if (fault === back) return true;
    expect(fault).toMatchObject({ code: expect.stringMatching(/^SQLITE_(CONSTRAINT|ERROR|MISMATCH)/u) });
  }
  return false;
}

const verwijzing = z.object({
  tabel: z.string(),
  kolom: z.string(),
  on_delete: z.string(),
  on_update: z.string(),
});

describe('the schema', () => {
  it('never deletes along what somebody entered', () => {
    const verwijzingen = z.array(verwijzing).parse(
      store.intern.verbinding
        .prepare(
          `SELECT t.name AS tabel, f."from" AS kolom, f.on_delete, f.on_update
           FROM sqlite_schema t, pragma_foreign_key_list(t.name) f WHERE t.type = 'table'`,
        )
        .all(),
    );
    expect(verwijzingen.length).toBeGreaterThan(60);
    for (const v of verwijzingen) {
      expect([v.on_delete, v.on_update], `${v.tabel}.${v.kolom}`).toEqual(['NO ACTION', 'NO ACTION']);
    }
  });

  it('has an index that begins with each referring column', () => {
    const zonder = store.intern.verbinding
      .prepare(
        `SELECT t.name || '.' || f."from" AS kolom FROM sqlite_schema t, pragma_foreign_key_list(t.name) f
         WHERE t.type = 'table' AND t.name <> 'lopende_opdracht' AND NOT EXISTS (
           SELECT 1 FROM pragma_index_list(t.name) i, pragma_index_info(i.name) c WHERE c.seqno = 0 AND c.name = f."from")`,
      )
      .all();
    expect(zonder).toEqual([]);
  });

  const inzet = (field: string, value: string) => `UPDATE inzet SET ${field} = ${value} WHERE id = 'inzet-1'`;
  const detachering = (minuten: string, patroon: string) =>
    `UPDATE detachering SET minuten_per_week = ${minuten}, werkpatroon = '${patroon}' WHERE id = 'detachering-1'`;
  const traject = (...data: (string | null)[]) =>
    `INSERT INTO traject (id, zaaknummer, team_id, aanmelddatum, eerste_contact, intake, afronding)
     VALUES ('t', 'z', 'team-1', ${data.map((d) => (d === null ? 'NULL' : `'2026-${d}'`)).join(', ')})`;
  const afwezig = (percentage: string) =>
    `INSERT INTO afwezigheid (id, medewerker_id, soort, percentage, status, geldig_van) VALUES ('a', 'medewerker-1', 'ziekte', ${percentage}, 'akkoord', '2026-01-01')`;
  const stream = (week: string) =>
    `INSERT INTO werkvoorraad_stroom (id, team_id, week, zwaarte) VALUES ('w', 'team-1', '${week}', 1)`;

  it.each([
    ['hours', inzet('minuten_per_week', '2400'), true],
    ['zero hours', inzet('minuten_per_week', '0'), true],
    ['negative hours', inzet('minuten_per_week', '-1'), false],
    ['more than 40 hours', inzet('minuten_per_week', '2401'), false],
    ['half a minute', inzet('minuten_per_week', '30.5'), false],
    ['text as hours', inzet('minuten_per_week', "'veel'"), false],
    ['an unknown doel', inzet('doel', "'anders'"), false],
    ['end after begin', inzet('geldig_tot', "'2020-01-02'"), true],
    ['end on begin', inzet('geldig_tot', "'2020-01-01'"), false],
    ['end before begin', inzet('geldig_tot', "'2019-01-01'"), false],
    ['a day that does not exist', inzet('geldig_van', "'2019-02-29'"), false],
    ['a leap day', inzet('geldig_van', "'2016-02-29'"), true],
    ['a date in another form', inzet('geldig_van', "'01-01-2020'"), false],
    ['a date with a time', inzet('geldig_van', "'2020-01-01T00:00'"), false],
    ['a date before 1990', inzet('geldig_van', "'1989-12-31'"), false],
    ['the last day, exclusive', inzet('geldig_tot', "'2101-01-01'"), true],
    ['a date after 2100', inzet('geldig_tot', "'2101-01-02'"), false],
    ['a team that does not exist', inzet('team_id', "'nergens'"), false],
    ['a werkpatroon that adds up', detachering('1440', '[480,480,480,0,0,0,0]'), true],
    ['a werkpatroon that does not add up', detachering('1440', '[480,480,0,0,0,0,0]'), false],
    ['a werkpatroon of six days', detachering('1440', '[480,480,480,0,0,0]'), false],
    ['a werkpatroon with a minus', detachering('1440', '[1480,-40,0,0,0,0,0]'), false],
    ['a werkpatroon that is no JSON', detachering('1440', 'ma t/m wo'), false],
    ['a contract without hours', detachering('0', '[0,0,0,0,0,0,0]'), false],
    ['100 %', afwezig('100'), true],
    ['0 %', afwezig('0'), false],
    ['101 %', afwezig('101'), false],
    ['a Monday', stream('2026-03-02'), true],
    ['a Tuesday as a week', stream('2026-03-03'), false],
    ['a traject in order', traject('03-02', '03-04', '03-20', '06-01'), true],
    ['a traject without a step between', traject('03-02', null, null, '06-01'), true],
    ['contact before aanmelding', traject('03-02', '03-01', null, null), false],
    ['afronding before aanmelding', traject('03-02', null, null, '03-01'), false],
    ['intake before contact', traject('03-02', '03-10', '03-05', null), false],
    ['afronding before intake', traject('03-02', null, '03-20', '03-10'), false],
    ['afronding before contact, without intake', traject('03-02', '03-20', null, '03-10'), false],
    [
      'a gebied without a name',
      "INSERT INTO gebied_naam (id, gebied_id, naam, geldig_van) VALUES ('n', 'gebied-1', '  ', '2020-01-01')",
      false,
    ],
    [
      'taking away a medewerker who still has inzet',
      "DELETE FROM detachering WHERE id = 'detachering-1'",
      false,
    ],
  ])('%s', (_, sql, goed) => {
    expect(neemt(sql)).toBe(goed);
  });
});
