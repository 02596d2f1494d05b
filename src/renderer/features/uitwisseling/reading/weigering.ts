/** Why a file is not read, and what to do about it. */

export type Weigering =
  | 'leeg'
  | 'te-groot'
  | 'te-groot-tekst'
  | 'een-regel'
  | 'tekenset'
  | 'te-veel-regels'
  | 'te-veel-cellen'
  | 'te-veel-samengevoegd'
  | 'te-veel-opmaak'
  | 'te-veel-bladen'
  | 'buiten-bereik'
  | 'te-lang'
  | 'zipbom'
  | 'macro'
  | 'pdf'
  | 'oud-of-beveiligd'
  | 'oud-excel'
  | 'oud-tekst'
  | 'beveiligd'
  | 'xlsb'
  | 'ods'
  | 'numbers'
  | 'word'
  | 'html'
  | 'xml-excel'
  | 'xml'
  | 'json'
  | 'mail'
  | 'kaartje'
  | 'afbeelding'
  | 'ingepakt'
  | 'geen-excel'
  | 'niet-te-openen'
  | 'hulpbestand'
  | 'beschadigd';

export const WEIGERING_TEXT: Readonly<Record<Weigering, string>> = {
  leeg: 'Het bestand is leeg.',
  'te-groot': 'Het bestand is groter dan 100 MB. Bewaar alleen de lijst in een nieuw bestand.',
  'te-groot-tekst':
    'Een tekstbestand mag hoogstens 40 MB zijn. Bewaar alleen de lijst, zonder andere kolommen, in een nieuw bestand.',
  'een-regel':
    'In dit bestand staat een regel van meer dan 500.000 tekens: zo ziet een lijst er niet uit. Open het bestand in Excel, kijk of elke medewerker een eigen regel heeft en bewaar het als .xlsx.',
  tekenset:
    'Dit bestand is bewaard als UTF-32. Open het in Kladblok of Excel en bewaar het als UTF-8 of als .xlsx.',
  'te-veel-regels': 'De lijst heeft meer dan 50.000 regels. Splits de lijst in delen.',
  'te-veel-cellen':
    'Het bestand heeft meer dan 1 miljoen cellen. Bewaar alleen de lijst, zonder andere kolommen en bladen, in een nieuw bestand.',
  'te-veel-samengevoegd':
    'Het blad heeft meer dan 60.000 samengevoegde cellen. Maak het samenvoegen in Excel ongedaan en bewaar het bestand opnieuw.',
  'te-veel-opmaak':
    'Het bestand heeft te veel opmaak om te lezen. Kopieer de lijst in Excel en plak haar als waarden in een nieuw bestand.',
  'te-veel-bladen':
    'Het bestand heeft meer dan 500 bladen. Bewaar alleen de bladen met de lijst in een nieuw bestand.',
  'buiten-bereik':
    'Er staat alleen iets ver buiten de eerste 50.000 regels en 100 kolommen. Kopieer de lijst in Excel naar een nieuw bestand.',
  'te-lang':
    'Het lezen duurt langer dan 10 seconden en is gestopt. Probeer het opnieuw als de computer minder druk is, of bewaar alleen de lijst in een nieuw bestand.',
  zipbom: 'Dit bestand wordt bij het uitpakken veel groter dan een lijst kan zijn. Het is niet geopend.',
  macro: 'Dit bestand bevat macro’s. Bewaar de lijst in Excel als gewoon Excel-bestand (.xlsx) of als CSV.',
  pdf: 'Dit is een PDF, geen Excel-bestand. Vraag de lijst als Excel of CSV.',
  'oud-of-beveiligd':
    'Dit bestand is met een wachtwoord beveiligd of van een oude Excel (.xls). Open het in Excel en bewaar het als .xlsx zonder wachtwoord.',
  'oud-excel': 'Dit is een bestand van een oude Excel (.xls). Open het in Excel en bewaar het als .xlsx.',
  'oud-tekst':
    'Dit is een oud uitwisselformaat (SYLK of DIF). Open het in Excel en bewaar het als .xlsx of als CSV.',
  beveiligd:
    'Dit Excel-bestand is met een wachtwoord beveiligd. Open het in Excel, haal het wachtwoord weg (Bestand, Info, Werkmap beveiligen) en bewaar het opnieuw.',
  xlsb: 'Dit is een binair Excel-bestand (.xlsb). Open het in Excel en bewaar het als .xlsx.',
  ods: 'Dit is een bestand van LibreOffice of OpenOffice (.ods). Bewaar het daar als Excel-bestand (.xlsx).',
  numbers: 'Dit is een bestand van Numbers. Kies daar Archief, Exporteer als, Excel.',
  word: 'Dit is een document, geen lijst. Kopieer de tabel naar Excel en bewaar haar als .xlsx, of plak de cellen hieronder.',
  html: 'Dit is een webpagina (HTML), ook al heet het bestand misschien .xls. Open het in Excel en bewaar het als .xlsx, of vraag de lijst als Excel of CSV.',
  'xml-excel': 'Dit is een XML-werkblad van een oude Excel. Open het in Excel en bewaar het als .xlsx.',
  xml: 'Dit is een XML-bestand, geen lijst. Vraag de lijst als Excel of CSV.',
  json: 'Dit is een bestand voor programma’s (JSON), geen lijst. Vraag de lijst als Excel of CSV.',
  mail: 'Dit is een e-mailbericht. Bewaar de bijlage apart en kies die.',
  kaartje: 'Dit is een visitekaartje of agenda, geen lijst. Vraag de lijst als Excel of CSV.',
  afbeelding: 'Dit is een afbeelding. Vraag de lijst als Excel of CSV.',
  ingepakt: 'Dit bestand is ingepakt (zip). Pak het eerst uit en kies dan de lijst die erin zit.',
  'geen-excel': 'Dit is geen Excel-bestand en geen tekst. Kies een bestand dat eindigt op .xlsx of .csv.',
  'niet-te-openen':
    'Het bestand kan nu niet worden gelezen. Misschien wordt het nog opgeslagen, is het verplaatst of houdt een ander programma het vast. Sluit het daar en kies het opnieuw.',
  hulpbestand:
    'Dit is het hulpbestand dat Excel of LibreOffice maakt zolang de lijst open staat. Kies het bestand zelf, zonder ~ in de naam.',
  beschadigd: 'Dit bestand is beschadigd. Open het in Excel en bewaar het opnieuw.',
};
