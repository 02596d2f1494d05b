import type { GebiedEinde, GebiedView, ManagerLine } from '../../../shared/contract/gebieden.ts';
import { weergavenaam } from '../../../shared/domain/tekst/naam.ts';
import { selectNaam } from '../../../shared/domain/tekst/naamregel.ts';
import { zoekvorm } from '../../../shared/domain/tekst/zoeknaam.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import {
  dagBinnen,
  isGeldigOn,
  nextWissel,
  type Periode,
  updatePeriode,
} from '../../../shared/domain/tijd/periode.ts';
import type { CallContext } from '../../base/core-types.ts';
import { found, ongeldig } from '../../base/fault.ts';
import { newId } from '../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../db/types.ts';
import { readMensenById, teamnamenOn } from '../medewerkers/werkstand.service.ts';
import { readGebiedsmanagers, readTeamGebieden, saveGebiednamen } from './beheer.repository.ts';
import {
  addGebied,
  closeGebied,
  gebiedRows,
  readGebieden,
  readGebiednamen,
  readTeamsAfter,
} from './gebied.repository.ts';
import { highestOrder } from './teams.repository.ts';

export type GebiedWithNaam = Periode & { readonly id: string; readonly code: string; readonly naam: string };

/** The gebied with its latest name; undefined when there is none. */
export function searchGebied(db: ReadDb, id: string): GebiedWithNaam | undefined {
  const row = gebiedRows.read(db, id);
  if (row === undefined) return undefined;
  return { ...row, naam: readGebiednamen(db).findLast((n) => n.gebiedId === id)?.naam ?? '' };
}

/** The gebied of a form; `ongeldig` at its field when there is none. */
export function requireGebied(db: ReadDb, id: string): GebiedWithNaam {
  const row = searchGebied(db, id);
  if (row === undefined) throw ongeldig('gebiedId', 'Dit gebied bestaat niet meer. Kies een ander gebied.');
  return row;
}

/** The gebied of a form from a day on; `ongeldig` when it does not exist then, or has an end. */
export function requireGebiedFrom(db: ReadDb, id: string, van: string): GebiedWithNaam {
  const row = requireGebied(db, id);
  if (!isGeldigOn(row, van)) {
    const wayOut =
      van < row.geldigVan ? ' Verbeter eerst de begindatum van het gebied, of kies een latere dag.' : '';
    throw ongeldig('van', `Gebied ${row.naam} bestaat niet op ${datumNl(van)}.${wayOut}`);
  }
  if (row.geldigTot !== null) {
    throw ongeldig(
      'gebiedId',
      `Gebied ${row.naam} stopt per ${datumNl(row.geldigTot)}. Kies een ander gebied.`,
    );
  }
  return row;
}

function findGebied(db: ReadDb, id: string): GebiedWithNaam {
  return found(searchGebied(db, id), 'Dit gebied bestaat niet meer. Kies een ander gebied.');
}

function requireVrijeGebiednaam(db: ReadDb, naam: string, van: string, behalve: string | null): void {
  const form = zoekvorm(naam);
  const bezet = readGebiednamen(db).some(
    (n) => n.gebiedId !== behalve && zoekvorm(n.naam) === form && (n.geldigTot === null || n.geldigTot > van),
  );
  if (bezet) throw ongeldig('naam', `Er is al een gebied “${naam}”. Kies een andere naam.`);
}

/** First free code of one or two letters, for instance "N" or "NO". */
function selectCode(naam: string, bezet: ReadonlySet<string>): string {
  const letters = naam.toUpperCase().replace(/[^A-Z0-9]/g, '') || 'G';
  for (let lengte = 1; lengte <= letters.length; lengte++) {
    const code = letters.slice(0, lengte);
    if (!bezet.has(code)) return code;
  }
  let nummer = 2;
  while (bezet.has(`${letters}${nummer}`)) nummer++;
  return `${letters}${nummer}`;
}

export function newGebied(
  tx: WriteDb,
  ctx: CallContext,
  { naam, van }: { readonly naam: string; readonly van: string },
): Wijziging<{ id: string }> {
  requireVrijeGebiednaam(tx, naam, van, null);
  const id = newId(ctx.klok);
  const geldig = { geldigVan: van, geldigTot: null };
  addGebied(tx, {
    gebied: {
      id,
      code: selectCode(naam, new Set(readGebieden(tx).map((g) => g.code))),
      volgorde: highestOrder(tx, 'gebied') + 1,
      ...geldig,
    },
    naam: { id: newId(ctx.klok), gebiedId: id, naam, ...geldig },
  });
  return { label: `Gebied ${naam} toegevoegd`, uitvoer: { id } };
}

const readValue = (row: { readonly naam: string }) => row.naam;
type Hernoem = { readonly id: string; readonly naam: string; readonly van: string };

