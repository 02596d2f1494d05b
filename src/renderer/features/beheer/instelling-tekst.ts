import { assertNever } from '../../../shared/domain/assert-never.ts';
import type {
  InstellingEenheid,
  InstellingGroep,
} from '../../../shared/domain/instelling/instelling-vorm.ts';
import { INSTELLINGEN, type Instelling } from '../../../shared/domain/instelling/instellingen-tabel.ts';
import { getalTekst, procentTekst, urenTekst } from '../../../shared/domain/tekst/getal.ts';
import { kortGetal } from '../../components/veld/veld.tsx';

/** Settings under their headings, in the order of the table. */
export function instellingenPerGroep(): Map<InstellingGroep, Instelling[]> {
  return Map.groupBy(INSTELLINGEN, (instelling) => instelling.groep);
}

/** Digits after the comma that make sense for a unit. */
export function decimalenVan(eenheid: InstellingEenheid): number {
  switch (eenheid) {
    case 'deel':
      return 3;
    case 'uren':
      return 2;
    case 'minuten':
    case 'procent':
    case 'dagen':
    case 'weken':
    case 'jaren':
    case 'aantal':
    case 'ja-nee':
      return 0;
    default:
      return assertNever(eenheid, 'eenheid');
  }
}

/** A value with its unit, as people read it. */
export function waardeTekst(eenheid: InstellingEenheid, waarde: number): string {
  switch (eenheid) {
    case 'minuten':
      return `${urenTekst(waarde)} uur`;
    case 'uren':
      return `${kortGetal(waarde, 2)} uur`;
    case 'deel':
      return `${kortGetal(waarde, 3)} (${procentTekst(waarde)})`;
    case 'procent':
      return `${getalTekst(waarde, 0)} %`;
    case 'dagen':
    case 'weken':
      return `${getalTekst(waarde, 0)} ${eenheid}`;
    case 'jaren':
      return `${getalTekst(waarde, 0)} jaar`;
    case 'aantal':
      return getalTekst(waarde, 0);
    case 'ja-nee':
      return waarde === 0 ? 'nee' : 'ja';
    default:
      return assertNever(eenheid, 'eenheid');
  }
}
