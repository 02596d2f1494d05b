import type { KlachtDossierOutput } from '../../../../shared/contract/klachten/dossier.ts';
import type { Ombudsman } from '../../../../shared/contract/klachten/ombudsman.ts';
import { assertNever } from '../../../../shared/domain/assert-never.ts';
import type { AfdoeningField } from '../../../../shared/domain/klacht/basis/afdoening.ts';
import { doorgaandeKlagers } from '../../../../shared/domain/klacht/basis/klagers.ts';
import {
  type Briefsoort,
  GRONDEN_NIET_IN_BEHANDELING,
  type GrondNietInBehandeling,
  OORDELEN,
} from '../../../../shared/domain/klacht/basis/lists.ts';
import { isGeenKlacht } from '../../../../shared/domain/klacht/basis/regeling.ts';
import type { WeigeringCode } from '../../../../shared/domain/klacht/basis/weigering.ts';
import { ombudsmanTermijn } from '../../../../shared/domain/klacht/termijn/bijzonder.ts';
import {
  noTermijnWeigering,
  verdagingBriefBezwaar,
  verdagingContentBezwaren,
} from '../../../../shared/domain/klacht/termijn/verlenging.ts';
import { isForBrief } from '../../../../shared/domain/klacht/verloop/checklist.ts';
import { datumLang, isGeldigeDatum } from '../../../../shared/domain/tijd/datum.ts';
import { oordeelText } from '../basis/oordeel-text.ts';
import { BRIEVEN, type EntryPlace } from './brieven-soorten.ts';
import { isVoorAnder, wettelijkeText } from './brieven-wet.ts';

/** What a letter needs besides the dossier. Dates ISO, '' = not filled in; `wie` = id of a klager or a beklaagde. */
export type BriefForm = {
  readonly datum: string;
  readonly wie: string;
  readonly hoordatum: string;
  readonly hoortijd: string;
  readonly hoorplaats: string;
  readonly reageerVoor: string;
  readonly weken: number;
  readonly reden: string;
  readonly grond: GrondNietInBehandeling | '';
  readonly toelichting: string;
  readonly opgelostOp: string;
  readonly hoeGebleken: string;
  /** Who advises in a procedure of 10 weeks (Awb 9:15). */
  readonly adviseur: string;
  /** The oordeel deviates from the advice, and why (Awb 9:16). */
  readonly wijktAf: boolean;
  readonly afwijking: string;
};

type Klager = KlachtDossierOutput['gegevens']['klagers'][number];

export type BriefSource = {
  readonly dossier: KlachtDossierOutput;
  readonly gemeente: string;
  readonly ondertekenaar: string;
  readonly ombudsman: Ombudsman | null;
  /** Last day after the verdaging of the form, from the term engine; null = not known. */
  readonly nieuwEinde: string | null;
};

/** Why a letter cannot be made; `veld` where a field of the form can mend it. */
export type BriefBezwaar = {
  readonly artikel: string;
  readonly melding: string;
  readonly veld?: keyof BriefForm;
};

/** Text per place; lines are separate strings, '' is an empty line. */
export type Briefvelden = Readonly<Record<EntryPlace, readonly string[]>>;

export type BriefResult =
  | { readonly soort: 'ok'; readonly velden: Briefvelden }
  | { readonly soort: 'geweigerd'; readonly bezwaren: readonly BriefBezwaar[] };

/** To whom this letter goes first: of several klagers who was satisfied, else who goes on. */
function firstKlager({ gegevens, open }: KlachtDossierOutput, soort: Briefsoort): string {
  const tevreden = gegevens.klagers.find(({ einde }) => einde?.soort === 'tevreden');
  if (soort === 'informele-bevestiging' && open && tevreden !== undefined) return tevreden.id;
  return (doorgaandeKlagers(gegevens)[0] ?? gegevens.klagers[0])?.id ?? '';
}

/** The klager a letter goes to; undefined = it goes to somebody else. */
function klagerOf({ wie }: Pick<BriefForm, 'wie'>, { gegevens }: KlachtDossierOutput) {
  return gegevens.klagers.find(({ id }) => id === wie);
}

