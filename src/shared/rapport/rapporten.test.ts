import { describe, expect, it } from 'vitest';
import { choices } from './parameters.ts';
import { isRapportNaam, overzichten, printRunRapporten, printVraagSchema, rapporten } from './rapporten.ts';

const PEILDATUM = '2021-03-01';
const SCOPE = {
  peildatum: PEILDATUM,
  gebieden: [{ id: 'g1', naam: 'Noord' }],
  teams: [
    { id: 't1', naam: 'Oost' },
    { id: 't2', naam: 'West' },
  ],
  organisaties: [{ id: 'o1', naam: 'Enver' }],
};

/** For each report the least that one can ask: everything without a default. */
const LEAST: Readonly<Record<keyof typeof rapporten, Readonly<Record<string, string>>>> = {
  gebiedsoverzicht: { gebied: 'g1', peildatum: PEILDATUM },
  teamoverzicht: { team: 't1', peildatum: PEILDATUM },
  aanwezigheid: { team: 't1', peildatum: PEILDATUM },
  wijkkaart: { team: 't1', peildatum: PEILDATUM },
  matrix: { peildatum: PEILDATUM },
  organisatieoverzicht: { organisatie: 'o1', peildatum: PEILDATUM },
  formatie: { peildatum: PEILDATUM },
  autorisatieoverzicht: { peildatum: PEILDATUM },
  verwerkingenoverzicht: { peildatum: PEILDATUM },
  raadrapport: { jaar: '2020' },
  kwartaalrapportage: { kwartaal: '2026-K1' },
  klachtenjaarverslag: { jaar: '2020' },
  klachtenregister: {},
  klachtdossier: { dossier: 'k1' },
  vernietigingsverklaring: { lijst: 'l1' },
  inzagemedewerker: { medewerker: 'm1' },
  inzageklager: { klager: 'k1' },
};

const all = Object.entries(rapporten).map(([key, rapport]) => ({ key, rapport }));

describe('every report', () => {
  it.each(all)('$key is found under its own name', ({ key, rapport }) => {
    expect(rapport.name).toBe(key);
    expect(isRapportNaam(key)).toBe(true);
  });

  it.each(all)('$key fills in what may be left out, and goes through an address unchanged', ({ rapport }) => {
    const parameters = rapport.parameters.parse(LEAST[rapport.name]);
    expect(Object.keys(parameters).sort()).toEqual(Object.keys(rapport.parameters.shape).sort());
    const address = new URLSearchParams(parameters).toString();
    expect(rapport.parameters.parse(Object.fromEntries(new URLSearchParams(address)))).toEqual(parameters);
  });

  it.each(all)('$key is a question to the shell, with and without what may be left out', ({ rapport }) => {
    const least = { rapport: rapport.name, parameters: LEAST[rapport.name] };
    const asked = printVraagSchema.parse(least);
    expect(asked.rapport).toBe(rapport.name);
    expect(printVraagSchema.parse(asked)).toEqual(asked);
  });

  it.each(all)('$key says in Dutch which parameter is missing', ({ rapport }) => {
    for (const missing of Object.keys(LEAST[rapport.name])) {
      const { [missing]: _left, ...rest } = LEAST[rapport.name];
      const { error } = rapport.parameters.safeParse(rest);
      expect(error?.issues[0]?.message).toMatch(/^Kies eerst een /u);
    }
  });

  it('that does not exist has no name', () => {
    expect(isRapportNaam('zorgkaart')).toBe(false);
    expect(isRapportNaam('toString')).toBe(false);
    expect(printVraagSchema.safeParse({ rapport: 'zorgkaart', parameters: {} }).success).toBe(false);
  });
});

describe('the chooser', () => {
  it.each(Object.values(overzichten))('knows how each parameter of the $name is chosen', (overzicht) => {
    expect(overzicht.place).toEqual({ kind: 'overzichten' });
    for (const schema of Object.values(overzicht.parameters.shape)) expect(choices.get(schema)).toBeDefined();
  });

  it('offers the overviews, and leads to the yearly report of complaints', () => {
    const offered = all
      .filter(
        ({ rapport: { place } }) => place.kind === 'overzichten' || (place.kind === 'screen' && place.listed),
      )
      .map(({ key }) => key);
    expect(offered).toEqual([
      ...Object.keys(overzichten),
      'raadrapport',
      'kwartaalrapportage',
      'klachtenjaarverslag',
    ]);
  });
});

describe('a print run', () => {
  it.each(printRunRapporten)('can make the $name', (rapport) => {
    const requests = rapport.printRequests(SCOPE);
    expect(requests.length).toBeGreaterThan(0);
    for (const { about, request } of requests) {
      expect(about).not.toBe('');
      expect(printVraagSchema.parse(request)).toEqual(request);
    }
  });

  it('prints every gebied, team and organisation', () => {
    const abouts = ({ printRequests }: (typeof printRunRapporten)[number]) =>
      printRequests(SCOPE).map(({ about }) => about);
    expect(abouts(rapporten.gebiedsoverzicht)).toEqual(['Noord']);
    expect(abouts(rapporten.teamoverzicht)).toEqual(['Oost', 'West']);
    expect(abouts(rapporten.organisatieoverzicht)).toEqual(['Enver']);
  });

  it('makes the planning unasked, who may what and complaints only when asked, and never a dossier', () => {
    expect(printRunRapporten.filter(({ printRun }) => printRun?.unasked).map(({ name }) => name)).toEqual([
      'gebiedsoverzicht',
      'teamoverzicht',
      'matrix',
      'organisatieoverzicht',
      'formatie',
    ]);
    expect(all.filter(({ rapport }) => rapport.printRun === null).map(({ key }) => key)).toEqual([
      'klachtdossier',
      'vernietigingsverklaring',
      'inzagemedewerker',
      'inzageklager',
    ]);
  });

  it('makes the yearly report of the last whole year, and the register without names', () => {
    expect(rapporten.klachtenjaarverslag.printRequests(SCOPE)).toEqual([
      { about: '2020', request: { rapport: 'klachtenjaarverslag', parameters: { jaar: '2020' } } },
    ]);
    expect(rapporten.klachtenregister.printRequests(SCOPE)[0]?.request.parameters.namen).toBe('nee');
  });
});

describe('the margins', () => {
  it('what residents may read says so; everything else is for inside', () => {
    const header = {
      gemeente: '',
      peildatum: PEILDATUM,
      opgesteldOp: '2021-03-01T09:00:00',
      opgesteldDoor: '',
      demo: false,
    };
    const team = { naam: 'Oost', gebied: null, locatie: '', telefoon: '', email: '', inlooptijden: '' };
    expect(
      rapporten.teamoverzicht.sheet(
        { ...header, variant: 'extern', team, regels: [] },
        { team: 't1', variant: 'extern', peildatum: PEILDATUM },
        PEILDATUM,
      ),
    ).toEqual({
      title: 'Team Oost',
      period: 'peildatum 01-03-2021',
      madeOn: '01-03-2021 09:00',
      classificatie: 'Openbaar',
      landscape: false,
    });
  });

  it('names make the register confidential', () => {
    const { sheet, parameters } = rapporten.klachtenregister;
    const with_ = (namen: 'ja' | 'nee') => sheet([], parameters.parse({ namen }), PEILDATUM).classificatie;
    expect([with_('ja'), with_('nee')]).toEqual(['Vertrouwelijk', 'Intern']);
  });
});
