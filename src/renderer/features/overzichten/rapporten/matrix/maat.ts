import type { MatrixMaat } from '../../../../../shared/domain/planning/maten.ts';
import { aantalTekst, fteTekst, urenTekst } from '../../../../../shared/domain/tekst/getal.ts';
import type { MatrixWaarde } from '../../../../../shared/rapport/matrix.ts';

/** A figure of the matrix as it is shown. */
export function maatTekst(waarde: MatrixWaarde, maat: MatrixMaat): string {
  switch (maat) {
    case 'aantal':
      return aantalTekst(waarde.aantal);
    case 'uren':
      return urenTekst(waarde.minutenPerWeek);
    case 'fte':
      return fteTekst(waarde.fte);
  }
}
