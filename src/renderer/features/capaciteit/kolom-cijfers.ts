import { bezetting, GEEN_GEGEVENS } from '../../../shared/domain/capaciteit.ts';
import type { Rekeninstellingen } from '../../../shared/domain/instellingen.ts';
import type { Uitkomst } from '../../../shared/domain/planbord-types.ts';
import type { Kolom } from '../../../shared/domain/week.ts';

/** Where the weeks of each column stand in the list of weeks that was calculated: [from, to). */
export type KolomVak = { readonly kolom: Kolom; readonly van: number; readonly tot: number };

/** Columns follow each other without a gap, so their weeks are stretches of one list. */
export function kolomVakken(kolommen: readonly Kolom[]): KolomVak[] {
  let van = 0;
  return kolommen.map((kolom) => {
    const vak = { kolom, van, tot: van + kolom.maandagen.length };
    van = vak.tot;
    return vak;
  });
}

/** Average of the weeks of a column. */
export function gemiddelde(cellen: readonly number[], vak: Pick<KolomVak, 'van' | 'tot'>): number {
  if (vak.tot - vak.van === 1) return cellen[vak.van] ?? 0;
  let som = 0;
  for (let i = vak.van; i < vak.tot; i += 1) som += cellen[i] ?? 0;
  return som / Math.max(1, vak.tot - vak.van);
}

function som(weken: readonly Uitkomst[], waarde: (u: Uitkomst) => number | null): number | null {
  let totaal: number | null = null;
  for (const week of weken) {
    const deel = waarde(week);
    if (deel !== null) totaal = (totaal ?? 0) + deel;
  }
  return totaal;
}

/**
 * Figures of a column: hours are averages per week, the bezettingsgraad is
 * Σ vraag / Σ cliëntgebonden of the weeks that have a vraag.
 */
export function kolomUitkomst(weken: readonly Uitkomst[], vak: KolomVak, inst: Rekeninstellingen): Uitkomst | null {
  const eerste = weken[vak.van];
  if (eerste === undefined || vak.tot - vak.van === 1) return eerste ?? null;
  const deel = weken.slice(vak.van, vak.tot);
  const per = (waarde: (u: Uitkomst) => number): number => (som(deel, waarde) ?? 0) / deel.length;
  const metVraag = deel.filter((u) => u.vraag !== null).length;
  const perOfNiets = (waarde: (u: Uitkomst) => number | null): number | null => {
    const totaal = som(deel, waarde);
    return totaal === null || metVraag === 0 ? null : totaal / metVraag;
  };
  const vraag = som(deel, (u) => u.vraag);
  return {
    maandag: eerste.maandag,
    modus: deel.every((u) => u.modus === eerste.modus) ? eerste.modus : 'gemengd',
    bruto: per((u) => u.bruto),
    brutoCasuistiek: per((u) => u.brutoCasuistiek),
    afwezig: per((u) => u.afwezig),
    beschikbaar: per((u) => u.beschikbaar),
    netto: per((u) => u.netto),
    nettoCasuistiek: per((u) => u.nettoCasuistiek),
    clientgebonden: per((u) => u.clientgebonden),
    vraag: perOfNiets((u) => u.vraag),
    saldo: perOfNiets((u) => u.saldo),
    saldoFte: perOfNiets((u) => u.saldoFte),
    bezetting: vraag === null ? GEEN_GEGEVENS : bezetting(vraag, som(deel, (u) => u.clientgebondenMetVraag) ?? 0, inst.drempels),
    clientgebondenMetVraag: per((u) => u.clientgebondenMetVraag),
    teamsZonderVraag: [...new Set(deel.flatMap((u) => u.teamsZonderVraag))],
  };
}
