import type { KlachtCategorie } from '../../../shared/domain/klacht/basis/lists.ts';

/** What the invented complaints say; nobody in them exists. */

type Verhaal = { readonly omschrijving: string; readonly onderdeel: string; readonly maatregel: string };

export const VERHALEN: Readonly<Record<KlachtCategorie, readonly [Verhaal, ...Verhaal[]]>> = {
  wachttijd: [
    {
      omschrijving: 'De klager wachtte negen weken op een eerste gesprek en kreeg tussendoor geen bericht.',
      onderdeel: 'Te lange wachttijd voor het eerste gesprek',
      maatregel: 'Wie langer dan vier weken wacht, krijgt elke twee weken bericht.',
    },
    {
      omschrijving: 'Na de aanmelding duurde het twee maanden voor duidelijk was wie het gezin zou helpen.',
      onderdeel: 'Te laat een vaste contactpersoon',
      maatregel: 'De aanmelder hoort binnen vijf werkdagen wie contactpersoon is.',
    },
  ],
  communicatie: [
    {
      omschrijving: 'De klager vroeg drie keer om teruggebeld te worden. Dat gebeurde niet.',
      onderdeel: 'Niet teruggebeld na drie verzoeken',
      maatregel: 'Terugbelverzoeken staan in de teamagenda en worden dezelfde dag verdeeld.',
    },
    {
      omschrijving:
        'Een afspraak werd verzet zonder dat de klager dat hoorde. De klager stond voor niets klaar.',
      onderdeel: 'Afspraak verzet zonder bericht',
      maatregel: 'Een verzette afspraak wordt altijd telefonisch bevestigd.',
    },
  ],
  ondersteuning: [
    {
      omschrijving: 'De klager vindt dat de ondersteuning niet paste bij de vraag en te vroeg stopte.',
      onderdeel: 'Ondersteuning paste niet bij de vraag',
      maatregel: 'Het plan wordt na zes weken met de bewoner besproken.',
    },
    {
      omschrijving:
        'Bij een wisseling van medewerker ging informatie verloren. De klager moest alles opnieuw vertellen.',
      onderdeel: 'Geen goede overdracht bij een wisseling',
      maatregel: 'Een overdracht gebeurt voortaan in een gesprek met z’n drieën.',
    },
  ],
  bejegening: [
    {
      omschrijving: 'De klager voelde zich in het gesprek niet serieus genomen.',
      onderdeel: 'Toon van het gesprek',
      maatregel: 'Besproken in het teamoverleg; training gespreksvoering aangeboden.',
    },
  ],
  informatie: [
    {
      omschrijving: 'De klager kreeg van twee medewerkers verschillende informatie over de mogelijkheden.',
      onderdeel: 'Tegenstrijdige informatie',
      maatregel: 'De informatiekaart is bijgewerkt en met het team besproken.',
    },
  ],
  privacy: [
    {
      omschrijving: 'Een brief over de ondersteuning lag open op de balie.',
      onderdeel: 'Onzorgvuldig met een brief',
      maatregel: 'Post gaat voortaan in een gesloten bak.',
    },
  ],
  bereikbaarheid: [
    {
      omschrijving: 'Het team was een week lang op geen enkel moment telefonisch bereikbaar.',
      onderdeel: 'Telefonisch niet bereikbaar',
      maatregel: 'Bij afwezigheid neemt een ander team de telefoon over.',
    },
  ],
  overig: [
    {
      omschrijving: 'De klager vindt de spreekkamer niet geschikt voor een vertrouwelijk gesprek.',
      onderdeel: 'Spreekkamer niet geschikt',
      maatregel: 'Gesprekken zijn verplaatst naar de eerste verdieping.',
    },
  ],
};

const KLAGERS = [
  'A. Verzinhof',
  'B. Voorbeeldstra',
  'C. de Proef',
  'D. Fictema',
  'E. van Testerveen',
  'F. Schijnveld',
  'G. Denkhuizen',
  'H. Oefenaar',
  'I. Plaatsma',
  'J. ter Schijnhorst',
] as const;

/** An invented klager: the same initials come back with another number in the street. */
export function klager(nummer: number): { naam: string; adres: string } {
  return {
    naam: KLAGERS[nummer % KLAGERS.length] ?? KLAGERS[0],
    adres: `Voorbeeldstraat ${nummer + 1}, 0000 AA Voorbeeldstad`,
  };
}
