import type { Copy } from './kopieen.queries.ts';

const WHY: Readonly<Record<Copy['reden'], string>> = {
  dagelijks: 'vanzelf',
  'voor-migratie': 'voor een nieuwe versie',
  'voor-herstel': 'voor het terugzetten',
  handmatig: 'zelf gemaakt',
  'na-vernietiging': 'na vernietigen van klachten',
};

/** Why a copy was made, and where it is when that is elsewhere. */
export function whyText({ reden, waar }: Copy): string {
  return waar === 'tweede' ? `${WHY[reden]}, in de tweede map` : WHY[reden];
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
