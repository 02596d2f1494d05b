import { DatumVeld } from '../../../components/veld/datum-veld.tsx';
import { KeuzeVeld } from '../../../components/veld/veld.tsx';
import { KANALEN, kanaalKeuzes, uitLijst } from '../basis/lijsten.ts';
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
          keuzes={kanaalKeuzes}
          onWijzig={(tekst) => {
            const kanaal = uitLijst(KANALEN, tekst);
            zet(kanaal === null ? { kanaal } : { kanaal, vorm: vormVan(kanaal) });
          }}
          melding={fouten.kanaal}
        />
        <KeuzeVeld
          label="Vorm"
          verplicht
          waarde={stand.vorm}
          keuzes={[
            { waarde: 'schriftelijk', label: 'Schriftelijk' },
            { waarde: 'mondeling', label: 'Mondeling' },
          ]}
          onWijzig={(tekst) => zet({ vorm: tekst === 'mondeling' ? 'mondeling' : 'schriftelijk' })}
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
