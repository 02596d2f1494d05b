import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { datumNl } from '../../../shared/domain/datum.ts';
import { CAO_LABEL, CAOS } from '../../../shared/domain/labels.ts';
import type { Cao } from '../../../shared/domain/planning.ts';
import { DatumVeld } from '../../components/datum-veld.tsx';
import { LegeToestand } from '../../components/toestand.tsx';
import { KeuzeVeld, TekstVeld } from '../../components/veld.tsx';
import { geldtOp } from '../../lib/indeling.ts';
import { useOpdracht } from '../../lib/opdracht.ts';
import type { BeheerGegevens } from './beheer-gegevens.ts';
import { beheerOpdrachten } from './beheer.queries.ts';
import { NieuwDialoog } from './nieuw-dialoog.tsx';
import { useNieuw } from './nieuw.ts';

/** Moederorganisaties on today's date, with how many people they have placed. */
export function Organisaties({ gegevens, vandaag }: BeheerGegevens) {
  const [nieuw, zetNieuw] = useNieuw(['organisatie']);
  const organisaties = gegevens.organisaties
    .filter((organisatie) => geldtOp(organisatie, vandaag))
    .sort((a, b) => a.volgorde - b.volgorde);
  const nu = gegevens.detacheringen.filter((detachering) => geldtOp(detachering, vandaag));
  return (
    <>
      <div className="beheer__acties">
        <Button onClick={() => zetNieuw('organisatie')}>Nieuwe organisatie…</Button>
      </div>
      {organisaties.length === 0 ? (
        <LegeToestand titel="Er is nog geen organisatie">
          Een organisatie levert medewerkers. Maak er een om medewerkers te kunnen toevoegen.
        </LegeToestand>
      ) : (
        <table className="tabel">
          <caption className="alleen-voorlezen">Organisaties</caption>
          <thead>
            <tr>
              <th scope="col">Organisatie</th>
              <th scope="col">Cao</th>
              <th scope="col">Sinds</th>
              <th scope="col" className="tabel__getal">
                Medewerkers nu
              </th>
            </tr>
          </thead>
          <tbody>
            {organisaties.map((organisatie) => (
              <tr key={organisatie.id}>
                <th scope="row">{organisatie.naam}</th>
                <td>{CAO_LABEL[organisatie.cao]}</td>
                <td className="cijfers">{datumNl(organisatie.geldigVan)}</td>
                <td className="tabel__getal">
                  {
                    new Set(nu.filter((d) => d.organisatieId === organisatie.id).map((d) => d.medewerkerId))
                      .size
                  }
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {nieuw === 'organisatie' ? (
        <NieuweOrganisatie vandaag={vandaag} onSluit={() => zetNieuw(null)} />
      ) : null}
    </>
  );
}

function NieuweOrganisatie({ vandaag, onSluit }: { readonly vandaag: string; readonly onSluit: () => void }) {
  const [naam, zetNaam] = useState('');
  const [cao, zetCao] = useState<Cao>('sociaal-werk');
  const [van, zetVan] = useState<string | null | undefined>(vandaag);
  const [toonFouten, zetToonFouten] = useState(false);
  const { voerUit, bezig, velden } = useOpdracht(beheerOpdrachten.nieuweOrganisatie);
  const verstuur = async () => {
    zetToonFouten(true);
    if (naam.trim() === '' || typeof van !== 'string') return;
    const uitslag = await voerUit({ naam, cao, van });
    if (uitslag.soort === 'ok') onSluit();
  };
  const leeg = toonFouten && naam.trim() === '' ? 'Vul een naam in voor de organisatie.' : undefined;
  return (
    <NieuwDialoog
      titel="Nieuwe organisatie"
      knop="Organisatie maken"
      bezig={bezig}
      onVerstuur={() => void verstuur()}
      onSluit={onSluit}
    >
      <TekstVeld
        label="Naam"
        verplicht
        waarde={naam}
        onWijzig={zetNaam}
        maxLengte={80}
        melding={velden.naam ?? leeg}
      />
      <KeuzeVeld
        label="Cao"
        hint="Bepaalt op welke feestdagen medewerkers vrij zijn."
        waarde={cao}
        keuzes={CAOS.map((waarde) => ({ waarde, label: CAO_LABEL[waarde] }))}
        onWijzig={(tekst) => zetCao(CAOS.find((waarde) => waarde === tekst) ?? 'sociaal-werk')}
        melding={velden.cao}
      />
      <DatumVeld
        label="Werkt mee vanaf"
        verplicht
        waarde={van}
        onWijzig={zetVan}
        vandaag={vandaag}
        toonFouten={toonFouten}
        melding={velden.van}
      />
    </NieuwDialoog>
  );
}
