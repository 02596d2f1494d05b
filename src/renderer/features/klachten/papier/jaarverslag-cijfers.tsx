import type { Jaarverslag, VerslagTabel } from '../../../../shared/contract/klachten-jaarverslag.ts';
import { getalTekst } from '../../../../shared/domain/getal.ts';
import { celTekst, dagenTekst, deelTekst, tabelVan } from './jaarverslag-waarden.ts';

type Props = { readonly verslag: Jaarverslag; readonly soorten: readonly VerslagTabel['soort'][] };

function Kern({ verslag }: { readonly verslag: Jaarverslag }) {
  const { cijfers, jaar, definitief } = verslag;
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

function Tabel({ tabel, minimum }: { readonly tabel: VerslagTabel; readonly minimum: number }) {
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
          {tabel.rijen.map(({ label, cel }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{celTekst(cel, minimum)}</td>
            </tr>
          ))}
          <tr className="totaal">
            <th scope="row">Totaal</th>
            <td>{celTekst(tabel.totaal, minimum)}</td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}

/** Chapter 4, the year itself. */
export function JaarverslagCijfers({ verslag, soorten }: Props) {
  const tabellen = soorten.flatMap((soort) => tabelVan(verslag.cijfers, soort) ?? []);
  return (
    <>
      <Kern verslag={verslag} />
      <div className="papier-tweeluik">
        {tabellen.map((tabel) => (
          <Tabel key={tabel.soort} tabel={tabel} minimum={verslag.minimum} />
        ))}
      </div>
    </>
  );
}
