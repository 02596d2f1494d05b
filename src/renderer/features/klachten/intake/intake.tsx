import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { KlachtConcept } from '../../../../shared/contract/klachten/intake.ts';
import { INTAKE_ROLLEN } from '../../../../shared/domain/klacht/verloop/intake.ts';
import { Page } from '../../../components/page.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../../components/toestand.tsx';
import { useOpdracht } from '../../../data/opdracht.ts';
import { useStatus } from '../../../data/planbord-data.ts';
import { showMessage } from '../../../lib/messages.ts';
import { tijdText } from '../../../lib/moment.ts';
import { leesFout } from '../../../lib/report-error.ts';
import { type KlachtChoices, klachtenOpdrachten, klachtenQueries } from '../basis/klachten.queries.ts';
import { WieNotice } from '../mensen/wie-notice.tsx';
import {
  check,
  fromConcept,
  type IntakeFaults,
  type IntakePart,
  type IntakeState,
  legeIntake,
  toIntake,
} from './intake-form.ts';
import { IntakeKlacht } from './intake-klacht.tsx';
import { IntakeOntvangst } from './intake-ontvangst.tsx';
import { IntakeTermijn } from './intake-termijn.tsx';
import { IntakeWie } from './intake-wie.tsx';
import { type ConceptState, useConcept } from './use-concept.ts';

/** A new complaint in one form; `?concept=ID` goes on with a draft. */
export function IntakeScreen() {
  const [vraag] = useSearchParams();
  const conceptId = vraag.get('concept');
  const vandaag = useStatus().data?.vandaag;
  const choices = useQuery(klachtenQueries.keuzes());
  // The draft as it was when the form opened: what the form saves, or registers, does not come back into it.
  const found = useRef<KlachtConcept>(undefined);
  const concepten = useQuery({ ...klachtenQueries.concepten(), enabled: conceptId !== null });
  const title = 'Nieuwe klacht';
  const fault = choices.error ?? concepten.error;
  if (fault !== null) {
    return (
      <Page titel={title}>
        <ErrorState
          tekst={leesFout(fault).tekst}
          onRetry={() => void (choices.isError ? choices.refetch() : concepten.refetch())}
        />
      </Page>
    );
  }
  if (vandaag === undefined || choices.data === undefined || (conceptId !== null && !concepten.data)) {
    return (
      <Page titel={title}>
        <LoadingState wat="Formulier" />
      </Page>
    );
  }
  found.current ??= concepten.data?.find(({ id }) => id === conceptId);
  const concept = found.current;
  if (conceptId !== null && concept === undefined) {
    return (
      <Page titel={title}>
        <EmptyState titel="Dit concept is er niet meer">
          <p>Het is geregistreerd of weggegooid.</p>
          <Button as="a" appearance="primary" href="#/klachten">
            Naar het klachtenregister
          </Button>
        </EmptyState>
      </Page>
    );
  }
  return (
    <Form
      key={conceptId}
      vandaag={vandaag}
      keuzes={choices.data}
      begin={concept === undefined ? legeIntake(vandaag) : fromConcept(concept.gegevens, vandaag)}
      conceptId={conceptId}
    />
  );
}

type FormProps = {
  readonly vandaag: string;
  readonly keuzes: KlachtChoices;
  readonly begin: IntakeState;
  readonly conceptId: string | null;
};

