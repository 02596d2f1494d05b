import type { OrganisatieView } from '../../../../shared/contract/organisaties.ts';
import { OPVOLGING_SOORTEN } from '../../../../shared/domain/organisatie/lists.ts';
import { datumNl } from '../../../../shared/domain/tijd/datum.ts';
import { RowsSection } from '../../../components/table/rows-section.tsx';
import { OpvolgingDialog } from './opvolging-dialog.tsx';

type Props = {
  readonly beeld: OrganisatieView;
  /** Query to keep when going to another organisation. */
  readonly adres: string;
};

/** Who came after whom: what this organisation went up in, and what went up in it. */
export function OpvolgingSection({ beeld, adres }: Props) {
  return (
    <RowsSection
      rijen={beeld.opvolgingen}
      leeg="Deze organisatie is nergens in opgegaan en niets is in haar opgegaan."
      kolommen={[
        { kop: 'Op', className: 'tabel__datum', cel: ({ datum }) => datumNl(datum) },
        {
          kop: 'Wat',
          cel: ({ soort, van, naar }) => (
            <>
              {OPVOLGING_SOORTEN.labels[soort]}: <a href={`#/organisaties/${van.id}${adres}`}>{van.naam}</a> →{' '}
              <a href={`#/organisaties/${naar.id}${adres}`}>{naar.naam}</a>
            </>
          ),
        },
      ]}
      naam={(stap) => `Opvolging ${stap.van.naam} naar ${stap.naar.naam}`}
      nieuw="Opvolging vastleggen…"
      call="organisaties.nieuweOpvolging"
      dialog={(stap, sluit) => (
        <OpvolgingDialog organisatieId={beeld.regel.id} {...{ stap }} onClose={sluit} />
      )}
    />
  );
}
