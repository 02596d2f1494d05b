import '../../components/tabel/tabel.css';
import '../../components/tabel/lijst-balk.css';
import './uitwisseling.css';
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { assertNever } from '../../../shared/domain/assert-never.ts';
import { Pagina } from '../../components/pagina.tsx';
import { FoutToestand, LaadToestand, Melding } from '../../components/toestand.tsx';
import { useStatus } from '../../data/planbord-data.ts';
import { leesFout } from '../../lib/report-error.ts';
import { ControleStap } from './controle-stap.tsx';
import { KiesStap } from './kies-stap.tsx';
import { KolommenStap } from './kolommen-stap.tsx';
import type { Controlevraag } from './uitwisseling.queries.ts';
import type { Lijst } from './use-lezing.ts';

type Stap =
  | { readonly soort: 'kiezen' }
  | { readonly soort: 'kolommen'; readonly lijst: Lijst }
  | { readonly soort: 'controle'; readonly lijst: Lijst; readonly vraag: Controlevraag }
  | { readonly soort: 'klaar'; readonly tekst: string };

/** `#/medewerkers/importeren`: a staff list in three steps; nothing is written before "Overnemen". */
export function ImportPagina() {
  const vraag = useStatus();
  const vandaag = vraag.data?.vandaag;
  const navigeer = useNavigate();
  const [stap, zetStap] = useState<Stap>({ soort: 'kiezen' });
  return (
    <Pagina
      titel="Lijst importeren"
      sub={stap.soort === 'klaar' ? undefined : STAP_TEKST[stap.soort]}
      acties={<Button onClick={() => void navigeer('/medewerkers')}>Terug naar Medewerkers</Button>}
    >
      {vraag.isError ? (
        <FoutToestand tekst={leesFout(vraag.error).tekst} onOpnieuw={() => void vraag.refetch()} />
      ) : null}
      {vandaag === undefined ? <LaadToestand /> : <Inhoud {...{ stap, zetStap, vandaag }} />}
    </Pagina>
  );
}

const STAP_TEKST = {
  kiezen: 'Stap 1 van 3: de lijst kiezen',
  kolommen: 'Stap 2 van 3: de kolommen aanwijzen',
  controle: 'Stap 3 van 3: controleren en overnemen',
} as const;

type InhoudProps = {
  readonly stap: Stap;
  readonly zetStap: (stap: Stap) => void;
  readonly vandaag: string;
};

function Inhoud({ stap, zetStap, vandaag }: InhoudProps) {
  switch (stap.soort) {
    case 'kiezen':
      return <KiesStap onGelezen={(lijst) => zetStap({ soort: 'kolommen', lijst })} />;
    case 'kolommen':
      return (
        <KolommenStap
          lijst={stap.lijst}
          vandaag={vandaag}
          onGelezen={(lijst) => zetStap({ soort: 'kolommen', lijst })}
          onControleer={(vraag) => zetStap({ soort: 'controle', lijst: stap.lijst, vraag })}
          onTerug={() => zetStap({ soort: 'kiezen' })}
        />
      );
    case 'controle':
      return (
        <ControleStap
          vraag={stap.vraag}
          onTerug={() => zetStap({ soort: 'kolommen', lijst: stap.lijst })}
          onKlaar={(tekst) => zetStap({ soort: 'klaar', tekst })}
        />
      );
    case 'klaar':
      return (
        <div className="import">
          <Melding soort="goed">
            <p role="status">{stap.tekst}</p>
            <p className="zacht">Met Ctrl+Z maakt u de hele import in één keer ongedaan.</p>
          </Melding>
          <div className="import__knoppen">
            <Button onClick={() => zetStap({ soort: 'kiezen' })}>Nog een lijst importeren</Button>
          </div>
        </div>
      );
    default:
      return assertNever(stap);
  }
}
