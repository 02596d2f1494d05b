import { ORPCError } from '@orpc/client';
import { call, getRouter, isProcedure } from '@orpc/server';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Core, Gebruiker } from '../../src/core/base/core-types.ts';
import type { ReadDb } from '../../src/core/db/types.ts';
import { bewaak } from '../../src/core/rpc/bewaak.ts';
import type { FaultKind } from '../../src/shared/contract/base/faults.ts';
import type { Path } from './contract-inputs.ts';

/** Makes calls with inputs that were made from the contract, and looks at what is left behind. */

export type Answer = 'antwoord' | FaultKind;

const kindSchema = z.enum([
  'ongeldig',
  'nietGevonden',
  'conflict',
  'geenRecht',
  'bezet',
  'intern',
] satisfies FaultKind[]);

/** Which table the id of a field is of, for a field whose name says it. */
export const TABLE_OF: readonly (readonly [RegExp, string])[] = [
  [/medewerkerId|vervangerId|beklaagde/u, 'medewerker'],
  [/organisatieId|^(?:naar|van|standaard)Ids?$/u, 'moederorganisatie'],
  [/eamId/u, 'team'],
  [/functieId/u, 'functie'],
  [/specialismeId|hoofdId|overigeIds/u, 'specialisme'],
  [/gebiedId/u, 'gebied'],
  [/wijkId/u, 'wijk'],
  [/detacheringId|eindigen/u, 'detachering'],
  [/afspraakId/u, 'subsidieafspraak'],
  [/klachtIds/u, 'klacht'],
  [/behandelaarId|gebiedsmanagerId/u, 'gebruiker'],
  [/opdrachtId/u, 'opdracht'],
  [/documentId/u, 'klacht_document'],
  [/maatregelId/u, 'klacht_maatregel'],
  [/notitieId/u, 'klacht_notitie'],
  [/conceptId/u, 'klacht_concept'],
];

const nameOf = (path: Path): string => path.findLast((step) => typeof step === 'string')?.toString() ?? '';

/** The table that the id at this place is of; undefined = its name does not say. */
export const likelyTable = (path: Path): string | undefined =>
  TABLE_OF.find(([pattern]) => pattern.test(nameOf(path)))?.[1];

/** Rows of each table of an administratie: an id of each kind. */
export function idsPerTable(db: ReadDb): ReadonlyMap<string, readonly string[]> {
  const tables = z.array(z.object({ name: z.string() })).parse(
    db.all(sql`SELECT m.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c ON c.name = 'id'
        WHERE m.type = 'table' ORDER BY m.name`),
  );
  const complaints = z
    .array(z.object({ id: z.string() }))
    .parse(db.all(sql`SELECT min(id) AS id FROM klacht GROUP BY status ORDER BY 1`))
    .map(({ id }) => id);
  const firsts = new Map(
    tables.map(({ name }) => [
      name,
      z
        .array(z.object({ id: z.string() }))
        .parse(
          db.all(sql`SELECT id FROM ${sql.identifier(name)} WHERE typeof(id) = 'text' ORDER BY id LIMIT 3`),
        )
        .map(({ id }) => id),
    ]),
  );
  // A complaint in each state: what may be done with it depends on that.
  return firsts.set('klacht', complaints);
}

/** What changes when anything is written: the journal follows each row, and what it does not follow is counted. */
export function fingerprint(db: ReadDb): string {
  return JSON.stringify(
    db.all(sql`SELECT (SELECT max(volgnummer) FROM opdracht) AS opdracht, (SELECT max(rowid) FROM wijziging) AS wijziging,
      (SELECT count(*) FROM klacht_concept) AS concept, (SELECT max(gewijzigd_op) FROM klacht_concept) AS typed,
      (SELECT count(*) FROM klacht_document_inhoud) AS inhoud, (SELECT count(*) FROM lopende_opdracht) AS lopend`),
  );
}

/** One call as somebody; how it ended. An error that is none of the contract is thrown. */
export async function callAs(
  core: Core,
  gebruiker: Gebruiker,
  path: string,
  input: unknown,
): Promise<Answer> {
  const procedure = getRouter(core.router, path.split('.'));
  if (!isProcedure(procedure)) throw new Error(`${path} is no call.`);
  core.context.switchGebruiker(gebruiker);
  try {
    await call(procedure, input, { context: core.context, interceptors: [bewaak], path: path.split('.') });
    return 'antwoord';
  } catch (fault) {
    if (!(fault instanceof ORPCError)) throw fault;
    return kindSchema.parse(fault.code);
  }
}
