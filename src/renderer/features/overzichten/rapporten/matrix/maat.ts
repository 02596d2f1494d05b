import type { MatrixMaat } from '../../../../../shared/domain/planning/maten.ts';
import { aantalText, fteText, urenText } from '../../../../../shared/domain/tekst/number.ts';
import type { MatrixValue } from '../../../../../shared/rapport/matrix.ts';

/** A figure of the matrix as it is shown. */
export function maatText(value: MatrixValue, maat: MatrixMaat): string {
  switch (maat) {
    case 'aantal':
      return aantalText(value.aantal);
    case 'uren':
      return urenText(value.minutenPerWeek);
    case 'fte':
      return fteText(value.fte);
  }
}
