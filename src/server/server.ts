import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { writeFileAtomic } from '../host/atomic-file.ts';
import { contractHash } from '../host/contract-hash.ts';
import { type CoreChild, CoreHost, type OpenResult } from '../host/core-host.ts';
import { createIpcPorts, forkCore, type IpcPort } from '../host/ipc-core.ts';
import { KeyKeeper } from '../host/key-keeper.ts';
import { SCRYPT, type ScryptKosten } from '../host/keys.ts';
import { type Administratie, sidecarText } from '../host/sidecar.ts';
import type { CoreInit, KeyAnswer, KeyQuestion } from '../shared/contract/init.ts';
import type { OpenFaultSoort } from '../shared/contract/shell.ts';
import { checkCertificate } from './certificate.ts';
import { Entrance, type HousePerson } from './entrance.ts';
import { ServerFault } from './fault.ts';
import { createFront } from './front.ts';
import { Lines } from './lines.ts';
import { SecondStep } from './second-step.ts';
import { Sessions } from './sessions.ts';
import { filesOf, readServerFolder, type ServerFolder } from './settings.ts';

export type ServerOptions = {
  readonly map: string;
  /** The core's script. */
  readonly core: string;
  /** Folder with the migrations. */
  readonly migraties: string;
  readonly versie: string;
  /** Fixed today (ISO date) for tests; null = the clock of this machine. */
  readonly vandaag: string | null;
  log(niveau: 'info' | 'waarschuwing' | 'fout', line: string): void;
  /** The core stopped for good: this process should end, so that what looks after it starts it again. */
  onStopped(): void;
  /** Tests sign in many times. */
  readonly kosten?: ScryptKosten;
  now?(): number;
  /** How long it waits for an administratie that another process has open, in ms. */
  readonly patience?: number;
};

const PATIENCE_MS = 10_000;
const AGAIN_MS = 250;

export type RunningServer = {
  readonly port: number;
  /** The people who may get in. */
  people(): readonly HousePerson[];
  /** A start passphrase for somebody, in the place of what they had. */
  invite(person: { readonly id: string; readonly naam: string }): Promise<string>;
  /** Whether somebody has a way in that they chose themselves. */
  hasWayIn(id: string): boolean;
  /** The beheerders of now, by name. */
  readonly first: readonly { readonly id: string; readonly naam: string }[];
  close(): Promise<void>;
};

/** Why the administratie does not open, and what to do. */
const WHY_NOT_OPEN: Readonly<Partial<Record<OpenFaultSoort, string>>> = {
  'in-gebruik': 'Een andere server of een ander programma heeft deze administratie open. Stop dat eerst.',
  'verkeerde-sleutel':
    'Het bestand “sleutel” hoort niet bij deze administratie. Zet de goede sleutel terug uit de kluis.',
  beschadigd: 'De administratie is beschadigd. Zet een back-up terug: zie docs/server.md.',
  'nieuwere-versie':
    'De administratie is van een nieuwere versie van het programma. Installeer die versie op deze server.',
  'alleen-lezen': 'De administratie is alleen-lezen. Geef het account van de server schrijfrechten.',
  'schijf-vol': 'De schijf is vol. Maak ruimte vrij en start de server opnieuw.',
  'niet-gevonden': 'Het bestand administratie.gpa is er niet. Zet een back-up terug: zie docs/server.md.',
  'migratie-mislukt':
    'Het bijwerken van de administratie is mislukt; er is niets veranderd. Zie het logboek van de server.',
  'programma-veranderd': 'Een deel van het programma is veranderd. Installeer de server opnieuw.',
};

function whyNotOpen(fault: OpenFaultSoort): ServerFault {
  return new ServerFault(
    WHY_NOT_OPEN[fault] ?? `De administratie kon niet worden geopend (${fault}). Start de server opnieuw.`,
  );
}

function createInit(options: ServerOptions, { settings, key, sidecar }: ServerFolder): CoreInit {
  const files = filesOf(options.map);
  const isNew = !existsSync(files.store);
  const made = settings.demo
    ? ({ soort: 'demo' } as const)
    : ({ soort: 'nieuw', gemeente: settings.naam } as const);
  return {
    pad: files.store,
    sleutel: key,
    aanmaak: isNew && sidecar === null ? made : { soort: 'bestaand' },
    naam: settings.naam,
    migraties: options.migraties,
    backups: files.backups,
    sidecar: sidecar === null ? '' : sidecarText(sidecar),
    second: null,
    vandaag: options.vandaag,
    wie: { soort: 'server', eerste: { naam: settings.eersteBeheerder, geenMedewerker: true } },
    vergrendeld: false,
    controleerUitvoer: false,
  };
}

