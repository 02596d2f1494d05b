import { KLACHT_KANALEN, KLACHT_VORMEN } from '../../../../shared/domain/klacht/basis/lijsten.ts';
import { DatumVeld } from '../../../components/veld/datum-veld.tsx';
import { KeuzeVeld } from '../../../components/veld/veld.tsx';
import { type IntakeDeel, vormVan } from './intake-formulier.ts';

/** When and how the complaint came in. */
export function IntakeOntvangst({ stand, zet, fouten, toonFouten, vandaag }: IntakeDeel) {
  return (
    <fieldset className="klacht-blok">
      <legend>Ontvangst</legend>
      <div className="velden">
        <DatumVeld
          label="Ontvangen op"
          verplicht
          waarde={stand.ontvangstdatum}
          onWijzig={(ontvangstdatum) => zet({ ontvangstdatum })}
          vandaag={vandaag}
          toonFouten={toonFouten}
          melding={fouten.ontvangstdatum}
        />
        <KeuzeVeld
          label="Kanaal"
          verplicht
          waarde={stand.kanaal ?? ''}
          leeg="Kies…"
          keuzes={KLACHT_KANALEN.options}
          onWijzig={(tekst) => {
            const kanaal = KLACHT_KANALEN.find(tekst);
            zet(kanaal === null ? { kanaal } : { kanaal, vorm: vormVan(kanaal) });
          }}
          melding={fouten.kanaal}
        />
        <KeuzeVeld
          label="Vorm"
          verplicht
          waarde={stand.vorm}
          keuzes={KLACHT_VORMEN.options}
          onWijzig={(tekst) => zet({ vorm: KLACHT_VORMEN.find(tekst) ?? 'schriftelijk' })}
          melding={fouten.vorm}
        />
        {stand.vorm === 'mondeling' ? (
          <DatumVeld
            label="Op schrift gesteld op"
            hint="Leeg zolang de klacht alleen mondeling is: dan loopt er geen wettelijke termijn."
            optioneel
            waarde={stand.opSchriftOp}
            onWijzig={(opSchriftOp) => zet({ opSchriftOp })}
            vandaag={vandaag}
            toonFouten={toonFouten}
            melding={fouten.opSchriftOp}
          />
        ) : null}
      </div>
    </fieldset>
  );
}
