import type { KlachtDossierOutput, MogelijkeStap } from '../../../../shared/contract/klachten/dossier.ts';
import type { OvergangInput } from '../../../../shared/contract/klachten/stappen.ts';
import { assertNever } from '../../../../shared/domain/assert-never.ts';
import { doorgaandeKlagers, klagerLabel } from '../../../../shared/domain/klacht/basis/klagers.ts';
import {
  EINDE_REDENEN,
  GRONDEN_NIET_IN_BEHANDELING,
  KLAGER_EINDEN,
  OMBUDSMAN_OORDELEN,
} from '../../../../shared/domain/klacht/basis/lists.ts';
import type { KlachtChoices } from '../basis/klachten.queries.ts';

/** The form of a next step: its fields come from the state machine, the values are texts ('' = not filled in). */

export type Values = Readonly<Record<string, string>>;
export type FormStap = Exclude<MogelijkeStap['soort'], 'stap' | 'vernietigen'>;

export type StapField = {
  /** Name in the call. */
  readonly veld: string;
  readonly label: string;
  readonly vorm: 'datum' | 'toekomst' | 'tekst' | 'lang' | 'keuze' | 'ja';
  readonly keuzes?: readonly { readonly waarde: string; readonly label: string }[];
  readonly verplicht: boolean;
};

const LANGE_TEXT: readonly string[] = [
  'hoeGebleken',
  'waaromNietTevreden',
  'reden',
  'vastlegging',
  'antwoord',
  'toelichting',
];

const ADVISEUR: StapField = {
  veld: 'adviseur',
  label: 'Wie adviseert (persoon of commissie)',
  vorm: 'tekst',
  verplicht: false,
};

const BEVESTIGING: StapField = {
  veld: 'bevestigingVerzondenOp',
  label: 'Datum van de schriftelijke bevestiging',
  vorm: 'datum',
  verplicht: false,
};

/** Fields that the law does not ask but that belong to the step. */
const EXTRA: Partial<Record<FormStap, readonly StapField[]>> = {
  'formeel-starten': [ADVISEUR],
  heropenen: [ADVISEUR],
  'informeel-oplossen': [BEVESTIGING],
  'klager-eindigt': [BEVESTIGING],
  'ombudsman-gereed': [
    { veld: 'aanbeveling', label: 'Aanbeveling van de ombudsman', vorm: 'lang', verplicht: false },
    { veld: 'reactie', label: 'Reactie van de gemeente', vorm: 'lang', verplicht: false },
  ],
};

/** Wise, and not asked by 9:12: leaving it out warns. */
const AFSCHRIFT: readonly StapField[] = [
  {
    veld: 'afschriftBeklaagdeOp',
    label: 'Datum van het afschrift aan de beklaagde',
    vorm: 'datum',
    verplicht: false,
  },
];

const AFWIJKING: readonly StapField[] = [
  { veld: 'wijktAfVanAdvies', label: 'Het oordeel wijkt af van het advies', vorm: 'ja', verplicht: false },
  {
    veld: 'motiveringAfwijking',
    label: 'Waarom het oordeel afwijkt van het advies',
    vorm: 'lang',
    verplicht: false,
  },
];

type Vereist = MogelijkeStap['vereist'][number];

function choicesFor(soort: FormStap, field: string, { dossier }: Situatie): StapField['keuzes'] {
  if (field === 'klager') return klagerChoices(dossier);
  if (field === 'hoe') return KLAGER_EINDEN.options;
  if (field === 'procedureWeken')
    return [
      { waarde: '6', label: '6 weken: de gemeente handelt zelf af' },
      { waarde: '10', label: '10 weken: een commissie of adviseur adviseert' },
    ];
  if (field === 'weken')
    return [1, 2, 3, 4].map((n) => ({ waarde: String(n), label: n === 1 ? '1 week' : `${String(n)} weken` }));
  if (soort === 'anders-eindigen' && field === 'reden') return EINDE_REDENEN.options;
  if (field === 'grond') return GRONDEN_NIET_IN_BEHANDELING.options;
  if (soort === 'ombudsman-gereed' && field === 'oordeel') return OMBUDSMAN_OORDELEN.options;
  return [];
}

