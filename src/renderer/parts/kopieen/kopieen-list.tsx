import '../../components/table/table.css';
import './kopieen.css';
import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { EmptyState, ErrorState, LoadingState } from '../../components/toestand.tsx';
import { showMessage } from '../../lib/messages.ts';
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
  const { kopieen, laatsteOpdracht } = vraag.data;
  if (kopieen.length === 0) {
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
            {open || laatsteOpdracht !== null ? <th scope="col">Sindsdien</th> : null}
            <th scope="col">Controle</th>
            <th scope="col">
              <span className="alleen-voorlezen">Bekijken of terugzetten</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {kopieen.map((copy) => (
            <Row
              key={`${copy.waar}/${copy.bestand}`}
              {...{ copy, vandaag, open, laatsteOpdracht }}
              onChoose={() => setChosen(copy)}
            />
          ))}
        </tbody>
      </table>
      {chosen === null ? null : (
        <TerugzetDialog
          copy={chosen}
          {...{ vandaag, open, laatsteOpdracht }}
          onClose={() => setChosen(null)}
        />
      )}
    </>
  );
}

type RowProps = Props & {
  readonly copy: Copy;
  /** Number of the last change; null = not known without opening. */
  readonly laatsteOpdracht: number | null;
  readonly onChoose: () => void;
};

function Row({ copy, vandaag, open, laatsteOpdracht, onChoose }: RowProps) {
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
      ) : laatsteOpdracht === null ? null : (
        <td>{sinceText(laatsteOpdracht - copy.laatsteOpdracht)}</td>
      )}
      <td>
        <Controle copy={copy} />
      </td>
      <td className="kopieen__actie">
        <Bekijk copy={copy} wanneer={wanneer} />{' '}
        <Button size="small" onClick={onChoose} aria-label={`Kopie van ${wanneer} terugzetten…`}>
          Terugzetten…
        </Button>
      </td>
    </tr>
  );
}

/** Shows it in a window of its own; why that cannot be comes in the message bar. */
function Bekijk({ copy: { bestand, waar }, wanneer }: { readonly copy: Copy; readonly wanneer: string }) {
  const [busy, setBusy] = useState(false);
  const view = async () => {
    setBusy(true);
    try {
      await copyCalls.view({ bestand, waar });
    } catch (cause) {
      const { tekst, velden } = leesFout(cause);
      showMessage({ soort: 'fout', tekst: velden[0]?.melding ?? tekst });
    }
    setBusy(false);
  };
  return (
    <Button
      size="small"
      disabledFocusable={busy}
      onClick={() => void view()}
      aria-label={`Kopie van ${wanneer} bekijken`}
    >
      Bekijken
    </Button>
  );
}

/** What was done since a copy, in a few words. */
function sinceText(total: number): string {
  if (total <= 0) return 'niets gewijzigd';
  return total === 1 ? '1 wijziging' : `${total.toLocaleString('nl-NL')} wijzigingen`;
}

function Sindsdien({ copy }: { readonly copy: Copy }) {
  const total = useQuery(copyQueries.since(copy.laatsteOpdracht)).data?.totaal;
  return total === undefined ? '…' : sinceText(total);
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
