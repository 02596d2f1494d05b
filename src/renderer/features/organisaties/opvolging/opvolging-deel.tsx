import type { OrganisatieBeeld } from '../../../../shared/contract/organisaties.ts';
import { OPVOLGING_SOORTEN } from '../../../../shared/domain/organisatie/lijsten.ts';
import { datumNl } from '../../../../shared/domain/tijd/datum.ts';
import { RijenDeel } from '../../../components/tabel/rijen-deel.tsx';
import { OpvolgingDialoog } from './opvolging-dialoog.tsx';

type Props = {
  readonly beeld: OrganisatieBeeld;
  readonly vandaag: string;
  /** Query to keep when going to another organisation. */
  readonly adres: string;
};

/** Who came after whom: what this organisation went up in, and what went up in it. */
export function OpvolgingDeel({ beeld, vandaag, adres }: Props) {
  return (
    <RijenDeel
      rijen={beeld.opvolgingen}
      leeg="Deze organisatie is nergens in opgegaan en niets is in haar opgegaan."
      koppen={['Op', 'Wat']}
      naam={(stap) => `Opvolging ${stap.van.naam} naar ${stap.naar.naam}`}
      nieuw="Opvolging vastleggen…"
      cellen={(stap) => (
        <>
          <th scope="row" className="tabel__datum">
            {datumNl(stap.datum)}
          </th>
          <td>
            {OPVOLGING_SOORTEN.labels[stap.soort]}:{' '}
            <a href={`#/organisaties/${stap.van.id}${adres}`}>{stap.van.naam}</a> →{' '}
            <a href={`#/organisaties/${stap.naar.id}${adres}`}>{stap.naar.naam}</a>
          </td>
        </>
      )}
      dialoog={(stap, sluit) => (
        <OpvolgingDialoog organisatieId={beeld.regel.id} {...{ stap, vandaag }} onSluit={sluit} />
      )}
    />
  );
}
