import { app, dialog, Menu, type MenuItemConstructorOptions } from 'electron';
import { APP_MENU, type AppMenuItem, type AppMenuName, keyParts } from '../shared/contract/app-menu.ts';

type Deps = {
  opdracht(opdracht: AppMenuName): void;
  closeAdministratie(): void;
};

/** 'ctrl+z' as Electron names it: 'CmdOrCtrl+Z'. */
function accelerator(key: string): string {
  const names: Readonly<Record<string, string>> = { ctrl: 'CmdOrCtrl', '+': 'Plus' };
  return keyParts(key)
    .map((part) => names[part] ?? part.toUpperCase())
    .join('+');
}

function showAbout(): void {
  void dialog.showMessageBox({
    type: 'info',
    title: 'Over Gebiedsplanner',
    message: `Gebiedsplanner ${app.getVersion()}`,
    detail:
      'Capaciteit, klachten en overzichten voor wijkondersteuningsteams.\nUw gegevens staan op deze computer, of bij een gedeelde administratie op de server van uw gemeente.',
    buttons: ['Sluiten'],
    noLink: true,
  });
}

function toElectron(item: AppMenuItem, deps: Deps): MenuItemConstructorOptions[] {
  switch (item.kind) {
    case 'line':
      return [{ type: 'separator' }];
    case 'page':
      return [
        {
          label: item.label,
          accelerator: accelerator(item.key),
          // The page itself handles the key, so that text fields keep theirs.
          registerAccelerator: false,
          click: () => deps.opdracht(item.name),
        },
      ];
    case 'shell':
      return [{ label: item.label, click: item.name === 'over' ? showAbout : deps.closeAdministratie }];
    case 'role': {
      const { role, label, key, alias } = item;
      if (key === undefined) return [{ role, label, registerAccelerator: false }];
      const shown = { role, label, accelerator: accelerator(key) };
      if (alias === undefined) return [shown];
      const hidden = {
        role,
        accelerator: accelerator(alias),
        visible: false,
        acceleratorWorksWhenHidden: true,
      };
      return [shown, hidden];
    }
  }
}

/** The whole application menu, in Dutch. */
export function setMenu(deps: Deps, packaged: boolean): void {
  const menu = APP_MENU.map(({ label, items }) => ({
    label,
    submenu: items.flatMap((item) => toElectron(item, deps)),
  }));
  if (!packaged) {
    menu
      .find(({ label }) => label === 'B&eeld')
      ?.submenu.push(
        { type: 'separator' },
        { role: 'reload', label: 'Opnieuw laden' },
        { role: 'toggleDevTools', label: 'Ontwikkelhulpmiddelen' },
      );
  }
  Menu.setApplicationMenu(Menu.buildFromTemplate(menu));
}