/** The form as it starts: what the dossier already knows is filled in. */
export function initialForm(dossier: KlachtDossierOutput, soort: Briefsoort, vandaag: string): BriefForm {
  const { verlenging, afdoening, beklaagden } = dossier;
  const recorded = (field: AfdoeningField) => afdoening?.velden.find((v) => v.veld === field)?.tekst ?? '';
  return {
    datum: vandaag,
    wie:
      BRIEVEN[soort].aan === 'beklaagde' ? (beklaagden[0]?.medewerkerId ?? '') : firstKlager(dossier, soort),
    hoordatum: '',
    hoortijd: '',
    hoorplaats: '',
    reageerVoor: '',
    weken: verlenging.verdaging?.weken ?? 4,
    reden: verlenging.verdaging?.reden ?? '',
    grond: afdoening?.grond ?? '',
    toelichting: afdoening?.status === 'niet-in-behandeling' ? recorded('toelichting') : '',
    opgelostOp: afdoening?.status === 'informeel-opgelost' ? afdoening.datum : vandaag,
    hoeGebleken: afdoening?.status === 'informeel-opgelost' ? recorded('hoeGebleken') : '',
    adviseur: dossier.formeel?.adviseur ?? '',
    wijktAf: recorded('motiveringAfwijking') !== '',
    afwijking: recorded('motiveringAfwijking'),
  };
}

const empty = (text: string): boolean => text.trim() === '';

/** Where the letters to a klager go: to the gemachtigde's own address, else to that of the klager. */
function adresOf({ gemachtigde, gemachtigdeAdres = '', adres, bereikbaarheid }: Klager): string {
  const own = empty(gemachtigde) ? '' : gemachtigdeAdres;
  return [own, adres, bereikbaarheid].find((een) => !empty(een)) ?? '';
}

function algemeneBezwaren(form: BriefForm, { dossier }: BriefSource): BriefBezwaar[] {
  const bezwaren: BriefBezwaar[] = [];
  const klager = klagerOf(form, dossier);
  if (!isGeldigeDatum(form.datum))
    bezwaren.push({ artikel: 'Awb 9:12', melding: 'Vul de datum van de brief in.', veld: 'datum' });
  if (klager?.einde?.soort === 'overleden')
    bezwaren.push({
      artikel: 'Awb 9:4 lid 2',
      melding: 'Deze klager is overleden. Kies een klager die doorgaat.',
      veld: 'wie',
    });
  if (klager !== undefined && empty(klager.naam))
    bezwaren.push({ artikel: 'Awb 9:4 lid 2', melding: 'De naam van de klager ontbreekt in het dossier.' });
  if (klager !== undefined && empty(adresOf(klager)))
    bezwaren.push({
      artikel: 'Awb 9:4 lid 2',
      melding: 'Het adres van de klager ontbreekt. Vul het eerst in bij de gegevens van de klacht.',
    });
  if (klager === undefined && !dossier.beklaagden.some((b) => b.medewerkerId === form.wie))
    bezwaren.push({ artikel: 'Awb 9:10', melding: 'Kies aan wie de brief gaat.', veld: 'wie' });
  return bezwaren;
}

const NO_OMBUDSMAN = (artikel: string): BriefBezwaar => ({
  artikel,
  melding: 'Er is geen ombudsman vastgelegd. Leg hem eerst vast bij Beheer, Klachten.',
});

function afhandelBezwaren({ dossier, ombudsman }: BriefSource): BriefBezwaar[] {
  const bezwaren = dossier.checklist
    .filter(isForBrief)
    .flatMap(({ bezwaar }) =>
      bezwaar === null ? [] : [{ artikel: bezwaar.artikel, melding: bezwaar.melding }],
    );
  const bare =
    dossier.onderdelen.length === 0 ||
    dossier.onderdelen.some(({ oordeel, grond }) => oordeel === null && grond === null) ||
    empty(dossier.bevindingen) ||
    empty(dossier.conclusies);
  if (bare && bezwaren.length === 0)
    bezwaren.push({
      artikel: 'Awb 9:12 lid 1',
      melding: 'De brief kan nog niet: bevindingen, een oordeel per onderdeel of conclusies ontbreken.',
    });
  return ombudsman === null ? [...bezwaren, NO_OMBUDSMAN('Awb 9:12 lid 2')] : bezwaren;
}

