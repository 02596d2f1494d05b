import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Gebruiker } from '../../src/core/base/core-types.ts';
import { createTestCore } from '../support/create-test-core.ts';
import { EVERY_CALL, makeCall, type Procedure } from '../support/every-call.ts';
import { ALLES, bringToBrief, createKlachtproef, type Klachtproef } from '../support/klacht-trial.ts';
import { preview } from '../support/preview-input.ts';

/**
 * Complaint contents are for few (domein §5.1). Every call of the contract is made as everybody who may not see
 * this complaint, with its id, that of its beklaagde, team, document and parts in every field that takes one;
 * nothing of the complaint may be in any answer or error, and nothing of it may have changed.
 */

const GEHEIM = [
  'Klaagstra',
  'Proefstraat',
  'NotitieGeheim',
  'DocumentGeheim',
  'terugbelverzoeken',
  'ConceptGeheim',
];

/** Who else the complaint is about, or was there: not only people with hours in the team. */
type Anderen = {
  readonly manager: string;
  readonly vertrokken: string;
  readonly zonderUren: string;
  readonly gebruiker: string;
  readonly getuige: string;
  readonly erbij: string;
};
const BY_NAME = { beklaagde: 'Niels van der Naamloos', getuige: 'Gonda Gezien' };

let anderen: Anderen;
let proef: Klachtproef;
let id: string;
let ids: readonly string[];

async function createAnderen(): Promise<Anderen> {
  const { klachten, teams, detacheringen } = proef.core.client;
  const mens = async (achternaam: string, teamId?: null) =>
    (await proef.team.medewerker({ achternaam, ...(teamId === undefined ? {} : { teamId }) })).medewerkerId;
  const account = async (naam: string) => {
    const rollen = ['administratie' as const];
    const input = { naam, medewerkerId: null, geenMedewerker: true, rollen };
    return (await klachten.nieuwePersoon(input)).uitvoer.id;
  };
  const manager = await mens('Managerma');
  const periode = { van: '2020-01-06', tot: null };
  const { gebiedId } = proef.team;
  await teams.nieuweGebiedsmanager({ gebiedId, medewerkerId: manager, vervangerId: null, ...periode });
  const vertrokken = await mens('Vertrokkema');
  await detacheringen.wijzig({ soort: 'uit-dienst', medewerkerId: vertrokken, per: '2026-01-05' });
  return {
    manager,
    vertrokken,
    zonderUren: await mens('Zonderurema', null),
    gebruiker: await account('Ada Administra'),
    getuige: await mens('Getuigema'),
    erbij: await account('Erik Erbij'),
  };
}

async function createProef(): Promise<void> {
  proef = await createKlachtproef(await createTestCore());
  const { klachten } = proef.core.client;
  ({ id } = await proef.registreer());
  await bringToBrief(proef, id);
  anderen = await createAnderen();
  const { manager, vertrokken, zonderUren, gebruiker, getuige, erbij } = anderen;
  const name = `naam:${BY_NAME.beklaagde}`;
  const mensen = {
    beklaagden: [proef.beklaagdeId, manager, vertrokken, zonderUren, gebruiker, name],
    betrokkenen: [
      { medewerkerId: getuige, betrokkenheid: 'getuige' as const },
      { medewerkerId: erbij, betrokkenheid: 'bij-gedraging' as const },
      { medewerkerId: `naam:${BY_NAME.getuige}`, betrokkenheid: 'getuige' as const },
    ],
  };
  await klachten.zetBeklaagden({ id, ...mensen });
  await klachten.voegNotitieToe({ id, tekst: 'NotitieGeheim' });
  const inhoud = Buffer.from('DocumentGeheim').toString('base64');
  const { uitvoer } = await klachten.voegDocumentToe({ id, naam: 'a.txt', inhoud, brief: null });
  const gegevens = { omschrijving: 'ConceptGeheim', ...mensen };
  const concept = await klachten.bewaarConcept({ id: null, gegevens });
  const [onderdeel] = uitvoer.dossier.onderdelen;
  ids = [
    id,
    uitvoer.documentId,
    onderdeel?.id ?? '',
    proef.beklaagdeId,
    proef.team.oost,
    proef.behandelaarId,
    concept.id,
    anderen.gebruiker,
    anderen.getuige,
    'klacht',
    'klacht_stap',
  ];
}

