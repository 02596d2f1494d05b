import { z } from 'zod';
import { OPDRACHT_SOORTEN, type OpdrachtSoort } from '../../shared/domain/opdracht/lists.ts';
import { readRow, readRows } from './row.ts';
import type { Store } from './types.ts';

/** One line of the audit trail. */
export type OpdrachtLine = {
  readonly id: string;
  /** ISO moment in UTC. */
  readonly moment: string;
  readonly gebruiker: string;
  readonly label: string;
  readonly soort: OpdrachtSoort;
};

/** One field of a record that an opdracht changed, as text; null = there was no value. */
export type FieldWijziging = {
  readonly veld: string;
  readonly voor: string | null;
  readonly na: string | null;
};

const lineColumns = {
  id: z.string(),
  moment: z.string(),
  gebruiker: z.string(),
  label: z.string(),
  soort: z.enum(OPDRACHT_SOORTEN),
};
const SELECT_LINE = 'o.id, o.moment, o.gebruiker, o.label, o.soort';

/** Whether an opdracht changed a row of one of these tables. */
export function touches(store: Store, opdrachtId: string, tables: readonly string[]): boolean {
  return (
    readRow(
      z.object({ n: z.number() }),
      store.intern.verbinding.prepare(
        'SELECT EXISTS (SELECT 1 FROM wijziging w INDEXED BY wijziging_opdracht_idx, json_each(?) t WHERE w.opdracht_id = ? AND w.tabel = t.value) AS n',
      ),
      JSON.stringify(tables),
      opdrachtId,
    )?.n === 1
  );
}

/** The last opdrachten, newest first. */
export function lastOpdrachten(store: Store, aantal: number): OpdrachtLine[] {
  return readRows(
    z.object(lineColumns),
    store.intern.verbinding.prepare(
      `SELECT ${SELECT_LINE} FROM opdracht o ORDER BY o.volgnummer DESC LIMIT ?`,
    ),
    aantal,
  );
}

/** What was done after opdracht number `volgnummer`: how many, and the last of them, newest first. */
export function opdrachtenAfter(
  store: Store,
  volgnummer: number,
  aantal: number,
): { readonly totaal: number; readonly regels: OpdrachtLine[] } {
  const { verbinding } = store.intern;
  const count = readRows(
    z.object({ n: z.number() }),
    verbinding.prepare('SELECT count(*) AS n FROM opdracht WHERE volgnummer > ?'),
    volgnummer,
  );
  const totaal = count[0]?.n ?? 0;
  return { totaal, regels: totaal === 0 ? [] : lastOpdrachten(store, Math.min(totaal, aantal)) };
}

const viewSchema = z.record(z.string(), z.unknown());
const asView = (json: string | null) => (json === null ? {} : viewSchema.parse(JSON.parse(json)));

function asText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  // A BLOB: its contents say nothing to a reader.
  return '(bestand)';
}

function fieldsOf(voor: string | null, na: string | null): FieldWijziging[] {
  const old = asView(voor);
  const nieuw = asView(na);
  return [...new Set([...Object.keys(old), ...Object.keys(nieuw)])]
    .filter((field) => JSON.stringify(old[field]) !== JSON.stringify(nieuw[field]))
    .map((veld) => ({ veld, voor: asText(old[veld]), na: asText(nieuw[veld]) }));
}

/** What happened to one record, newest first. Rows that an administratie was made with have no history. */
export function historieOf(
  store: Store,
  table: string,
  id: string,
): (OpdrachtLine & { readonly velden: FieldWijziging[] })[] {
  return readRows(
    z.object({ ...lineColumns, voor: z.string().nullable(), na: z.string().nullable() }),
    store.intern.verbinding.prepare(
      `SELECT ${SELECT_LINE}, w.voor, w.na FROM wijziging w JOIN opdracht o ON o.id = w.opdracht_id
       WHERE w.tabel = ? AND w.rij_id = ? ORDER BY w.volgnummer DESC`,
    ),
    table,
    id,
  ).map(({ voor, na, ...line }) => ({ ...line, velden: fieldsOf(voor, na) }));
}

export type ChangedRows = { readonly bestaat: string[]; readonly weg: string[] };

