import { type IpcMainEvent, ipcMain, type MessagePortMain, type WebContents } from 'electron';
import { type Gebeurtenis, kanaal, type Poortdoel } from '../shared/contract/deur.ts';

/** The one door to Electron's IPC. Everything else goes over the ports that are handed out here. */

/** Only the top frame of a page of ours may ask. */
function isEigenPagina(gebeurtenis: IpcMainEvent, isEigen: (adres: string) => boolean): boolean {
  const frame = gebeurtenis.senderFrame;
  return frame !== null && frame === gebeurtenis.sender.mainFrame && isEigen(frame.url);
}

/** Calls `geef` each time a page of ours says that it listens (also after a reload). */
export function onVraagPoorten(
  isEigen: (adres: string) => boolean,
  geef: (pagina: WebContents) => void,
): void {
  ipcMain.on(kanaal.vraagPoorten, (gebeurtenis) => {
    if (isEigenPagina(gebeurtenis, isEigen)) geef(gebeurtenis.sender);
  });
}

/** A page that crashed and is not back yet hears nothing: it asks anew when it starts. */
function canHear(pagina: WebContents): boolean {
  return !pagina.isDestroyed() && !pagina.isCrashed();
}

export function sendPoort(pagina: WebContents, doel: Poortdoel, poort: MessagePortMain): void {
  if (canHear(pagina)) pagina.postMessage(kanaal.poort, doel, [poort]);
  else poort.close();
}

export function sendGebeurtenis(pagina: WebContents, gebeurtenis: Gebeurtenis): void {
  if (canHear(pagina)) pagina.send(kanaal.gebeurtenis, gebeurtenis);
}
