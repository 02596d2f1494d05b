import { useQuery } from '@tanstack/react-query';
import type { GebiedLine, ManagerLine } from '../../../shared/contract/gebieden.ts';
import { dagAfter, lastDagBefore } from '../../../shared/domain/tijd/datum.ts';
import { FormDialog } from '../../components/dialog/form-dialog.tsx';
import type { Choice } from '../../components/field/choice-options.tsx';
import { DatumField, TmField } from '../../components/field/datum-field.tsx';
import { ChoiceField } from '../../components/field/field.tsx';
import { useRowForm } from '../../data/form.ts';
import { teamOpdrachten, teamQueries } from './teams.queries.ts';

type Props = {
  readonly gebied: GebiedLine;
  /** null: a new one. */
  readonly manager: ManagerLine | null;
  readonly vandaag: string;
  readonly onClose: () => void;
};

/** People of the day the task begins, gebiedsmanagers by function first; who is chosen already stays in the list. */
function usePersonen(dag: string, manager: ManagerLine | null): readonly Choice[] {
  const rows = useQuery(teamQueries.medewerkers(dag)).data?.rijen ?? [];
  const choices = rows.map(({ id, naam, functie }) => ({
    waarde: id,
    label: naam,
    groep: /gebiedsmanager/iu.test(functie) ? 'Functie gebiedsmanager' : 'Andere medewerkers',
  }));
  const selected = [
    { waarde: manager?.medewerkerId ?? '', label: manager?.naam ?? '' },
    { waarde: manager?.vervangerId ?? '', label: manager?.vervanger ?? '' },
  ].filter(({ waarde }) => waarde !== '' && !choices.some((choice) => choice.waarde === waarde));
  return [...selected, ...choices.sort((a, b) => b.groep.localeCompare(a.groep, 'nl'))];
}

type Values = {
  readonly medewerkerId: string;
  readonly vervangerId: string;
  readonly van: string | undefined;
  /** Last day (inclusive). */
  readonly tm: string | null | undefined;
};

function initialValues({ gebied, manager, vandaag }: Props): Values {
  return {
    medewerkerId: manager?.medewerkerId ?? '',
    vervangerId: manager?.vervangerId ?? '',
    van: manager?.geldigVan ?? (gebied.geldigVan > vandaag ? gebied.geldigVan : vandaag),
    tm: lastDagBefore(manager?.geldigTot ?? null),
  };
}

/** Who manages the gebied, who stands in, from when and until when. */
export function ManagerDialog(props: Props) {
  const { gebied, manager, vandaag, onClose } = props;
  const { waarden, veld, ...form } = useRowForm({
    id: manager?.id ?? null,
    begin: () => initialValues(props),
    read: ({ medewerkerId, vervangerId, van, tm }) =>
      medewerkerId === '' || van === undefined || tm === undefined
        ? null
        : { medewerkerId, vervangerId: vervangerId || null, van, tot: dagAfter(tm) },
    nieuw: [teamOpdrachten.nieuweGebiedsmanager, (input) => ({ gebiedId: gebied.id, ...input })],
    wijzig: [teamOpdrachten.wijzigGebiedsmanager, (input, id) => ({ id, ...input })],
    verwijder: teamOpdrachten.verwijderGebiedsmanager,
    done: onClose,
  });
  const personen = usePersonen(waarden.van ?? vandaag, manager);
  return (
    <FormDialog
      titel={
        manager === null
          ? `Nieuwe gebiedsmanager van ${gebied.naam}`
          : `Gebiedsmanager ${manager.naam} wijzigen`
      }
      knop="Opslaan"
      vorm={form}
      onClose={onClose}
    >
      <ChoiceField
        label="Medewerker"
        verplicht
        keuzes={personen}
        leeg="Kies een medewerker"
        {...veld('medewerkerId')}
      />
      <ChoiceField
        label="Vervanger"
        hint="Wie waarneemt bij afwezigheid."
        keuzes={personen.filter(({ waarde }) => waarde !== waarden.medewerkerId)}
        leeg="Geen"
        {...veld('vervangerId')}
      />
      <DatumField label="Vanaf" verplicht {...veld('van')} />
      <TmField na={waarden.van} {...veld('tm', 'tot')} />
    </FormDialog>
  );
}
