import { assertNever } from '../../shared/domain/assert-never.ts';
import { datumNl } from '../../shared/domain/datum.ts';
import { momentNl } from '../../shared/domain/getal.ts';
import type { Gebiedsoverzicht, Teamoverzicht } from '../../shared/contract/overzichten.ts';

/** What a print page needs to make its margins: the overview itself, by its rapport. */
export type AfdrukInhoud =
  | { readonly rapport: 'teamoverzicht'; readonly overzicht: Teamoverzicht }
  | { readonly rapport: 'gebiedsoverzicht'; readonly overzicht: Gebiedsoverzicht };

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
    default:
      return assertNever(inhoud);
  }
}

function classificatie(inhoud: AfdrukInhoud): string {
  return inhoud.rapport === 'teamoverzicht' && inhoud.overzicht.variant === 'extern' ? 'Openbaar' : 'Intern';
}

/** A text as CSS string; a name from the data must not be able to end it. */
function cssTekst(tekst: string): string {
  const veilig = tekst.replace(/[\\"]/gu, '\\$&').replace(/\s+/gu, ' ');
  return `"${veilig}"`;
}

/**
 * Size, header and footer of every page as margin boxes: what repeats on each
 * page is no part of the text, so the tagged PDF reads it to nobody twice.
 */
export function paginaStijl(inhoud: AfdrukInhoud): string {
  const { gemeente, peildatum, opgesteldOp, opgesteldDoor, demo } = inhoud.overzicht;
  const afzender =
    gemeente === '' ? 'WijkOndersteuningsTeams' : `Gemeente ${gemeente} · WijkOndersteuningsTeams`;
  const door = opgesteldDoor === '' ? '' : ` door ${opgesteldDoor}`;
  const soort = demo ? `${classificatie(inhoud)} · DEMO – fictieve gegevens` : classificatie(inhoud);
  const letter = '8pt "Segoe UI", "Liberation Sans", Arial, sans-serif';
  const vak = (plek: string, inhoudCss: string, extra = ''): string =>
    `@${plek} { content: ${inhoudCss}; font: ${letter}; color: #000; white-space: pre-line; ${extra} }`;
  const kop =
    'vertical-align: bottom; padding-bottom: 1.5mm; margin-bottom: 4mm; border-bottom: 0.75pt solid #000;';
  const voet = 'vertical-align: top; padding-top: 1.5mm; margin-top: 4mm; border-top: 0.5pt solid #000;';
  return `@page {
    size: A4 ${isLiggend(inhoud) ? 'landscape' : 'portrait'};
    margin: 22mm 14mm 19mm;
    ${vak('top-left', cssTekst(afzender), kop)}
    ${vak('top-right', cssTekst(`${titelVan(inhoud)} · peildatum ${datumNl(peildatum)}`), `${kop} text-align: right;`)}
    ${vak('bottom-left', cssTekst(`Opgesteld ${momentNl(opgesteldOp)}${door}`), `${voet} text-align: left;`)}
    ${vak('bottom-center', cssTekst(soort), `${voet} text-align: center; font-weight: bold;`)}
    ${vak('bottom-right', '"Pagina " counter(page) " van " counter(pages)', `${voet} text-align: right;`)}
  }`;
}
