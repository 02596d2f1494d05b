import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { OrganisatieBeeld } from '../../../shared/contract/organisaties.ts';
import { datumNl } from '../../../shared/domain/datum.ts';
import { OPVOLGING_LABEL } from '../../../shared/domain/opvolging.ts';
import { OpvolgingDialoog } from './opvolging-dialoog.tsx';

type Stap = OrganisatieBeeld['opvolgingen'][number];

type Props = {
  readonly beeld: OrganisatieBeeld;
  readonly vandaag: string;
  /** Query to keep when going to another organisation. */
  readonly adres: string;
};

/** Who came after whom: what this organisation went up in, and what went up in it. */
export function OpvolgingDeel({ beeld, vandaag, adres }: Props) {
  const [open, zetOpen] = useState<Stap | 'nieuw' | null>(null);
  return (
    <>
      {beeld.opvolgingen.length === 0 ? (
        <p className="zacht">Deze organisatie is nergens in opgegaan en niets is in haar opgegaan.</p>
      ) : (
        <table className="tabel">
          <thead>
            <tr>
              <th scope="col">Op</th>
              <th scope="col">Wat</th>
              <th scope="col">
                <span className="alleen-voorlezen">Acties</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {beeld.opvolgingen.map((stap) => (
              <tr key={stap.id}>
                <td className="tabel__datum">{datumNl(stap.datum)}</td>
                <td>
                  {OPVOLGING_LABEL[stap.soort]}:{' '}
                  <a href={`#/organisaties/${stap.van.id}${adres}`}>{stap.van.naam}</a> →{' '}
                  <a href={`#/organisaties/${stap.naar.id}${adres}`}>{stap.naar.naam}</a>
                </td>
                <td className="tabel__actie">
                  <Button
                    size="small"
                    aria-label={`Opvolging ${stap.van.naam} naar ${stap.naar.naam} wijzigen`}
                    onClick={() => zetOpen(stap)}
                  >
                    Wijzigen…
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="rij-acties">
        <Button size="small" onClick={() => zetOpen('nieuw')}>
          Opvolging vastleggen…
        </Button>
      </div>
      {open === null ? null : (
        <OpvolgingDialoog
          organisatieId={beeld.regel.id}
          stap={open === 'nieuw' ? null : open}
          vandaag={vandaag}
          onSluit={() => zetOpen(null)}
        />
      )}
    </>
  );
}
