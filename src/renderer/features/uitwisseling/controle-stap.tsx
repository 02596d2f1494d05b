import { Button } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import { Notice } from '../../components/toestand.tsx';
import { leesFout } from '../../lib/report-error.ts';
import { AndersParsed } from './anders-parsed.tsx';
import { LineTable } from './line-table.tsx';
import { lineNaam } from './list-table.ts';
import { Ontbrekend } from './ontbrekend.tsx';
import { OvernemenSection } from './overnemen-section.tsx';
import { Progress } from './progress.tsx';
import { type Controle, type Controlevraag, checkList } from './uitwisseling.queries.ts';

type Props = {
  readonly vraag: Controlevraag;
  /** What of the file does not come along. */
  readonly passed: readonly string[];
  readonly onBack: () => void;
  readonly onDone: (text: string) => void;
};

type State =
  | { readonly soort: 'bezig'; readonly gedaan: number }
  | { readonly soort: 'fout'; readonly tekst: string }
  | { readonly soort: 'klaar'; readonly controle: Controle };

/** Step 3: what would happen, per line; only "Overnemen" writes. */
export function ControleStap({ vraag, passed, onBack, onDone }: Props) {
  const [state, setState] = useState<State>({ soort: 'bezig', gedaan: 0 });
  useEffect(() => {
    let gestopt = false;
    setState({ soort: 'bezig', gedaan: 0 });
    checkList(
      vraag,
      () => gestopt,
      (gedaan) => setState({ soort: 'bezig', gedaan }),
    ).then(
      (controle) => {
        if (controle !== null && !gestopt) setState({ soort: 'klaar', controle });
      },
      (fault) => {
        if (!gestopt) setState({ soort: 'fout', tekst: leesFout(fault).tekst });
      },
    );
    return () => {
      gestopt = true;
    };
  }, [vraag]);
  if (state.soort === 'klaar')
    return <Result {...{ vraag, passed, onBack, onDone }} controle={state.controle} />;
  if (state.soort === 'bezig') {
    return (
      <div className="import">
        <Progress gedaan={state.gedaan} totaal={vraag.regels.length} wat="gecontroleerd" onStop={onBack} />
      </div>
    );
  }
  return (
    <div className="import">
      <div role="alert">
        <Notice soort="fout">{state.tekst}</Notice>
      </div>
      <div className="import__knoppen">
        <Button onClick={onBack}>Terug naar de kolommen</Button>
      </div>
    </div>
  );
}

function Result({ vraag, passed, controle, onBack, onDone }: Props & { readonly controle: Controle }) {
  const [choices, setChoices] = useState<ReadonlyMap<number, string>>(new Map());
  const [eindigen, setEindigen] = useState<ReadonlySet<string>>(new Set());
  const namen = useMemo(() => new Map(vraag.regels.map((line) => [line.nr, lineNaam(line)])), [vraag]);
  const selected = [...choices]
    .filter(([, choice]) => choice !== '')
    .map(([nr, choice]) => ({ nr, medewerkerId: choice === 'nieuw' ? null : choice }));
  return (
    <div className="import">
      <p className="zacht">
        Er is nog niets gewijzigd. Wijzigingen gaan in op {datumNl(vraag.peildatum)}; ingeplande uren gaan
        naar rato mee. Lege cellen wijzigen niets. Een team geldt alleen voor nieuwe mensen.
      </p>
      <AndersParsed teksten={passed} />
      <LineTable
        beoordelingen={controle.beoordelingen}
        noem={(nr) => namen.get(nr) ?? String(nr)}
        keuzes={choices}
        onSelect={(nr, choice) => setChoices(new Map(choices).set(nr, choice))}
      />
      <Ontbrekend
        mensen={controle.ontbrekend}
        peildatum={vraag.peildatum}
        gekozen={eindigen}
        onSelect={setEindigen}
      />
      <OvernemenSection {...{ controle, onBack, onDone }} keuzes={selected} eindigen={[...eindigen]} />
    </div>
  );
}
