import { useQuery } from '@tanstack/react-query';
import type { Persoon } from '../../../../shared/contract/medewerkers.ts';
import { isGeldigOn } from '../../../../shared/domain/tijd/periode.ts';
import { DialogButton } from '../../../components/dialog/dialog-button.tsx';
import { FormDialog } from '../../../components/dialog/form-dialog.tsx';
import { naamChoices } from '../../../components/field/choice-options.tsx';
import { CheckField, ChoiceField } from '../../../components/field/field.tsx';
import { VanafField } from '../../../components/field/vanaf-field.tsx';
import { DataTable, periodeColumn } from '../../../components/table/data-table.tsx';
import { typed, useFieldForm } from '../../../data/form.ts';
import { medewerkerOpdrachten, medewerkerQueries } from '../medewerkers.queries.ts';

type Props = { readonly persoon: Persoon; readonly peildatum: string; readonly vandaag: string };

/** Specialisms with their periods; one of them is the hoofdspecialisme on each date. */
export function SpecialismenSection({ persoon, peildatum, vandaag }: Props) {
  const rows = persoon.specialismen.toSorted((a, b) => b.geldigVan.localeCompare(a.geldigVan));
  return (
    <>
      {rows.length === 0 ? (
        <p className="zacht">Nog geen specialisme.</p>
      ) : (
        <DataTable
          rijen={rows}
          sleutel={({ id }) => id}
          kolommen={[
            { kop: 'Specialisme', cel: ({ naam }) => naam },
            {
              kop: 'Soort',
              cel: ({ hoofd, vereistSkj }) =>
                `${hoofd ? 'Hoofdspecialisme' : 'Overig'}${vereistSkj ? ', SKJ nodig' : ''}`,
            },
            periodeColumn(peildatum),
          ]}
        />
      )}
      <div className="rij-acties">
        <DialogButton call="medewerkers.zetSpecialismen" tekst="Specialismen wijzigen…">
          {(onClose) => <Wijzigen {...{ persoon, vandaag, onClose }} />}
        </DialogButton>
      </div>
    </>
  );
}

type WijzigProps = { readonly persoon: Persoon; readonly vandaag: string; readonly onClose: () => void };

function Wijzigen({ persoon, vandaag, onClose }: WijzigProps) {
  const current = persoon.specialismen.filter((row) => isGeldigOn(row, vandaag));
  const list = useQuery(medewerkerQueries.keuzes(vandaag)).data?.specialismen ?? [];
  const { waarden, set, veld, ...form } = useFieldForm(medewerkerOpdrachten.zetSpecialismen, {
    begin: {
      van: typed(vandaag),
      hoofdId: current.find((row) => row.hoofd)?.specialismeId ?? '',
      overige: current.filter((row) => !row.hoofd).map((row) => row.specialismeId),
    },
    input: ({ van, hoofdId, overige }) => {
      if (van === undefined) return null;
      const overigeIds = overige.filter((id) => id !== hoofdId);
      return { id: persoon.id, van, hoofdId: hoofdId || null, overigeIds };
    },
    done: onClose,
  });
  const { hoofdId, overige } = waarden;
  return (
    <FormDialog titel={`Specialismen van ${persoon.naam}`} knop="Opslaan" vorm={form} onClose={onClose}>
      <ChoiceField label="Hoofdspecialisme" keuzes={naamChoices(list)} leeg="Geen" {...veld('hoofdId')} />
      <VanafField {...veld('van')} />
      <fieldset className="veld--breed persoon__vinken">
        <legend>Overige specialismen</legend>
        {list
          .filter(({ id }) => id !== hoofdId)
          .map(({ id, naam }) => (
            <CheckField
              key={id}
              label={naam}
              waarde={overige.includes(id)}
              onChange={(aan) =>
                set({ overige: aan ? [...overige, id] : overige.filter((ander) => ander !== id) })
              }
            />
          ))}
      </fieldset>
    </FormDialog>
  );
}
