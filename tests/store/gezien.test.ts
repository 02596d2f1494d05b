import { beforeEach, describe, expect, it } from 'vitest';
import type { Core, CoreConnection, Gebruiker } from '../../src/core/base/core-types.ts';
import { GEBRUIKER_ROLLEN } from '../../src/shared/domain/gebruiker/rol.ts';
import type { InzetLine } from '../../src/shared/domain/inzet/plan-inzet.ts';
import { createTestCore } from '../support/create-test-core.ts';
import { createKlachtproef } from '../support/klacht-trial.ts';
import { createProefteam, type Proefteam, START } from '../support/proefteam.ts';
import { seeing } from '../support/seeing.ts';

/** Nobody writes over what they have not seen: two people on one core. */

const rollen = GEBRUIKER_ROLLEN.values;
const geenMedewerker = true;
const ANNA: Gebruiker = { id: 'g-anna', naam: 'Anna de Wit', rollen, geenMedewerker };
const BERT: Gebruiker = { id: 'g-bert', naam: 'Bert Smit', rollen, geenMedewerker };
const VAN = '2026-04-06';

let core: Core;
let anna: CoreConnection;
let bert: CoreConnection;
beforeEach(async () => {
  core = await createTestCore();
  anna = core.connect('venster-anna');
  bert = core.connect('venster-bert');
  anna.context.switchGebruiker(ANNA);
  bert.context.switchGebruiker(BERT);
  return () => core.sluit();
});

const now = () => core.context.opslag.lastNumber();

/** Everything that is written: nothing of a refusal may stay. */
async function everything(): Promise<string> {
  const data = await core.client.capaciteit.planbord({ van: START, tot: '2028-01-01' });
  return JSON.stringify([data, await core.client.beheer.opdrachten({ aantal: 500 })]);
}

type Client = CoreConnection['client'];
/** What Anna does, and what Bert does to the same thing without having seen that. */
type Pair = readonly [
  what: string,
  anna: (c: Client) => Promise<unknown>,
  bert: (c: Client) => Promise<unknown>,
];

/** Refused, nothing stays, and with open eyes it can. */
async function refusedUntilSeen([, act, later]: Pair): Promise<void> {
  const gezien = now();
  await act(anna.client);
  const before = await everything();
  await expect(later(seeing(core, bert, gezien))).rejects.toMatchObject({
    code: 'conflict',
    message: expect.stringMatching(
      /^Niet opgeslagen: Anna de Wit heeft dit intussen gewijzigd \(om \d\d:\d\d: “.+”\)\. U ziet nu/u,
    ),
  });
  expect(await everything()).toBe(before);
  await later(seeing(core, bert, now()));
  expect(await everything()).not.toBe(before);
}

