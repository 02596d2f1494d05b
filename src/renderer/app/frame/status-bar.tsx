import { type ReactNode, Suspense, useState, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';
import { assertNever } from '../../../shared/domain/assert-never.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import { actionKeyText } from '../../actions/action.ts';
import { useStatus } from '../../data/planbord-data.ts';
import { opslagWinkel, type SaveState } from '../../data/storage-state.ts';
import { useCopyMoment } from '../../lib/copy.ts';
import { connection, startToestand } from '../../lib/core-client.ts';
import { helpPath, topicOf } from '../../lib/help.ts';
import { later } from '../../lib/later.tsx';
import { momentText, tijdText } from '../../lib/moment.ts';
import { useShared } from '../../lib/shared.ts';
import { sharedOf } from '../../lib/shared-link.ts';
import { useStore } from '../../lib/store.ts';
import { keysTonen } from '../commands/app-actions.ts';
import { DemoRol } from './demo-rol.tsx';

const OwnDialog = later(async () => (await import('../../features/gebruikers/own-dialog.tsx')).OwnDialog);

function followWindow(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
}

/** Zoom of the page in percent: the window measures itself without zoom, its inside with. */
function readZoom(): number {
  const zoom = Math.round((window.outerWidth / window.innerWidth) * 100);
  return Number.isFinite(zoom) && zoom > 0 && Math.abs(zoom - 100) > 3 ? zoom : 100;
}

function Storage({
  stand,
  zonder,
  kopie,
  gone,
}: {
  readonly kopie: boolean;
  readonly gone: boolean;
  readonly stand: SaveState;
  /** Why there is no core to ask; null = there is one. */
  readonly zonder: ReactNode;
}): ReactNode {
  if (zonder !== null) return zonder;
  if (kopie) return 'Kopie, alleen lezen';
  if (gone) return <strong>✕ Het bestand is weg: er wordt niets opgeslagen</strong>;
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

function backupText({ laatsteBackup, vandaag }: { laatsteBackup: string | null; vandaag: string }): string {
  return laatsteBackup === null
    ? 'Nog geen back-up gemaakt'
    : `Laatste back-up: ${momentText(laatsteBackup, vandaag)}`;
}

/** Why the core cannot be asked now; null = it can. */
function useWithoutCore(): ReactNode {
  const verbonden = useStore(connection) === 'verbonden';
  const toestand = useStore(startToestand);
  // There is a port before the store is open.
  if (toestand?.soort === 'bezig') return toestand.melding;
  const sinds = sharedOf(toestand)?.sinds ?? null;
  if (sinds !== null) return <strong>✕ Geen verbinding · alleen lezen · stand van {tijdText(sinds)}</strong>;
  return verbonden ? null : 'Verbinding met de gegevens herstellen…';
}

/** Bottom line: saved state, administratie, backup, today and zoom. */
export function StatusBar({ onKeys }: { readonly onKeys: () => void }) {
  const stand = useStore(opslagWinkel);
  const zonder = useWithoutCore();
  const zoom = useSyncExternalStore(followWindow, readZoom);
  const status = useStatus().data;
  const kopie = useCopyMoment() !== null;
  const shared = useShared();
  const { pathname } = useLocation();
  const [own, setOwn] = useState(false);
  return (
    <footer className="statusbalk cijfers">
      <output className="statusbalk__opslag">
        <Storage {...{ stand, zonder, kopie }} gone={status?.bestandWeg ?? false} />
      </output>
      {status === undefined ? null : (
        <>
          <span className="statusbalk__administratie">
            Administratie: {status.administratie.naam}
            {shared === null ? '' : ' (gedeeld)'}
          </span>
          {kopie ? null : <span className="statusbalk__minder">{backupText(status)}</span>}
          {status.waarschuwingen.map((waarschuwing) => (
            <span key={waarschuwing} className="statusbalk__waarschuwing" title={waarschuwing}>
              ! {waarschuwing}
            </span>
          ))}
        </>
      )}
      <span className="statusbalk__rechts">
        <button type="button" className="statusbalk__knop statusbalk__minder" onClick={onKeys}>
          {actionKeyText(keysTonen)} Sneltoetsen
        </button>
        <a className="statusbalk__knop statusbalk__minder" href={`#${helpPath(topicOf(pathname))}`}>
          Handleiding
        </a>
        {status === undefined ? null : (
          <>
            {status.administratie.demo && !kopie && shared === null ? (
              <DemoRol naam={status.gebruiker.naam} />
            ) : null}
            {kopie ? (
              <span className="statusbalk__minder">{status.gebruiker.naam}</span>
            ) : (
              <button type="button" className="statusbalk__knop" onClick={() => setOwn(true)}>
                {status.administratie.demo && shared === null ? 'Vergrendelen…' : status.gebruiker.naam}
              </button>
            )}
            <span>Vandaag {datumNl(status.vandaag)}</span>
          </>
        )}
        <span>{zoom} %</span>
      </span>
      <Suspense fallback={null}>
        {own && status !== undefined ? (
          <OwnDialog
            {...{ naam: status.gebruiker.naam, rollen: status.gebruiker.rollen }}
            demo={status.administratie.demo}
            shared={shared !== null}
            onClose={() => setOwn(false)}
          />
        ) : null}
      </Suspense>
    </footer>
  );
}
