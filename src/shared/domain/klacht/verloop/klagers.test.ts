import { describe, expect, test } from 'vitest';
import {
  ALL_STAPPEN,
  eenBrief,
  eenContext,
  eenDossier,
  KLAGER,
  klaarForBrief,
  MEDEKLAGER,
} from '../../../../../tests/support/klacht-builders.ts';
import { SAMEN, stopt } from '../../../../../tests/support/klacht-cases.ts';
import { ontbrekendeGegevens } from '../basis/gegevens.ts';
import type { Gehoorde, Klacht, KlachtDossier, KlachtStap } from '../basis/types.ts';
import { maatgevendeTermijn } from '../termijn/dossier-termijn.ts';
import { afsluitChecklist, openChecklist } from './checklist.ts';
import { herspeel } from './herspelen.ts';
import { dossierBezwaren } from './intake.ts';
import type { Overgang } from './overgang-types.ts';
import { checkOvergang, toegestaneOvergangen } from './toestand.ts';

/** A complaint of two klagers: each with an own address, hearing and end (A10). */

const take = (klacht: Klacht, overgang: Overgang) =>
  checkOvergang(klacht, overgang, eenContext('klachtbehandelaar'));
const follow = (klacht: Klacht, overgang: Overgang): Klacht => {
  const uitkomst = take(klacht, overgang);
  if (uitkomst.soort === 'geweigerd') throw new Error(uitkomst.weigeringen[0].melding);
  return uitkomst.klacht;
};
const codes = (klacht: Klacht, overgang: Overgang): string[] => {
  const uitkomst = take(klacht, overgang);
  return uitkomst.soort === 'geweigerd' ? uitkomst.weigeringen.map(({ code }) => code) : [];
};

/** Ready for the letter, with these hearings of klagers instead of the one of all of them. */
function withHoren(stappen: readonly KlachtStap[], anders: Partial<KlachtDossier> = {}): Klacht {
  const rest = ALL_STAPPEN.filter((stap) => !('wie' in stap) || stap.wie !== 'klager');
  return klaarForBrief({ ...SAMEN, stappen: [...rest, ...stappen], ...anders });
}
const gehoord = (wie: Gehoorde, datum = '2026-02-24'): KlachtStap => ({ soort: 'gehoord', wie, datum });
const afzien = (wie: Gehoorde, grond: 'a' | 'b' | 'c'): KlachtStap => ({
  soort: 'afgezien-van-horen',
  wie,
  grond,
  datum: '2026-02-24',
  toelichting: '',
});
const horen = (klacht: Klacht) =>
  afsluitChecklist(klacht, null)
    .filter(({ code }) => code === 'klager-gehoord')
    .map(({ omschrijving, stand }) => [omschrijving.split(' (klager)')[0], stand]);

