import './formatie.css';
import type { ReactNode } from 'react';
import { FORMATIE_MATEN, type FormatieMaat } from '../../../shared/domain/planning/maten.ts';
import { procentTekst } from '../../../shared/domain/tekst/getal.ts';
import type { FormatieRegel } from '../../../shared/rapport/formatie.ts';
import { BegrootCel } from './begroot-cel.tsx';
import { cijferTekst } from './formatie-maat.ts';

/** What typing in the table needs. */
export type FormatieInvul = {
  /** Every line there could be, in order. */
  readonly lijst: readonly { readonly id: string; readonly naam: string }[];
  /** What was decided for the team as a whole. */
  readonly geheel: number | null;
  readonly voltijdMinuten: number;
  /** `id: null` = the team as a whole. Gives a message when it was refused. */
  readonly onZet: (id: string | null, minuten: number | null) => Promise<string | null>;
};

type Props = {
  readonly naam: string;
  readonly kop: ReactNode;
  readonly maat: FormatieMaat;
  readonly regels: readonly FormatieRegel[];
  readonly totaal: FormatieRegel;
  /** Teams without a begroting, below a sum of teams. */
  readonly zonder?: readonly string[];
  readonly invul?: FormatieInvul | undefined;
};

const LEEG = {
  ...{ begroot: null, bezet: 0, vacature: 0, verschil: null },
  ...{ begrootFte: null, bezetFte: 0, vacatureFte: 0, verschilFte: null },
  vacaturegraad: null,
  wijzigbaar: true,
} as const;

/** While typing every line of the list is there, else only those with a figure. */
function regelsVan({ regels, invul }: Props): readonly FormatieRegel[] {
  if (invul === undefined) return regels;
  const perId = new Map(regels.map((regel) => [regel.id, regel]));
  return [
    ...invul.lijst.map(({ id, naam }) => perId.get(id) ?? { id, naam, ...LEEG }),
    ...regels.filter((regel) => regel.id === null),
  ];
}

type CijfersProps = {
  readonly regel: FormatieRegel;
  readonly maat: FormatieMaat;
  /** In the place of the figure: the cell one types in. */
  readonly begroot?: ReactNode;
};

function Cijfers({ regel, maat, begroot }: CijfersProps) {
  const tekort = regel.verschilFte !== null && regel.verschilFte <= -0.005;
  return (
    <>
      <td className="tabel__getal">{begroot ?? cijferTekst(regel, 'begroot', maat)}</td>
      <td className="tabel__getal">{cijferTekst(regel, 'bezet', maat)}</td>
      <td className="tabel__getal">{cijferTekst(regel, 'vacature', maat)}</td>
      <td className={tekort ? 'tabel__getal signaal signaal--fout' : 'tabel__getal'}>
        {cijferTekst(regel, 'verschil', maat)}
      </td>
      <td className="tabel__getal">
        {regel.vacaturegraad === null ? '–' : procentTekst(regel.vacaturegraad)}
      </td>
    </>
  );
}

const KOPPEN = ['Begroot', 'Bezet', 'Vacature', 'Verschil', 'Vacaturegraad'] as const;

/** Begroot against bezet of a team, gebied or the city; where `invul` is given one types in begroot. */
export function FormatieTabel(props: Props) {
  const { naam, kop, maat, totaal, invul, zonder = [] } = props;
  const cel = (regel: FormatieRegel, wat: string, id: string | null, waarde: number | null, leeg = '–') =>
    invul === undefined || !regel.wijzigbaar ? undefined : (
      <BegrootCel
        label={`Begroot, ${wat}, ${naam}`}
        voltijdMinuten={invul.voltijdMinuten}
        onZet={(minuten) => invul.onZet(id, minuten)}
        {...{ waarde, maat, leeg }}
      />
    );
  return (
    <table className="tabel formatie__tabel">
      <caption>{kop}</caption>
      <thead>
        <tr>
          <th scope="col">{FORMATIE_MATEN.labels[maat]}</th>
          {KOPPEN.map((titel) => (
            <th scope="col" className="tabel__getal" key={titel}>
              {titel}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {regelsVan(props).map((regel) => (
          <tr key={regel.id ?? 'zonder'}>
            <th scope="row">{regel.naam}</th>
            <Cijfers {...{ regel, maat }} begroot={cel(regel, regel.naam, regel.id, regel.begroot)} />
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
            begroot={cel(
              totaal,
              'hele team',
              null,
              invul?.geheel ?? null,
              cijferTekst(totaal, 'begroot', maat),
            )}
          />
        </tr>
      </tbody>
      {zonder.length === 0 ? null : (
        <tfoot>
          <tr>
            <td colSpan={KOPPEN.length + 1} className="zacht">
              Geen begroting voor {zonder.join(', ')}: telt mee in bezet, niet in begroot en verschil.
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}
