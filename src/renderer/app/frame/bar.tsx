import { Search20Regular } from '@fluentui/react-icons/svg/search';
import { useLocation } from 'react-router';
import { actionKeyText, keysOf } from '../../actions/action.ts';
import { ariaKeys } from '../../actions/keys.ts';
import { useActions } from '../../actions/store.ts';
import { ActionButton } from '../../components/menu/action-button.tsx';
import { BarPlace } from '../../components/page.tsx';
import { useJournaal } from '../../data/journaal.ts';
import { isOnderweg } from '../../data/opdracht.ts';
import { useOtherGebied } from '../../data/other-gebied.ts';
import { useStatus } from '../../data/planbord-data.ts';
import { isReadOnly, rightsStore } from '../../lib/rights.ts';
import { useStore } from '../../lib/store.ts';
import { JOURNAAL_ACTIONS, ongedaanMaken, opnieuwUitvoeren, zoeken } from '../commands/app-actions.ts';
import { BereikPicker } from './bereik-picker.tsx';
import { useMenuOpdrachten } from './menu-opdrachten.ts';

/** Pages that show the part of the city chosen in the top bar. */
const MET_BEREIK = ['/vandaag', '/capaciteit', '/aanwezigheid'];

/** The top bar: scope, controls of the page, demo mark, undo and redo, search. */
export function Bar({ onSearch }: { readonly onSearch: () => void }) {
  const { pathname } = useLocation();
  const status = useStatus().data;
  return (
    <header className="balk">
      <span className="balk__merk">Gebiedsplanner</span>
      {MET_BEREIK.includes(pathname) ? <BereikPicker /> : null}
      <BarPlace />
      <div className="balk__rechts">
        {status?.administratie.demo ? (
          <span className="balk__demo">
            DEMO<span className="balk__demo-uitleg"> – fictieve gegevens</span>
          </span>
        ) : null}
        <ReadOnlyMark />
        <JournaalKnoppen />
        <button
          type="button"
          className="balk__zoek"
          onClick={onSearch}
          aria-label={`Zoeken of opdracht (${actionKeyText(zoeken)})`}
          aria-keyshortcuts={ariaKeys(keysOf(zoeken))}
        >
          <Search20Regular aria-hidden="true" />
          <span className="balk__zoektekst">Zoeken of opdracht</span>
          <kbd className="toets">{actionKeyText(zoeken)}</kbd>
        </button>
      </div>
    </header>
  );
}

/** For who may change nothing at all, or nothing here: the screens then only show. */
function ReadOnlyMark() {
  const rights = useStore(rightsStore);
  const isOther = useOtherGebied();
  if (!isReadOnly(rights) && !isOther) return null;
  const why = isOther
    ? 'De planning van dit gebied kunt u bekijken, niet wijzigen: het is niet uw gebied.'
    : 'U kunt alles bekijken, maar niets wijzigen.';
  return (
    <span className="balk__lezen" title={why}>
      Alleen lezen
    </span>
  );
}

const NOTHING_UNDERWAY = () => false;

/** Undo and redo, each naming the opdracht it is about. */
function JournaalKnoppen() {
  const journaal = useJournaal();
  const { ongedaan, bezig } = journaal;
  useActions(JOURNAAL_ACTIONS, { ...journaal, underway: isOnderweg });
  useMenuOpdrachten();
  // A button shows what is known: what is under way has no name yet.
  const context = { ...journaal, underway: NOTHING_UNDERWAY };
  return (
    <>
      <ActionButton className="balk__ongedaan" action={ongedaanMaken} context={context} busy={bezig}>
        <span className="balk__actienaam">{ongedaan?.label ?? 'Ongedaan maken'}</span>
      </ActionButton>
      <ActionButton action={opnieuwUitvoeren} context={context} busy={bezig} />
    </>
  );
}
