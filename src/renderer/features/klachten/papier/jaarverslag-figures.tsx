import type { VerslagJaar, VerslagTable } from '../../../../shared/contract/klachten/jaarverslag.ts';
import { numberText } from '../../../../shared/domain/tekst/number.ts';
import {
  cellText,
  countText,
  dagenText,
  type Indeling,
  indelingOf,
  opsomming,
  partText,
  tableOf,
} from './jaarverslag-values.ts';

type KernProps = { readonly cijfers: VerslagJaar; readonly definitief: boolean };
type Props = KernProps & { readonly soorten: readonly VerslagTable['soort'][] };

function Kern({ cijfers, definitief }: KernProps) {
  const { jaar } = cijfers;
  const rows: readonly (readonly [string, string])[] = [
    [`Nog open op 1 januari ${jaar}`, numberText(cijfers.meegenomen, 0)],
    [`Ontvangen in ${jaar}`, numberText(cijfers.ontvangen, 0)],
    [`Afgedaan in ${jaar}`, numberText(cijfers.afgedaan, 0)],
    [definitief ? `Nog open op 31 december ${jaar}` : 'Nu nog open', numberText(cijfers.open, 0)],
    ['Gemiddeld aantal dagen tot het antwoord', dagenText(cijfers.gemiddeldeDagen)],
    [
      'Gegrond of deels gegrond, van wat gegrond, deels gegrond of ongegrond is',
      partText(cijfers.gegrondOfDeels),
    ],
    ['Waarvan geheel gegrond', partText(cijfers.gegrond)],
    ['Geen oordeel (telt in dit deel niet mee)', countText(cijfers.geenOordeel)],
    ...(cijfers.geenKlacht === null
      ? []
      : [
          [
            'Daarnaast binnengekomen, en geen klacht (telt nergens in mee)',
            cellText(cijfers.geenKlacht),
          ] as const,
        ]),
  ];
  return (
    <div className="papier-blok">
      <table className="papier-tabel papier-tabel--cijfers papier-tabel--smalbreed">
        <caption>Kern. “–” = te weinig klachten om te tonen.</caption>
        <thead>
          <tr>
            <th scope="col">Wat</th>
            <th scope="col">{jaar}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([wat, value]) => (
            <tr key={wat}>
              <th scope="row">{wat}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const HEADER: Readonly<Record<VerslagTable['soort'], string>> = {
  vorm: 'Vorm',
  wijk: 'Wijk',
  categorie: 'Onderwerp',
  afdoening: 'Afdoening',
  oordeel: 'Oordeel',
  termijn: 'Termijn',
};

type TableProps = {
  readonly tabel: VerslagTable;
  readonly indeling: Extract<Indeling, { soort: 'tabel' }>;
};

function Table({ tabel, indeling }: TableProps) {
  return (
    <div className="papier-blok">
      <h3>{tabel.titel}</h3>
      <table className="papier-tabel papier-tabel--cijfers">
        <caption>{tabel.definitie}</caption>
        <thead>
          <tr>
            <th scope="col">{HEADER[tabel.soort]}</th>
            <th scope="col">Aantal</th>
          </tr>
        </thead>
        <tbody>
          {indeling.rijen.map(({ label, waarde }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{numberText(waarde, 0)}</td>
            </tr>
          ))}
          {indeling.samen === null ? null : (
            <tr>
              <th scope="row">{`${opsomming(indeling.samen.labels)}, samen*`}</th>
              <td>{numberText(indeling.samen.waarde, 0)}</td>
            </tr>
          )}
          <tr className="totaal">
            <th scope="row">Totaal</th>
            <td>{numberText(indeling.totaal, 0)}</td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}

/** What has no table, each in a few words: nothing was counted, or its parts are too small to show. */
function withoutTable(title: string, indeling: Exclude<Indeling, { soort: 'tabel' }>): string {
  if (indeling.soort === 'leeg') return `${title}: geen`;
  if (indeling.totaal === null) return `${title}: te weinig om te tonen*`;
  return `${title}: ${numberText(indeling.totaal, 0)} in totaal, te klein om te verdelen*`;
}

/** Chapter 4, the year itself: tables where there is something to read, one list of what there is not. */
export function JaarverslagCijfers({ cijfers, definitief, soorten }: Props) {
  const parts = soorten.flatMap((soort) => {
    const tabel = tableOf(cijfers, soort);
    return tabel === undefined ? [] : [{ tabel, indeling: indelingOf(tabel) }];
  });
  const zonder = parts.flatMap(({ tabel, indeling }) =>
    indeling.soort === 'tabel' ? [] : [withoutTable(tabel.titel, indeling)],
  );
  return (
    <>
      <Kern cijfers={cijfers} definitief={definitief} />
      <div className="papier-tweeluik">
        {parts.map(({ tabel, indeling }) =>
          indeling.soort === 'tabel' ? <Table key={tabel.soort} tabel={tabel} indeling={indeling} /> : null,
        )}
      </div>
      {zonder.length === 0 ? null : (
        <div className="papier-blok">
          <h3>Niet verdeeld</h3>
          <ul>
            {zonder.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
