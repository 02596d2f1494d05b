import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import manifest from '../../package.json' with { type: 'json' };
import { recoveryLines } from '../host/recovery-key.ts';
import { fingerprintOf } from './certificate.ts';
import { ServerFault } from './fault.ts';
import { type InitOptions, initServer } from './init.ts';
import { type RunningServer, startServer } from './server.ts';
import { filesOf, readServerFolder } from './settings.ts';
import { takeOver } from './take-over.ts';

/** `gebiedsplanner-server init | start | proef`. */

const USAGE = `Gebruik:
  gebiedsplanner-server init --map MAP --naam NAAM --adres https://HOST[:POORT] --beheerder NAAM
                             [--luister HOST] [--poort POORT] [--certificaat BESTAND --sleutel BESTAND]
                             [--kopie BESTAND]   begin met een administratie van een computer
  gebiedsplanner-server start --map MAP
  gebiedsplanner-server proef --map MAP    een server met de demo, alleen voor deze computer`;

const say = (text: string): void => void process.stdout.write(`${text}\n`);

// Beside the core and the migrations, wherever the program is installed (scripts/lib/build.mjs).
const root = join(import.meta.dirname, '..', '..');
const PROGRAM = { core: join(root, 'out', 'main', 'core.js'), migraties: join(root, 'drizzle') };

async function start(map: string, vandaag: string | null): Promise<RunningServer> {
  const server = await startServer({
    ...{ map, vandaag, versie: manifest.version },
    ...PROGRAM,
    log: (niveau, line) => say(`${new Date().toISOString()} ${niveau} ${line}`),
    // What looks after this process starts it again.
    onStopped: () => process.exit(1),
  });
  const stop = () => {
    void server.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  return server;
}

/** The first beheerder gets in with a start passphrase, until they have chosen their own. */
async function inviteFirst(server: RunningServer): Promise<void> {
  const [first] = server.first;
  if (first === undefined || server.first.some(({ id }) => server.hasWayIn(id))) return;
  say(`\nUitnodiging voor de eerste beheerder (geldt tot die een eigen wachtzin heeft gekozen):`);
  say(`  Naam:          ${first.naam}`);
  say(`  Startwachtzin: ${await server.invite(first)}\n`);
}

async function sayWhere(map: string): Promise<void> {
  const { settings, certificate } = await readServerFolder(map);
  say(`De server van “${settings.naam}” draait.`);
  say(`  Adres:             ${settings.adres}`);
  say(`  Verbindingsbestand: ${filesOf(map).connection}`);
  say(`  Vingerafdruk:      ${fingerprintOf(certificate)}`);
}

const OPTIONS = {
  map: { type: 'string' },
  naam: { type: 'string' },
  adres: { type: 'string' },
  beheerder: { type: 'string' },
  luister: { type: 'string' },
  poort: { type: 'string' },
  certificaat: { type: 'string' },
  sleutel: { type: 'string' },
  kopie: { type: 'string' },
} as const;

function readArguments() {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch {
    throw new ServerFault(`Deze opdracht is niet bekend.\n${USAGE}`);
  }
}

type Values = ReturnType<typeof readArguments>['values'];

function need(values: Values, name: keyof Values): string {
  const value = values[name];
  if (value === undefined || value === '') throw new ServerFault(`--${name} ontbreekt.\n${USAGE}`);
  return value;
}

function readPort({ poort }: Values): number | null {
  if (poort === undefined) return null;
  if (!/^\d{1,5}$/u.test(poort)) throw new ServerFault('--poort moet een getal zijn van 1 tot en met 65535.');
  return Number(poort);
}

async function initNew(options: InitOptions): Promise<void> {
  const { key } = await initServer(options);
  say(`De server staat klaar in ${options.map}.`);
  say('\nHerstelsleutel: bewaar deze in de kluis. Hij opent de administratie en elke back-up.');
  for (const line of recoveryLines(key)) say(`  ${line}`);
}

/** Begins with a copy of a computer. The recovery key is typed, so that it stands in no list of commands. */
async function initFrom(options: InitOptions, kopie: string): Promise<void> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const herstelsleutel = await terminal.question(
    'Typ de herstelsleutel van deze administratie op één regel: ',
  );
  terminal.close();
  const { people } = await takeOver({ ...options, ...PROGRAM, kopie, herstelsleutel });
  say(`De administratie staat klaar in ${options.map}, met de hele geschiedenis.`);
  say(
    `Mensen die zich aanmelden met de wachtzin die ze al hadden: ${String(people)}. De herstelsleutel is dezelfde.`,
  );
  say(
    'Werk vanaf nu niet meer in het bestand op de computer: wat daar wordt gewijzigd, komt niet op de server.',
  );
}

async function init(map: string, values: Values): Promise<void> {
  const { certificaat, sleutel } = values;
  if ((certificaat === undefined) !== (sleutel === undefined)) {
    throw new ServerFault('--certificaat en --sleutel horen bij elkaar: geef ze allebei, of geen van beide.');
  }
  const options = {
    ...{
      map,
      naam: need(values, 'naam'),
      adres: need(values, 'adres'),
      eersteBeheerder: need(values, 'beheerder'),
    },
    host: values.luister ?? null,
    poort: readPort(values),
    certificaat:
      certificaat === undefined || sleutel === undefined ? null : { bestand: certificaat, sleutel },
    ...{ demo: false, now: Date.now() },
  };
  if (values.kopie === undefined) await initNew(options);
  else await initFrom(options, values.kopie);
  say(`\nGeef ${filesOf(map).connection} aan de mensen die ermee werken. Er staat niets geheims in.`);
  say(`Start de server met: gebiedsplanner-server start --map ${map}`);
}

/** Where the trial listens: this computer only. */
const TRIAL = { host: '127.0.0.1', port: 8743 };

async function trial(map: string, values: Values): Promise<void> {
  const port = readPort(values) ?? TRIAL.port;
  const isThere = await readServerFolder(map).then(
    () => true,
    () => false,
  );
  if (!isThere) {
    await initServer({
      ...{
        map,
        naam: 'Proef met de demo',
        adres: `https://localhost:${String(port)}`,
        eersteBeheerder: 'Beheerder Proef',
      },
      ...{ host: TRIAL.host, poort: port, certificaat: null, demo: true, now: Date.now() },
    });
  }
  // The day of a test; a server with people's own figures has the clock of the machine.
  const server = await start(map, process.env.GEBIEDSPLANNER_VANDAAG || null);
  await sayWhere(map);
  await inviteFirst(server);
  say('Stop de server met Ctrl+C.');
}

async function run(): Promise<void> {
  const { values, positionals } = readArguments();
  const [command] = positionals;
  const map = need(values, 'map');
  switch (command) {
    case 'init':
      return await init(map, values);
    case 'start': {
      const server = await start(map, null);
      await sayWhere(map);
      return await inviteFirst(server);
    }
    case 'proef':
      return await trial(map, values);
    default:
      throw new ServerFault(USAGE);
  }
}

run().catch((fault: unknown) => {
  // What is no known fault has a name; its message may hold contents.
  const text =
    fault instanceof ServerFault
      ? fault.message
      : `De server is onverwacht gestopt (${fault instanceof Error ? fault.name : 'fout'}).`;
  process.stderr.write(`${text}\n`);
  process.exit(1);
});
