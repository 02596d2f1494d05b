import { beforeEach, describe, expect, it } from 'vitest';
import { createTestCore } from '../../../../tests/support/create-test-core.ts';
import { createProefteam, type Proefteam, START } from '../../../../tests/support/proefteam.ts';
import type { DetacheringWijziging } from '../../../shared/contract/detacheringen.ts';
import type { Core } from '../../base/core-types.ts';

let core: Core;
let proef: Proefteam;
let medewerkerId: string;
let detacheringId: string;
let dock: string;
let andereFunctie: string;

const UUR = 60;
const WINDOW = { van: START, tot: '2028-01-01' };

async function persoon(peildatum = '2026-03-02') {
  return core.client.medewerkers.persoon({ id: medewerkerId, peildatum });
}

beforeEach(async () => {
  core = await createTestCore();
  proef = await createProefteam(core);
  dock = (await core.client.organisaties.nieuweOrganisatie({ naam: 'Dock', cao: 'sociaal-werk', van: START }))
    .uitvoer.id;
  const { functies } = await core.client.medewerkers.keuzes({ peildatum: START });
  andereFunctie = functies.find((f) => f.naam === 'gedragswetenschapper')?.id ?? '';
  medewerkerId = (await proef.medewerker()).medewerkerId;
  detacheringId = (await persoon()).detacheringen[0]?.id ?? '';
  return () => core.sluit();
});

