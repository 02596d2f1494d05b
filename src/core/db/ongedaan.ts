import { z } from 'zod';
import { opdrachtInStappen } from './journaal.ts';
import { foutcode } from './opslag-fout.ts';
import { aantalRij, leesRij, leesRijen } from './rij.ts';
import { type Breuk, zoekBreuken } from './samenhang.ts';
import { type Stappen, voltooi } from './stappen.ts';
import type { OpdrachtContext, OpdrachtRef, SqlWaarde, Store, Tabelbeeld, Verbinding } from './types.ts';

/** What can be undone and redone now. */
export type JournaalStand = { readonly ongedaan: OpdrachtRef | null; readonly opnieuw: OpdrachtRef | null };

/** `door` is the later opdracht that stands in the way, where it is known; `melding` says so in Dutch. */
export type TerugConflict = {
  readonly soort: 'conflict';
  readonly opdracht: OpdrachtRef;
  readonly door: OpdrachtRef | null;
  readonly melding: string;
};

export type TerugUitkomst =
  | { readonly soort: 'uitgevoerd'; readonly opdracht: OpdrachtRef }
  | { readonly soort: 'niets' }
  | TerugConflict;

type Richting = 'ongedaan' | 'opnieuw';

const refRij = z.object({ id: z.string(), label: z.string() });
const stapRij = z.object({
  volgnummer: z.number(),
  tabel: z.string(),
  rijId: z.string(),
  voor: z.string().nullable(),
  na: z.string().nullable(),
});
type Stap = z.infer<typeof stapRij>;
const beeldRij = z.object({ beeld: z.string() });

/** Whether the opdracht `o` of soort 'wijziging' is in effect: never undone, or last redone. */
export const IN_EFFECT = `coalesce((SELECT s.soort FROM opdracht s WHERE s.betreft_id = o.id ORDER BY s.volgnummer DESC LIMIT 1), 'opnieuw') = 'opnieuw'`;

/** What was destroyed has no images any more: nothing brings it back. */
const HEEFT_BEELDEN = 'EXISTS (SELECT 1 FROM wijziging w WHERE w.opdracht_id = o.id)';

const LAATSTE_WIJZIGING = `SELECT o.id, o.label FROM opdracht o INDEXED BY opdracht_volgnummer_uniek WHERE o.soort = 'wijziging' AND ${IN_EFFECT} AND ${HEEFT_BEELDEN} ORDER BY o.volgnummer DESC LIMIT 1`;

/** What was undone last and not redone since; a new change empties the list, as people expect of Ctrl+Y. */
const LAATST_ONGEDAAN = `SELECT o.id, o.label FROM opdracht t JOIN opdracht o ON o.id = t.betreft_id
  WHERE t.soort = 'ongedaan' AND NOT (${IN_EFFECT}) AND ${HEEFT_BEELDEN}
    AND t.volgnummer > (SELECT max(volgnummer) FROM opdracht WHERE soort = 'wijziging')
    AND t.volgnummer = (SELECT max(s.volgnummer) FROM opdracht s WHERE s.betreft_id = o.id)
  ORDER BY t.volgnummer DESC LIMIT 1`;

export function journaalStand(store: Store): JournaalStand {
  const { verbinding } = store.intern;
  return {
    ongedaan: leesRij(refRij, verbinding.prepare(LAATSTE_WIJZIGING)),
    opnieuw: leesRij(refRij, verbinding.prepare(LAATST_ONGEDAAN)),
  };
}

/** Takes back the last opdracht that is in effect, or the one with `opdrachtId`. Is itself an opdracht. */
export function maakOngedaan(store: Store, ctx: OpdrachtContext, opdrachtId?: string): TerugUitkomst {
  return voltooi(ongedaanInStappen(store, ctx, opdrachtId));
}

/** Does the last undone opdracht again, or the one with `opdrachtId`. Is itself an opdracht. */
export function voerOpnieuwUit(store: Store, ctx: OpdrachtContext, opdrachtId?: string): TerugUitkomst {
  return voltooi(opnieuwInStappen(store, ctx, opdrachtId));
}

export function ongedaanInStappen(store: Store, ctx: OpdrachtContext, opdrachtId?: string) {
  return terugInStappen(store, ctx, 'ongedaan', kies(store, 'ongedaan', opdrachtId));
}

