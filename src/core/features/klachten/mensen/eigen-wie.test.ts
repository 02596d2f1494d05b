import { beforeEach, describe, expect, it } from 'vitest';
import { createTestCore } from '../../../../../tests/support/create-test-core.ts';
import { ALLES, createKlachtproef, type Klachtproef } from '../../../../../tests/support/klacht-trial.ts';
import { gebruiker, gebruikerRol } from '../../../db/schema/beheer.ts';

/** Nobody lifts their own shield (Awb 9:7), nor is somebody else's medewerker. */

let proef: Klachtproef;
beforeEach(async () => {
  proef = await createKlachtproef(await createTestCore());
});

const klachten = () => proef.core.client.klachten;
const WIE = { medewerkerId: null, geenMedewerker: false, isNaamgenoot: false };
const veldfout = (veld: string, text = '') => ({
  code: 'ongeldig',
  data: {
    velden: expect.arrayContaining([
      expect.objectContaining({ veld, melding: expect.stringContaining(text) }),
    ]),
  },
});

/** Somebody who was added when it was not asked yet which medewerker they are. */
function addUnknown(naam: string): string {
  const id = `oud-${naam.replaceAll(' ', '-')}`;
  proef.core.context.opslag.run(
    { gebruiker: ALLES, klok: proef.core.context.klok, aanroep: 'test' },
    (tx) => {
      const geldig = { geldigVan: '2020-01-06', geldigTot: null };
      tx.insert(gebruiker)
        .values({ id, naam, ...geldig })
        .run();
      tx.insert(gebruikerRol)
        .values({ id: `rol-${naam}`, gebruikerId: id, rol: 'klachtbehandelaar', ...geldig })
        .run();
      return { label: 'Test', uitvoer: null };
    },
  );
  return id;
}

describe('who somebody is, said by themselves', () => {
  it('is said to be somebody else of that name by a colleague: then the complaint is seen', async () => {
    const { id } = await proef.registreer();
    const persoon = addUnknown('T. Beklaagdema');
    const zelf = { naam: 'T. Beklaagdema', id: persoon };
    proef.as(['klachtbehandelaar'], zelf);
    await expect(klachten().dossier({ id })).rejects.toMatchObject({ code: 'nietGevonden' });
    proef.core.context.switchGebruiker(ALLES);
    await klachten().koppelPersoon({ ...WIE, id: persoon, geenMedewerker: true, isNaamgenoot: true });
    proef.as(['klachtbehandelaar'], zelf);
    expect((await klachten().dossier({ id })).id).toBe(id);
  });

  it.each(['behandelaar', 'beheerder'] as const)(
    'as a %s never changes their own recorded link, by null or by their own id',
    async (wie) => {
      const { id: klacht } = await proef.registreer();
      const id = addUnknown('Wie Weetniet');
      await klachten().koppelPersoon({ ...WIE, id, medewerkerId: proef.beklaagdeId });
      const { medewerkerId: ander } = await proef.team.medewerker({ achternaam: 'Anderma' });
      const rollen = wie === 'beheerder' ? ALLES.rollen : (['klachtbehandelaar'] as const);
      proef.core.context.switchGebruiker({ naam: 'Wie Weetniet', id, rollen });
      const none = { medewerkerId: null, geenMedewerker: true, isNaamgenoot: true };
      for (const own of [null, id]) {
        for (const next of [none, { ...WIE, medewerkerId: ander }]) {
          await expect(klachten().koppelPersoon({ ...next, id: own })).rejects.toMatchObject(
            veldfout('medewerkerId', 'al vastgelegd'),
          );
        }
        // The same once more changes nothing.
        await klachten().koppelPersoon({ ...WIE, id: own, medewerkerId: proef.beklaagdeId });
      }
      await expect(klachten().dossier({ id: klacht })).rejects.toMatchObject({ code: 'nietGevonden' });
    },
  );

  it('with two medewerkers of their name leaves it to somebody else', async () => {
    const { medewerkerId } = await proef.team.medewerker({ achternaam: 'Beklaagdema' });
    const id = addUnknown('T. Beklaagdema');
    proef.as(['klachtbehandelaar'], { naam: 'T. Beklaagdema', id });
    await expect(klachten().koppelPersoon({ ...WIE, id: null, medewerkerId })).rejects.toMatchObject(
      veldfout('medewerkerId', 'Tijn Beklaagdema, Tijn Beklaagdema'),
    );
    proef.core.context.switchGebruiker(ALLES);
    await klachten().koppelPersoon({ ...WIE, id, medewerkerId });
  });

  it('is never a medewerker who is another gebruiker already', async () => {
    const [een, twee] = [addUnknown('Wie Weetniet'), addUnknown('Wie Weetookniet')];
    await klachten().koppelPersoon({ ...WIE, id: een, medewerkerId: proef.beklaagdeId });
    const al = veldfout('medewerkerId', 'al gebruiker: Wie Weetniet');
    const wie = { ...WIE, medewerkerId: proef.beklaagdeId };
    await expect(klachten().koppelPersoon({ ...wie, id: twee })).rejects.toMatchObject(al);
    const nieuw = { naam: 'Nieuw Iemand', rollen: ['klachtbehandelaar' as const] };
    await expect(klachten().nieuwePersoon({ ...wie, ...nieuw })).rejects.toMatchObject(al);
    proef.as(['klachtbehandelaar'], { naam: 'Wie Weetookniet', id: twee });
    await expect(klachten().koppelPersoon({ ...wie, id: null })).rejects.toMatchObject(al);
  });
});
