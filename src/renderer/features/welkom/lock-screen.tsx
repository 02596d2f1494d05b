import './welkom.css';
import { Button } from '@fluentui/react-components';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import type { StartToestand } from '../../../shared/contract/shell.ts';
import { useStap } from './gebruik-stap.ts';
import { type Connecting, SharedScreen } from './shared-screen.tsx';
import { SignInForm } from './sign-in-form.tsx';
import { startCalls } from './welkom.queries.ts';

type Locked = Extract<StartToestand, { soort: 'vergrendeld' }>;

/** Over everything while it is locked. The page under it is hidden already (lib/lock.ts), and inert because of this. */
export function LockScreen({ locked }: { readonly locked: Locked | Connecting }) {
  return (
    <Over>
      {locked.soort === 'verbinden' ? (
        <SharedScreen key={locked.stap.soort} connecting={locked} />
      ) : locked.demo ? (
        <DemoLock wie={locked.wie.id} />
      ) : (
        <Unlock locked={locked} />
      )}
    </Over>
  );
}

function Over({ children }: { readonly children: ReactNode }) {
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    // Who was there has only the passphrase to type.
    const field = dialog?.querySelector<HTMLElement>('input[type="password"]');
    (field ?? dialog?.querySelector<HTMLElement>('input, button'))?.focus();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={ref}
      className="slot"
      aria-label="Vergrendeld"
      // Esc is no way out, also not the second time.
      onCancel={(gebeurtenis) => gebeurtenis.preventDefault()}
      onKeyDown={(toets) => {
        if (toets.key === 'Escape') toets.preventDefault();
      }}
    >
      <div className="welkom">
        <div className="welkom__vlak">
          <p className="welkom__merk">Gebiedsplanner</p>
          {children}
        </div>
      </div>
    </dialog>
  );
}

/** Said where the lock is no stronger than that of the computer. */
const NO_PASSPHRASE =
  ' Met een account van de computer zonder eigen wachtzin beschermt dit slot niet: wie bij deze computer kan, kan verder. Kies een eigen wachtzin, onderin bij uw naam.';

function Unlock({ locked }: { readonly locked: Locked }) {
  return (
    <SignInForm
      titel="Vergrendeld"
      uitleg={`${locked.wie.naam} gaat verder waar het werk bleef. Meldt een ander zich aan, dan begint die opnieuw en gaat niet opgeslagen werk verloren.${locked.wie.computer ? NO_PASSPHRASE : ''}`}
      knop="Ontgrendelen"
      mensen={locked.mensen}
      voorstel={locked.wie.id}
      attempt={locked}
    />
  );
}

function DemoLock({ wie }: { readonly wie: string }) {
  const { bezig, run } = useStap();
  return (
    <section className="welkom__vorm">
      <h1>Vergrendeld</h1>
      <p>
        In een echte administratie meldt u zich hier aan met uw wachtzin of het account van de computer. In de
        demo heeft niemand een wachtzin.
      </p>
      <div className="welkom__knoppen">
        <Button
          appearance="primary"
          disabledFocusable={bezig}
          onClick={() => run(() => startCalls.meldAan(wie, null))}
        >
          Verder met de demo
        </Button>
      </div>
    </section>
  );
}
