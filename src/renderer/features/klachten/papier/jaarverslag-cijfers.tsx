import type { VerslagJaar, VerslagTabel } from '../../../../shared/contract/klachten/jaarverslag.ts';
import { getalTekst } from '../../../../shared/domain/tekst/getal.ts';
import {
  dagenTekst,
  deelTekst,
  type Indeling,
  indelingVan,
  opsomming,
  tabelVan,
} from './jaarverslag-waarden.ts';

type KernProps = { readonly cijfers: VerslagJaar; readonly definitief: boolean };
type Props = KernProps & { readonly soorten: readonly VerslagTabel['soort'][] };

function Kern({ cijfers, definitief }: KernProps) {
  const { jaar } = cijfers;
  const rijen: readonly (readonly [string, string])[] = [
    [`Nog open op 1 januari ${jaar}`, getalTekst(cijfers.meegenomen, 0)],
    [`Ontvangen in ${jaar}`, getalTekst(cijfers.ontvangen, 0)],
    [`Afgedaan in ${jaar}`, getalTekst(cijfers.afgedaan, 0)],
    [definitief ? `Nog open op 31 december ${jaar}` : 'Nu nog open', getalTekst(cijfers.open, 0)],
    ['Gemiddeld aantal dagen tot het antwoord', dagenTekst(cijfers.gemiddeldeDagen)],
    ['Gegrond of deels gegrond, van de klachten met een oordeel', deelTekst(cijfers.gegrondOfDeels)],
    ['Waarvan geheel gegrond', deelTekst(cijfers.gegrond)],
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
          {rijen.map(([wat, waarde]) => (
            <tr key={wat}>
              <th scope="row">{wat}</th>
              <td>{waarde}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const KOP: Readonly<Record<VerslagTabel['soort'], string>> = {
  vorm: 'Vorm',
  wijk: 'Wijk',
  categorie: 'Onderwerp',
  afdoening: 'Afdoening',
  oordeel: 'Oordeel',
  termijn: 'Termijn',
};

type TabelProps = {
  readonly tabel: VerslagTabel;
  readonly indeling: Extract<Indeling, { soort: 'tabel' }>;
};

function Tabel({ tabel, indeling }: TabelProps) {
  return (
    <div className="papier-blok">
      <h3>{tabel.titel}</h3>
      <table className="papier-tabel papier-tabel--cijfers">
        <caption>{tabel.definitie}</caption>
        <thead>
          <tr>
            <th scope="col">{KOP[tabel.soort]}</th>
            <th scope="col">Aantal</th>
          </tr>
        </thead>
        <tbody>
          {indeling.rijen.map(({ label, waarde }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{getalTekst(waarde, 0)}</td>
            </tr>
          ))}
          {indeling.samen === null ? null : (
            <tr>
              <th scope="row">{`${opsomming(indeling.samen.labels)}, samen*`}</th>
              <td>{getalTekst(indeling.samen.waarde, 0)}</td>
            </tr>
          )}
          <tr className="totaal">
            <th scope="row">Totaal</th>
            <td>{getalTekst(indeling.totaal, 0)}</td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}

/** What has no table, each in a few words: nothing was counted, or its parts are too small to show. */
function zonderTabel(titel: string, indeling: Exclude<Indeling, { soort: 'tabel' }>): string {
  if (indeling.soort === 'leeg') return `${titel}: geen`;
  if (indeling.totaal === null) return `${titel}: te weinig om te tonen*`;
  return `${titel}: ${getalTekst(indeling.totaal, 0)} in totaal, te klein om te verdelen*`;
}

/** Chapter 4, the year itself: tables where there is something to read, one list of what there is not. */
export function JaarverslagCijfers({ cijfers, definitief, soorten }: Props) {
  const delen = soorten.flatMap((soort) => {
    const tabel = tabelVan(cijfers, soort);
    return tabel === undefined ? [] : [{ tabel, indeling: indelingVan(tabel) }];
  });
  const zonder = delen.flatMap(({ tabel, indeling }) =>
    indeling.soort === 'tabel' ? [] : [zonderTabel(tabel.titel, indeling)],
  );
  return (
    <>
      <Kern cijfers={cijfers} definitief={definitief} />
      <div className="papier-tweeluik">
        {delen.map(({ tabel, indeling }) =>
          indeling.soort === 'tabel' ? <Tabel key={tabel.soort} tabel={tabel} indeling={indeling} /> : null,
        )}
      </div>
      {zonder.length === 0 ? null : (
        <div className="papier-blok">
          <h3>Niet verdeeld</h3>
          <ul>
            {zonder.map((regel) => (
              <li key={regel}>{regel}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
