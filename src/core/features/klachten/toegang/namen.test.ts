import { beforeEach, describe, expect, it } from 'vitest';
import { createTestCore } from '../../../../../tests/support/create-test-core.ts';
import {
  ALLES,
  createKlachtproef,
  formeelStarten,
  type Klachtproef,
} from '../../../../../tests/support/klacht-trial.ts';

/** Another name does not make another person, and a person has one key (Awb 9:7). */

let proef: Klachtproef;
beforeEach(async () => {
  proef = await createKlachtproef(await createTestCore());
});

const klachten = () => proef.core.client.klachten;
const WIE = { medewerkerId: null, geenMedewerker: false, isNaamgenoot: false };
const NAAM = 'Jan de Tijdelijke';
const SLEUTEL = `naam:${NAAM}`;

async function addGebruiker(naam: string, wie: Partial<typeof WIE> | { medewerkerId: string } = {}) {
  const { uitvoer } = await klachten().nieuwePersoon({
    ...WIE,
    naam,
    rollen: ['administratie', 'klachtbehandelaar'],
    geenMedewerker: true,
    ...wie,
  });
  return uitvoer.id;
}

const rename = (id: string, naam: string) =>
  proef.core.client.gebruikers.wijzig({ id, naam, ...WIE, geenMedewerker: true });

describe('a complaint about somebody by name', () => {
  it('stays hidden from them under another name, by whoever it was given', async () => {
    const { id } = await proef.registreer({ beklaagden: [SLEUTEL] });
    const gebruiker = await addGebruiker(NAAM);
    const zelf = (naam: string) => ({
      id: gebruiker,
      naam,
      rollen: ['beheerder', 'administratie', 'klachtbehandelaar'] as const,
    });
    for (const naam of ['Piet Anders', 'Jan de Tijdelijke-Anders']) {
      proef.core.context.switchGebruiker(zelf(NAAM));
      await rename(gebruiker, naam);
      proef.core.context.switchGebruiker(zelf(naam));
      await expect(klachten().dossier({ id }), naam).rejects.toMatchObject({ code: 'nietGevonden' });
      // Nor are they chosen to handle it.
      proef.core.context.switchGebruiker(ALLES);
      await expect(proef.stap(id, formeelStarten(proef, { behandelaarId: gebruiker }))).rejects.toMatchObject(
        {
          data: {
            velden: [{ veld: 'behandelaarId', melding: expect.stringContaining('gaat over deze persoon') }],
          },
        },
      );
    }
  });

  it('stays hidden from the medewerker who had that name, and from who has the account of it', async () => {
    const { id } = await proef.registreer({ beklaagden: ['naam:Tijn Oudnaam'] });
    const { medewerkerId } = await proef.team.medewerker({ achternaam: 'Oudnaam' });
    const { uitvoer } = await klachten().nieuwePersoon({
      ...WIE,
      naam: 'tijn.account',
      medewerkerId,
      rollen: ['klachtbehandelaar'],
    });
    await proef.core.client.medewerkers.wijzigGegevens({
      ...{ id: medewerkerId, voornaam: 'Tijn', tussenvoegsel: '', achternaam: 'Nieuwnaam' },
      ...{ werktelefoon: '', werkmail: '', telefoonOpenbaar: false, opleidingsniveau: null },
    });
    proef.as(['klachtbehandelaar'], { id: uitvoer.id, naam: 'tijn.account' });
    await expect(klachten().dossier({ id })).rejects.toMatchObject({ code: 'nietGevonden' });
  });
});

