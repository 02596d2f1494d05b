import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { createTestCore } from '../../../../../tests/support/create-test-core.ts';
import {
  AFHANDELEN,
  ALLES,
  bringToBrief,
  createKlachtproef,
  type Klachtproef,
} from '../../../../../tests/support/klacht-trial.ts';
import { gebruiker, gebruikerRol } from '../../../db/schema/beheer.ts';
import { gebiedsmanager } from '../../../db/schema/teams.ts';

/** Awb 9:7 rests on knowing who is who: unknown never passes. */

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
const start = (behandelaarId: string, redenAfwijking = '') =>
  ({
    soort: 'formeel-starten',
    datum: '2026-02-04',
    behandelaarId,
    procedureWeken: 6,
    redenAfwijking,
  }) as const;

/** Somebody who was added when it was not asked yet which medewerker they are. */
function addUnknown(naam: string, rol: 'klachtbehandelaar' | 'gebiedsmanager' = 'klachtbehandelaar'): string {
  const id = `oud-${naam.replaceAll(' ', '-')}`;
  proef.core.context.opslag.run(
    { gebruiker: ALLES, klok: proef.core.context.klok, aanroep: 'test' },
    (tx) => {
      const geldig = { geldigVan: '2020-01-06', geldigTot: null };
      tx.insert(gebruiker)
        .values({ id, naam, ...geldig })
        .run();
      tx.insert(gebruikerRol)
        .values({ id: `rol-${naam}`, gebruikerId: id, rol, ...geldig })
        .run();
      return { label: 'Test', uitvoer: null };
    },
  );
  return id;
}

describe('who is added', () => {
  it('is a medewerker, or explicitly none: nothing chosen is refused, and so is both', async () => {
    const persoon = { naam: 'Nieuw Iemand', rollen: ['klachtbehandelaar' as const] };
    await expect(klachten().nieuwePersoon({ ...persoon, ...WIE })).rejects.toMatchObject(
      veldfout('medewerkerId', 'Nieuw Iemand'),
    );
    await expect(
      klachten().nieuwePersoon({
        ...persoon,
        ...WIE,
        medewerkerId: proef.beklaagdeId,
        geenMedewerker: true,
      }),
    ).rejects.toMatchObject(veldfout('medewerkerId'));
    await klachten().nieuwePersoon({ ...persoon, ...WIE, geenMedewerker: true });
    const { personen } = await klachten().keuzes();
    expect(personen.find(({ naam }) => naam === 'Nieuw Iemand')).toMatchObject({ stand: 'geen' });
  });

  it.each(['beheerder', 'administratie'] as const)('is made %s by a beheerder only', async (rol) => {
    const persoon = {
      ...WIE,
      naam: 'Hogerop',
      rollen: ['klachtbehandelaar' as const, rol],
      geenMedewerker: true,
    };
    proef.core.context.switchGebruiker({ naam: 'A. Dministratie', rollen: ['administratie'] });
    await expect(klachten().nieuwePersoon(persoon)).rejects.toMatchObject(
      veldfout('rollen', 'Beheer, Gebruikers'),
    );
    proef.core.context.switchGebruiker(ALLES);
    expect((await klachten().keuzes()).personen.map(({ naam }) => naam)).not.toContain('Hogerop');
    await klachten().nieuwePersoon(persoon);
    expect((await klachten().keuzes()).personen.map(({ naam }) => naam)).toContain('Hogerop');
  });

  it.each([
    'Tijn Beklaagdema',
    'T. Beklaagdema',
    'tijn beklaagdema',
    'Beklaagdema, Tijn',
    'Beklaagdema',
    'tbeklaagdema',
  ])('%s, without a link to the medewerker of that name, warns', async (naam) => {
    const persoon = { ...WIE, naam, geenMedewerker: true, rollen: ['klachtbehandelaar' as const] };
    await expect(klachten().nieuwePersoon(persoon)).rejects.toMatchObject(
      veldfout('isNaamgenoot', 'Tijn Beklaagdema'),
    );
    const { id } = (await klachten().nieuwePersoon({ ...persoon, isNaamgenoot: true })).uitvoer;
    // Said to be another person: chosen only with a reason, in the complaint about the one of that name.
    const { id: klacht } = await proef.registreer();
    await expect(proef.stap(klacht, start(id))).rejects.toMatchObject(
      veldfout('redenAfwijking', 'heet net zo'),
    );
    await proef.stap(klacht, start(id, 'Neven, elk met een eigen personeelsnummer.'));
  });
});

