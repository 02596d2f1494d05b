import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import type { Core, Gebruiker } from '../../src/core/base/core-types.ts';
import { createCore } from '../../src/core/core.ts';
import type { Aanmaak } from '../../src/shared/contract/init.ts';
import { MIGRATIES, vasteClock } from './create-test-core.ts';
import { AFHANDELEN, ALLES, bringToBrief, createKlachtproef, type Klachtproef } from './klacht-trial.ts';
import { decryptFile, decryptWal } from './ontsleutel.ts';

/** An administratie on the disk with a complaint that is old enough to be destroyed, and eyes for what is left of it. */

const KEY = '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff';
/** What must be nowhere afterwards: from the intake, a note, a document, a correction, the oordeel and a draft. */
export const GEHEIMEN = [
  'Klaagstra',
  'terugbelverzoeken',
  'NotitieGeheim',
  'DocumentGeheim',
  'OudeNaam',
  'GemachtigdeGeheim',
  'MedeklagerGeheim',
  'MedeadresGeheim',
  'MedebriefGeheim',
  'BijnaamGeheim',
  'VerweesdGeheim',
  'ConceptGeheim',
];

export const BEHEER: Gebruiker = {
  naam: 'Sam Beheerstra',
  rollen: ['beheerder'],
  klachtrollen: ['beheerder'],
  geenMedewerker: true,
};
export const TWEEDE: Gebruiker = {
  naam: 'Kim Oordelink',
  rollen: ['inzage'],
  klachtrollen: ['klachtbehandelaar', 'college'],
  geenMedewerker: true,
};

/** In a folder of its own for each test. `geheimen`: what must be nowhere afterwards. */
export function vernietigproef(geheimen: readonly string[] = GEHEIMEN) {
  let map = '';
  beforeEach(() => {
    map = mkdtempSync(join(tmpdir(), 'gp-vernietig-'));
  });
  afterEach(() => rmSync(map, { recursive: true, force: true }));

  const pad = () => join(map, 'proef.gpa');
  const backups = () => join(map, 'backups');

  function open(vandaag: string, aanmaak: Aanmaak = { soort: 'bestaand' }): Promise<Core> {
    return createCore({
      db: { pad: pad(), sleutel: KEY },
      aanmaak,
      naam: 'Proef',
      migraties: MIGRATIES,
      backups: backups(),
      klok: vasteClock(vandaag),
      gebruiker: ALLES,
      log: () => undefined,
      controleerUitvoer: true,
    });
  }

  /** Which of the secrets can be read in the bytes on the disk: database, log, and every backup. */
  function leesbaar(): string[] {
    const files = [
      decryptFile(pad(), KEY),
      decryptWal(`${pad()}-wal`, KEY),
      ...readdirSync(backups())
        .filter((naam) => naam.endsWith('.gpa'))
        .map((naam) => decryptFile(join(backups(), naam), KEY)),
    ];
    return geheimen.filter((geheim) => files.some((bytes) => bytes.includes(geheim)));
  }

  /** A closed complaint with everything in it, corrected, undone and redone, six years ago; with a backup of it. */
  async function maakOud(): Promise<{ id: string; andere: string; beklaagdeId: string; collegaId: string }> {
    const core = await open('2020-03-02', { soort: 'nieuw', gemeente: 'Proefgemeente' });
    const proef: Klachtproef = await createKlachtproef(core);
    const { klachten, beheer } = core.client;
    const datums = { ontvangstdatum: '2020-02-03', datumGedraging: '2020-01-20' };
    const concept = await klachten.bewaarConcept({ id: null, gegevens: { omschrijving: 'ConceptGeheim' } });
    const intake = proef.intake({
      ...datums,
      klagers: [
        {
          naam: 'OudeNaam',
          adres: 'Straat 1',
          bereikbaarheid: '',
          gemachtigde: 'Advocaat',
          gemachtigdeAdres: 'GemachtigdeGeheim',
        },
        { naam: 'MedeklagerGeheim', adres: 'MedeadresGeheim', bereikbaarheid: '', gemachtigde: '' },
      ],
      betrokkenen: [{ medewerkerId: 'naam:BijnaamGeheim', betrokkenheid: 'getuige' }],
    });
    const { id } = (await klachten.registreer({ conceptId: concept.id, intake })).uitvoer;
    const { gegevens } = await klachten.dossier({ id });
    await klachten.wijzigGegevens({
      id,
      gegevens: {
        ...gegevens,
        klagers: gegevens.klagers.map((klager, i) =>
          i === 0 ? { ...klager, naam: 'Klaartje Klaagstra' } : klager,
        ),
      },
    });
    await proef.stap(id, {
      soort: 'klager-eindigt',
      klager: gegevens.klagers[1]?.id ?? '',
      datum: '2020-02-10',
      hoe: 'ingetrokken',
      vastlegging: 'MedebriefGeheim',
      bevestigingVerzondenOp: '',
    });
    await klachten.voegNotitieToe({ id, tekst: 'NotitieGeheim' });
    await klachten.voegDocumentToe({
      id,
      naam: 'Klaagstra.txt',
      inhoud: Buffer.from('DocumentGeheim van de klager').toString('base64'),
      brief: null,
    });
    await beheer.maakOngedaan();
    await beheer.voerOpnieuwUit();
    await intrekkenAfterBehandeling(proef, id);
    const { id: andere } = await proef.registreer({
      ...datums,
      klagers: [{ naam: 'Blijfster', adres: 'Straat 2', bereikbaarheid: '', gemachtigde: '' }],
    });
    // A registration that was undone: only the journal knows it.
    await proef.registreer({ ...datums, omschrijving: 'VerweesdGeheim' });
    await beheer.maakOngedaan();
    const { medewerkerId: collegaId } = await proef.team.medewerker({ achternaam: 'Robinstra' });
    await core.sluit();
    return { id, andere, beklaagdeId: proef.beklaagdeId, collegaId };
  }

  return { map: () => map, pad, backups, open, leesbaar, maakOud };
}

/** Handled with the dates of 2020, and closed with an oordeel. */
async function intrekkenAfterBehandeling(proef: Klachtproef, id: string): Promise<void> {
  const datum = (dag: string) => dag.replace('2026', '2020');
  const vertaald: Klachtproef = {
    ...proef,
    stap: (klachtId, stap) =>
      proef.stap(klachtId, JSON.parse(datum(JSON.stringify(stap).replaceAll('2026-', '2020-')))),
  };
  await bringToBrief(vertaald, id, '2020-02-20');
  await vertaald.stap(id, AFHANDELEN);
}

export async function vernietig(core: Core, wijze: 'vernietigd' | 'geanonimiseerd') {
  const { klachten } = core.client;
  core.context.switchGebruiker(BEHEER);
  const { kandidaten } = await klachten.vernietigingVooraf();
  const { uitvoer } = await klachten.stelVernietigingslijstOp({
    klachtIds: kandidaten.map((k) => k.klachtId),
    wijze,
  });
  await expect(klachten.keurVernietigingslijstGoed(uitvoer)).rejects.toMatchObject({ code: 'conflict' });
  await expect(klachten.voerVernietigingUit({ ...uitvoer, begrepen: true })).rejects.toMatchObject({
    code: 'conflict',
  });
  core.context.switchGebruiker(TWEEDE);
  await klachten.keurVernietigingslijstGoed(uitvoer);
  await expect(klachten.voerVernietigingUit({ ...uitvoer, begrepen: true })).rejects.toMatchObject({
    code: 'geenRecht',
  });
  core.context.switchGebruiker(BEHEER);
  return klachten.voerVernietigingUit({ ...uitvoer, begrepen: true });
}
