import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dagenBetween, plusDagen } from '../tijd/datum.ts';
import { type AfspraakUren, calculateAfspraak, type GeleverdeUren, tariefOf } from './subsidie.ts';

const UUR = 60;

const eenAfspraak = (anders: Partial<AfspraakUren> = {}): AfspraakUren => ({
  id: 'a1',
  minutenPerWeek: 100 * UUR,
  bedragCenten: null,
  geldigVan: '2021-01-01',
  geldigTot: '2022-01-01',
  ...anders,
});

const uren = (
  perWeek: number,
  geldigVan: string,
  geldigTot: string | null = null,
  subsidieafspraakId: string | null = null,
): GeleverdeUren => ({ minutenPerWeek: perWeek * UUR, geldigVan, geldigTot, subsidieafspraakId });

const known = (uitkomst: ReturnType<typeof calculateAfspraak>['realisatie']) => {
  if (uitkomst.soort !== 'bekend') throw new Error('geen realisatie');
  return uitkomst;
};

describe('realisatie', () => {
  test('half of the days the agreed hours is half of the agreement', () => {
    const { realisatie, prognose } = calculateAfspraak(
      eenAfspraak(),
      [eenAfspraak()],
      [uren(100, '2021-01-11')],
      '2021-01-20',
    );
    expect(known(realisatie)).toMatchObject({
      van: '2021-01-01',
      tot: '2021-01-21',
      minutenPerWeek: 50 * UUR,
      verleningsgraad: 0.5,
    });
    expect(known(realisatie).uren).toBeCloseTo((100 * 10) / 7, 9);
    expect(known(prognose).minutenPerWeek).toBeCloseTo((100 * UUR * 355) / 365, 6);
  });

  test('the prognose takes what is planned: an ending detachering and one that begins', () => {
    const geleverd = [uren(60, '2020-01-01', '2021-07-01'), uren(30, '2021-10-01')];
    const { prognose } = calculateAfspraak(eenAfspraak(), [eenAfspraak()], geleverd, '2021-03-01');
    const dagen =
      60 * dagenBetween('2021-01-01', '2021-07-01') + 30 * dagenBetween('2021-10-01', '2022-01-01');
    expect(known(prognose).minutenPerWeek).toBeCloseTo((dagen * UUR) / 365, 6);
  });

  test('an agreement that has ended tells of its last year, one of a later year of its first', () => {
    const voorbij = eenAfspraak({ geldigVan: '2019-01-01', geldigTot: '2020-07-01' });
    const geleverd = [uren(50, '2018-01-01')];
    const toen = calculateAfspraak(voorbij, [voorbij], geleverd, '2021-03-01');
    for (const uitkomst of [toen.realisatie, toen.prognose]) {
      expect(known(uitkomst)).toMatchObject({
        van: '2020-01-01',
        tot: '2020-07-01',
        verleningsgraad: 0.5,
      });
    }
    const straks = eenAfspraak({ geldigVan: '2023-04-01', geldigTot: null });
    const dan = calculateAfspraak(straks, [straks], geleverd, '2021-03-01');
    expect(dan.realisatie).toEqual({ soort: 'nog-niet-begonnen' });
    expect(known(dan.prognose)).toMatchObject({ van: '2023-04-01', tot: '2024-01-01' });
  });

  test('an agreement that has not begun has no realisatie, but a prognose', () => {
    const afspraak = eenAfspraak({ geldigVan: '2021-07-01' });
    const { realisatie, prognose } = calculateAfspraak(
      afspraak,
      [afspraak],
      [uren(50, '2020-01-01')],
      '2021-03-01',
    );
    expect(realisatie).toEqual({ soort: 'nog-niet-begonnen' });
    expect(known(prognose)).toMatchObject({
      van: '2021-07-01',
      minutenPerWeek: 50 * UUR,
      verleningsgraad: 0.5,
    });
  });

  test('0 agreed hours has no verleningsgraad', () => {
    const afspraak = eenAfspraak({ minutenPerWeek: 0 });
    const { realisatie } = calculateAfspraak(afspraak, [afspraak], [uren(10, '2020-01-01')], '2021-03-01');
    expect(known(realisatie).verleningsgraad).toBeNull();
  });

  test('several at once: linked hours to their own, the others in proportion', () => {
    const een = eenAfspraak({ minutenPerWeek: 60 * UUR });
    const twee = eenAfspraak({ id: 'a2', minutenPerWeek: 30 * UUR });
    const geleverd = [uren(36, '2020-01-01', null, 'a2'), uren(30, '2020-01-01')];
    const op = (afspraak: AfspraakUren) =>
      known(calculateAfspraak(afspraak, [een, twee], geleverd, '2021-12-31').realisatie).minutenPerWeek / UUR;
    expect(op(een)).toBeCloseTo(20, 9);
    expect(op(twee)).toBeCloseTo(46, 9);
  });

  test('hours are never counted twice nor lost: all agreements of a day together are what was supplied', () => {
    const dag = fc.integer({ min: 0, max: 360 }).map((n) => plusDagen('2021-01-01', n));
    const row = fc.record({
      van: dag,
      duur: fc.integer({ min: 1, max: 400 }),
      perWeek: fc.integer({ min: 1, max: 40 }),
    });
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 6 }),
        fc.array(fc.nat(80), { minLength: 1, maxLength: 4 }),
        (rows, groottes) => {
          const all = groottes.map((size, i) => eenAfspraak({ id: `a${i}`, minutenPerWeek: size * UUR }));
          const geleverd = rows.map((r, i) =>
            uren(r.perWeek, r.van, plusDagen(r.van, r.duur), i % 2 === 0 ? null : `a${i % all.length}`),
          );
          const samen = all.reduce(
            (sum, afspraak) =>
              sum + known(calculateAfspraak(afspraak, all, geleverd, '2021-03-01').prognose).uren,
            0,
          );
          const werkelijk = rows.reduce((sum, r) => {
            const tot = plusDagen(r.van, r.duur);
            return sum + (r.perWeek * dagenBetween(r.van, tot < '2022-01-01' ? tot : '2022-01-01')) / 7;
          }, 0);
          expect(samen).toBeCloseTo(werkelijk, 6);
        },
      ),
    );
  });
});

