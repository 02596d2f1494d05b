import './welkom.css';
import type { StartToestand } from '../../../shared/contract/shell.ts';
import { assertNever } from '../../../shared/domain/assert-never.ts';
import { Beginscherm } from './beginscherm.tsx';
import { Foutscherm } from './foutscherm.tsx';
import { Herstelsleutelscherm } from './herstelsleutelscherm.tsx';
import { Wachtzinscherm } from './wachtzinscherm.tsx';

/** Where the start is, as long as no administratie is open. */
export function WelkomPagina({ toestand }: { readonly toestand: StartToestand }) {
  return (
    <main className="welkom">
      <div className="welkom__vlak">
        <p className="welkom__merk">Gebiedsplanner</p>
        <Inhoud toestand={toestand} />
      </div>
    </main>
  );
}

function Inhoud({ toestand }: { readonly toestand: StartToestand }) {
  switch (toestand.soort) {
    case 'bezig':
      return <Bezig melding={toestand.melding} />;
    case 'welkom':
      return <Beginscherm administraties={toestand.administraties} sleutelkluis={toestand.sleutelkluis} />;
    case 'wachtzin':
      return <Wachtzinscherm naam={toestand.naam} onjuist={toestand.onjuist} />;
    case 'herstelsleutel':
      return <Herstelsleutelscherm naam={toestand.naam} />;
    case 'fout':
      return <Foutscherm fout={toestand.fout} naam={toestand.naam} plaats={toestand.plaats} />;
    case 'open':
      return <Bezig melding="De gegevens worden geopend…" />;
    default:
      return assertNever(toestand, 'starttoestand');
  }
}

function Bezig({ melding }: { readonly melding: string }) {
  return (
    <div className="welkom__bezig" role="status">
      <div className="welkom__draai" aria-hidden="true" />
      <p>{melding}</p>
    </div>
  );
}
