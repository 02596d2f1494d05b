import { beforeEach, describe, expect, it } from 'vitest';
import { appendLog, checkWholeLog, peopleInLog, readLog } from '../../src/core/db/logboek.ts';
import { installeerTriggers, removeTriggers } from '../../src/core/db/triggers.ts';
import type { Store } from '../../src/core/db/types.ts';
import { RECHTEN } from '../../src/shared/domain/gebruiker/rechten.ts';
import { createTestCore } from '../support/create-test-core.ts';
import { createTestDb, testClock } from '../support/create-test-db.ts';
import { createKlachtproef } from '../support/klacht-trial.ts';

/** The logbook: append-only, and whatever is done to it besides shows. */

const ANNA = { naam: 'Anna de Wit', id: 'g-anna' };
const WHOLE = { van: null, tot: null, wie: null, soort: null };

let store: Store;
beforeEach(() => {
  ({ store } = createTestDb());
});

const add = (wat: string, klok = testClock(), who: { naam: string; id: string | null } = ANNA) =>
  appendLog(store, who, { soort: 'rapport', klachtId: null, wat, oorsprong: 'venster-1' }, klok);
const fill = () => {
  const klok = testClock();
  for (const wat of ['een', 'twee', 'drie', 'vier', 'vijf']) add(wat, klok);
};
/** As somebody with the key and another program would. */
function tamper(...statements: readonly string[]): void {
  const { verbinding } = store.intern;
  for (const daad of ['update', 'delete']) verbinding.exec(`DROP TRIGGER "journaal_inzage_log_geen_${daad}"`);
  for (const statement of statements) verbinding.exec(statement);
}

/** Where the chain begins, as a file of before has it. */
function beginAt(first: number): void {
  const { verbinding, tabellen } = store.intern;
  removeTriggers(verbinding);
  verbinding.exec(`INSERT INTO logboek_keten (id, vanaf) VALUES ('keten', ${first})`);
  installeerTriggers(verbinding, tabellen);
}

