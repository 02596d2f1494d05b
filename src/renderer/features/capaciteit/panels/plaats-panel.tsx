import { useMemo } from 'react';
import type { InzetVraag } from '../../../../shared/domain/inzet/plan-inzet.ts';
import { DOELEN, type Doel } from '../../../../shared/domain/planning/lists.ts';
import { dagAfter } from '../../../../shared/domain/tijd/datum.ts';
import { ChoiceField, UrenField } from '../../../components/field/field.tsx';
import { useFieldForm } from '../../../data/form.ts';
import { capaciteitOpdrachten } from '../edit/capaciteit.queries.ts';
import { begonBewerking } from '../edit/meting.ts';
import { teamChoices } from './choices.ts';
import { GevolgBox } from './gevolg-box.tsx';
import { PanelForm } from './panel-form.tsx';
import { PersoonHeader } from './panel-header.tsx';
import { closeAfter, type PanelProps } from './panel-types.ts';
import { type Periode, PeriodeFields } from './periode-fields.tsx';

type Filled = Periode & {
  readonly teamId: string;
  readonly doel: Doel;
  readonly minuten: number | undefined;
};

function voorstelOf(
  filled: Filled,
  { medewerkerId, organisatieId }: PanelProps<'plaats'>['stand'],
): (InzetVraag & { readonly soort: 'zet' }) | null {
  const { teamId, doel, minuten, van, tm } = filled;
  if (teamId === '' || minuten === undefined || van === undefined || tm === undefined) return null;
  const tot = dagAfter(tm);
  if (tot !== null && tot <= van) return null;
  return {
    soort: 'zet',
    regels: [{ medewerkerId, organisatieId, teamId, doel }],
    minutenPerWeek: minuten,
    van,
    tot,
  };
}

/** Gives a person hours in a team where they have none yet. */
export function PlaatsPanel(props: PanelProps<'plaats'>) {
  const { model, stand, rekenwijze, onClose } = props;
  const { gegevens, opzoek } = model;
  const { waarden, veld, ...form } = useFieldForm(capaciteitOpdrachten.zetInzet(), {
    begin: (): Filled => ({ teamId: '', doel: 'casuistiek', minuten: undefined, van: stand.van, tm: null }),
    input: (filled) => {
      const voorstel = voorstelOf(filled, stand);
      if (voorstel === null) return null;
      begonBewerking();
      const { regels, minutenPerWeek, van, tot } = voorstel;
      return { regels: [...regels], minutenPerWeek, van, tot };
    },
    done: closeAfter(props),
  });
  const voorstel = useMemo(() => voorstelOf(waarden, stand), [waarden, stand]);
  return (
    <PanelForm form={form} knop="Toepassen" onClose={onClose}>
      <PersoonHeader personen={[stand]} opzoek={opzoek} />
      <ChoiceField
        label="Team"
        leeg="Kies een team"
        leegMelding="Kies een team."
        keuzes={teamChoices(gegevens, stand.van, 'capaciteit.zetInzet')}
        eerste
        {...veld('teamId')}
      />
      <ChoiceField label="Doel" keuzes={DOELEN.options} {...veld('doel')} />
      <UrenField label="Uren per week" vanafEen {...veld('minuten', 'minutenPerWeek')} />
      <PeriodeFields van={veld('van')} tm={veld('tm', 'tot')} />
      <GevolgBox vraag={voorstel} {...{ model, rekenwijze }} />
    </PanelForm>
  );
}
