import { describe, expect, test } from 'vitest';
import {
  eenDetachering,
  eenFormatie,
  eenFunctie,
  eenInzet,
  eenMedewerker,
  eenMedewerkerSpecialisme,
  eenRegistratie,
  eenSpecialisme,
  eenTeam,
  eenVacature,
  gegevens,
  openTrajecten,
} from '../../../../tests/support/planning-builders.ts';
import type { PlanbordGegevens } from '../planning/planning.ts';
import { bepaalKnelpunten } from './knelpunten.ts';
import type { Knelpunt, KnelpuntSoort } from './types.ts';

const VANDAAG = '2026-03-02';

function all(data: PlanbordGegevens, vandaag = VANDAAG, tot = '2026-12-28'): Knelpunt[] {
  return bepaalKnelpunten({ gegevens: data, van: vandaag, tot, vandaag });
}

function van(
  soort: KnelpuntSoort,
  data: PlanbordGegevens,
  vandaag = VANDAAG,
  tot = '2026-12-28',
): Knelpunt[] {
  return all(data, vandaag, tot).filter((k) => k.soort === soort);
}

const een28 = (over: Partial<PlanbordGegevens> = {}) =>
  gegevens({
    teams: [eenTeam(), eenTeam({ id: 't2', naam: 'Oost' })],
    detacheringen: [eenDetachering({ uren: 28 })],
    ...over,
  });

describe('hours against contract', () => {
  test('C10: 20 + 12 of 28', () => {
    const data = een28({
      inzet: [
        eenInzet({ uren: 20 }),
        eenInzet({ id: 'i2', teamId: 't2', uren: 12, geldigVan: '2026-04-01', geldigTot: '2026-07-01' }),
      ],
    });
    const [knelpunt] = van('overschrijding', data);
    expect(knelpunt).toMatchObject({
      ernst: 'waarschuwing',
      titel: 'Overschrijding 4\u00a0u: Testelaar, Noa',
      periode: { geldigVan: '2026-04-01', geldigTot: '2026-07-01' },
      omvang: { waarde: 240, eenheid: 'minuten' },
      medewerkerId: 'm1',
    });
    expect(van('niet-ingezet', data)[0]).toMatchObject({
      omvang: { waarde: 480, eenheid: 'minuten' },
      perioden: [
        { geldigVan: VANDAAG, geldigTot: '2026-04-01' },
        { geldigVan: '2026-07-01', geldigTot: '2026-12-28' },
      ],
    });
  });

  test('C11: 24 of 28', () => {
    expect(van('niet-ingezet', een28({ inzet: [eenInzet({ uren: 24 })] }))[0]).toMatchObject({
      titel: 'Niet ingezet 4\u00a0u: Testelaar, Noa',
      ernst: 'let-op',
    });
  });

  test('exactly the contract is nothing', () => {
    expect(all(een28({ inzet: [eenInzet({ uren: 28 })] }))).toEqual([]);
  });

  test('splitting a row changes no key and no period', () => {
    const heel = een28({ inzet: [eenInzet({ uren: 32 })] });
    const gesplitst = een28({
      inzet: [
        eenInzet({ uren: 32, geldigTot: '2026-06-01' }),
        eenInzet({ id: 'i2', uren: 32, geldigVan: '2026-06-01' }),
      ],
    });
    expect(all(gesplitst)).toEqual(all(heel));
  });

  test('the key does not depend on the window', () => {
    const data = een28({ inzet: [eenInzet({ uren: 32 })] });
    expect(van('overschrijding', data, '2026-05-04')[0]?.sleutel).toBe(
      van('overschrijding', data)[0]?.sleutel,
    );
  });

  test('outside the caseload "niet ingezet" counts only for who is in a team', () => {
    const functies = [eenFunctie({ teltMeeCaseload: false })];
    expect(all(een28({ functies }))).toEqual([]);
    expect(van('niet-ingezet', een28({ functies, inzet: [eenInzet({ uren: 20 })] }))).toHaveLength(1);
    expect(van('niet-ingezet', een28())).toHaveLength(1);
  });

  test('inzet beyond the detachering', () => {
    const data = gegevens({
      detacheringen: [eenDetachering({ geldigTot: '2026-09-01' })],
      inzet: [eenInzet()],
    });
    expect(van('inzet-zonder-detachering', data)[0]).toMatchObject({
      ernst: 'ernstig',
      periode: { geldigVan: '2026-09-01', geldigTot: '2026-12-28' },
      omvang: { waarde: 2160, eenheid: 'minuten' },
      medewerkerId: 'm1',
      teamId: 't1',
    });
  });

  test('contract hours of all detacheringen together: above 36 a warning, above 40 serious', () => {
    const twee = (uren: number) =>
      gegevens({
        detacheringen: [
          eenDetachering({ uren: 20 }),
          eenDetachering({ id: 'd2', organisatieId: 'o2', uren }),
        ],
      });
    expect(van('contracturen', twee(16))).toEqual([]);
    expect(van('contracturen', twee(20))[0]).toMatchObject({
      ernst: 'waarschuwing',
      omvang: { waarde: 2400, eenheid: 'minuten' },
    });
    expect(van('contracturen', twee(21))[0]).toMatchObject({ ernst: 'ernstig' });
  });
});

