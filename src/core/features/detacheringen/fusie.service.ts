import type { DetacheringGevolg, Fusie } from '../../../shared/contract/detacheringen.ts';
import { mergeOverlap, setOver } from '../../../shared/domain/detachering/actions.ts';
import type { MaakId } from '../../../shared/domain/detachering/plan.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import type { CallContext } from '../../base/core-types.ts';
import { ongeldig } from '../../base/fault.ts';
import { newId } from '../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../db/types.ts';
import { closeOrganisatie, newOpvolging, requireOpvolging } from '../organisaties/opvolging.service.ts';
import { naamOfOrganisatie, requireOrganisatieOn } from '../organisaties/organisaties.service.ts';
import { readMensenAt, readSnapshot } from './detacheringen.repository.ts';
import { gevolgOf } from './gevolg.service.ts';
import { requireHoogstens40 } from './hoogstens40.service.ts';
import { afsprakenDieBlijven, nameOrganisaties, stapOntbreekt } from './opvolgplan.service.ts';
import { type Plan, requireBinnenOrganisatie } from './plan.service.ts';
import { saveDifference } from './write.service.ts';

/** The steps of opvolging that are not noted yet. */
function newStappen(db: ReadDb, { vanIds, naarId }: Fusie): string[] {
  return [...new Set(vanIds)].filter((vanId) => stapOntbreekt(db, { vanId, naarId }));
}

function createFusieplan(db: ReadDb, fusie: Fusie, createId: MaakId): Plan {
  const { vanIds, naarId, datum, soort } = fusie;
  if (vanIds.includes(naarId)) {
    throw ongeldig('naarId', 'De organisatie waarin de andere opgaan, kan er niet zelf bij staan.');
  }
  requireOrganisatieOn(db, naarId, datum, { wie: 'naarId', wanneer: 'datum' });
  for (const vanId of newStappen(db, fusie)) requireOpvolging(db, { vanId, naarId, datum, soort });
  const voor = readSnapshot(db, readMensenAt(db, vanIds, datum));
  const mee = voor.detacheringen.filter((d) => vanIds.includes(d.organisatieId));
  const na = mergeOverlap(setOver(voor, mee, datum, naarId, createId), naarId, createId);
  requireBinnenOrganisatie(db, na, naarId, 'naarId');
  requireHoogstens40(db, na, 'vanIds');
  return {
    label: `${nameOrganisaties(db, vanIds)} opgegaan in ${naamOfOrganisatie(db, naarId)} per ${datumNl(datum)}`,
    dag: datum,
    voor,
    na,
    overig: [...new Set(vanIds)].map((id) => `${naamOfOrganisatie(db, id)} eindigt`),
    letOp: afsprakenDieBlijven(db, [...new Set(vanIds)], datum),
    writeOverig: () => undefined,
  };
}

/** What a fusie would do, person by person; writes nothing. */
export function fusiePreview(
  db: ReadDb,
  _ctx: CallContext,
  fusie: Fusie,
): { gevolg: DetacheringGevolg; mensen: number; opvolgingen: number } {
  let counter = 0;
  const plan = createFusieplan(db, fusie, () => `voorbeeld-${++counter}`);
  return {
    gevolg: gevolgOf(db, plan),
    mensen: new Set(plan.voor.detacheringen.map((d) => d.medewerkerId)).size,
    opvolgingen: newStappen(db, fusie).length,
  };
}

/** Moves everybody with all inzet, ends the old organisations and notes who came after whom. */
export function fuseer(
  tx: WriteDb,
  ctx: CallContext,
  fusie: Fusie,
): Wijziging<{ gevolg: DetacheringGevolg }> {
  const plan = createFusieplan(tx, fusie, () => newId(ctx.klok));
  const gevolg = gevolgOf(tx, plan);
  const { naarId, datum, soort } = fusie;
  saveDifference(tx, plan.voor, plan.na);
  for (const vanId of newStappen(tx, fusie)) newOpvolging(tx, ctx, { vanId, naarId, datum, soort });
  for (const id of new Set(fusie.vanIds)) closeOrganisatie(tx, id, datum);
  return { label: plan.label, uitvoer: { gevolg } };
}
