import type { Rekeninstellingen } from '../../../../shared/domain/instelling/instellingen.ts';
import {
  BEZETTING_LABEL,
  type Bezetting,
  graadDecimalen,
} from '../../../../shared/domain/planbord/capaciteit.ts';
import { INDICATOREN } from '../../../../shared/domain/planbord/indicator.ts';
import type { CellMark, Uitkomst } from '../../../../shared/domain/planbord/types.ts';
import { type Coverage, coverageOf, coverageText } from '../../../../shared/domain/planbord/uitkomst.ts';
import {
  numberText,
  procentText,
  urenText,
  urenVast,
  urenWithEenheid,
  urenWithSign,
} from '../../../../shared/domain/tekst/number.ts';
import { datumKort, datumNl, plusDagen } from '../../../../shared/domain/tijd/datum.ts';
import { type Column, columnNaam } from '../../../../shared/domain/tijd/week.ts';
import type { CellView } from '../../../components/grid/grid-types.ts';
import type { CijferSoort } from './bord-types.ts';

type Drempels = Rekeninstellingen['drempels'];

export const EMPTY_VIEW: CellView = { tekst: '', klasse: '', tip: '', spraak: '' };

export function textView(tekst: string, klasse = 'grid-cel--links', tip = ''): CellView {
  return { tekst, klasse, tip, spraak: '' };
}

/** What is said of a figure besides its value. */
type Remark = {
  readonly drempels: Drempels;
  /** Of which teams it is; null = of all of them. */
  readonly coverage: Coverage | null;
  /** Lines for the tooltip, each begins with a line break. */
  readonly explanation: string;
};

/** '*' behind a total that is of a part of the teams. */
const PARTIAL_MARK = '*';

/** Characters of a percentage that fit in the cell of a week. */
const FITS = 5;

/** A longer one does without its space. */
function fitted(text: string): string {
  return text.length > FITS ? text.replace('\u00a0', '') : text;
}

/** The bezettingsgraad as a heat map cell: colour, pattern, words for the tooltip and the screen reader. */
export function bezettingView(bezetting: Bezetting, { drempels, coverage, explanation }: Remark): CellView {
  switch (bezetting.soort) {
    case 'percentage': {
      const label = BEZETTING_LABEL[bezetting.klasse].toLowerCase();
      const kort = procentText(bezetting.waarde, graadDecimalen(bezetting, drempels, 0));
      const lang = procentText(bezetting.waarde, graadDecimalen(bezetting, drempels, 1));
      const tekst = fitted(coverage === null ? kort : `${kort}${PARTIAL_MARK}`);
      const deels = coverage === null ? '' : ' bezetting--deels';
      const vol = tekst.length > FITS ? ' bord-hitte--vol' : '';
      return {
        tekst,
        klasse: `grid-cel--midden bord-hitte bezetting bezetting--${bezetting.klasse}${deels}${vol}`,
        tip: `${lang} · ${label}${explanation}`,
        spraak: `${kort}, ${label}${coverage === null ? '' : `, ${coverageText(coverage)}`}`,
      };
    }
    case 'nvt':
      return {
        tekst: 'n.v.t.',
        klasse: 'grid-cel--midden bord-hitte bezetting bezetting--nvt',
        tip: `Geen cliëntgebonden uren, dus geen bezettingsgraad.${explanation}`,
        spraak: 'bezettingsgraad niet van toepassing',
      };
    case 'geen-gegevens':
      return {
        tekst: 'g.g.',
        klasse: 'grid-cel--midden bord-hitte bezetting bezetting--geen-gegevens',
        tip: `Geen gegevens: de vraag is niet ingevuld.${explanation}`,
        spraak: 'geen gegevens, de vraag is niet ingevuld',
      };
  }
}

/** 'saldo (uur)': how the row of a figure is called. */
export function cijferLabel(cijfer: CijferSoort): string {
  const { label, unit } = INDICATOREN[cijfer];
  return unit === 'minuten' ? `${label.toLowerCase()} (uur)` : label.toLowerCase();
}

