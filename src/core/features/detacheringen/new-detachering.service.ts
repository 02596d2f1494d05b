import type { Detachering, Werkpatroon } from '../../../shared/domain/planning/planning.ts';
import { overlapt, type Periode } from '../../../shared/domain/tijd/periode.ts';
import type { CallContext } from '../../base/core-types.ts';
import { ongeldig } from '../../base/fault.ts';
import { newId } from '../../db/id.ts';
import type { ReadDb, WriteDb } from '../../db/types.ts';
import { eindeOfOrganisatie, requireOrganisatieOn } from '../organisaties/organisaties.service.ts';
import { readDetacheringenAt } from './detacheringen.repository.ts';
import { selectWerkpatroon } from './werkpatroon.service.ts';
import { addDetachering } from './write.service.ts';

/** Detacheringen of a person at an organisation that touch the period, oldest first. */
export function detacheringenInPeriode(
  db: ReadDb,
  wie: { readonly medewerkerId: string; readonly organisatieId: string },
  periode: Periode,
): Detachering[] {
  return readDetacheringenAt(db, wie.medewerkerId, wie.organisatieId).filter((d) => overlapt(d, periode));
}

type NewDetachering = {
  readonly medewerkerId: string;
  readonly organisatieId: string;
  readonly functieId: string;
  readonly minutenPerWeek: number;
  /** null = spread evenly over Monday to Friday. */
  readonly werkpatroon: Werkpatroon | null;
  readonly van: string;
};

/**
 * Opens a detachering from a date, until the end of the organisation if it has one. Refuses a
 * pattern that is not the hours, an organisation that does not exist on that date, and overlap at
 * the same organisation.
 */
export function createDetachering(tx: WriteDb, ctx: CallContext, input: NewDetachering): string {
  requireOrganisatieOn(tx, input.organisatieId, input.van);
  const werkpatroon = selectWerkpatroon(input.minutenPerWeek, input.werkpatroon);
  const periode = {
    geldigVan: input.van,
    geldigTot: eindeOfOrganisatie(tx, input.organisatieId),
  };
  if (detacheringenInPeriode(tx, input, periode).length > 0) {
    throw ongeldig(
      'organisatieId',
      'Deze medewerker is in deze periode al gedetacheerd door deze organisatie.',
    );
  }
  const id = newId(ctx.klok);
  const { medewerkerId, organisatieId, functieId, minutenPerWeek } = input;
  addDetachering(tx, {
    id,
    medewerkerId,
    organisatieId,
    functieId,
    minutenPerWeek,
    werkpatroon,
    subsidieafspraakId: null,
    ...periode,
  });
  return id;
}
