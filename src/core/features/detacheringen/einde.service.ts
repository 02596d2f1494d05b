import type { DetacheringGevolg, OrganisatieEinde } from '../../../shared/contract/detacheringen.ts';
import { beeindig } from '../../../shared/domain/detachering/actions.ts';
import type { MaakId } from '../../../shared/domain/detachering/plan.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import type { CallContext } from '../../base/core-types.ts';
import { newId } from '../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../db/types.ts';
import { closeOrganisatie, requireAfterBegin } from '../organisaties/opvolging.service.ts';
import { naamOfOrganisatie, requireOrganisatieOn } from '../organisaties/organisaties.service.ts';
import { afsprakenAfter, closeAfspraak } from '../organisaties/subsidie.service.ts';
import { readMensenAt, readSnapshot } from './detacheringen.repository.ts';
import { gevolgOf } from './gevolg.service.ts';
import { afsprakenDieBlijven } from './opvolgplan.service.ts';
import type { Plan } from './plan.service.ts';
import { saveDifference } from './write.service.ts';

/**
 * An organisation ends with its detacheringen and the agreements that have no end. An agreement
 * with an end stays as it was decided on: its amount holds for the whole period.
 */
function createEindeplan(db: ReadDb, { organisatieId, per }: OrganisatieEinde, createId: MaakId): Plan {
  requireAfterBegin(db, organisatieId, 'per', per);
  requireOrganisatieOn(db, organisatieId, per, { wie: 'organisatieId', wanneer: 'per' });
  const naam = naamOfOrganisatie(db, organisatieId);
  const voor = readSnapshot(db, readMensenAt(db, [organisatieId], per));
  const lopend = voor.detacheringen.filter(
    (d) => d.organisatieId === organisatieId && (d.geldigTot === null || d.geldigTot > per),
  );
  const afspraken = afsprakenAfter(db, organisatieId, per);
  const open = afspraken.filter((a) => a.geldigTot === null && a.geldigVan < per);
  const noem = (a: (typeof afspraken)[number]) =>
    a.kenmerk === '' ? 'Een afspraak' : `Afspraak ${a.kenmerk}`;
  return {
    label: `${naam} beëindigd per ${datumNl(per)}`,
    dag: per,
    voor,
    na: lopend.reduce((state, row) => beeindig(state, row, per, createId), voor),
    overig: [`${naam} levert geen medewerkers meer`, ...open.map((a) => `${noem(a)} (nu zonder einde)`)],
    letOp: afsprakenDieBlijven(db, [organisatieId], per, (a) => !open.some(({ id }) => id === a.id)),
    writeOverig: (tx) => {
      for (const { id } of open) closeAfspraak(tx, id, per);
      closeOrganisatie(tx, organisatieId, per);
    },
  };
}

/** What would end with an organisation; writes nothing. */
export function eindePreview(db: ReadDb, _ctx: CallContext, einde: OrganisatieEinde): DetacheringGevolg {
  let counter = 0;
  return gevolgOf(
    db,
    createEindeplan(db, einde, () => `voorbeeld-${++counter}`),
  );
}

/** Does what `eindePreview` tells. */
export function beeindigOrganisatie(
  tx: WriteDb,
  ctx: CallContext,
  einde: OrganisatieEinde,
): Wijziging<{ gevolg: DetacheringGevolg }> {
  const plan = createEindeplan(tx, einde, () => newId(ctx.klok));
  const gevolg = gevolgOf(tx, plan);
  saveDifference(tx, plan.voor, plan.na);
  plan.writeOverig(tx);
  return { label: plan.label, uitvoer: { gevolg } };
}
