import { Alert20Regular } from '@fluentui/react-icons/svg/alert';
import { Building20Regular } from '@fluentui/react-icons/svg/building';
import { CalendarLtr20Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { CalendarPerson20Regular } from '@fluentui/react-icons/svg/calendar-person';
import { ClipboardBulletListLtr20Regular } from '@fluentui/react-icons/svg/clipboard-bullet-list-ltr';
import { DataTrending20Regular } from '@fluentui/react-icons/svg/data-trending';
import { DocumentTable20Regular } from '@fluentui/react-icons/svg/document-table';
import { People20Regular } from '@fluentui/react-icons/svg/people';
import { PersonFeedback20Regular } from '@fluentui/react-icons/svg/person-feedback';
import { Settings20Regular } from '@fluentui/react-icons/svg/settings';
import type { ReactElement } from 'react';
import { NavLink } from 'react-router';
import { isDringend, useKlachtSignalen } from '../../data/klacht-toegang.ts';
import { useKnelpunten } from '../../data/knelpunten-data.ts';
import { useCopyMoment } from '../../lib/copy.ts';
import { PAGES, type PageNaam } from '../commands/pages.ts';

const ICONEN: Readonly<Record<PageNaam, ReactElement>> = {
  vandaag: <Alert20Regular />,
  capaciteit: <CalendarLtr20Regular />,
  aanwezigheid: <CalendarPerson20Regular />,
  medewerkers: <People20Regular />,
  klachten: <PersonFeedback20Regular />,
  organisaties: <Building20Regular />,
  werkvoorraad: <ClipboardBulletListLtr20Regular />,
  indicatoren: <DataTrending20Regular />,
  overzichten: <DocumentTable20Regular />,
  beheer: <Settings20Regular />,
};

/** The pages; on a narrow window (or at 200 % zoom) icons, whose label shows on hover and focus. */
export function Navigation() {
  const knelpunten = useKnelpunten();
  const open = knelpunten?.filter((knelpunt) => knelpunt.acceptatie === null).length ?? 0;
  // After the first picture: until the knelpunten are known, the core works for the planbord.
  const dringend = useKlachtSignalen(knelpunten !== undefined)?.filter(isDringend).length ?? 0;
  const isCopy = useCopyMoment() !== null;
  return (
    <nav className="navigatie" aria-label="Schermen">
      {PAGES.filter(({ naam }) => !(isCopy && naam === 'klachten')).map(({ naam, pad, label }) => {
        const [counter, wat] = counterOf(naam, open, dringend);
        return (
          <NavLink
            key={naam}
            to={pad}
            className="navigatie__schakel"
            aria-label={counter === 0 ? label : `${label}, ${String(counter)} ${wat}`}
          >
            <span className="navigatie__icoon">{ICONEN[naam]}</span>
            <span className="navigatie__label">{label}</span>
            {counter === 0 ? null : (
              <span className="navigatie__teller">{counter > 99 ? '99+' : counter}</span>
            )}
          </NavLink>
        );
      })}
    </nav>
  );
}

/** The number beside a page, and what it counts. */
function counterOf(naam: PageNaam, open: number, dringend: number): readonly [number, string] {
  if (naam === 'vandaag') return [open, 'open knelpunten'];
  if (naam === 'klachten') return [dringend, dringend === 1 ? 'dringend signaal' : 'dringende signalen'];
  return [0, ''];
}
