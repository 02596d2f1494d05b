import { assertNever } from '../../../shared/domain/assert-never.ts';
import type {
  InstellingEenheid,
  InstellingGroup,
} from '../../../shared/domain/instelling/instelling-form.ts';
import { INSTELLINGEN, type Instelling } from '../../../shared/domain/instelling/instellingen-table.ts';
import { numberText, procentText, urenText } from '../../../shared/domain/tekst/number.ts';
import { kortNumber } from '../../components/field/field.tsx';

/** Settings under their headings, in the order of the table. */
export function instellingenPerGroup(): Map<InstellingGroup, Instelling[]> {
  return Map.groupBy(INSTELLINGEN, (instelling) => instelling.groep);
}

/** Digits after the comma that make sense for a unit. */
export function decimalenOf(eenheid: InstellingEenheid): number {
  switch (eenheid) {
    case 'deel':
      return 3;
    case 'uren':
      return 2;
    case 'minuten':
    case 'klokminuten':
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
export function valueText(eenheid: InstellingEenheid, value: number): string {
  switch (eenheid) {
    case 'minuten':
      return `${urenText(value)} uur`;
    case 'uren':
      return `${kortNumber(value, 2)} uur`;
    case 'deel':
      return `${kortNumber(value, 3)} (${procentText(value)})`;
    case 'procent':
      return `${numberText(value, 0)} %`;
    case 'dagen':
    case 'weken':
      return `${numberText(value, 0)} ${eenheid}`;
    case 'klokminuten':
      return value === 1 ? '1 minuut' : `${numberText(value, 0)} minuten`;
    case 'jaren':
      return `${numberText(value, 0)} jaar`;
    case 'aantal':
      return numberText(value, 0);
    case 'ja-nee':
      return value === 0 ? 'nee' : 'ja';
    default:
      return assertNever(eenheid, 'eenheid');
  }
}