/** One administratie that people work in over the network: the core in a process of its own, and what lets people in. */
class Server {
  readonly #options: ServerOptions;
  readonly #folder: ServerFolder;
  readonly #now: () => number;
  readonly #keys: KeyKeeper;
  readonly #sessions: Sessions;
  readonly #steps: SecondStep;
  readonly #lines: Lines;
  readonly #host: CoreHost<IpcPort>;
  #people: readonly HousePerson[] = [];
  #isOpen = false;

  constructor(options: ServerOptions, folder: ServerFolder) {
    const files = filesOf(options.map);
    const { log } = options;
    this.#options = options;
    this.#folder = folder;
    this.#now = options.now ?? Date.now;
    this.#sessions = new Sessions({
      path: files.sessions,
      now: this.#now,
      onEnd: (hash) => this.#lines.end(hash),
      log: (line) => log('fout', line),
    });
    this.#steps = readSteps(files.steps, this.#now);
    this.#keys = new KeyKeeper({
      kluis: () => null,
      kosten: options.kosten ?? SCRYPT,
      onSaved: (text) => this.#host.setSidecar(text),
      note: (soort, wat) => this.#host.note(soort, wat),
      administraties: {
        saveRing: async (place, ring) => {
          await writeFileAtomic(files.sidecar, sidecarText({ naam: place.naam, ring }));
          return { ...place, ring };
        },
      },
    });
    this.#host = this.#createHost();
    this.#lines = new Lines({
      sessions: this.#sessions,
      contract: contractHash(),
      versie: options.versie,
      createPort: (session, gebruiker) => this.#host.createPort(session, gebruiker),
      mayWork: (id) => this.#person(id)?.vandaag === true,
      log: (line) => log('waarschuwing', line),
    });
  }

  async open(): Promise<RunningServer> {
    const { options, folder } = { options: this.#options, folder: this.#folder };
    const { settings } = folder;
    const opened = await this.#openCore();
    if (opened.soort === 'fout') throw whyNotOpen(opened.fout);
    const administratie: Administratie = {
      ...{ id: 'administratie', naam: settings.naam, pad: filesOf(options.map).store },
      ring: folder.sidecar?.ring ?? [],
    };
    this.#keys.take(administratie, folder.key, null);
    const front = this.#createFront();
    try {
      await listen(front, settings.luister);
    } catch (fault) {
      await this.#host.sluit();
      throw fault;
    }
    const address = front.address();
    return {
      port: typeof address === 'object' && address !== null ? address.port : settings.luister.poort,
      people: () => this.#people,
      first: opened.kandidaten,
      hasWayIn: (id) => this.#keys.ring().some((slot) => slot.gebruiker === id && !slot.eenmalig),
      invite: async (wie) => {
        const answer = await this.#answerKeys({ soort: 'start', wie: { ...wie } });
        if (answer.soort !== 'start') throw new ServerFault('De uitnodiging kon niet worden bewaard.');
        return answer.wachtzin;
      },
      close: () => this.#close(front),
    };
  }

  /** The core of a server that was killed closes by itself, and may still be busy with that. */
  async #openCore(): Promise<OpenResult> {
    const until = Date.now() + (this.#options.patience ?? PATIENCE_MS);
    for (;;) {
      const opened = await this.#host.open(createInit(this.#options, this.#folder));
      const isTaken = opened.soort === 'fout' && opened.fout === 'in-gebruik';
      if (!isTaken || Date.now() >= until) return opened;
      await wait(AGAIN_MS);
    }
  }

  #createHost(): CoreHost<IpcPort> {
    const { options } = { options: this.#options };
    const fork = (): CoreChild<IpcPort> => forkCore(options.core);
    return new CoreHost<IpcPort>({
      fork,
      createChannel: createIpcPorts(),
      exists: existsSync,
      log: (bron, niveau, line) => {
        // A line for each call is for a computer; a server says what is wrong, and who came and went.
        if (bron !== 'core' || niveau !== 'info') options.log(niveau, `${bron}: ${line}`);
      },
      onRetry: () => undefined,
      onOpen: () => {
        this.#isOpen = true;
      },
      onStopped: (fault) => {
        this.#isOpen = false;
        options.log('fout', `de kern is gestopt: ${fault}`);
        options.onStopped();
      },
      onPeople: ({ mensen }) => this.#setPeople(mensen),
      answerKeys: (question) => this.#answerKeys(question),
      openTijd: 600_000,
      sluitTijd: 30_000,
      herstelTijd: 60_000,
    });
  }

  #createFront() {
    const { options, folder } = { options: this.#options, folder: this.#folder };
    const log = (line: string) => options.log('info', line);
    const entrance = new Entrance({
      administratie: folder.settings.naam,
      keys: this.#keys,
      kosten: options.kosten ?? SCRYPT,
      steps: this.#steps,
      sessions: this.#sessions,
      person: (id) => this.#person(id),
      now: this.#now,
      onArrival: (id, session, onjuist) => this.#host.noteArrival(id, session, onjuist),
      log,
    });
    return createFront({
      certificate: folder.certificate,
      key: folder.certificateKey,
      contract: contractHash(),
      versie: options.versie,
      lines: this.#lines,
      signIn: (request, address) => entrance.signIn(request, address),
      signOut: (hash) => this.#sessions.end(hash),
      isOpen: () => this.#isOpen,
      log,
    });
  }

  #person(id: string): HousePerson | null {
    return this.#people.find((person) => person.id === id) ?? null;
  }

  /** Who may get in changed: whoever may not any more is out at once, and so is who should have proved more. */
  #setPeople(people: readonly HousePerson[]): void {
    this.#people = people;
    this.#keys.setPeople(people);
    this.#sessions.endWhere(({ gebruiker, tweedeStap }) => {
      const person = this.#person(gebruiker);
      return person === null || !person.vandaag || (person.klachten && !tweedeStap);
    });
  }

  async #answerKeys(question: KeyQuestion): Promise<KeyAnswer> {
    if (question.soort === 'computer') {
      return {
        soort: 'weigering',
        melding: 'In een gedeelde administratie meldt iedereen zich aan met een wachtzin.',
      };
    }
    const answer = await this.#keys.answer(question);
    if (answer.soort === 'weigering' || question.soort === 'wegen') return answer;
    const id = question.soort === 'start' ? question.wie.id : question.id;
    await this.#steps.forget(id);
    this.#sessions.endWhere(({ gebruiker }) => gebruiker === id);
    return answer;
  }

  async #close(front: ReturnType<typeof createFront>): Promise<void> {
    this.#isOpen = false;
    const closed = once(front, 'close');
    front.close();
    this.#lines.close();
    front.closeIdleConnections();
    await this.#host.sluit();
    await this.#sessions.settled();
    await this.#keys.settled();
    front.closeAllConnections();
    await closed;
  }
}

