import { Button } from '@fluentui/react-components';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { MAX_IMPORT_RIJEN } from '../../../shared/contract/uitwisseling.ts';
import {
  type Herkenning,
  herkenKolommen,
  herkenOpRegel,
  IMPORT_VELD_LABEL,
  IMPORT_VELDEN,
  type ImportVeld,
  kolommenOntbreken,
} from '../../../shared/domain/import-kolommen.ts';
import { DatumVeld } from '../../components/datum-veld.tsx';
import { Kiezer } from '../../components/kiezer.tsx';
import { Melding } from '../../components/toestand.tsx';
import { leesKolomgeheugen, onthoudKolommen } from './kolomgeheugen.ts';
import type { Blad } from './lezen/xlsx.ts';
import { type Controlevraag, uitwisselingQueries } from './uitwisseling.queries.ts';

type Props = {
  readonly bladen: readonly Blad[];
  readonly vandaag: string;
  readonly onControleer: (vraag: Controlevraag) => void;
  readonly onTerug: () => void;
};

const VOORBEELD = 6;

/** Step 2: what each column is; the guess is shown and can be corrected. */
export function KolommenStap({ bladen, vandaag, onControleer, onTerug }: Props) {
  const [plek, zetPlek] = useState(0);
  const blad = bladen[plek];
  return (
    <div className="import">
      {bladen.length > 1 ? (
        <div className="lijstbalk">
          <Kiezer
            naam="Blad"
            waarde={String(plek)}
            keuzes={bladen.map(({ naam }, i) => ({ waarde: String(i), label: naam }))}
            onKies={(waarde) => zetPlek(Number(waarde))}
          />
        </div>
      ) : null}
      {blad?.soort === 'blad' ? (
        <Kolommen key={plek} rijen={blad.rijen} {...{ vandaag, onControleer, onTerug }} />
      ) : null}
      {blad?.soort === 'formules' ? (
        <>
          <div role="alert">
            <Melding soort="fout">
              Op blad “{blad.naam}” staan formules, bijvoorbeeld in cel {blad.cellen.join(', ')}. Een formule
              kan een andere uitkomst geven dan u ziet. Kopieer de lijst in Excel, plak haar als waarden in
              een nieuw bestand en kies dat bestand.
            </Melding>
          </div>
          <div className="import__knoppen">
            <Button onClick={onTerug}>Een andere lijst kiezen</Button>
          </div>
        </>
      ) : null}
    </div>
  );
}

type KolommenProps = Omit<Props, 'bladen'> & { readonly rijen: readonly (readonly string[])[] };

