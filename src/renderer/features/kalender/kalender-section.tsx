import './kalender.css';
import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { KalenderWijziging } from '../../../shared/contract/kalender.ts';
import { datumWithWeekdag, periodeNl, plusDagen } from '../../../shared/domain/tijd/datum.ts';
import { Part } from '../../components/part.tsx';
import { ErrorState, LoadingState, Notice } from '../../components/toestand.tsx';
import { useMag } from '../../data/rechten.ts';
import { leesFout } from '../../lib/report-error.ts';
import { KalenderSignaal } from '../../parts/kalender-signaal.tsx';
import { BesluitDialog } from './besluit-dialog.tsx';
import { type BesluitLine, kalenderQuery, type SluitingLine } from './kalender.queries.ts';
import { SluitingDialog } from './sluiting-dialog.tsx';
import { WijzigingDialog } from './wijziging-dialog.tsx';

type OwnBesluit = BesluitLine & { readonly id: string };
type Open =
  | { readonly soort: 'besluit'; readonly besluit: OwnBesluit | null }
  | { readonly soort: 'sluiting' }
  | { readonly soort: 'weg'; readonly titel: string; readonly wijziging: KalenderWijziging };

/** To take something away nothing is filled in. */
const NO_VALUES = { waarden: {}, set: () => undefined };

type ListProps<R> = {
  readonly regels: readonly R[];
  /** Absent: this user may not change the calendar. */
  readonly onOpen: ((open: Open) => void) | undefined;
};

const isOwn = (besluit: BesluitLine): besluit is OwnBesluit => besluit.id !== null;
const jarenOf = ({ vanJaar, totEnMetJaar }: BesluitLine): string =>
  vanJaar === totEnMetJaar ? String(vanJaar) : `${String(vanJaar)} t/m ${String(totEnMetJaar)}`;

/** The calendar that terms of complaints and the planbord count with: gelijkgestelde dagen and closing days. */
export function KalenderSection() {
  const mag = useMag('inrichten');
  const [open, setOpen] = useState<Open | null>(null);
  const { data, error, refetch } = useQuery(kalenderQuery());
  if (error) return <ErrorState tekst={leesFout(error).tekst} onRetry={() => void refetch()} />;
  if (data === undefined) return <LoadingState wat="Kalender" />;
  const onOpen = mag ? setOpen : undefined;
  const onClose = () => setOpen(null);
  return (
    <>
      {data.signaal === null ? null : <KalenderSignaal signaal={data.signaal} mag={mag} />}
      {mag ? null : <Notice soort="uitleg">De beheerder kan de kalender wijzigen.</Notice>}
      <Part titel="Gelijkgestelde dagen">
        <p className="zacht beheer__uitleg">
          Een termijn die eindigt op een gelijkgestelde dag, schuift op naar de volgende werkdag (Algemene
          termijnenwet art. 3 lid 3). De dagen staan in een besluit in het Staatsblad. Bekend zijn nu de jaren{' '}
          {data.jaren}; een termijn die in een ander jaar eindigt, is voorlopig.
        </p>
        <Besluiten regels={data.besluiten} onOpen={onOpen} />
        {mag ? (
          <div className="beheer__acties">
            <Button onClick={() => setOpen({ soort: 'besluit', besluit: null })}>Besluit toevoegen…</Button>
          </div>
        ) : null}
      </Part>
      <Part titel="Sluitingsdagen van de gemeente">
        <p className="zacht beheer__uitleg">
          Op een sluitingsdag werkt niemand: het planbord telt hem als vrije dag. Het einde van een termijn
          verandert er niet door, de dag waarop u een brief uiterlijk verzendt wel.
        </p>
        <Sluitingen regels={data.sluitingen} onOpen={onOpen} />
        {mag ? (
          <div className="beheer__acties">
            <Button onClick={() => setOpen({ soort: 'sluiting' })}>Sluitingsdagen toevoegen…</Button>
          </div>
        ) : null}
      </Part>
      {open?.soort === 'besluit' ? (
        <BesluitDialog besluit={open.besluit} eersteJaar={nextJaar(data.besluiten)} onClose={onClose} />
      ) : null}
      {open?.soort === 'sluiting' ? <SluitingDialog onClose={onClose} /> : null}
      {open?.soort === 'weg' ? (
        <WijzigingDialog
          titel={open.titel}
          knop="Verwijderen"
          values={NO_VALUES}
          wijziging={open.wijziging}
          velden={[]}
          onClose={onClose}
        />
      ) : null}
    </>
  );
}

