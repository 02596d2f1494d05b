import type { Persoon } from '../../../../shared/contract/medewerkers.ts';
import { REGISTRATIE_SOORTEN } from '../../../../shared/domain/planning/lists.ts';
import { skjErnst, skjText } from '../../../../shared/domain/registratie/skj.ts';
import { datumNl, plusDagen } from '../../../../shared/domain/tijd/datum.ts';
import { RowsSection } from '../../../components/table/rows-section.tsx';
import { RegistratieDialog } from '../../../parts/registratie/registratie-dialog.tsx';

type Registratie = Persoon['registraties'][number];
type Props = { readonly persoon: Persoon; readonly vandaag: string };

function signaalText({ dagen, signaal }: Registratie): string {
  if (dagen <= 0) return 'verlopen';
  const nog = `nog ${String(dagen)} ${dagen === 1 ? 'dag' : 'dagen'}`;
  return signaal === null ? nog : `let op: ${nog} (binnen ${String(signaal.termijn)} dagen)`;
}

function signaalKlasse({ dagen, signaal }: Registratie): string {
  if (dagen <= 0) return 'zacht';
  return signaal === null ? '' : signaal.trap === 'laat' ? 'signaal signaal--fout' : 'signaal';
}

/** SKJ and BIG with their last day, and the signals before it. */
export function RegistratiesSection({ persoon, vandaag }: Props) {
  return (
    <>
      {skjErnst(persoon.skj) === 'fout' ? (
        <p className="signaal signaal--fout">SKJ {skjText(persoon.skj)}</p>
      ) : null}
      <RowsSection
        rijen={persoon.registraties}
        leeg="Nog geen registratie."
        kolommen={[
          {
            kop: 'Registratie',
            cel: ({ soort, nummer }) => (
              <>
                {REGISTRATIE_SOORTEN.labels[soort]}
                {nummer === '' ? null : <p className="zacht">nummer {nummer}</p>}
              </>
            ),
          },
          {
            kop: 'Geldig t/m',
            className: 'tabel__datum',
            cel: ({ verloopdatum }) => datumNl(plusDagen(verloopdatum, -1)),
          },
          { kop: 'Signaal', className: signaalKlasse, cel: signaalText },
        ]}
        naam={(row) => REGISTRATIE_SOORTEN.labels[row.soort]}
        nieuw="Nieuwe registratie…"
        call="medewerkers.nieuweRegistratie"
        dialog={(rij, sluit) => (
          <RegistratieDialog medewerkerId={persoon.id} {...{ rij, vandaag }} onClose={sluit} />
        )}
      />
    </>
  );
}
