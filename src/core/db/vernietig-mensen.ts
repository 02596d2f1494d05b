import { z } from 'zod';
import { korteNaam, volledigeNaam, weergavenaam } from '../../shared/domain/tekst/naam.ts';
import { peopleOfOpdracht } from './historie-eigenaar.ts';
import { aantalRow, readRow, readRows } from './row.ts';
import { ownerOf } from './schema/journaal.ts';
import type { SqlValue, Store, Tabelbeeld } from './types.ts';

/**
 * Takes the person out of what somebody left behind: who it was goes from their rows, from the images in the journal
 * and from every text that names them. Hours, teams and days stay, under a pseudonym, because the figures of then are
 * made of them. Rows and images change alike, so that what is left can still be taken back as before.
 */

/** Somebody whose time has come, and the name that takes the place of theirs. */
export type Vertrokken = { readonly medewerkerId: string; readonly pseudoniem: string };

type Column = readonly [kolom: string, waarde: SqlValue];

/** What of each table says who somebody is or was. `van`: the column that says whose the row is. */
const columnsOf = (
  pseudoniem: string,
): readonly { readonly tabel: string; readonly van: string; readonly kolommen: readonly Column[] }[] => [
  {
    tabel: 'medewerker',
    van: 'id',
    kolommen: [
      ['voornaam', ''],
      ['tussenvoegsel', ''],
      ['achternaam', pseudoniem],
      ['werktelefoon', ''],
      ['werkmail', ''],
      ['telefoon_openbaar', 0],
      ['opleidingsniveau', null],
    ],
  },
  { tabel: 'registratie', van: 'medewerker_id', kolommen: [['nummer', '']] },
  {
    tabel: 'medewerker_beperking',
    van: 'medewerker_id',
    kolommen: [
      ['toelichting', ''],
      ['opgeheven_reden', ''],
    ],
  },
  {
    tabel: 'afwezigheid',
    van: 'medewerker_id',
    // That somebody was away makes the figures; why does not.
    kolommen: [
      ['soort', 'overig'],
      ['bron', ''],
    ],
  },
  {
    tabel: 'gebruiker',
    van: 'medewerker_id',
    kolommen: [
      ['naam', pseudoniem],
      ['account', ''],
    ],
  },
];

/** Goes as a whole: a number is a name. */
const GONE = 'personeelsnummer';

/** The journal lines of a person in a table; one value, the person. Written so that an index answers it. */
function linesIn(tabel: string, van: string): { readonly from: string; readonly where: string } {
  const own = `tabel = '${tabel}' AND`;
  if (tabel === 'medewerker') return { from: 'wijziging', where: `${own} rij_id = ?` };
  // An account was somebody's before it was known whose.
  if (tabel === 'gebruiker') {
    return {
      from: 'wijziging INDEXED BY wijziging_rij_idx',
      where: `${own} rij_id IN (SELECT id FROM gebruiker WHERE medewerker_id = ?)`,
    };
  }
  return { from: 'wijziging INDEXED BY wijziging_medewerker_idx', where: `${own} ${ownerOf(van)} = ?` };
}

function clearColumns({ intern: { verbinding } }: Store, { medewerkerId, pseudoniem }: Vertrokken): void {
  for (const { tabel, van, kolommen } of columnsOf(pseudoniem)) {
    const values = kolommen.map(([, waarde]) => waarde);
    const set = kolommen.map(([kolom]) => `${kolom} = ?`).join(', ');
    verbinding.prepare(`UPDATE ${tabel} SET ${set} WHERE ${van} = ?`).run(...values, medewerkerId);
    const paths = kolommen.map(([kolom]) => `, '$.${kolom}', ?`).join('');
    const image = (kant: string) => `CASE WHEN ${kant} IS NOT NULL THEN json_set(${kant}${paths}) END`;
    const { from, where } = linesIn(tabel, van);
    verbinding
      .prepare(`UPDATE ${from} SET voor = ${image('voor')}, na = ${image('na')} WHERE ${where}`)
      .run(...values, ...values, medewerkerId);
  }
  const { from, where } = linesIn(GONE, 'medewerker_id');
  verbinding.prepare(`DELETE FROM ${GONE} WHERE medewerker_id = ?`).run(medewerkerId);
  verbinding.prepare(`DELETE FROM ${from} WHERE ${where}`).run(medewerkerId);
}

