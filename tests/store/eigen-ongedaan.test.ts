import { beforeEach, describe, expect, it } from 'vitest';
import type { Core, CoreConnection, Gebruiker } from '../../src/core/base/core-types.ts';
import { GEBRUIKER_ROLLEN } from '../../src/shared/domain/gebruiker/rol.ts';
import type { InzetLine } from '../../src/shared/domain/inzet/plan-inzet.ts';
import { createTestCore } from '../support/create-test-core.ts';
import { createProefteam, type Proefteam, START } from '../support/proefteam.ts';

/** Two people on one core: undo is one's own. */

const rollen = GEBRUIKER_ROLLEN.values;
const ANNA: Gebruiker = { id: 'g-anna', naam: 'Anna de Wit', rollen };
const BERT: Gebruiker = { id: 'g-bert', naam: 'Bert Smit', rollen };

let core: Core;
let team: Proefteam;
let een: InzetLine;
let twee: InzetLine;
let anna: CoreConnection;
let bert: CoreConnection;

beforeEach(async () => {
  core = await createTestCore();
  team = await createProefteam(core);
  een = await team.medewerker({ achternaam: 'Eensma' });
  twee = await team.medewerker({ achternaam: 'Tweesma' });
  anna = core.connect('venster-anna');
  bert = core.connect('venster-bert');
  anna.context.switchGebruiker(ANNA);
  bert.context.switchGebruiker(BERT);
  return () => core.sluit();
});

const set = async ({ client }: CoreConnection, line: InzetLine, uren: number) =>
  (
    await client.capaciteit.zetInzet({
      regels: [line],
      minutenPerWeek: uren * 60,
      van: START,
      tot: null,
    })
  ).opdracht?.id ?? '';
const undo = async ({ client }: CoreConnection) => (await client.beheer.maakOngedaan()).opdracht?.label;
const redo = async ({ client }: CoreConnection) => (await client.beheer.voerOpnieuwUit()).opdracht?.label;
const state = async ({ client }: CoreConnection) => {
  const { ongedaan, opnieuw } = await client.beheer.journaalStand();
  return [ongedaan?.label ?? null, opnieuw?.label ?? null];
};
async function uren(line: InzetLine): Promise<number | undefined> {
  const { inzet } = await core.client.capaciteit.planbord({ van: START, tot: '2030-01-01' });
  const detacheringen = (await core.client.capaciteit.planbord({ van: START, tot: '2030-01-01' }))
    .detacheringen;
  const own = detacheringen.find(({ medewerkerId }) => medewerkerId === line.medewerkerId);
  const minuten = inzet.find(({ detacheringId }) => detacheringId === own?.id)?.minutenPerWeek;
  return minuten === undefined ? undefined : minuten / 60;
}

const EEN = 'Inzet van T. Eensma in Oost gewijzigd';
const TWEE = 'Inzet van T. Tweesma in Oost gewijzigd';

describe('undo is one’s own', () => {
  it('takes back the last opdracht of this gebruiker, whatever others did since', async () => {
    await set(anna, een, 12);
    await set(bert, twee, 14);
    expect(await state(anna)).toEqual([EEN, null]);
    expect(await state(bert)).toEqual([TWEE, null]);
    expect(await undo(anna)).toBe(`Ongedaan gemaakt: ${EEN}`);
    expect([await uren(een), await uren(twee)]).toEqual([28, 14]);
    expect(await state(anna)).toEqual([null, EEN]);
    expect(await state(bert)).toEqual([TWEE, null]);
  });

  it('with nothing of one’s own there is nothing to take back, also when others did a lot', async () => {
    await set(anna, een, 12);
    expect(await state(bert)).toEqual([null, null]);
    expect((await bert.client.beheer.maakOngedaan()).opdracht).toBeNull();
    expect(await uren(een)).toBe(12);
  });

  it('a change of another does not empty what one can do again; an own one does', async () => {
    await set(anna, een, 12);
    await undo(anna);
    await set(bert, twee, 14);
    expect(await redo(anna)).toBe(`Opnieuw gedaan: ${EEN}`);
    await undo(anna);
    await set(anna, een, 16);
    expect((await anna.client.beheer.voerOpnieuwUit()).opdracht).toBeNull();
  });

  it('what another changed after is refused, and says who, when and what; they can, and then one can', async () => {
    await set(anna, een, 12);
    await set(bert, een, 14);
    await expect(anna.client.beheer.maakOngedaan()).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(
        /^U kunt “Inzet van T\. Eensma in Oost gewijzigd” niet ongedaan maken: .+ door Bert Smit om \d\d:\d\d \(“Inzet van T\. Eensma in Oost gewijzigd”\)\. Overleg eerst met Bert Smit\.$/u,
      ),
    });
    expect(await uren(een)).toBe(14);
    await undo(bert);
    await undo(anna);
    expect(await uren(een)).toBe(28);
    await redo(anna);
    await redo(bert);
    expect(await uren(een)).toBe(14);
  });

  it('another’s opdracht from the history: by who has the right of the call, and then they can do it again', async () => {
    const opdrachtId = await set(anna, een, 12);
    bert.context.switchGebruiker({ ...BERT, rollen: ['administratie'] });
    await expect(bert.client.beheer.maakOpdrachtOngedaan({ opdrachtId })).rejects.toMatchObject({
      code: 'geenRecht',
    });
    bert.context.switchGebruiker(BERT);
    await bert.client.beheer.maakOpdrachtOngedaan({ opdrachtId });
    expect(await uren(een)).toBe(28);
    expect(await state(anna)).toEqual([null, null]);
    expect(await state(bert)).toEqual([null, EEN]);
    await redo(bert);
    expect(await uren(een)).toBe(12);
    expect(await state(anna)).toEqual([EEN, null]);
  });

  it('goes by id: a new name keeps it, somebody else of the same name has none of it', async () => {
    await set(anna, een, 12);
    bert.context.switchGebruiker({ ...ANNA, id: 'g-naamgenoot' });
    expect(await state(bert)).toEqual([null, null]);
    anna.context.switchGebruiker({ ...ANNA, naam: 'Anna Jansen' });
    expect(await state(anna)).toEqual([EEN, null]);
  });

  it('what was done before anybody had an id is whose name it bears', async () => {
    anna.context.switchGebruiker({ naam: 'awit', rollen });
    await set(anna, een, 12);
    anna.context.switchGebruiker({ id: 'g-anna', naam: 'awit', rollen });
    expect(await state(anna)).toEqual([EEN, null]);
    await set(anna, twee, 14);
    expect(await state(anna)).toEqual([TWEE, null]);
    await undo(anna);
    await undo(anna);
    expect([await uren(een), await uren(twee)]).toEqual([28, 28]);
  });
});
