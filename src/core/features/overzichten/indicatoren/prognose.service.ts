import type { Prognose } from '../../../../shared/contract/indicatoren.ts';
import { berekenPlanbord } from '../../../../shared/domain/planbord/planbord.ts';
import type { Zwaarte } from '../../../../shared/domain/planning/lists.ts';
import {
  type Band,
  structureel,
  terugblik,
  voorspelBand,
  type WachtlijstInvoer,
  weekInstroom,
} from '../../../../shared/domain/prognose/wachtlijst.ts';
import { plusDagen } from '../../../../shared/domain/tijd/datum.ts';
import { maandagen, maandagOf } from '../../../../shared/domain/tijd/week.ts';
import type { CallContext } from '../../../base/core-types.ts';
import type { ReadDb } from '../../../db/types.ts';
import { readPlanbord } from '../../capaciteit/planbord.service.ts';
import { instellingenOn } from '../../medewerkers/werkstand.service.ts';
import { teamsList } from '../../teams/list.service.ts';
import { readWachtenden } from './feiten.repository.ts';
import { readAanmeldingen, readBehandelduur, readOpenPerZwaarte } from './prognose.repository.ts';

/** The waiting list of each team in the weeks to come, and how far such a forecast was off before. */

/** Weeks ahead. */
const VOORUIT = 26;
/** Weeks of the past that say how much comes in. */
const VERLEDEN = 52;
/** Forecasts that are tried against what came: one every four weeks of the last year, this far ahead. */
const TERUG = { keer: 12, weken: 8, stap: 28 } as const;
/** Days of waiting that a team should not pass (four weeks). */
const VIER_WEKEN = 4;

/** Hours that clients get in each of the weeks, per team. */
function clientgebondenUren(
  db: ReadDb,
  vanaf: string,
  weken: number,
  vandaag: string,
): ReadonlyMap<string, number[]> {
  const lijst = maandagen(maandagOf(vanaf), weken);
  const planbord = berekenPlanbord({
    gegevens: readPlanbord(db, lijst[0] ?? vanaf, plusDagen(maandagOf(vanaf), 7 * weken), vandaag),
    vandaag,
    maandagen: lijst,
    rekenwijze: 'norm',
  });
  return new Map(
    planbord.teams.map(({ teamId, weken: own }) => [
      teamId,
      own.map(({ clientgebonden }) => clientgebonden / 60),
    ]),
  );
}

/** What a forecast on a day knows of each team; everything after that day is left out of it. */
function invoerOn(db: ReadDb, dag: string) {
  const begin = plusDagen(maandagOf(dag), -7 * VERLEDEN);
  const verleden = { van: begin, tot: plusDagen(maandagOf(dag), -1) };
  const weken = maandagen(begin, VERLEDEN);
  const aanmeldingen = Map.groupBy(readAanmeldingen(db, verleden), ({ teamId }) => teamId);
  const duren = new Map(readBehandelduur(db, verleden).map((row) => [row.teamId, row]));
  const open = Map.groupBy(readOpenPerZwaarte(db, dag), ({ teamId }) => teamId);
  const wachtend = Map.groupBy(readWachtenden(db, dag), ({ teamId }) => teamId);
  const { zwaarteMinuten } = instellingenOn(db, dag);
  /** Of one team, or of the teams of a gebied together: first added, then divided. */
  return (teamIds: readonly string[]): Omit<WachtlijstInvoer, 'clientgebonden'> | null => {
    const perWeek = new Map<string, number>();
    for (const row of teamIds.flatMap((id) => aanmeldingen.get(id) ?? [])) {
      const maandag = maandagOf(row.dag);
      perWeek.set(maandag, (perWeek.get(maandag) ?? 0) + row.aantal);
    }
    const duur = teamIds
      .flatMap((id) => duren.get(id) ?? [])
      .reduce((a, row) => ({ dagen: a.dagen + row.dagen, aantal: a.aantal + row.aantal }), {
        dagen: 0,
        aantal: 0,
      });
    if (perWeek.size === 0 || duur.aantal === 0) return null;
    const { gemiddeld, spreiding } = weekInstroom(weken.map((maandag) => perWeek.get(maandag) ?? 0));
    const van = (z: Zwaarte) =>
      teamIds
        .flatMap((id) => open.get(id) ?? [])
        .filter((row) => row.zwaarte === z)
        .reduce((a, { aantal }) => a + aantal, 0);
    const aantallen = { 1: van(1), 2: van(2), 3: van(3) };
    const samen = aantallen[1] + aantallen[2] + aantallen[3];
    const aandeel = (z: 1 | 2 | 3) => (samen === 0 ? 1 / 3 : aantallen[z] / samen);
    return {
      open: aantallen,
      wachtend: teamIds.flatMap((id) => wachtend.get(id) ?? []).reduce((a, { aantal }) => a + aantal, 0),
      instroom: gemiddeld,
      spreiding,
      doorloopWeken: duur.dagen / duur.aantal / 7,
      aandeel: { 1: aandeel(1), 2: aandeel(2), 3: aandeel(3) },
      uren: { 1: zwaarteMinuten[1] / 60, 2: zwaarteMinuten[2] / 60, 3: zwaarteMinuten[3] / 60 },
      bezetting: 1,
    };
  };
}