export function opnieuwInStappen(store: Store, ctx: OpdrachtContext, opdrachtId?: string) {
  return terugInStappen(store, ctx, 'opnieuw', kies(store, 'opnieuw', opdrachtId));
}

/** How many rows an opdracht changed: how long it takes to go back over them. */
export function aantalRegels(store: Store, opdrachtId: string): number {
  const telling = store.intern.verbinding.prepare(
    'SELECT count(*) AS n FROM wijziging WHERE opdracht_id = ?',
  );
  return leesRij(aantalRij, telling, opdrachtId)?.n ?? 0;
}

function kies(store: Store, richting: Richting, opdrachtId: string | undefined): OpdrachtRef | null {
  if (opdrachtId === undefined) return journaalStand(store)[richting];
  const voorwaarde = richting === 'ongedaan' ? IN_EFFECT : `NOT (${IN_EFFECT})`;
  return leesRij(
    refRij,
    store.intern.verbinding.prepare(
      `SELECT o.id, o.label FROM opdracht o WHERE o.id = ? AND o.soort = 'wijziging' AND ${voorwaarde}`,
    ),
    opdrachtId,
  );
}

/** Carries a conflict out of the transaction, so that nothing of the attempt stays. */
class Weigering extends Error {
  readonly conflict: TerugConflict;
  constructor(conflict: TerugConflict) {
    super('geweigerd');
    this.conflict = conflict;
  }
}

function* terugInStappen(
  store: Store,
  ctx: OpdrachtContext,
  richting: Richting,
  doel: OpdrachtRef | null,
): Stappen<TerugUitkomst> {
  if (doel === null) return { soort: 'niets' };
  try {
    return yield* probeer(store, ctx, richting, doel, false);
  } catch (fout) {
    if (foutcode(fout) !== 'SQLITE_CONSTRAINT_FOREIGNKEY') throw fout;
    // Only the commit saw that something refers to a row that would go: once more, to find out what.
    return yield* probeer(store, ctx, richting, doel, true);
  }
}

function* probeer(
  store: Store,
  ctx: OpdrachtContext,
  richting: Richting,
  doel: OpdrachtRef,
  zoekVerwijzing: boolean,
): Stappen<TerugUitkomst> {
  const geheel = geeftGeheelTerug(store, richting, doel);
  const label = `${richting === 'ongedaan' ? 'Ongedaan gemaakt' : 'Opnieuw gedaan'}: ${doel.label}`;
  try {
    const { opdracht } = yield* opdrachtInStappen(
      store,
      ctx,
      { soort: richting, betreftId: doel.id },
      function* () {
        // Rows refer to each other in any order; what counts is that all is right at the end.
        store.intern.verbinding.pragma('defer_foreign_keys = ON');
        yield* controleer(store, richting, doel);
        const eerder = geheel ? null : zoekBreuken(store.intern.verbinding, doel.id);
        yield* pasToe(store, richting, doel);
        if (eerder !== null) vereisSamenhang(store, richting, doel, eerder);
        if (zoekVerwijzing) controleerVerwijzingen(store, richting, doel);
        return { label, uitvoer: null };
      },
    );
    return opdracht === null ? { soort: 'niets' } : { soort: 'uitgevoerd', opdracht };
  } catch (fout) {
    if (fout instanceof Weigering) return fout.conflict;
    throw fout;
  }
}

/** Row changes read, and gone over, at a time. */
const PER_KEER = 250;

/** The row changes of an opdracht in the order to apply them; `voor` and `na` already point the way we go. */
function* leesStappen(verbinding: Verbinding, opdrachtId: string, richting: Richting): Generator<Stap[]> {
  const terug = richting === 'ongedaan';
  const instructie = verbinding.prepare(
    `SELECT volgnummer, tabel, rij_id AS rijId, voor, na FROM wijziging
     WHERE opdracht_id = ? AND volgnummer ${terug ? '<' : '>'} ? ORDER BY volgnummer ${terug ? 'DESC' : 'ASC'} LIMIT ${PER_KEER}`,
  );
  let plek = terug ? Number.MAX_SAFE_INTEGER : 0;
  for (;;) {
    const stappen = leesRijen(stapRij, instructie, opdrachtId, plek);
    const laatste = stappen.at(-1);
    if (laatste === undefined) return;
    plek = laatste.volgnummer;
    yield terug ? stappen.map((stap) => ({ ...stap, voor: stap.na, na: stap.voor })) : stappen;
  }
}