/** Minutes per week of one kind of figure; null = no data. Not for bezetting, which is a ratio. */
function cijferMinuten(uitkomst: Uitkomst, cijfer: Exclude<CijferSoort, 'bezetting'>): number | null {
  return uitkomst[cijfer];
}

const NO_GEGEVENS_VIEW: CellView = {
  tekst: 'g.g.',
  klasse: 'bord-geen',
  tip: 'Geen gegevens: de vraag is niet ingevuld.',
  spraak: 'geen gegevens',
};

/** A total of a part of the teams: marked where it stands, and told. */
function marked(view: CellView, coverage: Coverage | null): CellView {
  if (coverage === null) return view;
  return {
    ...view,
    tekst: `${view.tekst}${PARTIAL_MARK}`,
    klasse: `${view.klasse} bord-deels`.trim(),
    spraak: `${view.spraak === '' ? view.tekst : view.spraak}, ${coverageText(coverage)}`,
  };
}

function saldoView(minuten: number, fte: number | null, explanation: string): CellView {
  const tip =
    fte === null
      ? ''
      : `${minuten < 0 ? 'Tekort' : 'Overschot'} ${numberText(Math.abs(fte), 2)} fte${explanation}`;
  return { tekst: urenWithSign(minuten), klasse: minuten < -0.5 ? 'bord-tekort' : '', tip, spraak: '' };
}

/** '1 van 3 teams. De vraag is niet ingevuld van: Oost en Zuid.' */
function coverageLine(uitkomst: Uitkomst, coverage: Coverage | null, naamOf: (teamId: string) => string) {
  if (uitkomst.teamsZonderVraag.length === 0) return '';
  const namen = uitkomst.teamsZonderVraag.map(naamOf).join(', ');
  const begin = coverage === null ? '' : `Telt ${coverageText(coverage)}. `;
  return `\n${begin}De vraag is niet ingevuld van: ${namen}.`;
}

export type CijferContext = {
  readonly drempels: Drempels;
  readonly naamOf: (teamId: string) => string;
};

export function cijferView(
  uitkomst: Uitkomst | null,
  cijfer: CijferSoort,
  { drempels, naamOf }: CijferContext,
): CellView {
  if (uitkomst === null) return EMPTY_VIEW;
  const coverage = coverageOf(uitkomst);
  const explanation = coverageLine(uitkomst, coverage, naamOf);
  if (cijfer === 'bezetting') return bezettingView(uitkomst.bezetting, { drempels, coverage, explanation });
  const minuten = cijferMinuten(uitkomst, cijfer);
  if (minuten === null) return NO_GEGEVENS_VIEW;
  switch (cijfer) {
    case 'saldo':
      return marked(saldoView(minuten, uitkomst.saldoFte, explanation), coverage);
    case 'afwezig':
      return {
        tekst: urenVast(minuten),
        klasse: uitkomst.modus === 'week' ? '' : 'bord-norm',
        tip:
          uitkomst.modus === 'week'
            ? 'Bekende afwezigheid, feestdagen en sluitingsdagen.'
            : 'Normweek: bekende afwezigheid telt niet apart, de norm rekent met een heel jaar.',
        spraak: '',
      };
    case 'netto':
      return {
        tekst: urenVast(minuten),
        klasse: '',
        tip: uitkomst.modus === 'norm' ? 'Normweek: bruto × inzetbaar deel.' : '',
        spraak: '',
      };
    case 'vraag':
      return marked({ tekst: urenVast(minuten), klasse: '', tip: explanation.trim(), spraak: '' }, coverage);
    default:
      return { tekst: urenVast(minuten), klasse: '', tip: '', spraak: '' };
  }
}

type InzetCell = {
  readonly minuten: number;
  readonly merk: CellMark | null;
  readonly gewijzigd: boolean;
  /** A column of more weeks shows an average. */
  readonly gemiddeld: boolean;
};

function procent(part: number): string {
  return procentText(part, 0);
}

