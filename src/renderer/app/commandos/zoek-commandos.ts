import type { Commando } from '../../lib/commandos.ts';

const MEEST = 60;

/** Letters without accents and case, so that 'coordinatie' finds 'Coördinatie'. */
function kaal(tekst: string): string {
  return tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Commands in which every typed word occurs; a label that begins with it comes first, then one with a word that does. */
export function zoekCommandos(commandos: readonly Commando[], tekst: string): readonly Commando[] {
  const woorden = kaal(tekst).split(/\s+/u).filter(Boolean);
  if (woorden.length === 0) return commandos.filter(({ groep }) => groep !== 'Medewerkers').slice(0, MEEST);
  const raak: { commando: Commando; rang: number }[] = [];
  for (const commando of commandos) {
    const label = kaal(commando.label);
    const alles = `${label} ${kaal(commando.zoekwoorden ?? '')}`;
    if (!woorden.every((woord) => alles.includes(woord))) continue;
    const eerste = woorden[0] ?? '';
    raak.push({ commando, rang: label.startsWith(eerste) ? 0 : label.includes(` ${eerste}`) ? 1 : 2 });
  }
  return raak
    .sort((a, b) => a.rang - b.rang)
    .slice(0, MEEST)
    .map(({ commando }) => commando);
}
