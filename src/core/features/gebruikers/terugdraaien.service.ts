import { z } from 'zod';
import { GEBRUIKER_ROLLEN } from '../../../shared/domain/gebruiker/rol.ts';
import { dagZonderBeheerder, isEerderZonder } from '../../../shared/domain/gebruiker/rolperiode.ts';
import { refuseOwnBack } from '../../../shared/domain/gebruiker/wie.ts';
import { naamgenotenOf } from '../../../shared/domain/klacht/basis/persoon.ts';
import type { CallContext } from '../../base/core-types.ts';
import { conflict } from '../../base/fault.ts';
import type { ReadDb } from '../../db/types.ts';
import { readMedewerkers, readPeopleChanges, readRollen, readRows } from './gebruikers.repository.ts';
import { withoutBeheerder } from './gebruikers.service.ts';

/**
 * Taking back and doing again, where it is about people: there is a beheerder afterwards too, and nobody lifts their own
 * shield with it (Awb 9:7).
 */

const periode = { geldig_van: z.string(), geldig_tot: z.string().nullable() };
const gebruikerImage = z
  .object({
    id: z.string(),
    medewerker_id: z.string().nullable().default(null),
    geen_medewerker: z.number().default(0),
    ...periode,
  })
  .transform((row) => ({
    id: row.id,
    medewerkerId: row.medewerker_id,
    geenMedewerker: row.geen_medewerker === 1,
    geldigVan: row.geldig_van,
    geldigTot: row.geldig_tot,
  }));
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

type Direction = 'ongedaan' | 'opnieuw';
type GebruikerImage = z.infer<typeof gebruikerImage>;

/** How the people and roles of an opdracht will be; null = the row goes. */
function imagesAfter(db: ReadDb, opdrachtId: string, direction: Direction) {
  const changes = readPeopleChanges(db, opdrachtId);
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
  return {
    people: imagesOf<GebruikerImage>('gebruiker', gebruikerImage),
    rollen: imagesOf<z.infer<typeof rolImage>>('gebruiker_rol', rolImage),
  };
}

/** Of themselves nobody takes back who they are, as nobody records it otherwise. */
function requireOwnShield(
  db: ReadDb,
  { gebruiker }: Pick<CallContext, 'gebruiker'>,
  images: ReadonlyMap<string, GebruikerImage | null>,
): void {
  const own = readRows(db).find((row) =>
    gebruiker.id == null ? row.naam === gebruiker.naam : row.id === gebruiker.id,
  );
  if (own === undefined || !images.has(own.id)) return;
  const next = images.get(own.id) ?? null;
  const refusal = refuseOwnBack(own, next, naamgenotenOf(own.naam, readMedewerkers(db)));
  if (refusal !== null) throw conflict(`Dit kunt u niet terugdraaien. ${refusal}`);
}

/**
 * Refuses to take back an opdracht, or do it again, when there would be no beheerder from an earlier day on, or when it
 * says who one is oneself.
 */
export function requirePeopleAfter(
  db: ReadDb,
  { gebruiker, klok }: Pick<CallContext, 'gebruiker' | 'klok'>,
  opdrachtId: string,
  direction: Direction,
): void {
  const images = imagesAfter(db, opdrachtId, direction);
  if (images.people.size === 0 && images.rollen.size === 0) return;
  requireOwnShield(db, { gebruiker }, images.people);
  const vandaag = klok.vandaag();
  const [people, rollen] = [readRows(db), readRollen(db)];
  const after = dagZonderBeheerder(
    withImages<Pick<GebruikerImage, 'id' | 'geldigVan' | 'geldigTot'>>(people, images.people),
    withImages<z.infer<typeof rolImage>>(rollen, images.rollen),
    vandaag,
  );
  const before = dagZonderBeheerder(people, rollen, vandaag);
  if (isEerderZonder(before, after)) {
    throw conflict(`Dit kan niet worden teruggedraaid. ${withoutBeheerder(after ?? vandaag, vandaag)}`);
  }
}
