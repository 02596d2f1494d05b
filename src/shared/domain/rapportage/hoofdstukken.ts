import { closedList, type ValueOf } from '../lijst/closed-list.ts';

/** The reports of the WOT's: to the council about a year, and to management about a quarter. */
export const RAPPORTAGE_SOORTEN = closedList({
  raad: 'Rapportage WOT aan de raad',
  kwartaal: 'Kwartaalrapportage',
});
export type RapportageSoort = ValueOf<typeof RAPPORTAGE_SOORTEN>;

/** Chapters of the report to the council (as those of March 2021), each with a text of its own. */
export const RAAD_HOOFDSTUKKEN = closedList({
  voorwoord: 'Voorwoord',
  doelen: 'Wat willen we bereiken',
  evaluatie: 'Evaluatie',
  organisatie: 'Uitvoering: organisatie',
  doorontwikkeling: 'Uitvoering: doorontwikkeling',
  klantervaring: 'Prestaties: klantervaring en klachten',
  zelfredzaamheid: 'Prestaties: zelfredzaamheid',
  tijden: 'Prestaties: doorlooptijden en wachttijden',
  substitutie: 'Prestaties: substitutie',
  hulpvragen: 'WOT in cijfers: hulpvragen',
  doorverwijzen: 'WOT in cijfers: doorverwijzen',
  samenwerking: 'Samenwerking',
  projecten: 'Projecten en innovatie',
  doorkijk: 'Doorkijk',
});
export type RaadHoofdstuk = ValueOf<typeof RAAD_HOOFDSTUKKEN>;

/** What people write in the kwartaalrapportage. */
export const KWARTAAL_HOOFDSTUKKEN = closedList({
  conclusie: 'Conclusie',
  maatregelen: 'Maatregelen naar aanleiding van klachten',
  risicos: "Risico's",
  toelichting: 'Toelichting',
});
export type KwartaalHoofdstuk = ValueOf<typeof KWARTAAL_HOOFDSTUKKEN>;

export type Hoofdstuk = RaadHoofdstuk | KwartaalHoofdstuk;

/** The chapters of a report, each with its words. */
export const hoofdstukkenVan = (
  soort: RapportageSoort,
): readonly { readonly waarde: Hoofdstuk; readonly label: string }[] =>
  soort === 'raad' ? RAAD_HOOFDSTUKKEN.options : KWARTAAL_HOOFDSTUKKEN.options;

/** '2020', or '2026-K1': the year or quarter that a report is about. */
export const RAPPORTAGE_PERIODE = /^\d{4}(?:-K[1-4])?$/u;
