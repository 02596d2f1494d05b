import '../../components/table/table.css';
import '../../components/table/list-bar.css';
import './uitwisseling.css';
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { assertNever } from '../../../shared/domain/assert-never.ts';
import { OnlyFor } from '../../components/may.tsx';
import { Page } from '../../components/page.tsx';
import { ErrorState, LoadingState, Notice } from '../../components/toestand.tsx';
import { useStatus } from '../../data/planbord-data.ts';
import { leesFout } from '../../lib/report-error.ts';
import { ColumnsStap } from './columns-stap.tsx';
import { ControleStap } from './controle-stap.tsx';
import { SelectStap } from './select-stap.tsx';
import type { Controlevraag } from './uitwisseling.queries.ts';
import type { List } from './use-lezing.ts';

type Stap =
  | { readonly soort: 'kiezen' }
  | { readonly soort: 'kolommen'; readonly lijst: List }
  | {
      readonly soort: 'controle';
      readonly lijst: List;
      readonly vraag: Controlevraag;
      readonly passed: readonly string[];
    }
  | { readonly soort: 'klaar'; readonly tekst: string };

/** `#/medewerkers/importeren`: a staff list in three steps; nothing is written before "Overnemen". */
export function ImportPage() {
  const vraag = useStatus();
  const vandaag = vraag.data?.vandaag;
  const navigate = useNavigate();
  const [stap, setStap] = useState<Stap>({ soort: 'kiezen' });
  return (
    <Page
      titel="Lijst importeren"
      sub={stap.soort === 'klaar' ? undefined : STAP_TEXT[stap.soort]}
      acties={<Button onClick={() => void navigate('/medewerkers')}>Terug naar Medewerkers</Button>}
    >
      {vraag.isError ? (
        <ErrorState tekst={leesFout(vraag.error).tekst} onRetry={() => void vraag.refetch()} />
      ) : null}
      {vandaag === undefined ? (
        <LoadingState />
      ) : (
        <OnlyFor call="uitwisseling.overnemen">
          <Content {...{ stap, setStap, vandaag }} />
        </OnlyFor>
      )}
    </Page>
  );
}

const STAP_TEXT = {
  kiezen: 'Stap 1 van 3: de lijst kiezen',
  kolommen: 'Stap 2 van 3: de kolommen aanwijzen',
  controle: 'Stap 3 van 3: controleren en overnemen',
} as const;

type ContentProps = {
  readonly stap: Stap;
  readonly setStap: (stap: Stap) => void;
  readonly vandaag: string;
};

function Content({ stap, setStap, vandaag }: ContentProps) {
  switch (stap.soort) {
    case 'kiezen':
      return <SelectStap onRead={(lijst) => setStap({ soort: 'kolommen', lijst })} />;
    case 'kolommen':
      return (
        <ColumnsStap
          lijst={stap.lijst}
          vandaag={vandaag}
          onRead={(lijst) => setStap({ soort: 'kolommen', lijst })}
          onCheck={(vraag, passed) => setStap({ soort: 'controle', lijst: stap.lijst, vraag, passed })}
          onBack={() => setStap({ soort: 'kiezen' })}
        />
      );
    case 'controle':
      return (
        <ControleStap
          vraag={stap.vraag}
          passed={stap.passed}
          onBack={() => setStap({ soort: 'kolommen', lijst: stap.lijst })}
          onDone={(tekst) => setStap({ soort: 'klaar', tekst })}
        />
      );
    case 'klaar':
      return (
        <div className="import">
          <Notice soort="goed">
            <p role="status">{stap.tekst}</p>
            <p className="zacht">Met Ctrl+Z maakt u de hele import in één keer ongedaan.</p>
          </Notice>
          <div className="import__knoppen">
            <Button onClick={() => setStap({ soort: 'kiezen' })}>Nog een lijst importeren</Button>
          </div>
        </div>
      );
    default:
      return assertNever(stap);
  }
}