describe('the chain', () => {
  it('is whole, also when it is empty', () => {
    expect(checkWholeLog(store)).toEqual({ soort: 'heel', regels: 0 });
    fill();
    expect(checkWholeLog(store)).toEqual({ soort: 'heel', regels: 5 });
  });

  it.each([
    [
      'a moment',
      "UPDATE inzage_log SET moment = '2026-03-01T09:00:00.000Z' WHERE volgnummer = 3",
      3,
      'gewijzigd',
    ],
    ['a name', "UPDATE inzage_log SET gebruiker = 'Bert' WHERE volgnummer = 3", 3, 'gewijzigd'],
    [
      'a name without its salt',
      "UPDATE inzage_log SET gebruiker = 'Bert', zout = '' WHERE volgnummer = 3",
      3,
      'gewijzigd',
    ],
    ['an id', 'UPDATE inzage_log SET gebruiker_id = NULL WHERE volgnummer = 3', 3, 'gewijzigd'],
    ['a kind', "UPDATE inzage_log SET soort = 'bestand' WHERE volgnummer = 1", 1, 'gewijzigd'],
    ['what it was', "UPDATE inzage_log SET wat = '' WHERE volgnummer = 5", 5, 'gewijzigd'],
    ['where from', "UPDATE inzage_log SET oorsprong = '' WHERE volgnummer = 2", 2, 'gewijzigd'],
    ['whom it is about', "UPDATE inzage_log SET betreft_id = 'g-bert' WHERE volgnummer = 2", 2, 'gewijzigd'],
    ['a complaint', "UPDATE inzage_log SET klacht_id = 'k' WHERE volgnummer = 2", 2, 'gewijzigd'],
    ['a hash', "UPDATE inzage_log SET hash = '' WHERE volgnummer = 4", 4, 'gewijzigd'],
    ['a hash, of the first', "UPDATE inzage_log SET hash = '' WHERE volgnummer = 1", 1, 'gewijzigd'],
    ['all hashes', "UPDATE inzage_log SET hash = ''", 1, 'gewijzigd'],
    ['all of the chain', "UPDATE inzage_log SET hash = '', wie = '', zout = ''", 1, 'gewijzigd'],
    [
      'all that came with the chain',
      "UPDATE inzage_log SET hash = '', wie = '', zout = '', wat = '', oorsprong = ''",
      1,
      'gewijzigd',
    ],
    [
      'a name became a pseudonym that nobody was given',
      "UPDATE inzage_log SET gebruiker = 'Voormalig medewerker 1', zout = '' WHERE volgnummer = 2",
      2,
      'gewijzigd',
    ],
    ['the first is gone', 'DELETE FROM inzage_log WHERE volgnummer = 1', 1, 'ontbreekt'],
    ['one in the middle is gone', 'DELETE FROM inzage_log WHERE volgnummer = 3', 3, 'ontbreekt'],
    ['the last is gone', 'DELETE FROM inzage_log WHERE volgnummer = 5', 5, 'ontbreekt'],
    ['all are gone', 'DELETE FROM inzage_log', 1, 'ontbreekt'],
  ] as const)('shows that %s', (_what, statement, regel, wat) => {
    fill();
    tamper(statement);
    expect(checkWholeLog(store)).toEqual({ soort: 'gebroken', regel, wat });
  });

  it('shows that a line was put in, or two changed places', () => {
    fill();
    tamper(
      "INSERT INTO inzage_log (volgnummer, id, moment, gebruiker, soort, hash) SELECT 6, 'x', moment, gebruiker, soort, hash FROM inzage_log WHERE volgnummer = 5",
    );
    expect(checkWholeLog(store)).toEqual({ soort: 'gebroken', regel: 6, wat: 'gewijzigd' });
    ({ store } = createTestDb());
    fill();
    tamper(
      'UPDATE inzage_log SET volgnummer = 99 WHERE volgnummer = 2',
      'UPDATE inzage_log SET volgnummer = 2 WHERE volgnummer = 3',
      'UPDATE inzage_log SET volgnummer = 3 WHERE volgnummer = 99',
    );
    expect(checkWholeLog(store)).toEqual({ soort: 'gebroken', regel: 2, wat: 'gewijzigd' });
  });

  it('goes on from lines of before there was one, and holds those too from its first line on', () => {
    const { verbinding } = store.intern;
    const old = (n: number, naam: string) =>
      verbinding.exec(
        `INSERT INTO inzage_log (volgnummer, id, moment, gebruiker, soort) VALUES (${n}, 'oud-${n}', '2026-02-0${n}T09:00:00Z', '${naam}', 'openen')`,
      );
    old(1, 'Anna');
    old(2, 'Bert');
    // As the migration writes it down.
    beginAt(3);
    expect(checkWholeLog(store)).toEqual({ soort: 'heel', regels: 2 });
    fill();
    expect(checkWholeLog(store)).toEqual({ soort: 'heel', regels: 7 });
    tamper("UPDATE inzage_log SET klacht_id = 'k' WHERE volgnummer = 2");
    expect(checkWholeLog(store)).toEqual({ soort: 'gebroken', regel: 3, wat: 'gewijzigd' });
  });

  it.each([
    ['all of them became lines of before', 1, ''],
    ['the first of them did', 3, ' AND volgnummer = 3'],
    ['those of before are gone and what is left became of before', 1, ' AND volgnummer > 2'],
  ])('shows that the head of it was cut off: %s', (_what, _at, where) => {
    const { verbinding } = store.intern;
    for (const n of [1, 2]) {
      verbinding.exec(
        `INSERT INTO inzage_log (volgnummer, id, moment, gebruiker, soort) VALUES (${n}, 'oud-${n}', '2026-02-0${n}T09:00:00Z', 'Anna', 'openen')`,
      );
    }
    beginAt(3);
    const klok = testClock();
    for (let n = 0; n < 3; n += 1)
      appendLog(store, ANNA, { soort: 'openen', klachtId: 'k', wat: '', oorsprong: '' }, klok);
    expect(checkWholeLog(store)).toEqual({ soort: 'heel', regels: 5 });
    tamper(`UPDATE inzage_log SET hash = '', wie = '', zout = '', oorsprong = '' WHERE 1${where}`);
    expect(checkWholeLog(store)).toEqual({ soort: 'gebroken', regel: 3, wat: 'gewijzigd' });
  });

  describe('a line whose name the law took away', () => {
    /** A list of one person, whose account was of Anna. */
    const onList = (stand: string, medewerkerOfAnna = 'm') => {
      const { verbinding } = store.intern;
      removeTriggers(verbinding);
      const second = stand === 'uitgevoerd' ? "'Twee', 'g-twee'" : 'NULL, NULL';
      verbinding.exec(`INSERT INTO medewerker (id, voornaam, achternaam)
          VALUES ('m', '', 'Voormalig medewerker 7'), ('m-ander', 'Anna', 'Wit');
        INSERT INTO gebruiker (id, naam, account, medewerker_id, geldig_van)
          VALUES ('g-anna', 'Anna', '', '${medewerkerOfAnna}', '2020-01-06');
        INSERT INTO vernietigingslijst (id, onderwerp, wijze, stand, opgesteld_op, opgesteld_door, opgesteld_door_sleutel, goedgekeurd_door, goedgekeurd_door_sleutel)
          VALUES ('l', 'medewerkers', 'geanonimiseerd', '${stand}', '2026-03-02', 'Een', 'g-een', ${second});
        INSERT INTO vernietigingslijst_regel (id, lijst_id, medewerker_id, nummer, grond)
          VALUES ('r', 'l', 'm', 'Voormalig medewerker 7', 'termijn');
        UPDATE inzage_log SET gebruiker = 'Voormalig medewerker 7', zout = '' WHERE volgnummer = 3`);
    };
    const broken = { soort: 'gebroken', regel: 3, wat: 'gewijzigd' };

    it('is kept', () => {
      fill();
      onList('uitgevoerd');
      expect(checkWholeLog(store)).toEqual({ soort: 'heel', regels: 5 });
    });

    it('is not of a list that was not carried out', () => {
      fill();
      onList('opgesteld');
      expect(checkWholeLog(store)).toEqual(broken);
    });

    it('is not of somebody else', () => {
      fill();
      onList('uitgevoerd', 'm-ander');
      expect(checkWholeLog(store)).toEqual(broken);
    });

    it('is kept where there was no account yet', () => {
      const klok = testClock();
      for (const wat of ['een', 'twee', 'drie']) add(wat, klok, { naam: 'Anna de Wit', id: null });
      onList('uitgevoerd');
      expect(checkWholeLog(store)).toEqual({ soort: 'heel', regels: 3 });
    });
  });

  it('only ever grows: nothing of it is changed or removed by the program', () => {
    fill();
    const { verbinding } = store.intern;
    for (const sql of ["UPDATE inzage_log SET wat = ''", 'DELETE FROM inzage_log']) {
      expect(() => verbinding.exec(sql)).toThrow('het journaal staat vast');
    }
  });
});

