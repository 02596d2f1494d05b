import { newId } from './id.ts';
import { aantalRow, readRow } from './row.ts';
import { complete, type Stappen } from './stappen.ts';
import { asStorageFault } from './storage-fault.ts';
import type {
  Connection,
  Executed,
  OpdrachtContext,
  OpdrachtRef,
  Store,
  Wijziging,
  WriteDb,
} from './types.ts';

/** A new opdracht changes something, or takes back or repeats an earlier one. */
export type OpdrachtSoort =
  | { readonly soort: 'wijziging' }
  | { readonly soort: 'ongedaan' | 'opnieuw'; readonly betreftId: string };

/** Does the steps in one transaction; on any error, also one thrown between two steps, everything is as it was. */
function* transactie<T>(connection: Connection, werk: () => Stappen<T>): Stappen<T> {
  if (connection.inTransaction) throw new Error('Er loopt al een opdracht: een opdracht bevat geen andere.');
  try {
    connection.requireWhole();
    connection.exec('BEGIN IMMEDIATE');
    const uitkomst = yield* werk();
    connection.exec('COMMIT');
    return uitkomst;
  } catch (fault) {
    // A full disk can already have ended the transaction.
    if (connection.inTransaction) connection.exec('ROLLBACK');
    throw asStorageFault(fault);
  }
}

/** Work of one step. */
// biome-ignore lint/correctness/useYield: one step has no pause in it
function* ineens<T>(werk: () => T): Stappen<T> {
  return werk();
}

/** Runs `werk` in one transaction; on any error everything is as it was. */
export function inTransactie<T>(connection: Connection, werk: () => T): T {
  return complete(transactie(connection, () => ineens(werk)));
}

function begin(connection: Connection, ctx: OpdrachtContext, soort: OpdrachtSoort): string {
  const id = newId(ctx.klok);
  const betreftId = soort.soort === 'wijziging' ? null : soort.betreftId;
  connection
    .prepare(
      `INSERT INTO opdracht (id, volgnummer, moment, gebruiker, gebruiker_id, aanroep, label, soort, betreft_id)
       VALUES (?, (SELECT coalesce(max(volgnummer), 0) + 1 FROM opdracht), ?, ?, ?, ?, '', ?, ?)`,
    )
    .run(
      id,
      new Date(ctx.klok.now()).toISOString(),
      ctx.gebruiker.naam,
      ctx.gebruiker.id ?? null,
      ctx.aanroep,
      soort.soort,
      betreftId,
    );
  connection.prepare("INSERT INTO lopende_opdracht (id, opdracht_id) VALUES ('nu', ?)").run(id);
  return id;
}

/** Names the opdracht, or removes it when nothing was written. */
function finishOpdracht(connection: Connection, id: string, label: string): OpdrachtRef | null {
  const geschreven = readRow(
    aantalRow,
    connection.prepare('SELECT EXISTS (SELECT 1 FROM wijziging WHERE opdracht_id = ?) AS n'),
    id,
  );
  const iets = geschreven?.n === 1;
  if (iets) {
    connection.prepare('UPDATE opdracht SET label = ? WHERE id = ?').run(label, id);
  } else {
    // Only the running opdracht may be removed, and it is that as long as lopende_opdracht refers to it.
    connection.pragma('defer_foreign_keys = ON');
    connection.prepare('DELETE FROM opdracht WHERE id = ?').run(id);
  }
  connection.prepare('DELETE FROM lopende_opdracht').run();
  return iets ? { id, label } : null;
}

/** The frame of every opdracht; the steps run inside its transaction. */
export function* opdrachtInStappen<U>(
  store: Store,
  ctx: OpdrachtContext,
  soort: OpdrachtSoort,
  werk: (tx: WriteDb) => Stappen<Wijziging<U>>,
): Stappen<Executed<U>> {
  const { verbinding, schrijf, outside } = store.intern;
  const executed = yield* transactie(verbinding, function* () {
    const id = begin(verbinding, ctx, soort);
    const { label, uitvoer } = yield* werk(schrijf);
    return { opdracht: finishOpdracht(verbinding, id, label), uitvoer };
  });
  if (executed.opdracht !== null) outside?.note();
  return executed;
}

/**
 * Runs a mutation as one opdracht (B4): one transaction, one row in `opdracht`, the images of
 * all changed rows in `wijziging`. When `werk` throws, or the disk does (StorageFault), nothing
 * is written. When `werk` writes nothing there is no opdracht.
 */
export function runOpdracht<U>(
  store: Store,
  ctx: OpdrachtContext,
  werk: (tx: WriteDb) => Wijziging<U>,
): Executed<U> {
  return complete(opdrachtInStappen(store, ctx, { soort: 'wijziging' }, (tx) => ineens(() => werk(tx))));
}

/**
 * Writes tables that the journal does not follow (drafts, bytes of documents), in one transaction. A table
 * that it does follow refuses: outside an opdracht nothing can be written there.
 */
export function writeBuitenJournaal<U>(store: Store, werk: (tx: WriteDb) => U): U {
  const { verbinding, schrijf, outside } = store.intern;
  const result = inTransactie(verbinding, () => werk(schrijf));
  outside?.note();
  return result;
}