const nextJaar = (besluiten: readonly BesluitLine[]): number =>
  Math.max(...besluiten.map(({ totEnMetJaar }) => totEnMetJaar)) + 1;

function Besluiten({ regels, onOpen }: ListProps<BesluitLine>) {
  return (
    <table className="tabel">
      <caption className="alleen-voorlezen">Besluiten, de nieuwste jaren eerst</caption>
      <thead>
        <tr>
          <th scope="col">Jaren</th>
          <th scope="col">Dagen en besluit</th>
          <th scope="col">
            <span className="alleen-voorlezen">Acties</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {regels.map((besluit) => (
          <tr key={besluit.id ?? `ingebouwd-${String(besluit.vanJaar)}`}>
            <th scope="row" className="cijfers kalender__kort">
              {jarenOf(besluit)}
            </th>
            <td>
              <Dagen dagen={besluit.dagen} />
              <p className="zacht">
                {besluit.titel}
                {isOwn(besluit) ? ` (${besluit.bron})` : <span className="tag kalender__tag">ingebouwd</span>}
              </p>
            </td>
            <td className="tabel__actie">
              {isOwn(besluit) && onOpen ? <BesluitActions besluit={besluit} onOpen={onOpen} /> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Dagen({ dagen }: { readonly dagen: readonly string[] }) {
  if (dagen.length === 0) return <>geen</>;
  return (
    <span className="kalender__dagen cijfers">
      {dagen.map((dag) => (
        <span key={dag}>{datumWithWeekdag(dag)}</span>
      ))}
    </span>
  );
}

function BesluitActions({
  besluit,
  onOpen,
}: {
  readonly besluit: OwnBesluit;
  readonly onOpen: (open: Open) => void;
}) {
  const jaren = jarenOf(besluit);
  const wijziging: KalenderWijziging = { soort: 'besluit-verwijderen', id: besluit.id };
  return (
    <>
      <Button
        size="small"
        aria-label={`Besluit ${jaren} wijzigen`}
        onClick={() => onOpen({ soort: 'besluit', besluit })}
      >
        Wijzigen…
      </Button>{' '}
      <Button
        size="small"
        aria-label={`Besluit ${jaren} verwijderen`}
        onClick={() => onOpen({ soort: 'weg', titel: `Besluit ${jaren} verwijderen`, wijziging })}
      >
        Verwijderen…
      </Button>
    </>
  );
}

function Sluitingen({ regels, onOpen }: ListProps<SluitingLine>) {
  if (regels.length === 0) return <p className="zacht">Er zijn geen sluitingsdagen vastgelegd.</p>;
  return (
    <table className="tabel">
      <caption className="alleen-voorlezen">Sluitingsdagen, op datum</caption>
      <thead>
        <tr>
          <th scope="col">Periode</th>
          <th scope="col">Omschrijving</th>
          <th scope="col">
            <span className="alleen-voorlezen">Acties</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {regels.map(({ ids, van, totEnMet, omschrijving }) => {
          const periode = periodeNl(van, plusDagen(totEnMet, 1));
          const titel = `${omschrijving} ${periode} verwijderen`;
          return (
            <tr key={van}>
              <th scope="row" className="cijfers kalender__kort">
                {periode}
              </th>
              <td>{omschrijving}</td>
              <td className="tabel__actie">
                {onOpen ? (
                  <Button
                    size="small"
                    aria-label={titel}
                    onClick={() =>
                      onOpen({ soort: 'weg', titel, wijziging: { soort: 'sluiting-verwijderen', ids } })
                    }
                  >
                    Verwijderen…
                  </Button>
                ) : null}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
