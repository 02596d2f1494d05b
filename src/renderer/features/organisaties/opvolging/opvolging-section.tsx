import type { OrganisatieView } from '../../../../shared/contract/organisaties.ts';
import { OPVOLGING_SOORTEN } from '../../../../shared/domain/organisatie/lists.ts';
import { datumNl } from '../../../../shared/domain/tijd/datum.ts';
import { RowsSection } from '../../../components/table/rows-section.tsx';
import { OpvolgingDialog } from './opvolging-dialog.tsx';

type Props = {
  readonly beeld: OrganisatieView;
  readonly vandaag: string;
  /** Query to keep when going to another organisation. */
  readonly adres: string;
};

/** Who came after whom: what this organisation went up in, and what went up in it. */
export function OpvolgingSection({ beeld, vandaag, adres }: Props) {
  return (
    <RowsSection
      rijen={beeld.opvolgingen}
      leeg="Deze organisatie is nergens in opgegaan en niets is in haar opgegaan."
      koppen={['Op', 'Wat']}
      naam={(stap) => `Opvolging ${stap.van.naam} naar ${stap.naar.naam}`}
      nieuw="Opvolging vastleggen…"
      call="organisaties.nieuweOpvolging"
      cells={(stap) => (
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
      dialog={(stap, sluit) => (
        <OpvolgingDialog organisatieId={beeld.regel.id} {...{ stap, vandaag }} onClose={sluit} />
      )}
    />
  );
}