/** The klagers who go on, to choose one of. */
function klagerChoices({ gegevens }: KlachtDossierOutput) {
  return doorgaandeKlagers(gegevens).map(({ id }) => ({
    waarde: id,
    label: klagerLabel(gegevens.klagers, id),
  }));
}

type Situatie = { readonly dossier: KlachtDossierOutput; readonly keuzes: KlachtChoices };

function fieldOf(soort: FormStap, vereist: Vereist, situatie: Situatie): StapField {
  const { veld, label, vorm } = vereist;
  if (vorm === 'persoon')
    return {
      veld: `${veld}Id`,
      label,
      vorm: 'keuze',
      keuzes: persoonChoices(veld, situatie),
      verplicht: true,
    };
  if (veld === 'briefKlager' && doorgaandeKlagers(situatie.dossier.gegevens).length > 1)
    return {
      veld,
      label: 'Datum van de brieven aan de klagers (de laatste)',
      vorm: 'datum',
      verplicht: true,
    };
  if (vorm === 'keuze')
    return { veld, label, vorm, keuzes: choicesFor(soort, veld, situatie), verplicht: true };
  if (vorm === 'tekst')
    return { veld, label, vorm: LANGE_TEXT.includes(veld) ? 'lang' : 'tekst', verplicht: true };
  return { veld, label, vorm, verplicht: vorm !== 'ja' };
}

/** Who may not handle this complaint says so in the list; the state machine refuses it too (Awb 9:7). */
export function persoonChoices(field: string, { dossier, keuzes }: Situatie) {
  const rol = field === 'gebiedsmanager' ? 'gebiedsmanager' : 'klachtbehandelaar';
  return keuzes.personen
    .filter(({ rollen }) => rollen.includes(rol))
    .map(({ id, naam, medewerkerId, stand }) => {
      if (stand === 'onbekend')
        return { waarde: id, label: `${naam} (niet vastgelegd welke medewerker dit is)` };
      const beklaagde = dossier.beklaagden.some((row) => row.medewerkerId === medewerkerId);
      const betrokken = dossier.betrokkenen.find((row) => row.medewerkerId === medewerkerId);
      if (beklaagde) return { waarde: id, label: `${naam} (klacht gaat over deze persoon)` };
      return { waarde: id, label: betrokken === undefined ? naam : `${naam} (betrokken)` };
    });
}

/** The fields of a step, in the order of the state machine. */
export function fieldsOf(stap: MogelijkeStap, soort: FormStap, situatie: Situatie): readonly StapField[] {
  const heeftBeklaagde = situatie.dossier.beklaagden.length > 0;
  const fields = stap.vereist
    .filter(({ veld }) => heeftBeklaagde || veld !== 'briefBeklaagde')
    .map((vereist) => fieldOf(soort, vereist, situatie));
  const metAdvies = soort === 'afhandelen' && situatie.dossier.formeel?.procedureWeken === 10;
  const afschrift = soort === 'afhandelen' && heeftBeklaagde ? AFSCHRIFT : [];
  return [...fields, ...afschrift, ...(EXTRA[soort] ?? []), ...(metAdvies ? AFWIJKING : [])];
}

/** What the form starts with: today for what is recorded now, the rest is for the user to say. */
export function initialValues(
  fields: readonly StapField[],
  { vandaag, keuzes }: { readonly vandaag: string; readonly keuzes: KlachtChoices },
): Values {
  const begin = (field: StapField): string => {
    if (field.vorm === 'datum' && field.veld === 'datum') return vandaag;
    if (field.veld === 'procedureWeken') return '6';
    if (field.veld === 'ombudsmanNaam') return keuzes.ombudsman?.naam ?? '';
    return '';
  };
  return Object.fromEntries(fields.map((field) => [field.veld, begin(field)]));
}

