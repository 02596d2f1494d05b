import { expect, it } from 'vitest';
import { createTestCore } from '../../../../../tests/support/create-test-core.ts';

/** The whole way of a list, on the complaints of the demo: what stays must still be readable. */
it.each(['vernietigd', 'geanonimiseerd'] as const)(
  '%s: register and yearly figures stay right',
  async (wijze) => {
    const core = await createTestCore({ vandaag: '2026-03-02', aanmaak: { soort: 'demo' } });
    const { klachten, beheer } = core.client;
    const word = async (omschrijving: string) => {
      const rol = (await beheer.demoRollen()).find((r) => r.omschrijving === omschrijving);
      await beheer.wisselRol({ sleutel: rol?.sleutel ?? '' });
    };
    await word('Administratie');
    const vooraf = await klachten.vernietigingVooraf();
    const verslagen = () => Promise.all([2018, 2020].map((jaar) => klachten.jaarverslag({ jaar })));
    const voor = await verslagen();
    const klachtIds = vooraf.kandidaten.filter((k) => k.blokkade === null).map((k) => k.klachtId);
    expect(klachtIds.length).toBeGreaterThan(0);
    const { uitvoer } = await klachten.stelVernietigingslijstOp({ klachtIds, wijze });
    await word('Klachtbehandelaar');
    await klachten.keurVernietigingslijstGoed({ id: uitvoer.id });
    await word('Beheerder');
    const uit = await klachten.voerVernietigingUit({ id: uitvoer.id, begrepen: true });
    expect(uit.klachten).toBe(klachtIds.length);

    expect(
      (await klachten.vernietigingVooraf()).kandidaten.filter((k) => klachtIds.includes(k.klachtId)),
    ).toEqual([]);
    expect((await klachten.vernietigingslijsten())[0]).toMatchObject({ stand: 'uitgevoerd' });
    await word('Klachtbehandelaar');
    const lines = await klachten.lijst({ alleenOpen: false, jaar: null, zoek: '', metNamen: true });
    const weg = lines.filter((line) => klachtIds.includes(line.id));
    expect(weg).toHaveLength(klachtIds.length);
    expect(weg.every((line) => line.status === 'vernietigd' && (line.klager ?? '') === '')).toBe(true);
    const na = await verslagen();
    expect(na.map((verslag) => verslag.cijfers)).toEqual(voor.map((verslag) => verslag.cijfers));
  },
);
