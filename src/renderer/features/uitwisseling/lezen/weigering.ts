/** Why a file is not read, and what to do about it. */

export type Weigering =
  | 'leeg'
  | 'te-groot'
  | 'te-veel-regels'
  | 'te-veel-cellen'
  | 'te-veel-samengevoegd'
  | 'te-veel-opmaak'
  | 'buiten-bereik'
  | 'te-lang'
  | 'zipbom'
  | 'macro'
  | 'pdf'
  | 'oud-of-beveiligd'
  | 'geen-excel'
  | 'beschadigd';

export const WEIGERING_TEKST: Readonly<Record<Weigering, string>> = {
  leeg: 'Het bestand is leeg.',
  'te-groot': 'Het bestand is groter dan 100 MB. Bewaar alleen de lijst in een nieuw bestand.',
  'te-veel-regels': 'De lijst heeft meer dan 50.000 regels. Splits de lijst in delen.',
  'te-veel-cellen':
    'Het bestand heeft meer dan 1 miljoen cellen. Bewaar alleen de lijst, zonder andere kolommen en bladen, in een nieuw bestand.',
  'te-veel-samengevoegd':
    'Het blad heeft meer dan 60.000 samengevoegde cellen. Maak het samenvoegen in Excel ongedaan en bewaar het bestand opnieuw.',
  'te-veel-opmaak':
    'Het bestand heeft te veel opmaak om te lezen. Kopieer de lijst in Excel en plak haar als waarden in een nieuw bestand.',
  'buiten-bereik':
    'Er staat alleen iets ver buiten de eerste 50.000 regels en 100 kolommen. Kopieer de lijst in Excel naar een nieuw bestand.',
  'te-lang':
    'Het lezen duurt langer dan 10 seconden en is gestopt. Probeer het opnieuw als de computer minder druk is, of bewaar alleen de lijst in een nieuw bestand.',
  zipbom: 'Dit bestand wordt bij het uitpakken veel groter dan een lijst kan zijn. Het is niet geopend.',
  macro: 'Dit bestand bevat macro’s. Bewaar de lijst in Excel als gewoon Excel-bestand (.xlsx) of als CSV.',
  pdf: 'Dit is een PDF, geen Excel-bestand. Vraag de lijst als Excel of CSV.',
  'oud-of-beveiligd':
    'Dit bestand is met een wachtwoord beveiligd of van een oude Excel (.xls). Open het in Excel en bewaar het als .xlsx zonder wachtwoord.',
  'geen-excel': 'Dit is geen Excel-bestand en geen tekst. Kies een bestand dat eindigt op .xlsx of .csv.',
  beschadigd: 'Dit bestand is beschadigd. Open het in Excel en bewaar het opnieuw.',
};
