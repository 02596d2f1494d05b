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
  readonly onKies: (nr: number, keuze: string) => void;
};

/** What would happen with each line; what needs a person comes first. */
export function RegelTabel({ beoordelingen, noem, keuzes, onKies }: Props) {
  const groepen = useMemo(() => Map.groupBy(beoordelingen, (regel) => regel.soort), [beoordelingen]);
  const eerste = SOORTEN.find(({ soort }) => groepen.has(soort))?.soort ?? 'nieuw';
  const [gekozen, zetGekozen] = useState<Soort>(eerste);
  const [aantal, zetAantal] = useState(PER_KEER);
  const regels = groepen.get(gekozen) ?? [];
  const label = SOORTEN.find(({ soort }) => soort === gekozen)?.label ?? '';
  return (
    <>
      <div className="import__soorten" role="group" aria-label="Welke regels">
        {SOORTEN.filter(({ soort }) => groepen.has(soort)).map(({ soort, label: naam }) => (
          <Button
            key={soort}
            size="small"
            aria-pressed={soort === gekozen}
            appearance={soort === gekozen ? 'primary' : 'secondary'}
            onClick={() => {
              zetGekozen(soort);
              zetAantal(PER_KEER);
            }}
          >
            {naam}: {(groepen.get(soort)?.length ?? 0).toLocaleString('nl-NL')}
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
            <th scope="col">{gekozen === 'geweigerd' ? 'Waarom niet' : 'Wat er gebeurt'}</th>
          </tr>
        </thead>
        <tbody>
          {regels.slice(0, aantal).map((regel) => (
            <tr key={regel.nr}>
              <td className="tabel__getal">{noem(regel.nr)}</td>
              <th scope="row">{regel.naam}</th>
              <td>{regel.organisatie}</td>
              <td>
                <Uitkomst {...{ regel, onKies }} plek={noem(regel.nr)} keuze={keuzes.get(regel.nr) ?? ''} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {regels.length > aantal ? (
        <div className="import__knoppen">
          <Button onClick={() => zetAantal(aantal + PER_KEER)}>
            Meer regels tonen ({(regels.length - aantal).toLocaleString('nl-NL')} over)
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
  readonly onKies: (nr: number, keuze: string) => void;
};

function Uitkomst({ regel, plek, keuze, onKies }: UitkomstProps) {
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
            onChange={(gekozen) => onKies(regel.nr, gekozen.target.value)}
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
  return teksten.map((tekst) => (
    <p key={tekst} className="zacht">
      {tekst}
    </p>
  ));
}