/** What this complaint itself holds, with its history; names of people and teams may change by other calls. */
async function state(): Promise<object> {
  proef.core.context.switchGebruiker(ALLES);
  const dossier = await proef.core.client.klachten.dossier({ id });
  const { status, gegevens, onderdelen, bevindingen, stappen, notities, documenten, maatregelen } = dossier;
  const content = { status, gegevens, onderdelen, bevindingen, stappen, notities, documenten, maatregelen };
  const opdrachten = proef.core.context.opslag.historie('klacht', id).map((line) => line.label);
  return { ...content, opdrachten, beklaagden: dossier.beklaagden.map((row) => row.medewerkerId) };
}

async function roep(procedure: Procedure, key: string): Promise<string> {
  try {
    return JSON.stringify(await makeCall(proef.core, procedure, key)) ?? '';
  } catch (fault) {
    return fault instanceof Error ? `${fault.message} ${JSON.stringify(fault)}` : String(fault);
  }
}

/** Who may see nothing of this complaint; the last three have a role, but it is about them. */
const NO_SIGHT: readonly [string, () => Gebruiker][] = [
  ['inzage', () => ({ naam: 'A', geenMedewerker: true, rollen: ['inzage'] })],
  ['teamcoordinator', () => ({ naam: 'B', geenMedewerker: true, rollen: ['teamcoordinator'] })],
  ['beheerder', () => ({ naam: 'C', geenMedewerker: true, rollen: ['beheerder'] })],
  [
    'gebiedsmanager of another gebied',
    () => ({ naam: 'D', geenMedewerker: true, rollen: ['gebiedsmanager'], gebiedIds: ['ander-gebied'] }),
  ],
  [
    'gebiedsmanager without a gebied',
    () => ({ naam: 'E', geenMedewerker: true, rollen: ['gebiedsmanager'], gebiedIds: [] }),
  ],
  [
    'somebody without any complaint role',
    () => ({ naam: 'F', geenMedewerker: true, rollen: ['beheerder'], klachtrollen: [] }),
  ],
  [
    'the beklaagde as administratie',
    () => ({ naam: 'G', rollen: ['administratie'], medewerkerId: proef.beklaagdeId }),
  ],
  [
    'the beklaagde as klachtbehandelaar',
    () => ({
      naam: 'H',
      rollen: ['inzage'],
      klachtrollen: ['klachtbehandelaar'],
      medewerkerId: proef.beklaagdeId,
    }),
  ],
  ['the beklaagde with every role', () => ({ ...ALLES, naam: 'I', medewerkerId: proef.beklaagdeId })],
  [
    'the gebiedsmanager who is beklaagde, in the own gebied',
    () => ({
      naam: 'J',
      rollen: ['gebiedsmanager'],
      gebiedIds: [proef.team.gebiedId],
      medewerkerId: anderen.manager,
    }),
  ],
  ['a beklaagde who left', () => ({ ...ALLES, naam: 'K', medewerkerId: anderen.vertrokken })],
  ['a beklaagde without hours in a team', () => ({ ...ALLES, naam: 'L', medewerkerId: anderen.zonderUren })],
  [
    'a beklaagde of the administratie who is no medewerker',
    () => ({ ...ALLES, naam: 'Ada Administra', id: anderen.gebruiker }),
  ],
  ['a beklaagde known by name', () => ({ ...ALLES, naam: 'N. van der Naamloos' })],
  ['a witness with every role', () => ({ ...ALLES, naam: 'M', medewerkerId: anderen.getuige })],
  ['a gebruiker who was there, with every role', () => ({ ...ALLES, naam: 'Erik Erbij', id: anderen.erbij })],
  ['a witness known by name', () => ({ ...ALLES, naam: 'Gonda Gezien', geenMedewerker: true })],
];

it('every call is made with an input that it accepts, so no refusal hides behind the form', () => {
  const zonder = EVERY_CALL.filter(
    ({ inputSchema }) =>
      inputSchema instanceof z.core.$ZodType &&
      !z.safeParse(inputSchema, preview(inputSchema, 'een-id')).success,
  );
  expect(zonder.map(({ pad }) => pad)).toEqual([]);
});

