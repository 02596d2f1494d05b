import type { Zwaarte } from '../../../../shared/domain/planning/lijsten.ts';
import type { Werkvoorraad } from '../../../../shared/domain/planning/planning.ts';
import { overlapt } from '../../../../shared/domain/tijd/periode.ts';
import type { Kolom } from '../../../../shared/domain/tijd/week.ts';
import type { CelBeeld } from '../../../components/grid/grid-types.ts';

const perLijst = new WeakMap<readonly Werkvoorraad[], Map<string, readonly Werkvoorraad[]>>();
const GEEN: readonly Werkvoorraad[] = [];

/** Rows of a team and zwaarte; the same array as long as the data is the same. */
export function aantalOpenVan(
  werkvoorraad: readonly Werkvoorraad[],
  teamId: string,
  zwaarte: Zwaarte,
): readonly Werkvoorraad[] {
  const groepen =
    perLijst.get(werkvoorraad) ?? Map.groupBy(werkvoorraad, (rij) => `${rij.teamId}|${String(rij.zwaarte)}`);
  perLijst.set(werkvoorraad, groepen);
  return groepen.get(`${teamId}|${String(zwaarte)}`) ?? GEEN;
}

/** Number in force on the Mondays of a column: one value, or null where none was entered. */
export function aantallenInKolom(rijen: readonly Werkvoorraad[], kolom: Kolom): (number | null)[] {
  return kolom.maandagen.map((maandag) => {
    const week = { geldigVan: maandag, geldigTot: null };
    const rij = rijen.find((r) => overlapt(r, week) && r.geldigVan <= maandag);
    return rij ? rij.aantalOpen : null;
  });
}

/** Open trajecten in a cell: empty is "geen gegevens", never 0. */
export function zwaarteCelBeeld(
  rijen: readonly Werkvoorraad[],
  kolom: Kolom,
  toon: (aantal: number) => string,
): CelBeeld {
  const waarden = aantallenInKolom(rijen, kolom);
  const bekend = waarden.filter((waarde) => waarde !== null);
  if (bekend.length === 0)
    return { tekst: '', klasse: '', tip: 'Geen gegevens. Typ een aantal.', spraak: 'geen gegevens' };
  const laagste = Math.min(...bekend);
  const hoogste = Math.max(...bekend);
  const compleet = bekend.length === waarden.length;
  const tekst = laagste === hoogste ? toon(laagste) : `${toon(laagste)}–${toon(hoogste)}`;
  return {
    tekst,
    klasse: '',
    tip: compleet ? '' : 'In een deel van deze weken is niets ingevuld.',
    spraak: `${tekst} open trajecten`,
  };
}
