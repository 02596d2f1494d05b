import type { Tellingen } from '../../../shared/contract/werkvoorraad.ts';
import { ZWAARTEN, type Zwaarte } from '../../../shared/domain/planning/lists.ts';
import { maandNl, plusDagen } from '../../../shared/domain/tijd/datum.ts';
import {
  nextTelling,
  readHolding,
  readTelling,
  tellingsdag,
} from '../../../shared/domain/werkvoorraad/telling.ts';
import type { CallContext } from '../../base/core-types.ts';
import { newId } from '../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../db/types.ts';
import { teamsList } from '../teams/list.service.ts';
import { findTeam, requireTeamInPeriode } from '../teams/teams.service.ts';
import { readTellingen, readWerkvoorraad, writeTelling } from './werkvoorraad.repository.ts';
import { writeAantallenOpen } from './werkvoorraad.service.ts';

const readGegevens = (db: ReadDb) => ({ tellingen: readTellingen(db), werkvoorraad: readWerkvoorraad(db) });

/** What was counted in a month, beside what held before it. */
export function tellingen(db: ReadDb, ctx: CallContext, { maand }: { maand: string }): Tellingen {
  const dag = tellingsdag(maand);
  const gegevens = readGegevens(db);
  const ever = new Set(gegevens.werkvoorraad.map(({ teamId }) => teamId));
  const { teams, gebieden } = teamsList(db, ctx, { peildatum: dag });
  const order = new Map(gebieden.map(({ id }, i) => [id, i]));
  const place = (gebiedId: string | null) =>
    gebiedId === null ? gebieden.length : (order.get(gebiedId) ?? 0);
  return {
    maand,
    dag,
    teams: teams
      .toSorted((a, b) => place(a.gebiedId) - place(b.gebiedId) || a.volgorde - b.volgorde)
      .map(({ id: teamId, naam, gebied, soort }) => ({
        ...{ teamId, naam, gebied },
        verwacht: ever.size === 0 ? soort === 'wijkteam' : ever.has(teamId),
        aantallen: ZWAARTEN.map((zwaarte) => ({
          zwaarte,
          vorig: readHolding(gegevens, { teamId, zwaarte }, plusDagen(dag, -1)),
          nu: readTelling(gegevens, { teamId, zwaarte }, maand),
        })),
      })),
  };
}

type Opgave = {
  readonly maand: string;
  readonly regels: readonly {
    readonly teamId: string;
    readonly zwaarte: Zwaarte;
    readonly aantalOpen: number | null;
  }[];
};

/** Records the count of a month, of one team or of many: each number until it is counted again. */
export function recordTelling(tx: WriteDb, ctx: CallContext, { maand, regels }: Opgave): Wijziging<null> {
  const dag = tellingsdag(maand);
  const gegevens = readGegevens(tx);
  for (const { teamId } of regels) requireTeamInPeriode(tx, 'teamId', teamId, dag, plusDagen(dag, 1));
  const vragen = regels.map(({ teamId, zwaarte, aantalOpen }) => {
    return {
      ...{ teamId, zwaarte, van: dag },
      tot: nextTelling(gegevens, { teamId, zwaarte }, dag),
      aantalOpen: aantalOpen ?? readHolding(gegevens, { teamId, zwaarte }, plusDagen(dag, -1)),
    };
  });
  writeAantallenOpen(tx, ctx, vragen);
  for (const { teamId, zwaarte, aantalOpen } of regels) {
    writeTelling(tx, { id: newId(ctx.klok), teamId, zwaarte, datum: dag }, aantalOpen !== null);
  }
  const teams = [...new Set(regels.map(({ teamId }) => teamId))];
  const [only] = teams;
  const wie =
    teams.length === 1 && only !== undefined
      ? ` van ${findTeam(tx, only).naam}`
      : `, ${String(teams.length)} teams`;
  return { label: `Telling van ${maandNl(maand)}${wie}`, uitvoer: null };
}