/** Where the form can mend what is wrong with a verdaging. */
const FIELD_BIJ_VERDAGING: Readonly<Partial<Record<WeigeringCode, keyof BriefForm>>> = {
  'verdaging-weken': 'weken',
  'verdaging-reden': 'reden',
  'verdaging-voor-ontvangst': 'datum',
  'verdaging-na-einde': 'datum',
};

function verdagingBezwaren(
  aan: 'klager' | 'beklaagde',
  form: BriefForm,
  { dossier, nieuwEinde }: BriefSource,
): BriefBezwaar[] {
  const { maatgevend } = dossier.termijn;
  const weigeringen = verdagingContentBezwaren(form);
  if (maatgevend.soort === 'geen') weigeringen.unshift(noTermijnWeigering());
  // After the verdaging the term is another one, and the letter may be made later than it was sent.
  else if (maatgevend.basis === 'procedure' && isGeldigeDatum(form.datum)) {
    const brief = verdagingBriefBezwaar(form.datum, aan, maatgevend);
    if (brief !== null) weigeringen.unshift(brief);
  }
  const bezwaren = weigeringen.map(({ code, artikel, melding }): BriefBezwaar => {
    const veld = FIELD_BIJ_VERDAGING[code];
    return veld === undefined ? { artikel, melding } : { artikel, melding, veld };
  });
  if (nieuwEinde !== null && isGeldigeDatum(form.datum) && nieuwEinde < form.datum)
    bezwaren.push({
      artikel: 'Awb 9:11 lid 2',
      melding: `Het antwoord zou er uiterlijk ${datumLang(nieuwEinde)} zijn. Dat is van vóór de brief.`,
      veld: 'datum',
    });
  if (nieuwEinde === null && bezwaren.length === 0)
    bezwaren.push({
      artikel: 'Awb 9:11 lid 2',
      melding: 'De nieuwe einddatum is niet bekend: verdagen kan nu niet.',
    });
  return bezwaren;
}

/** What was to come is not past on the day of the letter. */
function pastBezwaren({ datum, hoordatum, reageerVoor }: BriefForm): BriefBezwaar[] {
  const past: BriefBezwaar[] = [];
  if (![datum, hoordatum, reageerVoor].every(isGeldigeDatum)) return past;
  const add = (veld: 'hoordatum' | 'reageerVoor', artikel: string, melding: string) =>
    past.push({ artikel, melding, veld });
  if (hoordatum < datum)
    add('hoordatum', 'Awb 9:10 lid 1', `Het gesprek op ${datumLang(hoordatum)} is van vóór de brief.`);
  if (reageerVoor <= datum)
    add(
      'reageerVoor',
      'Awb 9:10 lid 2',
      `Reageren vóór ${datumLang(reageerVoor)} kan niet meer: dat is niet na de brief.`,
    );
  return past;
}

function ownBezwaren(soort: Briefsoort, form: BriefForm, bron: BriefSource): BriefBezwaar[] {
  const bezwaren: BriefBezwaar[] = [];
  const moet = (veld: keyof BriefForm, artikel: string, melding: string) => {
    if (empty(String(form[veld]))) bezwaren.push({ artikel, melding, veld });
  };
  const isAdvies = bron.dossier.formeel?.procedureWeken === 10;
  switch (soort) {
    case 'ontvangstbevestiging':
      if (isAdvies) moet('adviseur', 'Awb 9:15', 'Vul in welke persoon of commissie advies geeft.');
      return bezwaren;
    case 'uitnodiging-horen':
      moet('hoordatum', 'Awb 9:10 lid 1', 'Vul de dag van het gesprek in.');
      moet('hoortijd', 'Awb 9:10 lid 1', 'Vul de tijd van het gesprek in.');
      moet('hoorplaats', 'Awb 9:10 lid 1', 'Vul in waar het gesprek is.');
      moet('reageerVoor', 'Awb 9:10 lid 2', 'Vul in voor welke datum de ontvanger moet reageren.');
      return [...bezwaren, ...pastBezwaren(form)];
    case 'verdaging-klager':
      return verdagingBezwaren('klager', form, bron);
    case 'verdaging-beklaagde':
      return verdagingBezwaren('beklaagde', form, bron);
    case 'niet-in-behandeling':
      moet('grond', 'Awb 9:8', 'Kies de grond uit artikel 9:8.');
      moet('toelichting', 'Awb 9:8 lid 3', 'Leg uit waarom deze grond geldt.');
      return bron.ombudsman === null ? [...bezwaren, NO_OMBUDSMAN('Awb 9:8 lid 3')] : bezwaren;
    case 'afhandeling':
      if (isAdvies && form.wijktAf)
        moet('afwijking', 'Awb 9:16', 'Schrijf op waarom het oordeel afwijkt van het advies.');
      return [...bezwaren, ...afhandelBezwaren(bron)];
    case 'informele-bevestiging':
      moet('opgelostOp', 'Awb 9:5', 'Vul in wanneer de klacht is opgelost.');
      moet('hoeGebleken', 'Awb 9:5', 'Schrijf op waaruit blijkt dat de klager tevreden is.');
      return bezwaren;
    default:
      return assertNever(soort);
  }
}