describe('tarief', () => {
  test('amount divided by agreed hours', () => {
    const tarief = tariefOf(eenAfspraak({ bedragCenten: 365 * 100 * 100 }));
    expect(tarief).toMatchObject({ soort: 'bekend' });
    expect(tarief.soort === 'bekend' && tarief.centen).toBeCloseTo(700, 9);
  });

  test.each([
    ['no amount', eenAfspraak()],
    ['no end', eenAfspraak({ bedragCenten: 100, geldigTot: null })],
    ['no hours', eenAfspraak({ bedragCenten: 100, minutenPerWeek: 0 })],
  ])('%s: it is missing, not zero', (_, afspraak) => {
    expect(tariefOf(afspraak)).toEqual({ soort: 'tarief-ontbreekt' });
    const { realisatie } = calculateAfspraak(afspraak, [afspraak], [uren(10, '2020-01-01')], '2021-03-01');
    expect(known(realisatie).bedrag).toEqual({ soort: 'tarief-ontbreekt' });
  });

  test('the realised amount is hours × tarief', () => {
    const afspraak = eenAfspraak({ bedragCenten: 1_000_000 });
    const { prognose } = calculateAfspraak(afspraak, [afspraak], [uren(80, '2020-01-01')], '2021-03-01');
    expect(known(prognose).bedrag).toMatchObject({ soort: 'bekend' });
    const { bedrag } = known(prognose);
    expect(bedrag.soort === 'bekend' && bedrag.centen).toBeCloseTo(800_000, 3);
  });
});
