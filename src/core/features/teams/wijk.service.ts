import type { WijkRegel } from '../../../shared/contract/gebieden.ts';
import { kiesNaam } from '../../../shared/domain/tekst/naamregel.ts';
import { zoekvorm } from '../../../shared/domain/tekst/zoeknaam.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import {
  isGeldigOp,
  type Periode,
  volgendeWissel,
  wijzigPeriode,
} from '../../../shared/domain/tijd/periode.ts';
import type { CallContext } from '../../base/core-types.ts';
import { nietGevonden, ongeldig } from '../../base/fout.ts';
import { nieuwId } from '../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../db/types.ts';
import { gebiednamenOp, teamnamenOp } from '../medewerkers/werkstand.service.ts';
import {
  bewaarWijkGebied,
  bewaarWijknamen,
  leesTeamWijken,
  leesWijkGebieden,
  leesWijkNamen,
} from './beheer.repository.ts';
import { leesAlleWijkGebieden, leesWijken } from './gebied.repository.ts';
import { voegWijkToe, zetTeamInWijk } from './teams.repository.ts';

type Hernoem = { readonly id: string; readonly naam: string; readonly van: string };

/** Refuses a name that another wijk has on or after a day, at the field it was typed in. */
function vereisVrijeWijknaam(db: ReadDb, naam: string, van: string, behalve: string | null): void {
  const vorm = zoekvorm(naam);
  const bezet = leesWijkNamen(db).some(
    (n) => n.wijkId !== behalve && zoekvorm(n.naam) === vorm && (n.geldigTot === null || n.geldigTot > van),
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
export function nieuweWijk(
  tx: WriteDb,
  ctx: CallContext,
  { teamId, gebiedId, naam, van, volgorde }: TeamErbij & { readonly volgorde: number },
): void {
  vereisVrijeWijknaam(tx, naam, van, null);
  const wijkId = nieuwId(ctx.klok);
  const geldig = { geldigVan: van, geldigTot: null };
  voegWijkToe(tx, {
    wijk: { id: wijkId, volgorde, ...geldig },
    naam: { id: nieuwId(ctx.klok), wijkId, naam, ...geldig },
    koppeling: { id: nieuwId(ctx.klok), teamId, wijkId, ...geldig },
    gebied: { id: nieuwId(ctx.klok), wijkId, gebiedId, ...geldig },
  });
}

/** A new team takes over a wijk that has no team from a day on; the wijk goes to the gebied of the team. */
export function neemWijk(
  tx: WriteDb,
  ctx: CallContext,
  { teamId, gebiedId, van, wijkId }: TeamErbij & { readonly wijkId: string },
): void {
  const wijk = leesWijken(tx).find((rij) => rij.id === wijkId);
  if (wijk === undefined || !isGeldigOp(wijk, van)) {
    throw ongeldig('wijkId', 'Deze wijk bestaat dan niet. Kies een andere wijk.');
  }
  const bezet = leesTeamWijken(tx).find(
    (rij) => rij.wijkId === wijkId && (rij.geldigTot === null || rij.geldigTot > van),
  );
  if (bezet !== undefined) {
    throw ongeldig('wijkId', `Deze wijk heeft dan nog team ${teamnamenOp(tx, van)(bezet.teamId)}.`);
  }
  zetTeamInWijk(tx, { id: nieuwId(ctx.klok), teamId, wijkId, geldigVan: van, geldigTot: null });
  const rijen = leesWijkGebieden(tx, wijkId);
  const waardeVan = (rij: { readonly gebiedId: string }) => rij.gebiedId;
  bewaarWijkGebied(tx, wijzigPeriode({ rijen, waardeVan }, van, null, gebiedId), wijkId, () =>
    nieuwId(ctx.klok),
  );
}

/** Wijken on the peildatum, with the gebied they are in and the team that serves them. */
export function wijkenLijst(
  db: ReadDb,
  _ctx: CallContext,
  { peildatum }: { readonly peildatum: string },
): WijkRegel[] {
  const namen = Map.groupBy(leesWijkNamen(db), (rij) => rij.wijkId);
  const opDag = <R extends Periode>(rijen: readonly R[]) => rijen.filter((rij) => isGeldigOp(rij, peildatum));
  const gebieden = new Map(opDag(leesAlleWijkGebieden(db)).map((rij) => [rij.wijkId, rij.gebiedId]));
  const teams = new Map(opDag(leesTeamWijken(db)).map((rij) => [rij.wijkId, rij.teamId]));
  const gebiednaam = gebiednamenOp(db, peildatum);
  const teamnaam = teamnamenOp(db, peildatum);
  return opDag(leesWijken(db)).map(({ id, geldigVan, geldigTot }) => {
    const gebiedId = gebieden.get(id) ?? null;
    const teamId = teams.get(id) ?? null;
    const eigen = namen.get(id) ?? [];
    return {
      ...{ id, geldigVan, geldigTot, gebiedId, teamId },
      naam: kiesNaam(eigen, peildatum),
      namen: eigen.map(({ wijkId: _, ...rij }) => rij),
      gebied: gebiedId === null ? null : gebiednaam(gebiedId),
      team: teamId === null ? null : teamnaam(teamId),
    };
  });
}

export function hernoemWijk(tx: WriteDb, ctx: CallContext, { id, naam, van }: Hernoem): Wijziging<null> {
  const wijk = leesWijken(tx).find((rij) => rij.id === id);
  if (wijk === undefined) throw nietGevonden('Deze wijk bestaat niet meer. Ververs het scherm.');
  const eigen = leesWijkNamen(tx).filter((n) => n.wijkId === id);
  const was = kiesNaam(eigen, van);
  if (!isGeldigOp(wijk, van)) throw ongeldig('van', `Wijk ${was} bestaat niet op ${datumNl(van)}.`);
  vereisVrijeWijknaam(tx, naam, van, id);
  bewaarWijknamen(
    tx,
    wijzigPeriode(
      { rijen: eigen, waardeVan: (rij) => rij.naam },
      van,
      volgendeWissel(eigen, van, wijk.geldigTot),
      naam,
    ),
    id,
    () => nieuwId(ctx.klok),
  );
  return { label: `Wijk ${was} heet ${naam} vanaf ${datumNl(van)}`, uitvoer: null };
}