/** How many journal lines have something of these people in them. */
export function countMensregels({ intern: { verbinding } }: Store, mensen: readonly Vertrokken[]): number {
  const tellingen = [...columnsOf(''), { tabel: GONE, van: 'medewerker_id' }].map(({ tabel, van }) => {
    const { from, where } = linesIn(tabel, van);
    return verbinding.prepare(`SELECT count(*) AS n FROM ${from} WHERE ${where}`);
  });
  return mensen.reduce(
    (sum, { medewerkerId }) =>
      tellingen.reduce((part, tel) => part + (readRow(aantalRow, tel, medewerkerId)?.n ?? 0), sum),
    0,
  );
}

const nameRow = z.object({ voornaam: z.string(), tussenvoegsel: z.string(), achternaam: z.string() });

/** Every name that somebody has, or had before a correction, in the ways a text writes it; the longest first. */
function namesOf({ intern: { verbinding } }: Store, medewerkerId: string): string[] {
  const image = (kant: string) =>
    `SELECT ${kant} ->> '$.voornaam' AS voornaam, ${kant} ->> '$.tussenvoegsel' AS tussenvoegsel, ${kant} ->> '$.achternaam' AS achternaam
     FROM wijziging WHERE tabel = 'medewerker' AND rij_id = ? AND ${kant} IS NOT NULL`;
  const rows = readRows(
    nameRow,
    verbinding.prepare(
      `SELECT voornaam, tussenvoegsel, achternaam FROM medewerker WHERE id = ? UNION ${image('voor')} UNION ${image('na')}`,
    ),
    ...[medewerkerId, medewerkerId, medewerkerId],
  );
  const accounts = readRows(
    z.object({ naam: z.string() }),
    verbinding.prepare('SELECT naam FROM gebruiker WHERE medewerker_id = ?'),
    medewerkerId,
  );
  const written = [
    ...rows.flatMap((parts) => [weergavenaam(parts), volledigeNaam(parts), korteNaam(parts)]),
    ...accounts.map(({ naam }) => naam),
  ];
  return [...new Set(written)].sort((a, b) => b.length - a.length);
}

/** Names that somebody else has too: where they stand, it may be about the other. */
function namesOfOthers({ intern: { verbinding } }: Store, medewerkerId: string): ReadonlySet<string> {
  const rows = readRows(
    nameRow,
    verbinding.prepare('SELECT voornaam, tussenvoegsel, achternaam FROM medewerker WHERE id <> ?'),
    medewerkerId,
  );
  return new Set(rows.flatMap((parts) => [weergavenaam(parts), volledigeNaam(parts), korteNaam(parts)]));
}

