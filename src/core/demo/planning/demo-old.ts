/** People of the first years: the six coördinatoren (four became gebiedsmanager) and those who left before 2021. */
import {
  CONTRACT_MINUTEN,
  MATRIX,
  type SpecialismeKey,
  START_GEBIEDEN,
  START_WOT,
  type TeamKey,
} from './demo-figures.ts';
import { EINDE_INCLUZIO, OPVOLGINGEN, type Werkgever } from './demo-organisaties.ts';
import { createPatroon, type DemoPersoon } from './demo-persoon.ts';
import { createRandom, type Random } from './random.ts';

const COORDINATOREN: readonly (readonly [Werkgever, TeamKey, wordtGebiedsmanager: boolean])[] = [
  ['minters', 'nieuwland', true],
  ['pameijer', 'groenoord', true],
  ['mee-rotterdam', 'noordrand', false],
  ['sws', 'oost', true],
  ['pameijer', 'zuid', false],
  ['minters', 'centrum-west', true],
];

const VERTROKKEN: readonly (readonly [Werkgever, TeamKey, string])[] = [
  ['incluzio', 'nieuwland', EINDE_INCLUZIO],
  ['incluzio', 'nieuwland', EINDE_INCLUZIO],
  ['incluzio', 'groenoord', EINDE_INCLUZIO],
  ['incluzio', 'noordrand', EINDE_INCLUZIO],
  ['incluzio', 'oost', EINDE_INCLUZIO],
  ['incluzio', 'zuid', EINDE_INCLUZIO],
  ['incluzio', 'centrum-west', EINDE_INCLUZIO],
  ['pameijer', 'nieuwland', '2018-06-01'],
  ['pameijer', 'centrum-west', '2019-12-01'],
  ['minters', 'nieuwland', '2017-12-01'],
  ['minters', 'zuid', '2020-05-01'],
  ['sws', 'oost', '2017-01-01'],
  ['sws', 'zuid', '2018-04-01'],
  ['sws', 'centrum-west', '2020-01-01'],
  ['mee-rotterdam', 'groenoord', '2018-08-01'],
  ['mee-rotterdam', 'oost', '2020-01-01'],
  ['seniorenwelzijn', 'noordrand', '2019-07-01'],
];

const VOLTIJD = CONTRACT_MINUTEN[0];

function specialismeOf(werkgever: Werkgever): SpecialismeKey {
  const current = OPVOLGINGEN.find((o) => o.van === werkgever)?.naar ?? werkgever;
  return MATRIX.find((row) => row.sleutel === current)?.specialisme ?? 'maatschappelijk';
}

function coordinator(
  [organisatie, team, wordtGebiedsmanager]: (typeof COORDINATOREN)[number],
  random: Random,
): DemoPersoon {
  const patroon = createPatroon(VOLTIJD, random);
  const base = { minuten: VOLTIJD, patroon };
  const periode = { geldigVan: START_WOT, geldigTot: START_GEBIEDEN };
  const eerst = {
    ...base,
    ...periode,
    organisatie,
    functie: 'coordinator' as const,
    plan: [{ ...periode, team, doel: 'overhead' as const, minuten: VOLTIJD }],
  };
  const daarna = {
    ...base,
    geldigVan: START_GEBIEDEN,
    geldigTot: null,
    organisatie: 'gemeente' as const,
    functie: 'gebiedsmanager' as const,
    plan: [],
  };
  return {
    specialisme: null,
    skj: 'verlengd',
    hoofdteam: team,
    senior: false,
    diensten: wordtGebiedsmanager ? [eerst, daarna] : [eerst],
  };
}

export function createVertrokkenen(): DemoPersoon[] {
  const random = createRandom('vertrokkenen');
  const coordinatoren = COORDINATOREN.map((row) => coordinator(row, random));
  const anderen = VERTROKKEN.map(([organisatie, team, geldigTot]): DemoPersoon => {
    const minuten = random.kies(CONTRACT_MINUTEN);
    const periode = { geldigVan: START_WOT, geldigTot };
    return {
      specialisme: specialismeOf(organisatie),
      skj: 'verlengd',
      hoofdteam: team,
      senior: false,
      diensten: [
        {
          ...periode,
          organisatie,
          functie: 'wijkteammedewerker',
          minuten,
          patroon: createPatroon(minuten, random),
          plan: [{ ...periode, team, doel: 'casuistiek', minuten }],
        },
      ],
    };
  });
  return [...coordinatoren, ...anderen];
}
