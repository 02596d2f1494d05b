import { beforeEach, describe, expect, it } from 'vitest';
import type { Core } from '../../src/core/base/core-types.ts';
import { createLookup } from '../../src/renderer/features/capaciteit/rows/lookup.ts';
import { bepaalKnelpunten } from '../../src/shared/domain/knelpunt/knelpunten.ts';
import { plusDagen } from '../../src/shared/domain/tijd/datum.ts';
import { createTestCore } from '../support/create-test-core.ts';
import { createProefteam, type Proefteam } from '../support/proefteam.ts';

/**
 * One answer to "SKJ of this person on this day", wherever it is asked: list, page of the person, planbord,
 * knelpunten, teamoverzicht, gebiedsoverzicht. The four cases that once gave four answers stand first.
 */

const DAG = '2026-03-02';
/** As the planbord and the list of knelpunten fetch: shorter than the first term, so that renewals lie behind it. */
const TOT = plusDagen(DAG, 13 * 7);

let core: Core;
let proef: Proefteam;

beforeEach(async () => {
  core = await createTestCore();
  proef = await createProefteam(core);
  return () => core.sluit();
});

type Registratie = { readonly van?: string; readonly tot: string; readonly soort?: 'skj-pedagoog' | 'big' };
type Geval = {
  readonly jeugd: 'hoofd' | 'ook' | 'geen';
  readonly registraties: readonly Registratie[];
  /** First signal, in days, from the begin on. */
  readonly vroeg?: number;
  readonly doel?: 'casuistiek' | 'school';
};

async function create({ jeugd, registraties, vroeg, doel }: Geval): Promise<string> {
  const { medewerkers, beheer, capaciteit } = core.client;
  const line = await proef.medewerker();
  const { medewerkerId } = line;
  if (doel === 'school') {
    const altijd = { van: '2026-01-05', tot: null };
    await capaciteit.zetInzet({ regels: [line], minutenPerWeek: 0, ...altijd });
    await capaciteit.zetInzet({ regels: [{ ...line, doel }], minutenPerWeek: 1680, ...altijd });
  }
  await medewerkers.zetSpecialismen({
    id: medewerkerId,
    van: '2026-01-05',
    hoofdId: jeugd === 'hoofd' ? proef.jeugdId : proef.specialismeId,
    overigeIds: jeugd === 'ook' ? [proef.jeugdId] : [],
  });
  for (const { van = '2021-03-01', tot, soort = 'skj-pedagoog' } of registraties)
    await medewerkers.nieuweRegistratie({
      medewerkerId,
      soort,
      nummer: '',
      geldigVan: van,
      verloopdatum: tot,
    });
  if (vroeg !== undefined)
    await beheer.zetInstelling({ sleutel: 'signaalSkjVroeg', waarde: vroeg, van: '2026-01-01' });
  return medewerkerId;
}

/** What each screen says about the person on a day. */
async function antwoorden(medewerkerId: string, peildatum = DAG) {
  const { medewerkers, overzichten, capaciteit } = core.client;
  const { rijen } = await medewerkers.lijst({ peildatum, indeling: 'toenmalig', wie: 'in-dienst' });
  const persoon = await medewerkers.persoon({ id: medewerkerId, peildatum });
  const team = await overzichten.teamoverzicht({ teamId: proef.oost, peildatum, variant: 'intern' });
  const gebied = await overzichten.gebiedsoverzicht({ gebiedId: proef.gebiedId, peildatum });
  const gegevens = await capaciteit.planbord({ van: peildatum, tot: TOT });
  const lookup = createLookup(gegevens, peildatum);
  const knelpunten = bepaalKnelpunten({ gegevens, van: peildatum, tot: TOT, vandaag: peildatum });
  return {
    lijst: rijen.find((row) => row.id === medewerkerId)?.skj,
    persoon: persoon.skj,
    planbord: lookup.persoon(medewerkerId, proef.organisatieId).skj,
    team: team.variant === 'intern' ? team.regels.find((r) => r.medewerkerId === medewerkerId)?.skj : null,
    gebied: gebied.totaal.skjVerloopt,
    knelpunten: knelpunten.filter((k) => k.soort.startsWith('skj-')).map((k) => `${k.soort} ${k.ernst}`),
  };
}

async function zeggen(medewerkerId: string, skj: object, knelpunten: readonly string[], gebied: 0 | 1) {
  expect(await antwoorden(medewerkerId)).toEqual({
    lijst: skj,
    persoon: skj,
    planbord: skj,
    team: skj,
    gebied,
    knelpunten,
  });
}

const geldig = (verloopdatum: string, dagen: number) => ({ soort: 'geldig', verloopdatum, dagen });
const verloopt = (verloopdatum: string, dagen: number, trap: string, termijn: number) => ({
  ...{ soort: 'verloopt', verloopdatum, dagen },
  signaal: { trap, termijn },
});

