import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import type { MenuOpdracht } from '../../../shared/contract/deur.ts';
import { assertNever } from '../../../shared/domain/assert-never.ts';
import { onOpdracht } from '../../lib/core-client.ts';
import { isTekstveld } from '../../lib/sneltoets.ts';

type Acties = { readonly ongedaan: () => void; readonly opnieuw: () => void; readonly zoeken: () => void };

/** Carries out the commands of the application menu. */
export function useMenuOpdrachten(acties: Acties): void {
  const navigeer = useNavigate();
  const laatste = useRef(acties);
  laatste.current = acties;
  useEffect(
    () =>
      onOpdracht((opdracht: MenuOpdracht) => {
        // Text being typed has its own undo, done by the browser itself.
        const typt = isTekstveld(document.activeElement);
        switch (opdracht) {
          case 'ongedaan':
            if (typt) document.execCommand('undo');
            else laatste.current.ongedaan();
            return;
          case 'opnieuw':
            if (typt) document.execCommand('redo');
            else laatste.current.opnieuw();
            return;
          case 'afdrukken':
            void navigeer('/overzichten');
            return;
          default:
            assertNever(opdracht, 'menu');
        }
      }),
    [navigeer],
  );
}
