import { KLACHT_KANALEN, KLACHT_VORMEN } from '../../../../shared/domain/klacht/basis/lists.ts';
import { DatumField } from '../../../components/field/datum-field.tsx';
import { ChoiceField } from '../../../components/field/field.tsx';
import { formOf, type IntakePart } from './intake-form.ts';

/** When and how the complaint came in. */
export function IntakeOntvangst({ stand, set, fouten, toonFouten, vandaag }: IntakePart) {
  return (
    <fieldset className="klacht-blok">
      <legend>Ontvangst</legend>
      <div className="velden">
        <DatumField
          label="Ontvangen op"
          verplicht
          waarde={stand.ontvangstdatum}
          richting="verleden"
          onChange={(ontvangstdatum) => set({ ontvangstdatum })}
          vandaag={vandaag}
          toonFouten={toonFouten}
          melding={fouten.ontvangstdatum}
        />
        <ChoiceField
          label="Kanaal"
          verplicht
          waarde={stand.kanaal ?? ''}
          leeg="Kies…"
          keuzes={KLACHT_KANALEN.options}
          onChange={(text) => {
            const kanaal = KLACHT_KANALEN.find(text);
            set(kanaal === null ? { kanaal } : { kanaal, vorm: formOf(kanaal) });
          }}
          melding={fouten.kanaal}
        />
        <ChoiceField
          label="Vorm"
          verplicht
          waarde={stand.vorm}
          keuzes={KLACHT_VORMEN.options}
          onChange={(text) => set({ vorm: KLACHT_VORMEN.find(text) ?? 'schriftelijk' })}
          melding={fouten.vorm}
        />
        {stand.vorm === 'mondeling' ? (
          <DatumField
            label="Op schrift gesteld op"
            hint="Leeg zolang de klacht alleen mondeling is: dan loopt er geen wettelijke termijn."
            optioneel
            waarde={stand.opSchriftOp}
            richting="verleden"
            onChange={(opSchriftOp) => set({ opSchriftOp })}
            vandaag={vandaag}
            toonFouten={toonFouten}
            melding={fouten.opSchriftOp}
          />
        ) : null}
      </div>
    </fieldset>
  );
}
