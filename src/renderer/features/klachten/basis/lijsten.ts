import {
  BETROKKENHEID_LABEL,
  KLACHT_CATEGORIE_LABEL,
  KLACHT_KANAAL_LABEL,
  KLACHT_REGELING_LABEL,
  OORDEEL_LABEL,
} from '../../../../shared/domain/klacht/basis/labels.ts';
import type {
  Betrokkenheid,
  KlachtCategorie,
  KlachtKanaal,
  KlachtRegeling,
  Oordeel,
} from '../../../../shared/domain/klacht/basis/types.ts';

/** Closed lists as choices of a select. */

export const KANALEN: readonly KlachtKanaal[] = [
  'brief',
  'e-mail',
  'webformulier',
  'telefoon',
  'balie',
  'moederorganisatie',
];
export const REGELINGEN: readonly KlachtRegeling[] = [
  'awb',
  'jeugdwet',
  'wmo',
  'eigen-bestuursorgaan',
  'geen-klacht',
];
export const CATEGORIEEN: readonly KlachtCategorie[] = [
  'bejegening',
  'communicatie',
  'informatie',
  'ondersteuning',
  'wachttijd',
  'bereikbaarheid',
  'privacy',
  'overig',
];
export const OORDELEN: readonly Oordeel[] = ['gegrond', 'deels-gegrond', 'ongegrond', 'geen-oordeel'];
export const BETROKKENHEDEN: readonly Betrokkenheid[] = [
  'leidinggevende',
  'bij-gedraging',
  'getuige',
  'informele-afhandeling',
];

export const kanaalKeuzes = KANALEN.map((waarde) => ({ waarde, label: KLACHT_KANAAL_LABEL[waarde] }));
export const regelingKeuzes = REGELINGEN.map((waarde) => ({ waarde, label: KLACHT_REGELING_LABEL[waarde] }));
export const categorieKeuzes = CATEGORIEEN.map((waarde) => ({
  waarde,
  label: KLACHT_CATEGORIE_LABEL[waarde],
}));
export const oordeelKeuzes = OORDELEN.map((waarde) => ({ waarde, label: OORDEEL_LABEL[waarde] }));
export const betrokkenheidKeuzes = BETROKKENHEDEN.map((waarde) => ({
  waarde,
  label: BETROKKENHEID_LABEL[waarde],
}));

/** The member of a closed list that a select says; null for the empty choice. */
export function uitLijst<T extends string>(lijst: readonly T[], waarde: string): T | null {
  return lijst.find((lid) => lid === waarde) ?? null;
}