describe('detachering eindigt', () => {
  const data = (geldigTot: string) =>
    gegevens({ detacheringen: [eenDetachering({ geldigTot })], inzet: [eenInzet({ geldigTot })] });

  test('within 90 days, with the hours that fall away', () => {
    expect(van('detachering-eindigt', data('2026-04-01'))[0]).toMatchObject({
      ernst: 'waarschuwing',
      periode: { geldigVan: '2026-03-31', geldigTot: '2026-04-01' },
      omvang: { waarde: 2160, eenheid: 'minuten' },
      omschrijving: 'Enver · laatste dag 31-03-2026 · 36\u00a0u in Nieuwland vervalt.',
    });
    expect(van('detachering-eindigt', data('2026-05-31'))[0]).toMatchObject({ ernst: 'let-op' });
    expect(van('detachering-eindigt', data('2026-06-01'))).toEqual([]);
    expect(van('detachering-eindigt', data('2026-03-02'))).toEqual([]);
  });

  test.each([
    ['o1', '2026-04-01', 0],
    ['o1', '2026-03-31', 0],
    ['o2', '2026-04-01', 0],
    ['o2', '2026-03-31', 1],
  ])('with a detachering at %s from %s: %d', (organisatieId, geldigVan, aantal) => {
    const current = data('2026-04-01');
    const ander = eenDetachering({ id: 'd2', organisatieId, geldigVan });
    const detacheringen = [...current.detacheringen, ander];
    expect(van('detachering-eindigt', { ...current, detacheringen })).toHaveLength(aantal);
  });
});

