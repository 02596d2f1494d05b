import type { KlachtLine } from '../../../../shared/contract/klachten/dossier.ts';
import { assertNever } from '../../../../shared/domain/assert-never.ts';
import { KLACHT_CATEGORIEEN, KLACHT_STATUSSEN } from '../../../../shared/domain/klacht/basis/lists.ts';
import { datumNl } from '../../../../shared/domain/tijd/datum.ts';
import { klachtenregister } from '../../../../shared/rapport/klachtenregister.ts';
import { PapierHeader } from '../../../parts/print/papier-header.tsx';
import { Print, type PrintProps } from '../../../parts/print/print.tsx';
import { klachtAfdrukken } from '../jaarverslag/jaarverslag.queries.ts';
import './klacht-papier.css';

type Props = {
  readonly regels: readonly KlachtLine[];
  /** "2026", "alle jaren" … */
  readonly welke: string;
  readonly metNamen: boolean;
  readonly title: string;
  readonly demo: boolean;
};

/** Days over, as people say it. */
function dagenOver({ stand }: KlachtLine): string {
  if (stand === null) return '–';
  switch (stand.soort) {
    case 'geen-termijn':
      return 'geen termijn';
    case 'loopt':
      return String(stand.dagenTotEinde);
    case 'overschreden':
      return `${stand.dagenTeLaat} te laat`;
    case 'op-tijd':
      return 'op tijd';
    case 'te-laat':
      return `${stand.dagenTeLaat} te laat`;
    default:
      return assertNever(stand);
  }
}

const namen = (list: readonly string[] | null): string =>
  list === null || list.length === 0 ? '–' : list.join(', ');

function Row({ regel, metNamen }: { readonly regel: KlachtLine; readonly metNamen: boolean }) {
  const categorieen = [...new Set(regel.categorieen)].map((soort) => KLACHT_CATEGORIEEN.labels[soort]);
  return (
    <tr>
      <th scope="row" className="vast">
        {regel.nummer}
      </th>
      <td className="vast">{datumNl(regel.ontvangstdatum)}</td>
      <td>{regel.team ?? regel.wijk ?? '–'}</td>
      <td>{namen(categorieen)}</td>
      <td>{KLACHT_STATUSSEN.labels[regel.status]}</td>
      <td className="vast">
        {regel.uiterlijk === null ? '–' : datumNl(regel.uiterlijk)}
        {regel.voorlopig ? ' (voorlopig)' : ''}
      </td>
      <td>{dagenOver(regel)}</td>
      <td>{regel.verdaagd ? 'ja' : 'nee'}</td>
      {metNamen ? (
        <>
          <td>{regel.klager ?? '–'}</td>
          <td>{namen(regel.beklaagden)}</td>
        </>
      ) : null}
    </tr>
  );
}

/** The klachtenregister on paper; without names unless they were asked for (domein §6). */
function RegisterPapier({ regels, welke, metNamen, title, demo }: Props) {
  return (
    <article className="papier papier-klacht">
      <PapierHeader
        titel={title}
        ondertitel={`${welke} · ${regels.length === 1 ? '1 klacht' : `${regels.length} klachten`} · ${metNamen ? 'met namen' : 'zonder namen'}`}
        demo={demo}
      />
      {regels.length === 0 ? <p>Er zijn geen klachten in deze selectie.</p> : null}
      {regels.length === 0 ? null : (
        <table className="papier-tabel">
          <caption>
            Klachten, nieuwste eerst. “Dagen over” is tot en met de uiterste datum van antwoord (Awb 9:11).
          </caption>
          <thead>
            <tr>
              <th scope="col">Nummer</th>
              <th scope="col">Ontvangen</th>
              <th scope="col">Team</th>
              <th scope="col">Categorie</th>
              <th scope="col">Status</th>
              <th scope="col">Uiterste datum</th>
              <th scope="col">Dagen over</th>
              <th scope="col">Verdaagd</th>
              {metNamen ? (
                <>
                  <th scope="col">Klager</th>
                  <th scope="col">Beklaagde(n)</th>
                </>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {regels.map((line) => (
              <Row key={line.id} regel={line} metNamen={metNamen} />
            ))}
          </tbody>
        </table>
      )}
    </article>
  );
}

function whichOnes({ open, jaar }: { readonly open: 'ja' | 'nee'; readonly jaar: string }): string {
  if (open === 'ja') return 'Open klachten';
  return jaar === '' ? 'Alle klachten' : `Ontvangen in ${jaar}`;
}

export function RegisterPrint({ search }: PrintProps) {
  return (
    <Print
      rapport={klachtenregister}
      search={search}
      read={klachtAfdrukken.register}
      draw={({ data, parameters, title, demo }) => (
        <RegisterPapier
          regels={data}
          welke={whichOnes(parameters)}
          metNamen={parameters.namen === 'ja'}
          {...{ title, demo }}
        />
      )}
    />
  );
}