describe('what it holds', () => {
  it('says when the clock of the computer went back, and not when it was only set right', () => {
    add('een', testClock('2026-03-02'));
    add('twee', testClock('2026-03-01'));
    const { regels } = readLog(store, WHOLE, 10);
    expect(regels.map(({ soort, wat }) => [soort, wat])).toEqual([
      ['rapport', 'twee'],
      ['klok', expect.stringMatching(/^was 2026-03-02T/u)],
      ['rapport', 'een'],
    ]);
    expect(checkWholeLog(store)).toMatchObject({ soort: 'heel' });
  });

  it('is asked by person, period and kind', () => {
    add('een', testClock('2026-03-01'));
    add('twee', testClock('2026-03-02'), { naam: 'Bert Smit', id: null });
    const wat = (filter: object) => readLog(store, { ...WHOLE, ...filter }, 10).regels.map((row) => row.wat);
    expect(wat({})).toEqual(['twee', 'een']);
    expect(wat({ wie: 'naam Bert Smit' })).toEqual(['twee']);
    expect(wat({ wie: 'id g-anna' })).toEqual(['een']);
    expect(wat({ van: '2026-03-02T00:00:00Z' })).toEqual(['twee']);
    expect(wat({ tot: '2026-03-02T00:00:00Z' })).toEqual(['een']);
    expect(wat({ soort: 'bestand' })).toEqual([]);
    expect(readLog(store, WHOLE, 1).totaal).toBe(2);
  });

  it('knows people by who they are: another name is the same person, the same name not', () => {
    const klok = testClock();
    add('een', klok);
    add('twee', klok, { naam: 'Anna Wit', id: 'g-anna' });
    add('drie', klok, { naam: 'Anna de Wit', id: 'g-ander' });
    add('vier', klok, { naam: 'Anna de Wit', id: null });
    expect(peopleInLog(store)).toEqual([
      { sleutel: 'naam Anna de Wit', namen: ['Anna de Wit'] },
      { sleutel: 'id g-ander', namen: ['Anna de Wit'] },
      { sleutel: 'id g-anna', namen: ['Anna Wit', 'Anna de Wit'] },
    ]);
    const { regels } = readLog(store, { ...WHOLE, wie: 'id g-anna' }, 10);
    expect(regels.map(({ wat, gebruiker }) => [wat, gebruiker])).toEqual([
      ['twee', 'Anna Wit'],
      ['een', 'Anna de Wit'],
    ]);
  });

  it('looking at complaints, exports and refusals, of whom and in which window; never which complaint', async () => {
    const core = await createTestCore();
    const proef = await createKlachtproef(core);
    const { id, nummer } = await proef.registreer();
    const bert = core.connect('venster-2');
    bert.context.switchGebruiker({
      ...{ id: 'g-bert', naam: 'Bert Smit', geenMedewerker: true },
      rollen: ['klachtbehandelaar'],
    });
    await bert.client.klachten.dossier({ id });
    await bert.client.beheer.noteerUitvoer({ soort: 'bestand', wat: 'Medewerkers' });
    for (let i = 0; i < 3; i += 1) {
      await expect(bert.client.teams.nieuwGebied({ naam: 'X', van: '2026-03-02' })).rejects.toMatchObject({
        code: 'geenRecht',
      });
    }
    const { regels, mensen, keten } = await core.client.beheer.logboek({
      ...WHOLE,
      wie: 'id g-bert',
      aantal: 100,
    });
    expect(regels.map(({ soort, wat, oorsprong }) => [soort, wat, oorsprong])).toEqual([
      ['geweigerd', RECHTEN.inrichten.label, 'venster-2'],
      ['bestand', 'Medewerkers', 'venster-2'],
      ['openen', '', 'venster-2'],
    ]);
    expect(mensen).toContainEqual({ sleutel: 'id g-bert', namen: ['Bert Smit'] });
    expect(keten).toBeNull();
    expect(JSON.stringify(regels)).not.toContain(nummer);
    expect(await core.client.beheer.controleerLogboek()).toMatchObject({ soort: 'heel' });
    await expect(bert.client.beheer.logboek({ ...WHOLE, aantal: 10 })).rejects.toMatchObject({
      code: 'geenRecht',
    });
  });

  it('a break is said on every screen', async () => {
    const core = await createTestCore();
    await createKlachtproef(core);
    await core.client.beheer.noteerUitvoer({ soort: 'bestand', wat: 'Medewerkers' });
    core.context.opslag.buitenJournaal((tx) => {
      tx.run('DROP TRIGGER "journaal_inzage_log_geen_delete"');
      tx.run('DELETE FROM inzage_log');
    });
    expect(await core.client.beheer.controleerLogboek()).toMatchObject({ soort: 'gebroken', regel: 1 });
    expect((await core.client.beheer.status()).waarschuwingen).toEqual([
      expect.stringContaining('Het logboek is niet meer zoals het is geschreven: regel 1 ontbreekt.'),
    ]);
  });
});
