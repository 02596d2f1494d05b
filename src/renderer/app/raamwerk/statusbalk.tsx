import { type ReactNode, useSyncExternalStore } from 'react';
import { assertNever } from '../../../shared/domain/assert-never.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import { actionKeyText } from '../../actions/action.ts';
import { type OpslagStand, opslagWinkel } from '../../data/opslag-stand.ts';
import { useStatus } from '../../data/planbord-data.ts';
import { startToestand, verbinding } from '../../lib/core-client.ts';
import { momentTekst } from '../../lib/moment.ts';
import { useWinkel } from '../../lib/winkel.ts';
import { toetsenTonen } from '../commandos/app-actions.ts';
import { DemoRol } from './demo-rol.tsx';

function volgVenster(luisteraar: () => void): () => void {
  window.addEventListener('resize', luisteraar);
  return () => window.removeEventListener('resize', luisteraar);
}

/** Zoom of the page in percent: the window measures itself without zoom, its inside with. */
function leesZoom(): number {
  const zoom = Math.round((window.outerWidth / window.innerWidth) * 100);
  return Number.isFinite(zoom) && zoom > 0 && Math.abs(zoom - 100) > 3 ? zoom : 100;
}

function Opslag({
  stand,
  zonder,
}: {
  readonly stand: OpslagStand;
  /** Why there is no core to ask; null = there is one. */
  readonly zonder: string | null;
}): ReactNode {
  if (zonder !== null) return zonder;
  switch (stand.soort) {
    case 'opgeslagen':
      return '✓ Opgeslagen';
    case 'bezig':
      return 'Bezig met opslaan…';
    case 'niet-opgeslagen':
      return <strong title={stand.reden}>✕ Laatste wijziging niet opgeslagen</strong>;
    default:
      return assertNever(stand, 'opslagstand');
  }
}

/** Why the core cannot be asked now; null = it can. */
function useZonderCore(): string | null {
  const verbonden = useSyncExternalStore(verbinding.subscribe, verbinding.get) === 'verbonden';
  const toestand = useSyncExternalStore(startToestand.subscribe, startToestand.get);
  // There is a port before the store is open.
  if (toestand?.soort === 'bezig') return toestand.melding;
  return verbonden ? null : 'Verbinding met de gegevens herstellen…';
}

/** Bottom line: saved state, administratie, backup, today and zoom. */
export function Statusbalk({ onToetsen }: { readonly onToetsen: () => void }) {
  const stand = useWinkel(opslagWinkel);
  const zonder = useZonderCore();
  const zoom = useSyncExternalStore(volgVenster, leesZoom);
  const status = useStatus().data;
  return (
    <footer className="statusbalk cijfers">
      <output className="statusbalk__opslag">
        <Opslag {...{ stand, zonder }} />
      </output>
      {status === undefined ? null : (
        <>
          <span className="statusbalk__administratie">Administratie: {status.administratie.naam}</span>
          <span className="statusbalk__minder">
            {status.laatsteBackup === null
              ? 'Nog geen back-up gemaakt'
              : `Laatste back-up: ${momentTekst(status.laatsteBackup, status.vandaag)}`}
          </span>
          {status.waarschuwingen.map((waarschuwing) => (
            <span key={waarschuwing} className="statusbalk__waarschuwing" title={waarschuwing}>
              ! {waarschuwing}
            </span>
          ))}
        </>
      )}
      <span className="statusbalk__rechts">
        <button type="button" className="statusbalk__knop statusbalk__minder" onClick={onToetsen}>
          {actionKeyText(toetsenTonen)} Sneltoetsen
        </button>
        {status === undefined ? null : (
          <>
            {status.administratie.demo ? (
              <DemoRol naam={status.gebruiker.naam} />
            ) : (
              <span className="statusbalk__minder">{status.gebruiker.naam}</span>
            )}
            <span>Vandaag {datumNl(status.vandaag)}</span>
          </>
        )}
        <span>{zoom} %</span>
      </span>
    </footer>
  );
}
