import { AANNAME, type InstellingForm } from '../instelling/instelling-form.ts';

const WENS = {
  groep: 'Voorstellen',
  eenheid: 'procent',
  min: 0,
  max: 50,
  stap: 0.5,
  bron: 'A',
  brontekst: AANNAME,
} as const;

/**
 * How much the wishes of a voorstel weigh, all in one unit that one can picture: percentage points of the bezettingsgraad
 * of one team, averaged over the weeks.
 */
export const VOORSTEL_INSTELLINGEN = [
  {
    ...WENS,
    sleutel: 'voorstelWijziging',
    label: 'Weinig wijzigingen',
    uitleg: 'Zoveel procentpunt bezettingsgraad van een team moet een wijziging minstens opleveren.',
    standaard: 1,
  },
  {
    ...WENS,
    sleutel: 'voorstelSplitsen',
    label: 'Mensen niet over meer teams verdelen',
    uitleg: 'Zoveel procentpunt extra moet het opleveren als iemand daardoor in een team meer werkt.',
    standaard: 1,
  },
  {
    ...WENS,
    sleutel: 'voorstelAnderGebied',
    label: 'Eerst binnen het gebied',
    uitleg: 'Zoveel procentpunt extra moet het opleveren als iemand daarvoor naar een ander gebied gaat.',
    standaard: 2,
  },
  {
    ...WENS,
    sleutel: 'voorstelNieuwTeam',
    label: 'Bij teams waar iemand al werkt',
    uitleg: 'Zoveel procentpunt extra moet het opleveren als iemand het team nog niet kent.',
    standaard: 0.5,
  },
  {
    ...WENS,
    sleutel: 'voorstelFormatie',
    label: 'Formatie per specialisme',
    uitleg: 'Zo zwaar telt elke 8 uur die een team te weinig heeft van een specialisme uit zijn formatie.',
    standaard: 0.5,
  },
] as const satisfies readonly InstellingForm[];