describe('hearing', () => {
  test.each([
    ['together', [gehoord('klager')], 'gedaan', 'gedaan'],
    ['one of them', [gehoord({ klager: 'k-1' })], 'gedaan', 'open'],
    ['each', [gehoord({ klager: 'k-1' }), gehoord({ klager: 'k-2' })], 'gedaan', 'gedaan'],
    [
      'one heard, one waived',
      [gehoord({ klager: 'k-1' }), afzien({ klager: 'k-2' }, 'b')],
      'gedaan',
      'gedaan',
    ],
    [
      'kennelijk ongegrond, and yet gegrond',
      [gehoord({ klager: 'k-1' }), afzien('klager', 'a')],
      'gedaan',
      'open',
    ],
    ['the beklaagde alone', [gehoord({ beklaagde: 'm-1' })], 'open', 'open'],
  ] as const)('%s', (_wat, stappen, een, twee) => {
    const klacht = withHoren(stappen);
    expect(horen(klacht)).toEqual([
      ['K. Proefhof', een],
      ['M. Meeman', twee],
    ]);
    const mag = een === 'gedaan' && twee === 'gedaan';
    expect(codes(klacht, eenBrief())).toEqual(mag ? [] : expect.arrayContaining(['klager-niet-gehoord']));
  });

  test('who joined after a hearing of all was not heard', () => {
    const later = { ...MEDEKLAGER, sinds: '2026-02-25' };
    const stappen = [gehoord('klager')];
    expect(horen(withHoren(stappen, { klagers: [KLAGER, later] })).map(([, stand]) => stand)).toEqual([
      'gedaan',
      'open',
    ]);
    const opDeDag = { ...MEDEKLAGER, sinds: '2026-02-24' };
    expect(horen(withHoren(stappen, { klagers: [KLAGER, opDeDag] })).map(([, stand]) => stand)).toEqual([
      'gedaan',
      'gedaan',
    ]);
  });

  test('silence of one counts after an invitation of that one, or of all', () => {
    const uitnodiging = (wie: Gehoorde): KlachtStap => ({
      soort: 'uitnodiging-horen',
      wie,
      datum: '2026-02-10',
      document: 'D',
    });
    const zwijgt = (wie: Gehoorde): Overgang => ({ soort: 'stap', stap: afzien(wie, 'c') });
    expect(codes(withHoren([uitnodiging({ klager: 'k-1' })]), zwijgt({ klager: 'k-2' }))).toEqual([
      'afzien-uitnodiging',
    ]);
    expect(codes(withHoren([uitnodiging({ klager: 'k-2' })]), zwijgt({ klager: 'k-2' }))).toEqual([]);
    expect(codes(withHoren([uitnodiging('klager')]), zwijgt({ klager: 'k-2' }))).toEqual([]);
    // Of all at once only when all were invited.
    expect(codes(withHoren([uitnodiging({ klager: 'k-1' })]), zwijgt('klager'))).toEqual([
      'afzien-uitnodiging',
    ]);
    const elk = [uitnodiging({ klager: 'k-1' }), uitnodiging({ klager: 'k-2' })];
    expect(codes(withHoren(elk), zwijgt('klager'))).toEqual([]);
  });

  test('not come: only who was invited; a warning within a few days', () => {
    const uitnodiging: KlachtStap = {
      soort: 'uitnodiging-horen',
      wie: { klager: 'k-2' },
      datum: '2026-02-22',
      document: 'D',
    };
    const weg = (klager: string): Overgang => ({
      soort: 'stap',
      stap: { soort: 'niet-verschenen', wie: { klager }, datum: '2026-02-24' },
    });
    expect(codes(withHoren([uitnodiging]), weg('k-1'))).toEqual(['niet-uitgenodigd']);
    expect(take(withHoren([uitnodiging]), weg('k-2'))).toMatchObject({
      soort: 'ok',
      waarschuwingen: [{ code: 'reactietermijn-kort' }],
    });
  });
});

test('the receipt is confirmed to each: the point stays open until all have it, and says who has not', () => {
  const punt = (stappen: readonly KlachtStap[]) => {
    const dossier = eenDossier({ ...SAMEN, stappen });
    const [eerste] = openChecklist({ dossier, toestand: { status: 'ontvangen', sinds: '2026-02-02' } });
    return [eerste?.stand, eerste?.omschrijving];
  };
  const aan = (klager?: string): KlachtStap => ({
    soort: 'ontvangstbevestiging',
    klager,
    datum: '2026-02-05',
    document: 'D',
  });
  expect(punt([])).toEqual(['open', 'Ontvangst schriftelijk bevestigd']);
  expect(punt([aan('k-1')])).toEqual(['open', 'Ontvangst schriftelijk bevestigd, nog aan M. Meeman']);
  expect(punt([aan('k-1'), aan('k-2')])).toEqual(['gedaan', 'Ontvangst schriftelijk bevestigd']);
  expect(punt([aan()])).toEqual(['gedaan', 'Ontvangst schriftelijk bevestigd']);
});

test('what is missing is said of whom; of who stopped nothing is missing', () => {
  const zonder = { ...MEDEKLAGER, adres: '' };
  expect(ontbrekendeGegevens(eenDossier({ klagers: [KLAGER, zonder] }))).toEqual(['adres van M. Meeman']);
  const naamloos = { ...MEDEKLAGER, naam: ' ' };
  expect(ontbrekendeGegevens(eenDossier({ klagers: [KLAGER, naamloos] }))).toEqual(['naam van klager 2']);
  const einde = { soort: 'ingetrokken', op: '2026-02-20', vastlegging: 'Brief', bevestigingOp: '' } as const;
  expect(ontbrekendeGegevens(eenDossier({ klagers: [KLAGER, { ...zonder, einde }] }))).toEqual([]);
});

