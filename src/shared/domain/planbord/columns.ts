/**
 * The planbord in months and quarters: a column is the average week of its ISO
 * weeks; bezettingsgraad is Σ vraag / Σ cliëntgebonden, never an average of
 * percentages.
 */

import type { Rekeninstellingen } from '../instelling/instellingen.ts';
import { numberText } from '../tekst/number.ts';
import type { Column } from '../tijd/week.ts';
import { bezetting, type Modus } from './capaciteit.ts';
import { AMOUNT_KEYS, INDICATOREN, KNOWN_KEYS } from './indicator.ts';
import type { CellMark, Planbord, PlanbordRow, Uitkomst } from './types.ts';
import { emptyUitkomst } from './uitkomst.ts';

/** Week indices of each column; weeks outside the planbord are left out. */
export type ColumnIndeling = {
  readonly kolommen: readonly Column[];
  readonly weken: readonly (readonly number[])[];
};

export function createIndeling(maandagen: readonly string[], kolommen: readonly Column[]): ColumnIndeling {
  const place = new Map(maandagen.map((maandag, i) => [maandag, i]));
  return {
    kolommen,
    weken: kolommen.map((column) => column.maandagen.flatMap((maandag) => place.get(maandag) ?? [])),
  };
}

function gemiddelde(values: readonly number[], weken: readonly number[]): number {
  if (weken.length === 0) return 0;
  let sum = 0;
  for (const week of weken) sum += values[week] ?? 0;
  return sum / weken.length;
}

function gemiddeldAfwezig(marks: readonly CellMark[], aantalWeken: number): CellMark['afwezig'] {
  const deel = marks.reduce((sum, mark) => sum + (mark.afwezig?.deel ?? 0), 0) / aantalWeken;
  if (deel === 0) return null;
  const soorten = [...new Set(marks.flatMap((mark) => mark.afwezig?.soorten ?? []))];
  const verborgen = marks.some((mark) => mark.afwezig?.verborgen === true);
  return {
    deel,
    soorten,
    verborgen,
    label: verborgen ? 'afwezig' : `afwezig ${numberText(deel * 100, 0)} %`,
  };
}

function gemiddeldAangevraagd(marks: readonly CellMark[], aantalWeken: number): CellMark['aangevraagd'] {
  const deel = marks.reduce((sum, mark) => sum + (mark.aangevraagd?.deel ?? 0), 0) / aantalWeken;
  return deel === 0 ? null : { deel, label: `aangevraagd: afwezig ${numberText(deel * 100, 0)} %` };
}

function mergeMarks(marks: readonly (CellMark | null)[], weken: readonly number[]): CellMark | null {
  const aanwezig = weken.flatMap((week) => marks[week] ?? []);
  if (aanwezig.length === 0) return null;
  const zonder = aanwezig.filter((mark) => mark.geenContract !== null);
  const geheel = zonder.length === weken.length && zonder.every((mark) => mark.geenContract === 'geheel');
  return {
    afwezig: gemiddeldAfwezig(aanwezig, weken.length),
    aangevraagd: gemiddeldAangevraagd(aanwezig, weken.length),
    geenContract: zonder.length === 0 ? null : geheel ? 'geheel' : 'deels',
    eindigt: aanwezig.find((mark) => mark.eindigt !== null)?.eindigt ?? null,
    boven: aanwezig.reduce((sum, mark) => sum + mark.boven, 0) / weken.length,
    feestdagen: aanwezig.flatMap((mark) => mark.feestdagen),
  };
}

function rowInColumns(row: PlanbordRow, { weken }: ColumnIndeling): PlanbordRow {
  const cellen = weken.map((indices) => gemiddelde(row.cellen, indices));
  if (row.soort === 'vacature') return { ...row, cellen };
  return { ...row, cellen, merken: weken.map((indices) => mergeMarks(row.merken, indices)) };
}

function gemiddeldeOrNothing(values: readonly (number | null)[]): number | null {
  const gemeten = values.filter((value) => value !== null);
  return gemeten.length === 0 ? null : gemeten.reduce((a, b) => a + b, 0) / gemeten.length;
}