describe('somebody of whom nobody knows which medewerker it is', () => {
  it('handles nothing, formally or informally, until that is recorded', async () => {
    const id = addUnknown('Wie Weetniet');
    const manager = addUnknown('Wie Weetookniet', 'gebiedsmanager');
    const { id: klacht } = await proef.registreer();
    await expect(proef.stap(klacht, start(id))).rejects.toMatchObject(
      veldfout('behandelaarId', 'Wie Weetniet'),
    );
    await expect(
      proef.stap(klacht, { soort: 'informeel-starten', datum: '2026-02-03', gebiedsmanagerId: manager }),
    ).rejects.toMatchObject(veldfout('gebiedsmanagerId', 'Wie Weetookniet'));
    await proef.stap(klacht, start(proef.behandelaarId));
    await expect(
      klachten().wijzigBehandelaar({ id: klacht, behandelaarId: id, redenAfwijking: 'Toch' }),
    ).rejects.toMatchObject(veldfout('behandelaarId', 'Wie Weetniet'));
    await klachten().koppelPersoon({ ...WIE, id, geenMedewerker: true });
    const { uitvoer } = await klachten().wijzigBehandelaar({
      id: klacht,
      behandelaarId: id,
      redenAfwijking: '',
    });
    expect(uitvoer.formeel?.behandelaar).toMatchObject({ naam: 'Wie Weetniet', stand: 'geen' });
  });

  it('turns out to be the beklaagde: the complaint is not theirs any more, and the checklist says so', async () => {
    const { id } = await proef.registreer();
    await bringToBrief(proef, id);
    // As it was in a file of before: a behandelaar without a link.
    proef.core.context.opslag.run(
      { gebruiker: ALLES, klok: proef.core.context.klok, aanroep: 'test' },
      (tx) => {
        tx.update(gebruiker)
          .set({ geenMedewerker: false })
          .where(eq(gebruiker.id, proef.behandelaarId))
          .run();
        return { label: 'Test', uitvoer: null };
      },
    );
    const punt = async () =>
      (await klachten().dossier({ id })).checklist.find(({ code }) => code === 'behandelaar');
    expect(await punt()).toMatchObject({ stand: 'open', bezwaar: { code: 'behandelaar-onbekend' } });
    await expect(proef.stap(id, AFHANDELEN)).rejects.toMatchObject({ code: 'ongeldig' });
    await klachten().koppelPersoon({ ...WIE, id: proef.behandelaarId, medewerkerId: proef.beklaagdeId });
    expect(await punt()).toMatchObject({ stand: 'open', bezwaar: { code: 'behandelaar-is-beklaagde' } });
    proef.as(['klachtbehandelaar', 'college'], { id: proef.behandelaarId, naam: 'Bea Handelaar' });
    await expect(klachten().dossier({ id })).rejects.toMatchObject({ code: 'nietGevonden' });
  });

  it('sees no complaint about somebody of their name, until it is known who they are', async () => {
    const { id } = await proef.registreer();
    const { medewerkerId: ander } = await proef.team.medewerker({ achternaam: 'Anderma' });
    const zelf = { naam: 'T. Beklaagdema', rollen: ['inzage'] as const };
    proef.as(['klachtbehandelaar'], zelf);
    await expect(klachten().dossier({ id })).rejects.toMatchObject({ code: 'nietGevonden' });
    expect((await klachten().keuzes()).ik).toMatchObject({
      id: null,
      stand: 'onbekend',
      naamgenoten: [proef.beklaagdeId],
    });
    // Nobody lifts their own shield: that these are two people is for somebody else to say (Awb 9:7).
    const geen = { ...WIE, id: null, geenMedewerker: true };
    for (const isNaamgenoot of [false, true]) {
      await expect(klachten().koppelPersoon({ ...geen, isNaamgenoot })).rejects.toMatchObject(
        veldfout('medewerkerId', 'Tijn Beklaagdema'),
      );
    }
    await expect(klachten().koppelPersoon({ ...WIE, id: null, medewerkerId: ander })).rejects.toMatchObject(
      veldfout('medewerkerId', 'Tijn Beklaagdema'),
    );
    await expect(klachten().dossier({ id })).rejects.toMatchObject({ code: 'nietGevonden' });
    await klachten().koppelPersoon({ ...WIE, id: null, medewerkerId: proef.beklaagdeId });
    expect((await klachten().keuzes()).ik).toMatchObject({ stand: 'medewerker' });
    await expect(klachten().dossier({ id })).rejects.toMatchObject({ code: 'nietGevonden' });
    // And it can be taken back like any other change: then she is shielded by her name again.
    await proef.core.client.beheer.maakOngedaan();
    expect((await klachten().keuzes()).ik).toMatchObject({ stand: 'onbekend' });
    await expect(klachten().dossier({ id })).rejects.toMatchObject({ code: 'nietGevonden' });
  });

  it('says it of oneself; of others only administratie and beheerder do', async () => {
    const id = addUnknown('Wie Weetniet');
    proef.as(['klachtbehandelaar'], { naam: 'Ander' });
    await expect(klachten().koppelPersoon({ ...WIE, id, geenMedewerker: true })).rejects.toMatchObject({
      code: 'geenRecht',
    });
    await expect(klachten().koppelPersoon({ ...WIE, id: null })).rejects.toMatchObject(
      veldfout('medewerkerId'),
    );
    proef.as(['klachtbehandelaar'], { naam: 'Wie Weetniet', id });
    await klachten().koppelPersoon({ ...WIE, id: null, medewerkerId: proef.beklaagdeId });
    expect((await klachten().keuzes()).ik).toMatchObject({ id, stand: 'medewerker' });
    await expect(klachten().koppelPersoon({ ...WIE, id: 'weg', geenMedewerker: true })).rejects.toMatchObject(
      {
        code: 'nietGevonden',
      },
    );
  });
});