const uren = (
  anders: Partial<Extract<DetacheringWijziging, { soort: 'uren' }>> = {},
): DetacheringWijziging => ({
  soort: 'uren',
  detacheringId,
  van: '2026-03-01',
  minutenPerWeek: 20 * UUR,
  werkpatroon: null,
  inzet: 'behoud',
  ...anders,
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

describe('every action', () => {
  const actions: readonly (readonly [string, () => DetacheringWijziging, string])[] = [
    ['uren', () => uren(), 'Uren van T. Modelink bij Enver: 20\u00a0u vanaf 01-03-2026'],
    [
      'functie',
      () => ({ soort: 'functie', detacheringId, van: '2026-04-01', functieId: andereFunctie }),
      'Functie van T. Modelink: gedragswetenschapper vanaf 01-04-2026',
    ],
    [
      'beeindigen',
      () => ({ soort: 'beeindigen', detacheringId, per: '2026-06-01' }),
      'Detachering van T. Modelink bij Enver beëindigd per 01-06-2026',
    ],
    [
      'overzetten',
      () => ({ soort: 'overzetten', detacheringId, van: '2026-06-01', organisatieId: dock }),
      'T. Modelink overgezet van Enver naar Dock per 01-06-2026',
    ],
    ['starten', () => starten(), 'Detachering van T. Modelink bij Dock per 01-03-2026 gestart'],
    [
      'uit-dienst',
      () => ({ soort: 'uit-dienst', medewerkerId, per: '2026-07-01' }),
      'T. Modelink uit dienst per 01-07-2026',
    ],
  ];

  it.each(actions)('%s: shown before, done like that, and undone whole', async (_, action, label) => {
    const voor = await core.client.capaciteit.planbord(WINDOW);
    const preview = await core.client.detacheringen.voorbeeld(action());
    expect(await core.client.capaciteit.planbord(WINDOW)).toEqual(voor);
    const { opdracht, uitvoer } = await core.client.detacheringen.wijzig(action());
    expect(uitvoer.gevolg).toEqual(preview);
    expect(opdracht?.label).toBe(label);
    expect(preview.label).toBe(label);
    await core.client.beheer.maakOngedaan();
    expect(await core.client.capaciteit.planbord(WINDOW)).toEqual(voor);
  });
});

describe('hours from a date', () => {
  it('says the effect per team and warns, and saves all the same', async () => {
    const gevolg = await core.client.detacheringen.voorbeeld(uren());
    expect(gevolg.teams.map((team) => team.tekst)).toEqual(['Oost −8\u00a0u/w vanaf 1 maart 2026']);
    expect(gevolg.waarschuwingen).toEqual([
      'Modelink, Tijn: vanaf 1 maart 2026 is 8\u00a0u per week meer ingezet dan het contract.',
    ]);
    await core.client.detacheringen.wijzig(uren());
    const { detacheringen, inzet } = await persoon();
    expect(detacheringen.map((d) => [d.minutenPerWeek / UUR, d.geldigVan, d.geldigTot])).toEqual([
      [28, START, '2026-03-01'],
      [20, '2026-03-01', null],
    ]);
    expect(inzet.map((i) => [i.minutenPerWeek / UUR, i.detacheringId])).toEqual([
      [28, detacheringen[0]?.id],
      [28, detacheringen[1]?.id],
    ]);
  });

  it.each([
    ['before the detachering', { van: '2025-12-01' }, 'van'],
    ['the hours that are there already', { minutenPerWeek: 28 * UUR }, 'minutenPerWeek'],
    ['another sum of days', { werkpatroon: [60, 0, 0, 0, 0, 0, 0] as const }, 'werkpatroon'],
  ])('refuses %s', async (_, anders, veld) => {
    await expect(core.client.detacheringen.wijzig(uren(anders))).rejects.toMatchObject({
      code: 'ongeldig',
      data: { velden: [{ veld }] },
    });
  });
});

describe('together more than 36 and 40 hours', () => {
  it.each([
    [12, 'meer dan 36\u00a0u.'],
    [16, 'meer dan 40\u00a0u. Dit wordt een knelpunt.'],
  ])('28 + %d warns', async (bij, einde) => {
    const { uitvoer } = await core.client.detacheringen.wijzig(starten({ minutenPerWeek: bij * UUR }));
    expect(uitvoer.gevolg.waarschuwingen).toHaveLength(1);
    expect(uitvoer.gevolg.waarschuwingen[0]).toMatch(new RegExp(`${einde.replaceAll('.', '\\.')}$`, 'u'));
  });
});

describe('what cannot be', () => {
  it('a second detachering at the same organisation on the same day', async () => {
    await expect(
      core.client.detacheringen.wijzig(starten({ organisatieId: proef.organisatieId })),
    ).rejects.toMatchObject({ data: { velden: [{ veld: 'organisatieId' }] } });
    await core.client.detacheringen.wijzig(starten());
    await expect(
      core.client.detacheringen.wijzig({
        soort: 'overzetten',
        detacheringId,
        van: '2026-06-01',
        organisatieId: dock,
      }),
    ).rejects.toMatchObject({ code: 'ongeldig' });
  });

  it('prolonging to an earlier day, or what has no end', async () => {
    const verleng = (tot: string | null) =>
      core.client.detacheringen.wijzig({ soort: 'verlengen', detacheringIds: [detacheringId], tot });
    await expect(verleng('2027-01-01')).rejects.toMatchObject({ data: { velden: [{ veld: 'tot' }] } });
    await core.client.detacheringen.wijzig({ soort: 'beeindigen', detacheringId, per: '2026-09-01' });
    await expect(verleng('2026-08-01')).rejects.toMatchObject({ code: 'ongeldig' });
    await verleng(null);
    const { detacheringen, inzet } = await persoon();
    expect([...detacheringen, ...inzet].map((row) => row.geldigTot)).toEqual([null, null]);
  });
});

describe('uit dienst', () => {
  it('closes detachering, inzet, gebied and says so; coming back clears it', async () => {
    await core.client.teams.nieuweGebiedsmanager({
      gebiedId: proef.gebiedId,
      medewerkerId,
      vervangerId: null,
      van: START,
      tot: null,
    });
    const { uitvoer } = await core.client.detacheringen.wijzig({
      soort: 'uit-dienst',
      medewerkerId,
      per: '2026-07-01',
    });
    expect(uitvoer.gevolg.overig).toEqual(['Gebiedsmanager van Noord stopt']);
    expect(uitvoer.gevolg.inzet).toMatchObject([{ wat: 'stopt', van: '2026-07-01', team: 'Oost' }]);
    expect(await persoon('2026-07-01')).toMatchObject({
      stand: 'uit-dienst',
      uitDienst: '2026-07-01',
      gebiedsmanager: [{ geldigTot: '2026-07-01' }],
    });
    await core.client.detacheringen.wijzig(starten({ van: '2027-01-01' }));
    expect(await persoon('2027-02-01')).toMatchObject({ stand: 'in-dienst', uitDienst: null });
  });
});
