import { describe, expect, it } from 'vitest';
import {
  eenContext,
  eenDossier,
  formeel,
  klaarForBrief,
} from '../../../../../tests/support/klacht-builders.ts';
import { nieuw, start } from '../../../../../tests/support/klacht-cases.ts';
import { maatgevendeTermijn, termijnBijOntvangst } from '../termijn/dossier-termijn.ts';
import { correctieBezwaren, dossierBezwaren, dossierWaarschuwingen } from '../verloop/intake.ts';
import type { Overgang } from '../verloop/overgang-types.ts';
import { checkOvergang } from '../verloop/toestand.ts';
import { KLACHT_REGELINGEN } from './lists.ts';
import { maatregelenVoor } from './regeling.ts';

const CONTEXT = { instellingen: [], kalenderdagen: [], kalenderbesluiten: [] };

describe('what is no complaint', () => {
  const klacht = nieuw({ regeling: 'geen-klacht' });

  it('has no term of 9:11, on paper or not, at intake and after; the date is that of what has no term', () => {
    const termijn = maatgevendeTermijn(klacht, CONTEXT);
    expect(termijn).toMatchObject({ soort: 'geen', streefdatum: '2026-03-16' });
    expect(termijn.afleiding.map(({ regel }) => regel)).toEqual(['geen-klacht', 'streefdatum']);
    expect(termijn.afleiding[0]?.zin).toContain('geen klacht');
    const feiten = { vorm: 'schriftelijk', ontvangstdatum: '2026-02-02', opSchriftOp: null } as const;
    expect(termijnBijOntvangst({ ...feiten, regeling: 'geen-klacht' }, CONTEXT)).toEqual(termijn);
    expect(termijnBijOntvangst(feiten, CONTEXT)).toMatchObject({ soort: 'termijn', einde: '2026-03-16' });
  });

  it('is sent on, and says so while it is open', () => {
    expect(dossierWaarschuwingen(klacht.dossier)[0]).toMatchObject({
      code: 'regeling',
      artikel: 'Awb 2:3 lid 1',
    });
    const stap: Overgang = {
      soort: 'doorzenden',
      datum: '2026-02-04',
      aanWie: 'Afdeling Juridische Zaken',
      gemeldAanKlagerOp: '2026-02-04',
    };
    expect(checkOvergang(klacht, stap, eenContext('administratie'))).toMatchObject({
      soort: 'ok',
      klacht: { toestand: { status: 'doorgezonden' } },
      waarschuwingen: [],
    });
  });

  it('is not made of a complaint that is handled already', () => {
    const loopt = { dossier: eenDossier(), toestand: formeel() };
    expect(correctieBezwaren(loopt, eenDossier({ regeling: 'geen-klacht' }))).toMatchObject([
      { code: 'geen-klacht', veld: 'regeling' },
    ]);
    expect(correctieBezwaren(nieuw(), eenDossier({ regeling: 'geen-klacht' }))).toEqual([]);
  });
});

describe('other regimes', () => {
  it('each says what it asks, with its article; the Awb says nothing', () => {
    for (const regeling of KLACHT_REGELINGEN.values) {
      const said = dossierWaarschuwingen(eenDossier({ regeling })).filter(({ code }) => code === 'regeling');
      expect(said.length, regeling).toBe(regeling === 'awb' ? 0 : 1);
    }
    expect(dossierWaarschuwingen(eenDossier({ regeling: 'jeugdwet' }))[0]).toMatchObject({
      artikel: 'Jeugdwet art. 4.2.1',
    });
  });

  it('the Jeugdwet keeps the term of the Awb, and warns where no commission advises', () => {
    const klacht = nieuw({ regeling: 'jeugdwet' });
    expect(maatgevendeTermijn(klacht, CONTEXT)).toMatchObject({ soort: 'termijn', einde: '2026-03-16' });
    const codes = (procedureWeken: 6 | 10) =>
      checkOvergang(klacht, { ...start, procedureWeken }, eenContext('klachtbehandelaar')).waarschuwingen.map(
        ({ code }) => code,
      );
    expect(codes(6)).toEqual(['jeugdwet-commissie']);
    expect(codes(10)).toEqual([]);
  });
});

describe('sending on', () => {
  const codes = (datum: string, gemeldAanKlagerOp: string) =>
    checkOvergang(
      nieuw(),
      { soort: 'doorzenden', datum, aanWie: 'ROGplus', gemeldAanKlagerOp },
      eenContext('administratie'),
    ).waarschuwingen.map(({ code }) => code);

  it.each([
    ['the same day', '2026-02-04', '2026-02-04', []],
    ['the next day', '2026-02-04', '2026-02-05', []],
    ['told a day before', '2026-02-05', '2026-02-04', []],
    ['Friday and Monday', '2026-02-06', '2026-02-09', []],
    ['two werkdagen apart', '2026-02-03', '2026-02-05', ['bericht-niet-gelijktijdig']],
    ['Friday and Tuesday', '2026-02-06', '2026-02-10', ['bericht-niet-gelijktijdig']],
    ['told weeks before', '2026-03-09', '2026-02-09', ['bericht-niet-gelijktijdig']],
  ])('%s', (_waarom, datum, gemeld, expected) => {
    expect(codes(datum, gemeld)).toEqual(expected);
  });
});

describe('a complaint about no wijk or team', () => {
  const nergens = { wijkId: null, teamId: null };
  it('is registered when that was said, and refused when it was left open', () => {
    const codes = (anders: object) =>
      dossierBezwaren(eenDossier({ ...nergens, ...anders }), '2026-02-03').map(({ code }) => code);
    expect(codes({})).toEqual(['intake-plaats']);
    expect(codes({ zonderPlaats: true })).toEqual([]);
  });
});

it('why a closing letter deviates from the advice, and who advised, stay with the complaint', () => {
  const begonnen = checkOvergang(
    nieuw(),
    { ...start, procedureWeken: 10, adviseur: ' Commissie Klachten ' },
    eenContext('klachtbehandelaar'),
  );
  expect(begonnen).toMatchObject({
    soort: 'ok',
    klacht: { toestand: { formeel: { adviseur: 'Commissie Klachten' } } },
  });
  const klacht = klaarForBrief(
    {
      stappen: [...klaarForBrief().dossier.stappen, { soort: 'advies', datum: '2026-03-02', document: 'A1' }],
    },
    { procedureWeken: 10 },
  );
  const brief: Overgang = {
    soort: 'afhandelen',
    datum: '2026-03-10',
    ombudsmanNaam: 'Nationale ombudsman',
    ombudsmanTermijnVermeld: true,
    afschriftBeklaagdeOp: '2026-03-10',
    wijktAfVanAdvies: true,
    motiveringAfwijking: 'Er was wel gebeld.',
  };
  expect(checkOvergang(klacht, brief, eenContext('klachtbehandelaar'))).toMatchObject({
    soort: 'ok',
    klacht: { toestand: { motiveringAfwijking: 'Er was wel gebeld.' } },
  });
});

describe('measures under the Jeugdwet', () => {
  it.each([
    ['jeugdwet', '2026-03-10', '2026-04-10'],
    ['jeugdwet', '2026-01-31', '2026-02-28'],
    ['jeugdwet', null, null],
    ['awb', '2026-03-10', null],
    ['wmo', '2026-03-10', null],
  ] as const)('%s, oordeel of %s: told by %s', (regeling, oordeel, dag) => {
    expect(maatregelenVoor(regeling, oordeel)).toBe(dag);
  });
});
