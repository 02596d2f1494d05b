import { DIENSTSTANDEN } from '../../../../shared/domain/medewerker/lijsten.ts';
import '../../../components/tabel/tabel.css';
import './persoon.css';
import { Button } from '@fluentui/react-components';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import type { Persoon } from '../../../../shared/contract/medewerkers.ts';
import { skjTekst } from '../../../../shared/domain/registratie/skj.ts';
import { urenMetEenheid } from '../../../../shared/domain/tekst/getal.ts';
import { volledigeNaam } from '../../../../shared/domain/tekst/naam.ts';
import { datumNl, isGeldigeDatum } from '../../../../shared/domain/tijd/datum.ts';
import { isGeldigOp } from '../../../../shared/domain/tijd/periode.ts';
import { Deel, Delen, Kern } from '../../../components/deel.tsx';
import { Pagina } from '../../../components/pagina.tsx';
import { FoutToestand, LaadToestand } from '../../../components/toestand.tsx';
import { Peildatum } from '../../../components/veld/peildatum.tsx';
import { useStatus } from '../../../data/planbord-data.ts';
import { planbordPad } from '../../../data/plek.ts';
import { leesFout } from '../../../lib/report-error.ts';
import { medewerkerQueries } from '../medewerkers.queries.ts';
import { AandachtDeel } from './aandacht-deel.tsx';
import { AfwezigheidDeel } from './afwezigheid-deel.tsx';
import { DetacheringDialoog } from './detachering-dialoog.tsx';
import type { Actie } from './detachering-vorm.ts';
import { GegevensDeel } from './gegevens-deel.tsx';
import { HistorieDeel } from './historie-deel.tsx';
import { RegistratiesDeel } from './registraties-deel.tsx';
import { SpecialismenDeel } from './specialismen-deel.tsx';
import { TijdlijnDeel } from './tijdlijn-deel.tsx';

/** `#/medewerkers/:id`: everything about one person, and every action on it. */
export function PersoonPagina() {
  const { id = '' } = useParams();
  const [zoek] = useSearchParams();
  const vandaag = useStatus().data?.vandaag;
  const gevraagd = zoek.get('peildatum') ?? '';
  const peildatum = isGeldigeDatum(gevraagd) ? gevraagd : vandaag;
  const vraag = useQuery({
    ...medewerkerQueries.persoon(id, peildatum ?? ''),
    enabled: peildatum !== undefined,
    placeholderData: (vorige) => (vorige?.id === id ? keepPreviousData(vorige) : undefined),
  });
  if (vraag.isError) {
    return (
      <Pagina titel="Medewerker">
        <FoutToestand tekst={leesFout(vraag.error).tekst} onOpnieuw={() => void vraag.refetch()} />
      </Pagina>
    );
  }
  if (vraag.data === undefined || vandaag === undefined || peildatum === undefined) {
    return (
      <Pagina titel="Medewerker">
        <LaadToestand wat="Medewerker" regels={10} />
      </Pagina>
    );
  }
  return <Inhoud key={id} persoon={vraag.data} peildatum={peildatum} vandaag={vandaag} />;
}

type InhoudProps = { readonly persoon: Persoon; readonly peildatum: string; readonly vandaag: string };

function Inhoud({ persoon, peildatum, vandaag }: InhoudProps) {
  const navigeer = useNavigate();
  const [, zetZoek] = useSearchParams();
  const [actie, zetActie] = useState<Actie | null>(null);
  const focus = { soort: 'medewerker', id: persoon.id } as const;
  return (
    <Pagina
      titel={volledigeNaam(persoon)}
      sub={<span className="tag">{DIENSTSTANDEN.labels[persoon.stand]}</span>}
      acties={
        <>
          <Button
            onClick={() => void navigeer(planbordPad({ bereik: { soort: 'stad' }, van: peildatum, focus }))}
          >
            Op het planbord
          </Button>
          <Button onClick={() => zetActie({ soort: 'starten' })}>Nieuwe detachering…</Button>
          {persoon.stand === 'uit-dienst' ? null : (
            <Button onClick={() => zetActie({ soort: 'uit-dienst' })}>Uit dienst…</Button>
          )}
        </>
      }
    >
      <div className="persoon__boven">
        <a href="#/medewerkers">‹ Alle medewerkers</a>
        <Peildatum
          gekozen={peildatum}
          vandaag={vandaag}
          onKies={(datum) => zetZoek(datum === vandaag ? {} : { peildatum: datum }, { replace: true })}
        />
      </div>
      <Hoofdfeiten persoon={persoon} peildatum={peildatum} />
      <AandachtDeel id={persoon.id} />
      <Deel titel="Detacheringen en inzet">
        <TijdlijnDeel persoon={persoon} peildatum={peildatum} onActie={zetActie} />
      </Deel>
      <Delen>
        <Deel titel="Specialismen">
          <SpecialismenDeel {...{ persoon, peildatum, vandaag }} />
        </Deel>
        <Deel titel="Registraties">
          <RegistratiesDeel {...{ persoon, vandaag }} />
        </Deel>
        <Deel titel="Afwezigheid">
          <AfwezigheidDeel {...{ persoon, peildatum, vandaag }} />
        </Deel>
        <Deel titel="Gegevens en contact">
          <GegevensDeel persoon={persoon} />
        </Deel>
      </Delen>
      <Deel titel="Geschiedenis">
        <HistorieDeel id={persoon.id} vandaag={vandaag} />
      </Deel>
      {actie === null ? null : (
        <DetacheringDialoog {...{ actie, persoon, peildatum }} onSluit={() => zetActie(null)} />
      )}
    </Pagina>
  );
}

function uniek(teksten: readonly string[]): string {
  return [...new Set(teksten)].join(', ') || '–';
}

function Hoofdfeiten({ persoon, peildatum }: { readonly persoon: Persoon; readonly peildatum: string }) {
  const nu = persoon.detacheringen.filter((d) => isGeldigOp(d, peildatum));
  const inzet = persoon.inzet.filter((rij) => isGeldigOp(rij, peildatum));
  const minuten = nu.reduce((som, d) => som + d.minutenPerWeek, 0);
  const feiten: readonly (readonly [string, ReactNode])[] = [
    ['Functie', uniek(nu.map((d) => d.functie))],
    ['Organisatie', uniek(nu.map((d) => d.organisatie))],
    ['Uren', minuten === 0 ? '–' : `${urenMetEenheid(minuten)} per week`],
    ['Team', uniek(inzet.toSorted((a, b) => b.minutenPerWeek - a.minutenPerWeek).map((rij) => rij.team))],
    ['Ingezet', inzet.length === 0 ? '–' : urenMetEenheid(inzet.reduce((s, r) => s + r.minutenPerWeek, 0))],
    ['SKJ', skjTekst(persoon.skj)],
    ['In dienst', persoon.inDienst === null ? '–' : datumNl(persoon.inDienst)],
    ...persoon.gebiedsmanager
      .filter((rij) => isGeldigOp(rij, peildatum))
      .map((rij) => ['Gebiedsmanager', rij.gebied] as const),
    ...persoon.taken
      .filter((rij) => isGeldigOp(rij, peildatum))
      .map((rij) => ['Taak', `${rij.taak} (${rij.team})`] as const),
  ];
  return <Kern label={`Stand op ${datumNl(peildatum)}`} feiten={feiten} />;
}
