import { beforeEach, describe, expect, it } from 'vitest';
import type { Core } from '../../src/core/base/core-types.ts';
import { createTestCore } from '../support/create-test-core.ts';
import { createProefteam, type Proefteam } from '../support/proefteam.ts';
import { viewOn } from './view.ts';

/** Input at the borders: taken as it is, or refused at its field; never an internal error. */

let core: Core;
let proef: Proefteam;

beforeEach(async () => {
  core = await createTestCore();
  proef = await createProefteam(core, '1990-01-01');
  return () => core.sluit();
});

const nieuw = (anders: object = {}) =>
  core.client.capaciteit.nieuweMedewerker({
    voornaam: 'Bo',
    tussenvoegsel: '',
    achternaam: 'Stelling',
    organisatieId: proef.organisatieId,
    functieId: proef.functieId,
    specialismeId: proef.jeugdId,
    minutenPerWeek: 1440,
    werkpatroon: null,
    teamId: proef.oost,
    van: '1990-01-01',
    ...anders,
  });

const weigert = (veld: string) => ({ code: 'ongeldig', data: { velden: [{ veld }] } });

describe('names', () => {
  it.each([
    ['emoji', { voornaam: '👩‍🔧', achternaam: '🌍🌍' }, '🌍🌍, 👩‍🔧'],
    ['from right to left', { voornaam: 'سارة', achternaam: 'العربي' }, 'العربي, سارة'],
    ['80 letters', { achternaam: 'x'.repeat(80) }, `${'x'.repeat(80)}, Bo`],
    ['quotes and commas', { achternaam: `d'Oefen; "berg", <b>` }, `d'Oefen; "berg", <b>, Bo`],
    ['spaces around', { achternaam: '  Berg ', tussenvoegsel: ' van den ' }, 'Berg, Bo van den'],
  ])('%s', async (_, anders, naam) => {
    const { uitvoer, opdracht } = await nieuw(anders);
    const { rijen } = await core.client.medewerkers.lijst({
      peildatum: '2026-03-02',
      indeling: 'huidig',
      wie: 'alle',
    });
    expect(rijen.map((row) => row.naam)).toEqual([naam]);
    expect(opdracht?.label.isWellFormed()).toBe(true);
    expect((await core.client.medewerkers.historie({ id: uitvoer.id })).length).toBeGreaterThan(0);
  });

  it.each([
    ['only a tussenvoegsel', { voornaam: '', achternaam: '', tussenvoegsel: 'van' }, 'voornaam'],
    ['only spaces', { achternaam: '   ' }, 'achternaam'],
    ['81 letters', { achternaam: 'x'.repeat(81) }, 'achternaam'],
    ['a tussenvoegsel of 21 letters', { tussenvoegsel: 'x'.repeat(21) }, 'tussenvoegsel'],
  ])('refuses %s', async (_, anders, field) => {
    await expect(nieuw(anders)).rejects.toMatchObject({ code: 'ongeldig' });
    await nieuw(anders).catch((fault) => expect(JSON.stringify(fault.data)).toContain(`"${field}"`));
  });
});

describe('hours', () => {
  it.each([0, -60, 2401, 10_080, 90.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'refuses %d',
    async (minuten) => {
      await expect(nieuw({ minutenPerWeek: minuten })).rejects.toMatchObject({
        code: 'ongeldig',
        data: { velden: expect.arrayContaining([expect.objectContaining({ veld: 'minutenPerWeek' })]) },
      });
    },
  );

  it.each([1, 7, 2400])('takes %d minutes, and every overview adds up', async (minuten) => {
    await nieuw({ minutenPerWeek: minuten });
    const { eindtotaal, totaal } = await core.client.overzichten.matrix({
      peildatum: '2026-03-02',
      indeling: 'toenmalig',
    });
    expect([totaal, eindtotaal]).toMatchObject([
      { aantal: 1, minutenPerWeek: minuten },
      { aantal: 1, minutenPerWeek: minuten },
    ]);
  });

  it('a person who works on Sunday only', async () => {
    await nieuw({ minutenPerWeek: 480, werkpatroon: [0, 0, 0, 0, 0, 0, 480] });
    await expect(nieuw({ minutenPerWeek: 480, werkpatroon: [0, 0, 0, 0, 0, 0, 479] })).rejects.toMatchObject(
      weigert('werkpatroon'),
    );
    await expect(
      nieuw({ minutenPerWeek: 480, werkpatroon: [-60, 0, 0, 0, 0, 0, 540] }),
    ).rejects.toMatchObject(weigert('werkpatroon'));
    await expect(
      nieuw({ minutenPerWeek: 1500, werkpatroon: [1500, 0, 0, 0, 0, 0, 0] }),
    ).rejects.toMatchObject(weigert('werkpatroon'));
  });
});

describe('days', () => {
  it.each(['1900-01-01', '1989-12-31', '2101-01-01', '9999-12-31', '2021-02-29', '2021-2-1', 'vandaag', ''])(
    'refuses %s as a first day',
    async (van) => {
      await expect(nieuw({ van })).rejects.toMatchObject(weigert('van'));
    },
  );

  it('takes 29 February, and the very last day as an end', async () => {
    const { uitvoer } = await nieuw({ van: '2024-02-29' });
    const line = {
      medewerkerId: uitvoer.id,
      organisatieId: proef.organisatieId,
      teamId: proef.oost,
      doel: 'casuistiek' as const,
    };
    // "t/m 31-12-2100" is until the day after it.
    const tot = '2101-01-01';
    await core.client.capaciteit.zetInzet({ regels: [line], minutenPerWeek: 600, van: '2100-12-31', tot });
    await core.client.capaciteit.legAfwezigheidVast({
      medewerkerIds: [uitvoer.id],
      soort: 'verlof',
      percentage: 1,
      status: 'akkoord',
      van: '2100-12-31',
      tot,
    });
    await expect(
      core.client.capaciteit.zetInzet({
        regels: [line],
        minutenPerWeek: 600,
        van: '2100-12-31',
        tot: '2101-01-02',
      }),
    ).rejects.toMatchObject(weigert('tot'));
  });

  it.each(['1990-01-01', '2024-02-29', '2100-12-31'])('has every overview on %s', async (peildatum) => {
    await nieuw();
    await core.client.organisaties.nieuweAfspraak({
      organisatieId: proef.organisatieId,
      soort: 'subsidie',
      minutenPerWeek: 0,
      bedragCenten: null,
      kenmerk: '',
      eisen: '',
      van: '1990-01-01',
      tot: null,
    });
    await expect(viewOn(core, peildatum, ['toenmalig', 'huidig'])).resolves.toBeDefined();
  });
});
