/** What of a recorded step can be corrected besides its day: the data it brought, each by its name in the step. */
import { assertNever } from '../../assert-never.ts';
import { datumNl, isGeldigeDatum } from '../../tijd/datum.ts';
import {
  EINDE_REDENEN,
  GRONDEN_AFZIEN_HOREN,
  GRONDEN_NIET_IN_BEHANDELING,
  KLAGER_EINDEN,
  OMBUDSMAN_OORDELEN,
} from '../basis/lists.ts';
import type { KlachtStap } from '../basis/types.ts';
import type { Overgang } from './overgang-types.ts';

export const VERBETER_VELDEN = [
  'document',
  'grond',
  'toelichting',
  'hoeGebleken',
  'bevestigingVerzondenOp',
  'antwoord',
  'adviseur',
  'weken',
  'reden',
  'briefBeklaagde',
  'uiterlijk',
  'hoe',
  'vastlegging',
  'aanWie',
  'gemeldAanKlagerOp',
  'ombudsmanNaam',
  'afschriftBeklaagdeOp',
  'motiveringAfwijking',
  'oordeel',
  'aanbeveling',
  'reactie',
] as const;
export type VerbeterVeld = (typeof VERBETER_VELDEN)[number];

export const VERBETER_VORMEN = ['datum', 'tekst', 'lang', 'keuze'] as const;

type Choice = { readonly waarde: string; readonly label: string };

export type TeVerbeteren = {
  readonly veld: VerbeterVeld;
  readonly label: string;
  readonly vorm: (typeof VERBETER_VORMEN)[number];
  /** As it is recorded; '' = nothing. */
  readonly waarde: string;
  readonly verplicht: boolean;
  readonly keuzes: readonly Choice[];
};

const field = (
  veld: VerbeterVeld,
  label: string,
  vorm: TeVerbeteren['vorm'],
  waarde: string,
  verplicht = true,
): TeVerbeteren => ({ veld, label, vorm, waarde, verplicht, keuzes: [] });

const choice = (
  veld: VerbeterVeld,
  label: string,
  waarde: string,
  keuzes: readonly Choice[],
): TeVerbeteren => ({ ...field(veld, label, 'keuze', waarde), keuzes });

const WEKEN: readonly Choice[] = [1, 2, 3, 4].map((n) => ({
  waarde: String(n),
  label: n === 1 ? '1 week' : `${String(n)} weken`,
}));

function ofStap(stap: KlachtStap): readonly TeVerbeteren[] {
  if ('document' in stap) return [field('document', 'Document of kenmerk', 'tekst', stap.document)];
  if (stap.soort !== 'afgezien-van-horen') return [];
  return [
    choice('grond', 'Grond om van horen af te zien', stap.grond, GRONDEN_AFZIEN_HOREN.options),
    field('toelichting', 'Toelichting', 'lang', stap.toelichting, false),
  ];
}

const BEVESTIGING = 'Datum van de schriftelijke bevestiging';

type Einde = Extract<
  Overgang,
  {
    readonly soort:
      | 'informeel-oplossen'
      | 'mondeling-beantwoorden'
      | 'niet-in-behandeling'
      | 'intrekken'
      | 'doorzenden'
      | 'anders-eindigen'
      | 'afhandelen';
  }
>;

