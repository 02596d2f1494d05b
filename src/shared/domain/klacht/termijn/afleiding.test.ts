import { describe, expect, test } from 'vitest';
import { eenTermijnInput } from '../../../../../tests/support/klacht-builders.ts';
import { INSTELLINGEN } from '../../instelling/instellingen-table.ts';
import { plusDagen } from '../../tijd/datum.ts';
import { INGEBOUWDE_BESLUITEN } from '../../tijd/gelijkgesteld.ts';
import { atwDag } from '../../tijd/kalender.ts';
import { withArtikel } from '../basis/artikel.ts';
import { klachtbeleidOn } from '../basis/beleid.ts';
import type { TermijnInput, TermijnStap } from '../basis/termijn-types.ts';
import {
  isOuderDanEenJaar,
  ombudsmanTermijn,
  ontvangstbevestigingFor,
  termijnNietInBehandeling,
} from './bijzonder.ts';
import { signaaldatums, stateStap, termijnState } from './state.ts';
import { calculateTermijn } from './termijn.ts';

const BELEID = klachtbeleidOn([], '2026-01-01');
const CONTEXT = { beleid: BELEID };
const SLUITING = {
  id: 's1',
  datum: '2026-03-16',
  soort: 'sluitingsdag',
  omschrijving: 'Teamdag',
} as const;

function sentences(stappen: readonly TermijnStap[]): string[] {
  return stappen.map((stap) => stap.zin);
}

function afleiding(anders: Partial<TermijnInput>): string[] {
  return sentences(calculateTermijn(eenTermijnInput(anders), CONTEXT).afleiding);
}

const brief = { reden: 'Ziekte', briefKlager: '2026-03-10', briefBeklaagde: '2026-03-11' };

