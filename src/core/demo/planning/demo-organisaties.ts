/** Moederorganisaties of the demo, those of 2015 included, and who came after whom. */
import type { Cao } from '../../../shared/domain/planning/lists.ts';
import { zoeker } from './demo-base.ts';
import { type OrganisatieKey, START_CO_TEAM, START_WOT } from './demo-figures.ts';
import type { DemoOrganisatie, DemoRows } from './demo-rows.ts';
import { createIds } from './random.ts';

export type OldOrganisatie = 'triviumlindenhof' | 'flexusjeugdplein' | 'sws' | 'mee-rotterdam' | 'incluzio';
export type Werkgever = OrganisatieKey | OldOrganisatie | 'gemeente';

export const EINDE_INCLUZIO = '2017-07-01';

/** Dates: X for Dock, K for Enver, A for MEE (domein §7). */
export const OPVOLGINGEN: readonly {
  readonly van: OldOrganisatie;
  readonly naar: OrganisatieKey;
  readonly datum: string;
  readonly soort: 'fusie' | 'naamswijziging' | 'overname';
}[] = [
  { van: 'sws', naar: 'dock', datum: '2017-01-01', soort: 'overname' },
  { van: 'mee-rotterdam', naar: 'mee', datum: '2016-07-01', soort: 'naamswijziging' },
  { van: 'triviumlindenhof', naar: 'enver', datum: '2018-01-01', soort: 'fusie' },
  { van: 'flexusjeugdplein', naar: 'enver', datum: '2018-01-01', soort: 'fusie' },
];

type Soort = DemoOrganisatie['soort'];
type Row = readonly [
  sleutel: Werkgever,
  naam: string,
  soort: Soort,
  cao: Cao,
  van: string,
  tot: string | null,
];

/** In the published order, then the municipality itself, then those that are gone. Which cao holds where is A. */
const ROWS: readonly Row[] = [
  ['buurtwerk', 'Buurtwerk', 'zorgaanbieder', 'sociaal-werk', '2018-01-01', null],
  ['dock', 'Dock', 'zorgaanbieder', 'sociaal-werk', '2017-01-01', null],
  ['enver', 'Enver', 'zorgaanbieder', 'jeugdzorg', '2018-01-01', null],
  ['mee', 'MEE Regio Rijnmond', 'zorgaanbieder', 'sociaal-werk', '2016-07-01', null],
  ['minters', 'Minters', 'zorgaanbieder', 'sociaal-werk', START_WOT, null],
  ['pameijer', 'Pameijer', 'zorgaanbieder', 'sociaal-werk', START_WOT, null],
  ['seniorenwelzijn', 'SeniorenWelzijn', 'zorgaanbieder', 'sociaal-werk', START_WOT, null],
  ['clessidra', 'Clessidra', 'zorgaanbieder', 'jeugdzorg', '2019-06-01', null],
  ['fortagroep', 'FortaGroep', 'zorgaanbieder', 'jeugdzorg', START_CO_TEAM, null],
  ['parnassia', 'Parnassia Groep', 'zorgaanbieder', 'jeugdzorg', START_CO_TEAM, null],
  ['rogplus', 'ROGplus', 'gemeenschappelijke-regeling', 'gemeenten', '2015-09-01', null],
  ['stroomopwaarts', 'Stroomopwaarts', 'gemeenschappelijke-regeling', 'gemeenten', '2015-10-01', null],
  ['gemeente', 'Gemeente Schiedam', 'gemeente', 'gemeenten', START_WOT, null],
  ['triviumlindenhof', 'TriviumLindenhof', 'zorgaanbieder', 'jeugdzorg', START_WOT, '2018-01-01'],
  ['flexusjeugdplein', 'FlexusJeugdplein', 'zorgaanbieder', 'jeugdzorg', START_WOT, '2018-01-01'],
  ['sws', 'SWS Welzijn', 'zorgaanbieder', 'sociaal-werk', START_WOT, '2017-01-01'],
  ['mee-rotterdam', 'MEE Rotterdam', 'zorgaanbieder', 'sociaal-werk', START_WOT, '2016-07-01'],
  ['incluzio', 'Incluzio', 'zorgaanbieder', 'sociaal-werk', START_WOT, EINDE_INCLUZIO],
];

const ALIASSEN: readonly (readonly [Werkgever, string])[] = [
  ['rogplus', 'ROG Plus'],
  ['rogplus', 'ROG-plus'],
  ['seniorenwelzijn', 'Seniorenwelzijn (Schiedam)'],
  ['mee', 'MEE Rotterdam Rijnmond'],
  ['mee', 'MEE'],
  ['parnassia', 'Parnassia'],
  ['dock', 'DOCK'],
];

export type Organisaties = {
  readonly rijen: Pick<DemoRows, 'moederorganisatie' | 'organisatieNaam' | 'organisatieAlias' | 'opvolging'>;
  organisatieId(key: Werkgever): string;
};

export function createOrganisaties(): Organisaties {
  const [id, naamId, aliasId, opvolgingId] = [
    createIds('moederorganisatie'),
    createIds('organisatieNaam'),
    createIds('organisatieAlias'),
    createIds('opvolging'),
  ];
  const organisatieId = zoeker(ROWS.map(([key]) => [key, id()] as const));
  return {
    organisatieId,
    rijen: {
      moederorganisatie: ROWS.map(([key, , soort, cao, geldigVan, geldigTot], i) => ({
        id: organisatieId(key),
        soort,
        cao,
        contactpersoon: 'Relatiebeheer',
        telefoon: `010 000 0${String(201 + i)}`,
        email: `${key}@voorbeeld.invalid`,
        volgorde: i + 1,
        geldigVan,
        geldigTot,
      })),
      organisatieNaam: ROWS.map(([key, naam, , , geldigVan, geldigTot]) => ({
        id: naamId(),
        organisatieId: organisatieId(key),
        naam,
        geldigVan,
        geldigTot,
      })),
      organisatieAlias: ALIASSEN.map(([key, naam]) => ({
        id: aliasId(),
        organisatieId: organisatieId(key),
        naam,
      })),
      opvolging: OPVOLGINGEN.map((o) => ({
        id: opvolgingId(),
        vanId: organisatieId(o.van),
        naarId: organisatieId(o.naar),
        datum: o.datum,
        soort: o.soort,
      })),
    },
  };
}
