import { Button, Checkbox } from '@fluentui/react-components';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { MAX_IMPORT_RIJEN } from '../../../shared/contract/uitwisseling.ts';
import {
  type Herkenning,
  herkenKolommen,
  herkenOpnieuw,
  IMPORT_VELD_LABEL,
  IMPORT_VELDEN,
  type ImportVeld,
  kolommenOntbreken,
} from '../../../shared/domain/import/kolommen.ts';
import { aantalTekst } from '../../../shared/domain/tekst/getal.ts';
import { Melding } from '../../components/toestand.tsx';
import { DatumVeld } from '../../components/veld/datum-veld.tsx';
import { Kiezer } from '../../components/veld/kiezer.tsx';
import { leesKolomgeheugen, onthoudKolommen } from './kolomgeheugen.ts';
import type { Blad, LeesbaarBlad } from './lezen/blad.ts';
import { WEIGERING_TEKST } from './lezen/weigering.ts';
import { type Controlevraag, uitwisselingQueries } from './uitwisseling.queries.ts';

type Props = {
  readonly bladen: readonly Blad[];
  readonly vandaag: string;
  readonly onControleer: (vraag: Controlevraag) => void;
  readonly onTerug: () => void;
};

const VOORBEELD = 6;

/** Which sheet is the list: the first one that is shown and has headers that are known. */
function besteBlad(bladen: readonly Blad[]): number {
  const punten = bladen.map((blad): number => {
    if (blad.soort !== 'blad' || blad.verborgenBlad) return 0;
    return herkenKolommen(blad.rijen).kopregel >= 0 ? 2 : 1;
  });
  return Math.max(0, punten.indexOf(Math.max(...punten)));
}

/** Step 2: what each column is; the guess is shown and can be corrected. */
export function KolommenStap({ bladen, vandaag, onControleer, onTerug }: Props) {
  const [plek, zetPlek] = useState(() => besteBlad(bladen));
  const blad = bladen[plek];
  return (
    <div className="import">
      {bladen.length > 1 ? (
        <div className="lijstbalk">
          <Kiezer
            naam="Blad"
            waarde={String(plek)}
            keuzes={bladen.map((een, i) => ({ waarde: String(i), label: bladNaam(een) }))}
            onKies={(waarde) => zetPlek(Number(waarde))}
          />
          <span className="zacht">
            Het bestand heeft {bladen.length} bladen. U importeert er één tegelijk.
          </span>
        </div>
      ) : null}
      {blad?.soort === 'blad' ? (
        <Kolommen key={plek} blad={blad} {...{ vandaag, onControleer, onTerug }} />
      ) : null}
      {blad?.soort === 'onbruikbaar' ? (
        <>
          <div role="alert">
            <Melding soort="fout">
              Blad “{blad.naam}” kan niet worden gelezen. {WEIGERING_TEKST[blad.waarom]}
            </Melding>
          </div>
          <div className="import__knoppen">
            <Button onClick={onTerug}>Een andere lijst kiezen</Button>
          </div>
        </>
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

const bladNaam = (blad: Blad) =>
  blad.soort === 'blad' && blad.verborgenBlad ? `${blad.naam} (verborgen)` : blad.naam;

/** Lines from the file with their number there; without those that Excel does not show, unless asked for. */
function leesRegels({ rijen, verborgen }: LeesbaarBlad, kopregel: number, ookVerborgen: boolean) {
  const weg = new Set(ookVerborgen ? [] : verborgen);
  return rijen.map((cellen, i) => ({ nr: i + 1, cellen })).filter((_regel, i) => i > kopregel && !weg.has(i));
}

type KolommenProps = Omit<Props, 'bladen'> & { readonly blad: LeesbaarBlad };

function Kolommen({ blad, vandaag, onControleer, onTerug }: KolommenProps) {
  const { rijen } = blad;
  const [ookVerborgen, zetOokVerborgen] = useState(false);
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
      zetHerkend(herkenOpnieuw(rijen, herkend, geheugen));
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
  const regels = useMemo(
    () => leesRegels(blad, herkend.kopregel, ookVerborgen),
    [blad, herkend.kopregel, ookVerborgen],
  );
  const verborgen = blad.verborgen.filter((i) => i > herkend.kopregel && i < rijen.length).length;
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
      <Verborgen aantal={verborgen} mee={ookVerborgen} onKies={zetOokVerborgen} />
      <AndersGelezen blad={blad} />
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

/** Named on screen; the rest is counted. */
const MAX_NOTES = 10;

/** What is read in another way than it stands in the file, before anything is done with it. */
function AndersGelezen({ blad: { notes, stray } }: { readonly blad: LeesbaarBlad }) {
  const texts = [
    ...stray.map((cell) => `Cel ${cell} staat ver buiten de lijst en doet niet mee.`),
    ...[...notes.values()].flat(),
  ];
  if (texts.length === 0) return null;
  return (
    <Melding soort="let-op">
      <ul className="import__notes">
        {texts.slice(0, MAX_NOTES).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {texts.length > MAX_NOTES ? <p>En nog {aantalTekst(texts.length - MAX_NOTES)} cellen.</p> : null}
    </Melding>
  );
}

type VerborgenProps = {
  readonly aantal: number;
  readonly mee: boolean;
  readonly onKies: (mee: boolean) => void;
};

/** Rows that the sender does not see in Excel are left out, and that is said. */
function Verborgen({ aantal, mee, onKies }: VerborgenProps) {
  if (aantal === 0) return null;
  const regels = aantal === 1 ? 'de regel' : `de ${aantalTekst(aantal)} regels`;
  return (
    <Checkbox
      checked={mee}
      label={`Ook ${regels} meenemen die in Excel verborgen of weggefilterd ${aantal === 1 ? 'is' : 'zijn'}`}
      onChange={(_, data) => onKies(data.checked === true)}
    />
  );
}

/** The choices of core for lines that do not say everything. */
const opties = (leeg: string, lijst: readonly { readonly id: string; readonly naam: string }[] = []) => [
  { waarde: '', label: leeg },
  ...lijst.map(({ id, naam }) => ({ waarde: id, label: naam })),
];

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
