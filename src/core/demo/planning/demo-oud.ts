/** People of the first years: the six coördinatoren (four became gebiedsmanager) and those who left before 2021. */
import {
  CONTRACT_MINUTEN,
  MATRIX,
  type SpecialismeSleutel,
  START_GEBIEDEN,
  START_WOT,
  type TeamSleutel,
} from './demo-cijfers.ts';
import { EINDE_INCLUZIO, OPVOLGINGEN, type Werkgever } from './demo-organisaties.ts';
import { type DemoPersoon, maakPatroon } from './demo-persoon.ts';
import { maakToeval, type Toeval } from './toeval.ts';

const COORDINATOREN: readonly (readonly [Werkgever, TeamSleutel, wordtGebiedsmanager: boolean])[] = [
  ['minters', 'nieuwland', true],
  ['pameijer', 'groenoord', true],
  ['mee-rotterdam', 'noordrand', false],
  ['sws', 'oost', true],
  ['pameijer', 'zuid', false],
  ['minters', 'centrum-west', true],
];

const VERTROKKEN: readonly (readonly [Werkgever, TeamSleutel, string])[] = [
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

function specialismeVan(werkgever: Werkgever): SpecialismeSleutel {
  const nu = OPVOLGINGEN.find((o) => o.van === werkgever)?.naar ?? werkgever;
  return MATRIX.find((rij) => rij.sleutel === nu)?.specialisme ?? 'maatschappelijk';
}

function coordinator(
  [organisatie, team, wordtGebiedsmanager]: (typeof COORDINATOREN)[number],
  toeval: Toeval,
): DemoPersoon {
  const patroon = maakPatroon(VOLTIJD, toeval);
  const basis = { minuten: VOLTIJD, patroon };
  const periode = { geldigVan: START_WOT, geldigTot: START_GEBIEDEN };
  const eerst = {
    ...basis,
    ...periode,
    organisatie,
    functie: 'coordinator' as const,
    plan: [{ ...periode, team, doel: 'overhead' as const, minuten: VOLTIJD }],
  };
  const daarna = {
    ...basis,
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

export function maakVertrokkenen(): DemoPersoon[] {
  const toeval = maakToeval('vertrokkenen');
  const coordinatoren = COORDINATOREN.map((rij) => coordinator(rij, toeval));
  const anderen = VERTROKKEN.map(([organisatie, team, geldigTot]): DemoPersoon => {
    const minuten = toeval.kies(CONTRACT_MINUTEN);
    const periode = { geldigVan: START_WOT, geldigTot };
    return {
      specialisme: specialismeVan(organisatie),
      skj: 'verlengd',
      hoofdteam: team,
      senior: false,
      diensten: [
        {
          ...periode,
          organisatie,
          functie: 'wijkteammedewerker',
          minuten,
          patroon: maakPatroon(minuten, toeval),
          plan: [{ ...periode, team, doel: 'casuistiek', minuten }],
        },
      ],
    };
  });
  return [...coordinatoren, ...anderen];
}