describe('SKJ', () => {
  const jeugd = (over: Partial<PlanbordGegevens> = {}) =>
    gegevens({
      detacheringen: [eenDetachering()],
      inzet: [eenInzet({ geldigTot: '2026-07-01' })],
      medewerkerSpecialismen: [eenMedewerkerSpecialisme()],
      registraties: [eenRegistratie()],
      ...over,
    });

  test('C12: valid t/m 30-04, violation from 01-05 until the youth inzet ends', () => {
    expect(van('skj-verlopen', jeugd(), '2026-05-11')[0]).toMatchObject({
      ernst: 'ernstig',
      periode: { geldigVan: '2026-05-11', geldigTot: '2026-07-01' },
      titel: 'SKJ verlopen: Testelaar, Noa',
    });
    expect(
      bepaalKnelpunten({
        gegevens: jeugd(),
        van: '2026-04-01',
        tot: '2026-12-28',
        vandaag: '2026-05-11',
      }).find((k) => k.soort === 'skj-verlopen')?.periode,
    ).toEqual({
      geldigVan: '2026-05-01',
      geldigTot: '2026-07-01',
    });
  });

  test.each([
    ['2025-10-01', null],
    ['2025-11-02', 'let-op'],
    ['2026-01-31', 'waarschuwing'],
    ['2026-04-01', 'ernstig'],
    ['2026-04-30', 'ernstig'],
  ])('seen from %s it is %s', (vandaag, ernst) => {
    const found = van('skj-verloopt', jeugd(), vandaag);
    expect(found.map((k) => k.ernst)).toEqual(ernst === null ? [] : [ernst]);
    if (ernst !== null)
      expect(found[0]?.periode).toEqual({ geldigVan: '2026-05-01', geldigTot: '2026-07-01' });
    expect(van('skj-verlopen', jeugd(), vandaag)).toEqual([]);
  });

  test('each step of the signal has its own key: an acceptance at 180 days does not hide 30', () => {
    const keys = ['2025-12-01', '2026-02-15', '2026-04-15'].map(
      (dag) => van('skj-verloopt', jeugd(), dag)[0]?.sleutel,
    );
    expect(new Set(keys).size).toBe(3);
  });

  test('renewed: nothing', () => {
    const registraties = [
      eenRegistratie(),
      eenRegistratie({ id: 'r2', geldigVan: '2026-05-01', verloopdatum: '2031-05-01' }),
    ];
    expect(all(jeugd({ registraties, inzet: [eenInzet()] }), '2026-04-15')).toEqual([]);
  });

  test('a gap between registrations is a violation of those days', () => {
    const registraties = [
      eenRegistratie({ verloopdatum: '2026-02-01' }),
      eenRegistratie({ id: 'r2', geldigVan: '2026-03-16', verloopdatum: '2031-03-16' }),
    ];
    expect(van('skj-verlopen', jeugd({ registraties, inzet: [eenInzet()] }))[0]?.perioden).toEqual([
      { geldigVan: VANDAAG, geldigTot: '2026-03-16' },
    ]);
  });

  test('no registration at all', () => {
    expect(van('skj-verlopen', jeugd({ registraties: [eenRegistratie({ soort: 'big' })] }))[0]).toMatchObject(
      { titel: 'Geen geldige SKJ: Testelaar, Noa' },
    );
  });

  test('only casuïstiek asks for SKJ, of any specialisme of youth', () => {
    const no = { registraties: [] };
    expect(van('skj-verlopen', jeugd({ ...no, inzet: [eenInzet({ doel: 'school' })] }))).toEqual([]);
    expect(
      van(
        'skj-verlopen',
        jeugd({ ...no, medewerkerSpecialismen: [eenMedewerkerSpecialisme({ hoofd: false })] }),
      )[0]?.ernst,
    ).toBe('ernstig');
    expect(
      van('skj-verlopen', jeugd({ ...no, specialismen: [eenSpecialisme({ vereistSkj: false })] })),
    ).toEqual([]);
  });
});