function gewoneCell(minuten: number, changed: boolean): CellView {
  if (minuten === 0 && !changed) return EMPTY_VIEW;
  const tekst = urenText(minuten);
  if (!changed) return { tekst, klasse: '', tip: '', spraak: '' };
  return {
    tekst,
    klasse: 'bord-nieuw',
    tip: `${tekst} uur · in deze sessie gewijzigd`,
    spraak: `${tekst} uur, in deze sessie gewijzigd`,
  };
}

/** Words for the marks of a week; never a reason of absence (B11). */
function markLines(mark: CellMark): string[] {
  return [
    ...(mark.afwezig === null
      ? []
      : [mark.afwezig.verborgen ? 'Afwezig' : `Afwezig ${procent(mark.afwezig.deel)}`]),
    ...(mark.aangevraagd === null ? [] : [`Aangevraagd: afwezig ${procent(mark.aangevraagd.deel)}`]),
    ...(mark.geenContract === 'geheel' ? ['Geen contract'] : []),
    ...(mark.geenContract === 'deels' ? ['Een deel van deze tijd geen contract'] : []),
    ...(mark.eindigt === null
      ? []
      : [`Detachering eindigt: laatste dag ${datumNl(plusDagen(mark.eindigt, -1))}`]),
    ...(mark.boven > 0
      ? [`${urenWithEenheid(mark.boven)} boven het contract: dat telt niet mee in de capaciteit`]
      : []),
    ...mark.feestdagen.slice(0, 6),
  ];
}

/** How much of the cell is hatched: the share of the week that somebody is not there, in quarters. */
function shareKlasse(deel: number): string {
  const quarter = Math.max(1, Math.round(deel * 4));
  return quarter >= 4 ? '' : `bord-deel-${String(quarter)}`;
}

function markKlasse(mark: CellMark, minuten: number): string {
  return [
    mark.afwezig === null ? '' : `streep-afwezig ${shareKlasse(mark.afwezig.deel)}`.trim(),
    // The arrow beside the hours is drawn: the text stays what was typed.
    mark.boven > 0 && minuten > 0 ? 'bord-boven' : '',
    mark.afwezig === null && mark.aangevraagd !== null ? 'bord-aangevraagd' : '',
    mark.geenContract === 'geheel' ? 'streep-geen-contract' : '',
    mark.eindigt === null ? '' : 'streep-detachering-eindigt',
  ]
    .filter((klasse) => klasse !== '')
    .join(' ');
}

function markText(mark: CellMark, minuten: number, changed: boolean): string {
  const uren = minuten === 0 && !changed ? '' : urenText(minuten);
  if (mark.geenContract === 'geheel') return uren === '' ? 'geen' : `${uren}!`;
  if (mark.afwezig !== null && mark.afwezig.deel > 0.995 && minuten > 0) return 'afw.';
  return mark.eindigt !== null && uren !== '' ? `${uren}⊣` : uren;
}

/** One cell of a person: planned hours, with stripes and words for what is special. */
export function inzetView({ minuten, merk, gewijzigd, gemiddeld }: InzetCell): CellView {
  if (merk === null) return gewoneCell(minuten, gewijzigd);
  const lines = [
    `Inzet ${urenText(minuten)} uur${gemiddeld ? ' gemiddeld per week' : ''}`,
    ...markLines(merk),
  ];
  if (gewijzigd) lines.push('In deze sessie gewijzigd');
  return {
    tekst: markText(merk, minuten, gewijzigd),
    klasse: `${gewijzigd ? 'bord-nieuw ' : ''}${markKlasse(merk, minuten)}`,
    tip: lines.join('\n'),
    spraak: lines.join(', '),
  };
}

/** Head of a column: 'wk 9\n1-3'. */
export function columnHeader(label: string, sublabel: string): string {
  return `${label}\n${sublabel}`;
}

/** 'week 11 (15-3 t/m 21-3)' for sentences about a column. */
export function columnSentence(column: Column): string {
  return `${columnNaam(column)} (${datumKort(column.van)} t/m ${datumKort(plusDagen(column.tot, -1))})`;
}
