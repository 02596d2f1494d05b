import './voorstellen.css';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { PlanbordGegevens } from '../../../shared/domain/planning/planning.ts';
import { type GeenVoorstel, keysOf, type Voorstel } from '../../../shared/domain/voorstel/voorstel.ts';
import type { VoorstelVraag } from '../../../shared/domain/voorstel/vraag.ts';
import { OnlyFor } from '../../components/may.tsx';
import { Page } from '../../components/page.tsx';
import { ErrorState, LoadingState, Notice } from '../../components/toestand.tsx';
import { useBereik } from '../../data/bereik.ts';
import { usePlanbord, useStatus } from '../../data/planbord-data.ts';
import { leesFout } from '../../lib/report-error.ts';
import { doelOf, firstMaandag, type Question, spanOf } from './question.ts';
import { VoorstelForm } from './voorstel-form.tsx';
import { type Answer, VoorstelShown } from './voorstel-shown.tsx';
import { makeVoorstelOptions, stopVoorstelOptions, takeOverOptions } from './voorstellen.queries.ts';

const NONE: Readonly<Record<GeenVoorstel['reden'], string>> = {
  'geen-doel':
    'Hier is niets te verbeteren: van deze teams is de vraag niet in al deze weken bekend, of er vallen in deze weken geen uren uit.',
  'past-niet': 'Wat u vasthoudt, past niet meer bij de planning. Laat het los en maak het voorstel opnieuw.',
  'geen-ander': 'Er is geen ander voorstel dat de bezetting beter maakt.',
  gestopt: 'Gestopt voordat er een voorstel was.',
  'klopt-niet':
    'Het voorstel hield bij het narekenen geen stand en wordt niet getoond. Er is niets veranderd.',
};

/** Asks for a voorstel, shows what it does, and takes it over: nothing changes before that. */
export function VoorstelPage() {
  const status = useStatus();
  const vandaag = status.data?.vandaag;
  return (
    <Page titel="Voorstel" sub="Er verandert niets in de planning tot u het overneemt.">
      <OnlyFor call={takeOverOptions}>
        {status.isError ? (
          <ErrorState tekst={leesFout(status.error).tekst} onRetry={() => void status.refetch()} />
        ) : vandaag === undefined ? (
          <LoadingState wat="Planning" />
        ) : (
          <Asked vandaag={vandaag} />
        )}
      </OnlyFor>
    </Page>
  );
}

/** What was chosen elsewhere: '?team=ID', '?medewerker=ID', else the scope of the top bar. */
function useFirstQuestion(vandaag: string): Question {
  const [search] = useSearchParams();
  const [bereik] = useBereik();
  const rest = { van: firstMaandag(vandaag), weken: 13 };
  const team = search.get('team') ?? (bereik.soort === 'team' ? bereik.id : null);
  const medewerker = search.get('medewerker');
  if (medewerker !== null) return { soort: 'uitval', id: medewerker, ...rest };
  if (team !== null) return { soort: 'tekort', id: team, ...rest };
  return { soort: 'gelijk', id: bereik.soort === 'gebied' ? bereik.id : '', ...rest };
}

function Asked({ vandaag }: { readonly vandaag: string }) {
  const [question, setQuestion] = useState(useFirstQuestion(vandaag));
  const vraag = usePlanbord(question.van);
  if (vraag.data === undefined) {
    return vraag.isError ? (
      <ErrorState tekst={leesFout(vraag.error).tekst} onRetry={() => void vraag.refetch()} />
    ) : (
      <LoadingState wat="Planning" />
    );
  }
  return <Workbench {...{ question, vandaag }} gegevens={vraag.data} onQuestion={setQuestion} />;
}

type WorkbenchProps = {
  readonly question: Question;
  readonly vandaag: string;
  readonly gegevens: PlanbordGegevens;
  readonly onQuestion: (question: Question) => void;
};

function Workbench({ question, vandaag, gegevens, onQuestion }: WorkbenchProps) {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [showErrors, setShowErrors] = useState(false);
  const making = useMutation(makeVoorstelOptions);
  const stopping = useMutation(stopVoorstelOptions);
  const make = async (vraag: VoorstelVraag, before: readonly Voorstel[]) => {
    const made = await making.mutateAsync({ ...vraag, anders: before.map(keysOf) }).catch(() => null);
    if (made === null) return;
    if (made.soort === 'voorstel')
      setAnswer({
        soort: 'voorstellen',
        vraag,
        list: [...before, made],
        shown: before.length,
        noOther: false,
      });
    else if (before.length > 0)
      setAnswer({
        soort: 'voorstellen',
        vraag,
        list: before,
        shown: before.length - 1,
        noOther: true,
      });
    else setAnswer({ soort: 'geen', reden: made.reden });
  };
  const ask = (over: Partial<VoorstelVraag> = {}) => {
    const doel = doelOf(question);
    setShowErrors(doel === null);
    if (doel !== null) void make({ doel, ...spanOf(question), vast: [], houd: [], anders: [], ...over }, []);
  };
  return (
    <>
      <VoorstelForm
        {...{ question, gegevens, vandaag, showErrors }}
        isBusy={making.isPending}
        onChange={(value) => {
          onQuestion(value);
          setAnswer(null);
        }}
        onMake={() => ask()}
        onStop={() => stopping.mutate(undefined)}
      />
      {making.isError ? <Notice soort="fout">{leesFout(making.error).tekst}</Notice> : null}
      {making.isPending ? <p role="status">Bezig met rekenen…</p> : null}
      {answer?.soort === 'geen' ? <Notice soort="uitleg">{NONE[answer.reden]}</Notice> : null}
      {answer?.soort === 'voorstellen' && !making.isPending ? (
        <VoorstelShown
          key={answer.shown}
          {...{ answer, gegevens, vandaag }}
          onShow={(shown) => setAnswer({ ...answer, shown })}
          onOther={() => void make(answer.vraag, answer.list)}
          onAgain={(over) => void make({ ...answer.vraag, ...over }, [])}
          onDone={() => setAnswer(null)}
        />
      ) : null}
      {answer === null && !making.isPending ? <Explanation /> : null}
    </>
  );
}

function Explanation() {
  return (
    <div className="voorstel__uitleg zacht">
      <p>
        Het programma zoekt welke uren het beste van team kunnen wisselen, en zegt per regel waarom. Het houdt
        zich aan contracten, SKJ-registraties, afwezigheid en de periode van teams en detacheringen.
      </p>
      <p>
        Hoe zwaar de wensen wegen (weinig wijzigingen, eerst binnen het gebied, mensen niet splitsen, formatie
        per specialisme) staat bij <Link to="/beheer/instellingen">Instellingen, Voorstellen</Link>.
      </p>
    </div>
  );
}
