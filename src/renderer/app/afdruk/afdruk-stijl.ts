import type { Gebiedsoverzicht, Teamoverzicht } from '../../../shared/contract/overzichten.ts';
import type {
  FormatieOverzicht,
  Matrix,
  OrganisatieOverzicht,
} from '../../../shared/contract/overzichten-staf.ts';
import { assertNever } from '../../../shared/domain/assert-never.ts';
import { momentNl } from '../../../shared/domain/tekst/getal.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';

/** What a print page needs to make its margins: the overview itself, by its rapport. */
export type AfdrukInhoud =
  | { readonly rapport: 'teamoverzicht'; readonly overzicht: Teamoverzicht }
  | { readonly rapport: 'gebiedsoverzicht'; readonly overzicht: Gebiedsoverzicht }
  | { readonly rapport: 'matrix'; readonly overzicht: Matrix }
  | { readonly rapport: 'organisatieoverzicht'; readonly overzicht: OrganisatieOverzicht }
  | { readonly rapport: 'formatie'; readonly overzicht: FormatieOverzicht };

/** More teams than this do not fit upright beside the names of the figures. */
const TEAMS_STAAND = 5;

export function titelVan(inhoud: AfdrukInhoud): string {
  switch (inhoud.rapport) {
    case 'gebiedsoverzicht':
      return `Gebiedsoverzicht ${inhoud.overzicht.gebied.naam}`;
    case 'teamoverzicht':
      return inhoud.overzicht.variant === 'intern'
        ? `Teamoverzicht ${inhoud.overzicht.team.naam}`
        : `Team ${inhoud.overzicht.team.naam}`;
    case 'matrix':
      return 'Medewerkers per organisatie en team';
    case 'organisatieoverzicht':
      return `Overzicht ${inhoud.overzicht.organisatie.naam}`;
    case 'formatie':
      return 'Formatie en bezetting';
    default:
      return assertNever(inhoud);
  }
}

function isLiggend(inhoud: AfdrukInhoud): boolean {
  switch (inhoud.rapport) {
    case 'gebiedsoverzicht':
      return inhoud.overzicht.teams.length > TEAMS_STAAND;
    case 'teamoverzicht':
      return inhoud.overzicht.variant === 'intern';
    case 'matrix':
      return true;
    case 'organisatieoverzicht':
    case 'formatie':
      return false;
    default:
      return assertNever(inhoud);
  }
}

function classificatie(inhoud: AfdrukInhoud): 'Openbaar' | 'Intern' {
  return inhoud.rapport === 'teamoverzicht' && inhoud.overzicht.variant === 'extern' ? 'Openbaar' : 'Intern';
}

/** A text as CSS string; a name from the data must not be able to end it. */
function cssTekst(tekst: string): string {
  const veilig = tekst.replace(/[\\"]/gu, '\\$&').replace(/\s+/gu, ' ');
  return `"${veilig}"`;
}

/** What repeats on every page of a print. */
export type Marge = {
  readonly titel: string;
  readonly gemeente: string;
  /** Right of the header, after the title: "peildatum 01-03-2021". */
  readonly periode: string;
  /** As it is shown: date, or date and time. */
  readonly opgesteldOp: string;
  readonly opgesteldDoor: string;
  readonly classificatie: 'Openbaar' | 'Intern' | 'Vertrouwelijk';
  readonly demo: boolean;
  readonly liggend: boolean;
};

/** Margins of an overview with a peildatum. */
export function margeVan(inhoud: AfdrukInhoud): Marge {
  const { gemeente, peildatum, opgesteldOp, opgesteldDoor, demo } = inhoud.overzicht;
  return {
    titel: titelVan(inhoud),
    gemeente,
    periode: `peildatum ${datumNl(peildatum)}`,
    opgesteldOp: momentNl(opgesteldOp),
    opgesteldDoor,
    classificatie: classificatie(inhoud),
    demo,
    liggend: isLiggend(inhoud),
  };
}

/**
 * Size, header and footer of every page as margin boxes: what repeats on each
 * page is no part of the text, so the tagged PDF reads it to nobody twice.
 */
export function paginaStijl(marge: Marge): string {
  const { gemeente, titel, periode, opgesteldOp, opgesteldDoor, demo } = marge;
  const afzender =
    gemeente === '' ? 'WijkOndersteuningsTeams' : `Gemeente ${gemeente} · WijkOndersteuningsTeams`;
  const door = opgesteldDoor === '' ? '' : ` door ${opgesteldDoor}`;
  const soort = demo ? `${marge.classificatie} · DEMO – fictieve gegevens` : marge.classificatie;
  const letter = '8pt "Segoe UI", "Liberation Sans", Arial, sans-serif';
  const vak = (plek: string, inhoudCss: string, extra = ''): string =>
    `@${plek} { content: ${inhoudCss}; font: ${letter}; color: #000; white-space: pre-line; ${extra} }`;
  const kop =
    'vertical-align: bottom; padding-bottom: 1.5mm; margin-bottom: 4mm; border-bottom: 0.75pt solid #000;';
  const voet = 'vertical-align: top; padding-top: 1.5mm; margin-top: 4mm; border-top: 0.5pt solid #000;';
  return `@page {
    size: A4 ${marge.liggend ? 'landscape' : 'portrait'};
    margin: 22mm 14mm 19mm;
    ${vak('top-left', cssTekst(afzender), kop)}
    ${vak('top-right', cssTekst(`${titel} · ${periode}`), `${kop} text-align: right;`)}
    ${vak('bottom-left', cssTekst(`Opgesteld ${opgesteldOp}${door}`), `${voet} text-align: left;`)}
    ${vak('bottom-center', cssTekst(soort), `${voet} text-align: center; font-weight: bold;`)}
    ${vak('bottom-right', '"Pagina " counter(page) " van " counter(pages)', `${voet} text-align: right;`)}
  }`;
}
