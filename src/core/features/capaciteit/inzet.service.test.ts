import { beforeEach, describe, expect, it } from 'vitest';
import { createTestCore } from '../../../../tests/support/create-test-core.ts';
import { createProefteam, type Proefteam, START } from '../../../../tests/support/proefteam.ts';
import type { InzetLine } from '../../../shared/domain/inzet/plan-inzet.ts';
import type { Core } from '../../base/core-types.ts';

const uren = (aantal: number) => aantal * 60;
const WEEK_10 = '2026-03-02';
const WEEK_11 = '2026-03-09';
const WEEK_12 = '2026-03-16';

let core: Core;
let proef: Proefteam;
let tijn: InzetLine;

beforeEach(async () => {
  core = await createTestCore();
  proef = await createProefteam(core);
  tijn = await proef.medewerker();
});

/** The inzet of everybody as "team van–tot minuten", oldest first. */
async function series() {
  const { inzet } = await core.client.capaciteit.planbord({ van: START, tot: '2030-01-01' });
  const naam = (teamId: string) => (teamId === proef.oost ? 'Oost' : 'Zuid');
  return inzet
    .map((row) => `${naam(row.teamId)} ${row.geldigVan}–${row.geldigTot ?? ''} ${row.minutenPerWeek / 60}`)
    .sort();
}

describe('zetCellen', () => {
  const cel = (minutenPerWeek: number, van: string, tot: string | null, line = tijn) => ({
    ...line,
    minutenPerWeek,
    van,
    tot,
  });

  it('writes cells of several people and teams as one opdracht, which is taken back in one step', async () => {
    const ander = await proef.medewerker({ achternaam: 'Plaatsma' });
    const before = await series();
    const { opdracht } = await core.client.capaciteit.zetCellen({
      uren: [
        cel(uren(8), WEEK_10, WEEK_11),
        cel(uren(16), WEEK_11, WEEK_12),
        cel(0, WEEK_11, WEEK_12, ander),
        cel(uren(4), WEEK_11, WEEK_12, { ...tijn, teamId: proef.zuid }),
      ],
      aantallen: [
        { teamId: proef.oost, zwaarte: 1, aantalOpen: 12, van: WEEK_10, tot: WEEK_12 },
        { teamId: proef.oost, zwaarte: 1, aantalOpen: 14, van: WEEK_11, tot: WEEK_12 },
        { teamId: proef.zuid, zwaarte: 3, aantalOpen: 0, van: WEEK_10, tot: null },
      ],
    });
    expect(opdracht?.label).toBe('Inzet van 2 medewerkers en open trajecten van 2 teams gewijzigd');
    expect(await series()).toEqual(
      [
        `Oost ${START}–${WEEK_10} 28`,
        `Oost ${WEEK_10}–${WEEK_11} 8`,
        `Oost ${WEEK_11}–${WEEK_12} 16`,
        `Oost ${WEEK_12}– 28`,
        `Oost ${START}–${WEEK_11} 28`,
        `Oost ${WEEK_12}– 28`,
        `Zuid ${WEEK_11}–${WEEK_12} 4`,
      ].sort(),
    );
    const { werkvoorraad } = await core.client.capaciteit.planbord({ van: START, tot: '2030-01-01' });
    expect(
      werkvoorraad
        .map(({ zwaarte, aantalOpen, geldigVan }) => `${zwaarte} ${geldigVan} ${aantalOpen}`)
        .sort(),
    ).toEqual([`1 ${WEEK_10} 12`, `1 ${WEEK_11} 14`, `3 ${WEEK_10} 0`]);

    await core.client.beheer.maakOngedaan();
    expect(await series()).toEqual(before);
    const after = await core.client.capaciteit.planbord({ van: START, tot: '2030-01-01' });
    expect(after.werkvoorraad).toEqual([]);
  });

  it('comes to the same as one call for each cell', async () => {
    const cells = [
      cel(uren(8), WEEK_10, WEEK_11),
      cel(uren(8), WEEK_11, WEEK_12),
      cel(uren(28), WEEK_10, WEEK_11),
    ];
    for (const { minutenPerWeek, van, tot, ...line } of cells)
      await core.client.capaciteit.zetInzet({ regels: [line], minutenPerWeek, van, tot });
    const one = await series();
    for (const _ of cells) await core.client.beheer.maakOngedaan();
    await core.client.capaciteit.zetCellen({ uren: cells, aantallen: [] });
    expect(await series()).toEqual(one);
  });

  it('writes nothing at all when one cell cannot be', async () => {
    const before = await series();
    const call = core.client.capaciteit.zetCellen({
      uren: [cel(uren(8), WEEK_10, WEEK_11), cel(uren(8), WEEK_10, WEEK_11, { ...tijn, teamId: 'weg' })],
      aantallen: [],
    });
    await expect(call).rejects.toThrow();
    expect(await series()).toEqual(before);
  });
});