describe('line management that nobody knows', () => {
  it('is said by name, with what to do, and no longer when it is recorded', async () => {
    const waarschuwing = (id: string) =>
      klachten()
        .dossier({ id })
        .then(
          ({ waarschuwingen }) => waarschuwingen.find(({ code }) => code === 'leiding-onbekend')?.melding,
        );
    const { id } = await proef.registreer();
    expect(await waarschuwing(id)).toContain('Tijn Beklaagdema');
    proef.core.context.opslag.run(
      { gebruiker: ALLES, klok: proef.core.context.klok, aanroep: 'test' },
      (tx) => {
        tx.insert(gebiedsmanager)
          .values({
            id: 'gm',
            gebiedId: proef.team.gebiedId,
            medewerkerId: proef.beklaagdeId,
            geldigVan: '2020-01-06',
            geldigTot: null,
          })
          .run();
        return { label: 'Test', uitvoer: null };
      },
    );
    // Who leads the gebied is the beklaagde: somebody else must lead them, and nobody knows who.
    expect(await waarschuwing(id)).toContain('Tijn Beklaagdema');
    const { medewerkerId } = await proef.team.medewerker({ achternaam: 'Chefstra' });
    await klachten().zetBeklaagden({
      id,
      beklaagden: [proef.beklaagdeId],
      betrokkenen: [{ medewerkerId, betrokkenheid: 'leidinggevende' }],
    });
    expect(await waarschuwing(id)).toBeUndefined();
  });

  it('warns with the choice of a behandelaar, of somebody without a team on that day', async () => {
    const { medewerkerId } = await proef.team.medewerker({ achternaam: 'Teamloosma', teamId: null });
    const { id } = await proef.registreer({ beklaagden: [medewerkerId] });
    const { waarschuwingen } = await klachten().controleerStap({ id, stap: start(proef.behandelaarId) });
    expect(waarschuwingen).toEqual([
      expect.objectContaining({
        code: 'leiding-onbekend',
        melding: expect.stringContaining('Tijn Teamloosma'),
        redenNodig: false,
      }),
    ]);
  });

  it('is a gebruiker with the gebied too, who is no medewerker', async () => {
    const id = addUnknown('Extern Leidster', 'gebiedsmanager');
    proef.core.context.opslag.run(
      { gebruiker: ALLES, klok: proef.core.context.klok, aanroep: 'test' },
      (tx) => {
        tx.update(gebruikerRol)
          .set({ gebiedId: proef.team.gebiedId })
          .where(eq(gebruikerRol.gebruikerId, id))
          .run();
        return { label: 'Test', uitvoer: null };
      },
    );
    await klachten().koppelPersoon({ ...WIE, id, geenMedewerker: true });
    const { id: klacht } = await proef.registreer();
    await expect(proef.stap(klacht, start(id))).rejects.toMatchObject(
      veldfout('redenAfwijking', 'leidinggevende'),
    );
  });
});