function modusOfWeken(weken: readonly Uitkomst[]): Modus | 'gemengd' {
  const first = weken[0]?.modus ?? 'week';
  return weken.every((week) => week.modus === first) ? first : 'gemengd';
}

/** Average week of these weeks; vraag, saldo and bezetting are of the weeks that have a vraag. */
export function gemiddeldeUitkomst(
  maandag: string,
  weken: readonly Uitkomst[],
  inst: Rekeninstellingen,
): Uitkomst {
  const metVraag = weken.filter((week) => week.vraag !== null);
  const uit = emptyUitkomst({ maandag, modus: 'week', inst });
  uit.modus = modusOfWeken(weken);
  for (const key of AMOUNT_KEYS) {
    const counted = INDICATOREN[key].weeks === 'mean-with-vraag' ? metVraag : weken;
    uit[key] = counted.reduce((total, week) => total + week[key], 0) / Math.max(1, counted.length);
  }
  for (const key of KNOWN_KEYS) uit[key] = gemiddeldeOrNothing(weken.map((week) => week[key]));
  uit.bezetting = bezetting(uit.vraag, uit.clientgebondenMetVraag, inst.drempels);
  uit.teamsZonderVraag = [...new Set(weken.flatMap((week) => week.teamsZonderVraag))];
  const teams = Math.max(0, ...weken.map((week) => week.metVraag + week.teamsZonderVraag.length));
  uit.metVraag = Math.max(0, teams - uit.teamsZonderVraag.length);
  return uit;
}

type Saved<T> = {
  readonly kolommen: readonly Column[];
  readonly maandagen: readonly string[];
  readonly uitkomst: T;
};

const rowCache = new WeakMap<PlanbordRow, Saved<PlanbordRow>>();
const wekenCache = new WeakMap<readonly Uitkomst[], Saved<readonly Uitkomst[]>>();

/** A row or list of weeks that is the same object gives the same object, as long as the columns are. */
function fromCache<K extends object, T>(
  cache: WeakMap<K, Saved<T>>,
  key: K,
  planbord: Planbord,
  kolommen: readonly Column[],
  create: () => T,
): T {
  const known = cache.get(key);
  if (known && known.kolommen === kolommen && known.maandagen === planbord.maandagen) return known.uitkomst;
  const uitkomst = create();
  cache.set(key, { kolommen, maandagen: planbord.maandagen, uitkomst });
  return uitkomst;
}

/**
 * The same planbord with `kolommen` instead of weeks (week columns give it back
 * unchanged). Keep the array of columns the same object to keep identities.
 */
export function inColumns(planbord: Planbord, columns: readonly Column[]): Planbord {
  const perWeek =
    columns.length === planbord.maandagen.length &&
    columns.every((column, i) => column.maandagen.length === 1 && column.van === planbord.maandagen[i]);
  if (perWeek) return planbord;
  const indeling = createIndeling(planbord.maandagen, columns);
  const inst = (indices: readonly number[]): Rekeninstellingen | undefined =>
    planbord.instellingen[indices[0] ?? 0] ?? planbord.instellingen[0];
  const weken = (uitkomsten: readonly Uitkomst[]): readonly Uitkomst[] =>
    fromCache(wekenCache, uitkomsten, planbord, columns, () =>
      indeling.weken.flatMap((indices, i) => {
        const instellingen = inst(indices);
        if (!instellingen) return [];
        return gemiddeldeUitkomst(
          columns[i]?.van ?? '',
          indices.flatMap((week) => uitkomsten[week] ?? []),
          instellingen,
        );
      }),
    );
  return {
    maandagen: columns.map((column) => column.van),
    instellingen: indeling.weken.flatMap((indices) => inst(indices) ?? []),
    rijen: planbord.rijen.map((row) =>
      fromCache(rowCache, row, planbord, columns, () => rowInColumns(row, indeling)),
    ),
    teams: planbord.teams.map((team) => ({ ...team, weken: weken(team.weken) })),
    gebieden: planbord.gebieden.map((gebied) => ({ ...gebied, weken: weken(gebied.weken) })),
    stad: { ...planbord.stad, weken: weken(planbord.stad.weken) },
  };
}
