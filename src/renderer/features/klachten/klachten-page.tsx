import './klachten.css';
import './dossier/dossier.css';
import { Button } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { Page } from '../../components/page.tsx';
import { EmptyState, ErrorState, LoadingState, Notice } from '../../components/toestand.tsx';
import { mayDossiers, useKlachtToegang } from '../../data/klacht-toegang.ts';
import { leesFout } from '../../lib/report-error.ts';
import { KeptFromCapture } from '../../parts/kept-from-capture.tsx';
import { klachtenQueries } from './basis/klachten.queries.ts';
import { Dossier } from './dossier/dossier.tsx';
import { Concepten } from './intake/concepten.tsx';
import { IntakeScreen } from './intake/intake.tsx';
import { WieNotice } from './mensen/wie-notice.tsx';
import { PapierLinks } from './papier/papier-links.tsx';
import { Register } from './register/register.tsx';

const mayRegistreren = (rollen: readonly string[]): boolean => rollen.includes('administratie');

/** #/klachten: the register. */
export function KlachtenPage() {
  return (
    <AlleenWithToegang>
      {(rollen) => (
        <Page
          titel="Klachten"
          acties={
            mayRegistreren(rollen) ? (
              <Button as="a" appearance="primary" icon={<Add20Regular />} href="#/klachten/nieuw">
                Nieuwe klacht
              </Button>
            ) : undefined
          }
        >
          <WieNotice rollen={rollen} />
          <PapierLinks rollen={rollen} />
          {mayRegistreren(rollen) ? <Concepten /> : null}
          <Register magRegistreren={mayRegistreren(rollen)} />
        </Page>
      )}
    </AlleenWithToegang>
  );
}

/** #/klachten/nieuw: the intake. */
export function IntakePage() {
  const [vraag] = useSearchParams();
  return (
    <AlleenWithToegang>
      {(rollen) =>
        mayRegistreren(rollen) ? (
          <IntakeScreen key={vraag.get('concept')} />
        ) : (
          <Page titel="Nieuwe klacht">
            <EmptyState titel="De administratie legt nieuwe klachten vast">
              Vraag de administratie om deze klacht vast te leggen.
            </EmptyState>
          </Page>
        )
      }
    </AlleenWithToegang>
  );
}

/** #/klachten/:id: one complaint. */
export function DossierPage() {
  const { id = '' } = useParams();
  return <AlleenWithToegang>{(rollen) => <Dossier key={id} id={id} rollen={rollen} />}</AlleenWithToegang>;
}

function AlleenWithToegang({ children }: { readonly children: (rollen: readonly string[]) => ReactNode }) {
  const toegang = useKlachtToegang();
  if (toegang.isError) {
    return (
      <Page titel="Klachten">
        <ErrorState tekst={leesFout(toegang.error).tekst} onRetry={() => void toegang.refetch()} />
      </Page>
    );
  }
  if (toegang.data === undefined) {
    return (
      <Page titel="Klachten">
        <LoadingState wat="Klachten" />
      </Page>
    );
  }
  if (toegang.data.soort === 'aantallen' || !mayDossiers(toegang.data))
    return <Aantallen rollen={toegang.data.soort === 'inhoud' ? toegang.data.rollen : []} />;
  return <KeptFromCapture>{children(toegang.data.rollen)}</KeptFromCapture>;
}

/** For who may not see complaints: how many there are, and why no more. */
function Aantallen({ rollen }: { readonly rollen: readonly string[] }) {
  const { data, isError, error, refetch } = useQuery(klachtenQueries.aantallen());
  return (
    <Page titel="Klachten">
      <PapierLinks rollen={rollen} />
      <Notice soort="uitleg">
        U ziet alleen aantallen. De inhoud van klachten is er voor de klachtbehandelaar, de administratie en
        de gebiedsmanager van het gebied, en nooit voor wie de klacht over gaat. Hebt u de inhoud nodig voor
        uw werk? Vraag de beheerder om een rol.
      </Notice>
      {isError ? <ErrorState tekst={leesFout(error).tekst} onRetry={() => void refetch()} /> : null}
      {data === undefined ? null : (
        <div className="klacht-tabelvlak klacht-tabelvlak--smal">
          <table className="klacht-tabel cijfers">
            <caption>Nu open: {data.open}</caption>
            <thead>
              <tr>
                <th scope="col">Jaar</th>
                <th scope="col" className="klacht-rechts">
                  Ontvangen klachten
                </th>
              </tr>
            </thead>
            <tbody>
              {data.perJaar.map(({ jaar, ontvangen }) => (
                <tr key={jaar}>
                  <th scope="row">{jaar}</th>
                  <td className="klacht-rechts">{ontvangen}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Page>
  );
}
