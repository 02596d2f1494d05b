import { app, type Session, shell, type WebContents } from 'electron';
import { OORSPRONG, SCHEMA } from './protocol.ts';

/**
 * Chromium is a browser with habits of its own. These switches end the ones that reach for
 * the network; the last makes every host name unknown. Set before the application is ready.
 */
export function silenceChromium(devServer: string | null): void {
  const { commandLine } = app;
  for (const schakelaar of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'disable-sync',
    'no-pings',
  ]) {
    commandLine.appendSwitch(schakelaar);
  }
  // A page that looks for other computers over WebRTC would get past the lock on requests.
  commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
  const uitzondering = devServer === null ? '' : `, EXCLUDE ${new URL(devServer).hostname}`;
  commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${uitzondering}`);
}

/** True for an address that is our own page. */
export function isOwnAdres(adres: string, devServer: string | null): boolean {
  const url = URL.parse(adres);
  if (url === null) return false;
  if (`${url.protocol}//${url.host}` === OORSPRONG) return true;
  return devServer !== null && url.origin === new URL(devServer).origin;
}

/** True for a request that stays inside the application. */
export function isToegestaan(adres: string, devServer: string | null): boolean {
  const url = URL.parse(adres);
  if (url === null) return false;
  if (['devtools:', 'data:', 'blob:'].includes(url.protocol)) return true;
  if (url.protocol === `${SCHEMA}:`) return isOwnAdres(adres, devServer);
  return devServer !== null && url.host === new URL(devServer).host;
}

/** No page goes anywhere, opens anything or embeds anything. */
function lockContents(contents: WebContents, devServer: string | null): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (gebeurtenis) => gebeurtenis.preventDefault());
  // A reload of our own page is a navigation too.
  const alleenOwn = (gebeurtenis: { readonly url: string; preventDefault(): void }) => {
    if (!isOwnAdres(gebeurtenis.url, devServer)) gebeurtenis.preventDefault();
  };
  contents.on('will-navigate', alleenOwn);
  contents.on('will-frame-navigate', alleenOwn);
  contents.on('will-redirect', alleenOwn);
}

function lockSession(session: Session, devServer: string | null): void {
  // A page needs none of them: no camera, no place, no clipboard.
  session.setPermissionRequestHandler((_contents, _recht, antwoord) => antwoord(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (gebeurtenis) => gebeurtenis.preventDefault());
  session.webRequest.onBeforeRequest(({ url }, antwoord) => {
    antwoord({ cancel: !isToegestaan(url, devServer) });
  });
}

/** Locks this session and everything that is ever shown (B13). */
export function lockDown(session: Session, devServer: string | null): void {
  lockSession(session, devServer);
  app.on('web-contents-created', (_gebeurtenis, contents) => lockContents(contents, devServer));
}

/** The one door to what is outside the application; only folders of our own go through it. */
export async function openMap(map: string, ownMappen: readonly string[]): Promise<void> {
  if (!ownMappen.includes(map)) throw new Error('Not one of our folders.');
  await shell.openPath(map);
}
