import type { Copy } from './kopieen.queries.ts';

const WHY: Readonly<Record<Copy['reden'], string>> = {
  dagelijks: 'vanzelf',
  'voor-migratie': 'voor een nieuwe versie',
  'voor-herstel': 'voor het terugzetten',
  handmatig: 'zelf gemaakt',
  'na-vernietiging': 'na vernietigen van klachten',
};

/** Why a copy was made, and where it is when that is elsewhere. */
export function whyText({ reden, waar, elders }: Copy): string {
  const where = waar === 'tweede' ? `${WHY[reden]}, in de tweede map` : WHY[reden];
  return elders ? `${where}, van een andere computer` : where;
}

const SAME_DISK =
  'De tweede map staat op dezelfde schijf als de administratie. Gaat die schijf stuk, dan bent u alle kopieën kwijt. Kies liever een andere schijf of een USB-stick.';

type Second = {
  readonly tweedeMap: string | null;
  readonly tweedeBereik: 'goed' | 'weg' | 'antwoordt-niet' | null;
  readonly zelfdeSchijf: boolean | null;
  readonly tweedeVerloren: boolean;
};

/** What there is to say of the second folder that was chosen; null = nothing. */
export function secondWarning({
  tweedeMap,
  tweedeBereik,
  zelfdeSchijf,
  tweedeVerloren,
}: Second): string | null {
  if (tweedeVerloren) {
    return 'Er was een tweede map gekozen, maar welke is niet meer te lezen. Kopieën gaan nu nergens anders heen. Kies de map opnieuw.';
  }
  if (tweedeMap === null) return null;
  if (tweedeBereik === 'antwoordt-niet') {
    return 'De tweede map antwoordt niet. De kopieën daar staan niet in de lijst. Kijk of de schijf of het netwerk werkt.';
  }
  if (tweedeBereik === 'weg') {
    return 'De tweede map is nu niet te bereiken. De kopieën daar staan niet in de lijst. Sluit de schijf of USB-stick aan.';
  }
  return zelfdeSchijf === true ? SAME_DISK : null;
}

/** Bytes as "1,4 MB". */
export function sizeText(bytes: number): string {
  const mb = bytes / 1_000_000;
  return mb < 0.1
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${mb.toLocaleString('nl-NL', { maximumFractionDigits: 1 })} MB`;
}

/** What is said after a copy was put back. */
export function restoredText(wanneer: string, opzij: string | null): string {
  const waar = opzij === null ? '' : ` Wat er stond, is bewaard als ${opzij}.`;
  return `De kopie van ${wanneer} is teruggezet.${waar}`;
}
