import './klachten.css';
import './dossier/dossier.css';
import { Button } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { Pagina } from '../../components/pagina.tsx';
import { FoutToestand, LaadToestand, LegeToestand, Melding } from '../../components/toestand.tsx';
import { magDossiers, useKlachtToegang } from '../../data/klacht-toegang.ts';
import { leesFout } from '../../lib/report-error.ts';
import { klachtenQueries } from './basis/klachten.queries.ts';
import { Dossier } from './dossier/dossier.tsx';
import { Concepten } from './intake/concepten.tsx';
import { IntakeScherm } from './intake/intake.tsx';
import { PapierLinks } from './papier/papier-links.tsx';
import { Register } from './register/register.tsx';

const magRegistreren = (rollen: readonly string[]): boolean => rollen.includes('administratie');

/** #/klachten: the register. */
export function KlachtenPagina() {
  return (
    <AlleenMetToegang>
      {(rollen) => (
        <Pagina
          titel="Klachten"
          acties={
            magRegistreren(rollen) ? (
              <Button as="a" appearance="primary" icon={<Add20Regular />} href="#/klachten/nieuw">
                Nieuwe klacht
              </Button>
            ) : undefined
          }
        >
          <PapierLinks rollen={rollen} />
          {magRegistreren(rollen) ? <Concepten /> : null}
          <Register magRegistreren={magRegistreren(rollen)} />
        </Pagina>
      )}
    </AlleenMetToegang>
  );
}

/** #/klachten/nieuw: the intake. */
export function IntakePagina() {
  const [vraag] = useSearchParams();
  return (
    <AlleenMetToegang>
      {(rollen) =>
        magRegistreren(rollen) ? (
          <IntakeScherm key={vraag.get('concept')} />
        ) : (
          <Pagina titel="Nieuwe klacht">
            <LegeToestand titel="De administratie legt nieuwe klachten vast">
              Vraag de administratie om deze klacht vast te leggen.
            </LegeToestand>
          </Pagina>
        )
      }
    </AlleenMetToegang>
  );
}

/** #/klachten/:id: one complaint. */
export function DossierPagina() {
  const { id = '' } = useParams();
  return <AlleenMetToegang>{() => <Dossier key={id} id={id} />}</AlleenMetToegang>;
}

function AlleenMetToegang({ children }: { readonly children: (rollen: readonly string[]) => ReactNode }) {
  const toegang = useKlachtToegang();
  if (toegang.isError) {
    return (
      <Pagina titel="Klachten">
        <FoutToestand tekst={leesFout(toegang.error).tekst} onOpnieuw={() => void toegang.refetch()} />
      </Pagina>
    );
  }
  if (toegang.data === undefined) {
    return (
      <Pagina titel="Klachten">
        <LaadToestand wat="Klachten" />
      </Pagina>
    );
  }
  if (toegang.data.soort === 'aantallen' || !magDossiers(toegang.data))
    return <Aantallen rollen={toegang.data.soort === 'inhoud' ? toegang.data.rollen : []} />;
  return children(toegang.data.rollen);
}

/** For who may not see complaints: how many there are, and why no more. */
function Aantallen({ rollen }: { readonly rollen: readonly string[] }) {
  const { data, isError, error, refetch } = useQuery(klachtenQueries.aantallen());
  return (
    <Pagina titel="Klachten">
      <PapierLinks rollen={rollen} />
      <Melding soort="uitleg">
        U ziet alleen aantallen. De inhoud van klachten is er voor de klachtbehandelaar, de administratie en
        de gebiedsmanager van het gebied, en nooit voor wie de klacht over gaat. Hebt u de inhoud nodig voor
        uw werk? Vraag de beheerder om een rol.
      </Melding>
      {isError ? <FoutToestand tekst={leesFout(error).tekst} onOpnieuw={() => void refetch()} /> : null}
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
    </Pagina>
  );
}
