import type { KlachtDossierOutput } from '../../../../shared/contract/klachten/dossier.ts';
import { assertNever } from '../../../../shared/domain/assert-never.ts';
import { isOpSchrift } from '../../../../shared/domain/klacht/basis/gegevens.ts';
import { doorgaandeKlagers } from '../../../../shared/domain/klacht/basis/klagers.ts';
import type { Briefsoort, KlachtRegeling } from '../../../../shared/domain/klacht/basis/lists.ts';
import { isGeenKlacht } from '../../../../shared/domain/klacht/basis/regeling.ts';

/** What a letter says of the advice (a BriefForm). */
type AdviesForm = { readonly adviseur: string; readonly wijktAf: boolean; readonly afwijking: string };

/** How far a complaint is, as a letter about it has to know: title 9.1.2 is about written complaints only (Awb 9:4). */
type Fase = 'mondeling' | 'ontvangen' | 'informeel' | 'formeel';

type Stand = Pick<KlachtDossierOutput, 'formeel' | 'informeel' | 'gegevens'>;

function faseOf({ formeel, informeel, gegevens }: Stand): Fase {
  if (formeel !== null) return 'formeel';
  if (!isOpSchrift(gegevens)) return 'mondeling';
  return informeel === null ? 'ontvangen' : 'informeel';
}

/**
 * Whether somebody else handles it by an own regulation: it is sent on, and no letter of ours promises the handling or
 * the term of title 9.1. Once it is formally handled here, it is ours.
 */
export function isVoorAnder({
  formeel,
  gegevens: { regeling },
}: Pick<Stand, 'formeel' | 'gegevens'>): boolean {
  return formeel === null && (regeling === 'wmo' || regeling === 'eigen-bestuursorgaan');
}

const LATER =
  'Als wij meer tijd nodig hebben, mogen wij het antwoord één keer hoogstens vier weken uitstellen; dat hoort u dan schriftelijk (artikel 9:11).';
const ONTVANGST =
  'Wij bevestigen hiermee de ontvangst van uw klacht (artikel 9:6 van de Algemene wet bestuursrecht).';

/** What the confirmation of receipt may say of the handling, by how far it is. */
function ontvangstText(dossier: KlachtDossierOutput): string {
  const later = dossier.verlenging.verdaging === null ? [LATER] : [];
  const fase = faseOf(dossier);
  switch (fase) {
    case 'mondeling':
      return 'Wij bevestigen hiermee dat wij uw mondelinge klacht hebben gehoord. Wij behandelen haar zorgvuldig en laten u weten wat wij ermee doen (artikel 9:2 van de Algemene wet bestuursrecht).';
    case 'ontvangen':
      return [
        ONTVANGST,
        'U hoort van ons of wij haar eerst samen met u proberen op te lossen, of meteen formeel behandelen.',
        ...later,
      ].join(' ');
    case 'informeel':
      return [
        ONTVANGST,
        'Wij proberen haar eerst samen met u op te lossen. Bent u tevreden met de oplossing, dan is uw klacht klaar (artikel 9:5). Lukt het niet, dan behandelen wij uw klacht formeel. De termijn voor ons antwoord loopt intussen door.',
        ...later,
      ].join(' ');
    case 'formeel':
      return [
        ONTVANGST,
        'Uw klacht wordt behandeld door iemand die niet betrokken was bij waar u over klaagt (artikel 9:7).',
        ...(dossier.beklaagden.length === 0
          ? []
          : ['Wij sturen een afschrift van uw klacht aan degene over wie u klaagt (artikel 9:9).']),
        'U krijgt de gelegenheid om te worden gehoord (artikel 9:10).',
        ...later,
      ].join(' ');
    default:
      return assertNever(fase, 'fase');
  }
}

const VERDAGING =
  'Wij mogen de afhandeling van een klacht één keer met hoogstens vier weken verdagen. Dat laten wij schriftelijk weten aan de klager en aan degene over wie de klacht gaat (artikel 9:11, tweede lid, van de Algemene wet bestuursrecht).';

/** The satisfied klager: the complaint is over, or goes on for the others, or is for somebody else to take up again. */
function tevredenText(dossier: KlachtDossierOutput): string {
  const { klagers } = dossier.gegevens;
  const anderen = klagers.length > 1 && dossier.open && doorgaandeKlagers(dossier.gegevens).length > 0;
  const wet = '(artikel 9:5 van de Algemene wet bestuursrecht)';
  const einde = anderen
    ? `Omdat uw klacht naar uw tevredenheid is opgelost, hoeven wij haar voor u niet verder te behandelen ${wet}.`
    : `Omdat uw klacht naar uw tevredenheid is opgelost, hoeven wij haar niet verder te behandelen ${wet}.`;
  const weer = isVoorAnder(dossier)
    ? 'Dan zenden wij uw klacht alsnog door aan wie erover gaat.'
    : 'Dan behandelen wij uw klacht alsnog.';
  return `${einde} Bent u later toch niet tevreden? Laat het ons weten. ${weer}`;
}

