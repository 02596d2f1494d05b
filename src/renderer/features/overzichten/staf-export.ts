import { assertNever } from '../../../shared/domain/assert-never.ts';
import {
  FORMATIE_MATEN,
  type FormatieMaat,
  MATRIX_MATEN,
  type MatrixMaat,
} from '../../../shared/domain/planning/maten.ts';
import type { FormatieOverzicht, FormatieRegel } from '../../../shared/rapport/formatie.ts';
import type { Matrix, MatrixWaarde } from '../../../shared/rapport/matrix.ts';
import type { ExportKolom, ExportSoort, ExportTabel, ExportWaarde } from '../../lib/tabel-export.ts';

const MAAT_SOORT: Readonly<Record<MatrixMaat, ExportSoort>> = { aantal: 'aantal', uren: 'uren', fte: 'fte' };

function maatWaarde(waarde: MatrixWaarde, maat: MatrixMaat): number {
  switch (maat) {
    case 'aantal':
      return waarde.aantal;
    case 'uren':
      return waarde.minutenPerWeek / 60;
    case 'fte':
      return waarde.fte;
    default:
      return assertNever(maat);
  }
}

const uitleg = (definities: readonly string[]) =>
  definities.map((tekst): [string, string] => ['Uitleg', tekst]);

/** The matrix as it stands on screen, both margins and the check rows included. */
export function matrixTabel(matrix: Matrix, maat: MatrixMaat, peildatum: string): ExportTabel {
  const soort = MAAT_SOORT[maat];
  const kolom = (kop: string): ExportKolom => ({ kop, soort });
  const rand = (waarde: MatrixWaarde): ExportWaarde[] => [
    maatWaarde(waarde, maat),
    waarde.minutenPerWeek / 60,
    waarde.fte,
  ];
  const regel = (naam: string, cellen: readonly MatrixWaarde[], totaal: MatrixWaarde): ExportWaarde[] => [
    naam,
    ...cellen.map((waarde) => maatWaarde(waarde, maat)),
    ...rand(totaal),
  ];
  const buiten = (naam: string, waarde: MatrixWaarde): ExportWaarde[] => [
    naam,
    ...matrix.teams.map(() => null),
    ...rand(waarde),
  ];
  return {
    titel: 'Organisaties per team',
    peildatum,
    kolommen: [
      { kop: 'Organisatie', soort: 'tekst' },
      ...matrix.teams.map(({ naam }) => kolom(naam)),
      kolom('Totaal'),
      { kop: 'Uren', soort: 'uren' },
      { kop: 'Fte', soort: 'fte' },
    ],
    rijen: matrix.rijen.map(({ naam, cellen, totaal }) => regel(naam, cellen, totaal)),
    totalen: [
      regel('Totaal in teams', matrix.kolommen, matrix.totaal),
      ...matrix.buiten.map((rij) => buiten(rij.naam, rij)),
      buiten('Totaal buiten de teams', matrix.buitenTotaal),
      buiten('Totaal', matrix.eindtotaal),
    ],
    toelichting: [['In de vakken', MATRIX_MATEN.labels[maat]], ...uitleg(matrix.definities)],
  };
}

/** Formatie of the city, each gebied and each team under each other; empty = nothing was decided. */
export function formatieTabel(
  overzicht: FormatieOverzicht,
  maat: FormatieMaat,
  peildatum: string,
): ExportTabel {
  const waarde = (minuten: number | null, fte: number | null) =>
    maat === 'fte' ? fte : minuten === null ? null : minuten / 60;
  const regels = (
    soort: string,
    naam: string,
    blok: { readonly regels: readonly FormatieRegel[]; readonly totaal: FormatieRegel },
  ): ExportWaarde[][] =>
    [...blok.regels, { ...blok.totaal, naam: 'Totaal' }].map((rij) => [
      soort,
      naam,
      rij.naam,
      waarde(rij.begroot, rij.begrootFte),
      waarde(rij.bezet, rij.bezetFte),
      waarde(rij.vacature, rij.vacatureFte),
      waarde(rij.verschil, rij.verschilFte),
      rij.vacaturegraad,
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
      ...regels('Stad', 'Hele stad', overzicht.stad),
      ...overzicht.gebieden.flatMap((gebied) => regels('Gebied', gebied.naam, gebied)),
      ...overzicht.teams.flatMap((team) => regels('Team', team.naam, team)),
    ],
    toelichting: [
      ...uitleg(overzicht.definities),
      ...(zonder.length === 0 ? [] : ([['Geen begroting', zonder.join(', ')]] as const)),
    ],
  };
}
