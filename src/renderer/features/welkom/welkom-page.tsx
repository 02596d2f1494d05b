import './welkom.css';
import type { StartToestand } from '../../../shared/contract/shell.ts';
import { assertNever } from '../../../shared/domain/assert-never.ts';
import { FaultScreen } from './fault-screen.tsx';
import { Herstelsleutelscherm } from './herstelsleutelscherm.tsx';
import { OwnWachtzinScreen } from './own-wachtzin-screen.tsx';
import { SharedScreen } from './shared-screen.tsx';
import { SignInScreen } from './sign-in-screen.tsx';
import { StartScreen } from './start-screen.tsx';
import { WachtzinScreen } from './wachtzin-screen.tsx';
import { WhoScreen } from './who-screen.tsx';

/** Where the start is, as long as no administratie is open. */
export function WelkomPage({ toestand }: { readonly toestand: StartToestand }) {
  return (
    <main className="welkom">
      <div className="welkom__vlak">
        <p className="welkom__merk">Gebiedsplanner</p>
        <Content toestand={toestand} />
      </div>
    </main>
  );
}

function Content({ toestand }: { readonly toestand: StartToestand }) {
  switch (toestand.soort) {
    case 'bezig':
      return <Busy melding={toestand.melding} />;
    case 'welkom':
      return <StartScreen {...toestand} />;
    case 'wachtzin':
      return <WachtzinScreen naam={toestand.naam} attempt={toestand} />;
    case 'aanmelden':
      return <SignInScreen naam={toestand.naam} mensen={toestand.mensen} attempt={toestand} />;
    case 'wachtzin-kiezen':
      return <OwnWachtzinScreen naam={toestand.naam} wie={toestand.wie} />;
    case 'verbinden':
      return <SharedScreen key={toestand.stap.soort} connecting={toestand} />;
    case 'wie':
      return <WhoScreen naam={toestand.naam} mensen={toestand.mensen} />;
    case 'herstelsleutel':
      return <Herstelsleutelscherm naam={toestand.naam} />;
    case 'fout':
      return <FaultScreen fout={toestand.fout} naam={toestand.naam} plaats={toestand.plaats} />;
    case 'open':
    case 'vergrendeld':
      return <Busy melding="De gegevens worden geopend…" />;
    default:
      return assertNever(toestand, 'starttoestand');
  }
}

function Busy({ melding }: { readonly melding: string }) {
  return (
    <div className="welkom__bezig" role="status">
      <div className="welkom__draai" aria-hidden="true" />
      <p>{melding}</p>
    </div>
  );
}