describe('somebody who turns out to be somebody', () => {
  const copy = (beklaagde: string) =>
    ({
      soort: 'stap',
      stap: { soort: 'afschrift-beklaagde', beklaagde, datum: '2026-02-05', document: 'D' },
    }) as const;

  it('a gebruiker who is linked to a medewerker: steps, relations and what is added stand under one person', async () => {
    const { medewerkerId } = await proef.team.medewerker({ achternaam: 'Gekoppeld' });
    const gebruiker = await addGebruiker('tg.account');
    const betrokken = [{ medewerkerId: gebruiker, betrokkenheid: 'leidinggevende' as const }];
    const { id } = await proef.registreer({ beklaagden: [gebruiker] });
    const { id: ander } = await proef.registreer({ betrokkenen: betrokken });
    await proef.stap(id, formeelStarten(proef));
    await proef.stap(id, copy(gebruiker));
    await klachten().koppelPersoon({ ...WIE, id: gebruiker, medewerkerId });
    const na = await klachten().dossier({ id });
    expect(na.beklaagden).toMatchObject([{ medewerkerId, naam: 'Tijn Gekoppeld' }]);
    expect(na.stappen).toEqual([copy(medewerkerId).stap]);
    expect(na.checklist.find(({ code }) => code === 'afschrift-klacht')?.stand).toBe('gedaan');
    expect(na.tijdlijn[0]?.titel).toContain('Tijn Gekoppeld');
    expect((await klachten().dossier({ id: ander })).betrokkenen).toMatchObject([{ medewerkerId }]);
    // What is chosen from then on is the same person, by either key: nothing is doubled and no step is in the way.
    for (const sleutel of [gebruiker, medewerkerId]) {
      await klachten().zetBeklaagden({ id, beklaagden: [sleutel], betrokkenen: [] });
      expect((await klachten().dossier({ id })).beklaagden.map((row) => row.medewerkerId)).toEqual([
        medewerkerId,
      ]);
    }
    await proef.stap(id, {
      soort: 'stap',
      stap: { soort: 'gehoord', wie: { beklaagde: medewerkerId }, datum: '2026-02-10' },
    });
    const { checklist } = await klachten().dossier({ id });
    expect(checklist.find(({ code }) => code === 'beklaagde-gehoord')?.stand).toBe('gedaan');
  });

  it('and taken back: everything stands under the gebruiker again', async () => {
    const { medewerkerId } = await proef.team.medewerker({ achternaam: 'Gekoppeld' });
    const gebruiker = await addGebruiker('tg.account');
    const { id } = await proef.registreer({ beklaagden: [gebruiker] });
    await klachten().koppelPersoon({ ...WIE, id: gebruiker, medewerkerId });
    await proef.core.client.beheer.maakOngedaan();
    expect((await klachten().dossier({ id })).beklaagden).toMatchObject([{ medewerkerId: gebruiker }]);
  });

  it('somebody by name who becomes a gebruiker, and then a medewerker', async () => {
    const { id } = await proef.registreer({ beklaagden: [SLEUTEL] });
    await proef.stap(id, formeelStarten(proef));
    await proef.stap(id, copy(SLEUTEL));
    const gebruiker = await addGebruiker('Tijdelijke, Jan de');
    expect((await klachten().dossier({ id })).beklaagden).toMatchObject([{ medewerkerId: gebruiker }]);
    const { medewerkerId } = await proef.team.medewerker({ achternaam: 'Vast' });
    await klachten().koppelPersoon({ ...WIE, id: gebruiker, medewerkerId });
    const na = await klachten().dossier({ id });
    expect(na.beklaagden).toMatchObject([{ medewerkerId, naam: 'Tijn Vast' }]);
    expect(na.stappen).toEqual([copy(medewerkerId).stap]);
    await klachten().zetBeklaagden({ id, beklaagden: [medewerkerId], betrokkenen: [] });
    expect((await klachten().dossier({ id })).stappen).toHaveLength(1);
    // They find it in what is kept about them (AVG art. 15).
    const inzage = await proef.core.client.avg.inzageMedewerker({ id: medewerkerId });
    expect(JSON.stringify(inzage)).toContain('de klacht gaat (ook) over u');
  });

  it('of two of that name nobody knows which: the name stays', async () => {
    const { id } = await proef.registreer({ beklaagden: [SLEUTEL] });
    await addGebruiker(NAAM);
    await klachten().nieuwePersoon({
      ...WIE,
      naam: 'Tijdelijke, Jan de',
      rollen: ['klachtbehandelaar'],
      geenMedewerker: true,
    });
    expect((await klachten().dossier({ id })).beklaagden).toMatchObject([{ medewerkerId: SLEUTEL }]);
  });

  it('somebody by name is replaced by the medewerker they turn out to be: their steps go along', async () => {
    const naam = 'Tijn Uitzendma (uitzendkracht)';
    const { id } = await proef.registreer({ beklaagden: [`naam:${naam}`] });
    await proef.stap(id, formeelStarten(proef));
    await proef.stap(id, copy(`naam:${naam}`));
    const { medewerkerId } = await proef.team.medewerker({ achternaam: 'Uitzendma' });
    await klachten().zetBeklaagden({ id, beklaagden: [medewerkerId], betrokkenen: [] });
    const na = await klachten().dossier({ id });
    expect(na.beklaagden).toMatchObject([{ medewerkerId }]);
    expect(na.stappen).toEqual([copy(medewerkerId).stap]);
    // Somebody else is no replacement: the step is about who was there.
    await expect(
      klachten().zetBeklaagden({ id, beklaagden: [proef.beklaagdeId], betrokkenen: [] }),
    ).rejects.toMatchObject({ code: 'ongeldig' });
  });
});
