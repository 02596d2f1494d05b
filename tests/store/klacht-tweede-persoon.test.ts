import { describe, expect, it } from 'vitest';
import type { Gebruiker } from '../../src/core/base/core-types.ts';
import { gebruiker, gebruikerRol } from '../../src/core/db/schema/beheer.ts';
import { BEHEER, TWEEDE, vernietigproef } from '../support/klacht-vernietigproef.ts';

const { open, maakOud } = vernietigproef();

describe('two people for a destruction', () => {
  it('the second person is another person, not another account', async () => {
    const { id, collegaId: medewerkerId } = await maakOud();
    const core = await open('2026-03-02');
    const { klachten } = core.client;
    // Two accounts of one person can no longer be made; an administratie of before may have them.
    const account = (naam: string, rol: 'beheerder' | 'klachtbehandelaar') => {
      const id = naam.replaceAll(' ', '-');
      const geldig = { geldigVan: '2020-01-06', geldigTot: null };
      core.context.opslag.run({ gebruiker: BEHEER, klok: core.context.klok, aanroep: 'test' }, (tx) => {
        tx.insert(gebruiker)
          .values({ id, naam, medewerkerId, ...geldig })
          .run();
        tx.insert(gebruikerRol)
          .values({ id: `rol-${id}`, gebruikerId: id, rol, ...geldig })
          .run();
        return { label: 'Test', uitvoer: null };
      });
      return { naam, rollen: ['beheerder'], klachtrollen: [rol], id, medewerkerId } as const;
    };
    const beheer = account('Robin Beheer', 'beheerder');
    const behandelaar = account('Robin Behandelaar', 'klachtbehandelaar');
    core.context.switchGebruiker(beheer);
    const { uitvoer } = await klachten.stelVernietigingslijstOp({ klachtIds: [id], wijze: 'vernietigd' });
    core.context.switchGebruiker(behandelaar);
    expect(await klachten.vernietigingslijsten()).toMatchObject([{ magGoedkeuren: false }]);
    await expect(klachten.keurVernietigingslijstGoed(uitvoer)).rejects.toMatchObject({ code: 'conflict' });
    await klachten.trekVernietigingslijstIn(uitvoer);
    // Made by somebody else, approved under one account, carried out under the other.
    core.context.switchGebruiker(BEHEER);
    const tweede = (await klachten.stelVernietigingslijstOp({ klachtIds: [id], wijze: 'vernietigd' }))
      .uitvoer;
    core.context.switchGebruiker(behandelaar);
    await klachten.keurVernietigingslijstGoed(tweede);
    core.context.switchGebruiker(beheer);
    expect((await klachten.vernietigingslijsten())[0]).toMatchObject({ magUitvoeren: false });
    await expect(klachten.voerVernietigingUit({ ...tweede, begrepen: true })).rejects.toMatchObject({
      code: 'conflict',
    });
    core.context.switchGebruiker(BEHEER);
    expect(await klachten.voerVernietigingUit({ ...tweede, begrepen: true })).toMatchObject({ klachten: 1 });
    await core.sluit();
  });

  it('who becomes a gebruiker in between is still the same person', async () => {
    const { id } = await maakOud();
    const core = await open('2026-03-02');
    const { klachten } = core.client;
    const alleen: Gebruiker = { naam: 'Alex Alleen', rollen: ['beheerder'], klachtrollen: ['beheerder'] };
    core.context.switchGebruiker(alleen);
    const { uitvoer } = await klachten.stelVernietigingslijstOp({ klachtIds: [id], wijze: 'vernietigd' });
    await klachten.nieuwePersoon({
      naam: 'alex alleen',
      medewerkerId: null,
      geenMedewerker: true,
      rollen: ['beheerder'],
    });
    expect(await klachten.vernietigingslijsten()).toMatchObject([{ magGoedkeuren: false }]);
    await expect(klachten.keurVernietigingslijstGoed(uitvoer)).rejects.toMatchObject({ code: 'conflict' });
    await core.sluit();
  });

  it('does not tell a beheerder which complaint on the list is about them', async () => {
    const { id, beklaagdeId } = await maakOud();
    const core = await open('2026-03-02');
    const { klachten } = core.client;
    core.context.switchGebruiker(BEHEER);
    const { uitvoer } = await klachten.stelVernietigingslijstOp({ klachtIds: [id], wijze: 'vernietigd' });
    // Nor does who it is about approve it, or of whom nobody knows that it is not.
    for (const wie of [
      { medewerkerId: beklaagdeId },
      { geenMedewerker: undefined, medewerkerId: undefined },
    ]) {
      core.context.switchGebruiker({ ...TWEEDE, naam: 'Zelf', ...wie });
      await expect(klachten.keurVernietigingslijstGoed(uitvoer)).rejects.toMatchObject({
        code: 'conflict',
        message: expect.not.stringMatching(/2020-001|betrokken/u),
      });
    }
    core.context.switchGebruiker(TWEEDE);
    await klachten.keurVernietigingslijstGoed(uitvoer);
    core.context.switchGebruiker({ ...BEHEER, naam: 'Zelf', medewerkerId: beklaagdeId });
    await expect(klachten.voerVernietigingUit({ ...uitvoer, begrepen: true })).rejects.toMatchObject({
      code: 'conflict',
      message: expect.not.stringMatching(/2020-001|betrokken/u),
    });
    await core.sluit();
  });
});
