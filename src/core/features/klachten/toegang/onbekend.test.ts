import { eq } from 'drizzle-orm';
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

/** Of whom nobody knows which medewerker they are, nobody can say that a complaint is not about them (Awb 9:7). */

let proef: Klachtproef;
beforeEach(async () => {
  proef = await createKlachtproef(await createTestCore());
});

const klachten = () => proef.core.client.klachten;
const LIST = { alleenOpen: false, jaar: null, zoek: '', metNamen: true };
const WIE = { medewerkerId: null, geenMedewerker: false, isNaamgenoot: false };

/** A gebruiker of before it was asked who they are, by a name that no medewerker has. */
function addUnknown(naam = 'X. Account', rol: 'klachtbehandelaar' | 'administratie' = 'klachtbehandelaar') {
  const id = `oud-${naam.replaceAll(' ', '-')}`;
  proef.core.context.opslag.run(
    { gebruiker: ALLES, klok: proef.core.context.klok, aanroep: 'test' },
    (tx) => {
      const geldig = { geldigVan: '2020-01-06', geldigTot: null };
      tx.insert(gebruiker)
        .values({ id, naam, ...geldig })
        .run();
      tx.insert(gebruikerRol)
        .values({ id: `rol-${id}`, gebruikerId: id, rol, ...geldig })
        .run();
      return { label: 'Test', uitvoer: null };
    },
  );
  return { id, naam };
}

const ROLLEN = ['administratie', 'klachtbehandelaar', 'college'] as const;
const asUnknown = () => proef.as(ROLLEN, addUnknown());

describe('somebody of whom it is unknown which medewerker they are', () => {
  it.each(['beklaagde', 'bij-gedraging', 'getuige'] as const)(
    'sees nothing of a complaint with a %s, wherever it is shown',
    async (als) => {
      const betrokkenen =
        als === 'beklaagde' ? [] : [{ medewerkerId: proef.beklaagdeId, betrokkenheid: als }];
      const beklaagden = als === 'beklaagde' ? [proef.beklaagdeId] : [];
      const { id, nummer } = await proef.registreer({ beklaagden, betrokkenen });
      asUnknown();
      await expect(klachten().dossier({ id })).rejects.toMatchObject({
        code: 'geenRecht',
        message: expect.stringContaining('Wie is wie'),
      });
      await expect(proef.stap(id, formeelStarten(proef))).rejects.toMatchObject({ code: 'geenRecht' });
      expect(await klachten().lijst(LIST)).toEqual([]);
      // That there is something is said, so that no term passes in silence; not which complaint, nor how many.
      const wie = { soort: 'wie', klachtId: null, conceptId: null, nummer: 'Klachten' };
      expect(await klachten().signalen()).toMatchObject([wie]);
      const lines = await proef.core.client.beheer.opdrachten({ aantal: 50 });
      expect(JSON.stringify(lines)).not.toContain(nummer);
      const hidden = lines.find(({ label }) => label === 'Klacht gewijzigd');
      await expect(
        proef.core.client.beheer.maakOpdrachtOngedaan({ opdrachtId: hidden?.id ?? '' }),
      ).rejects.toMatchObject({ code: 'geenRecht' });
    },
  );

  it('by name only, and of a gebruiker who is no medewerker: the same', async () => {
    for (const beklaagde of ['naam:Jan de Tijdelijke', proef.gebiedsmanagerId]) {
      const { id } = await proef.registreer({ beklaagden: [beklaagde] });
      proef.as(ROLLEN, beklaagde === proef.gebiedsmanagerId ? { naam: 'X. Account' } : addUnknown());
      await expect(klachten().dossier({ id })).rejects.toMatchObject({ code: 'geenRecht' });
      proef.core.context.switchGebruiker(ALLES);
    }
  });

  it('sees a complaint about nobody, and names nobody in it before it is known who they are', async () => {
    const { id } = await proef.registreer({ beklaagden: [] });
    asUnknown();
    expect((await klachten().dossier({ id })).id).toBe(id);
    await expect(
      klachten().zetBeklaagden({ id, beklaagden: [proef.beklaagdeId], betrokkenen: [] }),
    ).rejects.toMatchObject(veldfout('beklaagden'));
    const getuige = [{ medewerkerId: proef.beklaagdeId, betrokkenheid: 'getuige' as const }];
    await expect(
      klachten().zetBeklaagden({ id, beklaagden: [], betrokkenen: getuige }),
    ).rejects.toMatchObject(veldfout('beklaagden'));
    await expect(proef.registreer()).rejects.toMatchObject(veldfout('intake.beklaagden'));
    await proef.registreer({ beklaagden: [] });
  });

  it('keeps the draft that they make, and not those of others about somebody', async () => {
    const gegevens = { ontvangstdatum: '2026-02-02', beklaagden: [proef.beklaagdeId] };
    await klachten().bewaarConcept({ id: null, gegevens });
    asUnknown();
    expect(await klachten().concepten()).toEqual([]);
    const { id } = await klachten().bewaarConcept({ id: null, gegevens });
    await klachten().bewaarConcept({ id, gegevens: { ...gegevens, omschrijving: 'Verder' } });
    expect((await klachten().concepten()).map((row) => row.id)).toEqual([id]);
  });

  it('sees it once a colleague recorded that they are nobody in it, and not before', async () => {
    const { id } = await proef.registreer();
    const unknown = addUnknown();
    await klachten().koppelPersoon({ ...WIE, id: unknown.id, geenMedewerker: true });
    proef.as(ROLLEN, unknown);
    expect((await klachten().dossier({ id })).id).toBe(id);
  });

  it('does not say of themselves that they are nobody where somebody else can', async () => {
    const unknown = addUnknown();
    const { medewerkerId } = await proef.team.medewerker({ achternaam: 'Anderma' });
    proef.as(ROLLEN, unknown);
    expect((await klachten().keuzes()).ik.anderen).toEqual([]);
    addUnknown('Ada Ministratie', 'administratie');
    expect((await klachten().keuzes()).ik.anderen).toEqual(['Ada Ministratie']);
    for (const next of [
      { ...WIE, geenMedewerker: true },
      { ...WIE, medewerkerId },
    ]) {
      await expect(klachten().koppelPersoon({ ...next, id: null })).rejects.toMatchObject({
        code: 'ongeldig',
        data: { velden: [{ veld: 'medewerkerId', melding: expect.stringContaining('Ada Ministratie') }] },
      });
    }
    // Who ended can say nothing any more: then there is nobody else.
    proef.core.context.opslag.run(
      { gebruiker: ALLES, klok: proef.core.context.klok, aanroep: 'test' },
      (tx) => {
        tx.update(gebruiker)
          .set({ geldigTot: '2026-02-01' })
          .where(eq(gebruiker.naam, 'Ada Ministratie'))
          .run();
        return { label: 'Test', uitvoer: null };
      },
    );
    await klachten().koppelPersoon({ ...WIE, id: null, geenMedewerker: true });
  });
});
