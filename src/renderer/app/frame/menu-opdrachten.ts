import { useEffect } from 'react';
import { appMenuInText } from '../../../shared/contract/app-menu.ts';
import { isTextField } from '../../actions/keys.ts';
import { giveAppMenu } from '../../actions/store.ts';
import { onOpdracht } from '../../lib/core-client.ts';

/** Carries out the items of the application menu; a text field has its own undo, done by the browser. */
export function useMenuOpdrachten(): void {
  useEffect(
    () =>
      onOpdracht((name) => {
        const own = isTextField(document.activeElement) ? appMenuInText(name) : null;
        if (own === null) giveAppMenu(name);
        else document.execCommand(own);
      }),
    [],
  );
}
