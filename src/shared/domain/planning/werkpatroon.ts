import type { Werkpatroon } from './planning.ts';

/** Whole minutes spread evenly over Monday to Friday; what is left over goes to the first days. */
export function spreidOverWeek(minutenPerWeek: number): Werkpatroon {
  const perDag = Math.floor(minutenPerWeek / 5);
  const rest = minutenPerWeek - perDag * 5;
  const dag = (nummer: number) => perDag + (nummer < rest ? 1 : 0);
  return [dag(0), dag(1), dag(2), dag(3), dag(4), 0, 0];
}
