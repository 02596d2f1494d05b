import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { writeFileAtomic } from '../host/atomic-file.ts';
import { createKey } from '../host/keys.ts';
import { connectionText } from '../shared/contract/connection-file.ts';
import { checkCertificate, createCertificate } from './certificate.ts';
import { ServerFault } from './fault.ts';
import { filesOf, parseSettings, type Settings } from './settings.ts';

export type InitOptions = {
  readonly map: string;
  readonly naam: string;
  readonly adres: string;
  /** null = the one of the address. */
  readonly host: string | null;
  readonly poort: number | null;
  readonly certificaat: Settings['certificaat'];
  readonly eersteBeheerder: string;
  readonly demo: boolean;
  readonly now: number;
  /** Of an administratie that is there already; absent = a new one. */
  readonly key?: string;
};

const HTTPS_PORT = 443;

function toSettings({ naam, adres, host, poort, certificaat, eersteBeheerder, demo }: InitOptions): Settings {
  const port = poort ?? Number(URL.parse(adres)?.port || HTTPS_PORT);
  return parseSettings(
    {
      versie: 1,
      naam,
      adres,
      luister: { host: host ?? '0.0.0.0', poort: port },
      certificaat,
      eersteBeheerder,
      demo,
    },
    'Wat u opgaf',
  );
}

/** Names by which the machine itself is reached, for a trial on it. */
const LOCAL = ['localhost', '127.0.0.1'];

const createOwn = (host: string, now: number) =>
  createCertificate(LOCAL.includes(host) ? [host, ...LOCAL.filter((one) => one !== host)] : [host], now);

/** Looks at a certificate of the municipality before anything is made. */
async function checkGiven(
  { bestand, sleutel }: NonNullable<Settings['certificaat']>,
  host: string,
  now: number,
): Promise<void> {
  const read = (path: string) =>
    readFile(path, 'utf8').catch(() => {
      throw new ServerFault(
        `${path} is niet te lezen. Geef de plaats van een PEM-bestand dat dit account mag lezen.`,
      );
    });
  checkCertificate(await read(bestand), await read(sleutel), host, now);
}

/** Makes the folder of a server, with everything that `start` needs; never over one that is there. */
export async function initServer(options: InitOptions): Promise<{ readonly key: string }> {
  const files = filesOf(options.map);
  const settings = toSettings(options);
  if ([files.settings, files.key, files.store].some((path) => existsSync(path))) {
    throw new ServerFault(`In ${options.map} staat al een server. Start die, of kies een andere map.`);
  }
  const host = new URL(settings.adres).hostname;
  const own = settings.certificaat === null ? await createOwn(host, options.now) : null;
  if (settings.certificaat !== null) await checkGiven(settings.certificaat, host, options.now);
  await mkdir(options.map, { recursive: true, mode: 0o700 }).catch(() => {
    throw new ServerFault(
      `De map ${options.map} kan niet worden gemaakt. Kies een map waarin dit account mag schrijven.`,
    );
  });
  if (own !== null) {
    await writeFileAtomic(files.certificateKey, own.key);
    await writeFileAtomic(files.certificate, own.certificate);
  }
  const key = options.key ?? createKey();
  await writeFileAtomic(files.key, `${key}\n`);
  await writeFileAtomic(
    files.connection,
    connectionText({ naam: settings.naam, adres: settings.adres, certificaat: own?.certificate ?? null }),
  );
  // Last: without it there is no server here.
  await writeFileAtomic(files.settings, `${JSON.stringify(settings, null, 2)}\n`);
  return { key };
}