describe.each(NO_SIGHT)('%s', (_naam, gebruiker) => {
  beforeAll(createProef);

  it('finds nothing of a complaint in any call, and changes nothing of it', async () => {
    const voor = await state();
    const lekken: string[] = [];
    for (const procedure of EVERY_CALL) {
      for (const key of ids) {
        proef.core.context.switchGebruiker(gebruiker());
        const antwoord = await roep(procedure, key);
        const found = [...GEHEIM, '2026-001'].filter((geheim) => antwoord.includes(geheim));
        if (found.length > 0) lekken.push(`${procedure.pad}(${key}): ${found.join(', ')}`);
      }
    }
    expect(lekken).toEqual([]);
    expect(await state()).toEqual(voor);
  }, 60_000);
});

describe('who may', () => {
  beforeAll(createProef);

  it.each([
    ['administratie', () => ({ naam: 'A', geenMedewerker: true, rollen: ['administratie'] })],
    [
      'klachtbehandelaar',
      () => ({ naam: 'B', geenMedewerker: true, rollen: ['inzage'], klachtrollen: ['klachtbehandelaar'] }),
    ],
    [
      'gebiedsmanager of this gebied',
      () => ({
        naam: 'C',
        geenMedewerker: true,
        rollen: ['gebiedsmanager'],
        gebiedIds: [proef.team.gebiedId],
      }),
    ],
    [
      'gebiedsmanager of the whole city',
      () => ({ naam: 'D', geenMedewerker: true, rollen: ['gebiedsmanager'] }),
    ],
  ] as [string, () => Gebruiker][])('%s opens it, and reads its labels', async (_naam, gebruiker) => {
    proef.core.context.switchGebruiker(gebruiker());
    expect((await proef.core.client.klachten.dossier({ id })).gegevens.klagers[0]?.naam).toContain(
      'Klaagstra',
    );
    const [last] = await proef.core.client.beheer.opdrachten({ aantal: 1 });
    expect(last?.label).toBe('Klacht 2026-001: document toegevoegd');
  });

  it('others read that a complaint was changed, and no more', async () => {
    // Also of what one did oneself in another role.
    proef.core.context.switchGebruiker({ naam: ALLES.naam, geenMedewerker: true, rollen: ['beheerder'] });
    const { beheer, klachten } = proef.core.client;
    const [last] = await beheer.opdrachten({ aantal: 1 });
    expect(last?.label).toBe('Klacht gewijzigd');
    expect((await beheer.journaalStand()).ongedaan?.label).toBe('Klacht gewijzigd');
    expect(await klachten.aantallen()).toEqual({ open: 1, perJaar: [{ jaar: 2026, ontvangen: 1 }] });
    await expect(beheer.maakOngedaan()).rejects.toMatchObject({ code: 'geenRecht' });
    proef.core.context.switchGebruiker({ naam: 'X', geenMedewerker: true, rollen: ['beheerder'] });
    expect((await beheer.journaalStand()).ongedaan).toBeNull();
    await expect(beheer.maakOpdrachtOngedaan({ opdrachtId: last?.id ?? '' })).rejects.toMatchObject({
      code: 'geenRecht',
    });
    proef.core.context.switchGebruiker({ naam: 'X', geenMedewerker: true, rollen: ['inzage'] });
    expect(await klachten.toegang()).toEqual({ soort: 'aantallen' });
    await expect(klachten.dossier({ id })).rejects.toMatchObject({ code: 'geenRecht' });
  });

  it('a klachtbehandelaar takes back a step, but not the planning of others', async () => {
    const behandelaar: Gebruiker = {
      naam: 'B',
      geenMedewerker: true,
      rollen: ['inzage'],
      klachtrollen: ['klachtbehandelaar'],
    };
    proef.core.context.switchGebruiker(behandelaar);
    await proef.core.client.klachten.voegNotitieToe({ id, tekst: 'Weg' });
    expect((await proef.core.client.beheer.maakOngedaan()).opdracht?.label).toContain('notitie toegevoegd');
    proef.core.context.switchGebruiker(ALLES);
    const { opdracht } = await proef.core.client.teams.nieuwGebied({ naam: 'West', van: '2026-01-05' });
    proef.core.context.switchGebruiker(behandelaar);
    await expect(
      proef.core.client.beheer.maakOpdrachtOngedaan({ opdrachtId: opdracht?.id ?? '' }),
    ).rejects.toMatchObject({ code: 'geenRecht' });
  });
});
