import type { Cao } from '../../../shared/domain/planning/lists.ts';
import { datumNl, tmNl } from '../../../shared/domain/tijd/datum.ts';
import { isGeldigOn } from '../../../shared/domain/tijd/periode.ts';
import type { CallContext } from '../../base/core-types.ts';
import { ongeldig } from '../../base/fault.ts';
import { newId } from '../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../db/types.ts';
import {
  addOrganisatie,
  highestOrder,
  organisatieRows,
  readOrganisatienamen,
} from './organisaties.repository.ts';

/** Name of an organisation as it is called last. */
export function naamOfOrganisatie(db: ReadDb, id: string): string {
  return readOrganisatienamen(db).findLast((n) => n.organisatieId === id)?.naam ?? '';
}

export function newOrganisatie(
  tx: WriteDb,
  ctx: CallContext,
  input: { readonly naam: string; readonly cao: Cao; readonly van: string },
): Wijziging<{ id: string }> {
  const bezet = readOrganisatienamen(tx).some(
    (n) => n.naam.localeCompare(input.naam, 'nl', { sensitivity: 'base' }) === 0,
  );
  if (bezet) throw ongeldig('naam', `Er is al een organisatie “${input.naam}”. Kies een andere naam.`);
  const id = newId(ctx.klok);
  const geldig = { geldigVan: input.van, geldigTot: null };
  addOrganisatie(tx, {
    organisatie: {
      id,
      soort: 'zorgaanbieder',
      cao: input.cao,
      volgorde: highestOrder(tx) + 1,
      ...geldig,
    },
    naam: { id: newId(ctx.klok), organisatieId: id, naam: input.naam, ...geldig },
  });
  return { label: `Organisatie ${input.naam} toegevoegd`, uitvoer: { id } };
}

/** First day on which an organisation supplies nobody any more; null = no end. */
export function eindeOfOrganisatie(db: ReadDb, id: string): string | null {
  return organisatieRows.read(db, id)?.geldigTot ?? null;
}

/** Refuses an organisation that is not there on that day, saying which field is wrong. */
export function requireOrganisatie(db: ReadDb, id: string): void {
  if (organisatieRows.read(db, id) === undefined) {
    throw ongeldig('organisatieId', 'Deze organisatie bestaat niet meer.');
  }
}

export function requireOrganisatieOn(
  db: ReadDb,
  id: string,
  dag: string,
  fields = { wie: 'organisatieId', wanneer: 'van' },
): void {
  const organisatie = organisatieRows.read(db, id);
  if (organisatie === undefined) throw ongeldig(fields.wie, 'Deze organisatie bestaat niet meer.');
  if (!isGeldigOn(organisatie, dag)) {
    throw ongeldig(fields.wanneer, `Deze organisatie levert geen medewerkers op ${datumNl(dag)}.`);
  }
}

/**
 * Until when a detachering at an organisation can run: `tot`, or where that is open the end of the
 * organisation itself. Refuses a later end at `tot`.
 */
export function eindeBinnenOrganisatie(db: ReadDb, id: string, tot: string | null): string | null {
  if (tot === null) return eindeOfOrganisatie(db, id);
  requireOrganisatieUntil(db, id, tot, 'tot');
  return tot;
}

/** Refuses a period at an organisation that has stopped before its end; `tot: null` is the longest period. */
export function requireOrganisatieUntil(db: ReadDb, id: string, tot: string | null, field: string): void {
  const einde = eindeOfOrganisatie(db, id);
  if (einde === null || (tot !== null && tot <= einde)) return;
  const naam = naamOfOrganisatie(db, id);
  throw ongeldig(
    field,
    `${naam} levert ${tmNl(einde)} medewerkers. Daarna kan er geen detachering meer zijn.`,
  );
}