/** A whole name: 'T. Model' is no part of 'T. Modelink'. */
const asPattern = (name: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(name)}(?![\\p{L}\\p{N}])`, 'gu');

/** As the text stands between the quotes of a JSON string. */
const inJson = (name: string): string => JSON.stringify(name).slice(1, -1);

const textRow = z.object({ sleutel: z.union([z.string(), z.number()]), tekst: z.string() });

type Place = {
  readonly table: string;
  readonly key: string;
  readonly column: string;
  readonly isJson: boolean;
  /** Which rows, besides those with the name in them. */
  readonly where?: string;
};

/** Replaces the names in one column of text. */
function replaceIn(store: Store, place: Place, names: readonly string[], pseudoniem: string): void {
  const { table, key, column, isJson, where = '1' } = place;
  const { verbinding } = store.intern;
  const forms = names.map((name) => (isJson ? inJson(name) : name));
  const rows = readRows(
    textRow,
    verbinding.prepare(
      `SELECT ${key} AS sleutel, ${column} AS tekst FROM ${table} WHERE (${where}) AND (${forms.map(() => `instr(${column}, ?) > 0`).join(' OR ')})`,
    ),
    ...forms,
  );
  const update = verbinding.prepare(`UPDATE ${table} SET ${column} = ? WHERE ${key} = ?`);
  for (const { sleutel, tekst } of rows) {
    const without = forms.reduce((text, form) => text.replace(asPattern(form), pseudoniem), tekst);
    if (without !== tekst) update.run(without, sleutel);
  }
}

/**
 * Tables that keep a name for reasons of their own: complaints go with their own retention, a declaration of
 * destruction says who decided, and a row of somebody else is theirs.
 */
const OWN_MATTER = ['medewerker', 'gebruiker', 'moederorganisatie', 'gemeente', 'ombudsman', 'administratie'];
const OWN_SUBJECTS = ['klacht', 'vernietigingslijst'];

const isOwnMatter = (table: string): boolean =>
  OWN_MATTER.includes(table) || OWN_SUBJECTS.some((subject) => table.startsWith(subject));

/** Every column of text that somebody can have typed a name into. */
function textPlaces(tables: ReadonlyMap<string, Tabelbeeld>): Place[] {
  return [...tables.values()]
    .filter(({ naam }) => !isOwnMatter(naam))
    .flatMap(({ naam, kolommen }) =>
      kolommen
        .filter((kolom) => kolom !== 'id' && !kolom.endsWith('_id') && !kolom.startsWith('geldig_'))
        .map((column) => ({ table: `"${naam}"`, key: 'id', column: `"${column}"`, isJson: false })),
    );
}

/** The journal: what opdrachten are called, and the images of rows. */
const JOURNAL: readonly Place[] = [
  { table: 'opdracht', key: 'id', column: 'label', isJson: false },
  ...['voor', 'na'].map((column) => ({
    table: 'wijziging',
    key: 'volgnummer',
    column,
    isJson: true,
    where: [
      `tabel NOT IN (${OWN_MATTER.map((table) => `'${table}'`).join(', ')})`,
      ...OWN_SUBJECTS.map((subject) => `tabel NOT GLOB '${subject}*'`),
    ].join(' AND '),
  })),
];

const labelRow = z.object({ sleutel: z.string(), tekst: z.string() });

/** Labels with a name that somebody else has too: only of an opdracht that changed rows of this person alone. */
function replaceSharedLabels(
  store: Store,
  { medewerkerId, pseudoniem }: Vertrokken,
  shared: readonly string[],
): void {
  const { verbinding } = store.intern;
  const read = verbinding.prepare(
    'SELECT id AS sleutel, label AS tekst FROM opdracht WHERE instr(label, ?) > 0',
  );
  const update = verbinding.prepare('UPDATE opdracht SET label = ? WHERE id = ?');
  for (const name of shared) {
    for (const { sleutel, tekst } of readRows(labelRow, read, name)) {
      const people = peopleOfOpdracht(store, sleutel, OWNED);
      if (people.length === 1 && people[0] === medewerkerId) {
        update.run(tekst.replace(asPattern(name), pseudoniem), sleutel);
      }
    }
  }
}

/** Tables whose rows are of a person. */
const OWNED = [
  'medewerker',
  'inzet',
  'detachering',
  'medewerker_specialisme',
  'registratie',
  'afwezigheid',
  'medewerker_taak',
  'gebiedsmanager',
  'personeelsnummer',
] as const;

/** What they did under their own name, as gebruiker; of before there were accounts only the name is known. */
function clearActor(
  { intern: { verbinding } }: Store,
  { medewerkerId, pseudoniem }: Vertrokken,
  own: readonly string[],
): void {
  for (const [table, rest] of [
    ['opdracht', ''],
    // Without its salt nobody can find the name again in the hash of a line; the chain of the logbook holds.
    ['inzage_log', ", zout = ''"],
  ] as const) {
    verbinding
      .prepare(
        `UPDATE ${table} SET gebruiker = ?${rest} WHERE gebruiker_id IN (SELECT id FROM gebruiker WHERE medewerker_id = ?)`,
      )
      .run(pseudoniem, medewerkerId);
    const byName = verbinding.prepare(
      `UPDATE ${table} SET gebruiker = ?${rest} WHERE gebruiker_id IS NULL AND gebruiker = ?`,
    );
    for (const name of own) byName.run(pseudoniem, name);
  }
}

/** Takes one person out, inside a transaction without triggers. */
function clearMens(store: Store, mens: Vertrokken): void {
  const names = namesOf(store, mens.medewerkerId);
  const others = namesOfOthers(store, mens.medewerkerId);
  const own = names.filter((name) => !others.has(name));
  clearColumns(store, mens);
  clearActor(store, mens, own);
  if (own.length > 0) {
    for (const place of [...textPlaces(store.intern.tabellen), ...JOURNAL]) {
      replaceIn(store, place, own, mens.pseudoniem);
    }
  }
  replaceSharedLabels(
    store,
    mens,
    names.filter((name) => others.has(name)),
  );
}

/** Takes these people out of rows, journal and texts. */
export function clearMensen(store: Store, mensen: readonly Vertrokken[]): void {
  for (const mens of mensen) clearMens(store, mens);
}
