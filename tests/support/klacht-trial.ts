import { expect } from 'vitest';
import type { Core, Gebruiker } from '../../src/core/base/core-types.ts';
import type { KlachtDossierOutput } from '../../src/shared/contract/klachten/dossier.ts';
import type { Intake } from '../../src/shared/contract/klachten/intake.ts';
import type { OvergangInput } from '../../src/shared/contract/klachten/stappen.ts';
import { GEBRUIKER_ROLLEN } from '../../src/shared/domain/gebruiker/rol.ts';
import type { KlachtRol } from '../../src/shared/domain/klacht/basis/lists.ts';
import { createProefteam, type Proefteam } from './proefteam.ts';

/** A core in which complaints can be handled: a team, a beklaagde, and people with a role. */

export const ALLES: Gebruiker = {
  naam: 'Proefpersoon',
  rollen: GEBRUIKER_ROLLEN.values,
  geenMedewerker: true,
};

export type Klachtproef = {
  readonly core: Core;
  readonly team: Proefteam;
  readonly beklaagdeId: string;
  /** Gebruikers that can be chosen in a step. */
  readonly behandelaarId: string;
  readonly gebiedsmanagerId: string;
  /** Goes on as somebody with these complaint roles. */
  as(rollen: readonly KlachtRol[], anders?: Partial<Gebruiker>): void;
  intake(anders?: Partial<Intake>): Intake;
  registreer(anders?: Partial<Intake>): Promise<{ id: string; nummer: string }>;
  stap(id: string, stap: OvergangInput): Promise<KlachtDossierOutput>;
};

export async function createKlachtproef(core: Core): Promise<Klachtproef> {
  core.context.switchGebruiker(ALLES);
  const { klachten } = core.client;
  const team = await createProefteam(core, '2020-01-06');
  const { medewerkerId: beklaagdeId } = await team.medewerker({ achternaam: 'Beklaagdema' });
  const persoon = async (naam: string, rol: KlachtRol) =>
    (await klachten.nieuwePersoon({ naam, medewerkerId: null, geenMedewerker: true, rollen: [rol] })).uitvoer
      .id;
  const behandelaarId = await persoon('Bea Handelaar', 'klachtbehandelaar');
  const gebiedsmanagerId = await persoon('Gerda Manager', 'gebiedsmanager');
  const intake = (anders: Partial<Intake> = {}): Intake => ({
    ontvangstdatum: '2026-02-02',
    kanaal: 'e-mail',
    vorm: 'schriftelijk',
    opSchriftOp: null,
    regeling: 'awb',
    kopieDoorgezonden: false,
    klagers: [{ naam: 'Klaartje Klaagstra', adres: 'Proefstraat 1', bereikbaarheid: '', gemachtigde: '' }],
    datumGedraging: '2026-01-20',
    omschrijving: 'Niet teruggebeld na drie verzoeken.',
    wijkId: null,
    teamId: team.oost,
    blijvendBewaren: false,
    bewaarReden: '',
    beklaagden: [beklaagdeId],
    betrokkenen: [],
    onderdelen: [{ tekst: 'Niet teruggebeld', categorie: 'communicatie' }],
    ...anders,
  });
  return {
    core,
    team,
    beklaagdeId,
    behandelaarId,
    gebiedsmanagerId,
    as: (klachtrollen, anders = {}) =>
      core.context.switchGebruiker({
        ...{ naam: 'Ander', rollen: ['inzage'], klachtrollen },
        // Of somebody by name it is for the test to say who they are.
        geenMedewerker: anders.naam === undefined,
        ...anders,
      }),
    intake,
    registreer: async (anders) =>
      (await klachten.registreer({ conceptId: null, intake: intake(anders) })).uitvoer,
    stap: async (id, stap) => (await klachten.zetStap({ id, stap })).uitvoer,
  };
}

/** Every step of a formal handling on or before `dag`, up to the point where only the letter is missing. */
export async function bringToBrief(proef: Klachtproef, id: string, dag = '2026-02-20'): Promise<void> {
  const { beklaagdeId } = proef;
  const wie = { beklaagde: beklaagdeId };
  await proef.stap(id, {
    soort: 'formeel-starten',
    datum: '2026-02-04',
    behandelaarId: proef.behandelaarId,
    procedureWeken: 6,
    redenAfwijking: '',
  });
  const stappen: Extract<OvergangInput, { soort: 'stap' }>['stap'][] = [
    { soort: 'ontvangstbevestiging', datum: '2026-02-05', document: 'D1' },
    { soort: 'afschrift-beklaagde', beklaagde: beklaagdeId, datum: '2026-02-05', document: 'D2' },
    { soort: 'uitnodiging-horen', wie: 'klager', datum: '2026-02-10', document: 'D3' },
    { soort: 'gehoord', wie: 'klager', datum: dag },
    { soort: 'gehoord', wie, datum: dag },
    { soort: 'verslag', datum: dag, document: 'D4' },
  ];
  for (const stap of stappen) await proef.stap(id, { soort: 'stap', stap });
  const { onderdelen } = await proef.core.client.klachten.dossier({ id });
  await proef.core.client.klachten.zetOordeel({
    id,
    onderdelen: onderdelen.map((part) => ({
      id: part.id,
      oordeel: 'gegrond',
      motivering: 'Er is niet gebeld.',
    })),
    bevindingen: 'De terugbelverzoeken stonden niet in de agenda.',
    conclusies: 'De terugbelafspraken komen voortaan in de teamagenda.',
  });
}

export const AFHANDELEN = {
  soort: 'afhandelen',
  datum: '2026-02-27',
  ombudsmanNaam: 'Nationale ombudsman',
  ombudsmanTermijnVermeld: true,
  afschriftBeklaagdeOp: '2026-02-27',
  wijktAfVanAdvies: false,
  motiveringAfwijking: '',
} as const satisfies OvergangInput;

export const MONDELING = { vorm: 'mondeling', kanaal: 'telefoon' } as const;

type FormeelStarten = Extract<OvergangInput, { soort: 'formeel-starten' }>;

export const formeelStarten = (proef: Klachtproef, anders: Partial<FormeelStarten> = {}): FormeelStarten => ({
  soort: 'formeel-starten',
  datum: '2026-02-04',
  behandelaarId: proef.behandelaarId,
  procedureWeken: 6,
  redenAfwijking: '',
  ...anders,
});

export const informeelStarten = (proef: Klachtproef) =>
  ({ soort: 'informeel-starten', datum: '2026-02-04', gebiedsmanagerId: proef.gebiedsmanagerId }) as const;

/** Registers a complaint and brings it this far. */
export async function registreerIn(
  proef: Klachtproef,
  fase: 'ontvangen' | 'informeel' | 'formeel',
  anders: Partial<Intake> = {},
): Promise<string> {
  const { id } = await proef.registreer(anders);
  if (fase === 'informeel') await proef.stap(id, informeelStarten(proef));
  if (fase === 'formeel') await proef.stap(id, formeelStarten(proef));
  return id;
}

/** The fault of a call that is refused at this field. */
export const veldfout = (veld: string) => ({
  code: 'ongeldig',
  data: { velden: expect.arrayContaining([expect.objectContaining({ veld })]) },
});
