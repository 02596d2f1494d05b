import {
  type InstellingLookup,
  MAATREGELEN,
  VERWERKINGEN,
  type Verwerking,
} from '../../../shared/domain/avg/verwerkingen.ts';
import { GEBRUIKER_ROLLEN } from '../../../shared/domain/gebruiker/rol.ts';
import { factSectie, type Sectie } from '../../../shared/rapport/document.ts';

/** The register of art. 30 AVG as a document. */

export type Verantwoordelijken = {
  readonly gemeente: string;
  readonly verwerkingsverantwoordelijke: string;
  readonly fgNaam: string;
  readonly fgContact: string;
};

/** What is not known is said, never left out: an empty line on paper reads as if there were nothing. */
export const NIET_INGEVULD = 'nog niet ingevuld (Beheer, Privacy)';

const orMissing = (text: string): string => (text.trim() === '' ? NIET_INGEVULD : text);

function lezersText(lezers: Verwerking['lezers']): string {
  if (lezers === 'iedereen') return 'Iedereen met een rol in het programma';
  return lezers.map((rol) => GEBRUIKER_ROLLEN.labels[rol]).join(', ');
}

function verwerkingSectie(verwerking: Verwerking, nummer: number, waarde: InstellingLookup): Sectie {
  return factSectie(`${String(nummer)}. ${verwerking.naam}`, [
    ['Doel', verwerking.doel],
    ['Grondslag', verwerking.grondslag],
    ['Wie het betreft', verwerking.betrokkenen],
    ['Gegevens', verwerking.gegevens],
    ['Ontvangers', verwerking.ontvangers],
    ['Wie het ziet', lezersText(verwerking.lezers)],
    ['Hoe lang bewaard', verwerking.bewaren(waarde)],
  ]);
}

/** Who answers for it, every activity, and how the data are guarded. */
export function verwerkingenSecties(wie: Verantwoordelijken, waarde: InstellingLookup): Sectie[] {
  return [
    factSectie('Wie is verantwoordelijk', [
      ['Gemeente', orMissing(wie.gemeente)],
      ['Verwerkingsverantwoordelijke', orMissing(wie.verwerkingsverantwoordelijke)],
      ['Functionaris gegevensbescherming', orMissing(wie.fgNaam)],
      ['Te bereiken via', orMissing(wie.fgContact)],
      ['Doorgifte buiten de EU', 'Geen.'],
    ]),
    ...VERWERKINGEN.map((verwerking, i) => verwerkingSectie(verwerking, i + 1, waarde)),
    factSectie(
      'Beveiliging',
      MAATREGELEN.map(({ naam, uitleg }) => [naam, uitleg]),
    ),
  ];
}
