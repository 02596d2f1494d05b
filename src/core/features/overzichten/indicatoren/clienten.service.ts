import { INDICATOREN, type IndicatorSleutel } from '../../../../shared/domain/indicator/indicatoren.ts';
import { plusDagen, plusMaanden } from '../../../../shared/domain/tijd/datum.ts';
import type { CallContext } from '../../../base/core-types.ts';
import type { ReadDb } from '../../../db/types.ts';
import { zichtbareKlachten } from '../../klachten/klacht/klacht-laden.service.ts';
import { toegang } from '../../klachten/register/list.service.ts';
import type { ClientCijfers } from '../gebiedsoverzicht.rules.ts';
import { countFeiten, feitenVan } from './feiten.service.ts';

/** Four weeks (S1 #49): what the heading of the column says, whatever the target is. */
const KADER = { wachtDagen: 28, voltijdMinuten: 2160 };

/** Open complaints per team that this user may see, on a day; null = no complaints at all. */
function klachtenOpenOn(db: ReadDb, ctx: CallContext, dag: string): ReadonlyMap<string, number> | null {
  if (toegang(db, ctx).soort !== 'inhoud') return null;
  const uit = new Map<string, number>();
  for (const { rij } of zichtbareKlachten(db, ctx)) {
    const isOpen = rij.ontvangstdatum <= dag && (rij.afgedaanOp === null || rij.afgedaanOp > dag);
    if (isOpen && rij.teamId !== null) uit.set(rij.teamId, (uit.get(rij.teamId) ?? 0) + 1);
  }
  return uit;
}

/** What the gebiedsoverzicht says of clients: the state of the peildatum, and the year up to and including it. */
export function clientCijfersOn(
  db: ReadDb,
  ctx: CallContext,
  peildatum: string,
): (teamIds: readonly string[]) => ClientCijfers {
  const van = plusDagen(plusMaanden(peildatum, -12), 1);
  const all = countFeiten(db, { van, tot: peildatum }, ctx.klok.vandaag());
  const klachten = klachtenOpenOn(db, ctx, peildatum);
  return (teamIds) => {
    const feiten = feitenVan(all, teamIds);
    const value = (sleutel: IndicatorSleutel): number | null => {
      const waarde = INDICATOREN[sleutel].value?.(feiten, KADER);
      return waarde?.soort === 'gemeten' ? waarde.waarde : null;
    };
    return {
      wachtenden: value('wachtend'),
      langsteWachttijd: value('langstWachtend'),
      gemiddeldeWachttijd: value('wachttijd'),
      medianeWachttijd: value('wachttijdMediaan'),
      binnenVierWeken: value('wachttijdOpTijd'),
      binnenZesMaanden: value('doorlooptijd6'),
      klachtenOpen: klachten === null ? null : teamIds.reduce((a, id) => a + (klachten.get(id) ?? 0), 0),
    };
  };
}
