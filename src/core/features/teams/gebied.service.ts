import type { GebiedBeeld, GebiedEinde, ManagerRegel } from '../../../shared/contract/gebieden.ts';
import { weergavenaam } from '../../../shared/domain/tekst/naam.ts';
import { kiesNaam } from '../../../shared/domain/tekst/naamregel.ts';
import { zoekvorm } from '../../../shared/domain/tekst/zoeknaam.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import {
  dagBinnen,
  isGeldigOp,
  type Periode,
  volgendeWissel,
  wijzigPeriode,
} from '../../../shared/domain/tijd/periode.ts';
import type { CallContext } from '../../base/core-types.ts';
import { nietGevonden, ongeldig } from '../../base/fout.ts';
import { nieuwId } from '../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../db/types.ts';
import { leesMensenOpId, teamnamenOp } from '../medewerkers/werkstand.service.ts';
import { bewaarGebiednamen, leesGebiedsmanagers, leesTeamGebieden } from './beheer.repository.ts';
import {
  leesGebied,
  leesGebieden,
  leesGebiednamen,
  leesTeamsNa,
  sluitGebied,
  voegGebiedToe,
} from './gebied.repository.ts';
import { hoogsteVolgorde } from './teams.repository.ts';

export type GebiedMetNaam = Periode & { readonly id: string; readonly code: string; readonly naam: string };

/** The gebied with its latest name; undefined when there is none. */
export function zoekGebied(db: ReadDb, id: string): GebiedMetNaam | undefined {
  const rij = leesGebied(db, id);
  if (rij === undefined) return undefined;
  return { ...rij, naam: leesGebiednamen(db).findLast((n) => n.gebiedId === id)?.naam ?? '' };
}

/** The gebied of a form; `ongeldig` at its field when there is none. */
export function vereisGebied(db: ReadDb, id: string): GebiedMetNaam {
  const rij = zoekGebied(db, id);
  if (rij === undefined) throw ongeldig('gebiedId', 'Dit gebied bestaat niet meer. Kies een ander gebied.');
  return rij;
}

/** The gebied of a form from a day on; `ongeldig` when it does not exist then, or has an end. */
export function vereisGebiedVanaf(db: ReadDb, id: string, van: string): GebiedMetNaam {
  const rij = vereisGebied(db, id);
  if (!isGeldigOp(rij, van)) throw ongeldig('van', `Gebied ${rij.naam} bestaat niet op ${datumNl(van)}.`);
  if (rij.geldigTot !== null) {
    throw ongeldig(
      'gebiedId',
      `Gebied ${rij.naam} stopt per ${datumNl(rij.geldigTot)}. Kies een ander gebied.`,
    );
  }
  return rij;
}

function vindGebied(db: ReadDb, id: string): GebiedMetNaam {
  const rij = zoekGebied(db, id);
  if (rij === undefined) throw nietGevonden('Dit gebied bestaat niet meer. Kies een ander gebied.');
  return rij;
}

function vereisVrijeGebiednaam(db: ReadDb, naam: string, van: string, behalve: string | null): void {
  const vorm = zoekvorm(naam);
  const bezet = leesGebiednamen(db).some(
    (n) => n.gebiedId !== behalve && zoekvorm(n.naam) === vorm && (n.geldigTot === null || n.geldigTot > van),
  );
  if (bezet) throw ongeldig('naam', `Er is al een gebied “${naam}”. Kies een andere naam.`);
}

/** First free code of one or two letters, for instance "N" or "NO". */
function kiesCode(naam: string, bezet: ReadonlySet<string>): string {
  const letters = naam.toUpperCase().replace(/[^A-Z0-9]/g, '') || 'G';
  for (let lengte = 1; lengte <= letters.length; lengte++) {
    const code = letters.slice(0, lengte);
    if (!bezet.has(code)) return code;
  }
  let nummer = 2;
  while (bezet.has(`${letters}${nummer}`)) nummer++;
  return `${letters}${nummer}`;
}

export function nieuwGebied(
  tx: WriteDb,
  ctx: CallContext,
  { naam, van }: { readonly naam: string; readonly van: string },
): Wijziging<{ id: string }> {
  vereisVrijeGebiednaam(tx, naam, van, null);
  const id = nieuwId(ctx.klok);
  const geldig = { geldigVan: van, geldigTot: null };
  voegGebiedToe(tx, {
    gebied: {
      id,
      code: kiesCode(naam, new Set(leesGebieden(tx).map((g) => g.code))),
      volgorde: hoogsteVolgorde(tx, 'gebied') + 1,
      ...geldig,
    },
    naam: { id: nieuwId(ctx.klok), gebiedId: id, naam, ...geldig },
  });
  return { label: `Gebied ${naam} toegevoegd`, uitvoer: { id } };
}

const waardeVan = (rij: { readonly naam: string }) => rij.naam;
type Hernoem = { readonly id: string; readonly naam: string; readonly van: string };