function Kolommen({ rijen, vandaag, onControleer, onTerug }: KolommenProps) {
  const [peildatum, zetPeildatum] = useState<string | null | undefined>(vandaag);
  const [organisatieId, zetOrganisatie] = useState('');
  const [functieId, zetFunctie] = useState('');
  const [herkend, zetHerkend] = useState<Herkenning>(() => herkenKolommen(rijen, leesKolomgeheugen(null)));
  const keuzes = useQuery({
    ...uitwisselingQueries.keuzes(peildatum ?? vandaag),
    placeholderData: keepPreviousData,
  }).data;
  const kiesOrganisatie = (id: string) => {
    zetOrganisatie(id);
    const geheugen = leesKolomgeheugen(id === '' ? null : id);
    if (geheugen.size > 0) {
      zetHerkend(herkenOpRegel(rijen, herkend.kopregel, herkend.koppen.length, geheugen));
    }
  };
  const kiesVeld = (kolom: number, veld: ImportVeld | null) =>
    zetHerkend({
      ...herkend,
      velden: herkend.velden.map((oud, i) => {
        if (i === kolom) return veld;
        return oud === veld ? null : oud;
      }),
    });
  const regels = rijen.map((cellen, i) => ({ nr: i + 1, cellen })).slice(herkend.kopregel + 1);
  const teVeel =
    regels.length > MAX_IMPORT_RIJEN ? 'De lijst heeft meer dan 50.000 regels. Splits de lijst.' : null;
  const mist = teVeel ?? kolommenOntbreken(herkend.velden, organisatieId !== '');
  const controleer = () => {
    if (!peildatum) return;
    const organisatie = organisatieId === '' ? null : organisatieId;
    onthoudKolommen(organisatie, herkend.koppen, herkend.velden);
    onControleer({
      peildatum,
      velden: herkend.velden,
      organisatieId: organisatie,
      functieId: functieId === '' ? null : functieId,
      regels,
    });
  };
  const opties = (leeg: string, lijst: readonly { readonly id: string; readonly naam: string }[] = []) => [
    { waarde: '', label: leeg },
    ...lijst.map(({ id, naam }) => ({ waarde: id, label: naam })),
  ];
  return (
    <>
      <div className="lijstbalk">
        <DatumVeld
          label="Wijzigingen gaan in op"
          waarde={peildatum}
          vandaag={vandaag}
          onWijzig={zetPeildatum}
        />
        <Kiezer
          naam="Organisatie als die niet in de regel staat"
          waarde={organisatieId}
          keuzes={opties('geen', keuzes?.organisaties)}
          onKies={kiesOrganisatie}
        />
        <Kiezer
          naam="Functie als die niet in de regel staat"
          waarde={functieId}
          keuzes={opties('geen', keuzes?.functies)}
          onKies={zetFunctie}
        />
      </div>
      <p className="zacht">
        {herkend.kopregel < 0
          ? 'Er zijn geen kolomkoppen gevonden. Wijs zelf aan wat in elke kolom staat.'
          : `De kolomkoppen staan op regel ${herkend.kopregel + 1}. Controleer of elke kolom goed is herkend.`}
      </p>
      <KolomTabel herkend={herkend} regels={regels} onKies={kiesVeld} />
      {mist === null ? null : <Melding soort="let-op">{mist}</Melding>}
      <div className="import__knoppen">
        <Button appearance="primary" disabled={mist !== null || !peildatum} onClick={controleer}>
          Lijst controleren
        </Button>
        <Button onClick={onTerug}>Een andere lijst kiezen</Button>
      </div>
    </>
  );
}

type TabelProps = {
  readonly herkend: Herkenning;
  readonly regels: readonly { readonly nr: number; readonly cellen: readonly string[] }[];
  readonly onKies: (kolom: number, veld: ImportVeld | null) => void;
};

/** The first lines, with a choice above each column. */
function KolomTabel({ herkend, regels, onKies }: TabelProps) {
  const kolommen = herkend.koppen.map((kop, i) => ({ kop: kop === '' ? `Kolom ${i + 1}` : kop, i }));
  const voorbeeld = regels
    .filter(({ cellen }) => cellen.some((cel) => cel.trim() !== ''))
    .slice(0, VOORBEELD);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, also by keyboard
    <section className="tabel__rol" aria-label="Kolommen van de lijst" tabIndex={0}>
      <table className="tabel import__kolommen">
        <thead>
          <tr>
            {kolommen.map(({ kop, i }) => (
              <th key={`kop-${String(i)}`} scope="col">
                <div>{kop}</div>
                <select
                  aria-label={`Wat staat in ${kop}`}
                  value={herkend.velden[i] ?? ''}
                  onChange={(keuze) =>
                    onKies(i, IMPORT_VELDEN.find((veld) => veld === keuze.target.value) ?? null)
                  }
                >
                  <option value="">niet gebruiken</option>
                  {IMPORT_VELDEN.map((veld) => (
                    <option key={veld} value={veld}>
                      {IMPORT_VELD_LABEL[veld]}
                    </option>
                  ))}
                </select>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {voorbeeld.map(({ nr, cellen }) => (
            <tr key={nr}>
              {kolommen.map(({ i }) => (
                <td key={`cel-${String(i)}`} className={herkend.velden[i] === null ? 'zacht' : ''}>
                  {cellen[i] ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
