/**
 * The planbord in months and quarters: a column is the average week of its ISO
 * weeks; bezettingsgraad is Σ vraag / Σ cliëntgebonden, never an average of
 * percentages.
 */

import type { Rekeninstellingen } from '../instelling/instellingen.ts';
import { getalTekst } from '../tekst/getal.ts';
import type { Kolom } from '../tijd/week.ts';
import { bezetting, type Modus } from './capaciteit.ts';
import type { CelMerk, Planbord, PlanbordRij, Uitkomst } from './types.ts';

/** Week indices of each column; weeks outside the planbord are left out. */
export type KolomIndeling = {
  readonly kolommen: readonly Kolom[];
  readonly weken: readonly (readonly number[])[];
};

export function maakIndeling(maandagen: readonly string[], kolommen: readonly Kolom[]): KolomIndeling {
  const plek = new Map(maandagen.map((maandag, i) => [maandag, i]));
  return {
    kolommen,
    weken: kolommen.map((kolom) => kolom.maandagen.flatMap((maandag) => plek.get(maandag) ?? [])),
  };
}

function gemiddelde(waarden: readonly number[], weken: readonly number[]): number {
  if (weken.length === 0) return 0;
  let som = 0;
  for (const week of weken) som += waarden[week] ?? 0;
  return som / weken.length;
}

function gemiddeldAfwezig(merken: readonly CelMerk[], aantalWeken: number): CelMerk['afwezig'] {
  const deel = merken.reduce((som, merk) => som + (merk.afwezig?.deel ?? 0), 0) / aantalWeken;
  if (deel === 0) return null;
  const soorten = [...new Set(merken.flatMap((merk) => merk.afwezig?.soorten ?? []))];
  return { deel, soorten, label: `afwezig ${getalTekst(deel * 100, 0)} %` };
}

function gemiddeldAangevraagd(merken: readonly CelMerk[], aantalWeken: number): CelMerk['aangevraagd'] {
  const deel = merken.reduce((som, merk) => som + (merk.aangevraagd?.deel ?? 0), 0) / aantalWeken;
  return deel === 0 ? null : { deel, label: `aangevraagd: afwezig ${getalTekst(deel * 100, 0)} %` };
}

function voegMerkenSamen(merken: readonly (CelMerk | null)[], weken: readonly number[]): CelMerk | null {
  const aanwezig = weken.flatMap((week) => merken[week] ?? []);
  if (aanwezig.length === 0) return null;
  const zonder = aanwezig.filter((merk) => merk.geenContract !== null);
  const geheel = zonder.length === weken.length && zonder.every((merk) => merk.geenContract === 'geheel');
  return {
    afwezig: gemiddeldAfwezig(aanwezig, weken.length),
    aangevraagd: gemiddeldAangevraagd(aanwezig, weken.length),
    geenContract: zonder.length === 0 ? null : geheel ? 'geheel' : 'deels',
    eindigt: aanwezig.find((merk) => merk.eindigt !== null)?.eindigt ?? null,
    feestdagen: aanwezig.flatMap((merk) => merk.feestdagen),
  };
}

function rijInKolommen(rij: PlanbordRij, { weken }: KolomIndeling): PlanbordRij {
  const cellen = weken.map((indices) => gemiddelde(rij.cellen, indices));
  if (rij.soort === 'vacature') return { ...rij, cellen };
  return { ...rij, cellen, merken: weken.map((indices) => voegMerkenSamen(rij.merken, indices)) };
}

function gemiddeldeOfNiets(waarden: readonly (number | null)[]): number | null {
  const gemeten = waarden.filter((waarde) => waarde !== null);
  return gemeten.length === 0 ? null : gemeten.reduce((a, b) => a + b, 0) / gemeten.length;
}

function modusVanWeken(weken: readonly Uitkomst[]): Modus | 'gemengd' {
  const eerste = weken[0]?.modus ?? 'week';
  return weken.every((week) => week.modus === eerste) ? eerste : 'gemengd';
}

