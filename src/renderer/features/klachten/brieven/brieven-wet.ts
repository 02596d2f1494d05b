import type { KlachtDossierOutput } from '../../../../shared/contract/klachten/dossier.ts';
import type { Briefsoort } from '../../../../shared/domain/klacht/basis/lists.ts';
import { isGeenKlacht } from '../../../../shared/domain/klacht/basis/regeling.ts';

/** What a letter says of the advice (a BriefForm). */
type AdviesForm = { readonly adviseur: string; readonly wijktAf: boolean; readonly afwijking: string };

/** The legal paragraph of each letter, with its article; none of them speaks of objection (Awb 9:3). */
export const WETTELIJKE_TEXT: Readonly<Record<Briefsoort, string>> = {
  ontvangstbevestiging:
    'Wij bevestigen hiermee de ontvangst van uw klacht (artikel 9:6 van de Algemene wet bestuursrecht). De behandelaar was niet betrokken bij waar u over klaagt (artikel 9:7). Wij sturen een afschrift van uw klacht aan degene over wie u klaagt (artikel 9:9). U krijgt de gelegenheid om te worden gehoord (artikel 9:10). Als wij meer tijd nodig hebben, mogen wij het antwoord één keer hoogstens vier weken uitstellen; dat hoort u dan schriftelijk (artikel 9:11).',
  'uitnodiging-horen':
    'De klager en degene over wie wordt geklaagd krijgen de gelegenheid om te worden gehoord (artikel 9:10 van de Algemene wet bestuursrecht). Van het gesprek maken wij een verslag. Wilt u niet worden gehoord, of reageert u niet op tijd? Dan kunnen wij de klacht zonder gesprek afhandelen.',
  'verdaging-klager':
    'Wij mogen de afhandeling van een klacht één keer met hoogstens vier weken verdagen. Dat laten wij schriftelijk weten aan de klager en aan degene over wie de klacht gaat (artikel 9:11, tweede lid, van de Algemene wet bestuursrecht).',
  'verdaging-beklaagde':
    'Wij mogen de afhandeling van een klacht één keer met hoogstens vier weken verdagen. Dat laten wij schriftelijk weten aan de klager en aan degene over wie de klacht gaat (artikel 9:11, tweede lid, van de Algemene wet bestuursrecht).',
  'niet-in-behandeling':
    'Wij hoeven een klacht niet te behandelen als een van de gronden uit artikel 9:8 van de Algemene wet bestuursrecht geldt. Dat laten wij u zo snel mogelijk schriftelijk weten, en uiterlijk vier weken na de ontvangst van uw klacht (artikel 9:8, derde lid).',
  afhandeling:
    'Dit is de afhandeling van uw klacht met onze bevindingen, ons oordeel en onze conclusies (artikel 9:12 van de Algemene wet bestuursrecht).',
  'informele-bevestiging':
    'Omdat uw klacht naar uw tevredenheid is opgelost, hoeven wij haar niet verder te behandelen (artikel 9:5 van de Algemene wet bestuursrecht). Bent u later toch niet tevreden? Laat het ons weten. Dan behandelen wij uw klacht alsnog.',
};

/** What came in and is no complaint gets no promise of a handling (Awb 2:3). */
const GEEN_KLACHT =
  'Wij bevestigen hiermee de ontvangst van uw bericht. Wij behandelen het niet als een klacht in de zin van de Algemene wet bestuursrecht. Wij beantwoorden uw bericht, of wij zenden het zo snel mogelijk door aan wie erover gaat; dat laten wij u dan tegelijk weten (artikel 2:3).';

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
  if (soort === 'ontvangstbevestiging' && isGeenKlacht({ regeling })) return [GEEN_KLACHT];
  const jeugd = regeling === 'jeugdwet' ? JEUGDWET[soort] : undefined;
  return [
    WETTELIJKE_TEXT[soort],
    ...adviesText(soort, form, dossier),
    ...(jeugd === undefined ? [] : [jeugd]),
  ];
}
