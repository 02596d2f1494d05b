import { zoekvorm } from '../../../shared/domain/tekst/zoeknaam.ts';
import type { PaletteEntry } from './palette-entries.ts';

const MAX_SHOWN = 60;
/** Fewer letters than this are found somewhere in every name. */
const MIN_LETTERS = 3;

/** An entry with the letters by which it is found; made once, searched at each key. */
export type SearchableEntry = {
  readonly entry: PaletteEntry;
  /** The words of the label, letters and digits only. */
  readonly words: readonly string[];
  readonly label: string;
  readonly all: string;
};

export function searchable(entry: PaletteEntry): SearchableEntry {
  const words = entry.label.split(/\s+/u).map(zoekvorm).filter(Boolean);
  const label = words.join('');
  return { entry, words, label, all: `${label} ${zoekvorm(entry.keywords ?? '')}` };
}

/** 0 begins with it, 1 a word does, 2 it occurs; null = it does not. */
function exactRank({ words, label, all }: SearchableEntry, typed: readonly string[]): number | null {
  if (!typed.every((word) => all.includes(word))) return null;
  const [first = ''] = typed;
  if (label.startsWith(first)) return 0;
  return words.some((word) => word.startsWith(first)) ? 1 : 2;
}

/**
 * Whether the letters occur in this order, beginning at a word: 'nmw' in "Nieuwe medewerker", 'niewland' in
 * "Nieuwland". The number is how many letters lie in between; null = they do not occur.
 */
function looseRank({ words }: SearchableEntry, letters: string): number | null {
  const [first = ''] = letters;
  for (const [i, word] of words.entries()) {
    if (!word.startsWith(first)) continue;
    const rest = words.slice(i).join('');
    let at = 0;
    for (const letter of letters.slice(1)) {
      at = rest.indexOf(letter, at + 1);
      if (at < 0) break;
    }
    if (at >= 0) return at + 1 - letters.length;
  }
  return null;
}

function best(entries: readonly SearchableEntry[], rank: (entry: SearchableEntry) => number | null) {
  return entries
    .flatMap((found) => {
      const value = rank(found);
      return value === null ? [] : [{ entry: found.entry, value }];
    })
    .sort((a, b) => a.value - b.value)
    .slice(0, MAX_SHOWN)
    .map(({ entry }) => entry);
}

/** Entries in which every typed word occurs, best first; when there are none, those with its letters in order. */
export function searchEntries(entries: readonly SearchableEntry[], text: string): readonly PaletteEntry[] {
  const typed = text.split(/\s+/u).map(zoekvorm).filter(Boolean);
  if (typed.length === 0) {
    return entries
      .filter(({ entry }) => entry.group !== 'Medewerkers')
      .slice(0, MAX_SHOWN)
      .map(({ entry }) => entry);
  }
  const exact = best(entries, (entry) => exactRank(entry, typed));
  const letters = typed.join('');
  if (exact.length > 0 || letters.length < MIN_LETTERS) return exact;
  return best(entries, (entry) => looseRank(entry, letters));
}
