import type { WijkLine } from '../../../shared/contract/gebieden.ts';
import { selectNaam } from '../../../shared/domain/tekst/naamregel.ts';
import { zoekvorm } from '../../../shared/domain/tekst/zoeknaam.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import { isGeldigOn, nextWissel, type Periode, updatePeriode } from '../../../shared/domain/tijd/periode.ts';
import type { CallContext } from '../../base/core-types.ts';
import { found, ongeldig } from '../../base/fault.ts';
import { newId } from '../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../db/types.ts';
import { gebiednamenOn, teamnamenOn } from '../medewerkers/werkstand.service.ts';
import {
  readTeamWijken,
  readWijkGebieden,
  readWijkNamen,
  saveWijkGebied,
  saveWijknamen,
} from './beheer.repository.ts';
import { readAllWijkGebieden, readWijken } from './gebied.repository.ts';
import { addWijk, setTeamInWijk } from './teams.repository.ts';

type Hernoem = { readonly id: string; readonly naam: string; readonly van: string };

/** Refuses a name that another wijk has on or after a day, at the field it was typed in. */
function requireVrijeWijknaam(db: ReadDb, naam: string, van: string, behalve: string | null): void {
  const form = zoekvorm(naam);
  const bezet = readWijkNamen(db).some(
    (n) => n.wijkId !== behalve && zoekvorm(n.naam) === form && (n.geldigTot === null || n.geldigTot > van),
  );
  if (!bezet) return;
  throw ongeldig(
    'naam',
    behalve === null
      ? `Er is al een wijk “${naam}”. Kies die bij Wijk, of kies een andere naam.`
      : `Er is al een wijk “${naam}”. Kies een andere naam.`,
  );
}

type TeamErbij = {
  readonly teamId: string;
  readonly gebiedId: string;
  readonly naam: string;
  readonly van: string;
};

/** A wijkteam has exactly one wijk (domein §2): a new one brings the wijk it is named after. */
export function newWijk(
  tx: WriteDb,
  ctx: CallContext,
  { teamId, gebiedId, naam, van, volgorde }: TeamErbij & { readonly volgorde: number },
): void {
  requireVrijeWijknaam(tx, naam, van, null);
  const wijkId = newId(ctx.klok);
  const geldig = { geldigVan: van, geldigTot: null };
  addWijk(tx, {
    wijk: { id: wijkId, volgorde, ...geldig },
    naam: { id: newId(ctx.klok), wijkId, naam, ...geldig },
    koppeling: { id: newId(ctx.klok), teamId, wijkId, ...geldig },
    gebied: { id: newId(ctx.klok), wijkId, gebiedId, ...geldig },
  });
}

/** A new team takes over a wijk that has no team from a day on; the wijk goes to the gebied of the team. */
export function neemWijk(
  tx: WriteDb,
  ctx: CallContext,
  { teamId, gebiedId, van, wijkId }: TeamErbij & { readonly wijkId: string },
): void {
  const wijk = readWijken(tx).find((row) => row.id === wijkId);
  if (wijk === undefined || !isGeldigOn(wijk, van)) {
    throw ongeldig('wijkId', 'Deze wijk bestaat dan niet. Kies een andere wijk.');
  }
  const bezet = readTeamWijken(tx).find(
    (row) => row.wijkId === wijkId && (row.geldigTot === null || row.geldigTot > van),
  );
  if (bezet !== undefined) {
    throw ongeldig('wijkId', `Deze wijk heeft dan nog team ${teamnamenOn(tx, van)(bezet.teamId)}.`);
  }
  setTeamInWijk(tx, { id: newId(ctx.klok), teamId, wijkId, geldigVan: van, geldigTot: null });
  const rijen = readWijkGebieden(tx, wijkId);
  const readValue = (row: { readonly gebiedId: string }) => row.gebiedId;
  saveWijkGebied(tx, updatePeriode({ rijen, readValue }, van, null, gebiedId), wijkId, () => newId(ctx.klok));
}

/** Wijken on the peildatum, with the gebied they are in and the team that serves them. */
export function wijkenList(
  db: ReadDb,
  _ctx: CallContext,
  { peildatum }: { readonly peildatum: string },
): WijkLine[] {
  const namen = Map.groupBy(readWijkNamen(db), (row) => row.wijkId);
  const byDag = <R extends Periode>(rows: readonly R[]) => rows.filter((row) => isGeldigOn(row, peildatum));
  const gebieden = new Map(byDag(readAllWijkGebieden(db)).map((row) => [row.wijkId, row.gebiedId]));
  const teams = new Map(byDag(readTeamWijken(db)).map((row) => [row.wijkId, row.teamId]));
  const gebiednaam = gebiednamenOn(db, peildatum);
  const teamnaam = teamnamenOn(db, peildatum);
  return byDag(readWijken(db)).map(({ id, geldigVan, geldigTot }) => {
    const gebiedId = gebieden.get(id) ?? null;
    const teamId = teams.get(id) ?? null;
    const own = namen.get(id) ?? [];
    return {
      ...{ id, geldigVan, geldigTot, gebiedId, teamId },
      naam: selectNaam(own, peildatum),
      namen: own.map(({ wijkId: _, ...row }) => row),
      gebied: gebiedId === null ? null : gebiednaam(gebiedId),
      team: teamId === null ? null : teamnaam(teamId),
    };
  });
}

export function renameWijk(tx: WriteDb, ctx: CallContext, { id, naam, van }: Hernoem): Wijziging<null> {
  const wijk = found(
    readWijken(tx).find((row) => row.id === id),
    'Deze wijk bestaat niet meer. Ververs het scherm.',
  );
  const own = readWijkNamen(tx).filter((n) => n.wijkId === id);
  const was = selectNaam(own, van);
  if (!isGeldigOn(wijk, van)) throw ongeldig('van', `Wijk ${was} bestaat niet op ${datumNl(van)}.`);
  requireVrijeWijknaam(tx, naam, van, id);
  saveWijknamen(
    tx,
    updatePeriode(
      { rijen: own, readValue: (row) => row.naam },
      van,
      nextWissel(own, van, wijk.geldigTot),
      naam,
    ),
    id,
    () => newId(ctx.klok),
  );
  return { label: `Wijk ${was} heet ${naam} vanaf ${datumNl(van)}`, uitvoer: null };
}
