import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Persoon } from '../../../../shared/contract/medewerkers.ts';
import { periodeNl } from '../../../../shared/domain/tijd/datum.ts';
import { isGeldigOn } from '../../../../shared/domain/tijd/periode.ts';
import { FormDialog } from '../../../components/dialog/form-dialog.tsx';
import { CheckField, ChoiceField } from '../../../components/field/field.tsx';
import { VanafField } from '../../../components/field/vanaf-field.tsx';
import { RightButton } from '../../../components/right-button.tsx';
import { useForm } from '../../../data/form.ts';
import { medewerkerOpdrachten, medewerkerQueries } from '../medewerkers.queries.ts';

type Props = { readonly persoon: Persoon; readonly peildatum: string; readonly vandaag: string };

/** Specialisms with their periods; one of them is the hoofdspecialisme on each date. */
export function SpecialismenSection({ persoon, peildatum, vandaag }: Props) {
  const [open, setOpen] = useState(false);
  const rows = persoon.specialismen.toSorted((a, b) => b.geldigVan.localeCompare(a.geldigVan));
  return (
    <>
      {rows.length === 0 ? (
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
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.naam}</th>
                <td>
                  {row.hoofd ? 'Hoofdspecialisme' : 'Overig'}
                  {row.vereistSkj ? ', SKJ nodig' : ''}
                </td>
                <td className="cijfers">
                  {periodeNl(row.geldigVan, row.geldigTot)}{' '}
                  {isGeldigOn(row, peildatum) ? <span className="tag">nu</span> : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="rij-acties">
        <RightButton call="medewerkers.zetSpecialismen" size="small" onClick={() => setOpen(true)}>
          Specialismen wijzigen…
        </RightButton>
      </div>
      {open ? <Wijzigen persoon={persoon} vandaag={vandaag} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

type WijzigProps = { readonly persoon: Persoon; readonly vandaag: string; readonly onClose: () => void };

function Wijzigen({ persoon, vandaag, onClose }: WijzigProps) {
  const current = persoon.specialismen.filter((row) => isGeldigOn(row, vandaag));
  const [van, setOf] = useState<string | null | undefined>(vandaag);
  const [hoofdId, setHoofdId] = useState(current.find((row) => row.hoofd)?.specialismeId ?? '');
  const [overige, setOverige] = useState<readonly string[]>(
    current.filter((row) => !row.hoofd).map((row) => row.specialismeId),
  );
  const list = useQuery(medewerkerQueries.keuzes(vandaag)).data?.specialismen ?? [];
  const form = useForm(medewerkerOpdrachten.zetSpecialismen, {
    input: () => {
      if (typeof van !== 'string') return null;
      const overigeIds = overige.filter((id) => id !== hoofdId);
      return { id: persoon.id, van, hoofdId: hoofdId || null, overigeIds };
    },
    done: onClose,
  });
  const { toonFouten, velden } = form;
  return (
    <FormDialog titel={`Specialismen van ${persoon.naam}`} knop="Opslaan" vorm={form} onClose={onClose}>
      <ChoiceField
        label="Hoofdspecialisme"
        waarde={hoofdId}
        keuzes={list.map(({ id, naam }) => ({ waarde: id, label: naam }))}
        leeg="Geen"
        onChange={setHoofdId}
        melding={velden.hoofdId}
      />
      <VanafField waarde={van} onChange={setOf} {...{ vandaag, toonFouten }} melding={velden.van} />
      <fieldset className="veld--breed persoon__vinken">
        <legend>Overige specialismen</legend>
        {list
          .filter(({ id }) => id !== hoofdId)
          .map(({ id, naam }) => (
            <CheckField
              key={id}
              label={naam}
              waarde={overige.includes(id)}
              onChange={(aan) => setOverige(aan ? [...overige, id] : overige.filter((ander) => ander !== id))}
            />
          ))}
      </fieldset>
    </FormDialog>
  );
}
