import type { Kandidaat } from '../../../../shared/domain/inzet/kandidaten.ts';
import { procentText, urenWithEenheid } from '../../../../shared/domain/tekst/number.ts';
import { datumNl, plusDagen } from '../../../../shared/domain/tijd/datum.ts';
import type { Lookup } from '../rows/lookup.ts';

const NABIJ: Readonly<Record<Kandidaat['nabij'], string>> = {
  team: 'werkt al in dit team',
  gebied: 'werkt in dit gebied',
  stad: 'werkt in een ander gebied',
};

/** What speaks for and against somebody, in the order in which it counts. */
export function kandidaatText(kandidaat: Kandidaat, opzoek: Lookup): string {
  const { vrij, contract, nabij, afwezig, eindigt, skjGoed, specialisme } = kandidaat;
  const info = opzoek.persoon(kandidaat.medewerkerId, kandidaat.organisatieId);
  return [
    vrij > 0 ? `${urenWithEenheid(vrij)} vrij van ${urenWithEenheid(contract)}` : `geen uren vrij`,
    ...(info.hoofdspecialisme === '' ? [] : [info.hoofdspecialisme]),
    ...(specialisme === 'ook' ? ['heeft dit specialisme ook'] : []),
    NABIJ[nabij],
    ...(skjGoed ? [] : ['geen geldige SKJ in deze periode']),
    ...(afwezig < 0.005 ? [] : [`${procentText(afwezig, 0)} afwezig`]),
    ...(eindigt === null ? [] : [`detachering t/m ${datumNl(plusDagen(eindigt, -1))}`]),
  ].join(' · ');
}
