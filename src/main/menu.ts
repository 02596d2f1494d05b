import { app, dialog, Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuOpdracht } from '../shared/contract/deur.ts';

type Deps = {
  opdracht(opdracht: MenuOpdracht): void;
  sluitAdministratie(): void;
};

/** An item that the page carries out; the page itself handles the key, so that text fields keep theirs. */
function paginaItem(
  label: string,
  accelerator: string,
  opdracht: MenuOpdracht,
  deps: Deps,
): MenuItemConstructorOptions {
  return { label, accelerator, registerAccelerator: false, click: () => deps.opdracht(opdracht) };
}

function toonOver(): void {
  void dialog.showMessageBox({
    type: 'info',
    title: 'Over Gebiedsplanner',
    message: `Gebiedsplanner ${app.getVersion()}`,
    detail:
      'Capaciteit, klachten en overzichten voor wijkondersteuningsteams.\nUw gegevens staan alleen op deze computer.',
    buttons: ['Sluiten'],
    noLink: true,
  });
}

/** The whole application menu, in Dutch. */
export function setMenu(deps: Deps, verpakt: boolean): void {
  const ontwikkeling: MenuItemConstructorOptions[] = verpakt
    ? []
    : [
        { type: 'separator' },
        { role: 'reload', label: 'Opnieuw laden' },
        { role: 'toggleDevTools', label: 'Ontwikkelhulpmiddelen' },
      ];
  const sjabloon: MenuItemConstructorOptions[] = [
    {
      label: '&Bestand',
      submenu: [
        paginaItem('Af&drukken…', 'CmdOrCtrl+P', 'afdrukken', deps),
        { type: 'separator' },
        { label: 'Administratie &sluiten', click: () => deps.sluitAdministratie() },
        { role: 'quit', label: '&Afsluiten', accelerator: 'CmdOrCtrl+Q' },
      ],
    },
    {
      label: 'Be&werken',
      submenu: [
        paginaItem('&Ongedaan maken', 'CmdOrCtrl+Z', 'ongedaan', deps),
        paginaItem('Op&nieuw', 'CmdOrCtrl+Y', 'opnieuw', deps),
        { type: 'separator' },
        { role: 'cut', label: 'K&nippen', registerAccelerator: false },
        { role: 'copy', label: '&Kopiëren', registerAccelerator: false },
        { role: 'paste', label: '&Plakken', registerAccelerator: false },
        { role: 'selectAll', label: '&Alles selecteren', registerAccelerator: false },
      ],
    },
    {
      label: 'B&eeld',
      submenu: [
        { role: 'zoomIn', label: '&Inzoomen', accelerator: 'CmdOrCtrl+Plus' },
        // The same key without Shift.
        { role: 'zoomIn', accelerator: 'CmdOrCtrl+=', visible: false, acceleratorWorksWhenHidden: true },
        { role: 'zoomOut', label: '&Uitzoomen', accelerator: 'CmdOrCtrl+-' },
        { role: 'resetZoom', label: '&Ware grootte (100 %)', accelerator: 'CmdOrCtrl+0' },
        { type: 'separator' },
        { role: 'togglefullscreen', label: '&Volledig scherm', accelerator: 'F11' },
        ...ontwikkeling,
      ],
    },
    { label: '&Help', submenu: [{ label: '&Over Gebiedsplanner', click: toonOver }] },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(sjabloon));
}
