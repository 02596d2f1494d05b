import { SJABLOON_MAX_BYTES } from '../../../../shared/contract/klachten/brieven.ts';
import type { Briefsoort } from '../../../../shared/domain/klacht/basis/lists.ts';
import { isWord, refusalOf, wordFaults, zipRefusal } from '../../../../shared/word/word.ts';
import { ZipError, type ZipParts } from '../../../../shared/word/zip.ts';
import { fillSjabloon, OpenPlaces } from './brieven-create.ts';
import { BRIEVEN, type EntryPlace, INVULPLEKKEN, isEntryPlace, placesOf } from './brieven-soorten.ts';
import { partNaam, readText, readWord, type TextPart } from './brieven-text.ts';

const PLACE = /\{\{([^{}]*)\}\}/gu;
const show = (place: string): string => `{{${place}}}`;

function zipFaults(parts: ZipParts): string[] {
  if (!isWord(parts))
    return [
      'Dit is geen Word-document: het onderdeel word/document.xml ontbreekt. Sla het sjabloon in Word op als .docx.',
    ];
  const faults = wordFaults(parts);
  return faults.length === 0 ? [] : [refusalOf(faults)];
}

/** Signs of a place that was begun or ended, but not both in the same paragraph. */
function halvePlaces({ pad, alineas }: TextPart): string[] {
  return alineas.flatMap((text) => {
    const rest = text.replace(PLACE, '');
    const begin = rest.indexOf('{{');
    if (begin >= 0)
      return [
        `In ${partNaam(pad)} staat een invulplek die niet wordt afgesloten: “${rest.slice(begin, begin + 30)}”. Zet er }} achter.`,
      ];
    const einde = rest.indexOf('}}');
    return einde >= 0
      ? [
          `In ${partNaam(pad)} staat }} zonder {{ ervoor: “${rest.slice(Math.max(0, einde - 28), einde + 2)}”. Zet {{ voor de naam.`,
        ]
      : [];
  });
}

function vreemdePlaces({ pad, alineas }: TextPart, mag: readonly EntryPlace[]): string[] {
  return alineas.flatMap((text) =>
    [...text.matchAll(PLACE)].flatMap(([, found]) => {
      const naam = (found ?? '').trim();
      if (isEntryPlace(naam) && mag.includes(naam)) return [];
      return isEntryPlace(naam)
        ? [`De invulplek ${show(naam)} in ${partNaam(pad)} hoort niet bij deze brief. Haal haar weg.`]
        : [`De invulplek ${show(naam)} in ${partNaam(pad)} bestaat niet. Kies een naam uit de lijst.`];
    }),
  );
}

function ontbrekendePlaces(parts: readonly TextPart[], soort: Briefsoort): string[] {
  const aanwezig = new Set(
    parts.flatMap(({ alineas }) =>
      alineas.flatMap((text) => [...text.matchAll(PLACE)].map(([, naam]) => (naam ?? '').trim())),
    ),
  );
  return BRIEVEN[soort].verplicht
    .filter((place) => !aanwezig.has(place))
    .map(
      (place) =>
        `De invulplek ${show(place)} ontbreekt (${INVULPLEKKEN[place].toLowerCase()}). Zonder haar voldoet de brief niet aan ${BRIEVEN[soort].artikel}.`,
    );
}

/** A clause about objection does not belong in a letter about a complaint. */
function bezwaarFaults(parts: readonly TextPart[]): string[] {
  return parts
    .filter(({ alineas }) => alineas.some((text) => /bezwaar|\bberoep\b/iu.test(text)))
    .map(
      ({ pad }) =>
        `In ${partNaam(pad)} staat iets over bezwaar of beroep. Dat hoort niet in een brief over een klacht (Awb 9:3). Haal die zin weg.`,
    );
}

const PROEF = Object.fromEntries(Object.keys(INVULPLEKKEN).map((place) => [place, [`voorbeeld ${place}`]]));

/** Fills the template for trial: what the library cannot read, or leaves open, is an error of the template. */
async function proefFaults(bytes: Uint8Array<ArrayBuffer>): Promise<string[]> {
  try {
    await fillSjabloon(bytes, PROEF);
    return [];
  } catch (fault) {
    return fault instanceof OpenPlaces
      ? [
          `De invulplek ${fault.plekken.map(show).join(', ')} kan niet worden ingevuld. Typ haar opnieuw, in één keer en in één opmaak.`,
        ]
      : ['Het onderdeel word/document.xml is beschadigd. Open het sjabloon in Word en sla het opnieuw op.'];
  }
}

/** What is wrong with an own template, in sentences that name the place or part; empty = it can be used. */
export async function controleerSjabloon(
  soort: Briefsoort,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<readonly string[]> {
  if (bytes.length > SJABLOON_MAX_BYTES)
    return ['Het bestand is groter dan 2 MB. Maak de afbeeldingen kleiner.'];
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    return [
      'Dit is een oud Word-bestand (.doc), of er zit een wachtwoord op. Sla het op als .docx zonder wachtwoord.',
    ];
  let parts: ZipParts;
  try {
    parts = readWord(bytes);
  } catch (fault) {
    if (!(fault instanceof ZipError)) throw fault;
    return [zipRefusal(fault)];
  }
  const zip = zipFaults(parts);
  if (zip.length > 0) return zip;
  const text = readText(parts);
  const faults = [
    ...text.flatMap(halvePlaces),
    ...text.flatMap((part) => vreemdePlaces(part, placesOf(soort))),
    ...ontbrekendePlaces(text, soort),
    ...bezwaarFaults(text),
  ];
  return faults.length > 0 ? [...new Set(faults)] : await proefFaults(bytes);
}
