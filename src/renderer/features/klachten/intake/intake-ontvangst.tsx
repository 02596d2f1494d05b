import { KLACHT_KANALEN, KLACHT_VORMEN } from '../../../../shared/domain/klacht/basis/lists.ts';
import { DatumField } from '../../../components/field/datum-field.tsx';
import { ChoiceField } from '../../../components/field/field.tsx';
import { withFields } from '../../../data/form.ts';
import { formOf, type IntakePart } from './intake-form.ts';

/** When and how the complaint came in. */
export function IntakeOntvangst({ stand, set, fouten, toonFouten }: IntakePart) {
  const { veld } = withFields({ waarden: stand, set }, { toonFouten, velden: fouten });
  return (
    <fieldset className="klacht-blok">
      <legend>Ontvangst</legend>
      <div className="velden">
        <DatumField label="Ontvangen op" verplicht richting="verleden" {...veld('ontvangstdatum')} />
        <ChoiceField
          label="Kanaal"
          verplicht
          waarde={stand.kanaal ?? ''}
          leeg="Kies…"
          keuzes={KLACHT_KANALEN.options}
          onChange={(kanaal) => set(kanaal === '' ? { kanaal: null } : { kanaal, vorm: formOf(kanaal) })}
          melding={fouten.kanaal}
        />
        <ChoiceField label="Vorm" verplicht keuzes={KLACHT_VORMEN.options} {...veld('vorm')} />
        {stand.vorm === 'mondeling' ? (
          <DatumField
            label="Op schrift gesteld op"
            hint="Leeg zolang de klacht alleen mondeling is: dan loopt er geen wettelijke termijn."
            optioneel
            richting="verleden"
            {...veld('opSchriftOp')}
          />
        ) : null}
      </div>
    </fieldset>
  );
}