describe('every screen gives the answer of the setting', () => {
  it('60 days set, 166 to go: nothing yet', async () => {
    const id = await create({ jeugd: 'hoofd', registraties: [{ tot: '2026-08-15' }], vroeg: 60 });
    await zeggen(id, geldig('2026-08-15', 166), [], 0);
  });

  it('180 days by default, 182 to go: within six months, yet nothing', async () => {
    const id = await create({ jeugd: 'hoofd', registraties: [{ tot: '2026-08-31' }] });
    await zeggen(id, geldig('2026-08-31', 182), [], 0);
  });

  it('365 days set, 274 to go: a first signal everywhere', async () => {
    const id = await create({ jeugd: 'hoofd', registraties: [{ tot: '2026-12-01' }], vroeg: 365 });
    await zeggen(id, verloopt('2026-12-01', 274, 'vroeg', 365), ['skj-verloopt let-op'], 1);
  });

  it('expired, and youth is not the main specialisme: expired everywhere', async () => {
    const id = await create({ jeugd: 'ook', registraties: [{ tot: '2026-02-01' }] });
    const skj = { soort: 'verlopen', verloopdatum: '2026-02-01' };
    await zeggen(id, skj, ['skj-verlopen ernstig'], 1);
  });
});

describe('the borders of a term', () => {
  it.each([
    ['2026-08-30', 181, null],
    ['2026-08-29', 180, ['vroeg', 180, 'let-op']],
    ['2026-06-01', 91, ['vroeg', 180, 'let-op']],
    ['2026-05-31', 90, ['midden', 90, 'waarschuwing']],
    ['2026-04-02', 31, ['midden', 90, 'waarschuwing']],
    ['2026-04-01', 30, ['laat', 30, 'ernstig']],
    ['2026-03-03', 1, ['laat', 30, 'ernstig']],
  ] as const)('verloopdatum %s: %i days', async (tot, dagen, signaal) => {
    const id = await create({ jeugd: 'hoofd', registraties: [{ tot }] });
    if (signaal === null) await zeggen(id, geldig(tot, dagen), [], 0);
    else {
      const [trap, termijn, ernst] = signaal;
      await zeggen(id, verloopt(tot, dagen, trap, termijn), [`skj-verloopt ${ernst}`], 1);
    }
  });

  it('the verloopdatum itself is the first day without (C12)', async () => {
    const id = await create({ jeugd: 'hoofd', registraties: [{ tot: DAG }] });
    await zeggen(id, { soort: 'verlopen', verloopdatum: DAG }, ['skj-verlopen ernstig'], 1);
  });
});

describe('who needs it, and what counts as having it', () => {
  it('a BIG registration is no SKJ', async () => {
    const id = await create({ jeugd: 'ook', registraties: [{ tot: '2030-01-01', soort: 'big' }] });
    await zeggen(id, { soort: 'ontbreekt' }, ['skj-verlopen ernstig'], 1);
  });

  it('without a specialisme of youth it is never a signal', async () => {
    const id = await create({ jeugd: 'geen', registraties: [{ tot: '2026-03-20' }] });
    await zeggen(id, geldig('2026-03-20', 18), [], 0);
  });

  it('without a specialisme of youth an expired one does not matter', async () => {
    const id = await create({ jeugd: 'geen', registraties: [{ tot: '2026-02-01' }] });
    await zeggen(id, { soort: 'niet-nodig' }, [], 0);
  });

  it('without casuïstiek nothing that is planned is wrong; the registration is still missing', async () => {
    const id = await create({ jeugd: 'hoofd', registraties: [], doel: 'school' });
    await zeggen(id, { soort: 'ontbreekt' }, [], 1);
  });

  it('a renewal that begins after the weeks on screen counts', async () => {
    const id = await create({
      jeugd: 'hoofd',
      registraties: [{ tot: '2026-08-01' }, { van: '2026-08-01', tot: '2031-08-01' }],
    });
    await zeggen(id, geldig('2031-08-01', 1978), [], 0);
  });
});

it('the setting is that of the day that is asked about', async () => {
  const id = await create({ jeugd: 'hoofd', registraties: [{ tot: '2026-08-15' }], vroeg: 60 });
  await core.client.beheer.zetInstelling({ sleutel: 'signaalSkjVroeg', waarde: 365, van: '2026-03-03' });
  await zeggen(id, geldig('2026-08-15', 166), [], 0);
  const later = await antwoorden(id, '2026-03-03');
  expect(later.lijst).toEqual(verloopt('2026-08-15', 165, 'vroeg', 365));
  expect([later.persoon, later.planbord, later.team]).toEqual([later.lijst, later.lijst, later.lijst]);
  expect([later.gebied, later.knelpunten]).toEqual([1, ['skj-verloopt let-op']]);
});
