import { z } from 'zod';
import { GEBRUIKER_ROLLEN } from '../../../shared/domain/gebruiker/rol.ts';
import { dagZonderBeheerder, isEerderZonder } from '../../../shared/domain/gebruiker/rolperiode.ts';
import { conflict } from '../../base/fault.ts';
import type { ReadDb } from '../../db/types.ts';
import { readPeopleChanges, readRollen, readRows } from './gebruikers.repository.ts';
import { withoutBeheerder } from './gebruikers.service.ts';

/** Taking back and doing again, where it is about people: there is a beheerder afterwards too. */

const periode = { geldig_van: z.string(), geldig_tot: z.string().nullable() };
const gebruikerImage = z
  .object({ id: z.string(), ...periode })
  .transform((row) => ({ id: row.id, geldigVan: row.geldig_van, geldigTot: row.geldig_tot }));
const rolImage = z
  .object({
    id: z.string(),
    gebruiker_id: z.string(),
    rol: z.enum(GEBRUIKER_ROLLEN.values),
    gebied_id: z.string().nullable(),
    ...periode,
  })
  .transform((row) => ({
    id: row.id,
    gebruikerId: row.gebruiker_id,
    rol: row.rol,
    gebiedId: row.gebied_id,
    geldigVan: row.geldig_van,
    geldigTot: row.geldig_tot,
  }));

/** Rows with the images of some of them in their place; null takes one away. */
function withImages<R extends { readonly id: string }>(
  rows: readonly R[],
  images: ReadonlyMap<string, R | null>,
): R[] {
  const rest = rows.filter(({ id }) => !images.has(id));
  return [...rest, ...[...images.values()].flatMap((row) => row ?? [])];
}

/** Refuses to take back an opdracht, or do it again, when there would be no beheerder from an earlier day on. */
export function requireBeheerderAfter(
  db: ReadDb,
  opdrachtId: string,
  direction: 'ongedaan' | 'opnieuw',
  vandaag: string,
): void {
  const changes = readPeopleChanges(db, opdrachtId);
  if (changes.length === 0) return;
  // The last image of a row is how it will be; back in time that is the first one.
  const inOrder = direction === 'ongedaan' ? changes.toReversed() : changes;
  const image = ({ voor, na }: (typeof changes)[number]): unknown => {
    const text = direction === 'ongedaan' ? voor : na;
    return text === null ? null : JSON.parse(text);
  };
  const imagesOf = <R>(tabel: string, schema: z.ZodType<R>) =>
    new Map(
      inOrder
        .filter((row) => row.tabel === tabel)
        .map((row) => [row.rijId, schema.nullable().parse(image(row))] as const),
    );
  const [people, rollen] = [readRows(db), readRollen(db)];
  const after = dagZonderBeheerder(
    withImages<z.infer<typeof gebruikerImage>>(people, imagesOf('gebruiker', gebruikerImage)),
    withImages<z.infer<typeof rolImage>>(rollen, imagesOf('gebruiker_rol', rolImage)),
    vandaag,
  );
  const before = dagZonderBeheerder(people, rollen, vandaag);
  if (isEerderZonder(before, after)) {
    throw conflict(`Dit kan niet worden teruggedraaid. ${withoutBeheerder(after ?? vandaag, vandaag)}`);
  }
}