describe('zetInzet', () => {
  it('changes from a week on, and leaves what was before', async () => {
    const { opdracht, planbord } = await core.client.capaciteit.zetInzet({
      regels: [tijn],
      minutenPerWeek: uren(20),
      van: WEEK_11,
      tot: null,
    });
    expect(opdracht?.label).toBe('Inzet van T. Modelink in Oost gewijzigd');
    expect(await series()).toEqual([`Oost ${START}–${WEEK_11} 28`, `Oost ${WEEK_11}– 20`]);
    expect(
      Object.entries(planbord)
        .filter(([, list]) => list !== undefined)
        .map(([naam]) => naam),
    ).toEqual(['inzet']);
    expect(planbord.inzet?.gewijzigd).toHaveLength(2);
  });

  it('changes one week only, and back to what it was after it', async () => {
    await core.client.capaciteit.zetInzet({
      regels: [tijn],
      minutenPerWeek: uren(8),
      van: WEEK_11,
      tot: WEEK_12,
    });
    expect(await series()).toEqual([
      `Oost ${START}–${WEEK_11} 28`,
      `Oost ${WEEK_11}–${WEEK_12} 8`,
      `Oost ${WEEK_12}– 28`,
    ]);
  });

  it('writes nothing when nothing changes', async () => {
    const { opdracht } = await core.client.capaciteit.zetInzet({
      regels: [tijn],
      minutenPerWeek: uren(28),
      van: WEEK_11,
      tot: null,
    });
    expect(opdracht).toBeNull();
    expect((await core.client.beheer.journaalStand()).ongedaan?.label).toBe(
      'Medewerker T. Modelink toegevoegd',
    );
  });

  it('ends the inzet with 0', async () => {
    await core.client.capaciteit.zetInzet({ regels: [tijn], minutenPerWeek: 0, van: WEEK_11, tot: null });
    expect(await series()).toEqual([`Oost ${START}–${WEEK_11} 28`]);
  });

  it('changes several people in one opdracht, undone in one', async () => {
    const bo = await proef.medewerker({ achternaam: 'Plaatsma' });
    const voor = await series();
    const { opdracht } = await core.client.capaciteit.zetInzet({
      regels: [tijn, bo],
      minutenPerWeek: uren(16),
      van: WEEK_11,
      tot: null,
    });
    expect(opdracht?.label).toBe('Inzet van 2 medewerkers in Oost gewijzigd');
    await core.client.beheer.maakOngedaan();
    expect(await series()).toEqual(voor);
    await core.client.beheer.voerOpnieuwUit();
    expect((await series()).filter((r) => r.endsWith(' 16'))).toHaveLength(2);
  });

  it('saves more than the contract: a knelpunt, not a refusal (C10)', async () => {
    await core.client.capaciteit.zetInzet({
      regels: [tijn],
      minutenPerWeek: uren(20),
      van: WEEK_11,
      tot: null,
    });
    const inZuid = { ...tijn, teamId: proef.zuid };
    await core.client.capaciteit.zetInzet({
      regels: [inZuid],
      minutenPerWeek: uren(12),
      van: WEEK_11,
      tot: null,
    });
    expect(await series()).toContain(`Zuid ${WEEK_11}– 12`);
  });

  it.each([
    [
      'before the detachering',
      { van: '2025-11-03', tot: '2025-12-01' },
      'teamId',
      'Team Oost bestaat pas vanaf 05-01-2026.',
    ],
    ['negative', { minutenPerWeek: -60 }, 'minutenPerWeek', 'Uren kunnen niet negatief zijn.'],
    ['over 40', { minutenPerWeek: uren(41) }, 'minutenPerWeek', 'Meer dan 40 uur per week kan niet.'],
    ['end before start', { van: WEEK_12, tot: WEEK_11 }, 'tot', 'De einddatum ligt voor de begindatum.'],
    ['outside 1990–2100', { van: '1989-12-31' }, 'van', 'Vul een datum in tussen 01-01-1990 en 31-12-2100.'],
    ['no one', { regels: [] }, 'regels', 'Kies minstens één medewerker.'],
  ])('refuses %s at the field, and writes nothing', async (_naam, anders, veld, melding) => {
    const voor = await series();
    const state = await core.client.beheer.journaalStand();
    const input = { regels: [tijn], minutenPerWeek: uren(20), van: WEEK_11, tot: null, ...anders };
    await expect(core.client.capaciteit.zetInzet(input)).rejects.toMatchObject({
      code: 'ongeldig',
      data: { velden: [{ veld, melding }] },
    });
    expect(await series()).toEqual(voor);
    expect(await core.client.beheer.journaalStand()).toEqual(state);
  });

  it('refuses a person without a detachering in that period, by name', async () => {
    const later = await proef.medewerker({ achternaam: 'Stelling', van: '2026-06-01' });
    await expect(
      core.client.capaciteit.zetInzet({
        regels: [later],
        minutenPerWeek: uren(8),
        van: WEEK_11,
        tot: WEEK_12,
      }),
    ).rejects.toMatchObject({
      data: {
        velden: [
          {
            veld: 'van',
            melding: expect.stringContaining('T. Stelling heeft vanaf 09-03-2026 geen detachering bij Enver'),
          },
        ],
      },
    });
  });

  it('writes all or nothing: one bad regel stops the whole opdracht', async () => {
    const later = await proef.medewerker({ achternaam: 'Stelling', van: '2026-06-01' });
    const voor = await series();
    await expect(
      core.client.capaciteit.zetInzet({
        regels: [tijn, later],
        minutenPerWeek: uren(8),
        van: WEEK_10,
        tot: WEEK_12,
      }),
    ).rejects.toMatchObject({ code: 'ongeldig' });
    expect(await series()).toEqual(voor);
  });
});

