import { BEZETTING_LABEL, type Bezetting } from '../../../../shared/domain/planbord/capaciteit.ts';
import type { CelMerk, Uitkomst } from '../../../../shared/domain/planbord/types.ts';
import {
  getalTekst,
  procentTekst,
  urenMetTeken,
  urenTekst,
  urenVast,
} from '../../../../shared/domain/tekst/getal.ts';
import { datumKort, datumNl, plusDagen } from '../../../../shared/domain/tijd/datum.ts';
import { type Kolom, kolomNaam } from '../../../../shared/domain/tijd/week.ts';
import type { CelBeeld } from '../../../components/grid/grid-types.ts';
import type { CijferSoort } from './bord-types.ts';

export const LEEG_BEELD: CelBeeld = { tekst: '', klasse: '', tip: '', spraak: '' };

export function tekstBeeld(tekst: string, klasse = 'grid-cel--links', tip = ''): CelBeeld {
  return { tekst, klasse, tip, spraak: '' };
}

/** Bezettingsgraad in a cell: whole percents; the class in words for the tooltip and the screen reader. */
export function bezettingBeeld(bezetting: Bezetting, uitleg: string): CelBeeld {
  switch (bezetting.soort) {
    case 'percentage': {
      const label = BEZETTING_LABEL[bezetting.klasse].toLowerCase();
      return {
        tekst: procentTekst(bezetting.waarde, 0),
        klasse: `grid-cel--midden bord-hitte bezetting bezetting--${bezetting.klasse}`,
        tip: `${procentTekst(bezetting.waarde)} · ${label}${uitleg}`,
        spraak: `${procentTekst(bezetting.waarde, 0)}, ${label}`,
      };
    }
    case 'nvt':
      return {
        tekst: 'n.v.t.',
        klasse: 'grid-cel--midden bord-hitte bezetting bezetting--nvt',
        tip: `Geen cliëntgebonden uren, dus geen bezettingsgraad.${uitleg}`,
        spraak: 'bezettingsgraad niet van toepassing',
      };
    case 'geen-gegevens':
      return {
        tekst: 'g.g.',
        klasse: 'grid-cel--midden bord-hitte bezetting bezetting--geen-gegevens',
        tip: `Geen gegevens: de vraag is niet ingevuld.${uitleg}`,
        spraak: 'geen gegevens, de vraag is niet ingevuld',
      };
  }
}

export const CIJFER_LABEL: Readonly<Record<CijferSoort, string>> = {
  bezetting: 'bezettingsgraad',
  saldo: 'saldo (uur)',
  bruto: 'bruto (uur)',
  afwezig: 'afwezig (uur)',
  netto: 'netto (uur)',
  clientgebonden: 'cliëntgebonden (uur)',
  vraag: 'vraag (uur)',
};

/** Minutes per week of one kind of figure; null = no data. Not for bezetting, which is a ratio. */
function cijferMinuten(uitkomst: Uitkomst, cijfer: Exclude<CijferSoort, 'bezetting'>): number | null {
  return uitkomst[cijfer];
}

const GEEN_GEGEVENS_BEELD: CelBeeld = {
  tekst: 'g.g.',
  klasse: 'bord-geen',
  tip: 'Geen gegevens: de vraag is niet ingevuld.',
  spraak: 'geen gegevens',
};

export function cijferBeeld(uitkomst: Uitkomst | null, cijfer: CijferSoort): CelBeeld {
  if (uitkomst === null) return LEEG_BEELD;
  const zonder = uitkomst.teamsZonderVraag.length;
  const voorbehoud =
    zonder > 0
      ? `\nZonder ${zonder === 1 ? '1 team' : `${String(zonder)} teams`} waarvan de vraag niet is ingevuld.`
      : '';
  if (cijfer === 'bezetting') return bezettingBeeld(uitkomst.bezetting, voorbehoud);
  const minuten = cijferMinuten(uitkomst, cijfer);
  if (minuten === null) return GEEN_GEGEVENS_BEELD;
  switch (cijfer) {
    case 'saldo': {
      const fte = uitkomst.saldoFte;
      const klasse = minuten < -0.5 ? 'bord-tekort' : '';
      const tip =
        fte === null
          ? ''
          : `${minuten < 0 ? 'Tekort' : 'Overschot'} ${getalTekst(Math.abs(fte), 2)} fte${voorbehoud}`;
      return { tekst: urenMetTeken(minuten), klasse, tip, spraak: '' };
    }
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
      return { tekst: urenVast(minuten), klasse: '', tip: voorbehoud.trim(), spraak: '' };
    case 'bruto':
    case 'clientgebonden':
      return { tekst: urenVast(minuten), klasse: '', tip: '', spraak: '' };
  }
}

