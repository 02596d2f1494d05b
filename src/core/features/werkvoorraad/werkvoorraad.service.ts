import type { Zwaarte } from '../../../shared/domain/planning/planning.ts';
import { doorsnede, wijzigPeriode } from '../../../shared/domain/tijd/periode.ts';
import type { CallContext } from '../../base/core-types.ts';
import { nieuwId } from '../../db/id.ts';
import type { Wijziging, WriteDb } from '../../db/types.ts';
import { vereisTeamInPeriode } from '../teams/teams.service.ts';
import { bewaarPlan, leesReeks } from './werkvoorraad.repository.ts';

type AantalOpen = {
  readonly teamId: string;
  readonly zwaarte: Zwaarte;
  /** null = not measured (B10): the period is left without a row. */
  readonly aantalOpen: number | null;
  readonly van: string;
  readonly tot: string | null;
};

/** Sets the open trajecten of a team at a zwaarte over the days of [van, tot) on which it exists. */
export function zetAantalOpen(tx: WriteDb, ctx: CallContext, invoer: AantalOpen): Wijziging<null> {
  const team = vereisTeamInPeriode(tx, 'teamId', invoer.teamId, invoer.van, invoer.tot);
  const label = `Open trajecten zwaarte ${invoer.zwaarte} van ${team.naam} gewijzigd`;
  const periode = doorsnede({ geldigVan: invoer.van, geldigTot: invoer.tot }, team);
  if (periode === null) return { label, uitvoer: null };
  const reeks = { teamId: invoer.teamId, zwaarte: invoer.zwaarte };
  const plan = wijzigPeriode(
    { rijen: leesReeks(tx, invoer.teamId, invoer.zwaarte), waardeVan: (rij) => rij.aantalOpen },
    periode.geldigVan,
    periode.geldigTot,
    invoer.aantalOpen,
  );
  bewaarPlan(tx, plan, reeks, () => nieuwId(ctx.klok));
  return { label, uitvoer: null };
}
