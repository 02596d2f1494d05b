import type { KlachtDossierOutput } from '../../../../shared/contract/klachten/dossier.ts';
import { isGeenKlacht } from '../../../../shared/domain/klacht/basis/regeling.ts';
import type { Termijn } from '../../../../shared/domain/klacht/basis/termijn-types.ts';
import type { Klacht } from '../../../../shared/domain/klacht/basis/types.ts';
import {
  isOuderDanEenJaar,
  ombudsmanTermijn,
  ontvangstbevestigingFor,
  termijnNietInBehandeling,
} from '../../../../shared/domain/klacht/termijn/bijzonder.ts';
import {
  isVerdaagd,
  type KlachtContext,
  maatgevendeTermijn,
  ombudsmanBegin,
  stateOfKlacht,
  termijnContext,
  termijnInput,
} from '../../../../shared/domain/klacht/termijn/dossier-termijn.ts';
import { signaaldatums, stateStap } from '../../../../shared/domain/klacht/termijn/state.ts';
import { OPEN_STATUSSEN } from '../../../../shared/domain/klacht/verloop/overgangen.ts';

/** Every term of a complaint, as it crosses the process. */

type Output = KlachtDossierOutput['termijn'];

export function isOpen({ toestand }: Klacht): boolean {
  return OPEN_STATUSSEN.includes(toestand.status);
}

/** The same answer with lists of its own. */
export function termijnOutput(termijn: Termijn): Output['maatgevend'] {
  return termijn.soort === 'geen'
    ? { ...termijn, afleiding: [...termijn.afleiding] }
    : { ...termijn, genegeerd: [...termijn.genegeerd], afleiding: [...termijn.afleiding] };
}

export function termijnOf(klacht: Klacht, vandaag: string, context: KlachtContext): Output {
  const maatgevend = maatgevendeTermijn(klacht, context);
  const stand = stateOfKlacht(klacht, vandaag, context);
  const input = termijnInput(klacht);
  const lines = termijnContext(klacht, context);
  const begin = ombudsmanBegin(klacht, vandaag, context);
  const jaar = begin === null ? null : ombudsmanTermijn(begin);
  const output = termijnOutput(maatgevend);
  return {
    maatgevend: { ...output, afleiding: [...output.afleiding, stateStap(maatgevend, stand)] },
    stand,
    verdaagd: isVerdaagd(maatgevend),
    signalen: isOpen(klacht) ? [...signaaldatums(maatgevend, lines)] : [],
    // What is no complaint is not refused as one either (9:8).
    nietInBehandeling:
      isOpen(klacht) && !isGeenKlacht(klacht.dossier)
        ? termijnOutput(termijnNietInBehandeling(input, lines))
        : null,
    ontvangstbevestigingVoor: ontvangstbevestigingFor(input, lines),
    ombudsman: jaar === null ? null : { einde: jaar.einde, afleiding: [...jaar.afleiding] },
    ouderDanEenJaar: isOuderDanEenJaar(klacht.dossier.datumGedraging, klacht.dossier.ontvangstdatum).soort,
  };
}
