import type { OrganisatieView } from '../../../../shared/contract/organisaties.ts';
import { CAOS } from '../../../../shared/domain/planning/lists.ts';
import { DialogButton } from '../../../components/dialog/dialog-button.tsx';
import { FormDialog } from '../../../components/dialog/form-dialog.tsx';
import { ChoiceField } from '../../../components/field/field.tsx';
import { VanafField } from '../../../components/field/vanaf-field.tsx';
import { typed, useFieldForm } from '../../../data/form.ts';
import { useToday } from '../../../lib/today.ts';
import { NamenTable } from '../../../parts/namen-table.tsx';
import { organisatieOpdrachten } from '../organisaties.queries.ts';

type Props = { readonly beeld: OrganisatieView };

/** Which cao held when: it decides on which holidays people are off. */
export function CaoSection({ beeld }: Props) {
  return (
    <>
      <NamenTable
        kop="Cao"
        regels={beeld.caos.map((row) => ({ ...row, id: row.geldigVan, naam: CAOS.labels[row.cao] }))}
      />
      <div className="rij-acties">
        <DialogButton call="organisaties.zetCao" tekst="Andere cao vanaf…">
          {(onClose) => <CaoDialog {...{ beeld, onClose }} />}
        </DialogButton>
      </div>
    </>
  );
}

function CaoDialog({ beeld, onClose }: Props & { readonly onClose: () => void }) {
  const vandaag = useToday();
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
