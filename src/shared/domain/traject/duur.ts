import { closedList, type ValueOf } from '../lijst/closed-list.ts';
import { plusMaanden } from '../tijd/datum.ts';

/** Classes of the doorlooptijd in completed months (domein §3.2, A): no month is in two of them, none is missing. */
export const DOORLOOP_KLASSEN = closedList({
  '<2': 'Minder dan 2 maanden',
  '2-4': '2 tot 4 maanden',
  '4-6': '4 tot 6 maanden',
  '6-9': '6 tot 9 maanden',
  '9-12': '9 tot 12 maanden',
  '>=12': '12 maanden of langer',
});
export type DoorloopKlasse = ValueOf<typeof DOORLOOP_KLASSEN>;

/** As the report of 2021 calls the same classes (S1 #48); its words overlap and leave gaps. */
export const DOORLOOP_GEPUBLICEERD: Readonly<Record<DoorloopKlasse, string>> = {
  '<2': '0 - 1 maand',
  '2-4': '2 - 3 maanden',
  '4-6': '4 - 6 maanden',
  '6-9': '6 - 9 maanden',
  '9-12': '9 - 12 maanden',
  '>=12': '> 12 maanden',
};

export function doorloopKlasse(maanden: number): DoorloopKlasse {
  if (maanden < 2) return '<2';
  if (maanden < 4) return '2-4';
  if (maanden < 6) return '4-6';
  if (maanden < 9) return '6-9';
  return maanden < 12 ? '9-12' : '>=12';
}

/** Whole calendar months from one day to another; the end of a shorter month counts as the same day (31-08 + 6 = 28-02). */
export function helemaanden(van: string, tot: string): number {
  const [j1, m1] = [Number(van.slice(0, 4)), Number(van.slice(5, 7))];
  const [j2, m2] = [Number(tot.slice(0, 4)), Number(tot.slice(5, 7))];
  const maanden = (j2 - j1) * 12 + m2 - m1;
  return plusMaanden(van, maanden) <= tot ? maanden : maanden - 1;
}

/** Whether it ended at the latest so many calendar months after it began (domein §3.2). */
export function binnenMaanden(van: string, tot: string, maanden: number): boolean {
  return tot <= plusMaanden(van, maanden);
}
