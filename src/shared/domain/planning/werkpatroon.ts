import type { Werkpatroon } from './planning.ts';

/** Whole minutes spread evenly over Monday to Friday; what is left over goes to the first days. */
export function spreidOverWeek(minutenPerWeek: number): Werkpatroon {
  const perDag = Math.floor(minutenPerWeek / 5);
  const rest = minutenPerWeek - perDag * 5;
  const dag = (nummer: number) => perDag + (nummer < rest ? 1 : 0);
  return [dag(0), dag(1), dag(2), dag(3), dag(4), 0, 0];
}

/** Minutes in a week. */
export function patroonMinuten(patroon: Werkpatroon): number {
  return patroon.reduce((sum, dag) => sum + dag, 0);
}

/** The pattern with other minutes on one day (0 = Monday). */
export function patroonWith(patroon: Werkpatroon, dag: number, minuten: number): Werkpatroon {
  const [ma, di, wo, don, vr, za, zo] = patroon.map((was, i) => (i === dag ? minuten : was));
  return [ma ?? 0, di ?? 0, wo ?? 0, don ?? 0, vr ?? 0, za ?? 0, zo ?? 0];
}
