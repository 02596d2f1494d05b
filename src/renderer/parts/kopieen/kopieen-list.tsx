import '../../components/table/table.css';
import './kopieen.css';
import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { EmptyState, ErrorState, LoadingState } from '../../components/toestand.tsx';
import { momentText } from '../../lib/moment.ts';
import { leesFout } from '../../lib/report-error.ts';
import { sizeText, whyText } from './copy-text.ts';
import { type Copy, copyCalls, copyQueries } from './kopieen.queries.ts';
import { TerugzetDialog } from './terugzet-dialog.tsx';

type Props = {
  readonly vandaag: string;
  /** Whether the administratie is open: only then it is known what was done since. */
  readonly open: boolean;
};

/** The copies of one administratie, newest first, each to look at and to put back. */
export function KopieenList({ vandaag, open }: Props) {
  const vraag = useQuery(copyQueries.list());
  const [chosen, setChosen] = useState<Copy | null>(null);
  if (vraag.isError) {
    return <ErrorState tekst={leesFout(vraag.error).tekst} onRetry={() => void vraag.refetch()} />;
  }
  if (vraag.data === undefined) return <LoadingState wat="Kopieën" regels={3} />;
  if (vraag.data.kopieen.length === 0) {
    return (
      <EmptyState titel="Er zijn nog geen kopieën">
        De eerste komt vanzelf als er iets is gewijzigd.
      </EmptyState>
    );
  }
  return (
    <>
      <table className="tabel">
        <caption className="alleen-voorlezen">Kopieën, nieuwste eerst</caption>
        <thead>
          <tr>
            <th scope="col">Moment</th>
            <th scope="col">Waarom</th>
            <th scope="col">Grootte</th>
            {open ? <th scope="col">Sindsdien</th> : null}
            <th scope="col">Controle</th>
            <th scope="col">
              <span className="alleen-voorlezen">Terugzetten</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {vraag.data.kopieen.map((copy) => (
            <Row
              key={`${copy.waar}/${copy.bestand}`}
              {...{ copy, vandaag, open }}
              onChoose={() => setChosen(copy)}
            />
          ))}
        </tbody>
      </table>
      {chosen === null ? null : (
        <TerugzetDialog copy={chosen} {...{ vandaag, open }} onClose={() => setChosen(null)} />
      )}
    </>
  );
}

type RowProps = Props & { readonly copy: Copy; readonly onChoose: () => void };

function Row({ copy, vandaag, open, onChoose }: RowProps) {
  const wanneer = momentText(copy.moment, vandaag);
  return (
    <tr>
      <th scope="row" className="cijfers">
        {wanneer}
        {copy.datum > vandaag ? ' (datum in de toekomst)' : ''}
      </th>
      <td>{whyText(copy)}</td>
      <td className="cijfers">{sizeText(copy.grootte)}</td>
      {open ? (
        <td>
          <Sindsdien copy={copy} />
        </td>
      ) : null}
      <td>
        <Controle copy={copy} />
      </td>
      <td className="kopieen__actie">
        <Button size="small" onClick={onChoose} aria-label={`Kopie van ${wanneer} terugzetten…`}>
          Terugzetten…
        </Button>
      </td>
    </tr>
  );
}

function Sindsdien({ copy }: { readonly copy: Copy }) {
  const total = useQuery(copyQueries.since(copy.laatsteOpdracht)).data?.totaal;
  if (total === undefined) return '…';
  if (total === 0) return 'niets gewijzigd';
  return total === 1 ? '1 wijziging' : `${total.toLocaleString('nl-NL')} wijzigingen`;
}

type State = 'gemaakt' | 'bezig' | 'heel' | 'beschadigd';

const STATE_TEXT: Readonly<Record<State, string>> = {
  gemaakt: 'bij het maken',
  bezig: 'bezig…',
  heel: '✓ nu gecontroleerd',
  beschadigd: '✕ beschadigd',
};

/** Every copy was opened and looked at when it was made; a disk can spoil it later. */
function Controle({ copy: { bestand, waar } }: { readonly copy: Copy }) {
  const [state, setState] = useState<State>('gemaakt');
  const check = () => {
    setState('bezig');
    void copyCalls.check({ bestand, waar }).then(
      ({ heel }) => setState(heel ? 'heel' : 'beschadigd'),
      () => setState('beschadigd'),
    );
  };
  return (
    <>
      <span role="status">{STATE_TEXT[state]}</span>{' '}
      {state === 'gemaakt' ? (
        <Button size="small" appearance="transparent" onClick={check}>
          Nu controleren
        </Button>
      ) : null}
    </>
  );
}