function ombudsmanText({ ombudsman }: BriefSource, datum: string): string[] {
  if (ombudsman === null) return [];
  const { einde } = ombudsmanTermijn({ soort: 'kennisgeving', datum });
  const waar = [ombudsman.adres, ombudsman.website].filter((part) => !empty(part)).join(', ');
  return [
    `Bent u niet tevreden over hoe wij uw klacht hebben behandeld, of over de uitkomst? Dan kunt u naar de ombudsman: ${ombudsman.naam}${waar === '' ? '' : `, ${waar}`}.`,
    `Dat kan binnen één jaar na deze brief, dus tot en met ${datumLang(einde)} (artikel 9:12, tweede lid, en artikel 9:24 van de Algemene wet bestuursrecht).`,
  ];
}

const SOON = 'Wij antwoorden u zo snel mogelijk.';

function termijnText(soort: Briefsoort, form: BriefForm, bron: BriefSource): string {
  const { maatgevend } = bron.dossier.termijn;
  if (soort === 'verdaging-klager' || soort === 'verdaging-beklaagde') {
    const old =
      maatgevend.soort === 'termijn' && maatgevend.basis === 'procedure'
        ? `Het antwoord op de klacht zou er uiterlijk ${datumLang(maatgevend.einde)} zijn. `
        : '';
    const nieuw = bron.nieuwEinde === null ? '' : datumLang(bron.nieuwEinde);
    return `${old}Wij verdagen dit met ${form.weken === 1 ? '1 week' : `${form.weken} weken`}. Het antwoord komt uiterlijk ${nieuw}.`;
  }
  // Somebody else answers, by a term of their own.
  if (isVoorAnder(bron.dossier))
    return 'De termijn voor het antwoord hoort u van wie uw klacht behandelt. Wij zenden uw klacht zo snel mogelijk door.';
  const { soort: regime } = maatgevend;
  const dag = regime === 'geen' ? maatgevend.streefdatum : maatgevend.einde;
  // No letter promises a day that is past.
  const isPast = dag < form.datum;
  if (isGeenKlacht(bron.dossier.gegevens))
    return `Voor uw bericht geldt geen termijn uit de klachtregeling, omdat het geen klacht is. ${isPast ? SOON : `Wij streven ernaar u uiterlijk ${datumLang(dag)} te antwoorden of te laten weten aan wie wij uw bericht hebben doorgezonden.`}`;
  if (regime === 'geen')
    return `Voor deze klacht geldt geen wettelijke termijn, omdat zij mondeling is. ${isPast ? SOON : `Wij streven ernaar u uiterlijk ${datumLang(dag)} te antwoorden.`} Zet u de klacht op schrift, dan gaat de wettelijke termijn lopen.`;
  if (isPast)
    return `Wij hadden u uiterlijk ${datumLang(dag)} moeten antwoorden. Dat is niet gelukt. ${SOON}`;
  const weken = maatgevend.weken === null ? '' : ` binnen ${maatgevend.weken} weken na de ontvangst,`;
  return `U krijgt${weken} uiterlijk ${datumLang(dag)} ons antwoord.`;
}

function alinea(text: string): string[] {
  return text.trim().split(/\r?\n/u);
}

