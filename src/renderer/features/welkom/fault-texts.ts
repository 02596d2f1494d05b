import type { OpenFaultSoort } from '../../../shared/contract/shell.ts';

/** What happened, what to do about it, and which buttons help. */
export type FaultText = {
  readonly titel: string;
  readonly watIsEr: string;
  readonly watKuntU: readonly string[];
  readonly opnieuw: boolean;
  /** Whether the key that was printed helps. */
  readonly herstelsleutel?: true;
  /** Whether a copy helps. */
  readonly kopie?: true;
};

export const FAULT_TEXTS: Readonly<Record<OpenFaultSoort, FaultText>> = {
  'verkeerde-sleutel': {
    titel: 'De sleutel past niet op dit bestand',
    watIsEr:
      'De gegevens zijn versleuteld en de sleutel van deze computer of dit account hoort er niet bij. Er is niets gewijzigd.',
    watKuntU: [
      'Is het bestand van een andere computer of een ander account? Vul dan de herstelsleutel daarvan in.',
      'Zet anders het bestand of een kopie terug die hier hoort.',
    ],
    opnieuw: true,
    herstelsleutel: true,
    kopie: true,
  },
  'sleutel-elders': {
    titel: 'Deze computer heeft de sleutel niet',
    watIsEr:
      'De gegevens zijn versleuteld. De sleutel staat in een ander account of op een andere computer. Er is niets gewijzigd.',
    watKuntU: [
      'Meld u aan met het account waarmee deze administratie is gemaakt, op dezelfde computer.',
      'Kan dat niet meer? Vul dan de herstelsleutel in die bij het maken is afgedrukt.',
      'Hebt u een kopie met een eigen wachtzin, of de herstelsleutel van een kopie? Zet die dan terug.',
    ],
    opnieuw: true,
    herstelsleutel: true,
    kopie: true,
  },
  'geen-toegang': {
    titel: 'U bent geen gebruiker van deze administratie',
    watIsEr:
      'De wachtzin of het account van deze computer is van iemand die geen gebruiker is (meer), of het nog moet worden. Er is niets gewijzigd.',
    watKuntU: [
      'Vraag een beheerder om u (weer) toe te voegen onder Beheer, Gebruikers.',
      'Is er geen beheerder meer? Vul dan de herstelsleutel in.',
    ],
    opnieuw: true,
    herstelsleutel: true,
  },
  'sleutel-weg': {
    titel: 'Het bestand met de sleutelgegevens is weg',
    watIsEr:
      'De gegevens zijn er nog. Maar het kleine bestand ernaast, dat zegt hoe de sleutel wordt gevonden (het eindigt op .json), is er niet. Ook in de back-ups staat het niet.',
    watKuntU: [
      'Zet dat bestand terug in de map hieronder en probeer het opnieuw.',
      'Hebt u het niet meer? Vul dan de herstelsleutel in die bij het maken is afgedrukt.',
      'Hebt u een kopie met een eigen wachtzin? Zet die dan terug. Wat er nu staat, wordt eerst opzij gezet.',
    ],
    opnieuw: true,
    herstelsleutel: true,
    kopie: true,
  },
  'sleutel-beschadigd': {
    titel: 'Het bestand met de sleutelgegevens is beschadigd',
    watIsEr:
      'De gegevens zijn er nog. Maar het kleine bestand ernaast, dat zegt hoe de sleutel wordt gevonden (het eindigt op .json), is veranderd of niet te lezen. Ook in de back-ups staat geen goed exemplaar.',
    watKuntU: [
      'Zet een oudere kopie van dat bestand terug in de map hieronder en probeer het opnieuw.',
      'Hebt u die niet? Vul dan de herstelsleutel in die bij het maken is afgedrukt.',
      'Hebt u een kopie met een eigen wachtzin? Zet die dan terug. Wat er nu staat, wordt eerst opzij gezet.',
    ],
    opnieuw: true,
    herstelsleutel: true,
    kopie: true,
  },
  beschadigd: {
    titel: 'Het bestand is beschadigd',
    watIsEr:
      'De controle van het bestand klopt niet. Het programma opent het niet, zodat er niets verder kapotgaat.',
    watKuntU: [
      'Zet een kopie terug met de knop hieronder. Het beschadigde bestand wordt eerst opzij gezet.',
      'Kopieer geen bestanden met de hand: er hoort meer bij dan één bestand.',
    ],
    opnieuw: true,
    kopie: true,
  },
  overschreven: {
    titel: 'Over het bestand is iets anders heen geschreven',
    watIsEr:
      'Terwijl de administratie open was, heeft een ander programma iets anders over het bestand heen geschreven. Het programma schrijft er niets meer in, zodat er niets verder kapotgaat.',
    watKuntU: [
      'Zet een kopie terug met de knop hieronder. Wat er nu staat, wordt eerst opzij gezet.',
      'Ga na welk programma dit deed (een eigen back-up, synchronisatie of iemand die een bestand kopieerde) voordat u verder werkt.',
    ],
    opnieuw: true,
    kopie: true,
  },
  'log-hoort-niet': {
    titel: 'Het bestand met de laatste wijzigingen past niet',
    watIsEr:
      'Naast het bestand staat een bestand dat op -wal eindigt, en dat is beschadigd of hoort er niet bij. Er is niets gewijzigd.',
    watKuntU: ['Zet het bestand dat op -wal eindigt in een andere map en probeer het opnieuw.'],
    opnieuw: true,
    kopie: true,
  },
  'half-teruggezet': {
    titel: 'Het terugzetten van een kopie is niet af',
    watIsEr:
      'Er werd een kopie teruggezet, en dat kon niet worden afgemaakt. Wat er stond en de kopie zijn er allebei nog, in de map hieronder.',
    watKuntU: [
      'Kijk of in die map kan worden geschreven en of de schijf niet vol is.',
      'Probeer het daarna opnieuw: dan wordt het terugzetten afgemaakt.',
    ],
    opnieuw: true,
  },
  'nieuwere-versie': {
    titel: 'Deze administratie is van een nieuwere versie',
    watIsEr:
      'Een nieuwere Gebiedsplanner heeft dit bestand gebruikt. Deze versie kan het niet veilig openen. Er is niets gewijzigd.',
    watKuntU: ['Installeer de nieuwste versie van Gebiedsplanner en open de administratie daarna opnieuw.'],
    opnieuw: false,
  },
  'alleen-lezen': {
    titel: 'Er kan niet in het bestand worden geschreven',
    watIsEr:
      'Het bestand of de map is alleen-lezen. Zonder schrijven kan het programma niets veilig bewaren.',
    watKuntU: [
      'Haal bij de eigenschappen van het bestand het vinkje “Alleen-lezen” weg.',
      'Vraag anders de beheerder om schrijfrecht op de map.',
    ],
    opnieuw: true,
  },
  'schijf-vol': {
    titel: 'De schijf is vol',
    watIsEr: 'Er is geen ruimte om te bewaren. Alles wat als opgeslagen op het scherm stond, is bewaard.',
    watKuntU: [
      'Maak ruimte vrij op de schijf, bijvoorbeeld door de prullenbak te legen.',
      'Probeer het daarna opnieuw.',
    ],
    opnieuw: true,
  },
  'in-gebruik': {
    titel: 'Deze administratie is al geopend',
    watIsEr: 'Een ander venster of een ander programma gebruikt dit bestand nu.',
    watKuntU: [
      'Sluit Gebiedsplanner in het andere venster of op de andere computer.',
      'Probeer het daarna opnieuw.',
    ],
    opnieuw: true,
  },
  'niet-gevonden': {
    titel: 'Het bestand is niet gevonden',
    watIsEr: 'Op deze plaats staat geen administratie meer. Misschien is het bestand verplaatst of hernoemd.',
    watKuntU: [
      'Zet het bestand terug in de map hieronder en probeer het opnieuw.',
      'Is het bestand er niet meer? Zet dan een kopie terug.',
    ],
    opnieuw: true,
    kopie: true,
  },
  'migratie-mislukt': {
    titel: 'De gegevens konden niet worden bijgewerkt',
    watIsEr:
      'Deze versie wilde de gegevens bijwerken en dat lukte niet. De gegevens staan nog zoals ze waren; vooraf is een kopie gemaakt.',
    watKuntU: [
      'Probeer het opnieuw.',
      'Lukt het weer niet? Meld het aan de beheerder en werk door met de vorige versie.',
    ],
    opnieuw: true,
    kopie: true,
  },
  'core-gestopt': {
    titel: 'Het programma dat uw gegevens bewaart, is gestopt',
    watIsEr:
      'Ook na opnieuw starten bleef het niet werken. Alles wat als opgeslagen op het scherm stond, is bewaard.',
    watKuntU: [
      'Probeer het opnieuw.',
      'Lukt het niet? Start de computer opnieuw op en meld het aan de beheerder.',
    ],
    opnieuw: true,
  },
  'programma-veranderd': {
    titel: 'Een onderdeel van het programma is veranderd',
    watIsEr:
      'Het deel dat uw gegevens leest, is niet het deel waarmee dit programma is gemaakt. Daarom is er niets geopend. Uw gegevens staan nog zoals ze waren.',
    watKuntU: [
      'Laat het programma opnieuw installeren. Uw gegevens blijven daarbij staan.',
      'Meld dit aan de beheerder: iemand of iets heeft het programma gewijzigd.',
    ],
    opnieuw: true,
  },
  onbekend: {
    titel: 'De administratie kon niet worden geopend',
    watIsEr: 'Er ging iets mis dat het programma niet herkent. Er is niets gewijzigd.',
    watKuntU: ['Probeer het opnieuw.', 'Lukt het weer niet? Meld het aan de beheerder.'],
    opnieuw: true,
  },
};
