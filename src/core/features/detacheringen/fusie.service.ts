import type { DetacheringGevolg, Fusie } from '../../../shared/contract/detacheringen.ts';
import { voegOverlapSamen, zetOver } from '../../../shared/domain/detachering/acties.ts';
import { type MaakId, verschilVanStand } from '../../../shared/domain/detachering/plan.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import type { CallContext } from '../../base/core-types.ts';
import { ongeldig } from '../../base/fout.ts';
import { nieuwId } from '../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../db/types.ts';
import { nieuweOpvolging, sluitOrganisatie, vereisOpvolging } from '../organisaties/opvolging.service.ts';
import { naamVanOrganisatie, vereisOrganisatieOp } from '../organisaties/organisaties.service.ts';
import { bewaarVerschil, leesMensenBij, leesStand } from './detacheringen.repository.ts';
import { gevolgVan } from './gevolg.service.ts';
import {
  afsprakenDieBlijven,
  noemOrganisaties,
  stapOntbreekt,
  vereisHoogstens40,
} from './opvolgplan.service.ts';
import { type Plan, vereisBinnenOrganisatie } from './plan.service.ts';

/** The steps of opvolging that are not noted yet. */
function nieuweStappen(db: ReadDb, { vanIds, naarId }: Fusie): string[] {
  return [...new Set(vanIds)].filter((vanId) => stapOntbreekt(db, { vanId, naarId }));
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
  vereisBinnenOrganisatie(db, na, naarId, 'naarId');
  vereisHoogstens40(db, na, 'vanIds');
  return {
    label: `${noemOrganisaties(db, vanIds)} opgegaan in ${naamVanOrganisatie(db, naarId)} per ${datumNl(datum)}`,
    dag: datum,
    voor,
    na,
    overig: [...new Set(vanIds)].map((id) => `${naamVanOrganisatie(db, id)} eindigt`),
    letOp: afsprakenDieBlijven(db, [...new Set(vanIds)], datum),
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