function onderdeelText(dossier: KlachtDossierOutput): string[] {
  return dossier.onderdelen.flatMap((part, i) => [
    ...(i === 0 ? [] : ['']),
    `${i + 1}. ${part.tekst}`,
    part.grond === null ? `Oordeel: ${oordeelText(part).toLowerCase()}.` : `${oordeelText(part)}.`,
    ...alinea(part.motivering),
  ]);
}

function geadresseerde(form: BriefForm, dossier: KlachtDossierOutput) {
  const klager = klagerOf(form, dossier);
  if (klager !== undefined) {
    const viaGemachtigde = !empty(klager.gemachtigde);
    return {
      naam: viaGemachtigde ? `${klager.gemachtigde}, gemachtigde van ${klager.naam}` : klager.naam,
      aanhef: `Geachte ${viaGemachtigde ? klager.gemachtigde : klager.naam},`,
      adres: adresOf(klager),
    };
  }
  const wie = dossier.beklaagden.find((b) => b.medewerkerId === form.wie);
  return {
    naam: wie?.naam ?? '',
    aanhef: `Geachte ${wie?.naam ?? ''},`,
    adres: [wie?.organisatie, wie?.team].filter((part) => part !== null && part !== undefined).join(', '),
  };
}

const lang = (iso: string): string[] => (isGeldigeDatum(iso) ? [datumLang(iso)] : []);

/**
 * Everything a letter says, or what the law still misses. The closing letter and the one of
 * 9:8 need the ombudsman and the term; no letter has a clause about objection (Awb 9:3).
 */
export function createBriefvelden(soort: Briefsoort, form: BriefForm, bron: BriefSource): BriefResult {
  const bezwaren = [...algemeneBezwaren(form, bron), ...ownBezwaren(soort, form, bron)];
  if (bezwaren.length > 0) return { soort: 'geweigerd', bezwaren };
  const { dossier } = bron;
  const { maatgevend } = dossier.termijn;
  const aan = geadresseerde(form, dossier);
  const einde =
    bron.nieuwEinde ?? (maatgevend.soort === 'termijn' ? maatgevend.einde : maatgevend.streefdatum);
  const behandelaar = dossier.formeel?.behandelaar.naam ?? bron.ondertekenaar;
  return {
    soort: 'ok',
    velden: {
      gemeente: [bron.gemeente],
      datum: lang(form.datum),
      kenmerk: [dossier.nummer],
      geadresseerde: [aan.naam],
      adres: alinea(aan.adres),
      aanhef: [aan.aanhef],
      // Who else complains is no news for a klager to hear from us; the beklaagde hears of all of them.
      klager: [
        klagerOf(form, dossier)?.naam ?? dossier.gegevens.klagers.map(({ naam }) => naam).join(' en '),
      ],
      ontvangstdatum: lang(dossier.gegevens.ontvangstdatum),
      omschrijving: alinea(dossier.gegevens.omschrijving),
      behandelaar: [behandelaar],
      ondertekenaar: [bron.ondertekenaar],
      wettelijke_tekst: wettelijkeText(soort, form, dossier),
      ombudsman: ombudsmanText(bron, form.datum),
      termijn: [termijnText(soort, form, bron)],
      // No day that is past, and none where somebody else answers.
      einddatum: einde < form.datum || isVoorAnder(dossier) ? ['zo snel mogelijk'] : lang(einde),
      hoordatum: lang(form.hoordatum),
      hoortijd: [form.hoortijd],
      hoorplaats: alinea(form.hoorplaats),
      reageer_voor: lang(form.reageerVoor),
      weken: [String(form.weken)],
      reden: alinea(form.reden),
      grond: form.grond === '' ? [] : [GRONDEN_NIET_IN_BEHANDELING.labels[form.grond]],
      toelichting: alinea(form.toelichting),
      onderdelen: onderdeelText(dossier),
      oordeel: dossier.zaakOordeel === null ? [] : [OORDELEN.labels[dossier.zaakOordeel]],
      bevindingen: alinea(dossier.bevindingen),
      conclusies: alinea(dossier.conclusies),
      maatregelen:
        dossier.maatregelen.length === 0
          ? ['Er zijn geen maatregelen nodig.']
          : dossier.maatregelen.map((maatregel) => `– ${maatregel.omschrijving}`),
      opgelost_op: lang(form.opgelostOp),
      hoe_gebleken: alinea(form.hoeGebleken),
    },
  };
}
