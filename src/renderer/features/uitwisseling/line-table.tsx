import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Beoordeling } from '../../../shared/contract/uitwisseling.ts';
import { assertNever } from '../../../shared/domain/assert-never.ts';

type Soort = Beoordeling['soort'];

const SOORTEN: readonly { readonly soort: Soort; readonly label: string }[] = [
  { soort: 'geweigerd', label: 'Geweigerd' },
  { soort: 'twijfel', label: 'Twijfel' },
  { soort: 'nieuw', label: 'Nieuw' },
  { soort: 'gewijzigd', label: 'Gewijzigd' },
  { soort: 'ongewijzigd', label: 'Ongewijzigd' },
  { soort: 'overgeslagen', label: 'Geen medewerker' },
];

const OVERGESLAGEN = {
  leeg: 'Lege regel',
  totaal: 'Regel met een totaal',
  kop: 'Nog eens de kolomkoppen',
} as const;

/** Lines drawn at once; the rest on request. */
const PER_KEER = 200;

type Props = {
  readonly beoordelingen: readonly Beoordeling[];
  /** What a line is called. */
  readonly noem: (nr: number) => string;
  /** Line → '' (leave out), 'nieuw', or a medewerkerId. */
  readonly keuzes: ReadonlyMap<number, string>;
  readonly onSelect: (nr: number, choice: string) => void;
};

/** What would happen with each line; what needs a person comes first. */
export function LineTable({ beoordelingen, noem, keuzes, onSelect }: Props) {
  const groups = useMemo(() => Map.groupBy(beoordelingen, (line) => line.soort), [beoordelingen]);
  const first = SOORTEN.find(({ soort }) => groups.has(soort))?.soort ?? 'nieuw';
  const [selected, setSelected] = useState<Soort>(first);
  const [aantal, setAantal] = useState(PER_KEER);
  const lines = groups.get(selected) ?? [];
  const label = SOORTEN.find(({ soort }) => soort === selected)?.label ?? '';
  return (
    <>
      <div className="import__soorten" role="group" aria-label="Welke regels">
        {SOORTEN.filter(({ soort }) => groups.has(soort)).map(({ soort, label: naam }) => (
          <Button
            key={soort}
            size="small"
            aria-pressed={soort === selected}
            appearance={soort === selected ? 'primary' : 'secondary'}
            onClick={() => {
              setSelected(soort);
              setAantal(PER_KEER);
            }}
          >
            {naam}: {(groups.get(soort)?.length ?? 0).toLocaleString('nl-NL')}
          </Button>
        ))}
      </div>
      <table className="tabel import__regels" aria-label={`Regels: ${label}`}>
        <thead>
          <tr>
            <th scope="col" className="tabel__getal">
              Regel
            </th>
            <th scope="col">Naam</th>
            <th scope="col">Organisatie</th>
            <th scope="col">{selected === 'geweigerd' ? 'Waarom niet' : 'Wat er gebeurt'}</th>
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, aantal).map((regel) => (
            <tr key={regel.nr}>
              <td className="tabel__getal">{noem(regel.nr)}</td>
              <th scope="row">{regel.naam}</th>
              <td>{regel.organisatie}</td>
              <td>
                <Uitkomst {...{ regel, onSelect }} plek={noem(regel.nr)} keuze={keuzes.get(regel.nr) ?? ''} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {lines.length > aantal ? (
        <div className="import__knoppen">
          <Button onClick={() => setAantal(aantal + PER_KEER)}>
            Meer regels tonen ({(lines.length - aantal).toLocaleString('nl-NL')} over)
          </Button>
        </div>
      ) : null}
    </>
  );
}

type UitkomstProps = {
  readonly regel: Beoordeling;
  readonly plek: string;
  readonly keuze: string;
  readonly onSelect: (nr: number, choice: string) => void;
};

function Uitkomst({ regel, plek, keuze, onSelect }: UitkomstProps) {
  switch (regel.soort) {
    case 'nieuw':
      return (
        <>
          {regel.wat}
          <Opmerkingen teksten={regel.opmerkingen} />
        </>
      );
    case 'gewijzigd':
      return (
        <>
          {regel.velden.map(({ veld, oud, nieuw }) => (
            <div key={veld}>
              {veld}: <del>{oud}</del> → <ins>{nieuw}</ins>
            </div>
          ))}
          <Opmerkingen teksten={regel.opmerkingen} />
        </>
      );
    case 'ongewijzigd':
      return <Opmerkingen teksten={regel.opmerkingen} />;
    case 'geweigerd':
      return <>{regel.redenen.join(' ')}</>;
    case 'overgeslagen':
      return <>{OVERGESLAGEN[regel.wat]}</>;
    case 'twijfel':
      return (
        <>
          <p>{regel.reden}</p>
          <select
            aria-label={`Wie is ${regel.naam} op regel ${plek}`}
            value={keuze}
            onChange={(selected) => onSelect(regel.nr, selected.target.value)}
          >
            <option value="">Niet overnemen</option>
            {regel.kandidaten.map(({ medewerkerId, naam, uitleg }) => (
              <option key={medewerkerId} value={medewerkerId}>
                Dit is {naam} ({uitleg})
              </option>
            ))}
            <option value="nieuw">Dit is iemand anders: nieuw</option>
          </select>
          <Opmerkingen teksten={regel.opmerkingen} />
        </>
      );
    default:
      return assertNever(regel);
  }
}

function Opmerkingen({ teksten }: { readonly teksten: readonly string[] }) {
  return teksten.map((text) => (
    <p key={text} className="zacht">
      {text}
    </p>
  ));
}
