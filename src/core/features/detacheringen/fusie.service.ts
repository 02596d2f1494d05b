import type { DetacheringGevolg, Fusie } from '../../../shared/contract/detacheringen.ts';
import { datumNl } from '../../../shared/domain/datum.ts';
import { voegOverlapSamen, zetOver } from '../../../shared/domain/detachering-acties.ts';
import { type MaakId, type Stand, verschilVanStand } from '../../../shared/domain/detachering-plan.ts';
import { korteNaam } from '../../../shared/domain/naam.ts';
import type { CallContext } from '../../core-types.ts';
import { nieuwId } from '../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../db/types.ts';
import { ongeldig } from '../../fout.ts';
import { vindMedewerker } from '../medewerkers/medewerkers.service.ts';
import { alleOpvolgingen } from '../medewerkers/werkstand.service.ts';
import { naamVanOrganisatie, vereisOrganisatieOp } from '../organisaties/organisaties.service.ts';
import { nieuweOpvolging, sluitOrganisatie, vereisOpvolging } from '../organisaties/opvolging.service.ts';
import { bewaarVerschil, leesMensenBij, leesStand } from './detacheringen.repository.ts';
import { gevolgVan } from './gevolg.service.ts';
import type { Plan } from './plan.service.ts';

/** 40 hours: the most one detachering and one inzet row can hold (domein §2). */
const MAX_MINUTEN = 2400;

/** The steps of opvolging that are not noted yet. */
function nieuweStappen(db: ReadDb, { vanIds, naarId }: Fusie): string[] {
  const bekend = new Set(
    alleOpvolgingen(db)
      .filter((o) => o.naarId === naarId)
      .map((o) => o.vanId),
  );
  return [...new Set(vanIds)].filter((id) => !bekend.has(id));
}

/** Two detacheringen that become one may not be more than 40 hours together. */
function vereisHoogstens40(db: ReadDb, na: Stand): void {
  const teVeel =
    na.detacheringen.find((d) => d.minutenPerWeek > MAX_MINUTEN)?.id ??
    na.inzet.find((i) => i.minutenPerWeek > MAX_MINUTEN)?.detacheringId;
  const medewerkerId = na.detacheringen.find((d) => d.id === teVeel)?.medewerkerId;
  if (medewerkerId === undefined) return;
  const wie = korteNaam(vindMedewerker(db, medewerkerId));
  throw ongeldig(
    'vanIds',
    `${wie} komt door de fusie boven 40 uur per week bij één organisatie. Pas eerst de uren aan.`,
  );
}

function noem(db: ReadDb, ids: readonly string[]): string {
  const namen = [...new Set(ids)].map((id) => naamVanOrganisatie(db, id));
  return namen.length < 2 ? namen.join('') : `${namen.slice(0, -1).join(', ')} en ${namen.at(-1) ?? ''}`;
}

function maakFusieplan(db: ReadDb, fusie: Fusie, maakId: MaakId): Plan {
  const { vanIds, naarId, datum, soort } = fusie;
  if (vanIds.includes(naarId)) {
    throw ongeldig('naarId', 'De organisatie waarin de andere opgaan, kan er niet zelf bij staan.');
  }
  vereisOrganisatieOp(db, naarId, datum, { wie: 'naarId', wanneer: 'datum' });
  for (const vanId of nieuweStappen(db, fusie)) vereisOpvolging(db, { vanId, naarId, datum, soort });
  const voor = leesStand(db, leesMensenBij(db, vanIds, datum));
  const mee = voor.detacheringen.filter((d) => vanIds.includes(d.organisatieId));
  const na = voegOverlapSamen(zetOver(voor, mee, datum, naarId, maakId), naarId, maakId);
  vereisHoogstens40(db, na);
  return {
    label: `${noem(db, vanIds)} opgegaan in ${naamVanOrganisatie(db, naarId)} per ${datumNl(datum)}`,
    dag: datum,
    voor,
    na,
    overig: [...new Set(vanIds)].map((id) => `${naamVanOrganisatie(db, id)} eindigt`),
    schrijfOverig: () => undefined,
  };
}

/** What a fusie would do, person by person; writes nothing. */
export function fusieVoorbeeld(
  db: ReadDb,
  _ctx: CallContext,
  fusie: Fusie,
): { gevolg: DetacheringGevolg; mensen: number; opvolgingen: number } {
  let teller = 0;
  const plan = maakFusieplan(db, fusie, () => `voorbeeld-${++teller}`);
  return {
    gevolg: gevolgVan(db, plan),
    mensen: new Set(plan.voor.detacheringen.map((d) => d.medewerkerId)).size,
    opvolgingen: nieuweStappen(db, fusie).length,
  };
}

/** Moves everybody with all inzet, ends the old organisations and notes who came after whom. */
export function fuseer(
  tx: WriteDb,
  ctx: CallContext,
  fusie: Fusie,
): Wijziging<{ gevolg: DetacheringGevolg }> {
  const plan = maakFusieplan(tx, fusie, () => nieuwId(ctx.klok));
  const gevolg = gevolgVan(tx, plan);
  const { naarId, datum, soort } = fusie;
  bewaarVerschil(tx, verschilVanStand(plan.voor, plan.na));
  for (const vanId of nieuweStappen(tx, fusie)) nieuweOpvolging(tx, ctx, { vanId, naarId, datum, soort });
  for (const id of new Set(fusie.vanIds)) sluitOrganisatie(tx, id, datum);
  return { label: plan.label, uitvoer: { gevolg } };
}
