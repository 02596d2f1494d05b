import { describe, expect, it } from 'vitest';
import type { Core } from '../../src/core/base/core-types.ts';
import { ALLES } from '../support/klacht-trial.ts';
import { BEHEER } from '../support/klacht-vernietigproef.ts';
import { approved, GEHEIMEN, LATER, mensenproef } from '../support/mensen-vernietigproef.ts';

/** What keeps the name of somebody who left longer than the term (besluit 0021). */

const { open, leesbaar, makeOud } = mensenproef();
const ADMINISTRATIE = { ...ALLES, naam: 'Ada Ministratie' };

describe('whose name may not go yet', () => {
  const reason = async (core: Core) => {
    const { kandidaten } = await core.client.avg.vernietigingVooraf();
    return kandidaten.map(({ naam, blokkade }) => `${naam}: ${blokkade ?? ''}`);
  };

  it('before the term, or who came back', async () => {
    const oud = await makeOud();
    const young = await open('2025-12-31');
    expect(await reason(young)).toEqual([]);
    await young.sluit();
    const core = await open(LATER);
    const list = await approved(core);
    core.context.switchGebruiker(ALLES);
    const { detacheringen } = await core.client.medewerkers.persoon({ id: oud.wegId, peildatum: LATER });
    const [first] = detacheringen;
    if (first === undefined) throw new Error('no detachering');
    const { organisatieId, functieId } = first;
    await core.client.detacheringen.wijzig({
      soort: 'starten',
      medewerkerId: oud.wegId,
      ...{ organisatieId, functieId, minutenPerWeek: 1200, werkpatroon: null, van: '2026-04-01', tot: null },
    });
    expect(await reason(core)).toEqual([]);
    core.context.switchGebruiker(BEHEER);
    await expect(core.client.avg.voerVernietigingUit({ ...list, begrepen: true })).rejects.toMatchObject({
      code: 'conflict',
    });
    expect(leesbaar()).toEqual(GEHEIMEN);
    await core.sluit();
  });

  it.each([
    ['beklaagde', (id: string) => ({ beklaagden: [id] })],
    ['getuige', (id: string) => ({ betrokkenen: [{ medewerkerId: id, betrokkenheid: 'getuige' as const }] })],
  ])('who stands in a complaint that is kept: %s; which one is for who may see it', async (_naam, part) => {
    await makeOud(async (proef, oud) => {
      await proef.registreer({
        ontvangstdatum: '2020-02-03',
        datumGedraging: '2020-01-20',
        ...part(oud.wegId),
      });
    });
    const core = await open(LATER);
    core.context.switchGebruiker(ADMINISTRATIE);
    expect(await reason(core)).toEqual([
      'Tijn Verdwenstra: Staat in klacht 2020-001, die nog wordt bewaard.',
    ]);
    core.context.switchGebruiker(BEHEER);
    const [text] = await reason(core);
    expect(text).toContain('wettelijke reden');
    expect(text).not.toContain('2020-001');
    await core.sluit();
  });

  it('who still is a gebruiker', async () => {
    await makeOud(({ core }, { wegId }) =>
      core.client.klachten.nieuwePersoon({
        naam: 'Tijn Verdwenstra',
        medewerkerId: wegId,
        geenMedewerker: false,
        rollen: ['gebiedsmanager'],
      }),
    );
    const core = await open(LATER);
    expect((await reason(core))[0]).toContain('nog gebruiker');
    await core.sluit();
  });
});
