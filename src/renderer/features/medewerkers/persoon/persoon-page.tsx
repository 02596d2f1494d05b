import { DIENSTSTANDEN } from '../../../../shared/domain/medewerker/lists.ts';
import '../../../components/table/table.css';
import './persoon.css';
import { Button } from '@fluentui/react-components';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import type { Persoon } from '../../../../shared/contract/medewerkers.ts';
import { skjText } from '../../../../shared/domain/registratie/skj.ts';
import { volledigeNaam } from '../../../../shared/domain/tekst/naam.ts';
import { urenWithEenheid } from '../../../../shared/domain/tekst/number.ts';
import { datumNl, isGeldigeDatum } from '../../../../shared/domain/tijd/datum.ts';
import { isGeldigOn } from '../../../../shared/domain/tijd/periode.ts';
import { Peildatum } from '../../../components/field/peildatum.tsx';
import { Page } from '../../../components/page.tsx';
import { Kern, Part, Parts } from '../../../components/part.tsx';
import { RecordPage } from '../../../components/record-state.tsx';
import { RightButton } from '../../../components/right-button.tsx';
import { planbordPath } from '../../../data/place.ts';
import { useStatus } from '../../../data/planbord-data.ts';
import { BeperkingNotice } from '../../../parts/privacy/beperking.tsx';
import { PrivacyPart } from '../../../parts/privacy/privacy-part.tsx';
import { medewerkerQueries } from '../medewerkers.queries.ts';
import { AfwezigheidSection } from './afwezigheid-section.tsx';
import { AandachtSection } from './attention-section.tsx';
import { DetacheringDialog } from './detachering-dialog.tsx';
import type { Action } from './detachering-form.ts';
import { GegevensSection } from './gegevens-section.tsx';
import { HistorieSection } from './historie-section.tsx';
import { RegistratiesSection } from './registraties-section.tsx';
import { SpecialismenSection } from './specialismen-section.tsx';
import { TijdlijnSection } from './tijdlijn-section.tsx';

/** `#/medewerkers/:id`: everything about one person, and every action on it. */
export function PersoonPage() {
  const { id = '' } = useParams();
  const [query] = useSearchParams();
  const vandaag = useStatus().data?.vandaag;
  const asked = query.get('peildatum') ?? '';
  const peildatum = isGeldigeDatum(asked) ? asked : vandaag;
  const vraag = useQuery({
    ...medewerkerQueries.persoon(id, peildatum ?? ''),
    enabled: peildatum !== undefined,
    placeholderData: (previous) => (previous?.id === id ? keepPreviousData(previous) : undefined),
  });
  return (
    <RecordPage
      titel="Medewerker"
      wat="Deze medewerker"
      list={{ href: '#/medewerkers', label: 'Naar alle medewerkers' }}
      vraag={vraag}
    >
      {(persoon) =>
        vandaag === undefined || peildatum === undefined ? null : (
          <Content key={id} {...{ persoon, peildatum, vandaag }} />
        )
      }
    </RecordPage>
  );
}

type ContentProps = { readonly persoon: Persoon; readonly peildatum: string; readonly vandaag: string };

function Content({ persoon, peildatum, vandaag }: ContentProps) {
  const navigate = useNavigate();
  const [, setSearch] = useSearchParams();
  const [actie, setAction] = useState<Action | null>(null);
  const focus = { soort: 'medewerker', id: persoon.id } as const;
  return (
    <Page
      titel={volledigeNaam(persoon)}
      sub={<span className="tag">{DIENSTSTANDEN.labels[persoon.stand]}</span>}
      acties={
        <>
          <Button
            onClick={() => void navigate(planbordPath({ bereik: { soort: 'stad' }, van: peildatum, focus }))}
          >
            Op het planbord
          </Button>
          <RightButton call="detacheringen.wijzig" onClick={() => setAction({ soort: 'starten' })}>
            Nieuwe detachering…
          </RightButton>
          {persoon.stand === 'uit-dienst' ? null : (
            <RightButton call="detacheringen.wijzig" onClick={() => setAction({ soort: 'uit-dienst' })}>
              Uit dienst…
            </RightButton>
          )}
        </>
      }
    >
      <div className="persoon__boven">
        <a href="#/medewerkers">‹ Alle medewerkers</a>
        <Peildatum
          gekozen={peildatum}
          onSelect={(datum) => setSearch(datum === vandaag ? {} : { peildatum: datum }, { replace: true })}
        />
      </div>
      <BeperkingNotice soort="medewerker" id={persoon.id} />
      <Hoofdfeiten persoon={persoon} peildatum={peildatum} />
      <AandachtSection id={persoon.id} />
      <Part titel="Detacheringen en inzet">
        <TijdlijnSection persoon={persoon} peildatum={peildatum} onAction={setAction} />
      </Part>
      <Parts>
        <Part titel="Specialismen">
          <SpecialismenSection {...{ persoon, peildatum, vandaag }} />
        </Part>
        <Part titel="Registraties">
          <RegistratiesSection {...{ persoon, vandaag }} />
        </Part>
        <Part titel="Afwezigheid">
          <AfwezigheidSection {...{ persoon, peildatum, vandaag }} />
        </Part>
        <Part titel="Gegevens en contact">
          <GegevensSection persoon={persoon} />
        </Part>
      </Parts>
      <Part titel="Geschiedenis">
        <HistorieSection id={persoon.id} naam={volledigeNaam(persoon)} vandaag={vandaag} />
      </Part>
      <PrivacyPart id={persoon.id} vandaag={vandaag} />
      {actie === null ? null : (
        <DetacheringDialog {...{ actie, persoon, peildatum }} onClose={() => setAction(null)} />
      )}
    </Page>
  );
}

function unique(texts: readonly string[]): string {
  return [...new Set(texts)].join(', ') || '–';
}

function Hoofdfeiten({ persoon, peildatum }: { readonly persoon: Persoon; readonly peildatum: string }) {
  const current = persoon.detacheringen.filter((d) => isGeldigOn(d, peildatum));
  const inzet = persoon.inzet.filter((row) => isGeldigOn(row, peildatum));
  const minuten = current.reduce((sum, d) => sum + d.minutenPerWeek, 0);
  const feiten: readonly (readonly [string, ReactNode])[] = [
    ['Functie', unique(current.map((d) => d.functie))],
    ['Organisatie', unique(current.map((d) => d.organisatie))],
    ['Uren', minuten === 0 ? '–' : `${urenWithEenheid(minuten)} per week`],
    ['Team', unique(inzet.toSorted((a, b) => b.minutenPerWeek - a.minutenPerWeek).map((row) => row.team))],
    ['Ingezet', inzet.length === 0 ? '–' : urenWithEenheid(inzet.reduce((s, r) => s + r.minutenPerWeek, 0))],
    ['SKJ', skjText(persoon.skj)],
    ['In dienst', persoon.inDienst === null ? '–' : datumNl(persoon.inDienst)],
    ...persoon.gebiedsmanager
      .filter((row) => isGeldigOn(row, peildatum))
      .map((row) => ['Gebiedsmanager', row.gebied] as const),
    ...persoon.taken
      .filter((row) => isGeldigOn(row, peildatum))
      .map((row) => ['Taak', `${row.taak} (${row.team})`] as const),
  ];
  return <Kern label={`Stand op ${datumNl(peildatum)}`} feiten={feiten} />;
}
