import type { Werkpatroon } from '../../../../shared/domain/planning/planning.ts';
import { urenTekst } from '../../../../shared/domain/tekst/getal.ts';

/** What stands in the form of a new person; `undefined` = nothing valid filled in. */
export type Ingevuld = {
  readonly voornaam: string;
  readonly tussenvoegsel: string;
  readonly achternaam: string;
  readonly organisatieId: string;
  readonly functieId: string;
  readonly specialismeId: string;
  readonly teamId: string;
  readonly minutenPerWeek: number | undefined;
  readonly eigenPatroon: boolean;
  /** Minutes on Monday … Sunday. */
  readonly patroon: Werkpatroon;
  readonly van: string | null | undefined;
};

export const LEEG_PATROON: Werkpatroon = [0, 0, 0, 0, 0, 0, 0];

export function patroonMet(patroon: Werkpatroon, dag: number, minuten: number): Werkpatroon {
  const [ma, di, wo, don, vr, za, zo] = patroon.map((was, i) => (i === dag ? minuten : was));
  return [ma ?? 0, di ?? 0, wo ?? 0, don ?? 0, vr ?? 0, za ?? 0, zo ?? 0];
}

/** Messages per field of what is not right yet. */
export function controleer(ingevuld: Ingevuld): Readonly<Record<string, string>> {
  const meldingen: Record<string, string> = {};
  if (ingevuld.voornaam.trim() === '') meldingen.voornaam = 'Vul een voornaam in.';
  if (ingevuld.achternaam.trim() === '') meldingen.achternaam = 'Vul een achternaam in.';
  if (ingevuld.organisatieId === '') meldingen.organisatieId = 'Kies een organisatie.';
  if (ingevuld.functieId === '') meldingen.functieId = 'Kies een functie.';
  const { eigenPatroon, patroon, minutenPerWeek } = ingevuld;
  const som = patroon.reduce((totaal, dag) => totaal + dag, 0);
  if (eigenPatroon && minutenPerWeek !== undefined && som !== minutenPerWeek) {
    meldingen.werkpatroon = `De dagen zijn samen ${urenTekst(som)} uur; het contract is ${urenTekst(minutenPerWeek)} uur.`;
  }
  return meldingen;
}
