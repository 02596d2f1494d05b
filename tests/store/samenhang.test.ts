import { beforeEach, describe, expect, it } from 'vitest';
import type { Core } from '../../src/core/base/core-types.ts';
import { VRAGEN } from '../../src/core/db/samenhang.ts';
import type { DetacheringWijziging } from '../../src/shared/contract/detacheringen.ts';
import type { InzetLine } from '../../src/shared/domain/inzet/plan-inzet.ts';
import { createTestCore } from '../support/create-test-core.ts';
import { createTestDb } from '../support/create-test-db.ts';
import { createProefteam, type Proefteam, START } from '../support/proefteam.ts';

/** Undoing an older opdracht from the history of a person, while later ones stay. */

let core: Core;
let proef: Proefteam;
let line: InzetLine;
let detacheringId: string;

const MAART = '2026-03-01';
const JUNI = '2026-06-01';

beforeEach(async () => {
  core = await createTestCore();
  proef = await createProefteam(core);
  line = await proef.medewerker();
  const { detacheringen } = await rows();
  detacheringId = detacheringen[0]?.id ?? '';
  return () => core.sluit();
});

const rows = () => core.client.capaciteit.planbord({ van: START, tot: '2030-01-01' });
const idOf = ({ opdracht }: { readonly opdracht: { readonly id: string } | null }) => opdracht?.id ?? '';
const update = async (action: DetacheringWijziging) => idOf(await core.client.detacheringen.wijzig(action));
const setInzet = async (minutenPerWeek: number, van: string) =>
  idOf(await core.client.capaciteit.zetInzet({ regels: [line], minutenPerWeek, van, tot: null }));
const back = (opdrachtId: string) => core.client.beheer.maakOpdrachtOngedaan({ opdrachtId });

async function weigert(opdrachtId: string, message: string | RegExp): Promise<void> {
  const voor = await rows();
  await expect(back(opdrachtId)).rejects.toMatchObject({
    code: 'conflict',
    message: typeof message === 'string' ? expect.stringContaining(message) : expect.stringMatching(message),
  });
  expect(await rows()).toEqual(voor);
}

describe('an undone row does not go together with what was written since', () => {
  it('hours twice in one series', async () => {
    const einde = await setInzet(0, MAART);
    const weer = await setInzet(12 * 60, JUNI);
    await weigert(
      einde,
      /dat past niet meer bij een wijziging door u om \d\d:\d\d \(“Inzet van T\. Modelink in Oost gewijzigd”\)\. Maak eerst die wijziging ongedaan\.$/u,
    );
    await back(weer);
    await back(einde);
    expect((await rows()).inzet).toMatchObject([{ minutenPerWeek: 28 * 60, geldigTot: null }]);
  });

  it('two detacheringen at one organisation', async () => {
    const einde = await update({ soort: 'beeindigen', detacheringId, per: MAART });
    await update({
      soort: 'starten',
      medewerkerId: line.medewerkerId,
      organisatieId: proef.organisatieId,
      functieId: proef.functieId,
      minutenPerWeek: 8 * 60,
      werkpatroon: null,
      van: JUNI,
      tot: null,
    });
    await weigert(einde, 'Detachering van T. Modelink bij Enver per 01-06-2026 gestart');
  });

  it('hours in a team that has stopped', async () => {
    const einde = await setInzet(0, MAART);
    await core.client.teams.beeindigTeam({ id: proef.oost, per: JUNI });
    await weigert(einde, 'Team Oost beëindigd per 01-06-2026');
  });

  it('a detachering at an organisation that has stopped', async () => {
    const einde = await update({ soort: 'beeindigen', detacheringId, per: MAART });
    await core.client.detacheringen.beeindigOrganisatie({ organisatieId: proef.organisatieId, per: JUNI });
    await weigert(einde, 'Enver beëindigd per 01-06-2026');
  });

  it('the end of a team, when it got hours again', async () => {
    await setInzet(0, MAART);
    const { opdracht } = await core.client.teams.beeindigTeam({ id: proef.oost, per: JUNI });
    await back(opdracht?.id ?? '');
    await setInzet(10 * 60, MAART);
    await expect(core.client.beheer.voerOpnieuwUit()).resolves.toMatchObject({ opdracht: null });
  });
});

it('every rule is about tables and columns that exist', () => {
  const { store } = createTestDb();
  for (const { vraag } of VRAGEN) expect(store.intern.verbinding.prepare(vraag).all('geen')).toEqual([]);
  store.sluit();
});