/** The legal paragraph of each letter, with its article; none of them speaks of objection (Awb 9:3). */
function hoofdText(soort: Briefsoort, dossier: KlachtDossierOutput): string {
  switch (soort) {
    case 'ontvangstbevestiging':
      return ontvangstText(dossier);
    case 'uitnodiging-horen':
      return 'De klager en degene over wie wordt geklaagd krijgen de gelegenheid om te worden gehoord (artikel 9:10 van de Algemene wet bestuursrecht). Van het gesprek maken wij een verslag. Wilt u niet worden gehoord, of reageert u niet op tijd? Dan kunnen wij de klacht zonder gesprek afhandelen.';
    case 'verdaging-klager':
    case 'verdaging-beklaagde':
      return VERDAGING;
    case 'niet-in-behandeling':
      return 'Wij hoeven een klacht niet te behandelen als een van de gronden uit artikel 9:8 van de Algemene wet bestuursrecht geldt. Dat laten wij u zo snel mogelijk schriftelijk weten, en uiterlijk vier weken na de ontvangst van uw klacht (artikel 9:8, derde lid).';
    case 'afhandeling':
      return 'Dit is de afhandeling van uw klacht met onze bevindingen, ons oordeel en onze conclusies (artikel 9:12 van de Algemene wet bestuursrecht).';
    case 'informele-bevestiging':
      return tevredenText(dossier);
    default:
      return assertNever(soort, 'soort');
  }
}

/** What came in and is no complaint gets no promise of a handling (Awb 2:3). */
const GEEN_KLACHT =
  'Wij bevestigen hiermee de ontvangst van uw bericht. Wij behandelen het niet als een klacht in de zin van de Algemene wet bestuursrecht. Wij beantwoorden uw bericht, of wij zenden het zo snel mogelijk door aan wie erover gaat; dat laten wij u dan tegelijk weten (artikel 2:3).';

/** What another handles: sent on, and told at the same time. */
const VOOR_ANDER: Readonly<Partial<Record<KlachtRegeling, string>>> = {
  wmo: 'Wij bevestigen hiermee de ontvangst van uw klacht. Uw klacht gaat over een aanbieder met een eigen klachtregeling (artikel 3.2 van de Wet maatschappelijke ondersteuning 2015). Wij zenden uw klacht zo snel mogelijk door aan die aanbieder, en laten u dat tegelijk weten.',
  'eigen-bestuursorgaan':
    'Wij bevestigen hiermee de ontvangst van uw klacht. Een ander bestuursorgaan behandelt uw klacht. Wij zenden haar zo snel mogelijk daarheen door, en laten u dat tegelijk weten (artikel 2:3 van de Algemene wet bestuursrecht).',
};

const JEUGDWET: Readonly<Partial<Record<Briefsoort, string>>> = {
  ontvangstbevestiging:
    'Omdat uw klacht over jeugdhulp gaat, geldt ook de klachtregeling van de Jeugdwet (artikel 4.2.1). Een klachtencommissie van ten minste drie leden, met een onafhankelijke voorzitter, geeft schriftelijk en met redenen haar oordeel. Degene over wie u klaagt, doet daaraan niet mee.',
  afhandeling:
    'Omdat uw klacht over jeugdhulp gaat, geldt ook de klachtregeling van de Jeugdwet (artikel 4.2.1). Binnen een maand na het oordeel van de klachtencommissie hoort u schriftelijk welke maatregelen worden genomen.',
};

/** Who advises, in the confirmation (Awb 9:15); whether the advice is followed, in the closing letter (9:16). */
function adviesText(soort: Briefsoort, form: AdviesForm, { formeel }: KlachtDossierOutput): string[] {
  if (formeel?.procedureWeken !== 10) return [];
  const wie = form.adviseur.trim();
  if (soort === 'ontvangstbevestiging')
    return [
      `Over uw klacht adviseert ${wie}. Die hoort u en degene over wie u klaagt, en stuurt ons een verslag met een advies (artikel 9:14 en 9:15 van de Algemene wet bestuursrecht).`,
    ];
  if (soort !== 'afhandeling' || !form.wijktAf) return [];
  return [
    `Ons oordeel wijkt af van het advies${wie === '' ? '' : ` van ${wie}`}. De reden: ${form.afwijking.trim()} Het advies sturen wij mee (artikel 9:16 van de Algemene wet bestuursrecht).`,
  ];
}

/** The legal text of a letter about this complaint, by paragraph. */
export function wettelijkeText(soort: Briefsoort, form: AdviesForm, dossier: KlachtDossierOutput): string[] {
  const { regeling } = dossier.gegevens;
  const isOntvangst = soort === 'ontvangstbevestiging';
  if (isOntvangst && isGeenKlacht({ regeling })) return [GEEN_KLACHT];
  const ander = VOOR_ANDER[regeling];
  if (isOntvangst && ander !== undefined && isVoorAnder(dossier)) return [ander];
  // The regulation of the Jeugdwet goes along with a written complaint.
  const jeugd = regeling === 'jeugdwet' && isOpSchrift(dossier.gegevens) ? JEUGDWET[soort] : undefined;
  return [
    hoofdText(soort, dossier),
    ...adviesText(soort, form, dossier),
    ...(jeugd === undefined ? [] : [jeugd]),
  ];
}
