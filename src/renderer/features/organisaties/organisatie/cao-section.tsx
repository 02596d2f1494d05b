import { useState } from 'react';
import type { OrganisatieView } from '../../../../shared/contract/organisaties.ts';
import { CAOS } from '../../../../shared/domain/planning/lists.ts';
import { FormDialog } from '../../../components/dialog/form-dialog.tsx';
import { ChoiceField } from '../../../components/field/field.tsx';
import { VanafField } from '../../../components/field/vanaf-field.tsx';
import { RightButton } from '../../../components/right-button.tsx';
import { typed, useFieldForm } from '../../../data/form.ts';
import { NamenTable } from '../../../parts/namen-table.tsx';
import { organisatieOpdrachten } from '../organisaties.queries.ts';

type Props = { readonly beeld: OrganisatieView; readonly vandaag: string };

/** Which cao held when: it decides on which holidays people are off. */
export function CaoSection({ beeld, vandaag }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <NamenTable
        kop="Cao"
        regels={beeld.caos.map((row) => ({ ...row, id: row.geldigVan, naam: CAOS.labels[row.cao] }))}
        vandaag={vandaag}
      />
      <div className="rij-acties">
        <RightButton call="organisaties.zetCao" size="small" onClick={() => setOpen(true)}>
          Andere cao vanaf…
        </RightButton>
      </div>
      {open ? <CaoDialog {...{ beeld, vandaag }} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function CaoDialog({ beeld, vandaag, onClose }: Props & { readonly onClose: () => void }) {
  const { veld, ...form } = useFieldForm(organisatieOpdrachten.zetCao, {
    begin: { cao: beeld.regel.cao, van: typed(vandaag) },
    input: ({ cao, van }) => (van === undefined ? null : { id: beeld.regel.id, cao, van }),
    done: onClose,
  });
  return (
    <FormDialog titel={`Cao van ${beeld.regel.naam}`} knop="Opslaan" vorm={form} onClose={onClose}>
      <ChoiceField
        label="Cao"
        hint="Bepaalt op welke feestdagen medewerkers vrij zijn."
        keuzes={CAOS.options}
        {...veld('cao')}
      />
      <VanafField {...veld('van')} />
    </FormDialog>
  );
}