function ofEinde(overgang: Einde): readonly TeVerbeteren[] {
  switch (overgang.soort) {
    case 'informeel-oplossen':
      return [
        field('hoeGebleken', 'Hoe de tevredenheid van de klager bleek', 'lang', overgang.hoeGebleken),
        field('bevestigingVerzondenOp', BEVESTIGING, 'datum', overgang.bevestigingVerzondenOp, false),
      ];
    case 'mondeling-beantwoorden':
      return [field('antwoord', 'Wat is geantwoord', 'lang', overgang.antwoord)];
    case 'niet-in-behandeling':
      return [
        choice('grond', 'Grond van artikel 9:8', overgang.grond, GRONDEN_NIET_IN_BEHANDELING.options),
        field('toelichting', 'Toelichting op de grond', 'lang', overgang.toelichting),
      ];
    case 'intrekken':
      return [field('vastlegging', 'Brief van de klager of gespreksnotitie', 'lang', overgang.vastlegging)];
    case 'doorzenden':
      return [
        field('aanWie', 'Aan wie', 'tekst', overgang.aanWie),
        field(
          'gemeldAanKlagerOp',
          'Datum van het bericht aan de klager',
          'datum',
          overgang.gemeldAanKlagerOp,
        ),
      ];
    case 'anders-eindigen':
      return [
        choice('reden', 'Reden', overgang.reden, EINDE_REDENEN.options),
        field('toelichting', 'Hoe dat bleek', 'lang', overgang.toelichting),
      ];
    case 'afhandelen':
      return [
        field('ombudsmanNaam', 'Ombudsman in de brief', 'tekst', overgang.ombudsmanNaam),
        field(
          'afschriftBeklaagdeOp',
          'Datum van het afschrift aan de beklaagde',
          'datum',
          overgang.afschriftBeklaagdeOp,
          false,
        ),
        field(
          'motiveringAfwijking',
          'Waarom het oordeel afwijkt van het advies',
          'lang',
          overgang.motiveringAfwijking,
          false,
        ),
      ];
    default:
      return assertNever(overgang, 'einde');
  }
}

/** The fields of a step that can be corrected, with what they are now. */
export function teVerbeteren(overgang: Overgang): readonly TeVerbeteren[] {
  switch (overgang.soort) {
    case 'stap':
      return ofStap(overgang.stap);
    case 'informeel-oplossen':
    case 'mondeling-beantwoorden':
    case 'niet-in-behandeling':
    case 'intrekken':
    case 'doorzenden':
    case 'anders-eindigen':
    case 'afhandelen':
      return ofEinde(overgang);
    case 'formeel-starten':
    case 'heropenen':
      return [
        field('adviseur', 'Wie adviseert (persoon of commissie)', 'tekst', overgang.adviseur ?? '', false),
      ];
    case 'verdagen':
      return [
        choice('weken', 'Aantal weken', String(overgang.weken), WEKEN),
        field('reden', 'Reden', 'lang', overgang.reden),
        field(
          'briefBeklaagde',
          'Datum van de brief aan de beklaagde',
          'datum',
          overgang.briefBeklaagde,
          false,
        ),
      ];
    case 'uitstellen':
      return [field('uiterlijk', 'Afgesproken datum', 'datum', overgang.uiterlijk)];
    case 'klager-eindigt':
      return [
        choice('hoe', 'Waarom deze klager stopt', overgang.hoe, KLAGER_EINDEN.options),
        field('vastlegging', 'Brief van de klager of gespreksnotitie', 'lang', overgang.vastlegging),
        field('bevestigingVerzondenOp', BEVESTIGING, 'datum', overgang.bevestigingVerzondenOp, false),
      ];
    case 'ombudsman-gereed':
      return [
        choice('oordeel', 'Oordeel van de ombudsman', overgang.oordeel, OMBUDSMAN_OORDELEN.options),
        field('aanbeveling', 'Aanbeveling van de ombudsman', 'lang', overgang.aanbeveling, false),
        field('reactie', 'Reactie van de gemeente', 'lang', overgang.reactie, false),
      ];
    case 'aanvulling-vragen':
    case 'aanvulling-ontvangen':
    case 'informeel-starten':
    case 'naar-ombudsman':
    case 'vernietigen':
      return [];
    default:
      return assertNever(overgang, 'overgang');
  }
}

/** Longer than this a text is cut where old and new stand beside each other. */
const LANG = 120;

/** A value as it is read. */
export function waardeText({ vorm, keuzes }: Pick<TeVerbeteren, 'vorm' | 'keuzes'>, waarde: string): string {
  const text = waarde.trim();
  if (text === '') return 'leeg';
  if (vorm === 'datum') return isGeldigeDatum(text) ? datumNl(text) : text;
  if (vorm === 'keuze') return keuzes.find((een) => een.waarde === text)?.label ?? text;
  return `“${text.length > LANG ? `${text.slice(0, LANG)}…` : text}”`;
}
