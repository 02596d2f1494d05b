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
} from '../../../../../tests/support/planning-builders.ts';
import { inColumns } from '../../../../shared/domain/planbord/columns.ts';
import { berekenPlanbord } from '../../../../shared/domain/planbord/planbord.ts';
import type { PlanbordGegevens } from '../../../../shared/domain/planning/planning.ts';
import { columns } from '../../../../shared/domain/tijd/week.ts';
import { rowIsOpen } from '../screen/use-open-rows.ts';
import { NO_FILTERS } from './display.ts';
import { createLookup } from './lookup.ts';
import { RowCache } from './row-memory.ts';
import { type BordInput, createBord } from './rows.ts';
import { SessionWijzigingen } from './session.ts';

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

function input(data: PlanbordGegevens, over: Partial<BordInput> = {}): BordInput {
  const vandaag = '2026-03-02';
  const list = columns('weken', '2026-03-02', 3);
  const planbord = berekenPlanbord({
    gegevens: data,
    vandaag,
    maandagen: list.flatMap((k) => k.maandagen),
    rekenwijze: 'norm',
  });
  return {
    planbord: inColumns(planbord, list),
    gegevens: data,
    opzoek: createLookup(data, vandaag),
    kolommen: list,
    bereik: { soort: 'stad' },
    groeperen: 'team',
    volgorde: 'naam',
    filters: NO_FILTERS,
    isOpen: (_, standaard) => standaard,
    sessie: new SessionWijzigingen(),
    mayMove: () => true,
    ...over,
  };
}

function namen(bron: BordInput): string[] {
  return createBord(bron, new RowCache()).rijen.map((row) => `${'·'.repeat(row.niveau)}${row.naam.tekst}`);
}

