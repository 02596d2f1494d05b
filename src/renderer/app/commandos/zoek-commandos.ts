import { foldLetters } from '../../../shared/domain/tekst/zoeknaam.ts';
import type { Commando } from '../../lib/commandos.ts';

const MEEST = 60;

/** Commands in which every typed word occurs; a label that begins with it comes first, then one with a word that does. */
export function zoekCommandos(commandos: readonly Commando[], tekst: string): readonly Commando[] {
  const woorden = foldLetters(tekst).split(/\s+/u).filter(Boolean);
  if (woorden.length === 0) return commandos.filter(({ groep }) => groep !== 'Medewerkers').slice(0, MEEST);
  const raak: { commando: Commando; rang: number }[] = [];
  for (const commando of commandos) {
    const label = foldLetters(commando.label);
    const alles = `${label} ${foldLetters(commando.zoekwoorden ?? '')}`;
    if (!woorden.every((woord) => alles.includes(woord))) continue;
    const eerste = woorden[0] ?? '';
    raak.push({ commando, rang: label.startsWith(eerste) ? 0 : label.includes(` ${eerste}`) ? 1 : 2 });
  }
  return raak
    .sort((a, b) => a.rang - b.rang)
    .slice(0, MEEST)
    .map(({ commando }) => commando);
}
