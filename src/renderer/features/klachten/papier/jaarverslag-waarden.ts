import type {
  Cel,
  Jaarverslag,
  VerslagJaar,
  VerslagTabel,
} from '../../../../shared/contract/klachten-jaarverslag.ts';
import { getalTekst, procentTekst } from '../../../../shared/domain/getal.ts';

/** "< 5": what is known of a suppressed number; hidden ones of 5 and more read the same, so nothing can be derived. */
export function celTekst(cel: Cel, minimum: number): string {
  return cel.soort === 'getal' ? getalTekst(cel.waarde, 0) : `< ${minimum} *`;
}

/** For a chart: a suppressed number has no bar. */
export const celWaarde = (cel: Cel): number | null => (cel.soort === 'getal' ? cel.waarde : null);

export const deelTekst = (deel: number | null): string => (deel === null ? '–' : procentTekst(deel, 0));
export const dagenTekst = (dagen: number | null): string => (dagen === null ? '–' : getalTekst(dagen, 1));

export function tabelVan(jaar: VerslagJaar, soort: VerslagTabel['soort']): VerslagTabel | undefined {
  return jaar.tabellen.find((tabel) => tabel.soort === soort);
}

/** Whether any number of the report is suppressed, so that the note has to be there. */
export function heeftAfscherming({ cijfers, trend }: Jaarverslag): boolean {
  return [cijfers, ...trend].some((jaar) =>
    jaar.tabellen.some(
      ({ rijen, totaal }) =>
        totaal.soort === 'afgeschermd' || rijen.some(({ cel }) => cel.soort === 'afgeschermd'),
    ),
  );
}

/** Labels of a table over all years, in the order of the report year. */
export function trendLabels(
  { cijfers, trend }: Jaarverslag,
  soort: VerslagTabel['soort'],
): readonly string[] {
  const labels = [cijfers, ...trend].flatMap(
    (jaar) => tabelVan(jaar, soort)?.rijen.map(({ label }) => label) ?? [],
  );
  return [...new Set(labels)];
}

/** The cell of a label in a year; a label that year did not have counts as 0 (there was nothing). */
export function celVan(jaar: VerslagJaar, soort: VerslagTabel['soort'], label: string): Cel {
  return (
    tabelVan(jaar, soort)?.rijen.find((rij) => rij.label === label)?.cel ?? { soort: 'getal', waarde: 0 }
  );
}