describe('teams and gebieden', () => {
  const formatie = [eenFormatie()];
  const withJeugd = (over: Partial<PlanbordGegevens> = {}) =>
    gegevens({
      detacheringen: [eenDetachering()],
      inzet: [eenInzet()],
      medewerkerSpecialismen: [eenMedewerkerSpecialisme()],
      registraties: [eenRegistratie({ verloopdatum: '2030-01-01' })],
      formatie,
      ...over,
    });

  test('the formatie asks a specialism nobody has as hoofd', () => {
    expect(van('team-zonder-hoofdspecialisme', withJeugd())).toEqual([]);
    expect(
      van(
        'team-zonder-hoofdspecialisme',
        withJeugd({ medewerkerSpecialismen: [eenMedewerkerSpecialisme({ hoofd: false })] }),
      )[0],
    ).toMatchObject({
      titel: 'Nieuwland mist jeugd- en opvoedhulp',
      teamId: 't1',
      periode: { geldigVan: VANDAAG, geldigTot: '2026-12-28' },
    });
  });

  test('youth counts only with a valid SKJ, and only on the days someone works there', () => {
    expect(
      van(
        'team-zonder-hoofdspecialisme',
        withJeugd({ registraties: [eenRegistratie({ verloopdatum: '2026-06-01' })] }),
      )[0]?.periode,
    ).toEqual({
      geldigVan: '2026-06-01',
      geldigTot: '2026-12-28',
    });
    expect(
      van('team-zonder-hoofdspecialisme', withJeugd({ inzet: [eenInzet({ geldigTot: '2026-09-01' })] }))[0]
        ?.periode.geldigVan,
    ).toBe('2026-09-01');
    expect(van('team-zonder-hoofdspecialisme', withJeugd({ inzet: [] }))).toHaveLength(1);
  });

  test('vacature past its date', () => {
    const data = (over: Parameters<typeof eenVacature>[0]) => gegevens({ vacatures: [eenVacature(over)] });
    expect(van('vacature-voorbij-datum', data({ gewensteStart: '2026-03-01' }))[0]).toMatchObject({
      vacatureId: 'v1',
      teamId: 't1',
    });
    expect(van('vacature-voorbij-datum', data({ gewensteStart: '2026-03-02' }))).toEqual([]);
    expect(van('vacature-voorbij-datum', data({ gewensteStart: '2026-03-01', status: 'vervuld' }))).toEqual(
      [],
    );
    expect(
      van('vacature-voorbij-datum', data({ gewensteStart: '2026-03-01', status: 'in-werving' })),
    ).toHaveLength(1);
  });

  test('two gebiedsmanagers per gebied', () => {
    const altijd = { geldigVan: '2020-01-01', geldigTot: null };
    const gm = (id: string, geldigTot: string | null) => ({
      id,
      medewerkerId: id,
      gebiedId: 'g',
      geldigVan: '2020-01-01',
      geldigTot,
    });
    const data = (...gebiedsmanagers: ReturnType<typeof gm>[]) =>
      gegevens({ gebieden: [{ id: 'g', code: 'N', naam: 'Noord', ...altijd }], gebiedsmanagers });
    expect(van('gebiedsmanagers', data(gm('a', null), gm('b', null)))).toEqual([]);
    expect(van('gebiedsmanagers', data(gm('a', null), gm('b', '2026-06-01')))[0]).toMatchObject({
      titel: 'Noord: 1 gebiedsmanager',
      gebiedId: 'g',
      periode: { geldigVan: '2026-06-01', geldigTot: '2026-12-28' },
    });
    expect(van('gebiedsmanagers', data(gm('a', null), gm('b', null), gm('c', null)))[0]?.omvang).toEqual({
      waarde: 3,
      eenheid: 'aantal',
    });
  });

  test('overloaded for some weeks: one knelpunt with period and shortage', () => {
    const data = gegevens({
      detacheringen: [eenDetachering()],
      inzet: [eenInzet()],
      werkvoorraad: openTrajecten('t1', 30, 0, 0),
    });
    const [knelpunt, ...meer] = van('team-overbelast', data);
    expect(meer).toEqual([]);
    expect(knelpunt).toMatchObject({
      titel: 'Nieuwland overbelast',
      teamId: 't1',
      omvang: { eenheid: 'fte' },
    });
    expect(knelpunt?.omschrijving).toMatch(/^week \d+ – \d+.* · gemiddeld tekort \d,\d\d fte\.$/u);
  });

  test('two overloaded weeks are no knelpunt yet', () => {
    const werkvoorraad = openTrajecten('t1', 60, 0, 0).map((row) => ({
      ...row,
      geldigVan: '2026-09-07',
      geldigTot: '2026-09-21',
    }));
    const data = gegevens({ detacheringen: [eenDetachering()], inzet: [eenInzet()], werkvoorraad });
    expect(van('team-overbelast', data)).toEqual([]);
    expect(
      van('team-overbelast', {
        ...data,
        werkvoorraad: werkvoorraad.map((row) => ({ ...row, geldigTot: '2026-09-28' })),
      })[0]?.periode,
    ).toEqual({
      geldigVan: '2026-09-07',
      geldigTot: '2026-09-28',
    });
  });
});

describe('the list', () => {
  const data = gegevens({
    medewerkers: [eenMedewerker(), eenMedewerker({ id: 'm2', achternaam: 'Proefhof' })],
    detacheringen: [eenDetachering({ uren: 28 }), eenDetachering({ id: 'd2', medewerkerId: 'm2', uren: 41 })],
    inzet: [eenInzet({ uren: 32 }), eenInzet({ id: 'i2', detacheringId: 'd2', uren: 41 })],
    vacatures: [eenVacature({ gewensteStart: '2026-01-12' })],
  });

  test('most serious first, then by date; keys are unique', () => {
    const list = all(data);
    expect(list.map((k) => k.soort)).toEqual(['contracturen', 'vacature-voorbij-datum', 'overschrijding']);
    expect(new Set(list.map((k) => k.sleutel)).size).toBe(list.length);
  });

  test('an accepted one stays, with its reason; a bigger one is new', () => {
    const sleutel = van('overschrijding', data)[0]?.sleutel ?? '';
    const geaccepteerd = { ...data, acceptaties: [{ id: 'x', sleutel, reden: 'Tijdelijk, afgesproken' }] };
    expect(van('overschrijding', geaccepteerd)[0]?.acceptatie).toEqual({
      id: 'x',
      reden: 'Tijdelijk, afgesproken',
    });
    const groter = { ...geaccepteerd, inzet: [eenInzet({ uren: 34 }), ...data.inzet.slice(1)] };
    expect(van('overschrijding', groter)[0]?.acceptatie).toBeNull();
  });
});
