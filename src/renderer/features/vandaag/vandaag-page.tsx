import './vandaag.css';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import {
  ERNSTEN,
  type Ernst,
  KNELPUNT_SOORTEN,
  type Knelpunt,
} from '../../../shared/domain/knelpunt/types.ts';
import type { PlanbordGegevens } from '../../../shared/domain/planning/planning.ts';
import { countText } from '../../../shared/domain/tekst/number.ts';
import { datumLang } from '../../../shared/domain/tijd/datum.ts';
import { atwKalender, besluitSignaal } from '../../../shared/domain/tijd/gelijkgesteld.ts';
import { Page } from '../../components/page.tsx';
import { EmptyState, ErrorState, LoadingState, Notice } from '../../components/toestand.tsx';
import { useBereik } from '../../data/bereik.ts';
import { inBereik, nextStap } from '../../data/indeling.ts';
import { mayDossiers, useKlachtSignalen, useKlachtToegang } from '../../data/klacht-toegang.ts';
import { placeOf, useKnelpunten } from '../../data/knelpunten-data.ts';
import { useOpdracht } from '../../data/opdracht.ts';
import { planbordPath } from '../../data/place.ts';
import { usePlanbordVandaag } from '../../data/planbord-data.ts';
import { useMag } from '../../data/rechten.ts';
import { leesFout } from '../../lib/report-error.ts';
import { FirstSteps } from '../../parts/first-steps.tsx';
import { KalenderSignaal } from '../../parts/kalender-signaal.tsx';
import { KlachtsignalenList } from '../../parts/klachtsignalen/klachtsignalen-list.tsx';
import { type KnelpuntActions, KnelpuntenList } from '../../parts/knelpunten/knelpunten-list.tsx';
import { TellingenMissing } from './tellingen-missing.tsx';
import { accepteerOptions, oudMedewerkers, withdrawOptions } from './vandaag.queries.ts';
import { WachttijdSignaal } from './wachttijd-signaal.tsx';

/** What asks attention now, for the chosen part of the city. */
export function VandaagPage() {
  const { vandaag, gegevens, vraag } = usePlanbordVandaag();
  const all = useKnelpunten();
  const [bereik] = useBereik();
  const actions = useKnelpuntActions(vandaag ?? '');
  const knelpunten = useMemo(
    () =>
      gegevens === undefined || vandaag === undefined
        ? undefined
        : all?.filter((knelpunt) => inBereik(gegevens, vandaag, bereik, knelpunt)),
    [all, gegevens, vandaag, bereik],
  );
  const title = 'Vandaag';
  if (vraag.isError) {
    return (
      <Page titel={title}>
        <ErrorState tekst={leesFout(vraag.error).tekst} onRetry={() => void vraag.refetch()} />
      </Page>
    );
  }
  if (gegevens === undefined || vandaag === undefined || knelpunten === undefined) {
    return (
      <Page titel={title}>
        <LoadingState wat="Knelpunten" />
      </Page>
    );
  }
  const stap = nextStap(gegevens);
  return (
    <Page titel={title} sub={`${datumLang(vandaag)} · knelpunten tot 13 weken vooruit`}>
      <Kalender {...{ gegevens, vandaag }} />
      <Klachten />
      <OudMedewerkers />
      <TellingenMissing vandaag={vandaag} />
      <WachttijdSignaal />
      {stap === null ? <Content knelpunten={knelpunten} acties={actions} /> : <FirstSteps stap={stap} />}
    </Page>
  );
}

type KalenderProps = { readonly gegevens: PlanbordGegevens; readonly vandaag: string };

/** That the next besluit on gelijkgestelde dagen is missing, for who can record it and who works with terms. */
function Kalender({ gegevens, vandaag }: KalenderProps) {
  const mag = useMag('inrichten');
  const dossiers = mayDossiers(useKlachtToegang().data);
  const signaal = besluitSignaal(atwKalender(gegevens.kalenderdagen, gegevens.kalenderbesluiten), vandaag);
  return signaal !== null && (mag || dossiers) ? <KalenderSignaal {...{ signaal, mag }} link /> : null;
}

