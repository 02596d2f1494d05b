import './formatie.css';
import type { ReactNode } from 'react';
import { FORMATIE_MATEN, type FormatieMaat } from '../../../shared/domain/planning/maten.ts';
import { procentText } from '../../../shared/domain/tekst/number.ts';
import type { FormatieLine } from '../../../shared/rapport/formatie.ts';
import { BegrootCell } from './begroot-cell.tsx';
import { cijferText } from './formatie-maat.ts';

/** What typing in the table needs. */
export type FormatieEntry = {
  /** Every line there could be, in order. */
  readonly lijst: readonly { readonly id: string; readonly naam: string }[];
  /** What was decided for the team as a whole. */
  readonly geheel: number | null;
  readonly voltijdMinuten: number;
  /** `id: null` = the team as a whole. Gives a message when it was refused. */
  readonly onSet: (id: string | null, minuten: number | null) => Promise<string | null>;
};

type Props = {
  readonly naam: string;
  readonly kop: ReactNode;
  readonly maat: FormatieMaat;
  readonly regels: readonly FormatieLine[];
  readonly totaal: FormatieLine;
  /** Teams without a begroting, below a sum of teams. */
  readonly zonder?: readonly string[];
  readonly invul?: FormatieEntry | undefined;
};

const EMPTY = {
  ...{ begroot: null, bezet: 0, vacature: 0, verschil: null },
  ...{ begrootFte: null, bezetFte: 0, vacatureFte: 0, verschilFte: null },
  vacaturegraad: null,
  wijzigbaar: true,
} as const;

/** While typing every line of the list is there, else only those with a figure. */
function linesOf({ regels, invul }: Props): readonly FormatieLine[] {
  if (invul === undefined) return regels;
  const perId = new Map(regels.map((line) => [line.id, line]));
  return [
    ...invul.lijst.map(({ id, naam }) => perId.get(id) ?? { id, naam, ...EMPTY }),
    ...regels.filter((line) => line.id === null),
  ];
}

type CijfersProps = {
  readonly regel: FormatieLine;
  readonly maat: FormatieMaat;
  /** In the place of the figure: the cell one types in. */
  readonly begroot?: ReactNode;
};

function Cijfers({ regel, maat, begroot }: CijfersProps) {
  const tekort = regel.verschilFte !== null && regel.verschilFte <= -0.005;
  return (
    <>
      <td className="tabel__getal">{begroot ?? cijferText(regel, 'begroot', maat)}</td>
      <td className="tabel__getal">{cijferText(regel, 'bezet', maat)}</td>
      <td className="tabel__getal">{cijferText(regel, 'vacature', maat)}</td>
      <td className={tekort ? 'tabel__getal signaal signaal--fout' : 'tabel__getal'}>
        {cijferText(regel, 'verschil', maat)}
      </td>
      <td className="tabel__getal">
        {regel.vacaturegraad === null ? '–' : procentText(regel.vacaturegraad)}
      </td>
    </>
  );
}

const HEADERS = ['Begroot', 'Bezet', 'Vacature', 'Verschil', 'Vacaturegraad'] as const;

/** Begroot against bezet of a team, gebied or the city; where `invul` is given one types in begroot. */
export function FormatieTable(props: Props) {
  const { naam, kop, maat, totaal, invul, zonder = [] } = props;
  const cell = (line: FormatieLine, wat: string, id: string | null, waarde: number | null, leeg = '–') =>
    invul === undefined || !line.wijzigbaar ? undefined : (
      <BegrootCell
        label={`Begroot, ${wat}, ${naam}`}
        voltijdMinuten={invul.voltijdMinuten}
        onSet={(minuten) => invul.onSet(id, minuten)}
        {...{ waarde, maat, leeg }}
      />
    );
  return (
    <table className="tabel formatie__tabel">
      <caption>{kop}</caption>
      <thead>
        <tr>
          <th scope="col">{FORMATIE_MATEN.labels[maat]}</th>
          {HEADERS.map((title) => (
            <th scope="col" className="tabel__getal" key={title}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {linesOf(props).map((regel) => (
          <tr key={regel.id ?? 'zonder'}>
            <th scope="row">{regel.naam}</th>
            <Cijfers {...{ regel, maat }} begroot={cell(regel, regel.naam, regel.id, regel.begroot)} />
          </tr>
        ))}
        <tr className="formatie__totaal">
          <th scope="row">
            Totaal
            {invul === undefined ? null : <p className="zacht">Leeg: de som van de regels.</p>}
          </th>
          <Cijfers
            {...{ maat }}
            regel={totaal}
            begroot={cell(
              totaal,
              'hele team',
              null,
              invul?.geheel ?? null,
              cijferText(totaal, 'begroot', maat),
            )}
          />
        </tr>
      </tbody>
      {zonder.length === 0 ? null : (
        <tfoot>
          <tr>
            <td colSpan={HEADERS.length + 1} className="zacht">
              Geen begroting voor {zonder.join(', ')}: telt mee in bezet, niet in begroot en verschil.
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}