function useIntake({ vandaag, begin, conceptId }: FormProps) {
  const [stand, setState] = useState(begin);
  const [changed, setChanged] = useState(false);
  const [toonFouten, setToonFaults] = useState(false);
  const [vanCore, setOfCore] = useState<IntakeFaults>({});
  const navigate = useNavigate();
  const { run, bezig } = useOpdracht(klachtenOpdrachten.registreer);
  const concept = useConcept(stand, conceptId, changed);
  const samenvatting = useRef<HTMLDivElement>(null);
  const zet = (part: Partial<IntakeState>) => {
    setState((previous) => ({ ...previous, ...part }));
    setChanged(true);
    setOfCore({});
  };
  const wijsFaultsAan = () => setTimeout(() => samenvatting.current?.focus(), 0);
  const verstuur = async (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    setToonFaults(true);
    const intake = toIntake(stand);
    if (Object.keys(check(stand)).length > 0 || intake === null) {
      wijsFaultsAan();
      return;
    }
    const id = await concept.stop();
    const result = await run({ conceptId: id, intake });
    if (result.soort === 'fout') {
      concept.gaVerder();
      setOfCore(
        Object.fromEntries(
          result.fout.velden.map(({ veld, melding }) => [veld.replace(/^intake\./u, ''), melding]),
        ),
      );
      wijsFaultsAan();
      return;
    }
    showMessage({ soort: 'goed', tekst: `Klacht ${result.uitvoer.nummer} is geregistreerd.` });
    void navigate(`/klachten/${result.uitvoer.id}`, { replace: true });
  };
  const fouten = { ...(toonFouten ? check(stand) : {}), ...vanCore };
  return { stand, zet, fouten, toonFouten, bezig, concept, verstuur, samenvatting, vandaag };
}

function Form(props: FormProps) {
  const { keuzes, vandaag } = props;
  const { stand, zet, fouten, toonFouten, bezig, concept, verstuur, samenvatting } = useIntake(props);
  const part: IntakePart = { stand, set: zet, fouten, toonFouten, vandaag };
  return (
    <Page titel="Nieuwe klacht" sub={<ConceptLine uitslag={concept.uitslag} />}>
      <WieNotice rollen={INTAKE_ROLLEN} />
      <form
        className="klacht-intake"
        noValidate
        onSubmit={(gebeurtenis) => void verstuur(gebeurtenis)}
        onBlur={() => void concept.bewaarNu()}
      >
        <Foutlijst fouten={fouten} plek={samenvatting} />
        <IntakeOntvangst {...part} />
        <IntakeTermijn stand={stand} />
        <IntakeWie {...part} keuzes={keuzes} />
        <IntakeKlacht {...part} />
        <div className="klacht-acties">
          <Button appearance="primary" type="submit" disabledFocusable={bezig}>
            Klacht registreren
          </Button>
          <Button as="a" href="#/klachten">
            Later verder
          </Button>
          <span className="zacht">Na registreren krijgt de klacht een nummer en opent het dossier.</span>
        </div>
      </form>
    </Page>
  );
}

function ConceptLine({ uitslag }: { readonly uitslag: ConceptState }) {
  return (
    <output>
      {uitslag.soort === 'bewaard' ? `Concept bewaard ${tijdText(uitslag.moment)}` : null}
      {uitslag.soort === 'fout' ? (
        <strong className="klacht-fout">Concept niet bewaard. {uitslag.tekst}</strong>
      ) : null}
      {uitslag.soort === 'niets' ? 'Wat u invult, wordt vanzelf als concept bewaard.' : null}
    </output>
  );
}

type FoutlijstProps = {
  readonly fouten: IntakeFaults;
  readonly plek: React.RefObject<HTMLDivElement | null>;
};

/** All that is missing in one place; it gets the focus after a refused attempt. */
function Foutlijst({ fouten, plek }: FoutlijstProps) {
  const messages = [...new Set(Object.values(fouten))];
  return (
    <div ref={plek} tabIndex={-1} className="klacht-foutvak" role="group" aria-label="Nog niet compleet">
      {messages.length === 0 ? null : (
        <div className="melding melding--fout">
          <span className="melding__teken" aria-hidden="true">
            !
          </span>
          <div className="melding__tekst">
            <strong>Nog niet compleet</strong>
            <ul className="klacht-lijst">
              {messages.map((message) => (
                <li key={message}>{message}</li>
              ))}
            </ul>
          </div>
        </div>
      )}
    </div>
  );
}