describe('the derivation reads as a reason', () => {
  test('an ordinary end', () => {
    expect(afleiding({})).toEqual([
      'Ontvangen op ma 02-02-2026 (dag 0).',
      '6 weken: ma 16-03-2026 (Awb 9:11 lid 1).',
      'ma 16-03-2026 is geen weekend en geen feestdag: het einde schuift niet op (Algemene termijnenwet art. 1 lid 1).',
      'Verzend de brief uiterlijk op ma 16-03-2026, de laatste dag van de termijn.',
    ]);
  });

  test('an end that shifts over every kind of day, with the sections of the law', () => {
    expect(afleiding({ ontvangstdatum: '2025-11-20' })[2]).toBe(
      'do 01-01-2026 is Nieuwjaarsdag, vr 02-01-2026 is gelijkgesteld met een feestdag, za 03-01-2026 valt in het weekend en zo 04-01-2026 valt in het weekend. Het einde schuift op naar ma 05-01-2026 (Algemene termijnenwet art. 1 lid 1 en art. 3 lid 1 en lid 3).',
    );
    expect(afleiding({ ontvangstdatum: '2026-02-20' })[2]).toContain(
      'vr 03-04-2026 is Goede Vrijdag, za 04-04-2026 valt in het weekend, zo 05-04-2026 valt in het weekend en ma 06-04-2026 is Tweede Paasdag. Het einde schuift op naar di 07-04-2026 (Algemene termijnenwet art. 1 lid 1 en art. 3 lid 1 en lid 2).',
    );
    expect(afleiding({ ontvangstdatum: '2026-02-07' })[2]).toContain('(Algemene termijnenwet art. 1 lid 1).');
  });

  test('verdaging and uitstel', () => {
    const uitstel = [{ instemmingOp: '2026-04-08', schriftelijk: true, uiterlijk: '2026-05-15' }];
    expect(afleiding({ verdaging: { weken: 4, ...brief }, uitstel }).slice(3)).toEqual([
      'Verdaagd met 4 weken, brieven van di 10-03-2026 en wo 11-03-2026: ma 13-04-2026, geteld vanaf het einde zonder opschuiven op ma 16-03-2026 (Awb 9:11 lid 2).',
      'ma 13-04-2026 is geen weekend en geen feestdag: het einde schuift niet op (Algemene termijnenwet art. 1 lid 1).',
      'De klager stemde op wo 08-04-2026 schriftelijk in met uitstel tot en met vr 15-05-2026 (Awb 9:11 lid 3).',
      'Een afgesproken datum is geen termijn uit de wet: het einde blijft vr 15-05-2026, ook in een weekend of op een feestdag (Algemene termijnenwet art. 4).',
      'Verzend de brief uiterlijk op wo 13-05-2026: dat is de laatste werkdag vóór het einde op vr 15-05-2026.',
    ]);
  });

  test('more than twelve weeks, provisional, oral, not chosen, left out', () => {
    expect(
      afleiding({ procedureWeken: 10, verdaging: { weken: 4, ...brief, briefBeklaagde: '2026-03-10' } }),
    ).toContain(
      'De hele termijn is 14 weken, meer dan 12: het einde blijft ma 11-05-2026, ook in een weekend of op een feestdag (Algemene termijnenwet art. 4).',
    );
    expect(afleiding({ ontvangstdatum: '2028-11-20' })).toContain(
      'De gelijkgestelde dagen van 2029 staan niet in onze lijst (2014 t/m 2028). Deze datum is voorlopig (Algemene termijnenwet art. 3 lid 3).',
    );
    expect(afleiding({ vorm: 'mondeling' })).toEqual([
      'Mondeling ontvangen op ma 02-02-2026. Voor een mondelinge klacht geldt geen wettelijke termijn (Awb 9:2 en 9:4 lid 1).',
      'Ons streven: afhandelen binnen 6 weken, op ma 16-03-2026 (werkafspraak).',
    ]);
    expect(afleiding({ procedureWeken: null })[1]).toBe(
      'De procedure is nog niet gekozen: we rekenen met 6 weken, de kortste termijn.',
    );
    expect(afleiding({ verdaging: { weken: 5, ...brief } })[3]).toBe(
      'De verdaging telt niet mee. Verdagen kan met 1 tot en met 4 hele weken, niet met 5. Voor langer uitstel is schriftelijke instemming van de klager nodig. (Awb 9:11 lid 2)',
    );
  });

  test('the other terms', () => {
    expect(sentences(termijnNietInBehandeling(eenTermijnInput(), CONTEXT).afleiding)[1]).toBe(
      'Laat binnen 4 weken weten dat de klacht niet in behandeling komt: ma 02-03-2026 (Awb 9:8 lid 3).',
    );
    const begin = (soort: 'kennisgeving' | 'anders-geeindigd' | 'had-moeten-eindigen') =>
      sentences(ombudsmanTermijn({ soort, datum: '2026-03-16' }).afleiding)[0];
    expect(begin('kennisgeving')).toBe(
      'De klager kreeg op ma 16-03-2026 bericht van de uitkomst. Een jaar later: di 16-03-2027 (Awb 9:24 lid 1).',
    );
    expect(begin('anders-geeindigd')).toContain('De behandeling eindigde op ma 16-03-2026.');
    expect(begin('had-moeten-eindigen')).toContain('De behandeling had op ma 16-03-2026 klaar moeten zijn.');
    expect(sentences(isOuderDanEenJaar('2027-02-28', '2028-02-29').afleiding)).toEqual([
      'Gedraging op zo 28-02-2027, een jaar later is ma 28-02-2028. De klacht van di 29-02-2028 is daarna ingediend (Awb 9:8 lid 1 onder b).',
    ]);
  });

  test('each step goes from a date to a date and ends where the term ends', () => {
    const { afleiding: stappen } = calculateTermijn(
      eenTermijnInput({ ontvangstdatum: '2026-02-07', verdaging: { weken: 4, ...brief } }),
      CONTEXT,
    );
    expect(stappen.map(({ regel, van, naar }) => [regel, van, naar])).toEqual([
      ['ontvangst', '2026-02-07', '2026-02-07'],
      ['procedure', '2026-02-07', '2026-03-21'],
      ['atw-verschuift', '2026-03-21', '2026-03-23'],
      ['verdaging', '2026-03-21', '2026-04-18'],
      ['atw-verschuift', '2026-04-18', '2026-04-20'],
      ['uiterlijk-verzenden', '2026-04-20', '2026-04-20'],
    ]);
  });
});