/** What forecasts of the last year said of a team, beside what came. */
function terugblikken(db: ReadDb, vandaag: string, teamIds: readonly string[]) {
  const punten = new Map<string, { laag: number; verwacht: number; hoog: number; werkelijk: number }[]>();
  for (let i = 1; i <= TERUG.keer; i += 1) {
    const toen = plusDagen(vandaag, -TERUG.stap * i - 7 * TERUG.weken + TERUG.stap);
    const doel = plusDagen(toen, 7 * TERUG.weken);
    if (doel > vandaag) continue;
    const invoer = invoerOn(db, toen);
    const uren = clientgebondenUren(db, toen, TERUG.weken, toen);
    const werkelijk = Map.groupBy(readWachtenden(db, doel), ({ teamId }) => teamId);
    for (const teamId of teamIds) {
      const eigen = invoer([teamId]);
      if (eigen === null) continue;
      const band = voorspelBand({ ...eigen, clientgebonden: uren.get(teamId) ?? [] });
      const laatste = (list: Band['verwacht']) => list.at(-1)?.wachtend ?? 0;
      const list = punten.get(teamId) ?? [];
      punten.set(teamId, list);
      list.push({
        laag: laatste(band.laag),
        verwacht: laatste(band.verwacht),
        hoog: laatste(band.hoog),
        werkelijk: (werkelijk.get(teamId) ?? []).reduce((a, { aantal }) => a + aantal, 0),
      });
    }
  }
  return (teamId: string) => terugblik(punten.get(teamId) ?? []);
}

/** The forecast of every team and gebied with trajecten; the look back only when it is asked, for it reads a year. */
export function prognose(
  db: ReadDb,
  ctx: CallContext,
  { metTerugblik }: { readonly metTerugblik: boolean },
): Prognose {
  const vandaag = ctx.klok.vandaag();
  const { teams, gebieden } = teamsList(db, ctx, { peildatum: vandaag });
  const invoer = invoerOn(db, vandaag);
  const uren = clientgebondenUren(db, vandaag, VOORUIT, vandaag);
  const ids = teams.map(({ id }) => id);
  const terug = metTerugblik ? terugblikken(db, vandaag, ids) : () => null;
  const van = (teamIds: readonly string[]) => {
    const eigen = invoer(teamIds);
    if (eigen === null) return null;
    const clientgebonden = Array.from({ length: VOORUIT }, (_, k) =>
      teamIds.reduce((a, id) => a + (uren.get(id)?.[k] ?? 0), 0),
    );
    const { laag, verwacht, hoog } = voorspelBand({ ...eigen, clientgebonden });
    const gemiddeld = clientgebonden.reduce((a, b) => a + b, 0) / VOORUIT;
    const over = verwacht.findIndex(({ wachttijd }) => wachttijd === null || wachttijd > VIER_WEKEN);
    const { wachtend, instroom, spreiding, doorloopWeken } = eigen;
    return {
      ...{ wachtend, instroom, spreiding, doorloopWeken },
      weken: verwacht.map((week, k) => ({
        wachtend: week.wachtend,
        laag: laag[k]?.wachtend ?? week.wachtend,
        hoog: hoog[k]?.wachtend ?? week.wachtend,
        wachttijd: week.wachttijd,
      })),
      ...structureel({ ...eigen, clientgebonden: gemiddeld }),
      clientgebonden: gemiddeld,
      overVierWeken: over === -1 ? null : over,
    };
  };
  return {
    vandaag,
    maandagen: maandagen(maandagOf(vandaag), VOORUIT),
    terugblikWeken: TERUG.weken,
    teams: teams.flatMap(({ id: teamId, naam, gebiedId }) => {
      const eigen = van([teamId]);
      return eigen === null ? [] : [{ teamId, naam, gebiedId, ...eigen, terugblik: terug(teamId) }];
    }),
    gebieden: gebieden.flatMap(({ id: gebiedId, naam, teamIds }) => {
      const eigen = van(teamIds);
      return eigen === null ? [] : [{ gebiedId, naam, ...eigen }];
    }),
  };
}
