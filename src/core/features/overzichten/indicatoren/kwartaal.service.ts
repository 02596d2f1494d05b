import type { Indicatoren } from '../../../../shared/contract/indicatoren.ts';
import { INDICATOREN, type IndicatorSleutel } from '../../../../shared/domain/indicator/indicatoren.ts';
import { verschilText } from '../../../../shared/domain/indicator/tekst.ts';
import { BEZETTING_LABEL } from '../../../../shared/domain/planbord/capaciteit.ts';
import { KWARTAAL_HOOFDSTUKKEN } from '../../../../shared/domain/rapportage/hoofdstukken.ts';
import { fteText, procentText } from '../../../../shared/domain/tekst/number.ts';
import { datumNl, firstDatum, plusDagen } from '../../../../shared/domain/tijd/datum.ts';
import { factSectie, type Sectie, tableSectie } from '../../../../shared/rapport/document.ts';
import type { Gebiedscijfers } from '../../../../shared/rapport/gebiedscijfers.ts';
import type { CallContext } from '../../../base/core-types.ts';
import type { ReadDb } from '../../../db/types.ts';
import { choices, gebiedsoverzicht } from '../overzichten.service.ts';
import { cijferText, doelText, waardeOf } from './cijfers.rules.ts';
import { indicatoren } from './indicatoren.service.ts';

/** Two pages about a quarter: figures against the target, the quarter and the year before, per wot, and what people write. */

const KERNCIJFERS: readonly IndicatorSleutel[] = [
  'instroom',
  'uitstroom',
  'open',
  'wachtend',
  'wachttijdMediaan',
  'wachttijdOpTijd',
  'eersteContact',
  'doorlooptijd6',
  'substitutie',
  'zelfAfgehandeld',
  'zrmGroei',
  'korteContacten',
  'klachten',
  'klantervaring',
];

type Kwartaal = { readonly jaar: number; readonly kwartaal: number };

function tijdvakOf({ jaar, kwartaal }: Kwartaal) {
  const maand = (m: number) => String(m).padStart(2, '0');
  const na = kwartaal === 4 ? `${String(jaar + 1)}-01-01` : `${String(jaar)}-${maand(kwartaal * 3 + 1)}-01`;
  return { van: `${String(jaar)}-${maand(kwartaal * 3 - 2)}-01`, tot: plusDagen(na, -1) };
}

const vorige = ({ jaar, kwartaal }: Kwartaal): Kwartaal =>
  kwartaal === 1 ? { jaar: jaar - 1, kwartaal: 4 } : { jaar, kwartaal: kwartaal - 1 };

const naam = ({ jaar, kwartaal }: Kwartaal): string => `${String(kwartaal)}e kw. ${String(jaar)}`;

function kerncijfers(nu: Kwartaal, data: Indicatoren, toen: Indicatoren, jaarEerder: Indicatoren): Sectie {
  return tableSectie('Kerncijfers', {
    kolommen: [
      'Indicator',
      naam(nu),
      'Streefwaarde',
      naam(vorige(nu)),
      'Verschil',
      naam({ ...nu, jaar: nu.jaar - 1 }),
    ],
    rijen: KERNCIJFERS.map((sleutel) => [
      INDICATOREN[sleutel].label,
      cijferText(data, sleutel),
      // A target of a whole year says nothing about a quarter.
      sleutel === 'klachten' ? '–' : doelText(data, sleutel),
      cijferText(toen, sleutel),
      verschilText(waardeOf(data, sleutel), waardeOf(toen, sleutel), INDICATOREN[sleutel].eenheid),
      cijferText(jaarEerder, sleutel),
    ]),
    leeg: '',
  });
}

function perWot(data: Indicatoren): Sectie {
  const sleutels = [
    'instroom',
    'uitstroom',
    'open',
    'wachtend',
    'wachttijdMediaan',
    'wachttijdOpTijd',
    'doorlooptijd6',
  ] as const;
  return tableSectie('Per wot', {
    kolommen: [
      'Team',
      'Nieuw',
      'Afgerond',
      'Open',
      'Wachtend',
      'Wachttijd, mediaan',
      'Op tijd',
      'Binnen 6 mnd',
    ],
    rijen: data.eenheden.flatMap((eenheid, i) =>
      eenheid.soort === 'team' && waardeOf(data, 'open', i)?.soort === 'gemeten'
        ? [[eenheid.naam, ...sleutels.map((sleutel) => cijferText(data, sleutel, i))]]
        : [],
    ),
    leeg: 'Er zijn geen trajecten geregistreerd in dit kwartaal.',
  });
}

function bezettingText({ bezetting }: Gebiedscijfers): string {
  return bezetting.soort === 'percentage'
    ? `${procentText(bezetting.waarde)}, ${BEZETTING_LABEL[bezetting.klasse].toLowerCase()}`
    : BEZETTING_LABEL[bezetting.soort];
}

function capaciteit(db: ReadDb, ctx: CallContext, peildatum: string): Sectie {
  const { gebieden } = choices(db, ctx, { peildatum });
  const rijen = gebieden.flatMap(({ id, naam: gebied }) => {
    const { teams, totaal } = gebiedsoverzicht(db, ctx, { gebiedId: id, peildatum });
    const regel = (wie: string, cijfers: Gebiedscijfers) => [
      wie,
      fteText(cijfers.bezettingFte),
      bezettingText(cijfers),
      cijfers.saldoFte === null ? '–' : fteText(cijfers.saldoFte),
    ];
    return [...teams.map((team) => regel(team.naam, team.cijfers)), regel(`Gebied ${gebied}`, totaal)];
  });
  return tableSectie('Capaciteit', {
    kolommen: ['Team', 'Bezetting, fte', 'Bezettingsgraad', 'Saldo, fte'],
    rijen,
    leeg: 'Er zijn op deze dag geen gebieden.',
    uitleg: `Stand op ${datumNl(peildatum)}. Positief saldo is ruimte, negatief is tekort.`,
  });
}

/** Every part of the kwartaalrapportage. */
export function kwartaalSecties(
  db: ReadDb,
  ctx: CallContext,
  nu: Kwartaal,
  tekstOf: (hoofdstuk: string) => string,
): Sectie[] {
  const tijdvak = tijdvakOf(nu);
  const data = indicatoren(db, ctx, tijdvak);
  const toen = indicatoren(db, ctx, tijdvakOf(vorige(nu)));
  const jaarEerder = indicatoren(db, ctx, tijdvakOf({ ...nu, jaar: nu.jaar - 1 }));
  const tekst = (hoofdstuk: (typeof KWARTAAL_HOOFDSTUKKEN.values)[number]): Sectie[] =>
    tekstOf(hoofdstuk) === ''
      ? []
      : [factSectie(KWARTAAL_HOOFDSTUKKEN.labels[hoofdstuk], [], tekstOf(hoofdstuk))];
  return [
    ...tekst('conclusie'),
    kerncijfers(nu, data, toen, jaarEerder),
    perWot(data),
    capaciteit(db, ctx, firstDatum(tijdvak.tot, ctx.klok.vandaag())),
    ...tekst('maatregelen'),
    ...tekst('risicos'),
    ...tekst('toelichting'),
  ];
}
