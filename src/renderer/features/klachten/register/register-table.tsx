import { type KeyboardEvent, useState } from 'react';
import { Link } from 'react-router';
import type { KlachtLine } from '../../../../shared/contract/klachten/dossier.ts';
import {
  KLACHT_CATEGORIEEN,
  KLACHT_STATUSSEN,
  OORDELEN,
} from '../../../../shared/domain/klacht/basis/lists.ts';
import { datumNl } from '../../../../shared/domain/tijd/datum.ts';
import { DagenOver } from '../basis/termijn.tsx';

type Order = 'ontvangst' | 'uiterlijk';

/** Open complaints by their last day, those without a date after them. */
function byOrder(lines: readonly KlachtLine[], order: Order): readonly KlachtLine[] {
  if (order === 'ontvangst')
    return lines.toSorted((a, b) => b.ontvangstdatum.localeCompare(a.ontvangstdatum));
  return lines.toSorted((a, b) => (a.uiterlijk ?? '9999').localeCompare(b.uiterlijk ?? '9999'));
}

/** Arrow keys go from complaint to complaint. */
function onArrow(gebeurtenis: KeyboardEvent<HTMLElement>): void {
  const stap = { ArrowDown: 1, ArrowUp: -1 }[gebeurtenis.key];
  if (stap === undefined) return;
  const schakels = [...gebeurtenis.currentTarget.querySelectorAll<HTMLAnchorElement>('th a')];
  const doel = schakels[schakels.findIndex((schakel) => schakel.contains(document.activeElement)) + stap];
  if (doel === undefined) return;
  gebeurtenis.preventDefault();
  doel.focus();
}

type Props = { readonly regels: readonly KlachtLine[]; readonly metNamen: boolean };

export function RegisterTable({ regels, metNamen }: Props) {
  const [order, setOrder] = useState<Order>('ontvangst');
  const sort = (naar: Order, label: string, direction: 'ascending' | 'descending') => (
    <th scope="col" aria-sort={order === naar ? direction : 'none'}>
      <button type="button" className="klacht-sorteer" onClick={() => setOrder(naar)}>
        {label}
        <span aria-hidden="true">{order === naar ? (direction === 'ascending' ? ' ↑' : ' ↓') : ''}</span>
      </button>
    </th>
  );
  return (
    <div className="klacht-tabelvlak">
      <table className="klacht-tabel">
        <caption className="alleen-voorlezen">
          Klachtenregister, {regels.length} {regels.length === 1 ? 'klacht' : 'klachten'}
        </caption>
        <thead>
          <tr>
            <th scope="col">Nummer</th>
            {sort('ontvangst', 'Ontvangen', 'descending')}
            {metNamen ? <th scope="col">Klager</th> : null}
            {metNamen ? <th scope="col">Over</th> : null}
            <th scope="col">Team</th>
            <th scope="col">Categorie</th>
            <th scope="col">Status</th>
            {sort('uiterlijk', 'Uiterste datum', 'ascending')}
            <th scope="col">Termijn</th>
          </tr>
        </thead>
        <tbody onKeyDown={onArrow}>
          {byOrder(regels, order).map((line) => (
            <Line key={line.id} regel={line} metNamen={metNamen} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ regel, metNamen }: { readonly regel: KlachtLine; readonly metNamen: boolean }) {
  const { stand, uiterlijk } = regel;
  return (
    <tr>
      <th scope="row" className="cijfers">
        <Link to={`/klachten/${regel.id}`}>{regel.nummer}</Link>
      </th>
      <td className="cijfers">{datumNl(regel.ontvangstdatum)}</td>
      {metNamen ? <td>{regel.klager ?? '–'}</td> : null}
      {metNamen ? <td>{regel.beklaagden?.join(', ') || '–'}</td> : null}
      <td>{regel.team ?? regel.wijk ?? 'Onbekend'}</td>
      <td>{regel.categorieen.map((categorie) => KLACHT_CATEGORIEEN.labels[categorie]).join(', ') || '–'}</td>
      <td>
        {KLACHT_STATUSSEN.labels[regel.status]}
        {regel.oordeel === null ? null : (
          <span className="klacht-onder zacht">{OORDELEN.labels[regel.oordeel]}</span>
        )}
      </td>
      <td className="cijfers">
        {uiterlijk === null ? 'geen wettelijke termijn' : datumNl(uiterlijk)}
        {regel.voorlopig ? <span className="tag klacht-tag">voorlopig</span> : null}
        {regel.verdaagd ? <span className="tag klacht-tag">verdaagd</span> : null}
      </td>
      <td>
        {stand === null || (!regel.open && stand.soort === 'geen-termijn') ? (
          '–'
        ) : (
          <DagenOver stand={stand} />
        )}
      </td>
    </tr>
  );
}