/** Every row must be as the opdracht left it (or, to redo, as it found it). */
function* controleer(store: Store, richting: Richting, doel: OpdrachtRef): Stappen<void> {
  const { verbinding, tabellen } = store.intern;
  const totaal = 2 * aantalRegels(store, doel.id);
  const gezien = new Set<string>();
  const bekend = new Set<string>();
  let gedaan = 0;
  for (const stappen of leesStappen(verbinding, doel.id, richting)) {
    for (const stap of stappen) {
      const sleutel = `${stap.tabel}/${stap.rijId}`;
      if (gezien.has(sleutel)) continue;
      gezien.add(sleutel);
      const tabel = tabellen.get(stap.tabel);
      // After a migration of the table an old image no longer says all there is to say about a row.
      if (tabel === undefined || (!bekend.has(stap.tabel) && !heeftKolommenVan(stap, tabel))) {
        throw weigering(richting, doel, null, 'dit is gedaan met een oudere versie van het programma');
      }
      bekend.add(stap.tabel);
      if (huidigBeeld(verbinding, tabel, stap.rijId) !== stap.voor) {
        throw weigering(richting, doel, laatsteDieRaakte(verbinding, stap.tabel, stap.rijId, doel.id));
      }
    }
    gedaan += stappen.length;
    yield { gedaan, totaal };
  }
}

function heeftKolommenVan(stap: Stap, tabel: Tabelbeeld): boolean {
  const beeld = stap.na ?? stap.voor;
  return beeld !== null && Object.keys(leesBeeld(beeld)).join() === tabel.kolommen.join();
}

/**
 * Whether going back over this opdracht gives exactly what was there before it: it is the last one,
 * and nothing older was taken back after it.
 */
function geeftGeheelTerug(store: Store, richting: Richting, doel: OpdrachtRef): boolean {
  if (journaalStand(store)[richting]?.id !== doel.id) return false;
  const ouder = store.intern.verbinding.prepare(
    `SELECT EXISTS (
       SELECT 1 FROM opdracht dit
       CROSS JOIN opdracht t INDEXED BY opdracht_volgnummer_uniek ON t.volgnummer > dit.volgnummer
       CROSS JOIN opdracht o ON o.id = t.betreft_id AND o.volgnummer < dit.volgnummer
       WHERE dit.id = ? AND NOT (${IN_EFFECT})
     ) AS n`,
  );
  return leesRij(aantalRij, ouder, doel.id)?.n === 0;
}

/** Refuses what no longer goes together with what was written since; what did not before is not looked at. */
function vereisSamenhang(
  { intern: { verbinding } }: Store,
  richting: Richting,
  doel: OpdrachtRef,
  eerder: ReadonlyMap<string, Breuk>,
): void {
  const nieuw = [...zoekBreuken(verbinding, doel.id)].find(([sleutel]) => !eerder.has(sleutel));
  if (nieuw === undefined) return;
  const [, { anderTabel, anderId }] = nieuw;
  const door = laatsteDieRaakte(verbinding, anderTabel, anderId, doel.id);
  const waarbij = door === null ? 'wat er nu staat' : `“${door.label}”. Maak eerst die wijziging ongedaan`;
  throw weigering(richting, doel, door, `dat past niet meer bij ${waarbij}`);
}

function* pasToe(store: Store, richting: Richting, doel: OpdrachtRef): Stappen<void> {
  const { verbinding } = store.intern;
  const aantal = aantalRegels(store, doel.id);
  let gedaan = aantal;
  for (const stappen of leesStappen(verbinding, doel.id, richting)) {
    for (const stap of stappen) zetTerug(store, richting, doel, stap);
    gedaan += stappen.length;
    yield { gedaan, totaal: 2 * aantal };
  }
}

function zetTerug({ intern }: Store, richting: Richting, doel: OpdrachtRef, stap: Stap): void {
  const tabel = intern.tabellen.get(stap.tabel);
  if (tabel === undefined) throw weigering(richting, doel, null);
  try {
    zetRij(intern.verbinding, tabel, stap);
  } catch (fout) {
    // A later row took the place of this one, for instance its unique name.
    if (foutcode(fout).startsWith('SQLITE_CONSTRAINT')) throw weigering(richting, doel, null);
    throw fout;
  }
}