describe('in the planning', () => {
  let proef: Proefteam;
  let een: InzetLine;
  let twee: InzetLine;
  beforeEach(async () => {
    proef = await createProefteam(core);
    een = await proef.medewerker({ achternaam: 'Eensma' });
    twee = await proef.medewerker({ achternaam: 'Tweesma' });
  });
  const set =
    (line: () => InzetLine, uren: number, van = VAN) =>
    (client: Client) =>
      client.capaciteit.zetInzet({ regels: [line()], minutenPerWeek: uren * 60, van, tot: null });

  const same: readonly Pair[] = [
    ['the same cell', set(() => een, 12), set(() => een, 14)],
    // Her row is gone: his would be a new one.
    ['a cell that was emptied', set(() => een, 0), set(() => een, 14)],
    ['a cell that was emptied from the beginning', set(() => een, 0, START), set(() => een, 14, START)],
    [
      'open trajecten that were not measured yet',
      (c) =>
        c.werkvoorraad.zetAantalOpen({ teamId: proef.oost, zwaarte: 2, van: VAN, tot: null, aantalOpen: 8 }),
      (c) =>
        c.werkvoorraad.zetAantalOpen({ teamId: proef.oost, zwaarte: 2, van: VAN, tot: null, aantalOpen: 9 }),
    ],
    [
      'a setting that had no value yet',
      (c) => c.beheer.zetInstelling({ sleutel: 'horizonWeken', waarde: 4, van: VAN }),
      (c) => c.beheer.zetInstelling({ sleutel: 'horizonWeken', waarde: 6, van: VAN }),
    ],
    [
      'the name of a team',
      (c) => c.teams.hernoemTeam({ id: proef.oost, naam: 'Ooster', van: VAN }),
      (c) => c.teams.hernoemTeam({ id: proef.oost, naam: 'Oosterwijk', van: VAN }),
    ],
    [
      'a move into what was changed',
      set(() => een, 12),
      (c) =>
        c.capaciteit.verplaatsInzet({
          regels: [een],
          minutenPerWeek: 60,
          van: VAN,
          tot: null,
          naarTeamId: proef.zuid,
        }),
    ],
  ];
  it.each(same)('%s', async (...pair) => refusedUntilSeen(pair));

  it('other cells, one’s own later changes and what says nothing are not refused', async () => {
    const gezien = now();
    await set(() => een, 12)(anna.client);
    await set(() => twee, 14)(seeing(core, bert, gezien));
    await set(() => twee, 15)(seeing(core, bert, gezien));
    await set(() => twee, 16)(seeing(core, bert, gezien));
    // A call without a screen: the demo, a print run, a test.
    await set(() => een, 20)(bert.client);
  });

  it('the same person in another window is told that it was them', async () => {
    bert.context.switchGebruiker(ANNA);
    const gezien = now();
    await set(() => een, 12)(anna.client);
    await expect(set(() => een, 14)(seeing(core, bert, gezien))).rejects.toMatchObject({
      message: expect.stringContaining('u hebt dit intussen in een ander venster gewijzigd'),
    });
  });

  it('what changes nothing is no conflict', async () => {
    const gezien = now();
    await set(() => een, 12)(anna.client);
    expect((await set(() => een, 12)(seeing(core, bert, gezien))).opdracht).toBeNull();
  });

  it('undo and redo refuse what another changed after, seen or not', async () => {
    await set(() => een, 12)(bert.client);
    const gezien = now();
    await set(() => een, 14)(anna.client);
    for (const seen of [gezien, now()]) {
      await expect(seeing(core, bert, seen).beheer.maakOngedaan()).rejects.toMatchObject({
        code: 'conflict',
      });
    }
    await anna.client.beheer.maakOngedaan();
    await seeing(core, bert, now()).beheer.maakOngedaan();
    await set(() => een, 16)(anna.client);
    await expect(seeing(core, bert, now()).beheer.voerOpnieuwUit()).rejects.toMatchObject({
      code: 'conflict',
    });
  });
});

describe('in a complaint', () => {
  it('its data and whom it is about; notes of two people go side by side', async () => {
    const proef = await createKlachtproef(core);
    const { id } = await proef.registreer();
    const { medewerkerId } = await proef.team.medewerker({ achternaam: 'Andersma' });
    const { gegevens } = await core.client.klachten.dossier({ id });
    const data = (omschrijving: string) => (c: Client) =>
      c.klachten.wijzigGegevens({ id, gegevens: { ...gegevens, omschrijving } });
    const about = (beklaagden: string[]) => (c: Client) =>
      c.klachten.zetBeklaagden({ id, beklaagden, betrokkenen: [] });
    await refusedUntilSeen(['data', data('Niet teruggebeld.'), data('Niet gebeld.')]);
    await refusedUntilSeen(['people', about([medewerkerId]), about([medewerkerId, proef.beklaagdeId])]);
    const gezien = now();
    await anna.client.klachten.voegNotitieToe({ id, tekst: 'Gebeld.' });
    await seeing(core, bert, gezien).klachten.voegNotitieToe({ id, tekst: 'Gemaild.' });
  });
});
