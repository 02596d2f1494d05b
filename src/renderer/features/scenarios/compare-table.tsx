import type { PlanbordGegevens } from '../../../shared/domain/planning/planning.ts';
import type { Vergelijking, Weeksom } from '../../../shared/domain/scenario/compare.ts';
import { numberText, urenVast } from '../../../shared/domain/tekst/number.ts';
import { DataTable } from '../../components/table/data-table.tsx';
import { BezettingChange } from '../../parts/bezetting.tsx';

type Props = {
  readonly rows: readonly Vergelijking[];
  readonly gegevens: PlanbordGegevens;
  readonly against: string;
};

const NONE = '–';

function naamOf({ soort, id }: Vergelijking, gegevens: PlanbordGegevens): string {
  if (soort === 'stad') return 'Alle teams';
  if (soort === 'team') return gegevens.teams.find((row) => row.id === id)?.naam ?? NONE;
  return `Gebied ${gegevens.gebieden.find((row) => row.id === id)?.naam ?? NONE}`;
}

/** 'nu → straks', or once when it is the same. */
function change(versies: readonly Weeksom[], show: (som: Weeksom) => string) {
  const [voor, na] = versies.map(show);
  if (voor === undefined || na === undefined) return NONE;
  return voor === na ? (
    <span className="zacht">{voor}</span>
  ) : (
    <>
      {voor} <span aria-hidden="true">→</span>
      <span className="alleen-voorlezen">wordt</span> <strong>{na}</strong>
    </>
  );
}

/** Per team, gebied and city: what it is against, and what it becomes. */
export function CompareTable({ rows, gegevens, against }: Props) {
  return (
    <DataTable
      naam={`Vergelijking met ${against}`}
      rol
      rijen={rows}
      sleutel={({ soort, id }) => `${soort}:${id}`}
      kolommen={[
        {
          kop: 'Team of gebied',
          cel: (row) =>
            row.soort === 'team' ? naamOf(row, gegevens) : <strong>{naamOf(row, gegevens)}</strong>,
        },
        {
          kop: 'Bezettingsgraad',
          cel: ({ versies: [voor, na] }) =>
            voor === undefined || na === undefined ? (
              NONE
            ) : (
              <BezettingChange voor={voor.bezetting} na={na.bezetting} />
            ),
        },
        { kop: 'Fte', cel: ({ versies }) => change(versies, ({ fte }) => numberText(fte, 1)) },
        {
          kop: 'Cliëntgebonden uren',
          cel: ({ versies }) => change(versies, ({ clientgebonden }) => urenVast(clientgebonden)),
        },
        {
          kop: 'Vraag in uren',
          cel: ({ versies }) => change(versies, ({ vraag }) => (vraag === null ? NONE : urenVast(vraag))),
        },
        {
          kop: 'Saldo in fte',
          cel: ({ versies }) =>
            change(versies, ({ saldoFte }) => (saldoFte === null ? NONE : numberText(saldoFte, 1))),
        },
      ]}
    />
  );
}