describe('signals and stand', () => {
  const termijn = calculateTermijn(eenTermijnInput(), CONTEXT);
  const state = (vandaag: string, gestoptOp: string | null = null) =>
    termijnState(termijn, { vandaag, gestoptOp, beleid: BELEID });

  test('14, 7 and 2 days before ma 16-03, the last on the werkdag before that Saturday', () => {
    expect(signaaldatums(termijn, CONTEXT)).toEqual([
      { niveau: 'vroeg', datum: '2026-03-02' },
      { niveau: 'midden', datum: '2026-03-09' },
      { niveau: 'laat', datum: '2026-03-13' },
    ]);
  });

  const sluiting = (...dagen: readonly string[]) =>
    dagen.map((datum) => ({ id: datum, datum, soort: 'sluitingsdag', omschrijving: 'Dicht' }) as const);
  test.each([
    ['wo 18-03: two days before', '2026-02-04', 2, [], '2026-03-16'],
    ['di 17-03: Sunday, so Friday', '2026-02-03', 2, [], '2026-03-13'],
    ['di 07-04 after Easter: zo 5, za 4, Goede Vrijdag 3', '2026-02-20', 2, [], '2026-04-02'],
    ['ma 16-03, one day before', '2026-02-02', 1, [], '2026-03-13'],
    ['ma 16-03, set to the day itself: still before the end', '2026-02-02', 0, [], '2026-03-13'],
    ['di 17-03, the office closed on Friday', '2026-02-03', 2, ['2026-03-13'], '2026-03-12'],
  ] as const)('the last signal falls on a werkdag before %s', (_wat, ontvangstdatum, laat, dicht, datum) => {
    const context = {
      beleid: { ...BELEID, signaalDagen: [14, 7, laat] as const },
      kalenderdagen: sluiting(...dicht),
    };
    const term = calculateTermijn(eenTermijnInput({ ontvangstdatum }), context);
    expect(signaaldatums(term, context).at(-1)).toEqual({ niveau: 'laat', datum });
    const on = (vandaag: string) => termijnState(term, { vandaag, gestoptOp: null, ...context });
    expect(on(datum)).toMatchObject({ niveau: 'laat' });
    expect(on(plusDagen(datum, -1))).not.toMatchObject({ niveau: 'laat' });
  });

  test('a signal that would begin when the last one already holds is not announced', () => {
    const dicht = ['2026-03-09', '2026-03-10', '2026-03-11', '2026-03-12', '2026-03-13'];
    const context = { beleid: BELEID, kalenderdagen: sluiting(...dicht) };
    expect(signaaldatums(termijn, context)).toEqual([
      { niveau: 'vroeg', datum: '2026-03-02' },
      { niveau: 'laat', datum: '2026-03-06' },
    ]);
  });

  test('no sentence of a derivation names its article twice', () => {
    const lang = calculateTermijn(
      eenTermijnInput({
        ontvangstdatum: '2026-02-20',
        aanvullingen: [{ gevraagdOp: '2026-02-23', ontvangenOp: null }],
        verdaging: { weken: 4, reden: 'Druk', briefKlager: '2026-03-02', briefBeklaagde: '' },
        uitstel: [{ instemmingOp: '2026-03-10', schriftelijk: true, uiterlijk: '2030-06-01' }],
      }),
      CONTEXT,
    );
    for (const { zin, artikel } of lang.afleiding) {
      const bepaling = /\d+[:.]\d+/u.exec(artikel)?.[0] ?? artikel;
      const keer = withArtikel(zin, artikel).split(bepaling).length - 1;
      expect(keer, zin).toBe(1);
    }
  });

  test.each([
    ['2026-03-01', 'geen', 15],
    ['2026-03-02', 'vroeg', 14],
    ['2026-03-08', 'vroeg', 8],
    ['2026-03-09', 'midden', 7],
    ['2026-03-12', 'midden', 4],
    ['2026-03-13', 'laat', 3],
    ['2026-03-14', 'laat', 2],
    ['2026-03-16', 'laat', 0],
  ] as const)('on %s: %s', (vandaag, niveau, dagenTotEinde) => {
    expect(state(vandaag)).toEqual({ soort: 'loopt', niveau, dagenTotEinde });
  });

  test('overschreden while open; in time or late when it ended', () => {
    expect(state('2026-03-17')).toEqual({ soort: 'overschreden', dagenTeLaat: 1 });
    expect(state('2026-06-01', '2026-03-16')).toMatchObject({ soort: 'op-tijd', dagenOver: 0 });
    expect(state('2026-06-01', '2026-03-17')).toMatchObject({ soort: 'te-laat', dagenTeLaat: 1 });
  });

  test('an end long after the last werkdag is late from that werkdag on', () => {
    const uitstel = [{ instemmingOp: '2026-03-10', schriftelijk: true, uiterlijk: '2026-04-06' }];
    const pasen = calculateTermijn(eenTermijnInput({ uitstel }), CONTEXT);
    // 2e Paasdag: Goede Vrijdag and the weekend before it leave do 02-04, four days ahead.
    expect(pasen).toMatchObject({ uiterlijkVerzenden: '2026-04-02' });
    expect(termijnState(pasen, { vandaag: '2026-04-02', gestoptOp: null, beleid: BELEID })).toMatchObject({
      niveau: 'laat',
      dagenTotEinde: 4,
    });
  });

  test('an oral complaint has a target, no signals', () => {
    const mondeling = calculateTermijn(eenTermijnInput({ vorm: 'mondeling' }), CONTEXT);
    const open = termijnState(mondeling, { vandaag: '2026-03-20', gestoptOp: null, beleid: BELEID });
    expect(open).toEqual({ soort: 'geen-termijn', streefdatum: '2026-03-16', dagenTotStreefdatum: -4 });
    expect(signaaldatums(mondeling, CONTEXT)).toEqual([]);
    expect(stateStap(mondeling, open).zin).toBe('Geen wettelijke termijn; streefdatum ma 16-03-2026.');
  });

  test.each([
    ['2026-03-10', null, 'De termijn loopt nog 6 dagen.'],
    ['2026-03-15', null, 'De termijn loopt nog 1 dag.'],
    ['2026-03-16', null, 'De termijn eindigt vandaag.'],
    ['2026-03-18', null, 'De termijn is overschreden: 2 dagen te laat.'],
    ['2026-03-18', '2026-03-12', 'Geëindigd op do 12-03-2026: op tijd, 4 dagen voor het einde.'],
    ['2026-03-18', '2026-03-16', 'Geëindigd op ma 16-03-2026: op tijd, op de laatste dag.'],
    ['2026-03-18', '2026-03-17', 'Geëindigd op di 17-03-2026: 1 dag te laat.'],
  ])('said on %s (ended %s)', (vandaag, gestoptOp, sentence) => {
    expect(stateStap(termijn, state(vandaag, gestoptOp)).zin).toBe(sentence);
  });
});

