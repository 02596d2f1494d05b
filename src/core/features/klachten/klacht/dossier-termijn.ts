import type { KlachtDossierUitvoer } from '../../../../shared/contract/klachten/dossier.ts';
import type { Termijn } from '../../../../shared/domain/klacht/basis/termijn-types.ts';
import type { Klacht } from '../../../../shared/domain/klacht/basis/types.ts';
import {
  isOuderDanEenJaar,
  ombudsmanTermijn,
  ontvangstbevestigingVoor,
  termijnNietInBehandeling,
} from '../../../../shared/domain/klacht/termijn/bijzonder.ts';
import {
  type KlachtContext,
  maatgevendeTermijn,
  ombudsmanBegin,
  standVanKlacht,
  termijnContext,
  termijnInvoer,
} from '../../../../shared/domain/klacht/termijn/dossier-termijn.ts';
import { signaaldatums, standStap } from '../../../../shared/domain/klacht/termijn/stand.ts';
import { OPEN_STATUSSEN } from '../../../../shared/domain/klacht/verloop/overgangen.ts';

/** Every term of a complaint, as it crosses the process. */

type Uitvoer = KlachtDossierUitvoer['termijn'];

export function isOpen({ toestand }: Klacht): boolean {
  return OPEN_STATUSSEN.includes(toestand.status);
}

/** The same answer with lists of its own. */
export function termijnUitvoer(termijn: Termijn): Uitvoer['maatgevend'] {
  return termijn.soort === 'geen'
    ? { ...termijn, afleiding: [...termijn.afleiding] }
    : { ...termijn, genegeerd: [...termijn.genegeerd], afleiding: [...termijn.afleiding] };
}

export function termijnVan(klacht: Klacht, vandaag: string, context: KlachtContext): Uitvoer {
  const maatgevend = maatgevendeTermijn(klacht, context);
  const stand = standVanKlacht(klacht, vandaag, context);
  const { beleid } = termijnContext(klacht, context);
  const invoer = termijnInvoer(klacht);
  const regels = { beleid, kalenderdagen: context.kalenderdagen };
  const begin = ombudsmanBegin(klacht, vandaag, context);
  const jaar = begin === null ? null : ombudsmanTermijn(begin);
  const uitvoer = termijnUitvoer(maatgevend);
  return {
    maatgevend: { ...uitvoer, afleiding: [...uitvoer.afleiding, standStap(maatgevend, stand)] },
    stand,
    signalen: isOpen(klacht) ? [...signaaldatums(maatgevend, beleid)] : [],
    nietInBehandeling: isOpen(klacht) ? termijnUitvoer(termijnNietInBehandeling(invoer, regels)) : null,
    ontvangstbevestigingVoor: ontvangstbevestigingVoor(invoer, regels),
    ombudsman: jaar === null ? null : { einde: jaar.einde, afleiding: [...jaar.afleiding] },
    ouderDanEenJaar: isOuderDanEenJaar(klacht.dossier.datumGedraging, klacht.dossier.ontvangstdatum).soort,
  };
}