describe('verplaatsInzet', () => {
  it('moves part of the hours and keeps the sum', async () => {
    const { opdracht } = await core.client.capaciteit.verplaatsInzet({
      regels: [tijn],
      naarTeamId: proef.zuid,
      minutenPerWeek: uren(12),
      van: WEEK_11,
      tot: null,
    });
    expect(opdracht?.label).toBe('T. Modelink verplaatst naar Zuid');
    expect(await series()).toEqual([
      `Oost ${START}–${WEEK_11} 28`,
      `Oost ${WEEK_11}– 16`,
      `Zuid ${WEEK_11}– 12`,
    ]);
  });

  it('moves everything for a while and back again', async () => {
    await core.client.capaciteit.verplaatsInzet({
      regels: [tijn],
      naarTeamId: proef.zuid,
      minutenPerWeek: null,
      van: WEEK_11,
      tot: WEEK_12,
    });
    expect(await series()).toEqual([
      `Oost ${START}–${WEEK_11} 28`,
      `Oost ${WEEK_12}– 28`,
      `Zuid ${WEEK_11}–${WEEK_12} 28`,
    ]);
  });

  it.each([
    [
      'to the same team',
      () => ({ naarTeamId: proef.oost }),
      'naarTeamId',
      'T. Modelink werkt al in Oost. Kies een ander team.',
    ],
    [
      'more than there is',
      () => ({ minutenPerWeek: uren(30) }),
      'minutenPerWeek',
      'T. Modelink heeft hoogstens 28\u00a0u per week in Oost.',
    ],
    [
      'from a team without hours',
      () => ({ regels: [{ ...tijn, teamId: proef.zuid }], naarTeamId: proef.oost }),
      'van',
      'T. Modelink heeft in deze periode geen uren in Zuid.',
    ],
  ])('refuses %s', async (_naam, anders, veld, melding) => {
    const voor = await series();
    const input = {
      regels: [tijn],
      naarTeamId: proef.zuid,
      minutenPerWeek: uren(8),
      van: WEEK_11,
      tot: null,
      ...anders(),
    };
    await expect(core.client.capaciteit.verplaatsInzet(input)).rejects.toMatchObject({
      code: 'ongeldig',
      data: { velden: [{ veld, melding }] },
    });
    expect(await series()).toEqual(voor);
  });
});

