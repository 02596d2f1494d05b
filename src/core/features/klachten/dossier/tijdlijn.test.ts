import { beforeEach, describe, expect, it } from 'vitest';
import { createTestCore } from '../../../../../tests/support/create-test-core.ts';
import { ALLES, createKlachtproef } from '../../../../../tests/support/klacht-trial.ts';
import { inTimeZone } from '../../../../../tests/support/time-zone.ts';
import type { Core } from '../../../base/core-types.ts';

/** Half past midnight here is half past eleven in the evening of the day before in UTC. */
describe('what is done just after midnight is done today', () => {
  inTimeZone('Europe/Amsterdam');
  let core: Core;
  let moment: string;
  beforeEach(async () => {
    moment = '2026-03-01T23:30:00.000Z';
    core = await createTestCore({ klok: { vandaag: () => '2026-03-02', now: () => moment } });
    core.context.switchGebruiker(ALLES);
  });

  it('a draft counts its weeks from the day here', async () => {
    await core.client.klachten.bewaarConcept({ id: null, gegevens: { omschrijving: 'Half verhaal' } });
    // 8 weeks after ma 02-03.
    expect(await core.client.klachten.concepten()).toMatchObject([{ verwijderdOp: '2026-04-27' }]);
  });

  it('a draft of a complaint that came in today signals', async () => {
    await core.client.klachten.bewaarConcept({ id: null, gegevens: { ontvangstdatum: '2026-03-02' } });
    // Its term until ma 13-04; until then it is kept, and 8 weeks is longer.
    expect(await core.client.klachten.concepten()).toMatchObject([{ verwijderdOp: '2026-04-27' }]);
    await core.client.beheer.zetInstelling({ sleutel: 'klachtBewaarConcept', waarde: 2, van: '2026-03-01' });
    expect(await core.client.klachten.concepten()).toMatchObject([{ verwijderdOp: '2026-04-14' }]);
  });

  it('a note of tonight stands in the tijdlijn at today, also in the night that the clock goes back', async () => {
    const { registreer } = await createKlachtproef(core);
    const { id } = await registreer();
    const add = async (at: string, tekst: string) => {
      moment = at;
      await core.client.klachten.voegNotitieToe({ id, tekst });
    };
    await add('2026-03-01T23:40:00.000Z', 'Na middernacht');
    await add('2026-03-28T23:10:00.000Z', 'Eerste minuten van de zomertijd');
    await add('2026-10-24T22:10:00.000Z', 'Eerste minuten van de wintertijd');
    const { tijdlijn } = await core.client.klachten.dossier({ id });
    expect(tijdlijn.filter(({ soort }) => soort === 'notitie').map(({ datum }) => datum)).toEqual([
      '2026-10-25',
      '2026-03-29',
      '2026-03-02',
    ]);
  });
});
