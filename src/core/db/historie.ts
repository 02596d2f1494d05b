import { z } from 'zod';
import { OPDRACHT_SOORTEN, type OpdrachtSoort } from '../../shared/domain/opdracht/lijsten.ts';
import { leesRijen } from './rij.ts';
import type { Store } from './types.ts';

/** One line of the audit trail. */
export type OpdrachtRegel = {
  readonly id: string;
  /** ISO moment in UTC. */
  readonly moment: string;
  readonly gebruiker: string;
  readonly label: string;
  readonly soort: OpdrachtSoort;
};

/** One field of a record that an opdracht changed, as text; null = there was no value. */
export type VeldWijziging = {
  readonly veld: string;
  readonly voor: string | null;
  readonly na: string | null;
};

const regelKolommen = {
  id: z.string(),
  moment: z.string(),
  gebruiker: z.string(),
  label: z.string(),
  soort: z.enum(OPDRACHT_SOORTEN),
};
const SELECT_REGEL = 'o.id, o.moment, o.gebruiker, o.label, o.soort';

/** The last opdrachten, newest first. */
export function laatsteOpdrachten(store: Store, aantal: number): OpdrachtRegel[] {
  return leesRijen(
    z.object(regelKolommen),
    store.intern.verbinding.prepare(
      `SELECT ${SELECT_REGEL} FROM opdracht o ORDER BY o.volgnummer DESC LIMIT ?`,
    ),
    aantal,
  );
}

/** What was done after opdracht number `volgnummer`: how many, and the last of them, newest first. */
export function opdrachtenAfter(
  store: Store,
  volgnummer: number,
  aantal: number,
): { readonly totaal: number; readonly regels: OpdrachtRegel[] } {
  const { verbinding } = store.intern;
  const count = leesRijen(
    z.object({ n: z.number() }),
    verbinding.prepare('SELECT count(*) AS n FROM opdracht WHERE volgnummer > ?'),
    volgnummer,
  );
  const totaal = count[0]?.n ?? 0;
  return { totaal, regels: totaal === 0 ? [] : laatsteOpdrachten(store, Math.min(totaal, aantal)) };
}

const beeldSchema = z.record(z.string(), z.unknown());
const alsBeeld = (json: string | null) => (json === null ? {} : beeldSchema.parse(JSON.parse(json)));

function alsTekst(waarde: unknown): string | null {
  if (waarde === null || waarde === undefined) return null;
  if (typeof waarde === 'string' || typeof waarde === 'number') return String(waarde);
  // A BLOB: its contents say nothing to a reader.
  return '(bestand)';
}

function veldenVan(voor: string | null, na: string | null): VeldWijziging[] {
  const oud = alsBeeld(voor);
  const nieuw = alsBeeld(na);
  return [...new Set([...Object.keys(oud), ...Object.keys(nieuw)])]
    .filter((veld) => JSON.stringify(oud[veld]) !== JSON.stringify(nieuw[veld]))
    .map((veld) => ({ veld, voor: alsTekst(oud[veld]), na: alsTekst(nieuw[veld]) }));
}

/** What happened to one record, newest first. Rows that an administratie was made with have no history. */
export function historieVan(
  store: Store,
  tabel: string,
  id: string,
): (OpdrachtRegel & { readonly velden: VeldWijziging[] })[] {
  return leesRijen(
    z.object({ ...regelKolommen, voor: z.string().nullable(), na: z.string().nullable() }),
    store.intern.verbinding.prepare(
      `SELECT ${SELECT_REGEL}, w.voor, w.na FROM wijziging w JOIN opdracht o ON o.id = w.opdracht_id
       WHERE w.tabel = ? AND w.rij_id = ? ORDER BY w.volgnummer DESC`,
    ),
    tabel,
    id,
  ).map(({ voor, na, ...regel }) => ({ ...regel, velden: veldenVan(voor, na) }));
}

export type GewijzigdeRijen = { readonly bestaat: string[]; readonly weg: string[] };

/** Which rows an opdracht touched, per table, and whether they exist now: what the planbord delta is made of. */
export function gewijzigdeRijen(store: Store, opdrachtId: string): Map<string, GewijzigdeRijen> {
  const { verbinding, tabellen } = store.intern;
  const namen = leesRijen(
    z.object({ naam: z.string() }),
    verbinding.prepare('SELECT DISTINCT tabel AS naam FROM wijziging WHERE opdracht_id = ? ORDER BY tabel'),
    opdrachtId,
  );
  return new Map(
    namen
      .filter(({ naam }) => tabellen.has(naam))
      .map(({ naam }) => {
        const rijen = leesRijen(
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
            bestaat: rijen.filter((rij) => rij.bestaat === 1).map((rij) => rij.id),
            weg: rijen.filter((rij) => rij.bestaat === 0).map((rij) => rij.id),
          },
        ];
      }),
  );
}