describe('ruilInzet', () => {
  const periode = { van: WEEK_11, tot: null };

  it('two people change places as one opdracht, which is taken back in one step', async () => {
    const ander = await proef.medewerker({ achternaam: 'Plaatsma', minuten: uren(20), teamId: proef.zuid });
    const before = await series();
    const { opdracht } = await core.client.capaciteit.ruilInzet({ een: tijn, ander, ...periode });
    expect(opdracht?.label).toMatch(/^.+ \(Oost\) geruild met .+ \(Zuid\)$/u);
    expect(await series()).toEqual(
      [
        `Oost ${START}–${WEEK_11} 28`,
        `Oost ${WEEK_11}– 20`,
        `Zuid ${START}–${WEEK_11} 20`,
        `Zuid ${WEEK_11}– 28`,
      ].sort(),
    );
    await core.client.beheer.maakOngedaan();
    expect(await series()).toEqual(before);
  });

  it('for some weeks: afterwards all is as it was', async () => {
    const ander = await proef.medewerker({ achternaam: 'Plaatsma', teamId: proef.zuid });
    await core.client.capaciteit.ruilInzet({ een: tijn, ander, van: WEEK_11, tot: WEEK_12 });
    expect(await series()).toContain(`Oost ${WEEK_12}– 28`);
    expect(await series()).toContain(`Zuid ${WEEK_12}– 28`);
  });

  it('is refused as a whole: same team, same person, no hours there', async () => {
    const collega = await proef.medewerker({ achternaam: 'Plaatsma' });
    const before = await series();
    const swap = (ander: InzetLine) => core.client.capaciteit.ruilInzet({ een: tijn, ander, ...periode });
    await expect(swap(collega)).rejects.toThrow();
    await expect(swap({ ...tijn, teamId: proef.zuid })).rejects.toThrow();
    await expect(swap({ ...collega, teamId: proef.zuid })).rejects.toThrow();
    expect(await series()).toEqual(before);
  });
});

describe('geefInzet', () => {
  it('adds hours to what is there', async () => {
    const { opdracht } = await core.client.capaciteit.geefInzet({
      regel: tijn,
      minutenPerWeek: uren(4),
      van: WEEK_11,
      tot: null,
    });
    expect(opdracht?.label).toMatch(/ in Oost: 4\u00a0u erbij$/u);
    expect(await series()).toEqual([`Oost ${START}–${WEEK_11} 28`, `Oost ${WEEK_11}– 32`]);
  });
});
