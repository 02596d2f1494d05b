import { Button } from '@fluentui/react-components';
import { ArrowRedo20Regular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { Search20Regular } from '@fluentui/react-icons/svg/search';
import { useLocation } from 'react-router';
import { Toets } from '../../components/menu/toets.tsx';
import { BalkPlek } from '../../components/pagina.tsx';
import { useJournaal } from '../../data/journaal.ts';
import { useStatus } from '../../data/planbord-data.ts';
import { useSneltoets } from '../../lib/sneltoets.ts';
import { BereikKiezer } from './bereik-kiezer.tsx';
import { useMenuOpdrachten } from './menu-opdrachten.ts';

/** Pages that show the part of the city chosen in the top bar. */
const MET_BEREIK = ['/vandaag', '/capaciteit'];

/** The top bar: scope, controls of the page, demo mark, undo and redo, search. */
export function Balk({ onZoek }: { readonly onZoek: () => void }) {
  const { pathname } = useLocation();
  const status = useStatus().data;
  return (
    <header className="balk">
      <span className="balk__merk">Gebiedsplanner</span>
      {MET_BEREIK.includes(pathname) ? <BereikKiezer /> : null}
      <BalkPlek />
      <div className="balk__rechts">
        {status?.administratie.demo ? (
          <span className="balk__demo">
            DEMO<span className="balk__demo-uitleg"> – fictieve gegevens</span>
          </span>
        ) : null}
        <JournaalKnoppen onZoek={onZoek} />
        <button
          type="button"
          className="balk__zoek"
          onClick={onZoek}
          aria-label="Zoeken of opdracht (Ctrl K)"
          aria-keyshortcuts="Control+K"
        >
          <Search20Regular aria-hidden="true" />
          <span className="balk__zoektekst">Zoeken of opdracht</span>
          <Toets toets="ctrl+k" />
        </button>
      </div>
    </header>
  );
}

/** Undo and redo, each naming the opdracht it is about. */
function JournaalKnoppen({ onZoek }: { readonly onZoek: () => void }) {
  const journaal = useJournaal();
  const { ongedaan, opnieuw, bezig, maakOngedaan, voerOpnieuwUit } = journaal;
  const groep = 'Overal';
  useSneltoets('ctrl+z', maakOngedaan, { groep, omschrijving: 'Laatste wijziging ongedaan maken' });
  useSneltoets('ctrl+y', voerOpnieuwUit, {
    groep,
    omschrijving: 'Opnieuw uitvoeren wat ongedaan is gemaakt',
  });
  useSneltoets('ctrl+shift+z', voerOpnieuwUit, {
    groep,
    omschrijving: 'Opnieuw uitvoeren wat ongedaan is gemaakt',
  });
  useMenuOpdrachten({ ongedaan: maakOngedaan, opnieuw: voerOpnieuwUit, zoeken: onZoek });
  return (
    <>
      <Button
        className="balk__ongedaan"
        icon={<ArrowUndo20Regular />}
        disabled={ongedaan === null || bezig}
        onClick={maakOngedaan}
        aria-keyshortcuts="Control+Z"
        title={
          ongedaan === null ? 'Niets om ongedaan te maken' : `Ongedaan maken: ${ongedaan.label} (Ctrl Z)`
        }
        aria-label={ongedaan === null ? 'Ongedaan maken' : `Ongedaan maken: ${ongedaan.label}`}
      >
        {ongedaan === null ? null : <span className="balk__actienaam">{ongedaan.label}</span>}
      </Button>
      <Button
        icon={<ArrowRedo20Regular />}
        disabled={opnieuw === null || bezig}
        onClick={voerOpnieuwUit}
        aria-keyshortcuts="Control+Y"
        title={
          opnieuw === null ? 'Niets om opnieuw uit te voeren' : `Opnieuw uitvoeren: ${opnieuw.label} (Ctrl Y)`
        }
        aria-label={opnieuw === null ? 'Opnieuw uitvoeren' : `Opnieuw uitvoeren: ${opnieuw.label}`}
      />
    </>
  );
}
