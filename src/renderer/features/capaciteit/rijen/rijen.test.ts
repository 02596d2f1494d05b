import { describe, expect, it } from 'vitest';
import {
  eenDetachering,
  eenInzet,
  eenMedewerker,
  eenOrganisatie,
  eenTeam,
  eenVacature,
  gegevens,
  openTrajecten,
} from '../../../../../tests/support/planning-bouwers.ts';
import { inKolommen } from '../../../../shared/domain/planbord/kolommen.ts';
import { berekenPlanbord } from '../../../../shared/domain/planbord/planbord.ts';
import type { PlanbordGegevens } from '../../../../shared/domain/planning/planning.ts';
import { kolommen } from '../../../../shared/domain/tijd/week.ts';
import { maakOpzoek } from './opzoek.ts';
import { RijGeheugen } from './rij-geheugen.ts';
import { type BordInvoer, maakBord } from './rijen.ts';
import { SessieWijzigingen } from './sessie.ts';
import { GEEN_FILTERS } from './weergave.ts';

const ALTIJD = { geldigVan: '2020-01-01', geldigTot: null };

function tweeTeams(over: Partial<PlanbordGegevens> = {}): PlanbordGegevens {
  return gegevens({
    gebieden: [{ id: 'g1', code: 'N', naam: 'Noord', ...ALTIJD }],
    teams: [
      eenTeam(),
      eenTeam({ id: 't2', naam: 'Groenoord', volgorde: 2 }),
      eenTeam({ id: 't3', naam: 'Co-team', soort: 'stadsbreed', volgorde: 3 }),
    ],
    teamGebieden: [
      { id: 'tg1', teamId: 't1', gebiedId: 'g1', ...ALTIJD },
      { id: 'tg2', teamId: 't2', gebiedId: 'g1', ...ALTIJD },
    ],
    organisaties: [eenOrganisatie(), eenOrganisatie({ id: 'o2', naam: 'Dock', volgorde: 2 })],
    medewerkers: [eenMedewerker(), eenMedewerker({ id: 'm2', voornaam: 'Bo', achternaam: 'Plaatsma' })],
    detacheringen: [
      eenDetachering(),
      eenDetachering({ id: 'd2', medewerkerId: 'm2', organisatieId: 'o2', uren: 24 }),
    ],
    inzet: [
      eenInzet({ uren: 28 }),
      eenInzet({ id: 'i2', doel: 'seniortaken', uren: 8 }),
      eenInzet({ id: 'i3', detacheringId: 'd2', teamId: 't2', uren: 20 }),
    ],
    vacatures: [eenVacature()],
    werkvoorraad: openTrajecten('t1', 10, 5, 0),
    ...over,
  });
}

function invoer(data: PlanbordGegevens, over: Partial<BordInvoer> = {}): BordInvoer {
  const vandaag = '2026-03-02';
  const lijst = kolommen('weken', '2026-03-02', 3);
  const planbord = berekenPlanbord({
    gegevens: data,
    vandaag,
    maandagen: lijst.flatMap((k) => k.maandagen),
    rekenwijze: 'norm',
  });
  return {
    planbord: inKolommen(planbord, lijst),
    gegevens: data,
    opzoek: maakOpzoek(data, vandaag),
    kolommen: lijst,
    bereik: { soort: 'stad' },
    groeperen: 'team',
    filters: GEEN_FILTERS,
    isOpen: (_, standaard) => standaard,
    sessie: new SessieWijzigingen(),
    ...over,
  };
}

function namen(bron: BordInvoer): string[] {
  return maakBord(bron, new RijGeheugen()).rijen.map((rij) => `${'·'.repeat(rij.niveau)}${rij.naam.tekst}`);
}

describe('rows of the planbord', () => {
  it('stand from gebied to team to person, with figures under each team', () => {
    expect(namen(invoer(tweeTeams()))).toEqual([
      'Hele stad',
      '·saldo (uur)',
      'Gebied Noord',
      '·saldo (uur)',
      '·Nieuwland',
      '··Testelaar, Noa',
      '··Testelaar, Noa',
      '··▫ Vacature wijkteammedewerker',
      '··saldo (uur)',
      '···bruto (uur)',
      '···afwezig (uur)',
      '···netto (uur)',
      '···cliëntgebonden (uur)',
      '···vraag (uur)',
      '·Groenoord',
      '··Plaatsma, Bo',
      '··saldo (uur)',
      '···bruto (uur)',
      '···afwezig (uur)',
      '···netto (uur)',
      '···cliëntgebonden (uur)',
      '···vraag (uur)',
      'Stadsbrede teams',
      '·Co-team',
      '··saldo (uur)',
      '···bruto (uur)',
      '···afwezig (uur)',
      '···netto (uur)',
      '···cliëntgebonden (uur)',
      '···vraag (uur)',
      'Niet ingezet',
    ]);
  });

  it('show only the part of the city that was asked for', () => {
    const bord = maakBord(invoer(tweeTeams(), { bereik: { soort: 'team', id: 't2' } }), new RijGeheugen());
    expect(bord.teamIds).toEqual(['t2']);
    expect(bord.rijen[0]?.naam.tekst).toBe('Groenoord');
    expect(bord.aantalPersonen).toBe(1);
  });

  it('leave totals alone when a filter hides people', () => {
    const alles = maakBord(invoer(tweeTeams()), new RijGeheugen());
    const deel = maakBord(
      invoer(tweeTeams(), { filters: { ...GEEN_FILTERS, organisatie: 'o2' } }),
      new RijGeheugen(),
    );
    const bruto = (bord: typeof alles) => bord.rijen.find((rij) => rij.id === 'team:t1:bruto')?.cel(0).tekst;
    expect(deel.aantalGetoond).toBe(1);
    expect(bruto(deel)).toBe('36,0');
    expect(bruto(deel)).toBe(bruto(alles));
  });

  it('keep a closed group closed and still count the people in it', () => {
    const bord = maakBord(
      invoer(tweeTeams(), { isOpen: (id, standaard) => (id === 'gebied:g1' ? false : standaard) }),
      new RijGeheugen(),
    );
    expect(bord.rijen.some((rij) => rij.id === 'team:t1')).toBe(false);
    expect(bord.aantalPersonen).toBe(2);
  });

  it('say that there is no data where no demand was entered, never 0', () => {
    const { rijen } = maakBord(invoer(tweeTeams()), new RijGeheugen());
    const cel = (id: string) => rijen.find((rij) => rij.id === id)?.cel(0);
    expect(cel('team:t2:vraag')?.spraak).toBe('geen gegevens');
    expect(cel('team:t2')?.klasse).toContain('bezetting--geen-gegevens');
    expect(cel('team:t1')?.spraak).toMatch(/^\d+\s%, /u);
  });

  it('group by organisation with the team beside the name', () => {
    const { rijen } = maakBord(invoer(tweeTeams(), { groeperen: 'organisatie' }), new RijGeheugen());
    expect(rijen.slice(0, 3).map((rij) => rij.naam.tekst)).toEqual([
      'Enver',
      'Testelaar, Noa',
      'Testelaar, Noa',
    ]);
    expect(rijen[1]?.organisatie.tekst).toBe('Nieuwland');
  });

  it('stay the same objects when nothing about them changed', () => {
    const data = tweeTeams();
    const bron = invoer(data);
    const geheugen = new RijGeheugen();
    const eerste = maakBord(bron, geheugen).rijen;
    const tweede = maakBord(bron, geheugen).rijen;
    expect(tweede.every((rij, i) => rij === eerste[i])).toBe(true);
  });
});