/** Names whose term is over, for who can put them on a list. */
function OudMedewerkers() {
  const mag = useMag('vernietigenVoorbereiden');
  const { data } = useQuery({ ...oudMedewerkers(), enabled: mag });
  const aantal = data?.kandidaten.filter(({ blokkade }) => blokkade === null).length ?? 0;
  if (!mag || aantal === 0) return null;
  return (
    <Notice soort="uitleg" acties={<a href="#/privacy/oud-medewerkers">Naar de namen</a>}>
      Van {countText(aantal, 'oud-medewerker', 'oud-medewerkers')} is de bewaartermijn voorbij. De naam mag
      worden vernietigd.
    </Notice>
  );
}

/** Terms of complaints, for who may see them: always at the top, of the whole city. */
function Klachten() {
  const signalen = useKlachtSignalen() ?? [];
  if (signalen.length === 0) return null;
  return (
    <section className="vandaag__groep vandaag__klachten" aria-labelledby="vandaag-klachten">
      <h2 id="vandaag-klachten">
        Klachten <span className="tag">{signalen.length}</span>
      </h2>
      <KlachtsignalenList
        signalen={signalen}
        pathOf={({ klachtId, conceptId }) => {
          if (klachtId !== null) return `#/klachten/${klachtId}`;
          return conceptId === null ? '#/klachten' : `#/klachten/nieuw?concept=${conceptId}`;
        }}
        label="Klachten die aandacht vragen"
      />
    </section>
  );
}

function useKnelpuntActions(vandaag: string): KnelpuntActions {
  const accepteren = useOpdracht(accepteerOptions);
  const intrekken = useOpdracht(withdrawOptions, { formulier: false });
  return {
    pathOf: (knelpunt) => `#${planbordPath(placeOf(knelpunt, vandaag))}`,
    accepteer: async (knelpunt, reden) => {
      const result = await accepteren.run({ sleutel: knelpunt.sleutel, titel: knelpunt.titel, reden });
      if (result.soort === 'ok') return null;
      return result.fout.tekst;
    },
    withdraw: (id) => void intrekken.run({ id }),
  };
}

type ContentProps = { readonly knelpunten: readonly Knelpunt[]; readonly acties: KnelpuntActions };

function Content({ knelpunten, acties }: ContentProps) {
  const klachten = useKlachtSignalen()?.length ?? 0;
  const open = knelpunten.filter((knelpunt) => knelpunt.acceptatie === null);
  const geaccepteerd = knelpunten.filter((knelpunt) => knelpunt.acceptatie !== null);
  return (
    <div className="vandaag">
      {open.length === 0 ? (
        <EmptyState
          titel={klachten === 0 ? 'Er vraagt nu niets om aandacht' : 'Er zijn verder geen knelpunten'}
        >
          Nieuwe knelpunten verschijnen hier vanzelf, ook als ze ontstaan door een wijziging op het planbord.
        </EmptyState>
      ) : (
        <>
          <Summary open={open} />
          {[...Map.groupBy(open, (knelpunt) => knelpunt.soort)].map(([soort, group]) => (
            <section key={soort} className="vandaag__groep" aria-labelledby={`soort-${soort}`}>
              <h2 id={`soort-${soort}`}>
                {KNELPUNT_SOORTEN.labels[soort]} <span className="tag">{group.length}</span>
              </h2>
              <KnelpuntenList knelpunten={group} acties={acties} label={KNELPUNT_SOORTEN.labels[soort]} />
            </section>
          ))}
        </>
      )}
      {geaccepteerd.length === 0 ? null : (
        <details className="vandaag__geaccepteerd">
          <summary>Geaccepteerd ({geaccepteerd.length})</summary>
          <KnelpuntenList knelpunten={geaccepteerd} acties={acties} label="Geaccepteerde knelpunten" />
        </details>
      )}
    </div>
  );
}

const TELWOORD: Readonly<Record<Ernst, (aantal: number) => string>> = {
  ernstig: () => 'ernstig',
  waarschuwing: (aantal) => (aantal === 1 ? 'waarschuwing' : 'waarschuwingen'),
  'let-op': () => 'om op te letten',
};

function Summary({ open }: { readonly open: readonly Knelpunt[] }) {
  const parts = ERNSTEN.values
    .map((ernst) => ({
      ernst,
      aantal: open.filter((knelpunt) => knelpunt.ernst === ernst).length,
    }))
    .filter(({ aantal }) => aantal > 0);
  return (
    <p className="zacht cijfers">
      {open.length} {open.length === 1 ? 'knelpunt' : 'knelpunten'}:{' '}
      {parts.map(({ ernst, aantal }) => `${String(aantal)} ${TELWOORD[ernst](aantal)}`).join(', ')}
    </p>
  );
}
