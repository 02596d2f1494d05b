import { beforeEach, describe, expect, it } from 'vitest';
import { createTestCore } from '../../../../tests/support/create-test-core.ts';
import { createProefteam, type Proefteam, START } from '../../../../tests/support/proefteam.ts';
import type { DetacheringWijziging } from '../../../shared/contract/detacheringen.ts';
import type { Core } from '../../base/core-types.ts';

/** Actions that meet the end of something else: a team, an organisation, 40 hours, the first day of a person. */

const UUR = 60;

let core: Core;
let proef: Proefteam;
let medewerkerId: string;
let detacheringId: string;
let dock: string;

const persoon = () => core.client.medewerkers.persoon({ id: medewerkerId, peildatum: '2026-03-02' });
const update = (action: DetacheringWijziging) => core.client.detacheringen.wijzig(action);
const weigert = (veld: string) => ({ code: 'ongeldig', data: { velden: [{ veld }] } });

beforeEach(async () => {
  core = await createTestCore();
  proef = await createProefteam(core);
  dock = (await core.client.organisaties.nieuweOrganisatie({ naam: 'Dock', cao: 'sociaal-werk', van: START }))
    .uitvoer.id;
  medewerkerId = (await proef.medewerker()).medewerkerId;
  detacheringId = (await persoon()).detacheringen[0]?.id ?? '';
  return () => core.sluit();
});

const starten = (
  anders: Partial<Extract<DetacheringWijziging, { soort: 'starten' }>> = {},
): DetacheringWijziging => ({
  soort: 'starten',
  medewerkerId,
  organisatieId: dock,
  functieId: proef.functieId,
  minutenPerWeek: 8 * UUR,
  werkpatroon: null,
  van: '2026-03-01',
  tot: null,
  ...anders,
});

describe('uren naar rato', () => {
  it('refuses what would be more than 40 hours in one team, at its field', async () => {
    const uren = (minutenPerWeek: number, inzet: 'behoud' | 'naar-rato') =>
      update({ soort: 'uren', detacheringId, van: '2026-03-01', minutenPerWeek, werkpatroon: null, inzet });
    await uren(8 * UUR, 'behoud');
    detacheringId = (await persoon()).detacheringen[1]?.id ?? '';
    await expect(uren(36 * UUR, 'naar-rato')).rejects.toMatchObject(weigert('inzet'));
    await uren(36 * UUR, 'behoud');
  });
});

describe('an organisation that ends', () => {
  const EINDE = '2026-09-01';
  beforeEach(async () => {
    await core.client.detacheringen.beeindigOrganisatie({ organisatieId: dock, per: EINDE });
  });

  it('gets no detachering beyond its end: an open one stops with it', async () => {
    await update(starten());
    expect((await persoon()).detacheringen.at(-1)).toMatchObject({ geldigTot: EINDE });
  });

  it('refuses a later end, at its field', async () => {
    await expect(update(starten({ tot: '2026-09-02' }))).rejects.toMatchObject(weigert('tot'));
    await update(starten({ tot: '2026-08-01' }));
    const nieuw = (await persoon()).detacheringen.at(-1)?.id ?? '';
    const verleng = (tot: string | null) => update({ soort: 'verlengen', detacheringIds: [nieuw], tot });
    await expect(verleng(null)).rejects.toMatchObject(weigert('tot'));
    await expect(verleng('2026-09-02')).rejects.toMatchObject(weigert('tot'));
    await verleng(EINDE);
  });

  it('takes nobody over who stays longer', async () => {
    const over: DetacheringWijziging = {
      soort: 'overzetten',
      detacheringId,
      van: '2026-06-01',
      organisatieId: dock,
    };
    await expect(update(over)).rejects.toMatchObject(weigert('organisatieId'));
    const fusie = {
      vanIds: [proef.organisatieId],
      naarId: dock,
      datum: '2026-06-01',
      soort: 'fusie' as const,
    };
    await expect(core.client.detacheringen.fuseer(fusie)).rejects.toMatchObject(weigert('naarId'));
    await update({ soort: 'beeindigen', detacheringId, per: EINDE });
    await update(over);
  });

  it('a new colleague stays until then', async () => {
    const { uitvoer } = await core.client.capaciteit.nieuweMedewerker({
      voornaam: 'Ad',
      tussenvoegsel: '',
      achternaam: 'Fictema',
      organisatieId: dock,
      functieId: proef.functieId,
      specialismeId: null,
      minutenPerWeek: 24 * UUR,
      werkpatroon: null,
      teamId: proef.oost,
      van: '2026-03-01',
    });
    medewerkerId = uitvoer.id;
    const { detacheringen, inzet } = await persoon();
    expect([...detacheringen, ...inzet].map((row) => row.geldigTot)).toEqual([EINDE, EINDE]);
  });
});

describe('verlengen', () => {
  it('gives no hours to a team that has stopped meanwhile', async () => {
    await update({ soort: 'beeindigen', detacheringId, per: '2026-06-01' });
    await core.client.teams.beeindigTeam({ id: proef.oost, per: '2026-08-01' });
    await update({ soort: 'verlengen', detacheringIds: [detacheringId], tot: '2026-07-01' });
    await update({ soort: 'verlengen', detacheringIds: [detacheringId], tot: null });
    const { detacheringen, inzet } = await persoon();
    expect([...detacheringen, ...inzet].map((row) => row.geldigTot)).toEqual([null, '2026-08-01']);
    const matrix = await core.client.overzichten.matrix({ peildatum: '2026-09-01', indeling: 'toenmalig' });
    expect(matrix.eindtotaal).toMatchObject({ aantal: 1, minutenPerWeek: 28 * UUR });
  });
});

describe('first and last day of a person', () => {
  it('an earlier detachering moves the first day, so that everybody can leave after it', async () => {
    await update(starten({ van: '2026-01-20', tot: '2026-02-20' }));
    await update(starten({ van: '2026-02-20', tot: '2026-03-20' }));
    expect((await persoon()).inDienst).toBe(START);
    const ander = (
      await core.client.organisaties.nieuweOrganisatie({
        naam: 'Minters',
        cao: 'sociaal-werk',
        van: '2020-01-01',
      })
    ).uitvoer.id;
    await update(starten({ organisatieId: ander, van: '2024-01-01', tot: '2024-07-01' }));
    expect((await persoon()).inDienst).toBe('2024-01-01');
    await update({ soort: 'uit-dienst', medewerkerId, per: '2024-03-01' });
    expect((await persoon()).uitDienst).toBe('2024-03-01');
  });
});