describe('one stops', () => {
  test('the complaint stays what it is, its term too, and the other is still to be heard', () => {
    const voor = withHoren([gehoord({ klager: 'k-2' })]);
    const na = follow(voor, stopt);
    expect(na.toestand).toEqual(voor.toestand);
    const context = { instellingen: [], kalenderdagen: [], kalenderbesluiten: [] };
    expect(maatgevendeTermijn(na, context)).toEqual(maatgevendeTermijn(voor, context));
    expect(horen(na)).toEqual([['K. Proefhof', 'open']]);
    expect(na.dossier.klagers[1]?.einde).toEqual({
      soort: 'ingetrokken',
      op: '2026-02-20',
      vastlegging: 'Brief van de klager',
      bevestigingOp: '',
    });
    // Then nobody is left to stop but with the whole complaint.
    expect(codes(na, { ...stopt, klager: 'k-1' })).toEqual(['laatste-klager']);
    expect(toegestaneOvergangen(na, 'klachtbehandelaar').map(({ soort }) => soort)).not.toContain(
      'klager-eindigt',
    );
  });

  test('satisfied: the others go on, and the whole can still end as satisfied', () => {
    const na = follow(withHoren([]), { ...stopt, hoe: 'tevreden', bevestigingVerzondenOp: '2026-02-20' });
    expect(na.toestand.status).toBe('formeel');
    const allen = take(na, {
      soort: 'informeel-oplossen',
      datum: '2026-02-25',
      hoeGebleken: 'Brief',
      bevestigingVerzondenOp: '2026-02-25',
    });
    expect(allen).toMatchObject({ soort: 'ok', klacht: { toestand: { status: 'informeel-opgelost' } } });
    expect(allen.waarschuwingen.map(({ code }) => code)).not.toContain('alle-klagers');
  });

  test.each<Overgang>([
    { soort: 'intrekken', datum: '2026-02-20', vastlegging: 'Brief' },
    {
      soort: 'informeel-oplossen',
      datum: '2026-02-20',
      hoeGebleken: 'B',
      bevestigingVerzondenOp: '2026-02-20',
    },
    { soort: 'anders-eindigen', datum: '2026-02-20', reden: 'klager-overleden', toelichting: 'Bericht' },
    { soort: 'uitstellen', instemmingOp: '2026-02-20', schriftelijk: true, uiterlijk: '2026-05-15' },
  ])('$soort is for all of them, and says so', (overgang) => {
    const waarschuwing = (klacht: Klacht) =>
      take(klacht, overgang).waarschuwingen.filter(({ code }) => code === 'alle-klagers');
    expect(waarschuwing(klaarForBrief(SAMEN))).toMatchObject([
      { melding: expect.stringContaining('Er zijn 2 klagers.'), redenNodig: false },
    ]);
    expect(waarschuwing(klaarForBrief())).toEqual([]);
  });

  test('taken once more the history gives the same', () => {
    const voor: Klacht = {
      dossier: eenDossier(SAMEN),
      toestand: { status: 'ontvangen', sinds: '2026-02-02' },
    };
    const na = follow(voor, stopt);
    const historie = [{ id: 's-1', overgang: stopt }];
    const context = { instellingen: [], kalenderdagen: [], kalenderbesluiten: [], vandaag: '2026-03-11' };
    expect(herspeel(na.dossier, historie, context).klacht?.dossier.klagers).toMatchObject(na.dossier.klagers);
    expect(herspeel(na.dossier, [], context).klacht?.dossier.klagers.map(({ einde }) => einde)).toEqual([
      null,
      null,
    ]);
  });
});

describe('who joins later', () => {
  test.each([
    ['before the receipt', '2026-02-01', ['klager-sinds']],
    ['on the day of receipt', '2026-02-02', []],
    ['today', '2026-03-11', []],
    ['tomorrow', '2026-03-12', ['klager-sinds']],
    ['no date', 'morgen', ['klager-sinds']],
  ] as const)('%s', (_wat, sinds, verwacht) => {
    const dossier = eenDossier({ klagers: [KLAGER, { ...MEDEKLAGER, sinds }] });
    expect(dossierBezwaren(dossier, '2026-03-11').map(({ code }) => code)).toEqual(verwacht);
  });

  test('there is always one from the receipt on', () => {
    const codesOf = (klagers: KlachtDossier['klagers']) =>
      dossierBezwaren(eenDossier({ klagers }), '2026-03-11').map(({ code }) => code);
    expect(codesOf([])).toEqual(['laatste-klager']);
    expect(codesOf([{ ...KLAGER, sinds: '2026-02-05' }])).toEqual(['laatste-klager']);
  });
});