function zetRij(verbinding: Verbinding, tabel: Tabelbeeld, stap: Stap): void {
  if (stap.na === null) {
    verbinding.prepare(tabel.verwijder).run(stap.rijId);
    return;
  }
  const beeld = leesBeeld(stap.na);
  const waarden = tabel.kolommen.map((kolom) => beeld[kolom] ?? null);
  if (stap.voor === null) verbinding.prepare(tabel.voegToe).run(...waarden);
  else verbinding.prepare(tabel.zet).run(...waarden, stap.rijId);
}

/** Something later may refer to a row that would go. */
function controleerVerwijzingen(store: Store, richting: Richting, doel: OpdrachtRef): void {
  const { verbinding, tabellen } = store.intern;
  const geraakt = leesRijen(
    z.object({ naam: z.string() }),
    verbinding.prepare('SELECT DISTINCT tabel AS naam FROM wijziging WHERE opdracht_id = ?'),
    doel.id,
  ).map(({ naam }) => naam);
  for (const tabel of tabellen.keys()) {
    if (!verwijstNaar(verbinding, tabel, geraakt)) continue;
    const los = leesRij(
      z.object({ rijId: z.string() }),
      verbinding.prepare(
        `SELECT id AS rijId FROM "${tabel}" WHERE rowid IN (SELECT rowid FROM pragma_foreign_key_check(?)) LIMIT 1`,
      ),
      tabel,
    );
    if (los !== null)
      throw weigering(richting, doel, laatsteDieRaakte(verbinding, tabel, los.rijId, doel.id));
  }
}

function verwijstNaar(verbinding: Verbinding, tabel: string, geraakt: readonly string[]): boolean {
  if (geraakt.includes(tabel)) return true;
  const doelen = leesRijen(
    z.object({ naam: z.string() }),
    verbinding.prepare('SELECT "table" AS naam FROM pragma_foreign_key_list(?)'),
    tabel,
  );
  return doelen.some(({ naam }) => geraakt.includes(naam));
}

function huidigBeeld(verbinding: Verbinding, tabel: Tabelbeeld, rijId: string): string | null {
  const rij = leesRij(beeldRij, verbinding.prepare(tabel.huidig), rijId);
  return rij?.beeld ?? null;
}

/** The last opdracht in effect, other than `behalve`, that touched a row. */
function laatsteDieRaakte(
  verbinding: Verbinding,
  tabel: string,
  rijId: string,
  behalve: string,
): OpdrachtRef | null {
  return leesRij(
    refRij,
    verbinding.prepare(
      `SELECT o.id, o.label FROM wijziging w JOIN opdracht o ON o.id = w.opdracht_id
       WHERE w.tabel = ? AND w.rij_id = ? AND o.id <> ? AND o.soort = 'wijziging' AND ${IN_EFFECT}
       ORDER BY w.volgnummer DESC LIMIT 1`,
    ),
    tabel,
    rijId,
    behalve,
  );
}

function weigering(
  richting: Richting,
  opdracht: OpdrachtRef,
  door: OpdrachtRef | null,
  reden?: string,
): Weigering {
  const wat = richting === 'ongedaan' ? 'ongedaan maken' : 'opnieuw doen';
  const waarom =
    reden ??
    (door === null
      ? 'daarna is hetzelfde gegeven anders gewijzigd'
      : `daarna is hetzelfde gewijzigd door “${door.label}”. Maak eerst die wijziging ongedaan`);
  return new Weigering({
    soort: 'conflict',
    opdracht,
    door,
    melding: `U kunt “${opdracht.label}” niet ${wat}: ${waarom}.`,
  });
}

const beeldSchema = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.null(), z.object({ hex: z.string() })]),
);

/** Values of a row image as SQLite takes them back. */
function leesBeeld(json: string): Record<string, SqlWaarde> {
  const beeld = beeldSchema.parse(JSON.parse(json));
  return Object.fromEntries(
    Object.entries(beeld).map(([kolom, waarde]) => [
      kolom,
      typeof waarde === 'object' && waarde !== null ? Buffer.from(waarde.hex, 'hex') : waarde,
    ]),
  );
}