it('everybody who is or was a medewerker can be chosen, with where they worked on the day', async () => {
  const zonder = await proef.team.medewerker({ achternaam: 'Teamloosma', teamId: null });
  const mensen = await klachten().mensen({ datum: '2026-01-20' });
  expect(mensen.filter(({ soort }) => soort === 'medewerker')).toEqual([
    { id: proef.beklaagdeId, naam: 'Tijn Beklaagdema', soort: 'medewerker', waar: 'Oost, Enver' },
    { id: zonder.medewerkerId, naam: 'Tijn Teamloosma', soort: 'medewerker', waar: 'Enver' },
  ]);
  // And the gebruikers who are no medewerker.
  expect(mensen.filter(({ soort }) => soort === 'gebruiker')).toEqual([
    {
      id: proef.behandelaarId,
      naam: 'Bea Handelaar',
      soort: 'gebruiker',
      waar: 'klachtbehandelaar, namens het college',
    },
    { id: proef.gebiedsmanagerId, naam: 'Gerda Manager', soort: 'gebruiker', waar: 'gebiedsmanager' },
  ]);
  const eerder = await klachten().mensen({ datum: '2019-01-01' });
  expect(eerder.slice(0, 2).map(({ waar }) => waar)).toEqual([
    'werkt hier niet op deze dag',
    'werkt hier niet op deze dag',
  ]);
});