/** The call of a step; null while a choice from a closed list is missing. */
export function createOvergang(soort: FormStap, w: Values): OvergangInput | null {
  const t = (field: string): string => w[field] ?? '';
  const ja = (field: string): boolean => t(field) === 'ja';
  const start = {
    datum: t('datum'),
    behandelaarId: t('behandelaarId'),
    procedureWeken: t('procedureWeken') === '10' ? (10 as const) : (6 as const),
    adviseur: t('adviseur'),
    redenAfwijking: t('redenAfwijking'),
  };
  switch (soort) {
    case 'aanvulling-vragen':
      return { soort, gevraagdOp: t('gevraagdOp') };
    case 'aanvulling-ontvangen':
      return { soort, ontvangenOp: t('ontvangenOp') };
    case 'informeel-starten':
      return { soort, datum: t('datum'), gebiedsmanagerId: t('gebiedsmanagerId') };
    case 'informeel-oplossen':
      return {
        soort,
        datum: t('datum'),
        hoeGebleken: t('hoeGebleken'),
        bevestigingVerzondenOp: t('bevestigingVerzondenOp'),
      };
    case 'formeel-starten':
      return { soort, ...start };
    case 'heropenen':
      return { soort, ...start, waaromNietTevreden: t('waaromNietTevreden') };
    case 'verdagen':
      return {
        soort,
        weken: Number(t('weken')),
        reden: t('reden'),
        briefKlager: t('briefKlager'),
        briefBeklaagde: t('briefBeklaagde'),
      };
    case 'uitstellen':
      return {
        soort,
        instemmingOp: t('instemmingOp'),
        schriftelijk: ja('schriftelijk'),
        uiterlijk: t('uiterlijk'),
      };
    case 'intrekken':
      return { soort, datum: t('datum'), vastlegging: t('vastlegging') };
    case 'doorzenden':
      return { soort, datum: t('datum'), aanWie: t('aanWie'), gemeldAanKlagerOp: t('gemeldAanKlagerOp') };
    case 'mondeling-beantwoorden':
      return { soort, datum: t('datum'), antwoord: t('antwoord') };
    case 'naar-ombudsman':
      return { soort, datum: t('datum') };
    case 'anders-eindigen':
    case 'klager-eindigt':
    case 'niet-in-behandeling':
    case 'ombudsman-gereed':
    case 'afhandelen':
      return createEinde(soort, t, ja);
    default:
      return assertNever(soort, 'stap');
  }
}

function createEinde(
  soort: 'anders-eindigen' | 'klager-eindigt' | 'niet-in-behandeling' | 'ombudsman-gereed' | 'afhandelen',
  t: (field: string) => string,
  ja: (field: string) => boolean,
): OvergangInput | null {
  switch (soort) {
    case 'anders-eindigen': {
      const reden = EINDE_REDENEN.find(t('reden'));
      return reden === null ? null : { soort, datum: t('datum'), reden, toelichting: t('toelichting') };
    }
    case 'klager-eindigt': {
      const hoe = KLAGER_EINDEN.find(t('hoe'));
      if (hoe === null) return null;
      const bevestigingVerzondenOp = hoe === 'tevreden' ? t('bevestigingVerzondenOp') : '';
      return {
        soort,
        klager: t('klager'),
        datum: t('datum'),
        hoe,
        vastlegging: t('vastlegging'),
        bevestigingVerzondenOp,
      };
    }
    case 'niet-in-behandeling': {
      const grond = GRONDEN_NIET_IN_BEHANDELING.find(t('grond'));
      if (grond === null) return null;
      return {
        soort,
        datum: t('datum'),
        grond,
        toelichting: t('toelichting'),
        ombudsmanVermeld: ja('ombudsmanVermeld'),
      };
    }
    case 'ombudsman-gereed': {
      const oordeel = OMBUDSMAN_OORDELEN.find(t('oordeel'));
      if (oordeel === null) return null;
      return { soort, datum: t('datum'), oordeel, aanbeveling: t('aanbeveling'), reactie: t('reactie') };
    }
    case 'afhandelen':
      return {
        soort,
        datum: t('datum'),
        ombudsmanNaam: t('ombudsmanNaam'),
        ombudsmanTermijnVermeld: ja('ombudsmanTermijnVermeld'),
        afschriftBeklaagdeOp: t('afschriftBeklaagdeOp'),
        wijktAfVanAdvies: ja('wijktAfVanAdvies'),
        motiveringAfwijking: t('motiveringAfwijking'),
      };
    default:
      return assertNever(soort, 'einde');
  }
}
