import type { InzageSoort } from '../../shared/domain/klacht/basis/lijsten.ts';
import { nieuwId } from './id.ts';
import { alsOpslagFout } from './opslag-fout.ts';
import { aantalRij, leesRij } from './rij.ts';
import { type Stappen, voltooi } from './stappen.ts';
import type {
  OpdrachtContext,
  OpdrachtRef,
  Store,
  Uitgevoerd,
  Verbinding,
  Wijziging,
  WriteDb,
} from './types.ts';

/** A new opdracht changes something, or takes back or repeats an earlier one. */
export type OpdrachtSoort =
  | { readonly soort: 'wijziging' }
  | { readonly soort: 'ongedaan' | 'opnieuw'; readonly betreftId: string };

/** Does the steps in one transaction; on any error, also one thrown between two steps, everything is as it was. */
function* transactie<T>(verbinding: Verbinding, werk: () => Stappen<T>): Stappen<T> {
  if (verbinding.inTransaction) throw new Error('Er loopt al een opdracht: een opdracht bevat geen andere.');
  try {
    verbinding.exec('BEGIN IMMEDIATE');
    const uitkomst = yield* werk();
    verbinding.exec('COMMIT');
    return uitkomst;
  } catch (fout) {
    // A full disk can already have ended the transaction.
    if (verbinding.inTransaction) verbinding.exec('ROLLBACK');
    throw alsOpslagFout(fout);
  }
}

/** Work of one step. */
// biome-ignore lint/correctness/useYield: one step has no pause in it
function* ineens<T>(werk: () => T): Stappen<T> {
  return werk();
}

/** Runs `werk` in one transaction; on any error everything is as it was. */
export function inTransactie<T>(verbinding: Verbinding, werk: () => T): T {
  return voltooi(transactie(verbinding, () => ineens(werk)));
}

function begin(verbinding: Verbinding, ctx: OpdrachtContext, soort: OpdrachtSoort): string {
  const id = nieuwId(ctx.klok);
  const betreftId = soort.soort === 'wijziging' ? null : soort.betreftId;
  verbinding
    .prepare(
      `INSERT INTO opdracht (id, volgnummer, moment, gebruiker, aanroep, label, soort, betreft_id)
       VALUES (?, (SELECT coalesce(max(volgnummer), 0) + 1 FROM opdracht), ?, ?, ?, '', ?, ?)`,
    )
    .run(id, new Date(ctx.klok.nu()).toISOString(), ctx.gebruiker.naam, ctx.aanroep, soort.soort, betreftId);
  verbinding.prepare("INSERT INTO lopende_opdracht (id, opdracht_id) VALUES ('nu', ?)").run(id);
  return id;
}

/** Names the opdracht, or removes it when nothing was written. */
function rondAf(verbinding: Verbinding, id: string, label: string): OpdrachtRef | null {
  const geschreven = leesRij(
    aantalRij,
    verbinding.prepare('SELECT EXISTS (SELECT 1 FROM wijziging WHERE opdracht_id = ?) AS n'),
    id,
  );
  const iets = geschreven?.n === 1;
  if (iets) {
    verbinding.prepare('UPDATE opdracht SET label = ? WHERE id = ?').run(label, id);
  } else {
    // Only the running opdracht may be removed, and it is that as long as lopende_opdracht refers to it.
    verbinding.pragma('defer_foreign_keys = ON');
    verbinding.prepare('DELETE FROM opdracht WHERE id = ?').run(id);
  }
  verbinding.prepare('DELETE FROM lopende_opdracht').run();
  return iets ? { id, label } : null;
}

/** The frame of every opdracht; the steps run inside its transaction. */
export function* opdrachtInStappen<U>(
  store: Store,
  ctx: OpdrachtContext,
  soort: OpdrachtSoort,
  werk: (tx: WriteDb) => Stappen<Wijziging<U>>,
): Stappen<Uitgevoerd<U>> {
  const { verbinding, schrijf, outside } = store.intern;
  const uitgevoerd = yield* transactie(verbinding, function* () {
    const id = begin(verbinding, ctx, soort);
    const { label, uitvoer } = yield* werk(schrijf);
    return { opdracht: rondAf(verbinding, id, label), uitvoer };
  });
  if (uitgevoerd.opdracht !== null) outside?.note();
  return uitgevoerd;
}

/**
 * Runs a mutation as one opdracht (B4): one transaction, one row in `opdracht`, the images of
 * all changed rows in `wijziging`. When `werk` throws, or the disk does (OpslagFout), nothing
 * is written. When `werk` writes nothing there is no opdracht.
 */
export function voerOpdrachtUit<U>(
  store: Store,
  ctx: OpdrachtContext,
  werk: (tx: WriteDb) => Wijziging<U>,
): Uitgevoerd<U> {
  return voltooi(opdrachtInStappen(store, ctx, { soort: 'wijziging' }, (tx) => ineens(() => werk(tx))));
}

/**
 * Writes tables that the journal does not follow (drafts, bytes of documents), in one transaction. A table
 * that it does follow refuses: outside an opdracht nothing can be written there.
 */
export function schrijfBuitenJournaal<U>(store: Store, werk: (tx: WriteDb) => U): U {
  const { verbinding, schrijf } = store.intern;
  return inTransactie(verbinding, () => werk(schrijf));
}

/** Notes that someone looked at a complaint (B11); not a change, so outside the journal. */
export function schrijfInzage(
  store: Store,
  ctx: OpdrachtContext,
  inzage: {
    readonly soort: InzageSoort;
    readonly klachtId: string | null;
  },
): void {
  try {
    store.intern.verbinding
      .prepare('INSERT INTO inzage_log (id, moment, gebruiker, soort, klacht_id) VALUES (?, ?, ?, ?, ?)')
      .run(
        nieuwId(ctx.klok),
        new Date(ctx.klok.nu()).toISOString(),
        ctx.gebruiker.naam,
        inzage.soort,
        inzage.klachtId,
      );
  } catch (fout) {
    throw alsOpslagFout(fout);
  }
}
