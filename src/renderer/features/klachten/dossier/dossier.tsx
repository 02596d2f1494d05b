import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { KlachtDossierOutput } from '../../../../shared/contract/klachten/dossier.ts';
import { KLACHT_STATUSSEN, OORDELEN } from '../../../../shared/domain/klacht/basis/lists.ts';
import { datumNl } from '../../../../shared/domain/tijd/datum.ts';
import { Page } from '../../../components/page.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../../components/toestand.tsx';
import { useStatus } from '../../../data/planbord-data.ts';
import { leesFout } from '../../../lib/report-error.ts';
import { useMay } from '../../../lib/rights.ts';
import { BeperkingActions, BeperkingNotice } from '../../../parts/privacy/beperking.tsx';
import { Block } from '../basis/block.tsx';
import type { DossierProps } from '../basis/dossier-props.ts';
import { klachtenQueries } from '../basis/klachten.queries.ts';
import { DagenOver } from '../basis/termijn.tsx';
import { BrievenPanel } from '../brieven/brieven-panel.tsx';
import { Documenten } from '../documenten/dossier-documenten.tsx';
import { WieNotice } from '../mensen/wie-notice.tsx';
import { ChangedNotice } from './changed-notice.tsx';
import { Checklist } from './dossier-checklist.tsx';
import { Gegevens } from './dossier-gegevens.tsx';
import { Inzage } from './dossier-inzage.tsx';
import { Maatregelen } from './dossier-maatregelen.tsx';
import { Notities } from './dossier-notities.tsx';
import { OnderdelenAndOordeel } from './dossier-oordeel.tsx';
import { Stappen } from './dossier-stappen.tsx';
import { DossierTermijn } from './dossier-termijn.tsx';
import { Tijdlijn } from './dossier-tijdlijn.tsx';
import { Verloop } from './dossier-verloop.tsx';

/** One complaint: opening it is logged, and every write answers the new dossier. */
export function Dossier({ id, rollen }: { readonly id: string; readonly rollen: readonly string[] }) {
  const dossier = useQuery(klachtenQueries.dossier(id));
  const choices = useQuery(klachtenQueries.keuzes());
  const vandaag = useStatus().data?.vandaag;
  const title = 'Klacht';
  const fault = dossier.error ?? choices.error;
  if (fault !== null) {
    const parsed = leesFout(fault);
    return (
      <Page titel={title}>
        {parsed.soort === 'nietGevonden' ? (
          <EmptyState titel="Deze klacht is er niet (meer)">
            <p>De registratie is ongedaan gemaakt, of u mag deze klacht niet zien.</p>
            <Button as="a" appearance="primary" href="#/klachten">
              Naar het klachtenregister
            </Button>
          </EmptyState>
        ) : (
          <ErrorState
            tekst={parsed.tekst}
            onRetry={() => void (dossier.isError ? dossier.refetch() : choices.refetch())}
          />
        )}
      </Page>
    );
  }
  if (dossier.data === undefined || choices.data === undefined || vandaag === undefined) {
    return (
      <Page titel={title}>
        <LoadingState wat="Dossier" regels={12} />
      </Page>
    );
  }
  return <Content dossier={dossier.data} keuzes={choices.data} {...{ vandaag, rollen }} />;
}

function Header({ dossier }: { readonly dossier: KlachtDossierOutput }) {
  return (
    <span className="klacht-kop">
      <span className="tag klacht-status">{KLACHT_STATUSSEN.labels[dossier.status]}</span>
      {dossier.zaakOordeel === null ? null : (
        <span className="tag">{OORDELEN.labels[dossier.zaakOordeel]}</span>
      )}
      {dossier.open && dossier.ombudsman !== null ? (
        <span className="tag">
          {dossier.ombudsman.gereedOp === null ? 'bij de ombudsman' : 'ombudsman gereed'}
        </span>
      ) : null}
      {dossier.termijn.verdaagd ? <span className="tag">verdaagd</span> : null}
      <DagenOver stand={dossier.termijn.stand} />
      <span>ontvangen {datumNl(dossier.gegevens.ontvangstdatum)}</span>
    </span>
  );
}

function Content({ rollen, ...props }: DossierProps & { readonly rollen: readonly string[] }) {
  const { dossier } = props;
  const mayBeperk = useMay('avg.beperkKlacht');
  const header = useRef<HTMLDivElement>(null);
  useEffect(() => {
    header.current?.querySelector<HTMLElement>('h1')?.focus();
  }, []);
  return (
    <div ref={header} className="klacht-dossier">
      <Page
        titel={`Klacht ${dossier.nummer}`}
        sub={<Header dossier={dossier} />}
        acties={
          <Button as="a" href="#/klachten">
            Naar het register
          </Button>
        }
      >
        <p className="alleen-voorlezen" role="status">
          Status: {KLACHT_STATUSSEN.labels[dossier.status]}
        </p>
        <ChangedNotice id={dossier.id} />
        <BeperkingNotice soort="klacht" id={dossier.id} />
        <WieNotice rollen={rollen} />
        <div className="klacht-kolommen">
          <div className="klacht-kolom">
            <Stappen {...props} />
            <Gegevens {...props} />
            <OnderdelenAndOordeel {...props} />
            <BrievenPanel dossier={dossier} />
            <Documenten {...props} />
            <Maatregelen {...props} />
            <Notities {...props} />
          </div>
          <div className="klacht-kolom">
            <DossierTermijn {...props} />
            <Checklist {...props} />
            <Verloop {...props} />
            {mayBeperk ? (
              <Block titel="Privacy">
                <BeperkingActions soort="klacht" id={dossier.id} vandaag={props.vandaag} />
              </Block>
            ) : null}
            <Tijdlijn {...props} />
            <Inzage {...props} />
          </div>
        </div>
      </Page>
    </div>
  );
}
