import type { Store } from '../../src/core/db/types.ts';

/** A working day of an organisation: so many opdrachten, and so many working days in a year. */
const PER_DAY = 60;
const DAYS_PER_YEAR = 250;

export const opdrachtenInYears = (years: number): number => years * PER_DAY * DAYS_PER_YEAR;

const KINDS = 10;

/**
 * Writes a journal of `count` opdrachten as years of work leave one: most are about inzet, one in ten about each of
 * detachering and complaint; every twentieth was undone. The rows themselves are not there: they are of no use to
 * questions that are asked of the journal. Ids: `o<n>` with n from 1.
 */
export function fillJournal({ intern: { verbinding } }: Store, count: number): void {
  verbinding.exec('BEGIN IMMEDIATE');
  const opdracht = verbinding.prepare(
    `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
     INSERT INTO opdracht (id, volgnummer, moment, gebruiker, aanroep, label, soort, betreft_id)
     SELECT 'o' || i, i, '2026-01-01T08:00:00.000Z', 'Robin Proefhof', 'capaciteit.zetInzet', 'Inzet gewijzigd',
       CASE WHEN i % 20 = 0 THEN 'ongedaan' ELSE 'wijziging' END, CASE WHEN i % 20 = 0 THEN 'o' || (i - 1) END
     FROM n`,
  );
  const wijziging = verbinding.prepare(
    `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
     INSERT INTO wijziging (opdracht_id, tabel, rij_id, voor, na)
     SELECT 'o' || i,
       CASE i % ${KINDS} WHEN 0 THEN 'detachering' WHEN 1 THEN 'klacht_beklaagde' WHEN 2 THEN 'klacht' ELSE 'inzet' END,
       'r' || (i / 3), NULL,
       CASE i % ${KINDS}
         WHEN 0 THEN json_object('id', 'r' || (i / 3), 'medewerker_id', 'e' || (i % 500))
         WHEN 1 THEN json_object('id', 'r' || (i / 3), 'klacht_id', 'e' || (i % 500), 'medewerker_id', 'e' || (i % 500))
         WHEN 2 THEN json_object('id', 'r' || (i / 3), 'nummer', '2020-' || i)
         ELSE json_object('id', 'r' || (i / 3), 'detachering_id', 'e' || (i % 500), 'minuten_per_week', i % 2400)
       END
     FROM n, (SELECT 1 UNION ALL SELECT 2)`,
  );
  opdracht.run(count);
  wijziging.run(count);
  verbinding.exec('COMMIT');
}

/**
 * Writes a logbook of `count` lines, as one that has no chain yet: a twentieth of all kinds, and a hundred people. The
 * lines themselves are not those of `appendLog`, which is about one line at a time.
 */
export function fillLog({ intern: { verbinding } }: Store, count: number): void {
  verbinding
    .prepare(
      `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
       INSERT INTO inzage_log (volgnummer, id, moment, gebruiker, gebruiker_id, soort, klacht_id)
       SELECT i, 'l' || i, strftime('%Y-%m-%dT%H:%M:%fZ', '2016-01-01', '+' || (i * 35) || ' minutes'),
         'Medewerker ' || (i % 100), 'g' || (i % 100), CASE WHEN i % 20 = 0 THEN 'zoeken' ELSE 'openen' END, 'k' || (i % 5000)
       FROM n`,
    )
    .run(count);
}

/** The journal of `years` of work; nothing for 0. */
export function bigJournalOf(store: Store, years: number): void {
  if (years > 0) fillJournal(store, opdrachtenInYears(years));
}
