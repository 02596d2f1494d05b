import { assertNever } from '../../../shared/domain/assert-never.ts';
import { recogniseColumns } from '../../../shared/domain/import/columns.ts';
import type { LeesbaarSheet, PassedSheet, Sheet } from './reading/sheet.ts';
import { WEIGERING_TEXT } from './reading/weigering.ts';

/** What of a workbook does not come along: every sheet that is left out is named, with the reason. */

const APART = 'Kies het hierboven om het apart te importeren.';

/** Lines of more than one filled cell, one below the other. */
function isTable({ rijen }: LeesbaarSheet): boolean {
  return rijen.filter((cells) => cells.filter((cell) => cell.trim() !== '').length > 1).length > 1;
}

const PASSED: Readonly<Record<PassedSheet['waarom'], string>> = {
  leeg: 'het is leeg',
  grafiek: 'een grafiek, geen tabel',
  'geen-cellen': 'geen tabel',
};

function whyLeft(sheet: Sheet, isSeveral: boolean): string {
  switch (sheet.soort) {
    case 'formules':
      return `er staan formules, bijvoorbeeld in cel ${sheet.cellen[0] ?? '?'}`;
    case 'onbruikbaar':
      return `het kan niet worden gelezen. ${WEIGERING_TEXT[sheet.waarom]}`;
    case 'blad':
      break;
    default:
      return assertNever(sheet);
  }
  if (!isTable(sheet)) return 'geen tabel';
  const isList = recogniseColumns(sheet.rijen).kopregel >= 0;
  if (!isList) return `geen bekende kolomkoppen. ${APART}`;
  if (sheet.verborgenBlad) return `het is in Excel verborgen. ${APART}`;
  return isSeveral ? `het heeft andere kolommen. ${APART}` : `er is één blad gekozen. ${APART}`;
}

/** A sentence for each reason: 'Blad “Toelichting” overgeslagen: geen tabel.' */
export function passedTexts(
  sheets: readonly Sheet[],
  passed: readonly PassedSheet[],
  selected: readonly LeesbaarSheet[],
): string[] {
  const left = [
    ...sheets
      .filter((sheet) => !selected.some((one) => one === sheet))
      .map((sheet) => ({ naam: sheet.naam, waarom: whyLeft(sheet, selected.length > 1) })),
    ...passed.map(({ naam, waarom }) => ({ naam, waarom: PASSED[waarom] })),
  ];
  return [...Map.groupBy(left, ({ waarom }) => waarom)].map(([waarom, all]) => {
    const namen = all.map(({ naam }) => `“${naam}”`).join(', ');
    return `${all.length === 1 ? 'Blad' : 'Bladen'} ${namen} overgeslagen: ${waarom}${waarom.endsWith('.') ? '' : '.'}`;
  });
}
