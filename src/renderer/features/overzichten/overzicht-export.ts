import { assertNever } from '../../../shared/domain/assert-never.ts';
import { SKJ_LABEL, skjLaatsteDag } from '../../../shared/domain/registratie/skj.ts';
import { datumNl, plusDagen } from '../../../shared/domain/tijd/datum.ts';
import type { Gebiedscijfers, Gebiedsoverzicht } from '../../../shared/rapport/gebiedsoverzicht.ts';
import type { OrganisatieOverzicht } from '../../../shared/rapport/organisatieoverzicht.ts';
import type { Teamoverzicht } from '../../../shared/rapport/teamoverzicht.ts';
import type { ExportKolom, ExportTabel, ExportWaarde } from '../../lib/tabel-export.ts';
import { oordeelTekst } from './waarden.ts';

/** The overviews as tables for Excel and CSV: the figures that stand on paper, one line per person or team. */

const tekst = (kop: string): ExportKolom => ({ kop, soort: 'tekst' });
const uren = (kop: string, definitie?: string): ExportKolom => ({
  kop,
  soort: 'uren',
  ...(definitie === undefined ? {} : { definitie }),
});
const inUren = (minuten: number | null): number | null => (minuten === null ? null : minuten / 60);
/** Last day of what ends before `tot`. */
const laatste = (tot: string | null): string | null => (tot === null ? null : plusDagen(tot, -1));

const DAGEN = ['ma', 'di', 'wo', 'do', 'vr'] as const;

type Intern = Extract<Teamoverzicht, { readonly variant: 'intern' }>;
type Teamregel = Intern['regels'][number];

function internTabel({ team, peildatum, regels, totaal }: Intern): ExportTabel {
  const rij = (regel: Teamregel): ExportWaarde[] => [
    regel.naam,
    regel.functie,
    regel.organisatie,
    regel.specialismen.join(', '),
    inUren(regel.minutenPerWeek),
    regel.fte,
    DAGEN.filter((_dag, i) => regel.werkdagen[i]).join(' '),
    regel.werktelefoon,
    regel.taken.join(', '),
    SKJ_LABEL[regel.skj.soort],
    skjLaatsteDag(regel.skj),
    regel.afwezig === null ? 'nee' : 'ja',
    regel.afwezig?.tm ?? null,
    regel.hoofdteam ? 'ja' : 'nee',
  ];
  return {
    titel: `Teamoverzicht ${team.naam}`,
    peildatum,
    kolommen: [
      ...[tekst('Naam'), tekst('Functie'), tekst('Organisatie'), tekst('Specialismen')],
      uren('Uren', 'Uren van deze medewerker in dit team, per week.'),
      { kop: 'Fte', soort: 'fte' },
      ...[tekst('Werkdagen'), tekst('Werktelefoon'), tekst('Taken')],
      tekst('SKJ'),
      { kop: 'SKJ t/m', soort: 'datum' },
      tekst('Afwezig'),
      { kop: 'Afwezig t/m', soort: 'datum', definitie: 'Leeg bij afwezigheid: het einde is niet bekend.' },
      { ...tekst('Hoofdteam'), definitie: 'nee: telt mee in een ander team.' },
    ],
    rijen: regels.map(rij),
    totalen: [
      [`Totaal: ${String(totaal.aantal)} medewerkers`, '', '', '', inUren(totaal.minutenPerWeek), totaal.fte],
    ],
  };
}

/** The teamoverzicht; the external variant holds no more than its paper does. */
export function teamTabel(overzicht: Teamoverzicht): ExportTabel {
  switch (overzicht.variant) {
    case 'intern':
      return internTabel(overzicht);
    case 'extern':
      return {
        titel: `Teamoverzicht ${overzicht.team.naam}`,
        peildatum: overzicht.peildatum,
        kolommen: [tekst('Voornaam'), tekst('Functie')],
        rijen: overzicht.regels.map(({ voornaam, functie }) => [voornaam, functie]),
      };
    default:
      return assertNever(overzicht);
  }
}

