import type { DetacheringGevolg, OrganisatieEinde } from '../../../shared/contract/detacheringen.ts';
import { beeindig } from '../../../shared/domain/detachering/acties.ts';
import { type MaakId, verschilVanStand } from '../../../shared/domain/detachering/plan.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import type { CallContext } from '../../base/core-types.ts';
import { nieuwId } from '../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../db/types.ts';
import { sluitOrganisatie, vereisNaBegin } from '../organisaties/opvolging.service.ts';
import { naamVanOrganisatie, vereisOrganisatieOp } from '../organisaties/organisaties.service.ts';
import { afsprakenNa, sluitAfspraak } from '../organisaties/subsidie.service.ts';
import { bewaarVerschil, leesMensenBij, leesStand } from './detacheringen.repository.ts';
import { gevolgVan } from './gevolg.service.ts';
import { afsprakenDieBlijven } from './opvolgplan.service.ts';
import type { Plan } from './plan.service.ts';

/**
 * An organisation ends with its detacheringen and the agreements that have no end. An agreement
 * with an end stays as it was decided on: its amount holds for the whole period.
 */
function maakEindeplan(db: ReadDb, { organisatieId, per }: OrganisatieEinde, maakId: MaakId): Plan {
  vereisNaBegin(db, organisatieId, 'per', per);
  vereisOrganisatieOp(db, organisatieId, per, { wie: 'organisatieId', wanneer: 'per' });
  const naam = naamVanOrganisatie(db, organisatieId);
  const voor = leesStand(db, leesMensenBij(db, [organisatieId], per));
  const lopend = voor.detacheringen.filter(
    (d) => d.organisatieId === organisatieId && (d.geldigTot === null || d.geldigTot > per),
  );
  const afspraken = afsprakenNa(db, organisatieId, per);
  const open = afspraken.filter((a) => a.geldigTot === null && a.geldigVan < per);
  const noem = (a: (typeof afspraken)[number]) =>
    a.kenmerk === '' ? 'Een afspraak' : `Afspraak ${a.kenmerk}`;
  return {
    label: `${naam} beëindigd per ${datumNl(per)}`,
    dag: per,
    voor,
    na: lopend.reduce((stand, rij) => beeindig(stand, rij, per, maakId), voor),
    overig: [`${naam} levert geen medewerkers meer`, ...open.map((a) => `${noem(a)} (nu zonder einde)`)],
    letOp: afsprakenDieBlijven(db, [organisatieId], per, (a) => !open.some(({ id }) => id === a.id)),
    schrijfOverig: (tx) => {
      for (const { id } of open) sluitAfspraak(tx, id, per);
      sluitOrganisatie(tx, organisatieId, per);
    },
  };
}

/** What would end with an organisation; writes nothing. */
export function eindeVoorbeeld(db: ReadDb, _ctx: CallContext, einde: OrganisatieEinde): DetacheringGevolg {
  let teller = 0;
  return gevolgVan(
    db,
    maakEindeplan(db, einde, () => `voorbeeld-${++teller}`),
  );
}

/** Does what `eindeVoorbeeld` tells. */
export function beeindigOrganisatie(
  tx: WriteDb,
  ctx: CallContext,
  einde: OrganisatieEinde,
): Wijziging<{ gevolg: DetacheringGevolg }> {
  const plan = maakEindeplan(tx, einde, () => nieuwId(ctx.klok));
  const gevolg = gevolgVan(tx, plan);
  bewaarVerschil(tx, verschilVanStand(plan.voor, plan.na));
  plan.schrijfOverig(tx);
  return { label: plan.label, uitvoer: { gevolg } };
}
