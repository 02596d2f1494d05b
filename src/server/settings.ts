import { access, constants, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readSidecar, type Sidecar } from '../host/sidecar.ts';
import { serverAddressSchema } from '../shared/contract/connection-file.ts';
import { ServerFault } from './fault.ts';

/** What stands where in the folder of a server. */
export function filesOf(map: string) {
  const at = (name: string) => join(map, name);
  return {
    settings: at('server.json'),
    store: at('administratie.gpa'),
    sidecar: at('administratie.json'),
    key: at('sleutel'),
    certificate: at('certificaat.pem'),
    certificateKey: at('certificaat-sleutel.pem'),
    steps: at('tweede-stap.json'),
    sessions: at('sessies.json'),
    backups: at('back-ups'),
    connection: at('verbinding.gpverbinding'),
  };
}

/** `server.json`: what `init` wrote, and IT may change. */
const settingsSchema = z.strictObject({
  versie: z.literal(1),
  naam: z.string().trim().min(1).max(200),
  adres: serverAddressSchema,
  /** Where it listens: an address of this machine, or of all of them. */
  luister: z.strictObject({ host: z.string().min(1).max(255), poort: z.number().int().min(1).max(65_535) }),
  /** null = the one that `init` made. */
  certificaat: z.strictObject({ bestand: z.string().min(1), sleutel: z.string().min(1) }).nullable(),
  eersteBeheerder: z.string().trim().min(1).max(80),
  demo: z.boolean(),
});
export type Settings = z.infer<typeof settingsSchema>;

const WHAT_IT_IS: Readonly<Record<keyof Settings, string>> = {
  versie: 'moet 1 zijn; dit bestand is van een andere versie van het programma',
  naam: 'moet de naam van de administratie zijn, hoogstens 200 tekens',
  adres:
    'moet een adres zijn als https://gp.gemeente.nl of https://gp.gemeente.nl:8443, zonder iets erachter',
  luister:
    'moet zijn als { "host": "0.0.0.0", "poort": 8443 }, met een adres van deze machine en een poort van 1 tot en met 65535',
  certificaat: 'moet null zijn, of { "bestand": "…", "sleutel": "…" } met de plaats van twee PEM-bestanden',
  eersteBeheerder: 'moet een naam zijn, hoogstens 80 tekens',
  demo: 'moet true of false zijn',
};

const isSetting = (key: PropertyKey | undefined): key is keyof Settings =>
  typeof key === 'string' && Object.hasOwn(WHAT_IT_IS, key);

/** Why settings are not right, as one sentence for each. */
function whyNot(fault: z.ZodError): string {
  const lines = fault.issues.map((issue) => {
    const [key] = issue.path;
    if (issue.code === 'unrecognized_keys' && key === undefined) {
      return `onbekend: ${issue.keys.join(', ')}. Haal dit weg.`;
    }
    return isSetting(key) ? `“${key}” ${WHAT_IT_IS[key]}.` : 'dit is geen lijst van instellingen.';
  });
  return [...new Set(lines)].join(' ');
}

/** Checks settings, wherever they come from. */
export function parseSettings(given: unknown, where: string): Settings {
  const parsed = settingsSchema.safeParse(given);
  if (!parsed.success) throw new ServerFault(`${where} klopt niet: ${whyNot(parsed.error)}`);
  return parsed.data;
}

async function read(path: string, sentence: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? String(fault.code) : 'fout';
    const why =
      code === 'EACCES' || code === 'EPERM' ? 'Het account van de server mag dit bestand niet lezen.' : '';
    throw new ServerFault(`${sentence} ${why} (${path}: ${code})`.replaceAll(/\s+/gu, ' '));
  }
}

/** Refuses a file with a secret that others on this machine can read. Windows has no such rights to look at. */
async function requirePrivate(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const { mode } = await stat(path);
  if ((mode & 0o077) === 0) return;
  throw new ServerFault(
    `Andere accounts op deze machine kunnen ${path} lezen. Maak dat onmogelijk met: chmod 600 ${path}`,
  );
}

export type ServerFolder = {
  readonly settings: Settings;
  /** Of the administratie, 64 hex digits. */
  readonly key: string;
  readonly certificate: string;
  readonly certificateKey: string;
  /** Who gets in; null = nobody has a way in yet. */
  readonly sidecar: Sidecar | null;
};

/** Reads the folder of a server, and looks at everything in it before anything is opened. */
export async function readServerFolder(map: string): Promise<ServerFolder> {
  const files = filesOf(map);
  const text = await read(
    files.settings,
    `In ${map} staat geen server. Maak er een met: gebiedsplanner-server init --map ${map} --naam "…" --adres https://…`,
  );
  await access(map, constants.W_OK).catch(() => {
    throw new ServerFault(
      `In ${map} kan niet worden geschreven. Geef het account van de server schrijfrechten op deze map.`,
    );
  });
  const settings = parseSettings(parseJson(text, files.settings), files.settings);
  const key = (
    await read(files.key, 'De sleutel van de administratie is er niet. Zet hem terug uit de kluis.')
  ).trim();
  if (!/^[0-9a-f]{64}$/u.test(key)) {
    throw new ServerFault(
      `${files.key} is geen sleutel: er horen 64 cijfers en letters a-f in te staan. Zet het bestand terug uit de kluis.`,
    );
  }
  await requirePrivate(files.key);
  const own = settings.certificaat;
  const certificateKeyPath = own?.sleutel ?? files.certificateKey;
  const certificate = await read(own?.bestand ?? files.certificate, 'Het certificaat is niet te lezen.');
  const certificateKey = await read(certificateKeyPath, 'De sleutel bij het certificaat is niet te lezen.');
  if (own === null) await requirePrivate(certificateKeyPath);
  return { settings, key, certificate, certificateKey, sidecar: await readSidecarOf(files.sidecar) };
}

/** Nobody has a way in before the first start; a file that is there and is none must not let everybody be forgotten. */
async function readSidecarOf(path: string): Promise<Sidecar | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return null;
  const sidecar = readSidecar(text);
  if (sidecar !== null) return sidecar;
  throw new ServerFault(
    `${path} is beschadigd. Zet het terug uit een back-up: in elk .json-bestand van een back-up staat het onder “sidecar”.`,
  );
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ServerFault(
      `${path} is geen geldige JSON. Kijk naar komma's en aanhalingstekens, of zet het bestand terug uit een back-up.`,
    );
  }
}