type InzetCel = {
  readonly minuten: number;
  readonly merk: CelMerk | null;
  readonly gewijzigd: boolean;
  /** A column of more weeks shows an average. */
  readonly gemiddeld: boolean;
};

function procent(deel: number): string {
  return procentTekst(deel, 0);
}

function gewoneCel(minuten: number, gewijzigd: boolean): CelBeeld {
  if (minuten === 0 && !gewijzigd) return LEEG_BEELD;
  const tekst = urenTekst(minuten);
  if (!gewijzigd) return { tekst, klasse: '', tip: '', spraak: '' };
  return {
    tekst,
    klasse: 'bord-nieuw',
    tip: `${tekst} uur · in deze sessie gewijzigd`,
    spraak: `${tekst} uur, in deze sessie gewijzigd`,
  };
}

/** Words for the marks of a week; never a reason of absence (B11). */
function merkRegels(merk: CelMerk): string[] {
  return [
    ...(merk.afwezig === null ? [] : [`Afwezig ${procent(merk.afwezig.deel)}`]),
    ...(merk.aangevraagd === null ? [] : [`Aangevraagd: afwezig ${procent(merk.aangevraagd.deel)}`]),
    ...(merk.geenContract === 'geheel' ? ['Geen contract'] : []),
    ...(merk.geenContract === 'deels' ? ['Een deel van deze tijd geen contract'] : []),
    ...(merk.eindigt === null
      ? []
      : [`Detachering eindigt: laatste dag ${datumNl(plusDagen(merk.eindigt, -1))}`]),
    ...merk.feestdagen.slice(0, 6),
  ];
}

function merkKlasse(merk: CelMerk): string {
  return [
    merk.afwezig === null ? '' : 'streep-afwezig',
    merk.afwezig === null && merk.aangevraagd !== null ? 'bord-aangevraagd' : '',
    merk.geenContract === 'geheel' ? 'streep-geen-contract' : '',
    merk.eindigt === null ? '' : 'streep-detachering-eindigt',
  ]
    .filter((klasse) => klasse !== '')
    .join(' ');
}

function merkTekst(merk: CelMerk, minuten: number, gewijzigd: boolean): string {
  const uren = minuten === 0 && !gewijzigd ? '' : urenTekst(minuten);
  if (merk.geenContract === 'geheel') return uren === '' ? 'geen' : `${uren}!`;
  if (merk.afwezig !== null && merk.afwezig.deel > 0.995 && minuten > 0) return 'afw.';
  return merk.eindigt !== null && uren !== '' ? `${uren}⊣` : uren;
}

/** One cell of a person: planned hours, with stripes and words for what is special. */
export function inzetBeeld({ minuten, merk, gewijzigd, gemiddeld }: InzetCel): CelBeeld {
  if (merk === null) return gewoneCel(minuten, gewijzigd);
  const regels = [
    `Inzet ${urenTekst(minuten)} uur${gemiddeld ? ' gemiddeld per week' : ''}`,
    ...merkRegels(merk),
  ];
  if (gewijzigd) regels.push('In deze sessie gewijzigd');
  return {
    tekst: merkTekst(merk, minuten, gewijzigd),
    klasse: `${gewijzigd ? 'bord-nieuw ' : ''}${merkKlasse(merk)}`,
    tip: regels.join('\n'),
    spraak: regels.join(', '),
  };
}

/** Head of a column: 'wk 9\n1-3'. */
export function kolomKop(label: string, sublabel: string): string {
  return `${label}\n${sublabel}`;
}

/** 'week 11 (15-3 t/m 21-3)' for sentences about a column. */
export function kolomZin(kolom: Kolom): string {
  return `${kolomNaam(kolom)} (${datumKort(kolom.van)} t/m ${datumKort(plusDagen(kolom.tot, -1))})`;
}
