import { describe, expect, test } from 'vitest';
import {
  eenBrief,
  eenContext,
  eenDossier,
  klaarForBrief,
} from '../../../../../tests/support/klacht-builders.ts';
import { SAMEN, stopt } from '../../../../../tests/support/klacht-cases.ts';
import { redenBezwaren, type Waarschuwing } from '../basis/weigering.ts';
import { afsluitBezwaren, afsluitChecklist } from './checklist.ts';
import type { Overgang } from './overgang-types.ts';
import { checkOvergang } from './toestand.ts';

/** What is not known is said as such, and what the law does not ask does not block. */

describe('a complaint about nobody in particular', () => {
  const klacht = klaarForBrief({ beklaagden: [], betrokkenen: [] });
  const punt = (code: string, from = klacht) => afsluitChecklist(from, null).find((een) => een.code === code);

  test('the checklist does not say that the behandelaar was not involved: that is unknown, and blocks nothing', () => {
    expect(punt('behandelaar')).toMatchObject({
      stand: 'open',
      bezwaar: null,
      omschrijving: expect.stringContaining('Niet bekend of de behandelaar'),
    });
    expect(afsluitBezwaren(klacht, eenBrief()).map(({ code }) => code)).not.toContain('behandelaar-onbekend');
  });

  test.each(['afschrift-klacht', 'beklaagde-gehoord', 'afschrift-brief'])(
    '%s is not needed because nobody is recorded, and says so',
    (code) => {
      expect(punt(code)).toMatchObject({
        stand: 'niet-nodig',
        omschrijving: expect.stringContaining('er is geen beklaagde vastgelegd'),
      });
      expect(punt(code, klaarForBrief())?.omschrijving).not.toContain('geen beklaagde');
    },
  );

  test('a witness is somebody: then it can be said', () => {
    const met = klaarForBrief({
      beklaagden: [],
      betrokkenen: [{ medewerkerId: 'm-7', betrokkenheid: 'getuige' }],
    });
    expect(punt('behandelaar', met)).toMatchObject({
      stand: 'gedaan',
      omschrijving: 'Behandelaar was niet bij de gedraging betrokken',
    });
  });
});

describe('a satisfied klager', () => {
  const tevreden = {
    soort: 'informeel-oplossen',
    datum: '2026-02-20',
    hoeGebleken: 'Belde zelf',
    bevestigingVerzondenOp: '',
  } as const;
  const een = { ...stopt, hoe: 'tevreden', bevestigingVerzondenOp: '' } as const;
  const take = (overgang: Overgang) =>
    checkOvergang(
      klaarForBrief(overgang.soort === 'klager-eindigt' ? SAMEN : {}),
      overgang,
      eenContext('klachtbehandelaar', { vandaag: '2026-03-02' }),
    );
  const codes = (overgang: Overgang) => {
    const uitkomst = take(overgang);
    return uitkomst.soort === 'ok'
      ? ['ok', ...uitkomst.waarschuwingen.map(({ code }) => code)]
      : uitkomst.weigeringen.map(({ code, veld }) => `${code} ${veld ?? ''}`.trim());
  };

  test.each([tevreden, een])('$soort without a confirmation warns, and ends it', (overgang) => {
    expect(codes(overgang)).toEqual(['ok', 'tevreden-niet-bevestigd']);
  });

  test.each([
    [tevreden, '2026-02-20', ['ok']],
    [tevreden, '2026-02-19', ['bevestiging-te-vroeg']],
    [tevreden, '2026-03-03', ['datum-in-toekomst bevestigingVerzondenOp']],
    [tevreden, '2026-02-31', ['datum-ongeldig bevestigingVerzondenOp']],
    [een, '2026-03-03', ['datum-in-toekomst bevestigingVerzondenOp']],
    [een, '2026-02-31', ['datum-ongeldig bevestigingVerzondenOp']],
  ] as const)('%o confirmed on %s', (overgang, bevestigingVerzondenOp, expected) => {
    expect(codes({ ...overgang, bevestigingVerzondenOp })).toEqual(expected);
  });

  test('who only withdraws needs no confirmation', () => {
    expect(codes({ ...een, hoe: 'ingetrokken' })).toEqual(['ok']);
  });
});

describe('one of more klagers died', () => {
  test('the complaint goes on for the others, and nobody waits for who died', () => {
    const uitkomst = checkOvergang(
      klaarForBrief({ ...SAMEN, stappen: [] }),
      { ...stopt, hoe: 'overleden', vastlegging: 'Bericht van de familie' },
      eenContext('klachtbehandelaar', { vandaag: '2026-03-02' }),
    );
    if (uitkomst.soort === 'geweigerd') throw new Error(uitkomst.weigeringen[0].melding);
    expect(uitkomst.klacht.toestand.status).toBe('formeel');
    const horen = afsluitChecklist(uitkomst.klacht, null).filter(({ code }) => code === 'klager-gehoord');
    expect(horen).toHaveLength(1);
  });
});

describe('a reason', () => {
  const waarschuwing = (redenNodig: boolean): Waarschuwing => ({
    code: redenNodig ? 'behandelaar-leidinggevende' : 'leiding-onbekend',
    artikel: 'Awb 9:7',
    melding: 'M',
    redenNodig,
  });

  test.each([
    [[], '', 0],
    [[false], '', 0],
    [[true], '', 1],
    [[true], '  ', 1],
    [[false, true], '', 1],
    [[true, true], '', 1],
    [[true], 'Omdat', 0],
  ] as const)('of warnings %j with %j: %s refusals', (nodig, reden, aantal) => {
    expect(redenBezwaren(nodig.map(waarschuwing), reden)).toHaveLength(aantal);
  });

  test('spaces are no reason at the checklist either', () => {
    const bezwaren = (redenAfwijking: string) =>
      afsluitBezwaren(
        klaarForBrief(
          { ...eenDossier(), betrokkenen: [{ medewerkerId: 'm-kb', betrokkenheid: 'leidinggevende' }] },
          { redenAfwijking },
        ),
        eenBrief(),
      ).filter(({ code }) => code === 'reden-afwijking');
    expect([bezwaren(''), bezwaren('  '), bezwaren('Omdat')].map(({ length }) => length)).toEqual([1, 1, 0]);
  });
});

test.each([
  [
    'verdagen',
    { soort: 'verdagen', weken: 4, reden: 'R', briefKlager: '2026-02-20', briefBeklaagde: '2026-02-20' },
  ],
  [
    'uitstellen',
    { soort: 'uitstellen', instemmingOp: '2026-02-20', schriftelijk: true, uiterlijk: '2026-05-01' },
  ],
] as const)(
  'what is no complaint has no term of 9:11, so nothing of it is postponed: %s',
  (_soort, overgang) => {
    const take = (regeling: 'awb' | 'geen-klacht') =>
      checkOvergang(
        { dossier: eenDossier({ regeling }), toestand: { status: 'ontvangen', sinds: '2026-02-02' } },
        overgang,
        eenContext('klachtbehandelaar', { vandaag: '2026-03-02' }),
      );
    expect(take('awb').soort).toBe('ok');
    const { soort, ...rest } = take('geen-klacht');
    expect(soort).toBe('geweigerd');
    expect(rest).toMatchObject({ weigeringen: [{ code: 'geen-klacht' }] });
  },
);
