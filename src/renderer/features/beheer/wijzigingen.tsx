import { Button } from '@fluentui/react-components';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { EmptyState, QueryState } from '../../components/toestand.tsx';
import { momentText } from '../../lib/moment.ts';
import { beheerQueries } from './beheer.queries.ts';

const EERST = 100;
const MEEST = 500;

/** Who changed what and when, newest first. */
export function Wijzigingen({ vandaag }: { readonly vandaag: string }) {
  const [aantal, setAantal] = useState(EERST);
  const vraag = useQuery({ ...beheerQueries.opdrachten(aantal), placeholderData: keepPreviousData });
  const opdrachten = vraag.data;
  if (vraag.isError || opdrachten === undefined) return <QueryState vraag={vraag} wat="Wijzigingen" />;
  if (opdrachten.length === 0) {
    return <EmptyState titel="Er is nog niets gewijzigd">Elke wijziging komt hier te staan.</EmptyState>;
  }
  return (
    <>
      <table className="tabel">
        <caption className="alleen-voorlezen">Wijzigingen, nieuwste eerst</caption>
        <thead>
          <tr>
            <th scope="col">Moment</th>
            <th scope="col">Wie</th>
            <th scope="col">Wat</th>
          </tr>
        </thead>
        <tbody>
          {opdrachten.map((opdracht) => (
            <tr key={opdracht.id}>
              <td className="cijfers">{momentText(opdracht.moment, vandaag)}</td>
              <td>{opdracht.gebruiker}</td>
              <td>{opdracht.label}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {opdrachten.length < aantal || aantal >= MEEST ? null : (
        <div className="beheer__acties">
          <Button onClick={() => setAantal(MEEST)}>Meer wijzigingen tonen</Button>
        </div>
      )}
    </>
  );
}
