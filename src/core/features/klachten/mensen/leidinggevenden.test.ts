import { beforeEach, describe, expect, it } from 'vitest';
import { createTestCore } from '../../../../../tests/support/create-test-core.ts';
import {
  ALLES,
  createKlachtproef,
  formeelStarten,
  type Klachtproef,
  veldfout,
} from '../../../../../tests/support/klacht-trial.ts';
import { gebruiker, gebruikerRol } from '../../../db/schema/beheer.ts';

/** Who leads the beklaagden: of the whole city too, and judged of each of them. */

let proef: Klachtproef;
beforeEach(async () => {
  proef = await createKlachtproef(await createTestCore());
});

const klachten = () => proef.core.client.klachten;

/** A gebiedsmanager without a gebied: of the whole city, also on the day of the conduct. */
function addCityManager(): string {
  const id = 'stadsmanager';
  const geldig = { geldigVan: '2020-01-06', geldigTot: null };
  proef.core.context.opslag.run(
    { gebruiker: ALLES, klok: proef.core.context.klok, aanroep: 'test' },
    (tx) => {
      tx.insert(gebruiker)
        .values({ id, naam: 'Stad Manager', geenMedewerker: true, ...geldig })
        .run();
      tx.insert(gebruikerRol)
        .values({ id: 'rol-stad', gebruikerId: id, rol: 'gebiedsmanager', gebiedId: null, ...geldig })
        .run();
      return { label: 'Test', uitvoer: null };
    },
  );
  return id;
}

const warning = async (id: string) =>
  (await klachten().dossier({ id })).waarschuwingen.find(({ code }) => code === 'leiding-onbekend')?.melding;

describe('a gebiedsmanager of the whole city', () => {
  it('leads every beklaagde: handles the complaint only with a reason', async () => {
    const { id } = await proef.registreer();
    expect(await warning(id)).toContain('Tijn Beklaagdema');
    const manager = addCityManager();
    expect(await warning(id)).toBeUndefined();
    await expect(proef.stap(id, formeelStarten(proef, { behandelaarId: manager }))).rejects.toMatchObject(
      veldfout('redenAfwijking'),
    );
  });

  it('does not make known who leads somebody without a team', async () => {
    addCityManager();
    const { medewerkerId } = await proef.team.medewerker({ achternaam: 'Teamloosma', teamId: null });
    const { id } = await proef.registreer({ beklaagden: [medewerkerId] });
    expect(await warning(id)).toContain('Tijn Teamloosma');
  });
});

describe('line managers that were written down', () => {
  const zet = (id: string, beklaagden: string[], leiders: string[]) =>
    klachten().zetBeklaagden({
      id,
      beklaagden,
      betrokkenen: leiders.map((medewerkerId) => ({ medewerkerId, betrokkenheid: 'leidinggevende' })),
    });

  it('one for one team says it for everybody of that team', async () => {
    const { medewerkerId: collega } = await proef.team.medewerker({ achternaam: 'Collegama' });
    const { medewerkerId: chef } = await proef.team.medewerker({ achternaam: 'Chefstra' });
    const { id } = await proef.registreer();
    await zet(id, [proef.beklaagdeId, collega], [chef]);
    expect(await warning(id)).toBeUndefined();
  });

  it('one does not say it for a beklaagde elsewhere: a second does', async () => {
    const { medewerkerId: elders } = await proef.team.medewerker({ achternaam: 'Eldersma', teamId: null });
    const { medewerkerId: chef } = await proef.team.medewerker({ achternaam: 'Chefstra' });
    const { medewerkerId: baas } = await proef.team.medewerker({ achternaam: 'Baasma' });
    const { id } = await proef.registreer();
    await zet(id, [proef.beklaagdeId, elders], [chef]);
    expect(await warning(id)).toContain('Tijn Eldersma');
    await zet(id, [proef.beklaagdeId, elders], [chef, baas]);
    expect(await warning(id)).toBeUndefined();
  });
});
