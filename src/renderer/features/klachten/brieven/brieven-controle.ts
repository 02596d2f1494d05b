import { SJABLOON_MAX_BYTES } from '../../../../shared/contract/klachten/brieven.ts';
import type { Briefsoort } from '../../../../shared/domain/klacht/basis/lijsten.ts';
import { ZipError, type ZipParts } from '../../../lib/zip.ts';
import { OpenPlekken, vulSjabloon } from './brieven-maken.ts';
import { BRIEVEN, INVULPLEKKEN, type Invulplek, isInvulplek, plekkenVan } from './brieven-soorten.ts';
import { deelNaam, leesTekst, readWord, type Tekstdeel } from './brieven-tekst.ts';

const PLEK = /\{\{([^{}]*)\}\}/gu;
const toon = (plek: string): string => `{{${plek}}}`;

function zipFouten(delen: ZipParts): string[] {
  if (!delen.has('word/document.xml') || !delen.has('[Content_Types].xml'))
    return [
      'Dit is geen Word-document: het onderdeel word/document.xml ontbreekt. Sla het sjabloon in Word op als .docx.',
    ];
  if ([...delen.keys()].some((pad) => /vbaProject/iu.test(pad)))
    return [
      'Dit sjabloon bevat macro’s (onderdeel vbaProject). Sla het in Word op als .docx zonder macro’s.',
    ];
  return [];
}

/** Signs of a place that was begun or ended, but not both in the same paragraph. */
function halvePlekken({ pad, alineas }: Tekstdeel): string[] {
  return alineas.flatMap((tekst) => {
    const rest = tekst.replace(PLEK, '');
    const begin = rest.indexOf('{{');
    if (begin >= 0)
      return [
        `In ${deelNaam(pad)} staat een invulplek die niet wordt afgesloten: “${rest.slice(begin, begin + 30)}”. Zet er }} achter.`,
      ];
    const einde = rest.indexOf('}}');
    return einde >= 0
      ? [
          `In ${deelNaam(pad)} staat }} zonder {{ ervoor: “${rest.slice(Math.max(0, einde - 28), einde + 2)}”. Zet {{ voor de naam.`,
        ]
      : [];
  });
}

function vreemdePlekken({ pad, alineas }: Tekstdeel, mag: readonly Invulplek[]): string[] {
  return alineas.flatMap((tekst) =>
    [...tekst.matchAll(PLEK)].flatMap(([, gevonden]) => {
      const naam = (gevonden ?? '').trim();
      if (isInvulplek(naam) && mag.includes(naam)) return [];
      return isInvulplek(naam)
        ? [`De invulplek ${toon(naam)} in ${deelNaam(pad)} hoort niet bij deze brief. Haal haar weg.`]
        : [`De invulplek ${toon(naam)} in ${deelNaam(pad)} bestaat niet. Kies een naam uit de lijst.`];
    }),
  );
}

function ontbrekendePlekken(delen: readonly Tekstdeel[], soort: Briefsoort): string[] {
  const aanwezig = new Set(
    delen.flatMap(({ alineas }) =>
      alineas.flatMap((tekst) => [...tekst.matchAll(PLEK)].map(([, naam]) => (naam ?? '').trim())),
    ),
  );
  return BRIEVEN[soort].verplicht
    .filter((plek) => !aanwezig.has(plek))
    .map(
      (plek) =>
        `De invulplek ${toon(plek)} ontbreekt (${INVULPLEKKEN[plek].toLowerCase()}). Zonder haar voldoet de brief niet aan ${BRIEVEN[soort].artikel}.`,
    );
}

/** A clause about objection does not belong in a letter about a complaint. */
function bezwaarFouten(delen: readonly Tekstdeel[]): string[] {
  return delen
    .filter(({ alineas }) => alineas.some((tekst) => /bezwaar|\bberoep\b/iu.test(tekst)))
    .map(
      ({ pad }) =>
        `In ${deelNaam(pad)} staat iets over bezwaar of beroep. Dat hoort niet in een brief over een klacht (Awb 9:3). Haal die zin weg.`,
    );
}

const PROEF = Object.fromEntries(Object.keys(INVULPLEKKEN).map((plek) => [plek, [`voorbeeld ${plek}`]]));

/** Fills the template for trial: what the library cannot read, or leaves open, is an error of the template. */
async function proefFouten(bytes: Uint8Array<ArrayBuffer>): Promise<string[]> {
  try {
    await vulSjabloon(bytes, PROEF);
    return [];
  } catch (fout) {
    return fout instanceof OpenPlekken
      ? [
          `De invulplek ${fout.plekken.map(toon).join(', ')} kan niet worden ingevuld. Typ haar opnieuw, in één keer en in één opmaak.`,
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
  let delen: ZipParts;
  try {
    delen = readWord(bytes);
  } catch (fout) {
    if (!(fout instanceof ZipError)) throw fout;
    return [
      'Dit bestand is geen Word-document (.docx) of het is beschadigd. Open het in Word en sla het opnieuw op.',
    ];
  }
  const zip = zipFouten(delen);
  if (zip.length > 0) return zip;
  const tekst = leesTekst(delen);
  const fouten = [
    ...tekst.flatMap(halvePlekken),
    ...tekst.flatMap((deel) => vreemdePlekken(deel, plekkenVan(soort))),
    ...ontbrekendePlekken(tekst, soort),
    ...bezwaarFouten(tekst),
  ];
  return fouten.length > 0 ? [...new Set(fouten)] : await proefFouten(bytes);
}
