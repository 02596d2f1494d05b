import { caoOn } from '../../../../shared/domain/organisatie/cao.ts';
import { CAOS, type Cao } from '../../../../shared/domain/planning/lists.ts';
import { datumNl } from '../../../../shared/domain/tijd/datum.ts';
import { isGeldigOn } from '../../../../shared/domain/tijd/periode.ts';
import { FormDialog } from '../../../components/dialog/form-dialog.tsx';
import { ChoiceField, TextField } from '../../../components/field/field.tsx';
import { RightButton } from '../../../components/right-button.tsx';
import { DataTable } from '../../../components/table/data-table.tsx';
import { EmptyState } from '../../../components/toestand.tsx';
import type { BeheerGegevens } from '../../../data/beheer-gegevens.ts';
import { typed, useFieldForm } from '../../../data/form.ts';
import { nextStap } from '../../../data/indeling.ts';
import { useNew } from '../../../lib/new.ts';
import { BeginField, earlyBegin } from '../../../parts/begin/begin-field.tsx';
import { organisatieOpdrachten } from '../organisaties.queries.ts';

/** Moederorganisaties on today's date, with how many people they have placed. */
export function Organisaties({ gegevens, vandaag }: BeheerGegevens) {
  const [nieuw, setNew] = useNew(['organisatie']);
  const organisaties = gegevens.organisaties
    .filter((organisatie) => isGeldigOn(organisatie, vandaag))
    .sort((a, b) => a.volgorde - b.volgorde);
  const current = gegevens.detacheringen.filter((detachering) => isGeldigOn(detachering, vandaag));
  return (
    <>
      <div className="beheer__acties">
        <RightButton call="organisaties.nieuweOrganisatie" onClick={() => setNew('organisatie')}>
          Nieuwe organisatie…
        </RightButton>
      </div>
      {organisaties.length === 0 ? (
        <EmptyState titel="Er is nog geen organisatie">
          Een organisatie levert medewerkers. Maak er een om medewerkers te kunnen toevoegen.
        </EmptyState>
      ) : (
        <DataTable
          naam="Organisaties"
          rijen={organisaties}
          sleutel={({ id }) => id}
          kolommen={[
            { kop: 'Organisatie', cel: ({ naam }) => naam },
            { kop: 'Cao', cel: (organisatie) => CAOS.labels[caoOn(organisatie, vandaag)] },
            { kop: 'Sinds', className: 'cijfers', cel: ({ geldigVan }) => datumNl(geldigVan) },
            {
              kop: 'Medewerkers nu',
              getal: true,
              cel: ({ id }) =>
                new Set(current.filter((d) => d.organisatieId === id).map((d) => d.medewerkerId)).size,
            },
          ]}
        />
      )}
      {nieuw === 'organisatie' ? (
        <NewOrganisatie
          ongeveer={nextStap(gegevens) !== null}
          vandaag={vandaag}
          onClose={() => setNew(null)}
        />
      ) : null}
    </>
  );
}

type NewProps = {
  /** The first of a new administratie: it was there long before. */
  readonly ongeveer: boolean;
  readonly vandaag: string;
  readonly onClose: () => void;
};

function NewOrganisatie({ ongeveer, vandaag, onClose }: NewProps) {
  const { veld, ...form } = useFieldForm(organisatieOpdrachten.nieuweOrganisatie, {
    begin: {
      naam: '',
      cao: 'sociaal-werk' as Cao,
      van: typed(ongeveer ? earlyBegin(vandaag) : vandaag),
    },
    input: ({ naam, cao, van }) => (naam.trim() === '' || van === undefined ? null : { naam, cao, van }),
    done: onClose,
  });
  return (
    <FormDialog titel="Nieuwe organisatie" knop="Organisatie maken" vorm={form} onClose={onClose}>
      <TextField
        label="Naam"
        verplicht
        maxLengte={80}
        leegMelding="Vul een naam in voor de organisatie."
        {...veld('naam')}
      />
      <ChoiceField
        label="Cao"
        hint="Bepaalt op welke feestdagen medewerkers vrij zijn."
        keuzes={CAOS.options}
        {...veld('cao')}
      />
      <BeginField label="Werkt mee vanaf" ongeveer={ongeveer} {...veld('van')} />
    </FormDialog>
  );
}