describe('rows of the planbord', () => {
  it('stand from gebied to team to person, with figures under each team', () => {
    expect(namen(input(tweeTeams()))).toEqual([
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
    const bord = createBord(input(tweeTeams(), { bereik: { soort: 'team', id: 't2' } }), new RowCache());
    expect(bord.teamIds).toEqual(['t2']);
    expect(bord.rijen[0]?.naam.tekst).toBe('Groenoord');
    expect(bord.aantalPersonen).toBe(1);
  });

  it('leave totals alone when a filter hides people', () => {
    const alles = createBord(input(tweeTeams()), new RowCache());
    const part = createBord(
      input(tweeTeams(), { filters: { ...NO_FILTERS, organisatie: 'o2' } }),
      new RowCache(),
    );
    const bruto = (bord: typeof alles) => bord.rijen.find((row) => row.id === 'team:t1:bruto')?.cell(0).tekst;
    expect(part.aantalGetoond).toBe(1);
    expect(bruto(part)).toBe('36,0');
    expect(bruto(part)).toBe(bruto(alles));
  });

  it('keep a closed group closed and still count the people in it', () => {
    const bord = createBord(
      input(tweeTeams(), { isOpen: (id, standaard) => (id === 'gebied:g1' ? false : standaard) }),
      new RowCache(),
    );
    expect(bord.rijen.some((row) => row.id === 'team:t1')).toBe(false);
    expect(bord.aantalPersonen).toBe(2);
  });

  it('say that there is no data where no demand was entered, never 0', () => {
    const { rijen } = createBord(input(tweeTeams()), new RowCache());
    const cell = (id: string) => rijen.find((row) => row.id === id)?.cell(0);
    expect(cell('team:t2:vraag')?.spraak).toBe('geen gegevens');
    expect(cell('team:t2')?.klasse).toContain('bezetting--geen-gegevens');
    expect(cell('team:t1')?.spraak).toMatch(/^\d+\s%, /u);
  });

  it('group by organisation with the team beside the name', () => {
    const { rijen } = createBord(input(tweeTeams(), { groeperen: 'organisatie' }), new RowCache());
    expect(rijen.slice(0, 3).map((row) => row.naam.tekst)).toEqual([
      'Enver',
      'Testelaar, Noa',
      'Testelaar, Noa',
    ]);
    expect(rijen[1]?.organisatie.tekst).toBe('Nieuwland');
  });

  it('stay the same objects when nothing about them changed', () => {
    const data = tweeTeams();
    const bron = input(data);
    const cache = new RowCache();
    const first = createBord(bron, cache).rijen;
    const tweede = createBord(bron, cache).rijen;
    expect(tweede.every((row, i) => row === first[i])).toBe(true);
  });
});

describe('looking for a name', () => {
  const found = (filters: Partial<typeof NO_FILTERS>, over: Partial<BordInput> = {}) =>
    createBord(input(tweeTeams(), { filters: { ...NO_FILTERS, ...filters }, ...over }), new RowCache());
  const texts = (bord: ReturnType<typeof found>) =>
    bord.rijen.map((row) => `${'·'.repeat(row.niveau)}${row.naam.tekst}`);

  it('leaves the teams in which it is found, without figures between the people', () => {
    const bord = found({ zoek: 'plaats' });
    expect(texts(bord)).toEqual([
      'Hele stad',
      'Gebied Noord',
      '·Groenoord',
      '··Plaatsma, Bo',
      'Niet ingezet',
    ]);
    expect(bord.aantalGetoond).toBe(1);
    expect(bord.aantalPersonen).toBe(2);
  });

  it.each(['bo plaatsma', 'Plaatsma Bo', 'PLAATSMA, BO', ' plaâts '])(
    'finds "%s" in any order and case',
    (zoek) => {
      expect(found({ zoek }).aantalGetoond).toBe(1);
    },
  );

  it('marks what was found', () => {
    const row = found({ zoek: 'bo laats' }).rijen.find((r) => r.id.startsWith('inzet:'));
    expect(row?.naam.gevonden.map(([a, b]) => row.naam.tekst.slice(a, b))).toEqual(['laats', 'Bo']);
  });

  it('counts nobody and shows no team where nothing is found', () => {
    const bord = found({ zoek: 'niemand' });
    expect(bord.aantalGetoond).toBe(0);
    expect(texts(bord)).toEqual(['Hele stad']);
  });

  it('finds a vacature by what it is called', () => {
    expect(texts(found({ zoek: 'vacature' }))).toContain('··▫ Vacature wijkteammedewerker');
    expect(texts(found({ zoek: 'testelaar' }))).not.toContain('··▫ Vacature wijkteammedewerker');
  });

  it('filters vacatures on their own organisation, function and specialism', () => {
    const vacature = (bord: ReturnType<typeof found>) =>
      bord.rijen.some((row) => row.inhoud.soort === 'vacature');
    const { organisatieId, functieId, specialismeId } = eenVacature();
    expect(vacature(found({ functie: functieId }))).toBe(true);
    expect(vacature(found({ functie: 'andere' }))).toBe(false);
    expect(vacature(found({ organisatie: organisatieId ?? 'o2' }))).toBe(organisatieId !== null);
    expect(vacature(found({ organisatie: 'andere' }))).toBe(false);
    expect(vacature(found({ specialisme: specialismeId ?? 's9' }))).toBe(specialismeId !== null);
  });
});

describe('what is open while something is filtered', () => {
  const closed = { 'team:t1': false, 'team:t1:saldo': false };

  it('is open again, so that a hit is seen, and can be closed for now', () => {
    expect(rowIsOpen(closed, null, 'team:t1', true)).toBe(false);
    expect(rowIsOpen(closed, {}, 'team:t1', true)).toBe(true);
    expect(rowIsOpen(closed, { 'team:t1': false }, 'team:t1', true)).toBe(false);
    expect(rowIsOpen({}, {}, 'niet-ingezet', false)).toBe(true);
  });

  it('leaves the figures as the user had them', () => {
    expect(rowIsOpen(closed, {}, 'team:t1:saldo', true)).toBe(false);
    expect(rowIsOpen({}, {}, 'gebied:g1:saldo', false)).toBe(false);
    expect(rowIsOpen({}, {}, 'team:t1:vraag', false)).toBe(false);
  });
});
