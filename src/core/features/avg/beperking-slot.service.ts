import { mag } from '../../../shared/domain/gebruiker/rechten.ts';
import type { RequireEigenGebied } from '../../base/core-types.ts';
import { CoreFault } from '../../base/fault.ts';
import { imagesOf } from '../../db/historie.ts';
import type { Store } from '../../db/types.ts';
import { beperkteKlachten } from '../klachten/klacht/beperking.service.ts';
import { beperkteMedewerkers } from '../medewerkers/beperking.service.ts';

/**
 * What a restriction of processing (AVG art. 18) keeps from being changed, judged by the rows that an opdracht changed, so
 * that no service can forget it. Planning goes on: hours in a team are no row of a person. So does what somebody may with
 * the program, and a complaint about them, which the law asks for.
 */
const FREE = new Set(['gebruiker', 'vernietigingslijst_regel', 'medewerker_beperking']);

type BeperktGebruik = { readonly soort: 'medewerker' | 'klacht'; readonly id: string };

const idOf = (beeld: Readonly<Record<string, unknown>>, column: string): string =>
  typeof beeld[column] === 'string' ? beeld[column] : '';

/** Whose restricted data an opdracht changed, each once. */
export function changedBeperkt(store: Store, opdrachtId: string): BeperktGebruik[] {
  const [mensen, klachten] = [beperkteMedewerkers(store.lees), beperkteKlachten(store.lees)];
  if (mensen.size === 0 && klachten.size === 0) return [];
  const used = new Map<string, BeperktGebruik>();
  for (const { tabel, beeld } of imagesOf(store, opdrachtId)) {
    const isKlacht = tabel.startsWith('klacht');
    const own = tabel === 'medewerker' || tabel === 'klacht';
    const id = idOf(beeld, own ? 'id' : isKlacht ? 'klacht_id' : 'medewerker_id');
    if (isKlacht ? klachten.has(id) && tabel !== 'klacht_beperking' : mensen.has(id) && !FREE.has(tabel)) {
      used.set(id, { soort: isKlacht ? 'klacht' : 'medewerker', id });
    }
  }
  return [...used.values()];
}

/** Refuses to change what is restricted, but for who may record and lift it. */
export const requireNietBeperkt: RequireEigenGebied = (store, gebruiker, _aanroep, opdrachtId) => {
  if (mag(gebruiker, 'inzageGeven') && mag(gebruiker, 'klachtInzageGeven')) return;
  for (const { soort } of changedBeperkt(store, opdrachtId)) {
    if (mag(gebruiker, soort === 'klacht' ? 'klachtInzageGeven' : 'inzageGeven')) continue;
    throw new CoreFault('geenRecht', {
      melding:
        soort === 'klacht'
          ? 'De verwerking van deze klacht is beperkt (AVG art. 18). Alleen de administratie en de klachtbehandelaar wijzigen nog iets.'
          : 'De verwerking van de gegevens van deze medewerker is beperkt (AVG art. 18). Alleen de administratie wijzigt nog iets. Uren in een team plannen kan wel.',
    });
  }
};