/** Another name from a date on; overviews of before keep the old one. */
export function renameGebied(tx: WriteDb, ctx: CallContext, { id, naam, van }: Hernoem): Wijziging<null> {
  const gebied = findGebied(tx, id);
  if (!isGeldigOn(gebied, van)) {
    throw ongeldig('van', `Gebied ${gebied.naam} bestaat niet op ${datumNl(van)}.`);
  }
  requireVrijeGebiednaam(tx, naam, van, id);
  const rijen = readGebiednamen(tx).filter((n) => n.gebiedId === id);
  const was = selectNaam(rijen, van);
  saveGebiednamen(
    tx,
    updatePeriode({ rijen, readValue }, van, nextWissel(rijen, van, gebied.geldigTot), naam),
    id,
    () => newId(ctx.klok),
  );
  return { label: `Gebied ${was} heet ${naam} vanaf ${datumNl(van)}`, uitvoer: null };
}

type Managerrij = ReturnType<typeof readGebiedsmanagers>[number];

/** Managers with the names of people, in the order they came. */
export function managersWithNaam(db: ReadDb, rows: readonly Managerrij[]): Map<string, ManagerLine[]> {
  const mensen = readMensenById(
    db,
    rows.flatMap((row) => [row.medewerkerId, ...(row.vervangerId === null ? [] : [row.vervangerId])]),
  );
  const naamOf = (id: string) => {
    const persoon = mensen.get(id);
    return persoon === undefined ? '' : weergavenaam(persoon);
  };
  return new Map(
    [...Map.groupBy(rows, (row) => row.gebiedId)].map(([gebiedId, group]) => [
      gebiedId,
      group.map(({ id, medewerkerId, vervangerId, geldigVan, geldigTot }) => ({
        ...{ id, medewerkerId, vervangerId, geldigVan, geldigTot },
        naam: naamOf(medewerkerId),
        vervanger: vervangerId === null ? null : naamOf(vervangerId),
      })),
    ]),
  );
}

/** One gebied with its dated rows, oldest first. */
export function gebiedView(
  db: ReadDb,
  _ctx: CallContext,
  vraag: { readonly id: string; readonly peildatum: string },
): GebiedView {
  const { id, code, geldigVan, geldigTot } = findGebied(db, vraag.id);
  const peildatum = dagBinnen({ geldigVan, geldigTot }, vraag.peildatum);
  const namen = readGebiednamen(db).filter((n) => n.gebiedId === id);
  const managers =
    managersWithNaam(
      db,
      readGebiedsmanagers(db).filter((row) => row.gebiedId === id),
    ).get(id) ?? [];
  const koppelingen = readTeamGebieden(db).filter((row) => row.gebiedId === id);
  return {
    peildatum,
    regel: {
      ...{ id, code, geldigVan, geldigTot },
      naam: selectNaam(namen, peildatum),
      teamIds: koppelingen.filter((row) => isGeldigOn(row, peildatum)).map((row) => row.teamId),
      gebiedsmanagers: managers.filter((row) => row.geldigTot === null || row.geldigTot > peildatum),
    },
    namen: namen.map(({ gebiedId: _, ...row }) => row),
    gebiedsmanagers: managers,
    teams: koppelingen.map(({ gebiedId: _, ...row }) => ({
      ...row,
      naam: teamnamenOn(db, row.geldigVan)(row.teamId),
    })),
  };
}

type Einde = { readonly id: string; readonly per: string };

/** What ending a gebied on `per` (the first day without) would meet. */
export function gebiedEinde(db: ReadDb, _ctx: CallContext, { id, per }: Einde): GebiedEinde {
  const gebied = findGebied(db, id);
  const teamnaam = teamnamenOn(db, per);
  const teams = readTeamsAfter(db, id, per).map((teamId) => ({ teamId, naam: teamnaam(teamId) }));
  const lopend = readGebiedsmanagers(db).filter(
    (row) => row.gebiedId === id && (row.geldigTot === null || row.geldigTot > per),
  );
  const managers = managersWithNaam(db, lopend).get(id) ?? [];
  return {
    mag: teams.length === 0,
    teams,
    eindigt: [`Gebied ${gebied.naam}`, ...managers.map((row) => `Gebiedsmanager ${row.naam}`)],
  };
}

/** Ends a gebied with its managers; refused while a team belongs to it, so that no team loses its gebied. */
export function beeindigGebied(tx: WriteDb, ctx: CallContext, vraag: Einde): Wijziging<null> {
  const { naam, geldigVan, geldigTot } = findGebied(tx, vraag.id);
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
  closeGebied(tx, vraag.id, vraag.per);
  return { label: `Gebied ${naam} beëindigd per ${datumNl(vraag.per)}`, uitvoer: null };
}
