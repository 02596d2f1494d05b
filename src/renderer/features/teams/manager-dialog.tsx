import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { GebiedLine, ManagerLine } from '../../../shared/contract/gebieden.ts';
import { plusDagen } from '../../../shared/domain/tijd/datum.ts';
import { FormDialog } from '../../components/dialog/form-dialog.tsx';
import type { Choice } from '../../components/field/choice-options.tsx';
import { DatumField } from '../../components/field/datum-field.tsx';
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
  readonly van: string | null | undefined;
  /** Last day (inclusive). */
  readonly tm: string | null | undefined;
};

function initialValues({ gebied, manager, vandaag }: Props): Values {
  const tot = manager?.geldigTot ?? null;
  return {
    medewerkerId: manager?.medewerkerId ?? '',
    vervangerId: manager?.vervangerId ?? '',
    van: manager?.geldigVan ?? (gebied.geldigVan > vandaag ? gebied.geldigVan : vandaag),
    tm: tot === null ? null : plusDagen(tot, -1),
  };
}

/** Who manages the gebied, who stands in, from when and until when. */
export function ManagerDialog(props: Props) {
  const { gebied, manager, vandaag, onClose } = props;
  const [waarden, setValues] = useState(() => initialValues(props));
  const set = (part: Partial<Values>) => setValues((previous) => ({ ...previous, ...part }));
  const { medewerkerId, vervangerId, van, tm } = waarden;
  const personen = usePersonen(typeof van === 'string' ? van : vandaag, manager);
  const form = useRowForm({
    id: manager?.id ?? null,
    read: () => {
      if (medewerkerId === '' || typeof van !== 'string' || tm === undefined) return null;
      const tot = tm === null ? null : plusDagen(tm, 1);
      return { medewerkerId, vervangerId: vervangerId || null, van, tot };
    },
    nieuw: [teamOpdrachten.nieuweGebiedsmanager, (input) => ({ gebiedId: gebied.id, ...input })],
    wijzig: [teamOpdrachten.wijzigGebiedsmanager, (input, id) => ({ id, ...input })],
    verwijder: teamOpdrachten.verwijderGebiedsmanager,
    done: onClose,
  });
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
      <Fields
        {...{ waarden, set, personen, vandaag }}
        {...{ toonFouten: form.toonFouten, velden: form.velden }}
      />
    </FormDialog>
  );
}

type FieldsProps = {
  readonly waarden: Values;
  readonly set: (part: Partial<Values>) => void;
  readonly personen: readonly Choice[];
  readonly vandaag: string;
  readonly toonFouten: boolean;
  readonly velden: Readonly<Record<string, string>>;
};

function Fields({ waarden, set, personen, vandaag, toonFouten, velden }: FieldsProps) {
  const { medewerkerId, vervangerId, van, tm } = waarden;
  const empty = toonFouten && medewerkerId === '' ? 'Kies een medewerker.' : undefined;
  return (
    <>
      <ChoiceField
        label="Medewerker"
        verplicht
        waarde={medewerkerId}
        keuzes={personen}
        leeg="Kies een medewerker"
        onChange={(id) => set({ medewerkerId: id })}
        melding={velden.medewerkerId ?? empty}
      />
      <ChoiceField
        label="Vervanger"
        hint="Wie waarneemt bij afwezigheid."
        waarde={vervangerId}
        keuzes={personen.filter(({ waarde }) => waarde !== medewerkerId)}
        leeg="Geen"
        onChange={(id) => set({ vervangerId: id })}
        melding={velden.vervangerId}
      />
      <DatumField
        label="Vanaf"
        verplicht
        waarde={van}
        onChange={(dag) => set({ van: dag })}
        {...{ vandaag, toonFouten }}
        melding={velden.van}
      />
      <DatumField
        label="T/m"
        hint="De laatste dag. Leeg = zonder einde."
        optioneel
        waarde={tm}
        rand="einde"
        na={van}
        onChange={(dag) => set({ tm: dag })}
        {...{ vandaag, toonFouten }}
        melding={velden.tot}
      />
    </>
  );
}
