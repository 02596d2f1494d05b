import { expect, test } from 'vitest';
import { createTestCore } from '../../../../tests/support/create-test-core.ts';
import { maandagen } from '../../../shared/domain/tijd/week.ts';
import type { VoorstelVraag } from '../../../shared/domain/voorstel/vraag.ts';

const VAN = '2026-03-02';
const TOT = maandagen(VAN, 9).at(-1) ?? VAN;

const vraag = (doel: VoorstelVraag['doel']): VoorstelVraag => ({
  ...{ doel, van: VAN, tot: TOT, vast: [], houd: [], anders: [] },
});

/** The demo, and a voorstel that fills the team with the highest bezettingsgraad. */
async function demo() {
  const core = await createTestCore({ aanmaak: { soort: 'demo' }, vandaag: VAN });
  const rows = await core.client.capaciteit.planbord({ van: VAN, tot: TOT });
  const team = rows.teams.find(({ naam }) => naam === 'Centrum-West');
  const made = await core.client.voorstellen.maak(vraag({ soort: 'tekort', teamId: team?.id ?? '' }));
  if (made.soort !== 'voorstel') throw new Error(made.reden);
  return { core, rows, made, stappen: made.regels.map(({ stap }) => stap) };
}

test('a voorstel writes nothing; what is taken over is one opdracht, for those weeks, and goes back in one', async () => {
  const { core, rows, made, stappen } = await demo();
  expect(stappen.length).toBeGreaterThan(0);
  expect(made.afstand.na).toBeLessThan(made.afstand.voor);
  expect(await core.client.capaciteit.planbord({ van: VAN, tot: TOT })).toEqual(rows);

  const { opdracht } = await core.client.voorstellen.neemOver({ stappen, van: VAN, tot: TOT });
  expect(opdracht?.label).toMatch(/^Voorstel overgenomen: inzet van \d+ medewerkers?$/u);
  const after = await core.client.capaciteit.planbord({ van: VAN, tot: TOT });
  for (const { medewerkerId, naarTeamId, minutenPerWeek } of stappen) {
    const own = new Set(
      rows.detacheringen.filter((row) => row.medewerkerId === medewerkerId).map(({ id }) => id),
    );
    const inTeam = (list: typeof rows.inzet) =>
      list
        .filter((row) => own.has(row.detacheringId) && row.teamId === naarTeamId && row.doel === 'casuistiek')
        .filter((row) => row.geldigVan <= VAN && (row.geldigTot === null || row.geldigTot > VAN))
        .reduce((sum, row) => sum + row.minutenPerWeek, 0);
    expect(inTeam(after.inzet) - inTeam(rows.inzet)).toBe(minutenPerWeek);
  }
  const later = await core.client.capaciteit.planbord({ van: TOT, tot: '2026-12-28' });
  const ids = new Set(rows.inzet.map(({ id }) => id));
  expect(later.inzet.some((row) => !ids.has(row.id) && row.geldigVan < TOT)).toBe(false);

  await core.client.beheer.maakOngedaan({});
  expect((await core.client.capaciteit.planbord({ van: VAN, tot: TOT })).inzet).toEqual(rows.inzet);
});

test('what no longer fits refuses all of it', async () => {
  const { core, rows, stappen } = await demo();
  const [first] = stappen;
  if (first === undefined) throw new Error('no step');
  const tooMany = { ...first, vanTeamId: first.naarTeamId, naarTeamId: first.vanTeamId ?? first.naarTeamId };
  await expect(
    core.client.voorstellen.neemOver({ stappen: [first, tooMany, tooMany], van: VAN, tot: TOT }),
  ).rejects.toThrow();
  expect((await core.client.capaciteit.planbord({ van: VAN, tot: TOT })).inzet).toEqual(rows.inzet);
});

test('only for who plans', async () => {
  const core = await createTestCore({ aanmaak: { soort: 'demo' }, vandaag: VAN, rollen: ['inzage'] });
  await expect(core.client.voorstellen.maak(vraag({ soort: 'gelijk', gebiedId: null }))).rejects.toThrow();
});

test('weeks are whole, begin on a Monday and are half a year at most', async () => {
  const core = await createTestCore({ aanmaak: { soort: 'demo' }, vandaag: VAN });
  const ask = (van: string, tot: string) =>
    core.client.voorstellen.maak({ ...vraag({ soort: 'gelijk', gebiedId: null }), van, tot });
  await expect(ask('2026-03-03', TOT)).rejects.toThrow();
  await expect(ask(VAN, VAN)).rejects.toThrow();
  await expect(ask(VAN, '2026-09-07')).rejects.toThrow();
});
