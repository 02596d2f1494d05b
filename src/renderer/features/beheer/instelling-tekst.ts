import { assertNever } from '../../../shared/domain/assert-never.ts';
import {
  INSTELLINGEN,
  type Instelling,
  type InstellingEenheid,
  type InstellingSleutel,
} from '../../../shared/domain/instelling/instellingen-tabel.ts';
import { getalTekst, procentTekst, urenTekst } from '../../../shared/domain/tekst/getal.ts';
import { kortGetal } from '../../components/veld/veld.tsx';

export type InstellingGroep =
  | 'Uren en normen'
  | 'Vraag per traject'
  | 'Bezettingsgraad'
  | 'Signalen'
  | 'Organisatie'
  | 'Klachten';

/** Under which heading a setting stands; a new setting breaks the build here. */
const GROEP: Readonly<Record<InstellingSleutel, InstellingGroep>> = {
  voltijdMinuten: 'Uren en normen',
  fNetto: 'Uren en normen',
  fClientgebonden: 'Uren en normen',
  ziekteOnverwacht: 'Uren en normen',
  ziekteNorm: 'Uren en normen',
  horizonWeken: 'Uren en normen',
  zwaarteUren0: 'Vraag per traject',
  zwaarteUren1: 'Vraag per traject',
  zwaarteUren2: 'Vraag per traject',
  zwaarteUren3: 'Vraag per traject',
  waakvlamAan: 'Vraag per traject',
  drempelRuimte: 'Bezettingsgraad',
  drempelInBalans: 'Bezettingsgraad',
  drempelKrap: 'Bezettingsgraad',
  signaalSkjVroeg: 'Signalen',
  signaalSkjMidden: 'Signalen',
  signaalSkjLaat: 'Signalen',
  signaalDetachering: 'Signalen',
  signaalOverbelastWeken: 'Signalen',
  contractWaarschuwing: 'Signalen',
  contractMaximum: 'Signalen',
  gebiedsmanagersPerGebied: 'Organisatie',
  wijkteamsPerGebied: 'Organisatie',
  seniortakenUren: 'Organisatie',
  klachtAtwBovenTwaalfWeken: 'Klachten',
  klachtVerdagingVanafNominaal: 'Klachten',
  klachtSignaalVroeg: 'Klachten',
  klachtSignaalMidden: 'Klachten',
  klachtSignaalLaat: 'Klachten',
  klachtOntvangstbevestiging: 'Klachten',
  klachtMondelingWeken: 'Klachten',
  klachtMinimumAantal: 'Klachten',
  klachtBewaarAfgehandeld: 'Klachten',
  klachtBewaarOmbudsman: 'Klachten',
  klachtBewaarNietInBehandeling: 'Klachten',
  klachtBewaarIngetrokken: 'Klachten',
  klachtBewaarDoorgezonden: 'Klachten',
  klachtBewaarConcept: 'Klachten',
};

/** Settings under their headings, in the order of the table. */
export function instellingenPerGroep(): Map<InstellingGroep, Instelling[]> {
  return Map.groupBy(INSTELLINGEN, (instelling) => GROEP[instelling.sleutel]);
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
