/** ISO weeks (Monday–Sunday, week 1 has the first Thursday; 2020 and 2026 have 53) and the columns made of them. */
import { dagnummer, datumKort, isoDatum, jaarOf, MAAND_KORT, plusDagen, weekdagOfNummer } from './datum.ts';

export type IsoWeek = { readonly jaar: number; readonly week: number; readonly maandag: string };

export type Zoom = 'weken' | 'maanden' | 'kwartalen';

/** A column of the planbord: whole ISO weeks; `tot` is exclusive. */
export type Column = {
  /** '2021-W09', '2021-03' or '2021-K1'. */
  readonly sleutel: string;
  readonly label: string;
  readonly sublabel: string;
  readonly van: string;
  readonly tot: string;
  readonly maandagen: readonly string[];
};

export function maandagOf(iso: string): string {
  const nummer = dagnummer(iso);
  return isoDatum(nummer - weekdagOfNummer(nummer));
}

export function weekOf(iso: string): IsoWeek {
  const maandag = maandagOf(iso);
  const donderdag = dagnummer(maandag) + 3;
  const jaar = jaarOf(isoDatum(donderdag));
  const week = Math.floor((donderdag - dagnummer(`${jaar}-01-01`)) / 7) + 1;
  return { jaar, week, maandag };
}

/** 'wk 9'. */
export function weekLabel(iso: string): string {
  return `wk ${weekOf(iso).week}`;
}

/** 'week 9 van 2021'. */
export function weekLang(iso: string): string {
  const { jaar, week } = weekOf(iso);
  return `week ${week} van ${jaar}`;
}

/** '2021-W09'. */
export function weekKey(iso: string): string {
  const { jaar, week } = weekOf(iso);
  return `${jaar}-W${String(week).padStart(2, '0')}`;
}

/** Monday of an ISO week, or null when the year has no such week. */
export function maandagOfWeek(jaar: number, week: number): string | null {
  if (week < 1 || week > wekenInJaar(jaar)) return null;
  return plusDagen(maandagOf(`${jaar}-01-04`), (week - 1) * 7);
}

export function wekenInJaar(jaar: number): 52 | 53 {
  return weekOf(`${jaar}-12-28`).week === 53 ? 53 : 52;
}

/** `aantal` Mondays from the week of `vanaf` on. */
export function maandagen(vanaf: string, aantal: number): string[] {
  const first = dagnummer(maandagOf(vanaf));
  return Array.from({ length: Math.max(0, aantal) }, (_, i) => isoDatum(first + i * 7));
}

/** Mondays of all weeks that touch [van, tot). */
export function maandagenBetween(van: string, tot: string): string[] {
  const first = dagnummer(maandagOf(van));
  return maandagen(van, Math.ceil((dagnummer(tot) - first) / 7));
}

function weekColumn(maandag: string): Column {
  return {
    sleutel: weekKey(maandag),
    label: weekLabel(maandag),
    sublabel: datumKort(maandag),
    van: maandag,
    tot: plusDagen(maandag, 7),
    maandagen: [maandag],
  };
}

/** A column in full: 'week 9', 'mrt 2021'. */
export function columnNaam({ label, van, maandagen }: Column): string {
  return maandagen.length === 1 ? `week ${weekOf(van).week}` : label;
}

/** The month (1–12) and year of a week are those of its Thursday. */
function maandOfWeek(maandag: string): { jaar: number; maand: number } {
  const donderdag = plusDagen(maandag, 3);
  return { jaar: jaarOf(donderdag), maand: Number(donderdag.slice(5, 7)) };
}

/** All Mondays whose Thursday lies in the `lengte` months from year/month on. */
function maandagenOfMaanden(jaar: number, maand: number, lengte: number): string[] {
  const start = `${jaar}-${String(maand).padStart(2, '0')}-01`;
  const einde = Temporal.PlainDate.from(start).add({ months: lengte }).toString();
  // The first Thursday on or after the first day of the period.
  const firstDag = dagnummer(start);
  const firstDonderdag = firstDag + ((3 - weekdagOfNummer(firstDag) + 7) % 7);
  const uit: string[] = [];
  for (let donderdag = firstDonderdag; donderdag < dagnummer(einde); donderdag += 7)
    uit.push(isoDatum(donderdag - 3));
  return uit;
}

function samengesteldeColumn(sleutel: string, label: string, weken: readonly string[]): Column {
  const first = weken[0] ?? '';
  const last = weken[weken.length - 1] ?? first;
  return {
    sleutel,
    label,
    sublabel: `wk ${weekOf(first).week}–${weekOf(last).week}`,
    van: first,
    tot: plusDagen(last, 7),
    maandagen: weken,
  };
}

/** Columns from the one that holds `vanaf`; a month or quarter is the ISO weeks whose Thursday lies in it. */
export function columns(zoom: Zoom, vanaf: string, aantal: number): Column[] {
  const firstMaandag = maandagOf(vanaf);
  if (zoom === 'weken') return maandagen(firstMaandag, aantal).map(weekColumn);
  const lengte = zoom === 'maanden' ? 1 : 3;
  const begin = maandOfWeek(firstMaandag);
  const firstMaand = begin.maand - ((begin.maand - 1) % lengte);
  return Array.from({ length: Math.max(0, aantal) }, (_, i) => {
    const counter = begin.jaar * 12 + (firstMaand - 1) + i * lengte;
    const jaar = Math.floor(counter / 12);
    const maand = (counter % 12) + 1;
    const weken = maandagenOfMaanden(jaar, maand, lengte);
    if (zoom === 'maanden') {
      return samengesteldeColumn(
        `${jaar}-${String(maand).padStart(2, '0')}`,
        `${MAAND_KORT[maand - 1] ?? ''} ${jaar}`,
        weken,
      );
    }
    const kwartaal = Math.floor((maand - 1) / 3) + 1;
    return samengesteldeColumn(`${jaar}-K${kwartaal}`, `K${kwartaal} ${jaar}`, weken);
  });
}
