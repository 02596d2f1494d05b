import '../../components/table/table.css';
import '../../parts/beheer.css';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { assertNever } from '../../../shared/domain/assert-never.ts';
import { OnlyFor } from '../../components/may.tsx';
import { Page } from '../../components/page.tsx';
import { QueryState } from '../../components/toestand.tsx';
import type { BeheerGegevens } from '../../data/beheer-gegevens.ts';
import { usePlanbordVandaag } from '../../data/planbord-data.ts';
import { PrivacySection } from '../../features/avg/privacy-section.tsx';
import { BackUps } from '../../features/beheer/back-ups.tsx';
import { Instellingen } from '../../features/beheer/instellingen.tsx';
import { Logboek } from '../../features/beheer/logboek.tsx';
import { Over } from '../../features/beheer/over.tsx';
import { Wijzigingen } from '../../features/beheer/wijzigingen.tsx';
import { GebruikersSection } from '../../features/gebruikers/gebruikers-section.tsx';
import { KalenderSection } from '../../features/kalender/kalender-section.tsx';
import { KlachtenSection } from '../../features/klachten/ombudsman/klachten-section.tsx';
import { NewMedewerker } from '../../features/medewerkers/nieuw/new-medewerker.tsx';
import { Organisaties } from '../../features/organisaties/list/organisaties-beheer.tsx';
import { Teams } from '../../features/teams/teams.tsx';

const TABS = [
  { tab: 'instellingen', label: 'Instellingen' },
  { tab: 'teams', label: 'Gebieden en teams' },
  { tab: 'organisaties', label: 'Organisaties' },
  { tab: 'medewerker', label: 'Nieuwe medewerker' },
  { tab: 'klachten', label: 'Klachten' },
  { tab: 'kalender', label: 'Kalender' },
  { tab: 'privacy', label: 'Privacy' },
  { tab: 'gebruikers', label: 'Gebruikers' },
  { tab: 'wijzigingen', label: 'Wijzigingen' },
  { tab: 'logboek', label: 'Logboek' },
  { tab: 'back-ups', label: 'Back-ups' },
  { tab: 'over', label: 'Over' },
] as const;

type Tab = (typeof TABS)[number]['tab'];

/** Settings and the basic data that everything else stands on. */
export function BeheerPage() {
  const { tab: asked } = useParams();
  const tab = TABS.find((row) => row.tab === asked)?.tab ?? 'instellingen';
  return (
    <Page titel="Beheer">
      <nav className="beheer__tabs" aria-label="Onderdelen van beheer">
        {TABS.map((row) => (
          <Link
            key={row.tab}
            to={`/beheer/${row.tab}`}
            className="beheer__tab"
            aria-current={row.tab === tab ? 'page' : undefined}
          >
            {row.label}
          </Link>
        ))}
      </nav>
      <WithGegevens>{(alles) => <TabContent tab={tab} {...alles} />}</WithGegevens>
    </Page>
  );
}

function WithGegevens({ children }: { readonly children: (alles: BeheerGegevens) => ReactNode }) {
  const { vandaag, gegevens, vraag } = usePlanbordVandaag();
  if (vraag.isError || vandaag === undefined || gegevens === undefined) {
    return <QueryState vraag={vraag} wat="Gegevens" />;
  }
  return children({ gegevens, vandaag });
}

function TabContent({ tab, ...alles }: { readonly tab: Tab } & BeheerGegevens) {
  switch (tab) {
    case 'instellingen':
      return <Instellingen {...alles} />;
    case 'teams':
      return <Teams {...alles} />;
    case 'organisaties':
      return <Organisaties {...alles} />;
    case 'medewerker':
      return (
        <OnlyFor call="capaciteit.nieuweMedewerker">
          <NewMedewerker {...alles} />
        </OnlyFor>
      );
    case 'klachten':
      return <KlachtenSection {...alles} />;
    case 'kalender':
      return <KalenderSection />;
    case 'privacy':
      return <PrivacySection vandaag={alles.vandaag} />;
    case 'gebruikers':
      return (
        <OnlyFor call="gebruikers.voegToe">
          <GebruikersSection {...alles} />
        </OnlyFor>
      );
    case 'wijzigingen':
      return <Wijzigingen vandaag={alles.vandaag} />;
    case 'logboek':
      return (
        <OnlyFor call="beheer.maakBackup">
          <Logboek vandaag={alles.vandaag} />
        </OnlyFor>
      );
    case 'back-ups':
      return (
        <OnlyFor call="beheer.maakBackup">
          <BackUps vandaag={alles.vandaag} />
        </OnlyFor>
      );
    case 'over':
      return <Over />;
    default:
      return assertNever(tab, 'tab');
  }
}
