import { assertNever } from '../../../shared/domain/assert-never.ts';
import { SKJ_LABEL, skjLastDag } from '../../../shared/domain/registratie/skj.ts';
import { datumNl, plusDagen } from '../../../shared/domain/tijd/datum.ts';
import {
  CIJFER_LINES,
  type CijferLine,
  type Gebiedscijfers,
} from '../../../shared/rapport/gebiedscijfers.ts';
import type { Gebiedsoverzicht } from '../../../shared/rapport/gebiedsoverzicht.ts';
import type { OrganisatieOverzicht } from '../../../shared/rapport/organisatieoverzicht.ts';
import type { Teamoverzicht } from '../../../shared/rapport/teamoverzicht.ts';
import type { ExportColumn, ExportTable, ExportValue } from '../../lib/table-export.ts';
import { coverageNotes, oordeelText } from './values.ts';

/** The overviews as tables for Excel and CSV: the figures that stand on paper, one line per person or team. */

const text = (kop: string): ExportColumn => ({ kop, soort: 'tekst' });
const uren = (kop: string, definitie?: string): ExportColumn => ({
  kop,
  soort: 'uren',
  ...(definitie === undefined ? {} : { definitie }),
});
const inUren = (minuten: number | null): number | null => (minuten === null ? null : minuten / 60);
/** Last day of what ends before `tot`. */
const last = (tot: string | null): string | null => (tot === null ? null : plusDagen(tot, -1));

const DAGEN = ['ma', 'di', 'wo', 'do', 'vr'] as const;

type Intern = Extract<Teamoverzicht, { readonly variant: 'intern' }>;
type Teamregel = Intern['regels'][number];

function internTable({ team, peildatum, regels, totaal }: Intern): ExportTable {
  const row = (line: Teamregel): ExportValue[] => [
    line.naam,
    line.functie,
    line.organisatie,
    line.specialismen.join(', '),
    inUren(line.minutenPerWeek),
    line.fte,
    DAGEN.filter((_dag, i) => line.werkdagen[i]).join(' '),
    line.werktelefoon,
    line.taken.join(', '),
    SKJ_LABEL[line.skj.soort],
    skjLastDag(line.skj),
    line.afwezig === null ? 'nee' : 'ja',
    line.afwezig?.tm ?? null,
    line.hoofdteam ? 'ja' : 'nee',
  ];
  return {
    titel: `Teamoverzicht ${team.naam}`,
    peildatum,
    kolommen: [
      ...[text('Naam'), text('Functie'), text('Organisatie'), text('Specialismen')],
      uren('Uren', 'Uren van deze medewerker in dit team, per week.'),
      { kop: 'Fte', soort: 'fte' },
      ...[text('Werkdagen'), text('Werktelefoon'), text('Taken')],
      text('SKJ'),
      { kop: 'SKJ t/m', soort: 'datum' },
      text('Afwezig'),
      { kop: 'Afwezig t/m', soort: 'datum', definitie: 'Leeg bij afwezigheid: het einde is niet bekend.' },
      { ...text('Hoofdteam'), definitie: 'nee: telt mee in een ander team.' },
    ],
    rijen: regels.map(row),
    totalen: [
      [`Totaal: ${String(totaal.aantal)} medewerkers`, '', '', '', inUren(totaal.minutenPerWeek), totaal.fte],
    ],
  };
}

/** The teamoverzicht; the external variant holds no more than its paper does. */
export function teamTable(overzicht: Teamoverzicht): ExportTable {
  switch (overzicht.variant) {
    case 'intern':
      return internTable(overzicht);
    case 'extern':
      return {
        titel: `Teamoverzicht ${overzicht.team.naam}`,
        peildatum: overzicht.peildatum,
        kolommen: [text('Voornaam'), text('Functie')],
        rijen: overzicht.regels.map(({ voornaam, functie }) => [voornaam, functie]),
      };
    default:
      return assertNever(overzicht);
  }
}

const SOORT: Readonly<Record<CijferLine['format'], ExportColumn['soort']>> = {
  uren: 'uren',
  'saldo-uren': 'uren',
  fte: 'fte',
  'saldo-fte': 'fte',
  aantal: 'aantal',
  dagen: 'fte',
  procent: 'procent',
  bezetting: 'procent',
  oordeel: 'tekst',
};

function cijferColumn({ kop, format, definitie }: CijferLine): ExportColumn {
  return { kop, soort: SOORT[format], ...(definitie === undefined ? {} : { definitie }) };
}

function cijferValue(line: CijferLine, cijfers: Gebiedscijfers): ExportValue {
  switch (line.format) {
    case 'bezetting': {
      const bezetting = line.value(cijfers);
      return bezetting.soort === 'percentage' ? bezetting.waarde : null;
    }
    case 'oordeel':
      return oordeelText(line.value(cijfers));
    case 'uren':
    case 'saldo-uren':
      return inUren(line.value(cijfers));
    default:
      return line.value(cijfers);
  }
}

function cijferRow(naam: string, cijfers: Gebiedscijfers, conclusie: string): ExportValue[] {
  return [naam, ...CIJFER_LINES.map((line) => cijferValue(line, cijfers)), conclusie];
}

/** The gebiedsoverzicht: a line per team, and the gebied. Empty: no data, which is not 0 (B10). */
export function gebiedTable(overzicht: Gebiedsoverzicht): ExportTable {
  const { gebied, peildatum, teams, totaal, advies, rekenwijze } = overzicht;
  return {
    titel: `Gebiedsoverzicht ${gebied.naam}`,
    peildatum,
    kolommen: [text('Team'), ...CIJFER_LINES.map(cijferColumn), text('Conclusie')],
    rijen: teams.map(({ naam, cijfers, conclusie }) => cijferRow(naam, cijfers, conclusie?.tekst ?? '')),
    totalen: [cijferRow(['Gebied', ...coverageNotes(totaal)].join(' '), totaal, '')],
    toelichting: [
      ['Gebiedsmanagers', gebied.gebiedsmanagers.join(', ')],
      ['Advies', advies],
      ...rekenwijze.map((line): [string, string] => ['Rekenwijze', line]),
    ],
  };
}

/** The overview of one organisation: its own people only. */
export function organisatieTable(overzicht: OrganisatieOverzicht): ExportTable {
  const { organisatie, peildatum, indeling, regels, totaal, definities } = overzicht;
  return {
    titel: `Overzicht ${organisatie.naam}`,
    peildatum,
    kolommen: [
      ...[text('Naam'), text('Functie'), text('Team')],
      uren('Uren', 'Contracturen van de detachering, per week.'),
      { kop: 'Fte', soort: 'fte' },
      { kop: 'Detachering t/m', soort: 'datum', definitie: 'Leeg: zonder einde.' },
    ],
    rijen: regels.map((line) => [
      line.naam,
      line.functie,
      line.teams,
      inUren(line.minutenPerWeek),
      line.fte,
      last(line.detacheringTot),
    ]),
    totalen: [
      [`Totaal: ${String(totaal.aantal)} medewerkers`, '', '', inUren(totaal.minutenPerWeek), totaal.fte],
    ],
    toelichting: [
      ['Indeling', indeling],
      ...(organisatie.omvat.length === 0 ? [] : ([['Omvat', organisatie.omvat.join(', ')]] as const)),
      ...definities.map((line): [string, string] => ['Uitleg', line]),
      ['Stand op', datumNl(peildatum)],
    ],
  };
}
