import type { Cao } from '../../../shared/domain/planning/lijsten.ts';
import type { Detachering, Werkpatroon } from '../../../shared/domain/planning/planning.ts';
import { spreidOverWeek } from '../../../shared/domain/planning/werkpatroon.ts';
import { datumNl, totEnMetNl } from '../../../shared/domain/tijd/datum.ts';
import { isGeldigOp, overlapt, type Periode } from '../../../shared/domain/tijd/periode.ts';
import type { CallContext } from '../../base/core-types.ts';
import { ongeldig } from '../../base/fout.ts';
import { nieuwId } from '../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../db/types.ts';
import {
  hoogsteVolgorde,
  leesDetacheringen,
  leesOrganisatie,
  leesOrganisatienamen,
  voegDetacheringToe,
  voegOrganisatieToe,
} from './organisaties.repository.ts';

/** Detacheringen of a person at an organisation that touch the period, oldest first. */
export function detacheringenInPeriode(
  db: ReadDb,
  wie: { readonly medewerkerId: string; readonly organisatieId: string },
  periode: Periode,
): Detachering[] {
  return leesDetacheringen(db, wie.medewerkerId, wie.organisatieId).filter((d) => overlapt(d, periode));
}

/** Name of an organisation as it is called last. */
export function naamVanOrganisatie(db: ReadDb, id: string): string {
  return leesOrganisatienamen(db).findLast((n) => n.organisatieId === id)?.naam ?? '';
}

export function nieuweOrganisatie(
  tx: WriteDb,
  ctx: CallContext,
  invoer: { readonly naam: string; readonly cao: Cao; readonly van: string },
): Wijziging<{ id: string }> {
  const bezet = leesOrganisatienamen(tx).some(
    (n) => n.naam.localeCompare(invoer.naam, 'nl', { sensitivity: 'base' }) === 0,
  );
  if (bezet) throw ongeldig('naam', `Er is al een organisatie “${invoer.naam}”. Kies een andere naam.`);
  const id = nieuwId(ctx.klok);
  const geldig = { geldigVan: invoer.van, geldigTot: null };
  voegOrganisatieToe(tx, {
    organisatie: {
      id,
      soort: 'zorgaanbieder',
      cao: invoer.cao,
      volgorde: hoogsteVolgorde(tx) + 1,
      ...geldig,
    },
    naam: { id: nieuwId(ctx.klok), organisatieId: id, naam: invoer.naam, ...geldig },
  });
  return { label: `Organisatie ${invoer.naam} toegevoegd`, uitvoer: { id } };
}

/** First day on which an organisation supplies nobody any more; null = no end. */
export function eindeVanOrganisatie(db: ReadDb, id: string): string | null {
  return leesOrganisatie(db, id)?.geldigTot ?? null;
}

/** Refuses an organisation that is not there on that day, saying which field is wrong. */
export function vereisOrganisatieOp(
  db: ReadDb,
  id: string,
  dag: string,
  velden = { wie: 'organisatieId', wanneer: 'van' },
): void {
  const organisatie = leesOrganisatie(db, id);
  if (organisatie === undefined) throw ongeldig(velden.wie, 'Deze organisatie bestaat niet meer.');
  if (!isGeldigOp(organisatie, dag)) {
    throw ongeldig(velden.wanneer, `Deze organisatie levert geen medewerkers op ${datumNl(dag)}.`);
  }
}

/**
 * Until when a detachering at an organisation can run: `tot`, or where that is open the end of the
 * organisation itself. Refuses a later end at `tot`.
 */
export function eindeBinnenOrganisatie(db: ReadDb, id: string, tot: string | null): string | null {
  if (tot === null) return eindeVanOrganisatie(db, id);
  vereisOrganisatieTot(db, id, tot, 'tot');
  return tot;
}

/** Refuses a period at an organisation that has stopped before its end; `tot: null` is the longest period. */
export function vereisOrganisatieTot(db: ReadDb, id: string, tot: string | null, veld: string): void {
  const einde = eindeVanOrganisatie(db, id);
  if (einde === null || (tot !== null && tot <= einde)) return;
  const naam = naamVanOrganisatie(db, id);
  throw ongeldig(
    veld,
    `${naam} levert ${totEnMetNl(einde)} medewerkers. Daarna kan er geen detachering meer zijn.`,
  );
}

/** A day has no more. */
const MINUTEN_PER_DAG = 24 * 60;

/** The pattern asked for, or hours spread evenly; refuses one that is not the hours, or not a day. */
export function kiesWerkpatroon(minutenPerWeek: number, gevraagd: Werkpatroon | null): Werkpatroon {
  const werkpatroon = gevraagd ?? spreidOverWeek(minutenPerWeek);
  if (werkpatroon.some((dag) => dag < 0 || dag > MINUTEN_PER_DAG)) {
    throw ongeldig('werkpatroon', 'Vul per dag 0 t/m 24 uur in.');
  }
  if (werkpatroon.reduce((som, dag) => som + dag, 0) !== minutenPerWeek) {
    throw ongeldig('werkpatroon', 'De uren per dag samen zijn niet gelijk aan de uren per week.');
  }
  return werkpatroon;
}

type NieuweDetachering = {
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
export function maakDetachering(tx: WriteDb, ctx: CallContext, invoer: NieuweDetachering): string {
  vereisOrganisatieOp(tx, invoer.organisatieId, invoer.van);
  const werkpatroon = kiesWerkpatroon(invoer.minutenPerWeek, invoer.werkpatroon);
  const periode = {
    geldigVan: invoer.van,
    geldigTot: eindeVanOrganisatie(tx, invoer.organisatieId),
  };
  if (detacheringenInPeriode(tx, invoer, periode).length > 0) {
    throw ongeldig(
      'organisatieId',
      'Deze medewerker is in deze periode al gedetacheerd door deze organisatie.',
    );
  }
  const id = nieuwId(ctx.klok);
  const { medewerkerId, organisatieId, functieId, minutenPerWeek } = invoer;
  voegDetacheringToe(tx, {
    id,
    medewerkerId,
    organisatieId,
    functieId,
    minutenPerWeek,
    werkpatroon,
    ...periode,
  });
  return id;
}