describe('sending and confirming', () => {
  test('a closing day of the municipality is no day to send; a row of the law is not one', () => {
    const met = calculateTermijn(eenTermijnInput(), { ...CONTEXT, kalenderdagen: [SLUITING] });
    expect(met).toMatchObject({ einde: '2026-03-16', uiterlijkVerzenden: '2026-03-13' });
    const atw = calculateTermijn(eenTermijnInput(), {
      ...CONTEXT,
      kalenderdagen: [{ ...SLUITING, soort: 'atw' }],
    });
    expect(atw).toMatchObject({ uiterlijkVerzenden: '2026-03-16' });
  });

  test('an agreed day in an unknown year is fixed, its last day to send is not', () => {
    const uitstel = [{ instemmingOp: '2028-12-01', schriftelijk: true, uiterlijk: '2029-01-31' }];
    const termijn = calculateTermijn(eenTermijnInput({ ontvangstdatum: '2028-11-01', uitstel }), CONTEXT);
    expect(termijn).toMatchObject({ einde: '2029-01-31', voorlopig: false, verzendenVoorlopig: true });
  });

  test('the confirmation is due in 5 werkdagen: ma 02-02 → ma 09-02; over Easter do 02-04 → vr 10-04', () => {
    expect(ontvangstbevestigingFor(eenTermijnInput(), CONTEXT)).toBe('2026-02-09');
    // Goede Vrijdag is a working day for the municipality, 2e Paasdag is not: 3, 7, 8, 9, 10.
    expect(ontvangstbevestigingFor(eenTermijnInput({ ontvangstdatum: '2026-04-02' }), CONTEXT)).toBe(
      '2026-04-10',
    );
    expect(ontvangstbevestigingFor(eenTermijnInput({ vorm: 'mondeling' }), CONTEXT)).toBeNull();
    const dicht = { ...CONTEXT, kalenderdagen: [{ ...SLUITING, datum: '2026-02-03' }] };
    expect(ontvangstbevestigingFor(eenTermijnInput(), dicht)).toBe('2026-02-10');
  });
});

describe('the tables behind it', () => {
  test('every gelijkgestelde dag comes from one decree that names it, and the decrees cover the years without a gap', () => {
    expect(INGEBOUWDE_BESLUITEN.map(({ vanJaar, totEnMetJaar }) => [vanJaar, totEnMetJaar])).toEqual([
      [2014, 2016],
      [2017, 2019],
      [2020, 2022],
      [2023, 2025],
      [2026, 2028],
    ]);
    for (const { dagen, titel, vanJaar, totEnMetJaar } of INGEBOUWDE_BESLUITEN) {
      // The title names each day and no other.
      expect(titel.match(/\d{4}/gu)).toHaveLength(dagen.length);
      for (const dag of dagen) {
        const datum = Temporal.PlainDate.from(dag);
        const maand = datum.toLocaleString('nl-NL', { month: 'long' });
        expect(titel).toContain(`${datum.day} ${maand} ${datum.year}`);
        expect(datum.dayOfWeek, dag).toBeLessThan(6);
        expect(datum.year >= vanJaar && datum.year <= totEnMetJaar, dag).toBe(true);
        expect(atwDag(dag)).toMatchObject({ soort: 'gelijkgesteld', door: 'besluit' });
      }
    }
  });

  test('the policy is visible: every setting of complaints has its own row and source', () => {
    const rows = INSTELLINGEN.filter((instelling) => instelling.sleutel.startsWith('klacht'));
    expect(rows).toHaveLength(15);
    for (const row of rows) expect(row.brontekst).not.toBe('');
    expect(BELEID).toEqual({
      atwBovenTwaalfWeken: false,
      verdagingVanafNominaal: true,
      signaalDagen: [14, 7, 2],
      ontvangstbevestigingWerkdagen: 5,
      mondelingWeken: 6,
      bewaarJaren: {
        afgehandeld: 5,
        ombudsman: 10,
        'niet-in-behandeling': 1,
        ingetrokken: 1,
        doorgezonden: 1,
      },
    });
  });
});
