/**
 * What may stand on the command line of the packaged application. A switch of Chromium can open a door into its pages,
 * take its locks off or make it write down what it shows, and there are more every few weeks: so what is not on the
 * list is refused. Node's own are ended by fuses as well.
 */

/** Ours (arguments.ts). */
const OWN: readonly string[] = ['demo', 'afdruk', 'rapport', 'peildatum'];

/** How it looks on this computer, and what installers add. */
const HARMLESS: readonly string[] = [
  ...['disable-gpu', 'disable-gpu-compositing', 'force-device-scale-factor', 'high-dpi-support', 'lang'],
  ...['force-renderer-accessibility', 'force-high-contrast', 'force-prefers-reduced-motion', 'updated'],
  ...[
    'ozone-platform',
    'ozone-platform-hint',
    'enable-wayland-ime',
    'wayland-text-input-version',
    'gtk-version',
  ],
];

const ALLOWED: ReadonlySet<string> = new Set([...OWN, ...HARMLESS]);

/** Doors that may also be opened from elsewhere than the command line, such as the environment. */
const DOORS: readonly string[] = [
  ...['no-sandbox', 'disable-setuid-sandbox', 'disable-namespace-sandbox', 'disable-seccomp-filter-sandbox'],
  ...['disable-gpu-sandbox', 'no-zygote', 'single-process', 'in-process-gpu'],
  ...['remote-debugging-port', 'remote-debugging-pipe', 'remote-debugging-address', 'remote-allow-origins'],
  ...['inspect', 'inspect-brk', 'inspect-port', 'inspect-wait', 'js-flags', 'auto-open-devtools-for-tabs'],
  ...['load-extension', 'disable-web-security', 'disable-site-isolation-trials', 'enable-automation'],
  ...[
    'renderer-cmd-prefix',
    'utility-cmd-prefix',
    'zygote-cmd-prefix',
    'gpu-launcher',
    'browser-subprocess-path',
  ],
  ...['proxy-server', 'proxy-pac-url', 'proxy-auto-detect', 'host-rules', 'host-resolver-rules'],
  ...['ignore-certificate-errors', 'log-net-log', 'ssl-key-log-file', 'trace-startup', 'password-store'],
];

/** What Chromium takes for a switch; on Windows also with a slash, and capitals count for nothing there. */
function switchOf(part: string, platform: string): string | null {
  const found = (platform === 'win32' ? /^(?:--?|\/)([^=/\\]+)(?:=|$)/su : /^--?([^=]+)/su).exec(part);
  return found?.[1]?.toLowerCase() ?? null;
}

/** macOS names the process so when it is opened from the Finder. */
const isOfFinder = (name: string, platform: string): boolean =>
  platform === 'darwin' && name.startsWith('psn_');

/**
 * The first switch that the packaged application does not start with; null = there is none. `argv` without the program
 * itself; `has`: whether Chromium has a switch now, wherever it came from.
 */
export function refusedSwitch(
  argv: readonly string[],
  has: (name: string) => boolean,
  platform: string,
): string | null {
  const given = argv.map((part) => switchOf(part, platform)).filter((name) => name !== null);
  return given.find((name) => !ALLOWED.has(name) && !isOfFinder(name, platform)) ?? DOORS.find(has) ?? null;
}

/** What is said to who tries. */
export const refusalOf = (name: string): string =>
  `Gebiedsplanner start niet met --${name}: dat kan een slot van het programma openen. Start het zonder.`;