function readSteps(path: string, now: () => number): SecondStep {
  try {
    return new SecondStep(path, now);
  } catch {
    throw new ServerFault(
      `${path} is beschadigd. Zet het terug uit een back-up, of haal het weg: dan stelt iedereen de code opnieuw in.`,
    );
  }
}

const WHY_NOT_LISTEN: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is al in gebruik door een ander programma. Stop dat, of kies een andere poort in server.json.',
  EACCES:
    'mag dit account niet gebruiken. Kies een poort vanaf 1024, of geef het recht om een lagere te gebruiken.',
  EADDRNOTAVAIL: 'is geen adres van deze machine. Kies bij “luister” 0.0.0.0 of een adres van deze machine.',
  ENOTFOUND: 'is geen adres van deze machine. Kies bij “luister” 0.0.0.0 of een adres van deze machine.',
};

async function listen(
  front: ReturnType<typeof createFront>,
  { host, poort }: { host: string; poort: number },
): Promise<void> {
  front.listen(poort, host);
  try {
    await once(front, 'listening');
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? String(fault.code) : 'fout';
    throw new ServerFault(
      `${host}:${String(poort)} ${WHY_NOT_LISTEN[code] ?? `kan niet worden gebruikt (${code}).`}`,
    );
  }
}

/** Starts the server of a folder. Throws `ServerFault` with what to do. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const folder = await readServerFolder(options.map);
  const host = new URL(folder.settings.adres).hostname;
  const soon = checkCertificate(folder.certificate, folder.certificateKey, host, (options.now ?? Date.now)());
  if (soon !== null) options.log('waarschuwing', soon);
  return await new Server(options, folder).open();
}