function cijferRij(naam: string, cijfers: Gebiedscijfers, conclusie: string): ExportWaarde[] {
  const { bezetting } = cijfers;
  return [
    naam,
    inUren(cijfers.formatieMinuten),
    inUren(cijfers.bezettingMinuten),
    cijfers.bezettingFte,
    cijfers.aantalMedewerkers,
    inUren(cijfers.vacatureMinuten),
    cijfers.inzetbaar,
    inUren(cijfers.brutoMinuten),
    inUren(cijfers.nettoMinuten),
    inUren(cijfers.casuistiekMinuten),
    inUren(cijfers.clientgebondenMinuten),
    ...cijfers.open,
    inUren(cijfers.vraagMinuten),
    inUren(cijfers.saldoMinuten),
    cijfers.saldoFte,
    bezetting.soort === 'percentage' ? bezetting.waarde : null,
    oordeelTekst(bezetting),
    cijfers.skjVerloopt,
    conclusie,
  ];
}

/** The gebiedsoverzicht: a line per team, and the gebied. Empty: no data, which is not 0 (B10). */
export function gebiedTabel(overzicht: Gebiedsoverzicht): ExportTabel {
  const { gebied, peildatum, teams, totaal, advies, rekenwijze } = overzicht;
  return {
    titel: `Gebiedsoverzicht ${gebied.naam}`,
    peildatum,
    kolommen: [
      tekst('Team'),
      uren('Formatie', 'Uren per week die zijn vastgesteld. Leeg: niets vastgesteld.'),
      uren('Bezetting'),
      { kop: 'Bezetting fte', soort: 'fte' },
      { kop: 'Medewerkers', soort: 'aantal' },
      uren('Vacatures'),
      { kop: 'Inzetbaar', soort: 'procent' },
      ...[uren('Bruto'), uren('Netto'), uren('Casuïstiek'), uren('Cliëntgebonden')],
      ...[1, 2, 3].map(
        (zwaarte): ExportKolom => ({ kop: `Open, zwaarte ${String(zwaarte)}`, soort: 'aantal' }),
      ),
      ...[uren('Vraag'), uren('Saldo', 'Positief is ruimte, negatief is tekort.')],
      { kop: 'Saldo fte', soort: 'fte' },
      { kop: 'Bezettingsgraad', soort: 'procent', definitie: 'Vraag gedeeld door cliëntgebonden uren.' },
      tekst('Oordeel'),
      { kop: 'SKJ verloopt', soort: 'aantal' },
      tekst('Conclusie'),
    ],
    rijen: teams.map(({ naam, cijfers, conclusie }) => cijferRij(naam, cijfers, conclusie?.tekst ?? '')),
    totalen: [cijferRij('Gebied', totaal, '')],
    toelichting: [
      ['Gebiedsmanagers', gebied.gebiedsmanagers.join(', ')],
      ['Advies', advies],
      ...rekenwijze.map((regel): [string, string] => ['Rekenwijze', regel]),
    ],
  };
}

/** The overview of one organisation: its own people only. */
export function organisatieTabel(overzicht: OrganisatieOverzicht): ExportTabel {
  const { organisatie, peildatum, indeling, regels, totaal, definities } = overzicht;
  return {
    titel: `Overzicht ${organisatie.naam}`,
    peildatum,
    kolommen: [
      ...[tekst('Naam'), tekst('Functie'), tekst('Team')],
      uren('Uren', 'Contracturen van de detachering, per week.'),
      { kop: 'Fte', soort: 'fte' },
      { kop: 'Detachering t/m', soort: 'datum', definitie: 'Leeg: zonder einde.' },
    ],
    rijen: regels.map((regel) => [
      regel.naam,
      regel.functie,
      regel.teams,
      inUren(regel.minutenPerWeek),
      regel.fte,
      laatste(regel.detacheringTot),
    ]),
    totalen: [
      [`Totaal: ${String(totaal.aantal)} medewerkers`, '', '', inUren(totaal.minutenPerWeek), totaal.fte],
    ],
    toelichting: [
      ['Indeling', indeling],
      ...(organisatie.omvat.length === 0 ? [] : ([['Omvat', organisatie.omvat.join(', ')]] as const)),
      ...definities.map((regel): [string, string] => ['Uitleg', regel]),
      ['Stand op', datumNl(peildatum)],
    ],
  };
}
