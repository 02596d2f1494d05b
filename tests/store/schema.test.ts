import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { voerOpdrachtUit } from '../../src/core/db/journaal.ts';
import type { OpdrachtContext, Store } from '../../src/core/db/types.ts';
import { createTestDb } from '../support/create-test-db.ts';
import { vulKlein } from '../support/rijen.ts';

let store: Store;
let ctx: OpdrachtContext;
beforeAll(() => {
  ({ store, ctx } = createTestDb({ vul: vulKlein }));
});

/** Whether the schema takes a statement; nothing of it stays. */
function neemt(sql: string): boolean {
  const terug = new Error('terug');
  try {
    voerOpdrachtUit(store, ctx, () => {
      store.intern.verbinding.exec(sql);
      throw terug;
    });
  } catch (fout) {
    if (fout === terug) return true;
    expect(fout).toMatchObject({ code: expect.stringMatching(/^SQLITE_(CONSTRAINT|ERROR|MISMATCH)/u) });
  }
  return false;
}

const verwijzing = z.object({
  tabel: z.string(),
  kolom: z.string(),
  on_delete: z.string(),
  on_update: z.string(),
});

describe('het schema', () => {
  it('wist nooit iets mee wat iemand heeft ingevoerd', () => {
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

  it('heeft een index die begint met elke verwijzende kolom', () => {
    const zonder = store.intern.verbinding
      .prepare(
        `SELECT t.name || '.' || f."from" AS kolom FROM sqlite_schema t, pragma_foreign_key_list(t.name) f
         WHERE t.type = 'table' AND t.name <> 'lopende_opdracht' AND NOT EXISTS (
           SELECT 1 FROM pragma_index_list(t.name) i, pragma_index_info(i.name) c WHERE c.seqno = 0 AND c.name = f."from")`,
      )
      .all();
    expect(zonder).toEqual([]);
  });

  const inzet = (veld: string, waarde: string) => `UPDATE inzet SET ${veld} = ${waarde} WHERE id = 'inzet-1'`;
  const detachering = (minuten: string, patroon: string) =>
    `UPDATE detachering SET minuten_per_week = ${minuten}, werkpatroon = '${patroon}' WHERE id = 'detachering-1'`;
  const traject = (...data: (string | null)[]) =>
    `INSERT INTO traject (id, zaaknummer, team_id, aanmelddatum, eerste_contact, intake, afronding)
     VALUES ('t', 'z', 'team-1', ${data.map((d) => (d === null ? 'NULL' : `'2026-${d}'`)).join(', ')})`;
  const afwezig = (percentage: string) =>
    `INSERT INTO afwezigheid (id, medewerker_id, soort, percentage, status, geldig_van) VALUES ('a', 'medewerker-1', 'ziekte', ${percentage}, 'akkoord', '2026-01-01')`;
  const stroom = (week: string) =>
    `INSERT INTO werkvoorraad_stroom (id, team_id, week, zwaarte) VALUES ('w', 'team-1', '${week}', 1)`;

  it.each([
    ['uren', inzet('minuten_per_week', '2400'), true],
    ['nul uren', inzet('minuten_per_week', '0'), true],
    ['negatieve uren', inzet('minuten_per_week', '-1'), false],
    ['meer dan 40 uur', inzet('minuten_per_week', '2401'), false],
    ['een halve minuut', inzet('minuten_per_week', '30.5'), false],
    ['tekst als uren', inzet('minuten_per_week', "'veel'"), false],
    ['een onbekend doel', inzet('doel', "'anders'"), false],
    ['einde na begin', inzet('geldig_tot', "'2020-01-02'"), true],
    ['einde op begin', inzet('geldig_tot', "'2020-01-01'"), false],
    ['einde voor begin', inzet('geldig_tot', "'2019-01-01'"), false],
    ['een dag die niet bestaat', inzet('geldig_van', "'2019-02-29'"), false],
    ['een schrikkeldag', inzet('geldig_van', "'2016-02-29'"), true],
    ['een datum in een andere vorm', inzet('geldig_van', "'01-01-2020'"), false],
    ['een datum met tijd', inzet('geldig_van', "'2020-01-01T00:00'"), false],
    ['een datum voor 1990', inzet('geldig_van', "'1989-12-31'"), false],
    ['de laatste dag, exclusief', inzet('geldig_tot', "'2101-01-01'"), true],
    ['een datum na 2100', inzet('geldig_tot', "'2101-01-02'"), false],
    ['een team dat niet bestaat', inzet('team_id', "'nergens'"), false],
    ['een werkpatroon dat klopt', detachering('1440', '[480,480,480,0,0,0,0]'), true],
    ['een werkpatroon dat niet optelt', detachering('1440', '[480,480,0,0,0,0,0]'), false],
    ['een werkpatroon van zes dagen', detachering('1440', '[480,480,480,0,0,0]'), false],
    ['een werkpatroon met min', detachering('1440', '[1480,-40,0,0,0,0,0]'), false],
    ['een werkpatroon dat geen JSON is', detachering('1440', 'ma t/m wo'), false],
    ['een contract zonder uren', detachering('0', '[0,0,0,0,0,0,0]'), false],
    ['100 %', afwezig('100'), true],
    ['0 %', afwezig('0'), false],
    ['101 %', afwezig('101'), false],
    ['een maandag', stroom('2026-03-02'), true],
    ['een dinsdag als week', stroom('2026-03-03'), false],
    ['een traject in volgorde', traject('03-02', '03-04', '03-20', '06-01'), true],
    ['een traject zonder tussenstap', traject('03-02', null, null, '06-01'), true],
    ['contact voor aanmelding', traject('03-02', '03-01', null, null), false],
    ['afronding voor aanmelding', traject('03-02', null, null, '03-01'), false],
    ['intake voor contact', traject('03-02', '03-10', '03-05', null), false],
    ['afronding voor intake', traject('03-02', null, '03-20', '03-10'), false],
    ['afronding voor contact, zonder intake', traject('03-02', '03-20', null, '03-10'), false],
    [
      'een gebied zonder naam',
      "INSERT INTO gebied_naam (id, gebied_id, naam, geldig_van) VALUES ('n', 'gebied-1', '  ', '2020-01-01')",
      false,
    ],
    [
      'een medewerker die nog inzet heeft weghalen',
      "DELETE FROM detachering WHERE id = 'detachering-1'",
      false,
    ],
  ])('%s', (_, sql, goed) => {
    expect(neemt(sql)).toBe(goed);
  });
});
