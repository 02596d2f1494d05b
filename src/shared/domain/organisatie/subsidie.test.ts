import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dagenTussen, plusDagen } from '../tijd/datum.ts';
import { type AfspraakUren, berekenAfspraak, type GeleverdeUren, tariefVan } from './subsidie.ts';

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

const bekend = (uitkomst: ReturnType<typeof berekenAfspraak>['realisatie']) => {
  if (uitkomst.soort !== 'bekend') throw new Error('geen realisatie');
  return uitkomst;
};

describe('realisatie', () => {
  test('half of the days the agreed hours is half of the agreement', () => {
    const { realisatie, prognose } = berekenAfspraak(
      eenAfspraak(),
      [eenAfspraak()],
      [uren(100, '2021-01-11')],
      '2021-01-20',
    );
    expect(bekend(realisatie)).toMatchObject({
      van: '2021-01-01',
      tot: '2021-01-21',
      minutenPerWeek: 50 * UUR,
      verleningsgraad: 0.5,
    });
    expect(bekend(realisatie).uren).toBeCloseTo((100 * 10) / 7, 9);
    expect(bekend(prognose).minutenPerWeek).toBeCloseTo((100 * UUR * 355) / 365, 6);
  });

  test('the prognose takes what is planned: an ending detachering and one that begins', () => {
    const geleverd = [uren(60, '2020-01-01', '2021-07-01'), uren(30, '2021-10-01')];
    const { prognose } = berekenAfspraak(eenAfspraak(), [eenAfspraak()], geleverd, '2021-03-01');
    const dagen = 60 * dagenTussen('2021-01-01', '2021-07-01') + 30 * dagenTussen('2021-10-01', '2022-01-01');
    expect(bekend(prognose).minutenPerWeek).toBeCloseTo((dagen * UUR) / 365, 6);
  });

  test('an agreement that has ended tells of its last year, one of a later year of its first', () => {
    const voorbij = eenAfspraak({ geldigVan: '2019-01-01', geldigTot: '2020-07-01' });
    const geleverd = [uren(50, '2018-01-01')];
    const toen = berekenAfspraak(voorbij, [voorbij], geleverd, '2021-03-01');
    for (const uitkomst of [toen.realisatie, toen.prognose]) {
      expect(bekend(uitkomst)).toMatchObject({
        van: '2020-01-01',
        tot: '2020-07-01',
        verleningsgraad: 0.5,
      });
    }
    const straks = eenAfspraak({ geldigVan: '2023-04-01', geldigTot: null });
    const dan = berekenAfspraak(straks, [straks], geleverd, '2021-03-01');
    expect(dan.realisatie).toEqual({ soort: 'nog-niet-begonnen' });
    expect(bekend(dan.prognose)).toMatchObject({ van: '2023-04-01', tot: '2024-01-01' });
  });

  test('an agreement that has not begun has no realisatie, but a prognose', () => {
    const afspraak = eenAfspraak({ geldigVan: '2021-07-01' });
    const { realisatie, prognose } = berekenAfspraak(
      afspraak,
      [afspraak],
      [uren(50, '2020-01-01')],
      '2021-03-01',
    );
    expect(realisatie).toEqual({ soort: 'nog-niet-begonnen' });
    expect(bekend(prognose)).toMatchObject({
      van: '2021-07-01',
      minutenPerWeek: 50 * UUR,
      verleningsgraad: 0.5,
    });
  });

  test('0 agreed hours has no verleningsgraad', () => {
    const afspraak = eenAfspraak({ minutenPerWeek: 0 });
    const { realisatie } = berekenAfspraak(afspraak, [afspraak], [uren(10, '2020-01-01')], '2021-03-01');
    expect(bekend(realisatie).verleningsgraad).toBeNull();
  });

  test('several at once: linked hours to their own, the others in proportion', () => {
    const een = eenAfspraak({ minutenPerWeek: 60 * UUR });
    const twee = eenAfspraak({ id: 'a2', minutenPerWeek: 30 * UUR });
    const geleverd = [uren(36, '2020-01-01', null, 'a2'), uren(30, '2020-01-01')];
    const op = (afspraak: AfspraakUren) =>
      bekend(berekenAfspraak(afspraak, [een, twee], geleverd, '2021-12-31').realisatie).minutenPerWeek / UUR;
    expect(op(een)).toBeCloseTo(20, 9);
    expect(op(twee)).toBeCloseTo(46, 9);
  });

  test('hours are never counted twice nor lost: all agreements of a day together are what was supplied', () => {
    const dag = fc.integer({ min: 0, max: 360 }).map((n) => plusDagen('2021-01-01', n));
    const rij = fc.record({
      van: dag,
      duur: fc.integer({ min: 1, max: 400 }),
      perWeek: fc.integer({ min: 1, max: 40 }),
    });
    fc.assert(
      fc.property(
        fc.array(rij, { maxLength: 6 }),
        fc.array(fc.nat(80), { minLength: 1, maxLength: 4 }),
        (rijen, groottes) => {
          const alle = groottes.map((grootte, i) =>
            eenAfspraak({ id: `a${i}`, minutenPerWeek: grootte * UUR }),
          );
          const geleverd = rijen.map((r, i) =>
            uren(r.perWeek, r.van, plusDagen(r.van, r.duur), i % 2 === 0 ? null : `a${i % alle.length}`),
          );
          const samen = alle.reduce(
            (som, afspraak) =>
              som + bekend(berekenAfspraak(afspraak, alle, geleverd, '2021-03-01').prognose).uren,
            0,
          );
          const werkelijk = rijen.reduce((som, r) => {
            const tot = plusDagen(r.van, r.duur);
            return som + (r.perWeek * dagenTussen(r.van, tot < '2022-01-01' ? tot : '2022-01-01')) / 7;
          }, 0);
          expect(samen).toBeCloseTo(werkelijk, 6);
        },
      ),
    );
  });
});

describe('tarief', () => {
  test('amount divided by agreed hours', () => {
    const tarief = tariefVan(eenAfspraak({ bedragCenten: 365 * 100 * 100 }));
    expect(tarief).toMatchObject({ soort: 'bekend' });
    expect(tarief.soort === 'bekend' && tarief.centen).toBeCloseTo(700, 9);
  });

  test.each([
    ['no amount', eenAfspraak()],
    ['no end', eenAfspraak({ bedragCenten: 100, geldigTot: null })],
    ['no hours', eenAfspraak({ bedragCenten: 100, minutenPerWeek: 0 })],
  ])('%s: it is missing, not zero', (_, afspraak) => {
    expect(tariefVan(afspraak)).toEqual({ soort: 'tarief-ontbreekt' });
    const { realisatie } = berekenAfspraak(afspraak, [afspraak], [uren(10, '2020-01-01')], '2021-03-01');
    expect(bekend(realisatie).bedrag).toEqual({ soort: 'tarief-ontbreekt' });
  });

  test('the realised amount is hours × tarief', () => {
    const afspraak = eenAfspraak({ bedragCenten: 1_000_000 });
    const { prognose } = berekenAfspraak(afspraak, [afspraak], [uren(80, '2020-01-01')], '2021-03-01');
    expect(bekend(prognose).bedrag).toMatchObject({ soort: 'bekend' });
    const { bedrag } = bekend(prognose);
    expect(bedrag.soort === 'bekend' && bedrag.centen).toBeCloseTo(800_000, 3);
  });
});
