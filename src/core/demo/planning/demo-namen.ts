/** Names of people who do not exist: invented surnames and first names that fit anyone. */
import { GEWEIGERDE_ACHTERNAMEN } from './demo-figures.ts';
import { createRandom } from './random.ts';

export type DemoNaam = {
  readonly voornaam: string;
  readonly tussenvoegsel: string;
  readonly achternaam: string;
};

const VOORNAMEN = [
  'Alex',
  'Amal',
  'Ayo',
  'Bo',
  'Charlie',
  'Dani',
  'Demi',
  'Eden',
  'Elia',
  'Fenn',
  'Floor',
  'Gabi',
  'Imani',
  'Indy',
  'Jamie',
  'Jip',
  'Jo',
  'Jules',
  'Kai',
  'Kim',
  'Lou',
  'Luca',
  'Maan',
  'Merel',
  'Mika',
  'Nikki',
  'Noa',
  'Noor',
  'Nour',
  'Pim',
  'Puck',
  'Quinn',
  'Rayan',
  'Ridley',
  'Robin',
  'Romy',
  'Sacha',
  'Sam',
  'Senna',
  'Shay',
  'Sky',
  'Sterre',
  'Tobi',
  'Toni',
  'Valentijn',
  'Wil',
  'Yael',
  'Yara',
  'Yuri',
  'Zoë',
] as const;

/** "tussenvoegsel|achternaam" or just the surname. */
const ACHTERNAMEN = [
  'Proefhof',
  'Testelaar',
  'Demolen',
  'Voorbeeldstra',
  'Fictema',
  'Oefenberg',
  'Schijnveld',
  'Modelink',
  'Stelling',
  'Plaatsma',
  'Proefstra',
  'Toetsema',
  'Oefenaar',
  'Schijnstra',
  'Modelaar',
  'Schetsveld',
  'Denkhuizen',
  'Verzonnink',
  'Bedachtsma',
  'Maquetting',
  'Cijferink',
  'Letterveld',
  'Tabelstra',
  'Rasterhof',
  'Kaderink',
  'Patroonsma',
  'Formulema',
  'Kolomstra',
  'Rijdenk',
  'Testinga',
  'Voorbeelding',
  'Schetsema',
  'Proefkamp',
  'Oefenstra',
  'Modelhuis',
  'Toetsveld',
  'Demostra',
  'Fictenaar',
  'Rekenhof',
  'Planninga',
  'Weekstra',
  'Peilsma',
  'Steekstra',
  'Meetveld',
  'Spiegelhof',
  'Decorstra',
  'van|Proefland',
  'van|Testerveen',
  'van den|Oefenhoek',
  'van den|Modelberg',
  'van der|Schets',
  'van der|Fictie',
  'van de|Voorbeeldweg',
  'de|Oefening',
  'de|Proef',
  'ter|Schijnhorst',
  'ten|Toetse',
  "in 't|Voorbeeld",
  'op den|Test',
] as const;

const withoutAccent = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether a surname occurs in the sources; the tussenvoegsel does not matter. */
export function isGeweigerdeNaam(achternaam: string): boolean {
  const parts = withoutAccent(achternaam).split(/[\s-]+/u);
  return GEWEIGERDE_ACHTERNAMEN.some((naam) => parts.includes(naam));
}

/** 'noor.vandenoefenhoek@voorbeeld.invalid'. */
export function werkmail(naam: DemoNaam): string {
  const letters = (text: string): string => withoutAccent(text).replace(/[^a-z]/gu, '');
  return `${letters(naam.voornaam)}.${letters(naam.tussenvoegsel + naam.achternaam)}@voorbeeld.invalid`;
}

/** Number in a range that is not issued. */
export function werktelefoon(nummer: number): string {
  return `06 0000 0${String(nummer).padStart(3, '0')}`;
}

/** As many different people as asked; a surname returns only when all have been used. */
export function createNamen(aantal: number): DemoNaam[] {
  const random = createRandom('namen');
  const bruikbaar = ACHTERNAMEN.filter((naam) => !isGeweigerdeNaam(naam.split('|').at(-1) ?? ''));
  const gebruikt = new Set<string>();
  const uit: DemoNaam[] = [];
  let stapel: string[] = [];
  while (uit.length < aantal) {
    if (stapel.length === 0) stapel = random.schud(bruikbaar);
    const parts = (stapel.pop() ?? '').split('|');
    const naam = {
      voornaam: random.kies(VOORNAMEN),
      tussenvoegsel: parts.length > 1 ? (parts[0] ?? '') : '',
      achternaam: parts.at(-1) ?? '',
    };
    const key = `${naam.voornaam} ${naam.tussenvoegsel} ${naam.achternaam}`;
    if (gebruikt.has(key)) {
      stapel.unshift(parts.join('|'));
      continue;
    }
    gebruikt.add(key);
    uit.push(naam);
  }
  return uit;
}
