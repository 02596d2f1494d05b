import { assertNever } from '../../../shared/domain/assert-never.ts';
import {
  FORMATIE_MATEN,
  type FormatieMaat,
  MATRIX_MATEN,
  type MatrixMaat,
} from '../../../shared/domain/planning/maten.ts';
import type { FormatieLine, FormatieOverzicht } from '../../../shared/rapport/formatie.ts';
import type { Matrix, MatrixValue } from '../../../shared/rapport/matrix.ts';
import type { ExportColumn, ExportSoort, ExportTable, ExportValue } from '../../lib/table-export.ts';

const MAAT_SOORT: Readonly<Record<MatrixMaat, ExportSoort>> = { aantal: 'aantal', uren: 'uren', fte: 'fte' };

function maatValue(value: MatrixValue, maat: MatrixMaat): number {
  switch (maat) {
    case 'aantal':
      return value.aantal;
    case 'uren':
      return value.minutenPerWeek / 60;
    case 'fte':
      return value.fte;
    default:
      return assertNever(maat);
  }
}

const explanation = (definities: readonly string[]) =>
  definities.map((text): [string, string] => ['Uitleg', text]);

/** The matrix as it stands on screen, both margins and the check rows included. */
export function matrixTable(matrix: Matrix, maat: MatrixMaat, peildatum: string): ExportTable {
  const soort = MAAT_SOORT[maat];
  const column = (kop: string): ExportColumn => ({ kop, soort });
  const rand = (value: MatrixValue): ExportValue[] => [
    maatValue(value, maat),
    value.minutenPerWeek / 60,
    value.fte,
  ];
  const line = (naam: string, cells: readonly MatrixValue[], total: MatrixValue): ExportValue[] => [
    naam,
    ...cells.map((value) => maatValue(value, maat)),
    ...rand(total),
  ];
  const buiten = (naam: string, value: MatrixValue): ExportValue[] => [
    naam,
    ...matrix.teams.map(() => null),
    ...rand(value),
  ];
  return {
    titel: 'Organisaties per team',
    peildatum,
    kolommen: [
      { kop: 'Organisatie', soort: 'tekst' },
      ...matrix.teams.map(({ naam }) => column(naam)),
      column('Totaal'),
      { kop: 'Uren', soort: 'uren' },
      { kop: 'Fte', soort: 'fte' },
    ],
    rijen: matrix.rijen.map(({ naam, cellen, totaal }) => line(naam, cellen, totaal)),
    totalen: [
      line('Totaal in teams', matrix.kolommen, matrix.totaal),
      ...matrix.buiten.map((row) => buiten(row.naam, row)),
      buiten('Totaal buiten de teams', matrix.buitenTotaal),
      buiten('Totaal', matrix.eindtotaal),
    ],
    toelichting: [['In de vakken', MATRIX_MATEN.labels[maat]], ...explanation(matrix.definities)],
  };
}

/** Formatie of the city, each gebied and each team under each other; empty = nothing was decided. */
export function formatieTable(
  overzicht: FormatieOverzicht,
  maat: FormatieMaat,
  peildatum: string,
): ExportTable {
  const value = (minuten: number | null, fte: number | null) =>
    maat === 'fte' ? fte : minuten === null ? null : minuten / 60;
  const lines = (
    soort: string,
    naam: string,
    block: { readonly regels: readonly FormatieLine[]; readonly totaal: FormatieLine },
  ): ExportValue[][] =>
    [...block.regels, { ...block.totaal, naam: 'Totaal' }].map((row) => [
      soort,
      naam,
      row.naam,
      value(row.begroot, row.begrootFte),
      value(row.bezet, row.bezetFte),
      value(row.vacature, row.vacatureFte),
      value(row.verschil, row.verschilFte),
      row.vacaturegraad,
    ]);
  const { zonder } = overzicht.stad;
  return {
    titel: 'Formatie en bezetting',
    peildatum,
    kolommen: [
      { kop: 'Niveau', soort: 'tekst' },
      { kop: 'Naam', soort: 'tekst' },
      { kop: overzicht.per === 'functie' ? 'Functie' : 'Specialisme', soort: 'tekst' },
      {
        kop: 'Begroot',
        soort: maat,
        definitie: `${FORMATIE_MATEN.labels[maat]}. Leeg: er is niets vastgesteld; dat is niet 0.`,
      },
      { kop: 'Bezet', soort: maat },
      { kop: 'Vacature', soort: maat },
      { kop: 'Verschil', soort: maat, definitie: 'Bezet min begroot; negatief is te weinig.' },
      { kop: 'Vacaturegraad', soort: 'procent', definitie: 'Vacature gedeeld door begroot.' },
    ],
    rijen: [
      ...lines('Stad', 'Hele stad', overzicht.stad),
      ...overzicht.gebieden.flatMap((gebied) => lines('Gebied', gebied.naam, gebied)),
      ...overzicht.teams.flatMap((team) => lines('Team', team.naam, team)),
    ],
    toelichting: [
      ...explanation(overzicht.definities),
      ...(zonder.length === 0 ? [] : ([['Geen begroting', zonder.join(', ')]] as const)),
    ],
  };
}
