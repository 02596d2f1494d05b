import { Alert20Regular } from '@fluentui/react-icons/svg/alert';
import { CalendarLtr20Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { DocumentTable20Regular } from '@fluentui/react-icons/svg/document-table';
import { Settings20Regular } from '@fluentui/react-icons/svg/settings';
import type { ReactElement } from 'react';
import { NavLink } from 'react-router';
import { useKnelpunten } from '../lib/knelpunten-data.ts';
import { PAGINAS, type PaginaNaam } from './paginas.ts';

const ICONEN: Readonly<Record<PaginaNaam, ReactElement>> = {
  vandaag: <Alert20Regular />,
  capaciteit: <CalendarLtr20Regular />,
  overzichten: <DocumentTable20Regular />,
  beheer: <Settings20Regular />,
};

/** The pages; on a narrow window (or at 200 % zoom) icons, whose label shows on hover and focus. */
export function Navigatie() {
  const open = useKnelpunten()?.filter((knelpunt) => knelpunt.acceptatie === null).length ?? 0;
  return (
    <nav className="navigatie" aria-label="Schermen">
      {PAGINAS.map(({ naam, pad, label }) => {
        const teller = naam === 'vandaag' ? open : 0;
        return (
          <NavLink
            key={naam}
            to={pad}
            className="navigatie__schakel"
            aria-label={teller === 0 ? label : `${label}, ${String(teller)} open knelpunten`}
          >
            <span className="navigatie__icoon">{ICONEN[naam]}</span>
            <span className="navigatie__label">{label}</span>
            {teller === 0 ? null : <span className="navigatie__teller">{teller > 99 ? '99+' : teller}</span>}
          </NavLink>
        );
      })}
    </nav>
  );
}
