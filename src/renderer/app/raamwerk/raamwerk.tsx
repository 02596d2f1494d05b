import { lazy, Suspense, useCallback, useState } from 'react';
import { useLocation } from 'react-router';
import { LaadToestand } from '../../components/toestand.tsx';
import { useKnelpuntenBijhouden } from '../../data/knelpunten-data.ts';
import { useSneltoets } from '../../lib/sneltoets.ts';
import { useVasteCommandos } from '../commandos/vaste-commandos.ts';
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
function Meelopers({ onToetsen }: { readonly onToetsen: () => void }) {
  useKnelpuntenBijhouden();
  useVasteCommandos(onToetsen);
  return null;
}

/** The frame around every page: navigation, top bar, messages, status bar. */
export function Raamwerk() {
  const [venster, zetVenster] = useState<Venster>('geen');
  const { pathname } = useLocation();
  const sluit = () => zetVenster('geen');
  useSneltoets('ctrl+k', () => zetVenster('palet'), {
    groep: 'Overal',
    omschrijving: 'Zoeken of een opdracht geven',
    inTekstveld: true,
  });
  useSneltoets('f1', () => zetVenster('toetsen'), {
    groep: 'Overal',
    omschrijving: 'Dit overzicht van sneltoetsen',
    inTekstveld: true,
  });
  useSneltoets('?', () => zetVenster('toetsen'), {
    groep: 'Overal',
    omschrijving: 'Dit overzicht van sneltoetsen',
  });
  const toonToetsen = useCallback(() => zetVenster('toetsen'), []);
  return (
    <div className="raamwerk">
      <Meelopers onToetsen={toonToetsen} />
      <button
        type="button"
        className="sprong"
        onClick={() => document.querySelector<HTMLElement>('main h1, main')?.focus()}
      >
        Naar de inhoud
      </button>
      <Balk onZoek={() => zetVenster('palet')} />
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
      <Statusbalk onToetsen={toonToetsen} />
      <Suspense fallback={null}>
        {venster === 'palet' ? <Palet onSluit={sluit} /> : null}
        {venster === 'toetsen' ? <Toetsenoverzicht onSluit={sluit} /> : null}
      </Suspense>
    </div>
  );
}
