import { lazy, Suspense, useCallback, useState } from 'react';
import { useLocation } from 'react-router';
import { LaadToestand } from '../../components/toestand.tsx';
import { useKnelpuntenBijhouden } from '../../data/knelpunten-data.ts';
import { useAppActions } from '../commandos/use-app-actions.ts';
import { Balk } from './balk.tsx';
import { Foutgrens } from './foutgrens.tsx';
import { Meldingbalk } from './meldingbalk.tsx';
import { Navigatie } from './navigatie.tsx';
import { Paginas } from './routes.tsx';
import { Statusbalk } from './statusbalk.tsx';

const Palet = lazy(async () => ({ default: (await import('../commandos/palet.tsx')).Palet }));
const Toetsenoverzicht = lazy(async () => ({
  default: (await import('../commandos/toetsenoverzicht.tsx')).Toetsenoverzicht,
}));

type Venster = 'geen' | 'palet' | 'toetsen';

/** Follows answers of the core, apart from the frame: a new one must not render the page. */
function Meelopers(props: { readonly openPalette: () => void; readonly openKeys: () => void }) {
  useKnelpuntenBijhouden();
  useAppActions(props);
  return null;
}

/** The frame around every page: navigation, top bar, messages, status bar. */
export function Raamwerk() {
  const [venster, zetVenster] = useState<Venster>('geen');
  const { pathname } = useLocation();
  const sluit = () => zetVenster('geen');
  const openPalette = useCallback(() => zetVenster('palet'), []);
  const openKeys = useCallback(() => zetVenster('toetsen'), []);
  return (
    <div className="raamwerk">
      <button
        type="button"
        className="sprong"
        onClick={() => document.querySelector<HTMLElement>('main h1, main')?.focus()}
      >
        Naar de inhoud
      </button>
      <Balk onZoek={openPalette} />
      <Meelopers {...{ openPalette, openKeys }} />
      <Navigatie />
      <main className="inhoud" tabIndex={-1}>
        <Meldingbalk />
        <div className="inhoud__pagina">
          <Foutgrens key={pathname}>
            <Suspense fallback={<LaadToestand wat="Scherm" />}>
              <Paginas />
            </Suspense>
          </Foutgrens>
        </div>
      </main>
      <Statusbalk onToetsen={openKeys} />
      <Suspense fallback={null}>
        {venster === 'palet' ? <Palet onSluit={sluit} /> : null}
        {venster === 'toetsen' ? <Toetsenoverzicht onSluit={sluit} /> : null}
      </Suspense>
    </div>
  );
}