/** Another name from a date on; overviews of before keep the old one. */
export function hernoemGebied(tx: WriteDb, ctx: CallContext, { id, naam, van }: Hernoem): Wijziging<null> {
  const gebied = vindGebied(tx, id);
  if (!isGeldigOp(gebied, van)) {
    throw ongeldig('van', `Gebied ${gebied.naam} bestaat niet op ${datumNl(van)}.`);
  }
  vereisVrijeGebiednaam(tx, naam, van, id);
  const rijen = leesGebiednamen(tx).filter((n) => n.gebiedId === id);
  const was = kiesNaam(rijen, van);
  bewaarGebiednamen(
    tx,
    wijzigPeriode({ rijen, waardeVan }, van, volgendeWissel(rijen, van, gebied.geldigTot), naam),
    id,
    () => nieuwId(ctx.klok),
  );
  return { label: `Gebied ${was} heet ${naam} vanaf ${datumNl(van)}`, uitvoer: null };
}

type Managerrij = ReturnType<typeof leesGebiedsmanagers>[number];

/** Managers with the names of people, in the order they came. */
export function managersMetNaam(db: ReadDb, rijen: readonly Managerrij[]): Map<string, ManagerRegel[]> {
  const mensen = leesMensenOpId(
    db,
    rijen.flatMap((rij) => [rij.medewerkerId, ...(rij.vervangerId === null ? [] : [rij.vervangerId])]),
  );
  const naamVan = (id: string) => {
    const persoon = mensen.get(id);
    return persoon === undefined ? '' : weergavenaam(persoon);
  };
  return new Map(
    [...Map.groupBy(rijen, (rij) => rij.gebiedId)].map(([gebiedId, groep]) => [
      gebiedId,
      groep.map(({ id, medewerkerId, vervangerId, geldigVan, geldigTot }) => ({
        ...{ id, medewerkerId, vervangerId, geldigVan, geldigTot },
        naam: naamVan(medewerkerId),
        vervanger: vervangerId === null ? null : naamVan(vervangerId),
      })),
    ]),
  );
}

/** One gebied with its dated rows, oldest first. */
export function gebiedBeeld(
  db: ReadDb,
  _ctx: CallContext,
  vraag: { readonly id: string; readonly peildatum: string },
): GebiedBeeld {
  const { id, code, geldigVan, geldigTot } = vindGebied(db, vraag.id);
  const peildatum = dagBinnen({ geldigVan, geldigTot }, vraag.peildatum);
  const namen = leesGebiednamen(db).filter((n) => n.gebiedId === id);
  const managers =
    managersMetNaam(
      db,
      leesGebiedsmanagers(db).filter((rij) => rij.gebiedId === id),
    ).get(id) ?? [];
  const koppelingen = leesTeamGebieden(db).filter((rij) => rij.gebiedId === id);
  return {
    peildatum,
    regel: {
      ...{ id, code, geldigVan, geldigTot },
      naam: kiesNaam(namen, peildatum),
      teamIds: koppelingen.filter((rij) => isGeldigOp(rij, peildatum)).map((rij) => rij.teamId),
      gebiedsmanagers: managers.filter((rij) => rij.geldigTot === null || rij.geldigTot > peildatum),
    },
    namen: namen.map(({ gebiedId: _, ...rij }) => rij),
    gebiedsmanagers: managers,
    teams: koppelingen.map(({ gebiedId: _, ...rij }) => ({
      ...rij,
      naam: teamnamenOp(db, rij.geldigVan)(rij.teamId),
    })),
  };
}

type Einde = { readonly id: string; readonly per: string };

/** What ending a gebied on `per` (the first day without) would meet. */
export function gebiedEinde(db: ReadDb, _ctx: CallContext, { id, per }: Einde): GebiedEinde {
  const gebied = vindGebied(db, id);
  const teamnaam = teamnamenOp(db, per);
  const teams = leesTeamsNa(db, id, per).map((teamId) => ({ teamId, naam: teamnaam(teamId) }));
  const lopend = leesGebiedsmanagers(db).filter(
    (rij) => rij.gebiedId === id && (rij.geldigTot === null || rij.geldigTot > per),
  );
  const managers = managersMetNaam(db, lopend).get(id) ?? [];
  return {
    mag: teams.length === 0,
    teams,
    eindigt: [`Gebied ${gebied.naam}`, ...managers.map((rij) => `Gebiedsmanager ${rij.naam}`)],
  };
}

/** Ends a gebied with its managers; refused while a team belongs to it, so that no team loses its gebied. */
export function beeindigGebied(tx: WriteDb, ctx: CallContext, vraag: Einde): Wijziging<null> {
  const { naam, geldigVan, geldigTot } = vindGebied(tx, vraag.id);
  if (vraag.per <= geldigVan) {
    throw ongeldig('per', `Gebied ${naam} begint pas op ${datumNl(geldigVan)}. Kies een latere datum.`);
  }
  if (geldigTot !== null && geldigTot <= vraag.per) {
    throw ongeldig('per', `Gebied ${naam} is al gestopt per ${datumNl(geldigTot)}.`);
  }
  const { mag, teams } = gebiedEinde(tx, ctx, vraag);
  if (!mag) {
    const namen = teams.map((team) => team.naam).join(', ');
    throw ongeldig(
      'per',
      `Bij gebied ${naam} ${teams.length === 1 ? 'hoort dan nog team' : 'horen dan nog teams'} ${namen}. Kies eerst een ander gebied voor ${teams.length === 1 ? 'dit team' : 'deze teams'}.`,
    );
  }
  sluitGebied(tx, vraag.id, vraag.per);
  return { label: `Gebied ${naam} beëindigd per ${datumNl(vraag.per)}`, uitvoer: null };
}