/** Which rows an opdracht touched, per table, and whether they exist now: what the planbord delta is made of. */
export function changedRows(store: Store, opdrachtId: string): Map<string, ChangedRows> {
  const { verbinding, tabellen } = store.intern;
  const namen = readRows(
    z.object({ naam: z.string() }),
    verbinding.prepare('SELECT DISTINCT tabel AS naam FROM wijziging WHERE opdracht_id = ? ORDER BY tabel'),
    opdrachtId,
  );
  return new Map(
    namen
      .filter(({ naam }) => tabellen.has(naam))
      .map(({ naam }) => {
        const rows = readRows(
          z.object({ id: z.string(), bestaat: z.number() }),
          verbinding.prepare(
            `SELECT DISTINCT w.rij_id AS id, EXISTS (SELECT 1 FROM "${naam}" t WHERE t.id = w.rij_id) AS bestaat
             FROM wijziging w INDEXED BY wijziging_opdracht_idx WHERE w.opdracht_id = ? AND w.tabel = ?`,
          ),
          opdrachtId,
          naam,
        );
        return [
          naam,
          {
            bestaat: rows.filter((row) => row.bestaat === 1).map((row) => row.id),
            weg: rows.filter((row) => row.bestaat === 0).map((row) => row.id),
          },
        ];
      }),
  );
}

const imageRow = z.object({ tabel: z.string(), voor: z.string().nullable(), na: z.string().nullable() });

/** Every image of the rows an opdracht changed, before and after: what it was about. */
export function imagesOf(
  store: Store,
  opdrachtId: string,
): { readonly tabel: string; readonly beeld: Readonly<Record<string, unknown>> }[] {
  return readRows(
    imageRow,
    store.intern.verbinding.prepare(
      'SELECT tabel, voor, na FROM wijziging INDEXED BY wijziging_opdracht_idx WHERE opdracht_id = ?',
    ),
    opdrachtId,
  ).flatMap(({ tabel, voor, na }) =>
    [voor, na].flatMap((json) => (json === null ? [] : [{ tabel, beeld: asView(json) }])),
  );
}

/** The call that an opdracht was made by; null = there is no such opdracht. */
export function callOf(store: Store, opdrachtId: string): string | null {
  return (
    readRow(
      z.object({ aanroep: z.string() }),
      store.intern.verbinding.prepare('SELECT aanroep FROM opdracht WHERE id = ?'),
      opdrachtId,
    )?.aanroep ?? null
  );
}

/** Who did an opdracht and when, by which calls: its own, and that of what it took back or did again. */
export function findOpdracht(
  store: Store,
  opdrachtId: string,
): (Pick<OpdrachtLine, 'gebruiker' | 'moment'> & { readonly aanroepen: readonly string[] }) | null {
  const row = readRow(
    z.object({
      gebruiker: z.string(),
      moment: z.string(),
      aanroep: z.string(),
      betreft: z.string().nullable(),
    }),
    store.intern.verbinding.prepare(
      `SELECT o.gebruiker, o.moment, o.aanroep, b.aanroep AS betreft
       FROM opdracht o LEFT JOIN opdracht b ON b.id = o.betreft_id WHERE o.id = ?`,
    ),
    opdrachtId,
  );
  if (row === null) return null;
  const { gebruiker, moment, aanroep, betreft } = row;
  return { gebruiker, moment, aanroepen: betreft === null ? [aanroep] : [aanroep, betreft] };
}

/** The number of an opdracht; null = there is no such opdracht. */
export function numberOf(store: Store, opdrachtId: string): number | null {
  return (
    readRow(
      z.object({ n: z.number() }),
      store.intern.verbinding.prepare('SELECT volgnummer AS n FROM opdracht WHERE id = ?'),
      opdrachtId,
    )?.n ?? null
  );
}

/** The opdracht that is being written now; null = none. */
export function currentOpdracht(store: Store): string | null {
  return (
    readRow(
      z.object({ id: z.string() }),
      store.intern.verbinding.prepare("SELECT opdracht_id AS id FROM lopende_opdracht WHERE id = 'nu'"),
    )?.id ?? null
  );
}
