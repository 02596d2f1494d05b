/** Starting other programs: never through a shell, and never forgotten when we are stopped. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fromRoot } from './paths.mjs';

const running = new Set();

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    for (const child of running) child.kill('SIGTERM');
    process.exit(130);
  });
}

/**
 * Runs a program to its end; with `limitMs` it is ended when that takes longer.
 * @returns {Promise<{ code: number, output: string }>} the exit code (1 when a signal ended it) and, with
 *   `quiet`, what it wrote to stdout and stderr together; with `quiet: 'errors'` only stderr is kept back.
 */
export function execute(file, args, { env = {}, quiet = false, cwd = fromRoot(), limitMs = 0 } = {}) {
  return new Promise((resolve, reject) => {
    const colour = quiet ? { FORCE_COLOR: process.stdout.isTTY ? '1' : '0' } : {};
    const child = spawn(file, args, {
      cwd,
      env: { ...process.env, ...colour, ...env },
      stdio: quiet ? ['ignore', quiet === 'errors' ? 'inherit' : 'pipe', 'pipe'] : 'inherit',
    });
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    running.add(child);
    const limit = limitMs > 0 ? setTimeout(() => child.kill('SIGKILL'), limitMs) : undefined;
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(limit);
      running.delete(child);
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') });
    });
  });
}

/** Whether a program is on the PATH. */
export function isOnPath(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => folder && existsSync(join(folder, name)));
}

/** What a short command writes, or null when it fails or is not there. */
export function answerOf(file, args, env = {}) {
  const result = spawnSync(file, args, { encoding: 'utf8', env: { ...process.env, ...env } });
  return result.status === 0 ? result.stdout : null;
}

export const isRoot = () => process.getuid?.() === 0;

/** Windows and macOS always have a screen to draw on; Linux says so in the environment. */
export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** A command line that also works without a display. */
export function onDisplay(file, args) {
  if (hasDisplay()) return [file, args];
  // Without -noreset it starts anew when its last program goes, and is not there for the next one that starts then.
  return ['xvfb-run', ['-a', '-s', '-noreset -screen 0 1920x1200x24', file, ...args]];
}

/** Chromium's sandbox needs user namespaces, and refuses to run as root. Development and tests only. */
export function sandboxArguments() {
  if (process.platform !== 'linux') return [];
  const setting = (path) => (existsSync(path) ? readFileSync(path, 'utf8').trim() : '');
  const closed =
    isRoot() ||
    setting('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') === '1' ||
    setting('/proc/sys/kernel/unprivileged_userns_clone') === '0' ||
    setting('/proc/sys/user/max_user_namespaces') === '0';
  return closed ? ['--no-sandbox'] : [];
}
