import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Persoon } from '../../../../shared/contract/medewerkers.ts';
import { periodeNl } from '../../../../shared/domain/tijd/datum.ts';
import { isGeldigOp } from '../../../../shared/domain/tijd/periode.ts';
import { VormDialoog } from '../../../components/dialoog/vorm-dialoog.tsx';
import { VanafVeld } from '../../../components/veld/vanaf-veld.tsx';
import { KeuzeVeld, VinkVeld } from '../../../components/veld/veld.tsx';
import { useVorm } from '../../../data/vorm.ts';
import { medewerkerOpdrachten, medewerkerQueries } from '../medewerkers.queries.ts';

type Props = { readonly persoon: Persoon; readonly peildatum: string; readonly vandaag: string };

/** Specialisms with their periods; one of them is the hoofdspecialisme on each date. */
export function SpecialismenDeel({ persoon, peildatum, vandaag }: Props) {
  const [open, zetOpen] = useState(false);
  const rijen = persoon.specialismen.toSorted((a, b) => b.geldigVan.localeCompare(a.geldigVan));
  return (
    <>
      {rijen.length === 0 ? (
        <p className="zacht">Nog geen specialisme.</p>
      ) : (
        <table className="tabel">
          <thead>
            <tr>
              <th scope="col">Specialisme</th>
              <th scope="col">Soort</th>
              <th scope="col">Periode</th>
            </tr>
          </thead>
          <tbody>
            {rijen.map((rij) => (
              <tr key={rij.id}>
                <th scope="row">{rij.naam}</th>
                <td>
                  {rij.hoofd ? 'Hoofdspecialisme' : 'Overig'}
                  {rij.vereistSkj ? ', SKJ nodig' : ''}
                </td>
                <td className="cijfers">
                  {periodeNl(rij.geldigVan, rij.geldigTot)}{' '}
                  {isGeldigOp(rij, peildatum) ? <span className="tag">nu</span> : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="rij-acties">
        <Button size="small" onClick={() => zetOpen(true)}>
          Specialismen wijzigen…
        </Button>
      </div>
      {open ? <Wijzigen persoon={persoon} vandaag={vandaag} onSluit={() => zetOpen(false)} /> : null}
    </>
  );
}

type WijzigProps = { readonly persoon: Persoon; readonly vandaag: string; readonly onSluit: () => void };

function Wijzigen({ persoon, vandaag, onSluit }: WijzigProps) {
  const nu = persoon.specialismen.filter((rij) => isGeldigOp(rij, vandaag));
  const [van, zetVan] = useState<string | null | undefined>(vandaag);
  const [hoofdId, zetHoofdId] = useState(nu.find((rij) => rij.hoofd)?.specialismeId ?? '');
  const [overige, zetOverige] = useState<readonly string[]>(
    nu.filter((rij) => !rij.hoofd).map((rij) => rij.specialismeId),
  );
  const lijst = useQuery(medewerkerQueries.keuzes(vandaag)).data?.specialismen ?? [];
  const vorm = useVorm(medewerkerOpdrachten.zetSpecialismen, {
    invoer: () => {
      if (typeof van !== 'string') return null;
      const overigeIds = overige.filter((id) => id !== hoofdId);
      return { id: persoon.id, van, hoofdId: hoofdId || null, overigeIds };
    },
    klaar: onSluit,
  });
  const { toonFouten, velden } = vorm;
  return (
    <VormDialoog titel={`Specialismen van ${persoon.naam}`} knop="Opslaan" vorm={vorm} onSluit={onSluit}>
      <KeuzeVeld
        label="Hoofdspecialisme"
        waarde={hoofdId}
        keuzes={lijst.map(({ id, naam }) => ({ waarde: id, label: naam }))}
        leeg="Geen"
        onWijzig={zetHoofdId}
        melding={velden.hoofdId}
      />
      <VanafVeld waarde={van} onWijzig={zetVan} {...{ vandaag, toonFouten }} melding={velden.van} />
      <fieldset className="veld--breed persoon__vinken">
        <legend>Overige specialismen</legend>
        {lijst
          .filter(({ id }) => id !== hoofdId)
          .map(({ id, naam }) => (
            <VinkVeld
              key={id}
              label={naam}
              waarde={overige.includes(id)}
              onWijzig={(aan) => zetOverige(aan ? [...overige, id] : overige.filter((ander) => ander !== id))}
            />
          ))}
      </fieldset>
    </VormDialoog>
  );
}
