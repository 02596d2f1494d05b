/** Moederorganisaties of the demo, those of 2015 included, and who came after whom. */
import type { Cao } from '../../../shared/domain/planning/lijsten.ts';
import { zoeker } from './demo-basis.ts';
import { type OrganisatieSleutel, START_CO_TEAM, START_WOT } from './demo-cijfers.ts';
import type { DemoOrganisatie, DemoRijen } from './demo-rijen.ts';
import { maakIds } from './toeval.ts';

export type OudeOrganisatie = 'triviumlindenhof' | 'flexusjeugdplein' | 'sws' | 'mee-rotterdam' | 'incluzio';
export type Werkgever = OrganisatieSleutel | OudeOrganisatie | 'gemeente';

export const EINDE_INCLUZIO = '2017-07-01';

/** Dates: X for Dock, K for Enver, A for MEE (domein §7). */
export const OPVOLGINGEN: readonly {
  readonly van: OudeOrganisatie;
  readonly naar: OrganisatieSleutel;
  readonly datum: string;
  readonly soort: 'fusie' | 'naamswijziging' | 'overname';
}[] = [
  { van: 'sws', naar: 'dock', datum: '2017-01-01', soort: 'overname' },
  { van: 'mee-rotterdam', naar: 'mee', datum: '2016-07-01', soort: 'naamswijziging' },
  { van: 'triviumlindenhof', naar: 'enver', datum: '2018-01-01', soort: 'fusie' },
  { van: 'flexusjeugdplein', naar: 'enver', datum: '2018-01-01', soort: 'fusie' },
];

type Soort = DemoOrganisatie['soort'];
type Rij = readonly [
  sleutel: Werkgever,
  naam: string,
  soort: Soort,
  cao: Cao,
  van: string,
  tot: string | null,
];

/** In the published order, then the municipality itself, then those that are gone. Which cao holds where is A. */
const RIJEN: readonly Rij[] = [
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
  readonly rijen: Pick<DemoRijen, 'moederorganisatie' | 'organisatieNaam' | 'organisatieAlias' | 'opvolging'>;
  organisatieId(sleutel: Werkgever): string;
};

export function maakOrganisaties(): Organisaties {
  const [id, naamId, aliasId, opvolgingId] = [
    maakIds('moederorganisatie'),
    maakIds('organisatieNaam'),
    maakIds('organisatieAlias'),
    maakIds('opvolging'),
  ];
  const organisatieId = zoeker(RIJEN.map(([sleutel]) => [sleutel, id()] as const));
  return {
    organisatieId,
    rijen: {
      moederorganisatie: RIJEN.map(([sleutel, , soort, cao, geldigVan, geldigTot], i) => ({
        id: organisatieId(sleutel),
        soort,
        cao,
        contactpersoon: 'Relatiebeheer',
        telefoon: `010 000 0${String(201 + i)}`,
        email: `${sleutel}@voorbeeld.invalid`,
        volgorde: i + 1,
        geldigVan,
        geldigTot,
      })),
      organisatieNaam: RIJEN.map(([sleutel, naam, , , geldigVan, geldigTot]) => ({
        id: naamId(),
        organisatieId: organisatieId(sleutel),
        naam,
        geldigVan,
        geldigTot,
      })),
      organisatieAlias: ALIASSEN.map(([sleutel, naam]) => ({
        id: aliasId(),
        organisatieId: organisatieId(sleutel),
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