/** Average week of these weeks; vraag, saldo and bezetting are of the weeks that have a vraag. */
export function gemiddeldeUitkomst(
  maandag: string,
  weken: readonly Uitkomst[],
  inst: Rekeninstellingen,
): Uitkomst {
  const n = Math.max(1, weken.length);
  const som = (kies: (week: Uitkomst) => number): number =>
    weken.reduce((totaal, week) => totaal + kies(week), 0);
  const metVraag = weken.filter((week) => week.vraag !== null);
  const cgMetVraag =
    metVraag.reduce((totaal, week) => totaal + week.clientgebondenMetVraag, 0) / Math.max(1, metVraag.length);
  const vraag = gemiddeldeOfNiets(weken.map((week) => week.vraag));
  return {
    maandag,
    modus: modusVanWeken(weken),
    bruto: som((week) => week.bruto) / n,
    brutoCasuistiek: som((week) => week.brutoCasuistiek) / n,
    afwezig: som((week) => week.afwezig) / n,
    beschikbaar: som((week) => week.beschikbaar) / n,
    netto: som((week) => week.netto) / n,
    nettoCasuistiek: som((week) => week.nettoCasuistiek) / n,
    clientgebonden: som((week) => week.clientgebonden) / n,
    vraag,
    saldo: gemiddeldeOfNiets(weken.map((week) => week.saldo)),
    saldoFte: gemiddeldeOfNiets(weken.map((week) => week.saldoFte)),
    bezetting: bezetting(vraag, cgMetVraag, inst.drempels),
    clientgebondenMetVraag: cgMetVraag,
    teamsZonderVraag: [...new Set(weken.flatMap((week) => week.teamsZonderVraag))],
  };
}

type Bewaard<T> = {
  readonly kolommen: readonly Kolom[];
  readonly maandagen: readonly string[];
  readonly uitkomst: T;
};

const rijCache = new WeakMap<PlanbordRij, Bewaard<PlanbordRij>>();
const wekenCache = new WeakMap<readonly Uitkomst[], Bewaard<readonly Uitkomst[]>>();

/** A row or list of weeks that is the same object gives the same object, as long as the columns are. */
function uitCache<K extends object, T>(
  cache: WeakMap<K, Bewaard<T>>,
  sleutel: K,
  planbord: Planbord,
  kolommen: readonly Kolom[],
  maak: () => T,
): T {
  const bekend = cache.get(sleutel);
  if (bekend && bekend.kolommen === kolommen && bekend.maandagen === planbord.maandagen)
    return bekend.uitkomst;
  const uitkomst = maak();
  cache.set(sleutel, { kolommen, maandagen: planbord.maandagen, uitkomst });
  return uitkomst;
}

/**
 * The same planbord with `kolommen` instead of weeks (week columns give it back
 * unchanged). Keep the array of columns the same object to keep identities.
 */
export function inKolommen(planbord: Planbord, kolommen: readonly Kolom[]): Planbord {
  const perWeek =
    kolommen.length === planbord.maandagen.length &&
    kolommen.every((kolom, i) => kolom.maandagen.length === 1 && kolom.van === planbord.maandagen[i]);
  if (perWeek) return planbord;
  const indeling = maakIndeling(planbord.maandagen, kolommen);
  const inst = (indices: readonly number[]): Rekeninstellingen | undefined =>
    planbord.instellingen[indices[0] ?? 0] ?? planbord.instellingen[0];
  const weken = (uitkomsten: readonly Uitkomst[]): readonly Uitkomst[] =>
    uitCache(wekenCache, uitkomsten, planbord, kolommen, () =>
      indeling.weken.flatMap((indices, i) => {
        const instellingen = inst(indices);
        if (!instellingen) return [];
        return gemiddeldeUitkomst(
          kolommen[i]?.van ?? '',
          indices.flatMap((week) => uitkomsten[week] ?? []),
          instellingen,
        );
      }),
    );
  return {
    maandagen: kolommen.map((kolom) => kolom.van),
    instellingen: indeling.weken.flatMap((indices) => inst(indices) ?? []),
    rijen: planbord.rijen.map((rij) =>
      uitCache(rijCache, rij, planbord, kolommen, () => rijInKolommen(rij, indeling)),
    ),
    teams: planbord.teams.map((team) => ({ ...team, weken: weken(team.weken) })),
    gebieden: planbord.gebieden.map((gebied) => ({ ...gebied, weken: weken(gebied.weken) })),
    stad: { ...planbord.stad, weken: weken(planbord.stad.weken) },
  };
}
