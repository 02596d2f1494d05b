import type { MogelijkeStap } from '../../../../shared/contract/klachten/dossier.ts';
import type { Klacht } from '../../../../shared/domain/klacht/basis/types.ts';
import type { Weigering } from '../../../../shared/domain/klacht/basis/weigering.ts';
import { afsluitChecklist, isForBrief } from '../../../../shared/domain/klacht/verloop/checklist.ts';
import type { OvergangDefinitie } from '../../../../shared/domain/klacht/verloop/overgang-types.ts';
import { OVERGANGEN } from '../../../../shared/domain/klacht/verloop/overgangen.ts';
import { nietAangeboden } from '../../../../shared/domain/klacht/verloop/toestand.ts';
import { type Klachttoegang, selectRol } from '../klacht/toegang.rules.ts';

/** What keeps a step from being taken as the dossier is now, whatever the form says. */
function bezwarenCurrent(klacht: Klacht, definitie: OvergangDefinitie, toegang: Klachttoegang): Weigering[] {
  const rol = selectRol(toegang, definitie.rollen) ?? toegang.rollen[0] ?? 'beheerder';
  const vast = nietAangeboden(klacht, rol).flatMap((row) =>
    row.definitie.soort === definitie.soort ? [row.waarom] : [],
  );
  if (definitie.soort !== 'afhandelen') return vast;
  const open = afsluitChecklist(klacht, null).flatMap((punt) =>
    punt.bezwaar === null || !isForBrief(punt) ? [] : [punt.bezwaar],
  );
  return [...vast, ...open];
}

/**
 * The next steps of the state machine in this state, those of other roles included (`mag` is false).
 * Destroying is not among them: that goes through the vernietigingslijst.
 */
export function mogelijkeStappen(klacht: Klacht, toegang: Klachttoegang): MogelijkeStap[] {
  return OVERGANGEN.filter(
    (definitie) =>
      definitie.soort !== 'vernietigen' &&
      (definitie.soort !== 'klager-eindigt' || klacht.dossier.klagers.length > 1) &&
      definitie.van.includes(klacht.toestand.status),
  ).map((definitie) => ({
    soort: definitie.soort,
    label: definitie.label,
    artikel: definitie.artikel,
    rollen: [...definitie.rollen],
    mag: selectRol(toegang, definitie.rollen) !== null,
    naar: definitie.naar,
    vereist: definitie.vereist.map(({ veld, label, vorm }) => ({ veld, label, vorm })),
    bezwaren: bezwarenCurrent(klacht, definitie, toegang).map((bezwaar) => ({ ...bezwaar })),
  }));
}