describe('whom a complaint can be about', () => {
  const zet = (id: string, beklaagden: string[], betrokkenen: string[] = []) =>
    klachten().zetBeklaagden({
      id,
      beklaagden,
      betrokkenen: betrokkenen.map((medewerkerId) => ({ medewerkerId, betrokkenheid: 'getuige' })),
    });
  const namen = async (id: string) => (await klachten().dossier({ id })).beklaagden.map(({ naam }) => naam);

  it('is a gebruiker who is no medewerker, or somebody by name: heard, sent a copy, and never the behandelaar', async () => {
    const { id } = await proef.registreer({ beklaagden: [proef.gebiedsmanagerId, 'naam:Jan de Tijdelijke'] });
    expect(await namen(id)).toEqual(['Gerda Manager', 'Jan de Tijdelijke']);
    const { uitvoer } = await klachten().nieuwePersoon({
      ...WIE,
      naam: 'J. de Tijdelijke',
      geenMedewerker: true,
      rollen: ['klachtbehandelaar'],
    });
    await expect(proef.stap(id, start(uitvoer.id))).rejects.toMatchObject(
      veldfout('behandelaarId', 'De klacht gaat over deze persoon'),
    );
    await proef.stap(id, start(proef.behandelaarId));
    const beklaagde = 'naam:Jan de Tijdelijke';
    const copy = { soort: 'afschrift-beklaagde', beklaagde, datum: '2026-02-05', document: 'D' } as const;
    const { tijdlijn, stappen } = await proef.stap(id, { soort: 'stap', stap: copy });
    expect(stappen).toEqual([copy]);
    expect(tijdlijn[0]?.titel).toContain('Jan de Tijdelijke');
    await expect(zet(id, [proef.gebiedsmanagerId])).rejects.toMatchObject(
      veldfout('beklaagden', 'al een stap'),
    );
    const [line] = await klachten().lijst({
      alleenOpen: false,
      jaar: null,
      zoek: 'tijdelijke',
      metNamen: true,
    });
    expect(line?.beklaagden).toEqual(['Gerda Manager', 'Jan de Tijdelijke']);
  });

  it('a gebruiker who is a medewerker stands there as that medewerker, once', async () => {
    const { uitvoer } = await klachten().nieuwePersoon({
      ...WIE,
      naam: 'Tijn Zelf',
      medewerkerId: proef.beklaagdeId,
      rollen: ['klachtbehandelaar'],
    });
    const { id } = await proef.registreer({ beklaagden: [uitvoer.id, proef.beklaagdeId] });
    expect((await klachten().dossier({ id })).beklaagden.map((row) => row.medewerkerId)).toEqual([
      proef.beklaagdeId,
    ]);
  });

  it('by name only when the list does not have them; then it says who to choose, or what to add', async () => {
    const { id } = await proef.registreer();
    for (const naam of ['Tijn Beklaagdema', 't. beklaagdema', 'Bea Handelaar', 'Handelaar, Bea']) {
      await expect(zet(id, [`naam:${naam}`]), naam).rejects.toMatchObject(
        veldfout('beklaagden', 'staat in de lijst'),
      );
    }
    await zet(id, ['naam:Tijn Beklaagdema (uitzendkracht)']);
    await expect(zet(id, ['naam:  '])).rejects.toMatchObject({ code: 'ongeldig' });
    await expect(zet(id, ['bestaat-niet'])).rejects.toMatchObject(veldfout('beklaagden'));
    // Who stood there stays, also when somebody of that name comes into the list later.
    await zet(id, ['naam:Nieuwe Collega']);
    await proef.team.medewerker({ achternaam: 'Later' });
    await klachten().nieuwePersoon({
      ...WIE,
      naam: 'Nieuwe Collega',
      geenMedewerker: true,
      rollen: ['administratie'],
    });
    await zet(id, ['naam:Nieuwe Collega', proef.beklaagdeId]);
    expect((await namen(id)).sort()).toEqual(['Nieuwe Collega', 'Tijn Beklaagdema']);
  });

  it('nobody records themselves: a colleague does, and from then on it is hidden', async () => {
    const { id } = await proef.registreer();
    const { medewerkerId } = await proef.team.medewerker({ achternaam: 'Administratiema' });
    const zelf = { naam: 'Tijn Administratiema', medewerkerId };
    proef.as(['administratie'], zelf);
    await expect(zet(id, [medewerkerId])).rejects.toMatchObject(veldfout('beklaagden', 'uzelf'));
    await expect(zet(id, [], [medewerkerId])).rejects.toMatchObject(veldfout('beklaagden', 'uzelf'));
    proef.core.context.switchGebruiker(ALLES);
    await zet(id, [proef.beklaagdeId], [medewerkerId]);
    proef.as(['administratie'], zelf);
    await expect(klachten().dossier({ id })).rejects.toMatchObject({ code: 'geenRecht' });
    expect(await klachten().lijst({ alleenOpen: false, jaar: null, zoek: '', metNamen: true })).toEqual([]);
    expect(await klachten().signalen()).toEqual([]);
  });
});
