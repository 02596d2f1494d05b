import { type IpcMainEvent, ipcMain, type MessagePortMain, type WebContents } from 'electron';
import { type Event, kanaal, type PortTarget } from '../shared/contract/bridge.ts';

/** The one door to Electron's IPC. Everything else goes over the ports that are handed out here. */

/** Only the top frame of a page of ours may ask. */
function isOwnPage(gebeurtenis: IpcMainEvent, isOwn: (adres: string) => boolean): boolean {
  const frame = gebeurtenis.senderFrame;
  return frame !== null && frame === gebeurtenis.sender.mainFrame && isOwn(frame.url);
}

/** Calls `geef` each time a page of ours says that it listens (also after a reload). */
export function onPortsRequested(isOwn: (adres: string) => boolean, give: (page: WebContents) => void): void {
  ipcMain.on(kanaal.vraagPoorten, (gebeurtenis) => {
    if (isOwnPage(gebeurtenis, isOwn)) give(gebeurtenis.sender);
  });
}

/** A page that crashed and is not back yet hears nothing: it asks anew when it starts. */
function canHear(page: WebContents): boolean {
  return !page.isDestroyed() && !page.isCrashed();
}

export function sendPort(page: WebContents, doel: PortTarget, port: MessagePortMain): void {
  if (canHear(page)) page.postMessage(kanaal.poort, doel, [port]);
  else port.close();
}

export function sendEvent(page: WebContents, gebeurtenis: Event): void {
  if (canHear(page)) page.send(kanaal.gebeurtenis, gebeurtenis);
}
