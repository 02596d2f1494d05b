import type { Cao } from '../../../shared/domain/planning/lists.ts';
import type { Detachering, Werkpatroon } from '../../../shared/domain/planning/planning.ts';
import { spreidOverWeek } from '../../../shared/domain/planning/werkpatroon.ts';
import { datumNl, tmNl } from '../../../shared/domain/tijd/datum.ts';
import { isGeldigOn, overlapt, type Periode } from '../../../shared/domain/tijd/periode.ts';
import type { CallContext } from '../../base/core-types.ts';
import { ongeldig } from '../../base/fault.ts';
import { newId } from '../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../db/types.ts';
import { addDetachering } from '../detacheringen/write.service.ts';
import {
  addOrganisatie,
  highestOrder,
  readDetacheringen,
  readOrganisatie,
  readOrganisatienamen,
} from './organisaties.repository.ts';

/** Detacheringen of a person at an organisation that touch the period, oldest first. */
export function detacheringenInPeriode(
  db: ReadDb,
  wie: { readonly medewerkerId: string; readonly organisatieId: string },
  periode: Periode,
): Detachering[] {
  return readDetacheringen(db, wie.medewerkerId, wie.organisatieId).filter((d) => overlapt(d, periode));
}

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
  return readOrganisatie(db, id)?.geldigTot ?? null;
}

/** Refuses an organisation that is not there on that day, saying which field is wrong. */
export function requireOrganisatieOn(
  db: ReadDb,
  id: string,
  dag: string,
  fields = { wie: 'organisatieId', wanneer: 'van' },
): void {
  const organisatie = readOrganisatie(db, id);
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

/** A day has no more. */
const MINUTEN_PER_DAG = 24 * 60;

/** The pattern asked for, or hours spread evenly; refuses one that is not the hours, or not a day. */
export function selectWerkpatroon(minutenPerWeek: number, asked: Werkpatroon | null): Werkpatroon {
  const werkpatroon = asked ?? spreidOverWeek(minutenPerWeek);
  if (werkpatroon.some((dag) => dag < 0 || dag > MINUTEN_PER_DAG)) {
    throw ongeldig('werkpatroon', 'Vul per dag 0 t/m 24 uur in.');
  }
  if (werkpatroon.reduce((sum, dag) => sum + dag, 0) !== minutenPerWeek) {
    throw ongeldig('werkpatroon', 'De uren per dag samen zijn niet gelijk aan de uren per week.');
  }
  return werkpatroon;
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
