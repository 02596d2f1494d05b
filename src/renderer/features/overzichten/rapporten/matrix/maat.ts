import type { MatrixWaarde } from '../../../../../shared/contract/overzichten-staf.ts';
import { aantalTekst, fteTekst, urenTekst } from '../../../../../shared/domain/tekst/getal.ts';

const MATEN = ['aantal', 'uren', 'fte'] as const;
export type Maat = (typeof MATEN)[number];

export const MAAT_LABEL: Readonly<Record<Maat, string>> = {
  aantal: 'Aantal medewerkers',
  uren: 'Uren per week',
  fte: 'Fte',
};

export const MAAT_KEUZES = MATEN.map((waarde) => ({ waarde, label: MAAT_LABEL[waarde] }));

export function leesMaat(tekst: string | null): Maat {
  return MATEN.find((maat) => maat === tekst) ?? 'aantal';
}

/** A figure of the matrix as it is shown. */
export function maatTekst(waarde: MatrixWaarde, maat: Maat): string {
  switch (maat) {
    case 'aantal':
      return aantalTekst(waarde.aantal);
    case 'uren':
      return urenTekst(waarde.minutenPerWeek);
    case 'fte':
      return fteTekst(waarde.fte);
  }
}
