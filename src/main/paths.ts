import { join } from 'node:path';

/** Where things are kept; local to this computer, never roaming (B6). */
export type Paths = {
  readonly data: string;
  readonly administraties: string;
  readonly backups: string;
  readonly logs: string;
  /** Notes of files that are being written elsewhere. */
  readonly onderweg: string;
  /** Chromium's own files. */
  readonly profiel: string;
  readonly voorkeuren: string;
};

type Environment = {
  readonly platform: string;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly verpakt: boolean;
};

/** The folder for local application data of this platform, with our own folder in it. */
function dataMap({ platform, home, env, verpakt }: Environment): string {
  const vanTest = env.GEBIEDSPLANNER_DATA;
  if (!verpakt && vanTest !== undefined && vanTest !== '') return vanTest;
  switch (platform) {
    case 'win32':
      return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'Gebiedsplanner');
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'Gebiedsplanner');
    default:
      return join(env.XDG_DATA_HOME || join(home, '.local', 'share'), 'gebiedsplanner');
  }
}

/** All places, from the environment; makes nothing. */
export function resolvePaths(environment: Environment): Paths {
  const data = dataMap(environment);
  return {
    data,
    administraties: join(data, 'administraties'),
    backups: join(data, 'backups'),
    logs: join(data, 'logs'),
    onderweg: join(data, 'onderweg'),
    profiel: join(data, 'profiel'),
    voorkeuren: join(data, 'voorkeuren.json'),
  };
}
